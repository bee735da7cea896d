/** Every pause she took, as the rules want them. Method: M9. */
import type { Pause } from '#domain/search/pause.ts';
import type { Reading } from '#store/kernel/store.ts';

export async function readPauses(r: Reading): Promise<readonly Pause[]> {
  return (await r.all('pauses')).map((row) => ({ fromOn: row.from_on, untilOn: row.until_on }));
}
