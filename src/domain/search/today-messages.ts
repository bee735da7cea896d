/** Acts of messages: answers, follow-ups, closing kindly, and whom to write to. Method: M4, M9. */
import { compareText } from '../compare-text.ts';
import { type Day, weekday } from '../day.ts';
import { isBusinessDay } from '../outreach/business-days.ts';
import { type Act, act, once } from './act.ts';
import type { TodayFacts, TodayPerson } from './today-facts.ts';

/** What waits for one of these. No follow-up on a weekend, a holiday or a Friday, even when it is late. */
export function outreachActs(facts: TodayFacts, wanted: 'answer' | 'follow-up' | 'close', today: Day): readonly Act[] {
  const isWritingDay = isBusinessDay(today, facts.holidays) && weekday(today) !== 5;
  return facts.people.flatMap((person): readonly Act[] => {
    const { state, due, dueOn, messageId, because } = person.outreach;
    if (person.doNotContact || dueOn === null || dueOn > today || messageId === null) return [];
    const of = { messageId, dueOn, because };
    const { name } = person;
    if (wanted === 'answer' && due === 'answer') {
      return [
        act(person, {
          ...of,
          key: `answer:${messageId}`,
          kind: 'answer',
          title: `Answer ${name}`,
          button: 'Write the answer',
        }),
      ];
    }
    if (wanted === 'answer' && due === 'come-back') {
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
    if (wanted === 'follow-up' && state === 'follow-up-due' && isWritingDay) {
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
    if (wanted === 'close' && state === 'silent') {
      return [
        act(person, {
          ...of,
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

/** Drafts waiting to be sent, then whom to write to, in the order suggested. */
export function writeActs(facts: TodayFacts, open: (personId: string) => TodayPerson | null): readonly Act[] {
  const drafts = facts.people
    .filter(({ id, outreach }) => outreach.state === 'drafted' && open(id))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
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
    return person.outreach.state === 'none'
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
