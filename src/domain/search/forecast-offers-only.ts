/** The plain forecast the staged one is held against: nothing but offers is looked at. Method: M9; evidence 4.2. */
import { type Day, daysBetween } from '../day.ts';
import { offersOnlyPrior, type Priors } from './priors.ts';
import { stageDelays } from './stages-delays.ts';

/** Chance of at least one further offer within the days, 0-1, in closed form. */
export function offersOnlyChance(
  facts: { readonly talkedOn: readonly Day[]; readonly offers: number },
  today: Day,
  days: number,
  conversationsAWeek: number,
  priors: Priors,
): number {
  const { wholeBy, wholeSum } = stageDelays(priors);
  let matured = 0;
  let ahead = (conversationsAWeek / 7) * wholeSum(days);
  for (const day of facts.talkedOn) {
    const age = daysBetween(day, today);
    matured += wholeBy(age);
    ahead += wholeBy(age + days) - wholeBy(age);
  }
  const shape = offersOnlyPrior.shape + facts.offers;
  const rate = offersOnlyPrior.rate + matured;
  return 1 - (rate / (rate + ahead)) ** shape;
}
