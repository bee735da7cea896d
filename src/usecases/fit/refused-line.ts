/** The method's law at the one place every line about fit goes through: who people are is no evidence. Method: M7. */
import type { Problem } from '#contract/problems.ts';
import { demographicsIn } from '#domain/fit/demographics.ts';

type Refused = Extract<Problem, { kind: 'fitAboutWhoPeopleAre' }>;

/** The first phrase that keeps any of these lines out; null when all may enter. */
export function refusedLine(...quotes: readonly string[]): Refused | null {
  for (const quote of quotes) {
    const [found] = demographicsIn(quote);
    if (found) return { kind: 'fitAboutWhoPeopleAre', phrase: found.phrase, why: found.why };
  }
  return null;
}
