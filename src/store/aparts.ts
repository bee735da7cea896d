/** Pairs of people who are not the same, as she said. */
import type { Instant } from '#domain/day.ts';
import type { Reading, Writing } from './kernel/store.ts';

/** The pair as text, whichever is named first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

export async function listApart(reading: Reading): Promise<ReadonlySet<string>> {
  return new Set((await reading.all('aparts')).map((row) => pairKey(row.a_person_id, row.b_person_id)));
}

/** Says it once; nothing happens when it was said before. */
export async function addApart(writing: Writing, a: string, b: string, now: Instant, id: string): Promise<void> {
  if ((await listApart(writing)).has(pairKey(a, b))) return;
  const [first = a, second = b] = [a, b].sort();
  await writing.add('aparts', { id, created_at: now, changed_at: now, a_person_id: first, b_person_id: second });
}
