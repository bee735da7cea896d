/** What a sentence asks for, as the trained model hears it: a job, out of desperation, a conversation. Method: M4; evidence 3, rules 02, 05, 18. */
import { featuresOf } from './features.ts';
import { largestStep, unpacked, weightOf } from './packed-weights.ts';
import { type HeadName, trainedHeads } from './weights.ts';

/** From 0 to 1; 0.5 is the shipped threshold. */
export type Hearing = Readonly<Record<HeadName, number>>;

interface Head {
  readonly steps: Int8Array;
  /** What each step weighs, the smallest first. */
  readonly weights: Float64Array;
  readonly mask: number;
  readonly bias: number;
  readonly threshold: number;
  readonly slope: number;
}

const names: readonly HeadName[] = ['asks', 'desperate', 'conversation'];
const ready = new Map<HeadName, Head>();
/** Sentences heard lately: several checks read the same ones, and most stay as they are while she types. */
const lately = new Map<string, Hearing>();

/** How one stretch of text sounds, taken as it is: a sentence, a subject, or two sentences that belong together. */
export function hear(text: string): Hearing {
  const before = lately.get(text);
  if (before) return before;
  const heard = listen(text);
  if (lately.size >= 500) lately.clear();
  lately.set(text, heard);
  return heard;
}

function listen(text: string): Hearing {
  const { keys, values } = featuresOf(text);
  const heard = { asks: 0, desperate: 0, conversation: 0 };
  if (keys.length === 0) return heard;
  for (const name of names) {
    const { steps, weights, mask, bias, threshold, slope } = headNamed(name);
    let score = bias;
    for (let k = 0; k < keys.length; k += 1) {
      const step = steps[(keys[k] ?? 0) & mask] ?? 0;
      if (step !== 0) score += (weights[step + largestStep] ?? 0) * (values[k] ?? 0);
    }
    heard[name] = 1 / (1 + Math.exp(-slope * (score - threshold)));
  }
  return heard;
}

function headNamed(name: HeadName): Head {
  const known = ready.get(name);
  if (known) return known;
  const { bits, bias, threshold, slope, scale, slots } = trainedHeads[name];
  const weights = Float64Array.from({ length: 2 * largestStep + 1 }, (_, i) => weightOf(i - largestStep, scale));
  const head = { steps: unpacked(slots, 2 ** bits), weights, mask: 2 ** bits - 1, bias, threshold, slope };
  ready.set(name, head);
  return head;
}
