/** Organizations in the order of one axis: what looks good first, what is unknown last. Method: M7. */
import type { Axis } from './axes.ts';
import type { AxisFit, AxisWord } from './roll-up.ts';

const order: Readonly<Record<AxisWord, number>> = {
  'looks good': 0,
  'one voice so far': 1,
  mixed: 2,
  doubtful: 3,
  unknown: 4,
};

/** Keeps the given order among equals. One voice that speaks against stands below what is mixed. */
export function orderByAxis<T extends { readonly axes: readonly AxisFit[] }>(rows: readonly T[], axis: Axis): T[] {
  const known = (row: T) => row.axes.find((one) => one.axis === axis);
  const place = (row: T) => {
    const one = known(row);
    if (!one) return order.unknown;
    return one.word === 'one voice so far' && (one.high ?? 0) < 3 ? 2.5 : order[one.word];
  };
  return [...rows].sort(
    (a, b) =>
      place(a) - place(b) ||
      (known(b)?.low ?? 0) - (known(a)?.low ?? 0) ||
      (known(b)?.high ?? 0) - (known(a)?.high ?? 0) ||
      (known(b)?.voices ?? 0) - (known(a)?.voices ?? 0),
  );
}
