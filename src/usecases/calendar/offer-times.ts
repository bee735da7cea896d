/** Three times to offer someone, apart from what is planned and from the days off of both. Method: M5. */

import { offerTimes as offer } from '#domain/conversations/offer-times.ts';
import { addMinutes, type Slot } from '#domain/conversations/time-slots.ts';
import { addDays } from '#domain/day.ts';
import { countryOf } from '#domain/outreach/country-of.ts';
import { fail, ok } from '#domain/result.ts';
import { findSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { theirClock, zoneSaid } from './their-clock.ts';

/** Days ahead that the offer may reach: twenty business days whatever the holidays. */
const reach = 62;

export const offerTimes: UseCase<'offerTimes'> = async ({ personId, theirZone }, context) =>
  context.store.read(async (r) => {
    const { now, today, zone, zones, holidays } = context;
    const person = personId === null ? undefined : await r.one('people', personId);
    if (personId !== null && !person) return fail({ kind: 'personNotFound', personId });
    const conversations = await r.all('conversations');
    const said = theirZone === '' ? null : zoneSaid(theirZone, context);
    if (said && !said.ok) return said;
    const clock = said
      ? ({ zone: said.value, from: 'said' } as const)
      : theirClock(
          person,
          conversations.filter((row) => row.person_id === personId),
          context,
        );
    const there = clock.zone || zone;
    const home = (await findSeeker(r))?.country ?? '';
    const daysOff = (country: string) => holidays(country, addDays(today, -1), addDays(today, reach));
    const theirCountry = countryOf(clock.from === 'said' ? '' : (person?.city ?? ''), clock.zone) || home;
    const { slots, text, because } = offer(
      {
        from: now,
        zone,
        theirZone: there,
        busy: conversations.flatMap((row) =>
          row.status === 'planned' && row.at !== null ? [{ start: row.at, end: addMinutes(row.at, row.minutes) }] : [],
        ),
        holidays: await daysOff(home),
        theirHolidays: await daysOff(theirCountry),
      },
      zones,
    );
    return ok({
      zone,
      theirZone: there,
      theirs: zones.nameOf(there),
      zoneFrom: clock.from,
      slots: slots.map(toShape),
      text,
      because,
    });
  });

function toShape({ start, end, here, there, text }: Slot) {
  return { start, end, day: here.day, time: here.time, here: here.text, there: there.text, text };
}
