/** A talk under way: its notes as they fall, the closing, the clock; what is typed here and what the program holds brought together. */
import { noteUnder } from '#domain/conversations/noted-under.ts';
import { reconcileNotes } from '#domain/conversations/reconcile-notes.ts';
import { beganAt } from './talk-clock.ts';
import type { TalkOnDevice } from './talk-on-device.ts';

export interface TalkBegun {
  readonly talk: TalkOnDevice;
  /** Notes had been changed here and elsewhere; both are in. */
  readonly areBoth: boolean;
}

/** From what this device holds and what the program says the notes are. */
export function beginTalk(onDevice: TalkOnDevice | null, theirs: string, now: number): TalkBegun {
  const began = beganAt(onDevice === null ? '' : String(onDevice.began), now);
  if (onDevice === null) {
    const talk = { notes: theirs, base: theirs, sent: theirs, under: [], done: [], began, turn: 0 };
    return { talk, areBoth: false };
  }
  const base = onDevice.sent === theirs ? theirs : onDevice.base;
  const { notes, areBoth } = reconcileNotes(base, onDevice.notes, theirs);
  return { talk: { ...withNotes(onDevice, notes, ''), base: theirs, sent: theirs, began }, areBoth };
}

/** With these notes; lines that are new belong to that question. */
export function withNotes(talk: TalkOnDevice, notes: string, questionId: string): TalkOnDevice {
  const under = noteUnder(talk.notes, talk.under, notes, questionId);
  return { ...talk, notes, under, turn: talk.turn + 1 };
}

/** After the program answered with how the notes are kept: what was typed meanwhile stays, and what it had from elsewhere comes in. */
export function afterAnswer(talk: TalkOnDevice, sent: string, kept: string): TalkBegun {
  if (kept === sent) return { talk: { ...talk, base: kept, sent: kept, turn: talk.turn + 1 }, areBoth: false };
  const { notes } = reconcileNotes(sent, talk.notes, kept);
  return { talk: { ...withNotes(talk, notes, ''), base: kept, sent: kept }, areBoth: true };
}
