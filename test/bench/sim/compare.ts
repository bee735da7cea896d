/** Runs simulated searches against the list-order baselines, where a folder with the simulator is given, and reads its report. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Weights } from '#domain/search/weights.ts';

export interface Comparison {
  readonly graph: string;
  readonly searches: number;
  readonly seed: number;
  /** Extra arguments of the simulator, e.g. `--vocab 2`. */
  readonly more: readonly string[];
  /** Our own ranker again with some weights changed, by name, to see what each term is worth. */
  readonly without: Readonly<Record<string, Partial<Weights>>>;
}

/** The simulator's own report: tables with paired 95 % intervals against list order. Throws with its message when it cannot run. */
export function compare(simulator: string, comparison: Comparison): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'whoelse-rank-'));
  try {
    const out = path.join(folder, 'searches.jsonl');
    const { graph, searches, seed, more, without } = comparison;
    const rankers = Object.entries({ whoelse: {}, ...without }).flatMap(([name, weights]) => [
      '--cmd',
      `${name}=${process.execPath} --import tsx ${JSON.stringify(path.join(import.meta.dirname, 'ranker.ts'))} '${JSON.stringify(weights)}'`,
    ]);
    const run = [
      '--graph',
      graph,
      '--worlds',
      `${searches}`,
      '--seekers',
      '1',
      '--seed',
      `${seed}`,
      '--out',
      out,
      ...more,
    ];
    const baselines = ['--policies', 'random,lamp,strongest-tie,weakest-tie,target-warm', ...rankers];
    node([path.join(simulator, 'run.mjs'), ...run, ...baselines]);
    return node([path.join(simulator, 'report.mjs'), '--ref', 'lamp', '--top', 'target-warm', out]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of one ranker's row in the table of differences; empty when it is not there. */
export function rowOf(report: string, ranker: string): readonly string[] {
  const rows = report.split('\n').filter((line) => line.startsWith(`| ${ranker} |`));
  return (rows.at(-1) ?? '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function node(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
