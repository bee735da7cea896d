/** Puts in a made-up search to look around in: people, conversations, a chain, and things due today. */
import { addDays, type Day } from '#domain/day.ts';
import { employerKey } from '#domain/organizations/employer-name.ts';
import { fail, ok } from '#domain/result.ts';
import type { Writing } from '#store/kernel/store.ts';
import { newPersonRow } from '#store/new-person.ts';
import { ensureSeeker } from '#store/seekers.ts';
import { newConversationRow } from '../conversations/new-conversation-row.ts';
import { newOrganizationRow } from '../organizations/new-organization-row.ts';
import type { Context, UseCase } from '../use-case.ts';
import { addSampleFit } from './sample-fit.ts';
import { sampleId } from './sample-ids.ts';
import { addLearning } from './sample-learning.ts';
import { addSampleOpenings } from './sample-openings.ts';
import { sampleOrganizations, samplePeople } from './sample-people.ts';
import {
  sampleApplications,
  sampleLetters,
  sampleRoles,
  sampleSeeker,
  sampleTalks,
  sampleWords,
} from './sample-story.ts';
import { addSampleWeek } from './sample-week.ts';

export const addSample: UseCase<'addSample'> = async (_input, context) =>
  context.store.write(async (w) => {
    const seeker = await ensureSeeker(w, context.now, context.newId);
    if (seeker.has_sample === 1) return fail({ kind: 'sampleAlreadyThere' });
    const people = (await w.from('people').select('people.id').execute()).length;
    if (people > 0) return fail({ kind: 'notEmpty', people });
    // Her own words, if she has said any, stay; the mark tells what to take out again.
    const words = seeker.name === '' ? { ...sampleSeeker, ...sampleWords, profile_key: 'sample' } : {};
    await w.change('seekers', seeker.id, { ...words, has_sample: 1, welcomed: 1, changed_at: context.now });
    await addPlaces(w, context);
    await addPeople(w, context);
    await addTalks(w, context);
    await addLetters(w, context);
    await addSampleFit(w, context);
    await addLearning(w, context);
    await addSampleOpenings(w, context);
    await addSampleWeek(w, context);
    return ok({ people: samplePeople.length });
  });

const person = (slug: string) => sampleId('person', slug);

async function addPlaces(w: Writing, { now, today }: Context): Promise<void> {
  const kept = { created_at: now, changed_at: now };
  await w.addAll(
    'organizations',
    sampleOrganizations.map(({ slug, name, love, why, opening, note }) => ({
      ...newOrganizationRow(sampleId('organization', slug), now, name, love),
      why,
      opening,
      opening_note: note,
      opening_on: opening === 'none' ? null : addDays(today, -1),
    })),
  );
  await w.addAll(
    'roles',
    sampleRoles.map(({ slug, name, why, mustBeTrue, ruledOutBy }) => ({
      ...kept,
      id: sampleId('role', slug),
      name,
      why,
      must_be_true: mustBeTrue,
      ruled_out_by: ruledOutBy,
      dropped_on: null,
      drop_reason: '',
    })),
  );
  const school = 'Riverside Middle School';
  await w.addAll('positions', [
    {
      ...kept,
      id: sampleId('position', 'school'),
      organization: school,
      employer_key: employerKey(school),
      title: 'Science Teacher',
      started_on: `${Number(today.slice(0, 4)) - 11}`,
      finished_on: '',
    },
  ]);
  await w.addAll(
    'applications',
    sampleApplications.map(({ organization, title, daysAgo, status, source }, at) => ({
      ...kept,
      id: sampleId('application', String(at)),
      organization,
      employer_key: employerKey(organization),
      title,
      applied_on: daysAgo === null ? null : addDays(today, -daysAgo),
      source,
      url: '',
      status,
      status_on: daysAgo === null ? today : addDays(today, status === 'declined' ? -20 : -daysAgo),
      notes: '',
      import_id: '',
    })),
  );
}

async function addPeople(w: Writing, { now, today }: Context): Promise<void> {
  await w.addAll(
    'people',
    samplePeople.map(({ slug, name, title, organization, years, closeness }) => ({
      ...newPersonRow({
        id: person(slug),
        now,
        name,
        title,
        organization,
        source: years === null ? 'referral' : 'linkedin',
      }),
      connected_on: years === null ? null : addDays(today, -Math.round(years * 365.25)),
      closeness,
    })),
  );
  await w.addAll(
    'ties',
    samplePeople.flatMap(({ slug, messages, recommended, years }) =>
      messages === null
        ? []
        : [
            {
              id: person(slug),
              created_at: now,
              changed_at: now,
              messages_sent: messages[0],
              messages_received: messages[1],
              first_message_on: addDays(today, -Math.max(messages[2], Math.round((years ?? 0) * 300))),
              last_message_on: addDays(today, -messages[2]),
              invitation: '',
              invited_on: null,
              endorsements_given: 0,
              endorsements_received: recommended ? 2 : 0,
              recommended_by_them: recommended ? (1 as const) : (0 as const),
              recommended_by_seeker: 0 as const,
              import_id: '',
            },
          ],
    ),
  );
}

