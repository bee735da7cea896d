/** Whom to talk to next, best first, each with why. Method: M3, M8, M9. */
import type { OutputOf } from '#contract/contract.ts';
import { ok } from '#domain/result.ts';
import { suggestNext as suggest } from '#domain/search/suggest-next.ts';
import type { Reading } from '#store/kernel/store.ts';
import type { UseCase } from '../use-case.ts';
import { readSearchFacts, type SearchReading } from './read-search-facts.ts';

export type Suggested = OutputOf<'suggestNext'>['suggestions'][number];

export const suggestNext: UseCase<'suggestNext'> = async ({ limit, organizationId }, context) =>
  context.store.read(async (r) => {
    const reading = await readSearchFacts(r, context);
    const all =
      organizationId === undefined
        ? reading.facts
        : { ...reading.facts, people: reading.facts.people.filter((p) => p.organizationId === organizationId) };
    return ok({
      suggestions: await suggestions(r, { ...reading, facts: all }, context.today, limit),
      considered: all.people.length,
    });
  });

/** At most `count` suggestions with names; empty when nobody fits. */
export async function suggestions(
  r: Reading,
  { facts }: SearchReading,
  today: string,
  count: number,
): Promise<Suggested[]> {
  const list = suggest(facts, today, { count });
  const people = new Map(
    (
      await r.many(
        'people',
        list.map((one) => one.personId),
      )
    ).map((row) => [row.id, row]),
  );
  const organizationOf = new Map(facts.people.map((person) => [person.id, person.organizationId]));
  return list.flatMap((one) => {
    const person = people.get(one.personId);
    if (!person) return [];
    return [
      {
        personId: person.id,
        name: person.name,
        title: person.title,
        organization: person.organization,
        organizationId: organizationOf.get(person.id) ?? null,
        kind: one.kind,
        score: one.score,
        because: one.because,
        reasons: one.reasons.map(({ kind, sentence }) => ({ kind, sentence })),
        chanceOfReply: { low: one.chanceOfReply.low / 10, high: one.chanceOfReply.high / 10 },
      },
    ];
  });
}
