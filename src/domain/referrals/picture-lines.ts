/** The lines and marks of the picture as SVG paths: on the screen and in a saved picture they are the same. Method: M8. */
import type { PictureLayout, PlacedOpening, PlacedPerson, PlacedReferral } from './picture-layout.ts';

/** From the conversation in which the name fell to the row of the one named, and along it to where their name stands. */
export function branchLine({ x, y }: Pick<PlacedReferral, 'x' | 'y'>, to: PlacedPerson): string {
  // The further apart the rows, the wider it swings, as far as there is time before they talked.
  const end = Math.min(Math.max(to.arrivesX, to.x - 4), to.arrivesX + Math.max(0, Math.abs(to.y - y) * 0.4 - 40));
  return `${curve(x, y, end, to.y)}${to.x > end ? `H${n(to.x)}` : ''}`;
}

/** A name that fell again: a loose thread to their next conversation, or back to the last. */
export function threadLine({ x, y }: Pick<PlacedReferral, 'x' | 'y'>, to: PlacedPerson): string {
  const next = [to.x, ...to.laterX].find((at) => at > x + 40) ?? to.laterX.at(-1) ?? to.x;
  if (next > x) return curve(x, y, next, to.y);
  const out = Math.max(26, Math.min(80, Math.abs(to.y - y) / 3));
  return `M${n(x)} ${n(y)}C${n(x + out)} ${n(y + (to.y - y) / 3)} ${n(next + out)} ${n(to.y - (to.y - y) / 3)} ${n(next)} ${n(to.y)}`;
}

/** From the conversation in which she heard of it to the opening. */
export function openingLine({ fromX, fromY, x, y }: PlacedOpening): string {
  return curve(fromX, fromY, x - 15, y);
}

/** From the first conversation to the last; '' for one only. */
export function lifeLine({ x, y, laterX }: PlacedPerson): string {
  const last = laterX.at(-1);
  return last === undefined ? '' : `M${n(x)} ${n(y)}H${n(last)}`;
}

/** Everything one walks on the way: through these people in this order, and on to the opening where one stands at the end. */
export function wayLine(layout: PictureLayout, personIds: readonly string[], opening?: PlacedOpening): string {
  const parts: string[] = [];
  let before: PlacedPerson | undefined;
  for (const id of personIds) {
    const person = layout.people.get(id);
    if (!person) continue;
    if (before) {
      const from = before.id;
      const referral = layout.referrals.find((one) => one.from === from && one.to === id);
      if (referral) {
        if (referral.x > before.x) parts.push(`M${n(before.x)} ${n(before.y)}H${n(referral.x)}`);
        parts.push(referral.isFirst ? branchLine(referral, person) : threadLine(referral, person));
      }
    }
    before = person;
  }
  if (opening) {
    if (before && opening.fromX > before.x) parts.push(`M${n(before.x)} ${n(before.y)}H${n(opening.fromX)}`);
    parts.push(openingLine(opening));
  }
  return parts.join('');
}

/** A circle as a path, so that hundreds can be one line of the page. */
export function dotLine(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0`;
}

/** An arched door, its sill at the bottom: an opening. */
export function doorLine(x: number, y: number, size: number): string {
  const [w, h] = [size * 0.72, size];
  return `M${n(x - w)} ${n(y + h)}V${n(y - h * 0.3)}A${n(w)} ${n(w)} 0 0 1 ${n(x + w)} ${n(y - h * 0.3)}V${n(y + h)}Z`;
}

/** A star of five: an offer. */
export function starLine(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const turn = (at * Math.PI) / 5 - Math.PI / 2;
    const out = at % 2 === 0 ? r : r * 0.46;
    return `${n(x + out * Math.cos(turn))} ${n(y + out * Math.sin(turn))}`;
  });
  return `M${points.join('L')}Z`;
}

/** Level at both ends, so that it flows in time. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  if (Math.abs(y1 - y2) < 0.5) return `M${n(x1)} ${n(y1)}H${n(x2)}`;
  const pull = Math.max(30, (x2 - x1) * 0.52);
  return `M${n(x1)} ${n(y1)}C${n(x1 + pull)} ${n(y1)} ${n(x2 - pull)} ${n(y2)} ${n(x2)} ${n(y2)}`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
