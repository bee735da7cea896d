/** The words of the letter Today is. Pure. Method: M0, M9. */
import { addDays, type Day, weekday } from '#domain/day.ts';
import { sayExactDay } from '../ui/say-day.ts';

/** "Sunday, November 22". */
export function sayLetterDay(today: Day): string {
  return sayExactDay(today).replace(/, \d{4}$/, '');
}

/** "Good morning, Ana." by the hour of her own clock, 0 to 23; without a name when none is known. */
export function sayGreeting(name: string, hour: number): string {
  const time = hour < 5 || hour >= 18 ? 'Good evening' : hour < 12 ? 'Good morning' : 'Good afternoon';
  const given = name.trim().split(/\s+/)[0] ?? '';
  return given === '' ? `${time}.` : `${time}, ${given}.`;
}

/** How far she has come: "31 conversations so far; the next one is your 32nd." */
export function sayHowFar(conversations: number, isAhead: boolean): string {
  if (conversations === 0)
    return isAhead ? 'Your first conversation is ahead.' : 'It begins with one person and twenty minutes.';
  if (isAhead) return `Conversation ${conversations + 1} is ahead.`;
  return conversations === 1 ? 'One conversation so far.' : `${conversations} conversations so far.`;
}

export interface LaterDay {
  readonly id: string;
  readonly label: string;
  readonly untilOn: Day;
}

/** Days to put something off to: tomorrow and next Monday, never the same day twice. */
export function laterDays(today: Day): readonly LaterDay[] {
  const tomorrow = addDays(today, 1);
  const monday = addDays(today, 7 - ((weekday(today) + 6) % 7));
  return [
    { id: 'tomorrow', label: 'Remind me tomorrow', untilOn: tomorrow },
    ...(monday === tomorrow ? [] : [{ id: 'monday', label: 'Remind me on Monday', untilOn: monday }]),
    { id: 'week', label: 'Remind me in a week', untilOn: addDays(today, 7) },
  ].filter((one, at, all) => all.findIndex(({ untilOn }) => untilOn === one.untilOn) === at);
}

/** Why the act stands here with its day, only once it is due: "Today", "From Thursday". */
export function sayDue(dueOn: Day | null, today: Day): string {
  if (dueOn === null || dueOn > today) return '';
  if (dueOn === today) return 'Today';
  const name = sayExactDay(dueOn).split(',')[0] ?? '';
  return dueOn > addDays(today, -7)
    ? `From ${name}`
    : `From ${sayExactDay(dueOn)
        .replace(/^\w+, /, '')
        .replace(/, \d{4}$/, '')}`;
}
