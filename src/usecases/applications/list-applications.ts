/** Applications, newest first, with the last weeks' split. Method: M0. */
import { compareText } from '#domain/compare-text.ts';

import { ok } from '#domain/result.ts';
import { applicationsSentence } from '#domain/search/applications.ts';
import { recentWeeks } from '#domain/search/week.ts';
import { readWeekFacts } from '../today/week-facts.ts';
import type { UseCase } from '../use-case.ts';
import { applicationShapes } from './application-shapes.ts';

const weeksShown = 8;

export const listApplications: UseCase<'listApplications'> = async ({ status }, { store, today }) =>
  store.read(async (r) => {
    const rows = await r.all('applications');
    rows.sort(
      (a, b) => compareText(b.applied_on ?? b.created_at, a.applied_on ?? a.created_at) || compareText(a.id, b.id),
    );
    const all = await applicationShapes(r, rows, today);
    return ok({
      applications: all.filter((one) => status === undefined || one.status === status),
      weeks: [...recentWeeks(await readWeekFacts(r), today, weeksShown)],
      sentence: applicationsSentence(all, today),
    });
  });
