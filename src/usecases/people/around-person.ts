/** Others who matter on a person's page: those who may be the same person, and those who could introduce her. Method: M3, M8. */
import type { OutputOf } from '#contract/contract.ts';
import { listApart, pairKey } from '#store/aparts.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { toNamed } from '#store/named-people.ts';
import { peopleSnapshot, searchSnapshot } from '#store/search-cache.ts';
import type { Context } from '../use-case.ts';
import { listCandidates, verdictOn } from './find-same.ts';
import { tieShape } from './tie-shape.ts';

type Around = OutputOf<'getPerson'>['introducers'];

const shownAtMost = 5;
/** Similar names looked at; the list itself compares everybody. */
const similarAtMost = 20;
/** Below this they are hardly closer to her than the person herself. */
const warmEnough = 0.25;

/** Those she did not say are someone else. */
export async function findPossibleDuplicates(
  reading: Reading,
  context: Context,
  person: Row<'people'>,
): Promise<Around> {
  const apart = await listApart(reading);
  const snapshot = await peopleSnapshot(reading, context.now);
  const similar = await reading.many('people', searchSnapshot(snapshot, person.name, similarAtMost).ids);
  const candidates = new Map([...(await listCandidates(reading, person)), ...similar].map((row) => [row.id, row]));
  candidates.delete(person.id);
  return [...candidates.values()]
    .filter((row) => !apart.has(pairKey(row.id, person.id)))
    .map((row) => ({ row, ...verdictOn(person, row) }))
    .filter(({ verdict }) => verdict !== 'different')
    .sort((a, b) => (a.verdict === b.verdict ? 0 : a.verdict === 'same' ? -1 : 1))
    .slice(0, shownAtMost)
    .map(({ row, because }) => ({ ...toNamed(row), because }));
}

/** People at the same organization whom she knows better, the warmest first. */
export async function findIntroducers(
  reading: Reading,
  context: Context,
  person: Row<'people'>,
  strength: number,
): Promise<Around> {
  if (person.employer_key === '') return [];
  const colleagues = await reading
    .from('people')
    .selectAll()
    .where('employer_key', '=', person.employer_key)
    .where('people.id', '<>', person.id)
    .where('do_not_contact_on', 'is', null)
    .limit(2000)
    .execute();
  const ids = colleagues.map((row) => row.id);
  const ties = new Map((await reading.many('ties', ids)).map((row) => [row.id, row]));
  const talks = await reading
    .from('conversations')
    .select(['conversations.person_id', 'conversations.held_on'])
    .where('status', '=', 'held')
    .execute();
  return colleagues
    .map((row) => {
      const heldOn = talks.flatMap((talk) =>
        talk.person_id === row.id && talk.held_on !== null ? [talk.held_on] : [],
      );
      return { row, tie: tieShape({ person: row, tie: ties.get(row.id), heldOn }, context.today) };
    })
    .filter(({ tie }) => tie.strength >= warmEnough && tie.strength > strength)
    .sort((a, b) => b.tie.strength - a.tie.strength || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, shownAtMost)
    .map(({ row, tie }) => ({ ...toNamed(row), because: `Also at ${row.organization}. ${tie.sentence}` }));
}
