/** How the way to an opening began, in one sentence. Method: M8, M10. */
import type { Day } from '../day.ts';
import { sayDate } from '../outreach/cadence-words.ts';

export interface FirstStep {
  readonly name: string;
  /** The first conversation with them; null when there was none. */
  readonly talk: { readonly on: Day; readonly channel: string } | null;
}

const talks: Readonly<Record<string, string>> = {
  coffee: 'coffee with',
  phone: 'a call with',
  video: 'a video call with',
};

/** "It began with coffee with Elena Duarte on October 16; 3 conversations led here." The year is said when it is not today's. */
export function sayWay({ name, talk }: FirstStep, conversations: number, today: Day): string {
  const began = talk
    ? `It began with ${talks[talk.channel] ?? 'a conversation with'} ${name} on ${sayDate(talk.on)}${yearUnless(today, talk.on)}`
    : `It began with ${name}`;
  return conversations > 1 ? `${began}; ${conversations} conversations led here.` : `${began}.`;
}

function yearUnless(today: Day, day: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? '' : `, ${day.slice(0, 4)}`;
}
