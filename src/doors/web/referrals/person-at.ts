/** Whom a press in the drawing meant: the dot or the name that is nearest. Pure. */
import type { Layout, Place } from './lay-out.ts';

/** `at` in the drawing's own pixels, `size` how large it is shown. Null when nobody is near. */
export function personAt(layout: Layout, at: Place, size: number): string | null {
  let best: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const slack = Math.max(24, 22 / size);
  for (const [id, { x, y }] of layout.places) {
    const named = layout.shape === 'round' ? 0 : 178;
    const dx = at.x < x ? x - at.x : Math.max(0, at.x - x - named);
    const dy = Math.abs(at.y - y);
    if (dx > slack || dy > slack + 6) continue;
    const away = dx + dy;
    if (away < nearest) {
      nearest = away;
      best = id;
    }
  }
  return best;
}
