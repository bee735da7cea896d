/** From a dropped archive of real size to the ranked list: 30,000 connections and 100,000 messages. Method: M3. */

import { anEmptySearch, readArchive } from '../builders/big-search.ts';
import { bigArchive } from '../builders/linkedin-archive.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';

/** Each run on an empty search of its own. The whole is to take 5 seconds (issue 2). */
export async function benchBringingIn(runs = 3): Promise<Figure[]> {
  const bytes = bigArchive(7, 30_000, 100_000);
  const taken = { read: [] as number[], preview: [] as number[], store: [] as number[], rank: [] as number[] };
  for (let i = 0; i < runs; i++) {
    const { get, close } = await anEmptySearch();
    const batch = await clock(taken.read, () => readArchive(bytes));
    await clock(taken.preview, () => get('previewImport', { batch }));
    await clock(taken.store, () => get('importPeople', { batch }));
    await clock(taken.rank, () => get('suggestNext', { limit: 20 }));
    await close();
  }
  const whole = taken.read.map((read, i) => read + (taken.store[i] ?? 0) + (taken.rank[i] ?? 0));
  const figure = (name: string, times: readonly number[]): Figure => ({
    name,
    value: median(times),
    unit: 'ms',
    worst: Math.max(...times),
  });
  return [
    { ...figure('drop to ranked list, 30,000 + 100,000', whole), aim: 5000 },
    figure('  reading the zip', taken.read),
    figure('  preview (not in the whole)', taken.preview),
    figure('  bringing in', taken.store),
    figure('  first ranking', taken.rank),
  ];
}

async function clock<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const value = await work();
  times.push(performance.now() - from);
  return value;
}
