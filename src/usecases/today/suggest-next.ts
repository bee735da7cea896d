/** Whom to talk to next, best first, each with why. Method: M3, M8, M9. */
import type { OutputOf } from '#contract/contract.ts';
import { ok } from '#domain/result.ts';
import { suggestNext as suggest } from '#domain/search/suggest-next.ts';
import type { Reading } from '#store/kernel/store.ts';
import { findSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { readSearchFacts, type SearchReading } from './read-search-facts.ts';

export type Suggested = OutputOf<'suggestNext'>['suggestions'][number];

export const suggestNext: UseCase<'suggestNext'> = async ({ limit, organizationId }, context) =>
  context.store.read(async (r) => {
    const reading = await readSearchFacts(r, context);
    const { people } = reading.facts;
    const considered =
      organizationId === undefined ? people.length : people.filter((p) => p.organizationId === organizationId).length;
    const isOver = ((await findSeeker(r))?.landed_on ?? null) !== null;
    const list = isOver ? [] : await suggestions(r, reading, context.today, limit, organizationId);
    return ok({ suggestions: list, considered, isOver });
  });

/** At most `count` suggestions with names, of one organization's people if it is given; empty when nobody fits. */
export async function suggestions(
  r: Reading,
  { facts, organizationIdOf, once }: SearchReading,
  today: string,
  count: number,
  organizationId?: string,
): Promise<Suggested[]> {
  const list = once(`suggested ${today} ${count} ${organizationId ?? ''}`, () =>
    suggest(
      organizationId === undefined
        ? facts
        : { ...facts, people: facts.people.filter((person) => person.organizationId === organizationId) },
      today,
      { count },
    ),
  );
  const rows = await r.many(
    'people',
    list.map((one) => one.personId),
  );
  const people = new Map(rows.map((row) => [row.id, row]));
  return list.flatMap((one) => {
    const person = people.get(one.personId);
    if (!person) return [];
    return [
      {
        personId: person.id,
        name: person.name,
        title: person.title,
        organization: person.organization,
        organizationId: organizationIdOf(person.organization),
        kind: one.kind,
        score: one.score,
        because: one.because,
        reasons: one.reasons.map(({ kind, sentence }) => ({ kind, sentence })),
        chanceOfReply: { low: one.chanceOfReply.low / 10, high: one.chanceOfReply.high / 10 },
      },
    ];
  });
}
