/** What a press in the picture meant: the person or the opening whose mark or words are nearest. Pure. */
import type { PictureLayout } from '#domain/referrals/picture-layout.ts';
import type { Chosen } from './chosen.ts';
import type { Place } from './lay-out.ts';

/** From this size of the drawing on every name has its room on the paper. */
export const readable = 0.62;

/** `at` in the picture's own pixels, `size` how large it is shown. Null when nothing is near. */
export function markAt(layout: PictureLayout, at: Place, size: number): Chosen {
  let best: Chosen = null;
  let nearest = Number.POSITIVE_INFINITY;
  const slack = Math.max(18, 20 / size);
  // Words stand above a mark and to its right; from afar they keep their size on the screen.
  const [long, high] = size < readable ? [120 / size, 24 / size] : [140, 44];
  const look = (kind: 'person' | 'opening', id: string, x: number, y: number, until: number): void => {
    const dx = at.x < x ? x - at.x : Math.max(0, at.x - until);
    const dy = at.y > y ? at.y - y : Math.max(0, y - at.y - high);
    if (dx > slack || dy > slack) return;
    const away = dx + dy + (Math.abs(at.x - x) + Math.abs(at.y - y)) / 20;
    if (away >= nearest) return;
    nearest = away;
    best = { kind, id };
  };
  for (const { id, x, y, laterX } of layout.people.values()) {
    look('person', id, x, y, x + long);
    for (const later of laterX) look('person', id, later, y, later);
  }
  for (const { id, x, y } of layout.openings) look('opening', id, x, y, x + long * 1.15);
  return best;
}
