/** The soft clock of a talk: how far it is, and when to turn to the closing. Method: M5. */

export interface TalkTime {
  /** Whole minutes gone. */
  readonly minutes: number;
  readonly said: string;
  /** From five minutes before the end on. */
  readonly isClosing: boolean;
  /** 0 to 1 of the time asked for. */
  readonly part: number;
}

const minute = 60_000;
/** Five of twenty minutes belong to thanks and who else; less of a shorter talk. */
export function closingAfter(minutes: number): number {
  return minutes - Math.min(5, Math.ceil(minutes / 4));
}

/** A talk begun longer ago than this is not the one that is on. */
const longestTalk = 3 * 60 * minute;

/** When the talk began; begins it now when nothing usable is kept. */
export function beganAt(kept: string, now: number): number {
  const at = Number(kept);
  return kept !== '' && Number.isFinite(at) && at <= now && now - at < longestTalk ? at : now;
}

export function talkTime(began: number, now: number, asked: number): TalkTime {
  const minutes = Math.max(0, Math.floor((now - began) / minute));
  const isClosing = minutes >= closingAfter(asked);
  const part = Math.min(1, Math.max(0, (now - began) / (asked * minute)));
  return { minutes, said: say(minutes, asked, isClosing), isClosing, part };
}

function say(minutes: number, asked: number, isClosing: boolean): string {
  if (minutes >= asked) return `Your ${asked} minutes are full. Thank them, or ask if they have a little more.`;
  if (isClosing) return 'A good moment for the last questions.';
  if (minutes === 0) return 'Just begun';
  return minutes === 1 ? 'One minute in' : `${minutes} minutes in`;
}