async function addTalks(w: Writing, { now, today }: Context): Promise<void> {
  const kept = { created_at: now, changed_at: now };
  for (const { slug, daysAgo, surprised, learned, whoElse } of sampleTalks) {
    const heldOn = addDays(today, -daysAgo);
    const conversation = sampleId('conversation', slug);
    await w.add('conversations', {
      ...newConversationRow({
        id: conversation,
        now,
        personId: person(slug),
        status: 'held',
        held_on: heldOn,
        channel: 'phone',
      }),
      created_at: `${heldOn}T17:00:00.000Z`,
      surprised,
      asked_who_else: 1,
      debriefed: 1,
    });
    await w.addAll(
      'insights',
      learned.map(({ theme, text, quote }, at) => ({
        ...kept,
        id: sampleId('insight', `${slug}-${at}`),
        text,
        theme,
        is_quote: quote ? (1 as const) : (0 as const),
        on_day: heldOn,
        person_id: person(slug),
        organization_id: organizationOf(slug),
        role_id: theme === 'work' || theme === 'entry' ? sampleId('role', 'planner') : null,
        conversation_id: conversation,
        question: '',
      })),
    );
    await w.addAll(
      'referrals',
      whoElse.map((said) => ({
        ...kept,
        id: sampleId('referral', `${slug}-${said.slug}`),
        from_person_id: person(slug),
        to_person_id: person(said.slug),
        conversation_id: conversation,
        on_day: heldOn,
        may_use_name: said.mayUseName,
        who_writes: 'seeker',
        note: '',
      })),
    );
    await w.addAll('promises', [
      promise(
        `thanks-${slug}`,
        'thank-you',
        `Thank ${firstName(slug)}`,
        slug,
        addDays(heldOn, 1),
        daysAgo > 2 ? addDays(heldOn, 1) : null,
        conversation,
        kept,
      ),
      promise(
        `report-${slug}`,
        'report-back',
        `Tell ${firstName(slug)} how it went`,
        slug,
        addDays(heldOn, 14),
        daysAgo > 20 ? addDays(heldOn, 13) : null,
        conversation,
        kept,
      ),
    ]);
  }
  await w.add(
    'promises',
    promise(
      'article',
      'promise',
      'Send the article on night buses',
      'tom',
      today,
      null,
      sampleId('conversation', 'tom'),
      kept,
    ),
  );
  await w.add(
    'conversations',
    newConversationRow({
      id: sampleId('conversation', 'aiko'),
      now,
      personId: person('aiko'),
      status: 'planned',
      at: `${addDays(today, 1)}T15:00:00.000Z`,
      channel: 'video',
      want_to_know: 'How do you hear the riders who never answer a survey?',
    }),
  );
}

type Kept = { readonly created_at: string; readonly changed_at: string };

function promise(
  name: string,
  kind: string,
  text: string,
  slug: string,
  due: Day,
  keptOn: Day | null,
  conversation: string,
  kept: Kept,
) {
  return {
    ...kept,
    id: sampleId('promise', name),
    kind,
    text,
    person_id: person(slug),
    conversation_id: conversation,
    due_on: due,
    kept_on: keptOn,
  };
}

async function addLetters(w: Writing, { now, today }: Context): Promise<void> {
  await w.addAll(
    'messages',
    sampleLetters.map(({ slug, daysAgo, direction, kind, began, meaning, text }, at) => {
      const on = addDays(today, -daysAgo);
      return {
        id: sampleId('message', `${slug}-${at}`),
        created_at: now,
        changed_at: now,
        person_id: person(slug),
        direction,
        channel: 'linkedin-message',
        kind,
        subject: '',
        body: text,
        status: direction === 'out' ? 'sent' : 'received',
        sent_at: `${on}T14:00:00.000Z`,
        sent_on: on,
        meaning,
        back_on: null,
        ignored_checks: '[]',
        starting_point: began,
        starting_changed: began === '' ? 0 : 1,
        header_id: '',
        about_person_id: null,
      };
    }),
  );
}

function firstName(slug: string): string {
  return samplePeople.find((one) => one.slug === slug)?.name.split(' ')[0] ?? '';
}

function organizationOf(slug: string): string | null {
  const name = samplePeople.find((one) => one.slug === slug)?.organization;
  const organization = sampleOrganizations.find((one) => one.name === name);
  return organization ? sampleId('organization', organization.slug) : null;
}
