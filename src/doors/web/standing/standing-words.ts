/** What steps and splits are called on the page. Method: M0, M9. */
import type { SplitOf, Step } from './standing-types.ts';

export const stepLabels: Readonly<Record<Step['step'], string>> = {
  written: 'Written to',
  replied: 'Answered',
  talked: 'Talked with',
  named: 'Named someone else',
  opportunity: 'Openings',
  interviewing: 'Interviewing',
  offer: 'Offers',
};

export const splitLabels: Readonly<Record<SplitOf['by'], string>> = {
  reach: 'How you reached them',
  channel: 'Channel',
  start: 'How it began',
  role: 'Kind of work',
  organization: 'Organization',
};

/** `See the 12 people`, for a figure that opens them; openings are openings. */
export function sayOpens(step: Step['step'], count: number): string {
  const isOpening = step === 'opportunity' || step === 'interviewing' || step === 'offer';
  if (count === 1) return isOpening ? 'See which' : 'See who';
  return isOpening ? `See the ${count} openings` : `See the ${count} people`;
}

/** Chance in tenths, as on the picture's edge: `3 to 6 in 10`. */
export function sayTenthsShort({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [Math.round(low * 10), Math.round(high * 10)];
  if (to === 0) return 'below 1 in 10';
  if (from === 0) return `up to ${to} in 10`;
  return from === to ? `about ${from} in 10` : `${from} to ${to} in 10`;
}
