/** How many conversations a week she is having, for looking ahead: her own last weeks, or what she chose while there are too few. Method: M9. */
import { addDays, type Day, daysBetween } from '../day.ts';
import { sayDate } from '../outreach/cadence-words.ts';
import { daysCounted, type Pause, pauseOn } from './pause.ts';

export interface PaceNow {
  readonly aWeek: number;
  /** Whether it is what she did, rather than what she chose. */
  readonly isOwn: boolean;
  readonly because: string;
}

/** Weeks looked back on; two are the least that say anything (judgement). */
const weeksBack = 4;
const fewestDays = 14;

/** The days of a pause do not count: neither as quiet ones behind her, nor as days to go on with. */
export function paceNow(talkedOn: readonly Day[], chosen: number, today: Day, pauses: readonly Pause[] = []): PaceNow {
  const held = talkedOn.filter((day) => day <= today).sort();
  const first = held[0];
  const days = first === undefined ? 0 : daysCounted(first, today, pauses);
  const since = countedBack(weeksBack * 7, today, pauses);
  const recent = held.filter((day) => day >= since).length;
  const back = sayBack(pauseOn(today, pauses));
  const wasAway = daysBetween(since, today) + 1 > weeksBack * 7;
  const there = wasAway ? ' you were there' : '';
  if (days < fewestDays)
    return { aWeek: chosen, isOwn: false, because: `Counted with ${chosen} a week, the pace you chose.${back}` };
  if (recent === 0)
    return {
      aWeek: chosen,
      isOwn: false,
      because: `The last four weeks${there} were quiet, so this counts with ${chosen} a week, the pace you chose.${back}`,
    };
  const weeks = Math.min(weeksBack, days / 7);
  const aWeek = recent / weeks;
  const said = recent === 1 ? '1 conversation' : `${recent} conversations`;
  return {
    aWeek,
    isOwn: true,
    because: `You had ${said} in the last ${weeks >= weeksBack ? 'four weeks' : `${days} days`}${there}; this counts on with that.${back}`,
  };
}

/** The first of the last so many days on which she was there. */
function countedBack(count: number, today: Day, pauses: readonly Pause[]): Day {
  let since = addDays(today, 1 - count);
  for (let short = count; short > 0; ) {
    short = count - daysCounted(since, today, pauses);
    since = addDays(since, -short);
  }
  return since;
}

function sayBack(pause: Pause | null): string {
  return pause === null ? '' : ` It begins again after your pause, on ${sayDate(addDays(pause.untilOn, 1))}.`;
}

/** A stretch ahead without conversations: from so many days after today up to, and without, so many. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

/** The pauses that lie ahead, in order and apart. */
export function quietAhead(pauses: readonly Pause[], today: Day): readonly Quiet[] {
  const ahead: Quiet[] = [];
  const inOrder = pauses
    .map(({ fromOn, untilOn }) => ({ from: daysBetween(today, fromOn), to: daysBetween(today, untilOn) + 1 }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let next = 0;
  for (const { from, to } of inOrder) {
    if (to <= Math.max(from, next)) continue;
    ahead.push({ from: Math.max(from, next), to });
    next = to;
  }
  return ahead;
}
