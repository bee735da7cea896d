/** When one polite follow-up is due for a message sent on a day, and why. Method: M4. */
import { addDays } from '#domain/day.ts';
import { followUpDue } from '#domain/outreach/follow-up-due.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const followUpDay: UseCase<'followUpDay'> = async (
  { sentOn, tie, followUpsSent, country },
  { store, holidays },
) => {
  const home = country ?? (await store.read(async (r) => (await r.all('seekers'))[0]?.country ?? ''));
  const off = await holidays(home, sentOn, addDays(sentOn, 120));
  const whose = country === undefined ? 'hers' : 'given';
  const due = followUpDue({ sentOn, tie, followUpsSent, holidays: off, countedIn: { country: home, whose } });
  return ok('on' in due ? { on: due.on, because: due.because } : { on: null, because: due.because });
};
