/** Every pause she took, and whether her search is over. Method: M9. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import { joinedPauses, type Pause } from '#domain/search/pause.ts';
import type { Reading } from '#store/kernel/store.ts';
import { findSeeker } from '#store/seekers.ts';

export async function readPauses(r: Reading): Promise<readonly Pause[]> {
  return (await r.all('pauses')).map((row) => ({ fromOn: row.from_on, untilOn: row.until_on }));
}

/** The pause she is in, else the next one ahead; those that touch are one, since she is away until the last of them ends. */
export async function readAway(r: Reading, today: Day): Promise<OutputOf<'getPause'>> {
  const next = joinedPauses(await readPauses(r)).find(({ untilOn }) => untilOn >= today);
  return {
    pause: next ? { ...next, isNow: next.fromOn <= today } : null,
    landedOn: (await findSeeker(r))?.landed_on ?? null,
  };
}
