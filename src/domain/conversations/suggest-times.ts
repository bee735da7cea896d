/** Two concrete days to offer, soon but not pressing. Method: M5; evidence 2.3: two slots, 2 to 6 business days out. */
import { addDays, type Day } from '../day.ts';
import { addBusinessDays } from '../outreach/business-days.ts';

export interface SuggestedTime {
  readonly on: Day;
  /** Local time, `10:00`. */
  readonly at: string;
}

/** Two times on different business days without anything planned, a morning and an afternoon; fewer when no day is free. */
export function suggestTimes(
  today: Day,
  holidays: ReadonlySet<Day>,
  taken: ReadonlySet<Day>,
): readonly SuggestedTime[] {
  const free = [2, 3, 4, 5, 6].map((n) => addBusinessDays(today, n, holidays)).filter((day) => !taken.has(day));
  const first = free[0];
  const second = free.find((day) => first !== undefined && day >= addDays(first, 2)) ?? free[1];
  return [...(first ? [{ on: first, at: '10:00' }] : []), ...(second ? [{ on: second, at: '16:00' }] : [])];
}
