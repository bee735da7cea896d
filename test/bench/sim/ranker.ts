/** Answers ranking requests, JSON lines in and out, for the simulated searches of test/bench/rank.ts; weights to change come as a JSON argument. */
import { createInterface } from 'node:readline';
import { answerRank, type RankRequest } from '#domain/search/rank-protocol.ts';
import { usualWeights, type Weights } from '#domain/search/weights.ts';

const weights: Weights = { ...usualWeights, ...(JSON.parse(process.argv[2] ?? '{}') as Partial<Weights>) };
createInterface({ input: process.stdin }).on('line', (line) => {
  process.stdout.write(`${JSON.stringify(answerRank(JSON.parse(line) as RankRequest, weights))}\n`);
});
