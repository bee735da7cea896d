/** Acts of conversations and of what they left to be done. Method: M5, M6, M9. */
import { addDays, type Day, daysBetween, type Instant, weekday } from '../day.ts';
import { isBusinessDay } from '../outreach/business-days.ts';
import { type Act, act } from './act.ts';
import { daysCounted, movedDue, type Pause } from './pause.ts';
import type { TodayConversation, TodayFacts, TodayPerson, TodayPromise } from './today-facts.ts';

/** After that many days, time away left out, a conversation without notes is let be. */
const debriefDays = 14;

/** Prepare from the business day before, hold on the day, write down afterward. */
export function conversationActs(
  facts: TodayFacts,
  peopleById: ReadonlyMap<string, TodayPerson>,
  today: Day,
  now: Instant | undefined,
): readonly Act[] {
  return facts.conversations.flatMap((talk): readonly Act[] => {
    const person = peopleById.get(talk.personId);
    if (!person || talk.on === null) return [];
    const of = { conversationId: talk.id };
    const isOver =
      talk.on < today || (talk.on === today && now !== undefined && talk.endsAt !== null && talk.endsAt <= now);
    const daysAgo = daysCounted(addDays(talk.on, 1), today, facts.pauses ?? []);
    if (needsDebrief(talk, isOver) && talk.on <= today && daysAgo <= debriefDays) {
      return [
        act(person, {
          ...of,
          key: `debrief:${talk.id}`,
          kind: 'debrief',
          title: `How did it go with ${person.name}?`,
          because: 'Two minutes now keep what you heard; in a week it is gone.',
          button: 'Write down what you learned',
          dueOn: talk.on,
        }),
      ];
    }
    if (talk.status !== 'planned' || isOver) return [];
    if (talk.on === today) {
      const at = talk.hour === '' ? 'today' : `today at ${talk.hour}`;
      return [
        act(person, {
          ...of,
          key: `hold:${talk.id}`,
          kind: 'hold',
          title: `Talk with ${person.name}`,
          because: `You agreed to talk ${at}; your questions are ready.`,
          button: 'Open the conversation',
          dueOn: talk.on,
        }),
      ];
    }
    const prepareOn = businessDayBefore(talk.on, facts.holidays);
    if (today < prepareOn) return [];
    const when = addDays(today, 1) === talk.on ? 'tomorrow' : `on ${weekdayNames[weekday(talk.on)]}`;
    return [
      act(person, {
        ...of,
        key: `prepare:${talk.id}`,
        kind: 'prepare',
        title: `Prepare for ${person.name}`,
        because: `You talk ${when}${talk.hour === '' ? '' : ` at ${talk.hour}`}; ten minutes of reading make it a better talk.`,
        button: 'Prepare',
        // Any day from then on is right for it; it is never late.
        dueOn: today,
      }),
    ];
  });
}

/** Thanks from the day before they are due; promises and words back from their day on. */
export function promiseActs(
  facts: TodayFacts,
  peopleById: ReadonlyMap<string, TodayPerson>,
  today: Day,
): readonly Act[] {
  return facts.promises.flatMap((promise): readonly Act[] => {
    const person = peopleById.get(promise.personId);
    if (!person || promise.keptOn !== null) return [];
    if (promise.kind !== 'promise' && person.doNotContact) return [];
    const dueOn = promiseDue(promise, facts.pauses ?? [], today);
    const of = { promiseId: promise.id, conversationId: promise.conversationId, dueOn };
    if (promise.kind === 'thank-you') {
      if (addDays(dueOn, -1) > today) return [];
      const because =
        promise.dueOn < today
          ? 'Thanks are still welcome, and one thing you learned makes them yours.'
          : 'Thanks are warmest within a day.';
      return [
        act(person, {
          ...of,
          key: `thank:${promise.id}`,
          kind: 'thank',
          title: `Thank ${person.name}`,
          because,
          button: 'Write the thank-you',
        }),
      ];
    }
    if (dueOn > today) return [];
    if (promise.kind === 'report-back') {
      return [
        act(person, {
          ...of,
          key: `report-back:${promise.id}`,
          kind: 'report-back',
          title: promise.text || `Tell ${person.name} what came of it`,
          because: 'People who helped like to hear what came of it, and you said you would tell them.',
          button: 'Write to them',
        }),
      ];
    }
    return [
      act(person, {
        ...of,
        key: `promise:${promise.id}`,
        kind: 'promise',
        title: promise.text,
        because: `You promised it to ${person.name}.`,
        button: 'Mark as kept',
      }),
    ];
  });
}

/** When a promise is due with her time away: thanks fade, so they come on the first day back; the rest moves by its length. */
export function promiseDue(
  { kind, dueOn }: Pick<TodayPromise, 'dueOn'> & { readonly kind: string },
  pauses: readonly Pause[],
  today: Day,
): Day {
  return movedDue(dueOn, pauses, today, kind === 'thank-you' ? 'back' : 'length');
}

/** One a day: a word to somebody she has talked with and not written to for a month (evidence 5, touch). */
export function touchActs(
  facts: TodayFacts,
  open: (personId: string) => TodayPerson | null,
  today: Day,
): readonly Act[] {
  return (facts.touches ?? []).flatMap(({ personId, lastOn }): readonly Act[] => {
    const person = open(personId);
    if (!person) return [];
    const months = Math.max(1, Math.round(daysBetween(lastOn, today) / 30));
    return [
      act(person, {
        key: `check-in:${personId}`,
        kind: 'check-in',
        title: `Say hello to ${person.name}`,
        because: `You were last in touch ${months === 1 ? 'a month' : `${months} months`} ago; a short word keeps it warm.`,
        button: 'Write a few lines',
        dueOn: null,
      }),
    ];
  });
}

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function needsDebrief(talk: TodayConversation, isOver: boolean): boolean {
  return !talk.debriefed && (talk.status === 'held' || (talk.status === 'planned' && isOver));
}

function businessDayBefore(day: Day, holidays: ReadonlySet<Day>): Day {
  let on = addDays(day, -1);
  while (!isBusinessDay(on, holidays)) on = addDays(on, -1);
  return on;
}
