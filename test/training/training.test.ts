import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { featuresOf } from '#domain/outreach/model/features.ts';
import { packed, unpacked } from '#domain/outreach/model/packed-weights.ts';
import { trainedHeads, trainedOn } from '#domain/outreach/model/weights.ts';
import { labelledSentences, labelledText } from './labelled.ts';
import { train } from './linear.ts';

it('the shipped weights were learned from the sentences that are here: run test/training/train.ts after changing them', () => {
  expect(createHash('sha256').update(labelledText()).digest('hex')).toBe(trainedOn);
});

it('the weights stay under 300 KB, and every one has its place', () => {
  expect(statSync(new URL('../../src/domain/outreach/model/weights.ts', import.meta.url)).size).toBeLessThan(300_000);
  for (const [name, { bits, slots }] of Object.entries(trainedHeads)) {
    const used = unpacked(slots, 2 ** bits).filter((step) => step !== 0);
    expect(used.length, name).toBeGreaterThan(1_000);
    expect(packed(unpacked(slots, 2 ** bits)), name).toBe(slots);
  }
});

it('the same sentences give the same weights twice', () => {
  const examples = labelledSentences()
    .slice(0, 200)
    .map(({ text, labels }) => ({ features: featuresOf(text), positive: labels.asks, weight: 1 }));
  const once = train(examples, { bits: 12, cost: 1, keep: 500, rounds: 5 });
  expect(train(examples, { bits: 12, cost: 1, keep: 500, rounds: 5 })).toEqual(once);
});
