/** People as the list shows them, made from what is in memory and what passed between them and the seeker. Method: M3, M4. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import { isRecruiterOrHr } from '#domain/roles/read-title.ts';
import type { Reading } from '#store/kernel/store.ts';
import type { CachedPerson, PeopleSnapshot } from '#store/search-cache.ts';
import type { Dealing } from '../outreach/dealings.ts';
import { employerMatches } from './employer-matches.ts';

export type PersonRowOut = OutputOf<'listPeople'>['items'][number];
export type Dealings = ReadonlyMap<string, Dealing>;

/** In the order of the ids; ids of nobody are left out. */
export async function personRows(
  reading: Reading,
  snapshot: PeopleSnapshot,
  dealings: Dealings,
  ids: readonly string[],
): Promise<PersonRowOut[]> {
  const people = ids.flatMap((id) => snapshot.people.get(id) ?? []);
  const matches = await employerMatches(
    reading,
    people.map((person) => person.organization),
  );
  return people.map((person) => {
    const dealing = dealings.get(person.id);
    const referral = dealing?.referredBy.at(-1);
    return {
      id: person.id,
      name: person.name,
      title: person.title,
      organization: person.organization,
      organizationId: matches.sure(person.organization)?.targetId ?? null,
      standing: dealing?.standing ?? 'not-yet',
      source: person.source as PersonRowOut['source'],
      connectedOn: person.connected_on,
      lastTouchOn: lastTouch(snapshot, person, dealing),
      dueOn: dealing?.outreach.due === 'close' ? null : (dealing?.outreach.dueOn ?? null),
      referredBy: referral ? (snapshot.people.get(referral.from_person_id)?.name ?? null) : null,
      doNotContact: person.do_not_contact_on !== null,
      recruiter: isRecruiterOrHr(person.title),
    };
  });
}

/** The last day anything passed between them, archive included; null when nothing did. */
export function lastTouch(snapshot: PeopleSnapshot, person: CachedPerson, dealing: Dealing | undefined): Day | null {
  const days = [
    snapshot.ties.get(person.id)?.last_message_on ?? null,
    ...(dealing?.messages ?? []).map((message) => message.sent_on),
    ...(dealing?.conversations ?? []).map((conversation) =>
      conversation.status === 'held' ? conversation.held_on : null,
    ),
  ];
  return days.reduce((latest, day) => (latest === null || (day !== null && day > latest) ? day : latest), null);
}
