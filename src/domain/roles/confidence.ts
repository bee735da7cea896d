/** How sure she can be of a role, or of one line about it, in words worked out from who spoke for it and who against. Method: M1, M6. */

import type { ConditionKind } from './conditions.ts';

export type Stance = 'for' | 'against';

export interface Spoken {
  readonly stance: Stance;
  /** Who said it; null for a note of her own. */
  readonly personId: string | null;
}

export type Level =
  | 'nothing'
  | 'own-notes'
  | 'one-for'
  | 'one-against'
  | 'leaning-yes'
  | 'leaning-no'
  | 'mixed'
  | 'well-supported'
  | 'well-against';

export interface Confidence {
  readonly level: Level;
  /** A few words: "Mixed: 2 for, 2 against". */
  readonly words: string;
  /** Distinct people. Someone who said both is counted on both sides. */
  readonly forVoices: number;
  readonly againstVoices: number;
}

/** Which way and how far: -3 much against it, 0 nothing or mixed, 3 well supported. More support never lowers it. */
export const rank: Readonly<Record<Level, number>> = {
  'well-against': -3,
  'leaning-no': -2,
  'one-against': -1,
  nothing: 0,
  'own-notes': 0,
  mixed: 0,
  'one-for': 1,
  'leaning-yes': 2,
  'well-supported': 3,
};

/** So many on one side, and none on the other, settle it for now. Judgement: the third voice of choose-questions. */
const enough = 3;
/** One side outweighs the other when it has that many times its voices, and settles it at twice that. */
const outweighs = 2;

/**
 * `of` says what is judged, for the words: a role or what must be true of it, or a line that would rule it out (`for` the role is then
 * "not in the way"). Counts people, not lines. Nobody: nothing heard. One person: one voice, which is one data point. All on one side: leaning at 2,
 * well supported from 3 on. Both sides: mixed, unless one has twice the voices of the other (leaning) or four times (settled).
 */
export function confidence(spoken: readonly Spoken[], of: ConditionKind = 'must'): Confidence {
  const voices = (stance: Stance) =>
    new Set(spoken.flatMap((one) => (one.stance === stance && one.personId !== null ? [one.personId] : []))).size;
  const [yes, no] = [voices('for'), voices('against')];
  const level = levelOf(yes, no, spoken.length > 0);
  return {
    level,
    words: of === 'must' ? wordsOf(level, yes, no) : wordsOfObstacle(level, yes, no),
    forVoices: yes,
    againstVoices: no,
  };
}

function levelOf(yes: number, no: number, hasNotes: boolean): Level {
  if (yes === 0 && no === 0) return hasNotes ? 'own-notes' : 'nothing';
  if (no === 0) return yes === 1 ? 'one-for' : yes < enough ? 'leaning-yes' : 'well-supported';
  if (yes === 0) return no === 1 ? 'one-against' : no < enough ? 'leaning-no' : 'well-against';
  if (yes >= outweighs * outweighs * no) return 'well-supported';
  if (no >= outweighs * outweighs * yes) return 'well-against';
  if (yes >= outweighs * no) return 'leaning-yes';
  if (no >= outweighs * yes) return 'leaning-no';
  return 'mixed';
}

function wordsOf(level: Level, yes: number, no: number): string {
  const count = no === 0 ? `${yes} for` : yes === 0 ? `${no} against` : `${yes} for, ${no} against`;
  const words: Readonly<Record<Level, string>> = {
    nothing: 'Nothing heard yet',
    'own-notes': 'Only your own notes so far',
    'one-for': 'One voice for it',
    'one-against': 'One voice against it',
    'leaning-yes': `Leaning yes: ${count}`,
    'leaning-no': `Leaning no: ${count}`,
    mixed: `Mixed: ${count}`,
    'well-supported': `Well supported: ${count}`,
    'well-against': `Much speaks against it: ${count}`,
  };
  return words[level];
}

function wordsOfObstacle(level: Level, yes: number, no: number): string {
  const words: Readonly<Record<Level, string>> = {
    nothing: 'Nothing heard yet',
    'own-notes': 'Only your own notes so far',
    'one-for': 'One voice: not in the way',
    'one-against': 'One voice: in the way',
    'leaning-yes': `Probably not in the way: ${yes} to ${no}`,
    'leaning-no': `Probably in the way: ${no} to ${yes}`,
    mixed: `Mixed: ${no} say it is in the way, ${yes} that it is not`,
    'well-supported': `Not in the way: ${yes} to ${no}`,
    'well-against': `In the way: ${no} to ${yes}`,
  };
  return words[level];
}
