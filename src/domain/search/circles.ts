/** A list that crosses circles: no shared employer or school fills it alone. Method: M3, M8. */

/** Share of a list that one circle may fill while others wait (evidence 4.5). */
export const shareOfOneCircle = 0.6;

/**
 * The first `count` in the order given, except that a circle past its share waits until nobody else is left.
 * `circleOf` '' = no known circle, never held back.
 */
export function acrossCircles<One>(
  inOrder: Iterable<One>,
  count: number,
  circleOf: (one: One) => string,
): readonly One[] {
  const room = Math.max(1, Math.floor(count * shareOfOneCircle));
  const picked: One[] = [];
  const waiting: One[] = [];
  const taken = new Map<string, number>();
  for (const one of inOrder) {
    if (picked.length >= count) break;
    const circle = circleOf(one);
    const before = taken.get(circle) ?? 0;
    if (circle !== '' && before >= room) waiting.push(one);
    else {
      taken.set(circle, before + 1);
      picked.push(one);
    }
  }
  return picked.concat(waiting.slice(0, Math.max(0, count - picked.length)));
}
