/** Weights as text: of many slots the few that matter, each as the way to it and its step, a letter or so for both. Method: M4. */

/** The 64 letters; the last as a way means "63 further, and then". */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const furthest = letters.length - 1;
/** Steps go from -31 to 31. */
export const largestStep = 31;

/** The step of every slot, 0 where the text names none. */
export function unpacked(text: string, size: number): Int8Array {
  const steps = new Int8Array(size);
  const numberOf = new Uint8Array(128);
  for (let i = 0; i < letters.length; i += 1) numberOf[letters.charCodeAt(i)] = i;
  let slot = -1;
  for (let i = 0; i < text.length; i += 2) {
    let way = numberOf[text.charCodeAt(i)] ?? 0;
    while (way === furthest) {
      slot += furthest;
      i += 1;
      way = numberOf[text.charCodeAt(i)] ?? 0;
    }
    slot += way + 1;
    steps[slot] = (numberOf[text.charCodeAt(i + 1)] ?? 0) - largestStep;
  }
  return steps;
}

/** The text that unpacks to these steps. */
export function packed(steps: Int8Array): string {
  let text = '';
  let last = -1;
  for (const [slot, step] of steps.entries()) {
    if (step === 0) continue;
    const way = slot - last - 1;
    text += (letters[furthest] ?? '').repeat(Math.floor(way / furthest));
    text += `${letters[way % furthest]}${letters[step + largestStep]}`;
    last = slot;
  }
  return text;
}

/** What a step weighs: steps grow away from nothing; `scale` is the largest. */
export function weightOf(step: number, scale: number): number {
  const share = step / largestStep;
  return scale * share * Math.abs(share);
}

/** The step nearest to a weight. */
export function stepOf(weight: number, scale: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale) * largestStep);
}
