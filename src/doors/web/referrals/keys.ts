/** What the keys mean in both drawings of the chain. Pure. */
import type { Step } from './family.ts';

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'parent',
  ArrowRight: 'child',
  ArrowUp: 'before',
  ArrowDown: 'after',
  Home: 'first',
  End: 'last',
};
const stride = 80;
const shifts: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [stride, 0],
  ArrowRight: [-stride, 0],
  ArrowUp: [0, stride],
  ArrowDown: [0, -stride],
};
const zooms: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8, _: 0.8 };

/** An arrow walks along the chain; undefined for other keys. */
export function keyStep({ key, shiftKey }: Key): Step | undefined {
  return shiftKey ? undefined : steps[key];
}

/** Shift and an arrow move the paper, in pixels of the window. */
export function keyShift({ key, shiftKey }: Key): readonly [number, number] | undefined {
  return shiftKey ? shifts[key] : undefined;
}

/** Plus and minus, with or without Shift, as keyboards have them. */
export function keyZoom({ key }: Key): number | undefined {
  return zooms[key];
}
