/** Every pause she took, and whether her search is over. Method: M9. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import type { Pause } from '#domain/search/pause.ts';
import type { Reading } from '#store/kernel/store.ts';
import { findSeeker } from '#store/seekers.ts';

export async function readPauses(r: Reading): Promise<readonly Pause[]> {
  return (await r.all('pauses')).map((row) => ({ fromOn: row.from_on, untilOn: row.until_on }));
}

/** The pause she is in, else the next one ahead. */
export async function readAway(r: Reading, today: Day): Promise<OutputOf<'getPause'>> {
  const ahead = (await readPauses(r))
    .filter(({ untilOn }) => untilOn >= today)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const next = ahead[0];
  return {
    pause: next ? { ...next, isNow: next.fromOn <= today } : null,
    landedOn: (await findSeeker(r))?.landed_on ?? null,
  };
}
