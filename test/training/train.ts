/** Trains the model behind checks 02, 05 and 18 and writes its weights: `npx tsx test/training/train.ts`. Same sentences, same weights. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packed, stepOf } from '#domain/outreach/model/packed-weights.ts';
import { crossScores, finalModel, prepared, recallAt, settings } from './cross-validate.ts';
import { heads, labelledText } from './labelled.ts';
import type { Linear } from './linear.ts';

const all = prepared();
const written = heads.map((head) => {
  const out = crossScores(all, head);
  const { threshold, recall } = recallAt(all, head, out, settings[head].falseAlarms);
  const slope = slopeOf(
    out.map((score) => score - threshold),
    all.map((one) => one.labels[head]),
  );
  process.stderr.write(`${head}: recall ${recall.toFixed(3)} at ${settings[head].falseAlarms} false alarms\n`);
  return `  ${head}: ${literal(finalModel(all, head), threshold, slope)},`;
});
const file = fileURLToPath(new URL('../../src/domain/outreach/model/weights.ts', import.meta.url));
writeFileSync(
  file,
  `/** Weights of the model behind checks 02, 05 and 18, written by test/training/train.ts as packed-weights.ts reads them. Method: M4. */

export type HeadName = 'asks' | 'desperate' | 'conversation';

interface TrainedHead {
  readonly bits: number;
  readonly bias: number;
  readonly threshold: number;
  readonly slope: number;
  /** The largest weight. */
  readonly scale: number;
  readonly slots: string;
}

/** SHA-256 of the sentences it learned from. */
export const trainedOn = '${createHash('sha256').update(labelledText()).digest('hex')}';

export const trainedHeads: Readonly<Record<HeadName, TrainedHead>> = {
${written.join('\n')}
};
`,
);

function literal({ bits, weights, bias }: Linear, threshold: number, slope: number): string {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const slots = packed(Int8Array.from(weights, (weight) => stepOf(weight, scale)));
  const number = (value: number) => Number(value.toPrecision(6));
  return `{
    bits: ${bits},
    bias: ${number(bias)},
    threshold: ${number(threshold)},
    slope: ${number(slope)},
    scale: ${number(scale)},
    slots:
      '${slots}',
  }`;
}

/** The steepness under which shares come closest to truth, the threshold staying at one half. */
function slopeOf(margins: readonly number[], truth: readonly boolean[]): number {
  let best = { slope: 1, loss: Number.POSITIVE_INFINITY };
  for (let slope = 0.5; slope <= 8; slope += 0.25) {
    const loss = margins.reduce(
      (sum, margin, i) => sum + Math.log1p(Math.exp(-slope * margin * (truth[i] ? 1 : -1))),
      0,
    );
    if (loss < best.loss) best = { slope, loss };
  }
  return best.slope;
}
