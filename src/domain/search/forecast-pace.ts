/** How many conversations a week she is having, for looking ahead: her own last weeks, or what she chose while there are too few. Method: M9. */
import { type Day, daysBetween } from '../day.ts';

export interface PaceNow {
  readonly aWeek: number;
  /** Whether it is what she did, rather than what she chose. */
  readonly isOwn: boolean;
  readonly because: string;
}

/** Weeks looked back on; two are the least that say anything (judgement). */
const weeksBack = 4;
const fewestDays = 14;

export function paceNow(talkedOn: readonly Day[], chosen: number, today: Day): PaceNow {
  const held = talkedOn.filter((day) => day <= today).sort();
  const first = held[0];
  const days = first === undefined ? 0 : daysBetween(first, today) + 1;
  const recent = held.filter((day) => daysBetween(day, today) < weeksBack * 7).length;
  if (days < fewestDays)
    return { aWeek: chosen, isOwn: false, because: `Counted with ${chosen} a week, the pace you chose.` };
  if (recent === 0)
    return {
      aWeek: chosen,
      isOwn: false,
      because: `The last four weeks were quiet, so this counts with ${chosen} a week, the pace you chose.`,
    };
  const weeks = Math.min(weeksBack, days / 7);
  const aWeek = recent / weeks;
  const said = recent === 1 ? '1 conversation' : `${recent} conversations`;
  return {
    aWeek,
    isOwn: true,
    because: `You had ${said} in the last ${weeks >= weeksBack ? 'four weeks' : `${days} days`}; this counts on with that.`,
  };
}
