/** Fit as the ranking takes it: one number from what was said so far, near the middle while little was. Method: M3, M7. */
import type { Fit } from '../fit/roll-up.ts';
import type { Shares } from '../fit/weights.ts';

/**
 * 1-5, each axis at the middle of what was said of it and counting as much as she says; an axis nobody spoke of counts as a 3.
 * Null while nobody spoke at all. For the order of people only, never shown.
 */
export function fitLearned({ axes, voices }: Fit, shares: Shares): number | null {
  if (voices === 0) return null;
  return axes.reduce(
    (sum, { axis, low, high }) => sum + (low === null || high === null ? 0 : shares[axis] * ((low + high) / 2 - 3)),
    3,
  );
}
