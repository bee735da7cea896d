/** Which row a key moves to in a long list. */

/** The row after the key, or null when the key is not one that moves or there is nowhere to go. */
export function keyToRow(key: string, row: number, count: number, page: number): number | null {
  const next = target(key, row, count, page);
  if (next === null) return null;
  const held = Math.min(count - 1, Math.max(0, next));
  return held === row || count === 0 ? null : held;
}

function target(key: string, row: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return row + 1;
    case 'ArrowUp':
      return row - 1;
    case 'PageDown':
      return row + page;
    case 'PageUp':
      return row - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
