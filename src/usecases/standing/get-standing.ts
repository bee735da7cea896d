/** Where she stands: funnel, what gets answers, applications beside it, and the forecast, all from her own facts. Method: M0, M9. */
import type { OutputOf } from '#contract/contract.ts';
import { addDays, type Day } from '#domain/day.ts';
import { ok } from '#domain/result.ts';
import { isAnswered, isSent, longSilenceDays, silentDays } from '#domain/search/applications.ts';
import { rangeOf, shareSpread } from '#domain/search/chances-spread.ts';
import { funnelSteps } from '#domain/search/funnel.ts';
import { type Pause, pausedDays } from '#domain/search/pause.ts';
import { sayFigures } from '#domain/search/practice-figures-words.ts';
import { type Outlook, outlook } from '#domain/search/where-you-stand.ts';
import {
  sayActs,
  sayApplications,
  sayByDay,
  sayChange,
  sayGrowth,
  sayLanded,
  saySplit,
  sayStep,
  sayToGo,
  sayTwoByDay,
  sayUnknown,
  sayWithin,
} from '#domain/search/where-you-stand-words.ts';
import type { Reading } from '#store/kernel/store.ts';
import { toFact } from '../applications/application-shapes.ts';
import { readWeekFacts } from '../today/week-facts.ts';
import type { UseCase } from '../use-case.ts';
import { readStanding } from './read-standing.ts';
import { bys, lookBack, splitStanding } from './split-standing.ts';

type Standing = OutputOf<'getStanding'>;

/** About one in ten applications is answered (evidence 2, rows 22 to 27: 3 to 20 %), with the weight of ten. */
const answeredPrior = { alpha: 1, beta: 9 };

export const getStanding: UseCase<'getStanding'> = async (_input, context) =>
  context.store.read(async (r) => {
    const { today } = context;
    const reading = await readStanding(r, context);
    const { landedOn } = reading;
    const { priors, practice, problem } = context.figures.now();
    const found = outlook(reading.facts, today, priors);
    const steps = funnelSteps(reading.facts, priors, today);
    const countOf = (name: string): number => steps.find(({ step }) => step === name)?.count ?? 0;
    return ok({
      today,
      funnel: steps.map(({ ids: _ids, ...step }) => ({ ...step, sentence: sayStep(step) })),
      splits: bys.map((by) => ({
        by,
        groups: splitStanding(by, reading, priors).map(({ ids: _ids, mayAnswer, ...group }) => ({
          ...group,
          sentence: saySplit({ ...group, mayAnswer }),
        })),
      })),
      applications: await applications(r, today),
      acts: await acts(r, today, reading.facts.pauses ?? []),
      outlook: landedOn === null ? { ...told(found), figures: sayFigures(practice) } : null,
      landed: landedOn === null ? null : { on: landedOn, sentence: sayLanded(landedOn, found) },
      unknown:
        landedOn === null
          ? [
              ...(problem === null ? [] : [problem]),
              ...sayUnknown(found, countOf('written'), countOf('opportunity'), practice !== null),
            ]
          : [],
    });
  });

function told(found: Outlook): Omit<NonNullable<Standing['outlook']>, 'figures'> {
  const { pace, toGo, growth, fresh } = found;
  return {
    conversations: found.conversations,
    offers: found.offers,
    open: found.open,
    aWeek: pace.aWeek,
    aWeekBecause: pace.because,
    toGo: { ...toGo, sentence: sayToGo(found) },
    ahead: found.ahead.map((one) => ({
      ...one,
      sentence: sayByDay(one, found),
      sentenceTwo: sayTwoByDay(one, found),
    })),
    within: found.within.map((one) => ({
      ...one,
      sentence: sayWithin(one.conversations, one.one, found.offers),
    })),
    growth: {
      reproduction: { low: growth.low, mean: growth.middle, high: growth.high },
      fresh,
      sentence: sayGrowth(growth, fresh),
    },
    changes: found.changes.map((one) => ({ ...one, sentence: sayChange(one) })),
  };
}

async function applications(r: Reading, today: Day): Promise<Standing['applications']> {
  const rows = (await r.all('applications')).map((row) => toFact(row, 0));
  const sent = rows.filter(({ status }) => isSent(status));
  const answered = sent.filter(({ status }) => isAnswered(status)).length;
  const silences = sent.flatMap((one) => silentDays(one, today) ?? []).sort((a, b) => a - b);
  const old = silences.filter((days) => days >= longSilenceDays).length;
  const counts = {
    sent: sent.length,
    answered,
    silent: silences.length,
    longestSilentDays: silences.at(-1) ?? null,
    middleSilentDays: silences[Math.floor(silences.length / 2)] ?? null,
    range: sent.length === 0 ? null : rangeOf(shareSpread(answeredPrior, { yes: answered, no: old, open: [] })),
  };
  return {
    ...counts,
    sentence: sayApplications({ ...counts, longest: counts.longestSilentDays, middle: counts.middleSilentDays }),
  };
}

async function acts(r: Reading, today: Day, pauses: readonly Pause[]): Promise<Standing['acts']> {
  const { appliedOn, sentOn, talkedOn } = await readWeekFacts(r);
  const since = addDays(today, -lookBack);
  const count = (days: readonly Day[]): number => days.filter((day) => day > since && day <= today).length;
  const withPeople = count(sentOn) + count(talkedOn);
  const withPostings = count(appliedOn);
  return {
    withPeople,
    withPostings,
    sentence: sayActs(withPeople, withPostings, pausedDays(addDays(since, 1), today, pauses)),
  };
}
