/** What is on file about a person that a message to them is begun from and checked against. Method: M4. */
import { addDays, type Day, daysBetween, type Instant } from '#domain/day.ts';
import type { EarlierMessage } from '#domain/outreach/draft.ts';
import { followUpsAllowed } from '#domain/outreach/follow-up-due.ts';
import type { Situation } from '#domain/outreach/situation.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';
import { tieShape } from '../people/tie-shape.ts';
import type { Dealing } from './dealings.ts';
import { earlierThere } from './sent-messages.ts';
import { type SharedPlace, sharedPlaces } from './shared-places.ts';

export interface WritingFacts {
  readonly seeker: { readonly name: string; readonly about: string; readonly noteLimit: 200 | 300 };
  /** Those whose name may be used first. */
  readonly introducers: readonly { readonly name: string; readonly mayUseName: 'yes' | 'no' | 'ask' }[];
  /** How they know each other; null for strangers. */
  readonly acquainted: Situation['acquainted'];
  /** What shows best how they know each other, in a sentence; '' for strangers. */
  readonly tieSentence: string;
  readonly shared: readonly SharedPlace[];
  /** Newest first. */
  readonly learned: readonly string[];
  readonly advice: readonly string[];
  readonly otherOrganizations: readonly string[];
  readonly earlierToOrganization: readonly EarlierMessage[];
  readonly followUpsSent: number;
  readonly mostFollowUps: 1 | 2;
  readonly conversationHeldAt: Instant | null;
}

export async function writingFacts(r: Reading, dealing: Dealing, today: Day): Promise<WritingFacts> {
  const { person, outreach, tieClass, conversations } = dealing;
  const seeker = (await r.all('seekers'))[0];
  const heard = await heardFrom(r, person.id);
  const others = await r.from('organizations').select('name').where('archived_on', 'is', null).execute();
  return {
    seeker: {
      name: seeker?.name ?? '',
      about: seeker?.about ?? '',
      noteLimit: seeker?.note_limit === 300 ? 300 : 200,
    },
    introducers: await introducersOf(r, dealing),
    acquainted: acquaintedWith(dealing, today),
    tieSentence: acquaintedWith(dealing, today) === null ? '' : tieShape(dealing, today).sentence,
    shared: await sharedPlaces(r, person),
    learned: heard.map((row) => row.text),
    advice: heard.filter((row) => row.theme === 'advice').map((row) => row.text),
    otherOrganizations: others.map((row) => row.name),
    earlierToOrganization: await earlierThere(r, person),
    followUpsSent: outreach.followUpsSent,
    mostFollowUps: followUpsAllowed(tieClass),
    conversationHeldAt: lastHeldAt(conversations),
  };
}

/** Days after which an exchange lies long back; judgement: about a season. */
const longAgo = 120;

/** From the archive and from what she said herself. Someone merely on a list of addresses counts as a stranger here: nothing shows that they would know her. */
function acquaintedWith({ person, tie }: Dealing, today: Day): Situation['acquainted'] {
  const last = tie?.last_message_on ?? null;
  const vouched = tie !== null && (tie.recommended_by_them === 1 || tie.recommended_by_seeker === 1);
  if (last === null && person.connected_on === null && (person.closeness ?? 0) < 2 && !vouched) return null;
  return {
    wrote: last === null ? 'never' : daysBetween(last, today) > longAgo ? 'long-ago' : 'lately',
    connectedSince: person.connected_on?.slice(0, 4) ?? '',
  };
}

/** The last talk that was held. Where only its day is known, the moment at which that day is over everywhere, so that no thanks are called late that are not. */
function lastHeldAt(conversations: readonly Row<'conversations'>[]): Instant | null {
  const moments = conversations.flatMap((row) => {
    if (row.status !== 'held') return [];
    if (row.at !== null) return [row.at];
    return row.held_on === null ? [] : [`${addDays(row.held_on, 1)}T12:00:00.000Z`];
  });
  return moments.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
}

async function introducersOf(r: Reading, { referredBy }: Dealing): Promise<WritingFacts['introducers']> {
  const people = await namedPeople(
    r,
    referredBy.map((row) => row.from_person_id),
  );
  const order = { yes: 0, ask: 1, no: 2 };
  return referredBy
    .map((row) => ({
      name: nameOf(people, row.from_person_id).name,
      mayUseName: row.may_use_name as keyof typeof order,
    }))
    .sort((a, b) => order[a.mayUseName] - order[b.mayUseName]);
}

async function heardFrom(r: Reading, personId: string) {
  const rows = await r
    .from('insights')
    .select(['text', 'theme', 'on_day', 'created_at'])
    .where('person_id', '=', personId)
    .execute();
  return rows.sort((a, b) => (`${a.on_day}${a.created_at}` < `${b.on_day}${b.created_at}` ? 1 : -1));
}
