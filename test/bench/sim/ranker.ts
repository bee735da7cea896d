/** Answers ranking requests, JSON lines in and out, for the simulated searches of test/bench/rank.ts. */
import { createInterface } from 'node:readline';
import { answerRank, type RankRequest } from '#domain/search/rank-protocol.ts';

createInterface({ input: process.stdin }).on('line', (line) => {
  process.stdout.write(`${JSON.stringify(answerRank(JSON.parse(line) as RankRequest))}\n`);
});
