/** What a bench says: one measured figure, the median of several runs where time is measured. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The slowest run, where there were several. */
  readonly worst?: number;
  /** Milliseconds of processor time in this process: what a busy machine does not change. */
  readonly processor?: number;
  /** What we aim for, in the same unit: at most, or at least where `atLeast` says so. */
  readonly aim?: number;
  readonly atLeast?: boolean;
}

/** Runs `work` several times, after runs that do not count; milliseconds. */
export async function timed(
  name: string,
  work: () => unknown,
  { runs = 9, before = 1, aim }: { runs?: number; before?: number; aim?: number } = {},
): Promise<Figure> {
  for (let i = 0; i < before; i++) await work();
  const times: number[] = [];
  const busy: number[] = [];
  for (let i = 0; i < runs; i++) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(used);
    times.push(performance.now() - from);
    busy.push((user + system) / 1000);
  }
  const aimed = aim === undefined ? {} : { aim };
  return { name, value: median(times), unit: 'ms', worst: Math.max(...times), processor: median(busy), ...aimed };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Figures as lines in columns; beside an aim, how many times it is met or missed. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, worst, processor, aim, atLeast }) => [
    name,
    `${shown(value)} ${unit}`,
    worst === undefined ? '' : shown(worst),
    processor === undefined ? '' : shown(processor),
    aim === undefined ? '' : `${atLeast ? '>=' : '<='} ${shown(aim)}`,
    aim === undefined ? '' : `${(value / aim).toFixed(2)} x`,
  ]);
  const all = [['figure', 'median', 'slowest', 'processor', 'aim', 'of the aim'], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-US') : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
