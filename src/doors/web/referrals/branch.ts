/** The lines of the drawing: branches that swing a little, as if drawn by hand, thicker where they carry more. Pure. */
import type { Layout, Place } from './lay-out.ts';

/** How far a name reaches to the right of its dot before its branch turns away. */
const reach = 172;

/** From the one who named, or from her when nobody did, to the one named. */
export function branchTo(layout: Layout, parent: Place | undefined, to: Place, seed: string): string {
  const from = parent ?? layout.you;
  return layout.shape === 'round' ? roundPath(layout.you, from, to) : branchPath(from, to, layout.shape, seed, !parent);
}

/** Out from the middle: first along the ray, then around to the one named. */
function roundPath(center: Place, from: Place, to: Place): string {
  const near = Math.hypot(from.x - center.x, from.y - center.y);
  const far = Math.hypot(to.x - center.x, to.y - center.y);
  const half = (near + far) / 2;
  const halfway = (place: Place, length: number) =>
    `${n(center.x + ((place.x - center.x) * half) / length)} ${n(center.y + ((place.y - center.y) * half) / length)}`;
  if (near === 0) return `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`;
  return `M${n(from.x)} ${n(from.y)}C${halfway(from, near)} ${halfway(to, far)} ${n(to.x)} ${n(to.y)}`;
}

/** From the one who named to the one named. `seed` makes each curve its own, and the same every time. */
export function branchPath(from: Place, to: Place, shape: 'wide' | 'tall', seed: string, isTrunk = false): string {
  const swing = ((hash(seed) % 1000) / 1000 - 0.5) * 2;
  if (shape === 'tall') {
    const bend = Math.min(26, to.y - from.y) + swing * 3;
    return `M${n(from.x)} ${n(from.y)}L${n(from.x)} ${n(to.y - bend)}C${n(from.x + swing)} ${n(to.y - 4)} ${n(from.x + 4)} ${n(to.y + swing)} ${n(to.x)} ${n(to.y)}`;
  }
  const start = isTrunk ? from.x : from.x + reach;
  const run = to.x - start;
  const lead = isTrunk
    ? ''
    : `C${n(from.x + reach / 3)} ${n(from.y + swing * 1.5)} ${n(from.x + (reach * 2) / 3)} ${n(from.y)} ${n(start)} ${n(from.y)}`;
  return `M${n(from.x)} ${n(from.y)}${lead}C${n(start + run * (0.55 + swing * 0.1))} ${n(from.y)} ${n(to.x - run * (0.55 - swing * 0.12))} ${n(to.y + swing * 3)} ${n(to.x)} ${n(to.y)}`;
}

/** A referral that was not the first to name them: a loose thread beside the tree. */
export function threadPath(from: Place, to: Place): string {
  const out = Math.max(30, Math.min(90, Math.abs(to.y - from.y) / 3));
  return `M${n(from.x)} ${n(from.y)}C${n(from.x - out)} ${n(from.y + (to.y - from.y) / 3)} ${n(to.x - out)} ${n(to.y - (to.y - from.y) / 3)} ${n(to.x)} ${n(to.y)}`;
}

/** 0 for a twig to 3 for a limb: by how many people hang on it. */
export function branchSize(ledTo: number): 0 | 1 | 2 | 3 {
  return ledTo === 0 ? 0 : ledTo < 3 ? 1 : ledTo < 10 ? 2 : 3;
}

/** A circle as a path, so that hundreds can be one line of the page. */
export function dotPath({ x, y }: Place, r: number): string {
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}
