/** Where an organization ends up when it is dropped beside another. Pure. */

/** The place (1 is the top) of `moved` after it is put before or after `target`; null when it would stay where it is. */
export function placeAfterDrop(
  order: readonly string[],
  moved: string,
  target: string,
  side: 'before' | 'after',
): number | null {
  const from = order.indexOf(moved);
  if (from < 0 || moved === target) return null;
  const rest = order.filter((id) => id !== moved);
  const at = rest.indexOf(target);
  if (at < 0) return null;
  const to = side === 'before' ? at : at + 1;
  return to === from ? null : to + 1;
}
