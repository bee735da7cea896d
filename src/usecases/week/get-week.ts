/** A week looked back on, all of it from facts, with her own words beside it. Method: M6, M9. */
import { compareText } from '#domain/compare-text.ts';
import { addDays, mondayOf } from '#domain/day.ts';
import { ok } from '#domain/result.ts';
import { owedActs } from '#domain/search/owed.ts';
import { paceFor } from '#domain/search/pace.ts';
import { pausedDays } from '#domain/search/pause.ts';
import { weekToReview } from '#domain/search/week-offered.ts';
import { sayWeek, type WeekLine, weekLines, wentWell } from '#domain/search/week-review.ts';
import { findSeeker, newSeeker } from '#store/seekers.ts';
import { insightShapes } from '../learning/insight-shapes.ts';
import { hourIn, readToday } from '../today/read-today.ts';
import type { UseCase } from '../use-case.ts';
import { readMilestones } from './read-milestones.ts';
import { readWeekEvents } from './week-events.ts';

/** Two to four conversations a week is the usual pace (evidence 5); up to six are offered, and none. */
const choices = [0, 1, 2, 3, 4, 5, 6];

export const getWeek: UseCase<'getWeek'> = async ({ on }, context) =>
  context.store.read(async (r) => {
    const { today, now } = context;
    const { facts, own, dealings } = await readToday(r, context);
    const hour = Number(hourIn(context.zone, now).slice(0, 2));
    const monday = on === undefined ? (weekToReview(today, hour, facts.holidays) ?? mondayOf(today)) : mondayOf(on);
    const sunday = addDays(monday, 6);
    const inWeek = ({ on: day }: { readonly on: string }) => day >= monday && day <= sunday;
    const seeker = (await findSeeker(r)) ?? newSeeker('', now);
    const all = (await readWeekEvents(r, dealings)).filter((event) => event.on <= today);
    const events = all.filter(inWeek);
    const insights = (await r.all('insights')).filter((row) => inWeek({ on: row.on_day }));
    const reviews = await r.all('reviews');
    const kept = reviews.find((row) => row.monday === monday);
    const away = pausedDays(monday, sunday < today ? sunday : today, facts.pauses ?? []);
    const thisMonday = mondayOf(today);
    const first = [...all.map((event) => event.on), ...reviews.map((row) => row.monday)].sort(compareText)[0];
    const isRecent = monday === thisMonday || monday === addDays(thisMonday, -7);
    return ok({
      monday,
      sunday,
      isRecent,
      isThisWeek: monday === thisMonday,
      before: first !== undefined && first < monday ? addDays(monday, -7) : null,
      after: monday < thisMonday ? addDays(monday, 7) : null,
      sentence: sayWeek(events, away, sunday >= today),
      away,
      happened: weekLines(events).map(toLine),
      learned: await insightShapes(
        r,
        insights.sort((a, b) => compareText(a.on_day, b.on_day) || compareText(a.id, b.id)),
      ),
      owed: isRecent ? [...owedActs(facts, today)] : [],
      milestones: (await readMilestones(r, dealings, today)).filter(inWeek),
      wentWell: [
        ...wentWell(events, {
          isRunning: sunday >= today,
          away,
          learned: insights.length,
          conversations: all.filter((event) => event.kind === 'talked' && event.on <= sunday).length,
          waiting: isRecent ? [...dealings.values()].filter((one) => one.standing === 'waiting').length : 0,
        }),
      ],
      pace: {
        conversationsAWeek: seeker.conversations_a_week,
        choices: (facts.isOver ? [] : [...new Set([...choices, seeker.conversations_a_week])])
          .sort((a, b) => a - b)
          .map((n) => paceFor(n, own)),
      },
      kept: kept
        ? { wentWell: kept.went_well, learned: kept.learned, conversationsNext: kept.conversations_next }
        : null,
    });
  });

function toLine({ id, on, kind, sentence, personId, conversationId, opportunityId }: WeekLine) {
  return { id, on, kind, sentence, personId, conversationId, opportunityId };
}
