/** Acts of messages: answers, follow-ups, closing kindly, and whom to write to. Method: M4, M9. */
import { compareText } from '../compare-text.ts';
import { addDays, type Day } from '../day.ts';
import { isWritingDay } from '../outreach/business-days.ts';
import { sayDate, sayWeekday } from '../outreach/cadence-words.ts';
import { type Act, act, once } from './act.ts';
import { pausedDays } from './pause.ts';
import type { TodayFacts, TodayPerson } from './today-facts.ts';

/** What waits for one of these. No follow-up on a weekend, a holiday or a Friday where the person is, even when it is late. */
export function outreachActs(facts: TodayFacts, wanted: 'answer' | 'follow-up' | 'close', today: Day): readonly Act[] {
  return facts.people.flatMap((person): readonly Act[] => {
    const { state, due, dueOn, messageId, because } = person.outreach;
    if (person.doNotContact || dueOn === null || dueOn > today || messageId === null) return [];
    if (wanted !== waitsFor(person)) return [];
    const of = { messageId, dueOn, because: `${because}${late(dueOn, today)}` };
    const { name } = person;
    if (due === 'answer') {
      return [
        act(person, {
          ...of,
          ...(dueOn < today && {
            because: wasAway(dueOn, today, facts)
              ? 'They answered; a word back is welcome whenever you have a moment.'
              : `They answered ${since(dueOn, today)}; a word back is still welcome.`,
          }),
          key: `answer:${messageId}`,
          kind: 'answer',
          title: `Answer ${name}`,
          button: 'Write the answer',
        }),
      ];
    }
    if (due === 'come-back') {
      return [
        act(person, {
          ...of,
          key: `come-back:${messageId}`,
          kind: 'answer',
          title: `Write to ${name} again, as agreed`,
          button: 'Write to them',
        }),
      ];
    }
    if (state === 'follow-up-due' && isWritingDay(today, person.holidays ?? facts.holidays)) {
      return [
        act(person, {
          ...of,
          key: `follow-up:${messageId}`,
          kind: 'follow-up',
          title: `Follow up with ${name}`,
          button: 'Write the follow-up',
        }),
      ];
    }
    if (state === 'silent') {
      return [
        act(person, {
          ...of,
          because,
          key: `close:${messageId}`,
          kind: 'close',
          title: `Let it rest with ${name}`,
          button: 'Close it kindly',
        }),
      ];
    }
    return [];
  });
}

/** What she is waited for with; null when nothing waits. */
function waitsFor({ outreach: { state, due } }: TodayPerson): 'answer' | 'follow-up' | 'close' | null {
  if (due === 'answer' || due === 'come-back') return 'answer';
  if (state === 'follow-up-due') return 'follow-up';
  return state === 'silent' ? 'close' : null;
}

function wasAway(from: Day, to: Day, { pauses }: TodayFacts): boolean {
  return pausedDays(from, to, pauses ?? []) > 0;
}

/** Said of an act whose day has passed, without blame; '' before that. */
function late(dueOn: Day, today: Day): string {
  return dueOn < today ? ` It became due ${since(dueOn, today)}, and today is a good day for it.` : '';
}

/** `on Thursday`, or `on November 3` when that is a week ago or more. */
function since(day: Day, today: Day): string {
  return `on ${day > addDays(today, -7) ? sayWeekday(day) : sayDate(day)}`;
}

/** Drafts waiting to be sent, then whom to write to, in the order suggested; at each place one new person, and none while another there is waited for. */
export function writeActs(facts: TodayFacts, open: (personId: string) => TodayPerson | null): readonly Act[] {
  const taken = new Set(facts.people.filter(isUnderWay).map(placeOf));
  const isFirstThere = (person: TodayPerson): boolean => {
    const place = placeOf(person);
    if (place === '') return true;
    if (taken.has(place)) return false;
    taken.add(place);
    return true;
  };
  const drafts = facts.people
    .filter(({ id, outreach }) => outreach.state === 'drafted' && open(id))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
    .filter(isFirstThere)
    .map((person) =>
      act(person, {
        key: `write:${person.id}`,
        kind: 'write',
        title: `Finish your message to ${person.name}`,
        because: 'A draft is waiting; it only needs to be read once more and sent.',
        button: 'Finish the message',
        dueOn: null,
        messageId: person.outreach.messageId,
      }),
    );
  const suggested = facts.suggestions.flatMap(({ personId, kind, because }): readonly Act[] => {
    const person = open(personId);
    if (!person) return [];
    if (kind === 'check-in')
      return [
        act(person, {
          key: `check-in:${personId}`,
          kind,
          title: `Say hello to ${person.name}`,
          because,
          button: 'Write a few lines',
          dueOn: null,
        }),
      ];
    return person.outreach.state === 'none' && isFirstThere(person)
      ? [
          act(person, {
            key: `write:${personId}`,
            kind,
            title: `Write to ${person.name}`,
            because,
            button: 'Write the message',
            dueOn: null,
          }),
        ]
      : [];
  });
  return once([...drafts, ...suggested]);
}

/** Written to and waited for, or answering: whoever is new at the same place comes after. */
function isUnderWay({ outreach }: TodayPerson): boolean {
  const { state, organizationFree } = outreach;
  const isOpen = state === 'waiting' || state === 'follow-up-due' || state === 'replied' || state === 'agreed';
  return isOpen && !organizationFree;
}

function placeOf({ placeKey, organizationId, organizationName }: TodayPerson): string {
  return placeKey ?? organizationId ?? organizationName ?? '';
}
