/** The facts behind a figure: whom it counts, and what passed with each. Method: M0. */
import type { CheckedInputOf, OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { addDays, type Day } from '#domain/day.ts';
import { sayDate } from '#domain/outreach/cadence-words.ts';
import { ok } from '#domain/result.ts';
import { type ApplicationStatus, applicationSentence, isAnswered, isSent } from '#domain/search/applications.ts';
import { type FunnelOpportunity, type FunnelPerson, funnelSteps } from '#domain/search/funnel.ts';
import { sayPassed } from '#domain/search/where-you-stand-words.ts';
import type { Reading } from '#store/kernel/store.ts';
import { toNamed } from '#store/named-people.ts';
import { toFact } from '../applications/application-shapes.ts';
import type { Dealing } from '../outreach/dealings.ts';
import type { UseCase } from '../use-case.ts';
import { readStanding } from './read-standing.ts';
import { keysOf, lookBack } from './split-standing.ts';

const ofOpenings = new Set(['opportunity', 'interviewing', 'offer']);

export const listBehind: UseCase<'listBehind'> = async ({ step, by, key, offset, limit }, context) =>
  context.store.read(async (r) => {
    const postings = await postingsBehind(r, step, context.today);
    if (postings)
      return ok({
        total: postings.length,
        people: [],
        openings: [],
        postings: postings.slice(offset, offset + limit),
      });
    const { facts, dealings, openings } = await readStanding(r, context);
    const ids = new Set(
      funnelSteps(facts, context.figures.now().priors, context.today).find((one) => one.step === step)?.ids ?? [],
    );
    if (ofOpenings.has(step)) {
      const found = facts.opportunities
        .filter(({ id }) => ids.has(id))
        .sort((a, b) => compareText(b.heardOn, a.heardOn) || compareText(a.id, b.id));
      return ok({
        total: found.length,
        people: [],
        postings: [],
        openings: found.slice(offset, offset + limit).map((one) => ({
          id: one.id,
          title: openings.get(one.id)?.title ?? '',
          organization: openings.get(one.id)?.organization ?? '',
          opportunityId: openings.get(one.id)?.opportunityId ?? null,
          organizationId: openings.get(one.id)?.organizationId ?? null,
          personId: one.personId !== null && dealings.has(one.personId) ? one.personId : null,
          sentence: sayOpening(one),
        })),
      });
    }
    const since = addDays(context.today, -lookBack);
    const isBehind = (id: string): boolean =>
      step === 'lately' ? hadWordsSince(dealings.get(id), since, context.today) : ids.has(id);
    const inGroup =
      by === undefined || key === undefined ? () => true : (one: FunnelPerson) => keysOf(by)(one).includes(key);
    const found = facts.people
      .filter((one) => isBehind(one.id) && inGroup(one) && (by === undefined || one.wroteOn !== null))
      .sort((a, b) => compareText(lastOf(b), lastOf(a)) || compareText(a.id, b.id));
    return ok({
      total: found.length,
      people: found.slice(offset, offset + limit).flatMap((one) => {
        const person = dealings.get(one.id)?.person;
        return person ? [{ ...toNamed(person), sentence: sayPassed(one, context.today) }] : [];
      }),
      openings: [],
      postings: [],
    });
  });

type Behind = CheckedInputOf<'listBehind'>['step'];

/** The postings she answered, the latest first; null where people or openings were asked for. */
async function postingsBehind(r: Reading, step: Behind, today: Day): Promise<Postings | null> {
  if (!step.startsWith('posting-')) return null;
  const isMeant = (status: ApplicationStatus): boolean =>
    step === 'posting-sent' ? isSent(status) : step === 'posting-silent' ? status === 'applied' : isAnswered(status);
  return (await r.all('applications'))
    .map((row) => ({ row, fact: toFact(row, 0) }))
    .filter(({ fact }) => isMeant(fact.status))
    .sort((a, b) => compareText(b.fact.appliedOn ?? '', a.fact.appliedOn ?? '') || compareText(a.row.id, b.row.id))
    .map(({ row, fact }) => ({
      id: row.id,
      title: row.title,
      organization: row.organization,
      sentence: applicationSentence(fact, today),
    }));
}
type Postings = OutputOf<'listBehind'>['postings'];

function hadWordsSince(dealing: Dealing | undefined, since: Day, today: Day): boolean {
  const isLate = (day: Day | null): boolean => day !== null && day > since && day <= today;
  return (
    dealing !== undefined &&
    (dealing.messages.some((m) => m.status === 'sent' && isLate(m.sent_on)) ||
      dealing.conversations.some((c) => c.status === 'held' && isLate(c.held_on)))
  );
}

function lastOf({ wroteOn, talkedOn }: FunnelPerson): string {
  return talkedOn.at(-1) ?? wroteOn ?? '';
}

function sayOpening({ heardOn, interviewingOn, offerOn, closed }: FunnelOpportunity): string {
  const parts = [
    `Heard of on ${sayDate(heardOn)}`,
    ...(interviewingOn === null ? [] : [`interviews since ${sayDate(interviewingOn)}`]),
    ...(offerOn === null ? [] : [`an offer on ${sayDate(offerOn)}`]),
    ...(closed ? ['closed'] : []),
  ];
  return `${parts.join(', ')}.`;
}
