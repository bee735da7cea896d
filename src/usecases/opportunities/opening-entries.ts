/** What stands in her calendar of openings: interviews by the hour or the day, and the day of an answer. Method: M5, M10. */
import type { OutputOf } from '#contract/contract.ts';
import { addMinutes } from '#domain/conversations/time-slots.ts';
import type { Context } from '../use-case.ts';
import type { OpeningsToday } from './openings-today.ts';

type Entry = OutputOf<'listCalendar'>['entries'][number];

/** How long an interview is taken to last; nobody says so beforehand. */
const usualMinutes = 60;

export function openingEntries({ interviews, offers }: OpeningsToday, { today }: Pick<Context, 'today'>): Entry[] {
  const there = (organization: string) => (organization === '' ? '' : `, ${organization}`);
  return [
    ...interviews
      .filter((one) => one.status === 'planned' && one.on >= today)
      .map((one): Entry => {
        const title = `${one.name}${there(one.organization)}`;
        if (one.at === null) return { kind: 'act', id: `interview-${one.id}`, title, dueOn: one.on };
        return {
          kind: 'conversation',
          id: `interview-${one.id}`,
          title,
          startsAt: one.at,
          endsAt: addMinutes(one.at, usualMinutes),
          prepare: '',
          location: '',
          canceled: false,
        };
      }),
    ...offers.map(
      (one): Entry => ({
        kind: 'act',
        id: `offer-${one.id}`,
        title: one.organization === '' ? 'Answer your offer' : `Answer the offer from ${one.organization}`,
        dueOn: one.answerBy < today ? today : one.answerBy,
      }),
    ),
  ];
}
