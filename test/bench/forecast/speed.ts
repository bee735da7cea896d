/** How fast the forecast and the funnel are for a long search: 500 conversations, 5,000 messages. */
import { addDays } from '#domain/day.ts';
import { type FunnelPerson, funnelSteps, splitBy, splitByReach } from '#domain/search/funnel.ts';
import { reachedByAll, usualPriors } from '#domain/search/priors.ts';
import { randomFrom } from '#domain/search/random-draws.ts';
import { outlook, type StandingFacts } from '#domain/search/where-you-stand.ts';
import { type Figure, timed } from '../figure.ts';
import { searchDay } from './simulated-search.ts';

const today = searchDay(365);

export async function forecastSpeed(): Promise<Figure[]> {
  const facts = aLongSearch();
  return [
    await timed('forecast at 500 conversations, 100 openings', () => outlook(facts, today, usualPriors), { aim: 20 }),
    await timed('funnel of 5,000 messages, split five ways', () => {
      funnelSteps(facts, usualPriors, today);
      splitByReach(facts, usualPriors);
      for (const key of ['channel', 'organization', 'startingPoint'] as const)
        splitBy(facts, (person) => [person[key]], usualPriors);
      splitBy(facts, ({ roles }) => roles, usualPriors);
    }),
  ];
}

function aLongSearch(): StandingFacts {
  const next = randomFrom(7);
  const below = (n: number): number => Math.floor(next() * n);
  const talkedOn = Array.from({ length: 500 }, () => addDays(today, -below(360)));
  const people: FunnelPerson[] = Array.from({ length: 5000 }, (_, i) => {
    const wroteOn = addDays(today, -below(360));
    const isAnswered = next() < 0.3;
    return {
      id: `p${String(i).padStart(5, '0')}`,
      reachedBy: reachedByAll[below(4)] ?? 'cold',
      channel: ['email', 'linkedin-note', 'linkedin-message'][below(3)] ?? 'email',
      startingPoint: `first:cold:${below(3)}`,
      roles: [`r${below(3)}`],
      organization: `o${below(60)}`,
      wroteOn,
      repliedOn: isAnswered ? wroteOn : null,
      waited: below(15),
      agreeing: null,
      talkedOn: isAnswered && i < 1700 ? [addDays(wroteOn, 5)] : [],
      named: below(3),
    };
  });
  const opportunities = Array.from({ length: 100 }, (_, i) => {
    const age = below(300);
    const isMet = next() < 0.4 && age > 14;
    return {
      id: `o${i}`,
      personId: `p${String(below(1700)).padStart(5, '0')}`,
      heardOn: addDays(today, -age),
      interviewingOn: isMet ? addDays(today, 14 - age) : null,
      offerOn: null,
      closed: false,
    };
  });
  return {
    people,
    opportunities,
    talkedOn,
    chosenPace: 3,
    growth: { names: 480, asked: 300, namesFromAsked: 400, notAsked: 150 },
  };
}
