/** Today on this person's own clock, for saying dates; rules get theirs from the program. */
import type { Day } from '#domain/day.ts';

export function todayHere(now: Date = new Date()): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
