/** A linear model over hashed features, trained by coordinate descent on the squared hinge: no chance but the seed. */
import type { Features } from '#domain/outreach/model/features.ts';

export interface Example {
  readonly features: Features;
  readonly positive: boolean;
  /** How much this one counts; 1 is ordinary. */
  readonly weight: number;
}

export interface Linear {
  readonly bits: number;
  readonly weights: Float64Array;
  readonly bias: number;
}

/** `cost` is the usual C: larger follows the examples more closely. Only the `keep` weights that matter most remain. */
export function train(
  examples: readonly Example[],
  {
    bits,
    cost,
    keep,
    rounds = 15,
    seed = 7,
  }: { bits: number; cost: number; keep: number; rounds?: number; seed?: number },
): Linear {
  const size = 2 ** bits;
  const weights = new Float64Array(size + 1);
  const everywhere = examples.map(({ features }) => Int32Array.from(features.keys, (key) => key & (size - 1)));
  const rarity = raritiesOf(examples, everywhere, size);
  const at = everywhere.map((keys) => keys.filter((key) => rarity[key] !== 0));
  const values = examples.map(({ features }, i) =>
    Float64Array.from(features.values).filter((_, k) => rarity[(everywhere[i] as Int32Array)[k] as number] !== 0),
  );
  const load = new Float64Array(size);
  for (const [i, keys] of at.entries())
    for (const [k, key] of keys.entries())
      load[key] = (load[key] as number) + ((values[i] as Float64Array)[k] as number);
  for (const [i, value] of values.entries()) {
    const keys = at[i] as Int32Array;
    for (let k = 0; k < value.length; k += 1) value[k] = (value[k] as number) * (rarity[keys[k] as number] as number);
  }
  const biasValue = 1;
  const alpha = new Float64Array(examples.length);
  const norm = values.map((v) => v.reduce((sum, x) => sum + x * x, biasValue * biasValue));
  const order = Int32Array.from(examples, (_, i) => i);
  const next = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      const held = order[i] as number;
      order[i] = order[j] as number;
      order[j] = held;
    }
    for (const i of order) {
      const example = examples[i] as Example;
      const keys = at[i] as Int32Array;
      const value = values[i] as Float64Array;
      const sign = example.positive ? 1 : -1;
      const slack = 1 / (2 * cost * example.weight);
      let score = (weights[size] as number) * biasValue;
      for (let k = 0; k < keys.length; k += 1) score += (weights[keys[k] as number] as number) * (value[k] as number);
      const before = alpha[i] as number;
      const gradient = sign * score - 1 + slack * before;
      const after = Math.max(0, before - gradient / ((norm[i] as number) + slack));
      if (after === before) continue;
      alpha[i] = after;
      const step = (after - before) * sign;
      for (let k = 0; k < keys.length; k += 1) {
        const key = keys[k] as number;
        weights[key] = (weights[key] as number) + step * (value[k] as number);
      }
      weights[size] = (weights[size] as number) + step * biasValue;
    }
  }
  const whole = rarity.map((rare, slot) => rare * (weights[slot] as number));
  return { bits, weights: pruned(whole, load, keep), bias: weights[size] as number };
}

/** Nothing but the weights that moved the examples most, all in all. */
function pruned(weights: Float64Array, load: Float64Array, keep: number): Float64Array {
  const moved = weights.map((weight, slot) => Math.abs(weight) * (load[slot] as number));
  const least = [...moved.filter((much) => much > 0)].sort((a, b) => b - a)[keep] ?? 0;
  return weights.map((weight, slot) => ((moved[slot] as number) > least ? weight : 0));
}

/** What is rare says more: the logarithm of one in how many has it, brought to about 1; what was seen once says nothing. Weights leave here with it multiplied in. */
function raritiesOf(examples: readonly Example[], at: readonly Int32Array[], size: number): Float64Array {
  const having = new Float64Array(size);
  let all = 0;
  for (const [i, { weight }] of examples.entries()) {
    all += weight;
    for (const key of at[i] as Int32Array) having[key] = (having[key] as number) + weight;
  }
  return having.map((count) => (count < 1.6 ? 0 : 0.25 * Math.max(0.05, Math.log((all + 1) / (count + 1)))));
}

export function scoreOf({ bits, weights, bias }: Linear, { keys, values }: Features): number {
  const mask = 2 ** bits - 1;
  let score = bias;
  for (let k = 0; k < keys.length; k += 1)
    score += (weights[(keys[k] as number) & mask] as number) * (values[k] as number);
  return score;
}

/** Numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
