/** The facts of the story, and everyone whose name could stand in her own words. Method: M11. */
import { compareText } from '#domain/compare-text.ts';
import { outlook } from '#domain/search/where-you-stand.ts';
import type { LabeledPerson, StoryTie } from '#domain/story/labels.ts';
import type { StoryFacts, StoryOpening } from '#domain/story/story-facts.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { findSeeker, newSeeker } from '#store/seekers.ts';
import { type Dealing, readDealings } from '../outreach/dealings.ts';
import { readStanding, type StandingReading } from '../standing/read-standing.ts';
import type { Context } from '../use-case.ts';
import { readChoices, type StoryChoices } from './story-choices.ts';

export interface StoryReading {
  readonly facts: StoryFacts;
  readonly choices: StoryChoices;
  /** People who agreed to be named. */
  readonly agreed: ReadonlySet<string>;
  readonly dealings: ReadonlyMap<string, Dealing>;
  readonly insights: readonly Row<'insights'>[];
  readonly seeker: Pick<Row<'seekers'>, 'name' | 'story_title' | 'story_lessons' | 'landed_on'>;
}

export async function readStory(r: Reading, context: Context): Promise<StoryReading> {
  const { today } = context;
  const seeker = (await findSeeker(r)) ?? newSeeker('', context.now);
  const choices = readChoices(seeker.story_choices);
  // The look ahead is only told while the search goes on, and it costs the most.
  const standing = seeker.landed_on === null ? await readStanding(r, context) : null;
  const known = standing?.dealings ?? (await readDealings(r, context));
  const agreed = new Set((await r.all('person_choices')).flatMap((row) => (row.may_be_named === 1 ? [row.id] : [])));
  const past = new Map((await r.all('positions')).map((row) => [row.employer_key, row.finished_on === '']));
  const dealings = new Map([...known].filter(([, dealing]) => isInStory(dealing)));
  const openings = await openingsOf(r);
  const people = [...dealings.values()].map((dealing) => labeled(dealing, agreed, past));
  const names = new Map<string, string>();
  for (const { employerKey, organization } of people) if (!names.has(employerKey)) names.set(employerKey, organization);
  for (const { placeKey, organization } of openings) if (!names.has(placeKey)) names.set(placeKey, organization);
  const shown = new Set(choices.places);
  const insights = [...(await r.all('insights'))].sort(
    (a, b) => compareText(b.on_day, a.on_day) || compareText(a.id, b.id),
  );
  const applications = (await r.all('applications')).filter(({ status }) => status !== 'saved');
  const facts: StoryFacts = {
    today,
    title: seeker.story_title,
    lessons: seeker.story_lessons,
    landedOn: seeker.landed_on,
    people,
    places: [...names].flatMap(([key, name]) => (key === '' ? [] : [{ key, name, isShown: shown.has(key) }])),
    referrals: [...dealings.values()].flatMap(({ referredBy }) =>
      referredBy.map((row) => ({
        id: row.id,
        fromPersonId: row.from_person_id,
        toPersonId: row.to_person_id,
        on: row.on_day,
        mayUseName: row.may_use_name as 'yes' | 'no' | 'ask',
      })),
    ),
    talks: [...dealings.values()].flatMap(({ conversations }) =>
      conversations.flatMap((row) =>
        row.status === 'held' && row.held_on !== null
          ? [{ personId: row.person_id, heldOn: row.held_on, minutes: row.minutes }]
          : [],
      ),
    ),
    letters: [...dealings.values()].flatMap(({ messages }) =>
      messages.flatMap((row) => {
        if (row.sent_on === null || row.status === 'draft' || row.meaning === 'out-of-office') return [];
        const direction = row.direction === 'in' ? 'in' : 'out';
        return [{ personId: row.person_id, on: row.sent_on, direction } as const];
      }),
    ),
    openings,
    applications: {
      sent: applications.length,
      answered: applications.filter(({ status }) => status !== 'applied' && status !== 'withdrawn').length,
    },
    quotes: insights.flatMap((row) =>
      row.is_quote === 1 && row.person_id !== null && dealings.has(row.person_id)
        ? [{ text: row.text, personId: row.person_id }]
        : [],
    ),
    toGo: standing && toGoFrom(standing, context),
  };
  return { facts, choices, agreed, dealings, insights, seeker };
}

function toGoFrom({ facts }: StandingReading, { today, figures }: Context): StoryFacts['toGo'] {
  const { low, high } = outlook(facts, today, figures.now().priors).toGo;
  return { low, high };
}

/** Someone she wrote to, talked with, or was sent to; a person she only marked is not part of it. */
function isInStory({ messages, conversations, referredBy, referredTo }: Dealing): boolean {
  return (
    referredBy.length + referredTo.length > 0 ||
    conversations.some((row) => row.status === 'held') ||
    messages.some((row) => row.status !== 'draft')
  );
}

function labeled({ person }: Dealing, agreed: ReadonlySet<string>, past: ReadonlyMap<string, boolean>): LabeledPerson {
  const isThereStill = person.employer_key === '' ? undefined : past.get(person.employer_key);
  const tie: StoryTie = isThereStill === undefined ? 'other' : isThereStill ? 'colleague' : 'former-colleague';
  return {
    id: person.id,
    name: person.name,
    title: person.title,
    organization: person.organization,
    employerKey: person.employer_key,
    tie,
    mayBeNamed: agreed.has(person.id),
  };
}

async function openingsOf(r: Reading): Promise<readonly (StoryOpening & { readonly organization: string })[]> {
  const interviews = await r.all('interviews');
  const offers = await r.all('offers');
  return (await r.all('opportunities')).map((row) => {
    const made = offers.filter((one) => one.opportunity_id === row.id);
    const met = interviews.flatMap((one) =>
      one.opportunity_id === row.id && one.status === 'held' && one.on_day !== null ? [one.on_day] : [],
    );
    return {
      id: row.id,
      placeKey: row.employer_key,
      organization: row.organization,
      personId: row.person_id,
      heardOn: row.heard_on,
      posted: row.posted,
      interviewedOn: first(met),
      offeredOn: first(made.map((one) => one.received_on)),
      closedOn: row.stage === 'closed' ? row.stage_on || row.heard_on : null,
      isYes: made.some((one) => one.decision === 'accepted'),
    };
  });
}

function first(days: readonly string[]): string | null {
  return [...days].sort(compareText)[0] ?? null;
}
