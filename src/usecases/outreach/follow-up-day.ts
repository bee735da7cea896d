/** When one polite follow-up is due for a message sent on a day, and why. Method: M4. */
import { addDays } from '#domain/day.ts';
import { followUpDue } from '#domain/outreach/follow-up-due.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

/** Holidays are read this many days on: the longest row of them fits. */
const reach = 366;

export const followUpDay: UseCase<'followUpDay'> = async (
  { sentOn, tie, followUpsSent, country: given, outOfOfficeUntil },
  { store, holidays },
) => {
  const country = given ?? (await store.read(async (r) => (await r.all('seekers'))[0]?.country ?? ''));
  const last = outOfOfficeUntil !== null && outOfOfficeUntil > sentOn ? outOfOfficeUntil : sentOn;
  const off = await holidays(country, sentOn, addDays(last, reach));
  const whose = given === undefined ? 'hers' : 'given';
  const countedIn = { country, whose, hasHolidays: off.size > 0 } as const;
  const due = followUpDue({ sentOn, tie, followUpsSent, holidays: off, countedIn, outOfOfficeUntil });
  if (!('on' in due)) return ok({ on: null, because: due.because, country, skipped: [] });
  return ok({ on: due.on, because: due.because, country, skipped: [...due.skipped] });
};
