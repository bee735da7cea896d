/** The calibration table of the forecast, and how fast it is. WHOELSE_SEEKERS says how many searches are simulated in each world (600). */
import { refitStages } from '#domain/search/chances-refit.ts';
import { usualPriors } from '#domain/search/priors.ts';
import { type Figure, median } from '../figure.ts';
import { type Calibration, calibrate, clientsSeen } from './calibration.ts';
import { asAssumed, longerDelays, type World, worseMarket } from './simulated-search.ts';
import { forecastSpeed } from './speed.ts';

/** Seekers whom the refit is made from: one practice, seen after four months. */
const clients = 60;
const practices = 5;

export async function benchForecast(): Promise<Figure[]> {
  const seekers = Number(process.env['WHOELSE_SEEKERS'] ?? 600);
  const within = (world: World, seed = 3): Calibration => calibrate(world, usualPriors, usualPriors, seekers, seed);
  const [assumed, worse, longer] = [within(asAssumed), within(worseMarket), within(longerDelays)];
  const refitted = Array.from({ length: practices }, (_, i) => {
    const believed = refitStages(clientsSeen(worseMarket, usualPriors, clients, 120, 20 + i), usualPriors);
    return calibrate(worseMarket, usualPriors, believed, Math.ceil(seekers / 3), 40 + i);
  });
  return [
    ...rows('as assumed', assumed, { error: 0.03, gain: 0.08, even: 0.01 }),
    ...rows('worse market', worse, { error: 0.08 }),
    ...rows('longer delays', longer, {}),
    {
      name: `worse market, refitted to ${clients} clients: calibration error, ${practices} practices`,
      value: median(refitted.map(({ error }) => error)),
      unit: 'ECE',
      worst: Math.max(...refitted.map(({ error }) => error)),
    },
    {
      name: 'worse market, refitted: skill over the base rate',
      value: median(refitted.map(({ skill }) => skill)),
      unit: 'Brier',
    },
    ...(await forecastSpeed()),
  ];
}

interface Aims {
  readonly error?: number;
  readonly gain?: number;
  readonly even?: number;
}

function rows(world: string, found: Calibration, { error, gain, even }: Aims): Figure[] {
  return [
    { name: `${world}: offers came to`, value: found.base * 100, unit: '% of forecasts' },
    { name: `${world}: forecast said`, value: found.said * 100, unit: '%' },
    { name: `${world}: calibration error`, value: found.error, unit: 'ECE', ...(error && { aim: error }) },
    { name: `${world}: skill over the base rate`, value: found.skill, unit: 'Brier' },
    {
      name: `${world}: skill above the offers-only forecast`,
      value: found.skill - found.offersOnlySkill,
      unit: 'Brier',
      ...(gain && { aim: gain, atLeast: true }),
    },
    {
      name: `${world}: where offers fell is even (PIT, Kolmogorov-Smirnov p)`,
      value: found.evenness,
      unit: 'p',
      ...(even && { aim: even, atLeast: true }),
    },
  ];
}
