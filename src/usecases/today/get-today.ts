/** Today: a handful of acts, the week so far, and a kind word when nothing is due. Method: M0, M9. */
import { compareText } from '#domain/compare-text.ts';
import { mondayOf } from '#domain/day.ts';
import { ok } from '#domain/result.ts';
import { kindWord } from '#domain/search/kind-word.ts';
import { promiseDue } from '#domain/search/today-talks.ts';
import { weekSplit } from '#domain/search/week.ts';
import { nameOf } from '#store/named-people.ts';
import { findSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { readMilestones } from '../week/read-milestones.ts';
import { readAway } from '../week/read-pauses.ts';
import { reviewOf } from '../week/review-of.ts';
import { hourIn, readToday } from './read-today.ts';
import { readWeekFacts } from './week-facts.ts';

export const getToday: UseCase<'getToday'> = async (_input, context) =>
  context.store.read(async (r) => {
    const { today, now, dayOf } = context;
    const { acts, facts, pace, dealings, openings } = await readToday(r, context);
    const seeker = await findSeeker(r);
    const away = await readAway(r, today);
    const week = weekSplit(await readWeekFacts(r), today);
    const all = [...dealings.values()];
    const people = new Map(all.map(({ person }) => [person.id, person]));
    const held = all.flatMap((d) => d.conversations).filter((c) => c.status === 'held');
    const ahead = all
      .flatMap((d) => d.conversations)
      .flatMap((c) => (c.status === 'planned' && c.at !== null && c.at >= now ? [{ ...c, at: c.at }] : []))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const next = ahead[0];
    const dues = all
      .flatMap((d) => [
        d.outreach.dueOn,
        ...d.promises
          .filter((p) => p.kept_on === null)
          .map((p) => promiseDue({ kind: p.kind, dueOn: p.due_on }, facts.pauses ?? [], today)),
      ])
      .filter((day) => day !== null && day > today);
    return ok({
      today,
      seekerName: seeker?.name ?? '',
      conversations: held.length,
      acts: [...acts],
      kindWord:
        acts.length > 0
          ? ''
          : kindWord(
              {
                waiting: all.filter((d) => d.standing === 'waiting').length,
                conversationsHeld: held.length,
                conversationsThisWeek: held.filter((c) => (c.held_on ?? '') >= mondayOf(today)).length,
                firstMessagesThisWeek: facts.firstMessagesThisWeek,
                firstMessagesAWeek: facts.pace.firstMessagesAWeek,
                nextTalk: next ? { personName: people.get(next.person_id)?.name ?? 'them', on: dayOf(next.at) } : null,
                nextDueOn: dues.reduce<string | null>(
                  (first, day) => (first === null || (day !== null && day < first) ? day : first),
                  null,
                ),
                named: all.filter((d) => d.referredBy.length > 0).length,
                awayUntil: away.pause?.isNow ? away.pause.untilOn : null,
                isOver: away.landedOn !== null,
              },
              today,
            ),
      week,
      pace: {
        conversationsAWeek: pace.conversationsAWeek,
        firstMessagesAWeek: pace.firstMessagesAWeek,
        because: pace.because,
      },
      ahead: ahead.map((c) => {
        const person = nameOf(people, c.person_id);
        return {
          conversationId: c.id,
          personId: c.person_id,
          personName: person.name,
          organization: person.organization,
          at: c.at,
        };
      }),
      interviewsAhead: openings.interviews
        .filter((one) => one.status === 'planned' && one.on >= today)
        .sort((a, b) => compareText(a.on, b.on) || compareText(a.hour, b.hour) || compareText(a.id, b.id))
        .map(({ id, opportunityId, name, organization, on, at }) => ({
          interviewId: id,
          opportunityId,
          name,
          organization,
          on,
          at,
        })),
      milestones: (await readMilestones(r, dealings, today)).filter(({ on }) => on === today),
      reviewOf: await reviewOf(r, context, hourIn(context.zone, now), facts, dealings),
      ...away,
      isSample: seeker?.has_sample === 1,
      isNew:
        seeker?.welcomed !== 1 &&
        facts.counts.people === 0 &&
        facts.counts.organizations === 0 &&
        facts.counts.roles === 0,
    });
  });
