/** All benches, or those named: `npm run bench -- answers program`. One table, each figure the median of several runs; nothing here fails a build. */
import { benchAnswers } from './answers.ts';
import { benchBringingIn } from './bringing-in.ts';
import { benchChecks } from './checks.ts';
import { type Figure, tableOf } from './figure.ts';
import { benchForecast } from './forecast/run-forecast.ts';
import { benchMap } from './map.ts';
import { run as benchNames } from './names.ts';
import { benchPageWeight } from './page-weight.ts';
import { benchProgram } from './program.ts';
import { run as benchRank } from './rank.ts';
import { benchStanding } from './standing.ts';

const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  'bringing-in': () => benchBringingIn(),
  answers: benchAnswers,
  rank: () => benchRank(),
  names: async () => benchNames(),
  checks: benchChecks,
  standing: benchStanding,
  forecast: benchForecast,
  program: benchProgram,
  map: benchMap,
  page: async () => benchPageWeight(),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`No bench is called ${unknown.join(' or ')}. There are: ${Object.keys(parts).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  for (const [name, part] of Object.entries(parts)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const figures = await part();
    process.stdout.write(`\n${name}\n${tableOf(figures)}\n`);
  }
}
