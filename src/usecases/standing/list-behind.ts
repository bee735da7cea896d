/** The facts behind a figure: whom it counts, and what passed with each. Method: M0. */
import { compareText } from '#domain/compare-text.ts';
import { sayDate } from '#domain/outreach/cadence-words.ts';
import { ok } from '#domain/result.ts';
import { type FunnelOpportunity, type FunnelPerson, funnelSteps } from '#domain/search/funnel.ts';
import { sayPassed } from '#domain/search/where-you-stand-words.ts';
import { toNamed } from '#store/named-people.ts';
import type { UseCase } from '../use-case.ts';
import { readStanding } from './read-standing.ts';
import { keysOf } from './split-standing.ts';

const ofOpenings = new Set(['opportunity', 'interviewing', 'offer']);

export const listBehind: UseCase<'listBehind'> = async ({ step, by, key, offset, limit }, context) =>
  context.store.read(async (r) => {
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
    const inGroup =
      by === undefined || key === undefined ? () => true : (one: FunnelPerson) => keysOf(by)(one).includes(key);
    const found = facts.people
      .filter((one) => ids.has(one.id) && inGroup(one) && (by === undefined || one.wroteOn !== null))
      .sort((a, b) => compareText(lastOf(b), lastOf(a)) || compareText(a.id, b.id));
    return ok({
      total: found.length,
      people: found.slice(offset, offset + limit).flatMap((one) => {
        const person = dealings.get(one.id)?.person;
        return person ? [{ ...toNamed(person), sentence: sayPassed(one, context.today) }] : [];
      }),
      openings: [],
    });
  });

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
