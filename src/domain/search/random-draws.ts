/** Chance from a seed: the same seed gives the same draws, always. Method: M9. */

/** Numbers from 0 up to 1, one at each call (mulberry32, a small generator of period 2^32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Even draws, and which of them is the smallest, the next and so on. */
export interface Places {
  readonly at: Float64Array;
  readonly sorted: Uint32Array;
}

export function evenPlaces(count: number, seed: number): Places {
  const at = Float64Array.from(evenDraws(count, seed));
  const sorted = new Uint32Array(count);
  // Each of the equal parts holds one draw, so its part is its rank.
  for (let i = 0; i < count; i++) sorted[Math.floor((at[i] ?? 0) * count)] = i;
  return { at, sorted };
}

/** One number in each of `count` equal parts between 0 and 1, shuffled: as even as draws can be. */
export function evenDraws(count: number, seed: number): readonly number[] {
  const next = randomFrom(seed);
  const draws = Array.from({ length: count }, (_, i) => (i + next()) / count);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const [a = 0, b = 0] = [draws[i], draws[j]];
    draws[i] = b;
    draws[j] = a;
  }
  return draws;
}
