/** The forecast held against simulated searches: skill, calibration, and whether what came lies where it was said to lie. */
import { daysBetween } from '#domain/day.ts';
import { forecastFrom } from '#domain/search/forecast.ts';
import { offersOnlyChance } from '#domain/search/forecast-offers-only.ts';
import type { Priors } from '#domain/search/priors.ts';
import { randomFrom } from '#domain/search/random-draws.ts';
import { type StagesSeen, stageBelief } from '#domain/search/stages.ts';
import { brierSkill, calibrationError, evenness, type Forecasted, mean } from './measures.ts';
import { asOf, searchDay, simulateSearch, type World } from './simulated-search.ts';

const madeOn = [28, 56, 112];
const horizons = [28, 84];

export interface Calibration {
  readonly forecasts: number;
  readonly said: number;
  readonly base: number;
  readonly skill: number;
  readonly offersOnlySkill: number;
  readonly error: number;
  readonly offersOnlyError: number;
  readonly evenness: number;
}

/** Forecasts for simulated seekers who live in `world`, made by a program that believes `believed`. */
export function calibrate(world: World, truth: Priors, believed: Priors, seekers: number, seed: number): Calibration {
  const staged: Forecasted[] = [];
  const plain: Forecasted[] = [];
  const places: number[] = [];
  const next = randomFrom(seed + 1);
  for (let who = 0; who < seekers; who++) {
    const { aWeek, facts } = simulateSearch(world, truth, 112 + 84, seed * 100_003 + who * 7919);
    const offeredOn = facts.opportunities.flatMap(({ offerOn }) => offerOn ?? []).sort();
    for (const day of madeOn) {
      const today = searchDay(day);
      if (offeredOn.some((on) => on <= today)) break;
      const known = asOf(facts, today);
      const forecast = forecastFrom(stageBelief(known, today, believed), believed);
      for (const ahead of horizons) {
        const came = offeredOn.some((on) => daysBetween(today, on) <= ahead);
        staged.push({ chance: forecast.byDays(ahead, aWeek).one.mean, came });
        const offers = { talkedOn: known.talkedOn, offers: 0 };
        plain.push({ chance: offersOnlyChance(offers, today, ahead, aWeek, believed), came });
      }
      // One a seeker, so that they stand apart.
      if (day !== 56) continue;
      const count = Math.min(4, offeredOn.filter((on) => daysBetween(today, on) <= 84).length);
      const counts = forecast.countsByDays(84, aWeek, 4);
      const below = counts.slice(0, count).reduce((sum, value) => sum + value, 0);
      places.push(below + next() * (counts[count] ?? 0));
    }
  }
  return {
    forecasts: staged.length,
    said: mean(staged.map(({ chance }) => chance)),
    base: mean(staged.map(({ came }) => (came ? 1 : 0))),
    skill: brierSkill(staged),
    offersOnlySkill: brierSkill(plain),
    error: calibrationError(staged),
    offersOnlyError: calibrationError(plain),
    evenness: evenness(places),
  };
}

/** What a practice knows of its clients after `days` days of search. */
export function clientsSeen(
  world: World,
  truth: Priors,
  clients: number,
  days: number,
  seed: number,
): readonly StagesSeen[] {
  return Array.from({ length: clients }, (_, who) => {
    const { facts } = simulateSearch(world, truth, days + 1, seed * 100_003 + who * 7919);
    const today = searchDay(days);
    return stageBelief(asOf(facts, today), today, truth).seen;
  });
}
