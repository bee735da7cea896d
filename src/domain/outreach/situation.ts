/** The facts on file that a starting point may be made from, and how missing ones become blanks. Method: M4. */
import type { Channel, MessageKind } from './draft.ts';

/** What opens the door: someone named them, they know each other, a shared past, something of theirs she knows, or nothing yet. */
export type Opening = 'referred' | 'known' | 'shared' | 'their-work' | 'cold';

export interface Situation {
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly noteLimit: 200 | 300;
  readonly recipient: {
    readonly name: string;
    readonly givenName: string;
    readonly organization: string;
    readonly title: string;
  };
  readonly seeker: {
    readonly name: string;
    /** Her own line about herself, a whole sentence; '' when not said. */
    readonly about: string;
  };
  /** Who named this person; the name stands in the message only when it may. */
  readonly introducer: { readonly name: string; readonly mayUseName: 'yes' | 'no' | 'ask' } | null;
  /** How they know each other already: when they last wrote, and the year since which they are connected on LinkedIn ('' when they are not). Null for strangers. */
  readonly acquainted: { readonly wrote: 'lately' | 'long-ago' | 'never'; readonly connectedSince: string } | null;
  /** A place both belong or belonged to. */
  readonly shared: readonly { readonly kind: 'employer' | 'school' | 'group'; readonly name: string }[];
  /** Something of theirs she knows, as said to them: `your talk on night buses`; '' when nothing is on file. */
  readonly theirWork: string;
  /** What she wrote down as learned from them, newest first. */
  readonly learned: readonly string[];
  /** People they named to her. */
  readonly suggested: readonly { readonly name: string; readonly talked: boolean }[];
  /** For an answer: two or three times as text, `Tuesday, December 1 at 10:00`. */
  readonly times: readonly string[];
  /** What she said yes to, once her search is over: the news that a word back carries; null or missing before. */
  readonly news?: { readonly title: string; readonly organization: string } | null;
  /** For an introduction request: whom she would like to be introduced to; a blank when not given. */
  readonly introduceTo?: { readonly name: string; readonly organization: string } | null;
}

export interface StartingPoint {
  /** Stays the same for the same situation: `first:referred:1`. */
  readonly id: string;
  readonly label: string;
  /** '' on channels without one. */
  readonly subject: string;
  readonly body: string;
  /** How often she sent a message that began here, and how many of those were answered; missing when nobody counted. */
  readonly used?: number;
  readonly replied?: number;
}

/** The fact, or a blank that check 13 catches. */
export function orBlank(fact: string, blank: string): string {
  return fact.trim() === '' ? `[${blank}]` : fact.trim();
}

/** Her line about herself as one sentence. */
export function aboutLine(situation: Situation): string {
  const about = orBlank(situation.seeker.about, 'one line about you');
  return /[.!?\]]$/.test(about) ? about : `${about}.`;
}

export function greetingLine(situation: Situation): string {
  return `Hi ${orBlank(situation.recipient.givenName || situation.recipient.name, 'their name')},`;
}

export function organizationOf(situation: Situation): string {
  return orBlank(situation.recipient.organization, 'their organization');
}

/** The first of several versions that fits into a LinkedIn note, else the last. */
export function fitting(situation: Situation, versions: readonly string[]): string {
  return versions.find((text) => text.length <= situation.noteLimit) ?? versions.at(-1) ?? '';
}

/** Puts the parts of a message together as its channel wants them: letters in paragraphs, the rest in one. */
export function composed(situation: Situation, paragraphs: readonly string[], thanks: string): string {
  const name = orBlank(situation.seeker.name, 'your name');
  if (situation.channel === 'email') return [greetingLine(situation), ...paragraphs, `${thanks}\n${name}`].join('\n\n');
  if (situation.channel === 'phone') {
    const who = orBlank(situation.recipient.name, 'their name');
    return [`Hello, is this ${who}? My name is ${name}.`, ...paragraphs, 'Thank you.'].join('\n\n');
  }
  return [
    `${greetingLine(situation)} ${paragraphs[0] ?? ''}`,
    ...paragraphs.slice(1),
    `${thanks.replace(/,$/, '')}, ${name}`,
  ].join('\n\n');
}

/** Subjects stand on e-mails only. */
export function subjectOf(situation: Situation, subject: string): string {
  return situation.channel === 'email' ? subject : '';
}
