import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestStep, packed, stepOf, unpacked, weightOf } from './packed-weights.ts';

it('law: packed steps come back as they were, however far apart', () => {
  const few = fc.array(fc.tuple(fc.nat(4_095), fc.integer({ min: -largestStep, max: largestStep })), { maxLength: 60 });
  fc.assert(
    fc.property(few, (pairs) => {
      const steps = new Int8Array(4_096);
      for (const [slot, step] of pairs) steps[slot] = step;
      expect(unpacked(packed(steps), 4_096)).toEqual(steps);
    }),
  );
});

it('law: a step weighs what it is the step of', () => {
  fc.assert(
    fc.property(fc.integer({ min: -largestStep, max: largestStep }), (step) => {
      expect(stepOf(weightOf(step, 0.8), 0.8)).toBeCloseTo(step, 9);
    }),
  );
});
