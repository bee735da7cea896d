/** One open first message per organization: who comes second at the same place waits for their turn. Method: M4. */
import { byScoreThenContent } from './rank-order.ts';
import type { ScoredPerson } from './score-people.ts';
import type { Weights } from './weights.ts';

/** The same people, best first, where each further first message at a place with one open (or ahead in the list) counts less. */
export function inTurns(scored: readonly ScoredPerson[], weights: Weights): readonly ScoredPerson[] {
  const ahead = new Map<string, number>();
  const sorted = [...scored].sort(byScoreThenContent);
  const turned = sorted.map((one) => {
    if (one.act !== 'write' || one.place.key === '') return one;
    const before = ahead.get(one.place.key) ?? one.place.openFirstMessages;
    ahead.set(one.place.key, before + 1);
    return before === 0 ? one : { ...one, score: one.score * weights.openMessagePenalty ** before };
  });
  return turned.sort(byScoreThenContent);
}
