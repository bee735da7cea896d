/** Who stands nearest to a point of the map, found without looking at everybody. Method: M3. */

export interface NearIndex {
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
  /** Where each cell's people begin in `people`; one entry more than cells. */
  readonly starts: Int32Array;
  readonly people: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Points sorted into square cells of `cell` units. */
export function indexPoints(x: Float32Array, y: Float32Array, cell = 48): NearIndex {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const [i, px] of x.entries()) {
    const py = y[i] ?? 0;
    left = Math.min(left, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  }
  const across = Math.floor((right - left) / cell) + 1;
  const down = Math.floor((bottom - top) / cell) + 1;
  const starts = new Int32Array(across * down + 1);
  const cellOf = (i: number) =>
    Math.floor(((y[i] ?? 0) - top) / cell) * across + Math.floor(((x[i] ?? 0) - left) / cell);
  for (let i = 0; i < x.length; i += 1) starts[cellOf(i) + 1] = (starts[cellOf(i) + 1] ?? 0) + 1;
  for (let c = 1; c < starts.length; c += 1) starts[c] = (starts[c] ?? 0) + (starts[c - 1] ?? 0);
  const filled = starts.slice();
  const people = new Int32Array(x.length);
  for (let i = 0; i < x.length; i += 1) {
    const c = cellOf(i);
    people[filled[c] ?? 0] = i;
    filled[c] = (filled[c] ?? 0) + 1;
  }
  return { cell, left, top, across, down, starts, people, x, y };
}

/** The nearest within `reach`, the earlier one of two as near; null when nobody is. */
export function nearestTo(index: NearIndex, px: number, py: number, reach: number): number | null {
  let best: number | null = null;
  let nearest = reach * reach;
  eachWithin(index, px - reach, py - reach, px + reach, py + reach, (i) => {
    const far = ((index.x[i] ?? 0) - px) ** 2 + ((index.y[i] ?? 0) - py) ** 2;
    if (far < nearest || (far === nearest && (best === null || i < best))) {
      nearest = far;
      best = i;
    }
  });
  return best;
}

/** Everybody in the cells that a rectangle touches, and so a few beyond it. */
export function eachWithin(
  { cell, left, top, across, down, starts, people }: NearIndex,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  visit: (person: number) => void,
): void {
  const cells = (value: number, from: number, most: number) =>
    Math.min(most, Math.max(-1, Math.floor((value - from) / cell)));
  const [firstRow, lastRow] = [Math.max(0, cells(fromY, top, down)), Math.min(down - 1, cells(toY, top, down))];
  const [firstColumn, lastColumn] = [
    Math.max(0, cells(fromX, left, across)),
    Math.min(across - 1, cells(toX, left, across)),
  ];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const from = starts[row * across + firstColumn] ?? 0;
    const to = starts[row * across + lastColumn + 1] ?? 0;
    if (firstColumn <= lastColumn) for (let i = from; i < to; i += 1) visit(people[i] ?? 0);
  }
}
