/** Numbers that add up to the same sum in any order, so that no score depends on the order facts come in. Method: M3. */

const fine = 16_777_216; // 2^24

/** The nearest multiple of 2^-24; sums of such numbers below 2^29 are exact, hence the same in every order. */
export function summable(n: number): number {
  return Math.round(n * fine) / fine;
}
