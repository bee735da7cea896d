/** Numbers that add up to the same sum in any order, so that no score depends on the order facts come in. Method: M3. */

/** The nearest multiple of 2^-24; sums of such numbers below 2^29 are exact, hence the same in every order. */
export function summable(n: number): number {
  return Math.round(n * 2 ** 24) / 2 ** 24;
}
