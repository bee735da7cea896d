/** What is needed to write to a person: the facts, where to start, what passed, what to mind. Method: M4. */

import { gravestSentence } from '#domain/outreach/etiquette.ts';
import type { Situation } from '#domain/outreach/situation.ts';
import { startingPoints } from '#domain/outreach/starting-points.ts';
import { fail, ok } from '#domain/result.ts';
import type { Reading } from '#store/kernel/store.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';
import type { UseCase } from '../use-case.ts';
import { type Dealing, readDealings } from './dealings.ts';
import { messageShape, readList } from './message-shape.ts';
import { nextKind } from './next-kind.ts';
import { sharedPlaces } from './shared-places.ts';
import { writingCautions } from './writing-cautions.ts';

const channels = ['linkedin-message', 'linkedin-note', 'email', 'phone'] as const;

export const getWritingDesk: UseCase<'getWritingDesk'> = async ({ personId, kind: wished }, context) =>
  context.store.read(async (r) => {
    const dealing = (await readDealings(r, context, [personId])).get(personId);
    if (!dealing) return fail({ kind: 'personNotFound', personId });
    const { person } = dealing;
    const seeker = (await r.all('seekers'))[0];
    const next = nextKind(dealing, context.today);
    const kind = wished ?? next.kind;
    const noteLimit = seeker?.note_limit === 300 ? 300 : 200;
    const introducers = await introducersOf(r, dealing);
    const shared = await sharedPlaces(r, person);
    const learned = await learnedFrom(r, personId);
    const situation: Omit<Situation, 'channel'> = {
      kind,
      noteLimit,
      recipient: {
        name: person.name,
        givenName: person.given_name,
        organization: person.organization,
        title: person.title,
      },
      seeker: { name: seeker?.name ?? '', about: seeker?.about ?? '' },
      introducer: introducers[0] ?? null,
      shared,
      theirWork: '',
      learned,
      suggested: await suggestedBy(r, dealing),
      times: [],
    };
    const draft = dealing.messages.findLast((m) => m.status === 'draft' && (wished === undefined || m.kind === wished));
    const others = await r.from('organizations').select('name').where('archived_on', 'is', null).execute();
    return ok({
      recipient: {
        personId,
        name: person.name,
        givenName: person.given_name,
        title: person.title,
        organization: person.organization,
        emails: [person.email, ...readList(person.other_emails)].filter((address) => address !== ''),
        profileUrl: person.profile_url,
        doNotContact: person.do_not_contact_on !== null,
      },
      seeker: { name: seeker?.name ?? '', about: seeker?.about ?? '', noteLimit },
      kind,
      // The reason speaks of the kind that was proposed; it says nothing of another one she asked for.
      kindBecause: kind === next.kind ? next.because : '',
      tie: dealing.tieClass,
      introducers: introducers.map(({ name, mayUseName }) => ({ name, mayUseName })),
      shares: shared.map((place) => place.sentence),
      sharedThings: shared.map((place) => place.name),
      learned: [...learned],
      otherOrganizations: others.map((row) => row.name),
      startingPoints: channels.flatMap((channel) =>
        startingPoints({ ...situation, channel }).map((point) => ({ ...point, channel })),
      ),
      draft: draft ? messageShape(draft) : null,
      caution: gravestSentence(await writingCautions(r, context, dealing, kind)),
      earlier: dealing.messages
        .filter((m) => m.status !== 'draft')
        .map(messageShape)
        .reverse(),
    });
  });

async function introducersOf(r: Reading, { referredBy }: Dealing) {
  const people = await namedPeople(
    r,
    referredBy.map((row) => row.from_person_id),
  );
  const order = { yes: 0, ask: 1, no: 2 };
  return referredBy
    .map((row) => ({ name: nameOf(people, row.from_person_id).name, mayUseName: row.may_use_name as MayUse }))
    .sort((a, b) => order[a.mayUseName] - order[b.mayUseName]);
}
type MayUse = 'yes' | 'no' | 'ask';

async function learnedFrom(r: Reading, personId: string): Promise<readonly string[]> {
  const rows = await r
    .from('insights')
    .select(['text', 'on_day', 'created_at'])
    .where('person_id', '=', personId)
    .execute();
  return rows
    .sort((a, b) => (`${a.on_day}${a.created_at}` < `${b.on_day}${b.created_at}` ? 1 : -1))
    .map((row) => row.text);
}

async function suggestedBy(r: Reading, { referredTo }: Dealing) {
  const people = await namedPeople(
    r,
    referredTo.map((row) => row.to_person_id),
  );
  const held = new Set(
    (await r.from('conversations').select('person_id').where('status', '=', 'held').execute()).map(
      (row) => row.person_id,
    ),
  );
  return referredTo.map((row) => ({ name: nameOf(people, row.to_person_id).name, talked: held.has(row.to_person_id) }));
}
