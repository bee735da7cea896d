/** The lines of the picture: where the chance lies, week by week, in a square of 100 by 100 with the certain at the top. Method: M9. */
import type { Outlook } from './standing-types.ts';

export interface Band {
  /** The whole range, as a closed path. */
  readonly range: string;
  readonly middle: string;
  readonly second: string;
  /** Where the days looked at stand, 0-100 from the left. */
  readonly marks: readonly { readonly on: string; readonly left: number }[];
}

type Ahead = Outlook['ahead'];

/** It begins today, with nothing further yet. */
export function bandOf(ahead: Ahead): Band {
  const last = ahead.at(-1)?.days ?? 1;
  const left = (days: number): number => round((days / last) * 100);
  const line = (chanceIn: (one: Ahead[number]) => number): string[] => [
    '0 100',
    ...ahead.map((one) => `${left(one.days)} ${round(100 - chanceIn(one) * 100)}`),
  ];
  const high = line(({ one }) => one.high);
  const low = line(({ one }) => one.low);
  return {
    range: `M${high.join(' L')} L${[...low].reverse().join(' L')} Z`,
    middle: `M${line(({ one }) => one.mean).join(' L')}`,
    second: `M${line(({ two }) => two.mean).join(' L')}`,
    marks: ahead.map(({ on, days }) => ({ on, left: left(days) })),
  };
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
