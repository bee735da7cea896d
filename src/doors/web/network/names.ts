/** Whose name is written: only where it can be read, never over another; what matters most first. */
import { areaSeen, type Inset, type Room, type View } from './camera.ts';
import { type Lettering, type Line, wrap } from './lettering.ts';
import type { Looks } from './looks.ts';
import type { Chosen, PlacedChart } from './network-types.ts';
import { type Box, type RoomTaken, roomTaken } from './room-taken.ts';
import { ownMarkAt } from './routes.ts';

const personHeight = 14;
const quietHeight = 13;
/** A face must have this radius, CSS pixels, before its name is tried. */
const nameFrom = 12;
const namesAtMost = 140;

export interface NamesGiven {
  readonly chart: PlacedChart;
  readonly looks: Looks;
  readonly letters: Lettering;
  readonly view: View;
  readonly room: Room;
  /** People in sight whose faces are drawn. */
  readonly seen: readonly number[];
  readonly chosen: Chosen | null;
  readonly hovered: number | null;
  readonly inset: Inset;
}

export function paintNames(pen: CanvasRenderingContext2D, given: NamesGiven): void {
  const { room, view, seen, looks, chosen, hovered } = given;
  const taken = roomTaken(room.width, room.height);
  const own = ownMarkAt(view.size) + 4;
  taken.take({ x: view.x - own, y: view.y - own, width: 2 * own, height: 2 * own });
  const { left, bottom } = given.inset;
  if (left > 0) taken.take({ x: 0, y: 0, width: left - 10, height: room.height });
  if (bottom > 0) taken.take({ x: 0, y: room.height - bottom, width: room.width, height: bottom });
  if (room.width > 600) taken.take({ x: room.width - 190, y: room.height - 66, width: 190, height: 66 });
  const named = [...new Set([chosen?.kind === 'person' ? chosen.at : null, hovered])].flatMap((one) => one ?? []);
  for (const person of named) writePerson(pen, given, taken, person, true);
  paintPlaces(pen, given, taken);
  if (seen.length > 0) {
    const faces = seen.map((person) => faceBox(given, person));
    for (const box of faces) taken.take(box);
    const inTurn = seen.filter((person) => (looks.radius[person] ?? 0) * view.size >= nameFrom);
    inTurn.sort((a, b) => (looks.rank[a] ?? 0) - (looks.rank[b] ?? 0));
    for (const person of inTurn.slice(0, namesAtMost))
      if (!named.includes(person)) writePerson(pen, given, taken, person, false);
  }
  paintShoals(pen, given, taken);
}

function faceBox({ chart: { layout }, looks, view }: NamesGiven, person: number): Box {
  const r = (looks.radius[person] ?? 0) * view.size;
  return {
    x: (layout.x[person] ?? 0) * view.size + view.x - r,
    y: (layout.y[person] ?? 0) * view.size + view.y - r,
    width: 2 * r,
    height: 2 * r,
  };
}

function writePerson(
  pen: CanvasRenderingContext2D,
  given: NamesGiven,
  taken: RoomTaken,
  person: number,
  isWanted: boolean,
): void {
  const { chart, letters } = given;
  const lines: Line[] = [
    { text: shortName(chart.network.people.name[person] ?? ''), look: 'person', height: personHeight },
  ];
  const place = chart.places[chart.placeOf[person] ?? 0];
  if (place?.kind === 'employer' && place.people === 1 && place.name !== '')
    lines.push({ text: shortName(place.name), look: 'quiet', height: quietHeight });
  const width = Math.max(...lines.map(letters.widthOf)) + 8;
  const face = faceBox(given, person);
  const height = lines.reduce((sum, line) => sum + line.height * 1.16, 0) + 2;
  const [middle, across] = [face.x + face.width / 2, face.y + face.height / 2];
  const below = { x: middle - width / 2, y: face.y + face.height + 3, width, height };
  const right = { x: face.x + face.width + 6, y: across - height / 2, width, height };
  const left = { x: face.x - width - 6, y: across - height / 2, width, height };
  const above = { x: middle - width / 2, y: face.y - height - 2, width, height };
  // On an island, away from its land.
  const land = place?.kind === 'organization' ? chart.layout.places[chart.placeOf[person] ?? 0] : undefined;
  const isLeft = land !== undefined && (chart.layout.x[person] ?? 0) < land.x;
  const tried = land === undefined ? [below] : isLeft ? [left, below, above, right] : [right, below, above, left];
  const box = tried.find(taken.isFree) ?? (isWanted ? below : undefined);
  if (box) put(pen, letters, lines, box.x + width / 2, box.y, taken, box);
}

/** Her organizations, in the order of her list. */
function paintPlaces(pen: CanvasRenderingContext2D, given: NamesGiven, taken: RoomTaken): void {
  const { chart, letters, view, room, chosen } = given;
  const area = areaSeen(view, room);
  const inOrder = chart.places
    .map((place, at) => ({ place, at }))
    .filter(({ place }) => place.kind === 'organization')
    .sort(
      (a, b) =>
        Number(isChosen(chosen, b.at)) - Number(isChosen(chosen, a.at)) ||
        (chart.network.organizations[a.place.at]?.place ?? 0) - (chart.network.organizations[b.place.at]?.place ?? 0),
    );
  for (const { place, at } of inOrder) {
    const placed = chart.layout.places[at];
    if (!placed || placed.x + placed.radius < area.left || placed.x - placed.radius > area.right) continue;
    if (placed.y + placed.radius < area.top || placed.y - placed.radius > area.bottom) continue;
    const land = placed.land * view.size;
    const height = Math.min(30, Math.max(15, 3 * Math.round((land * 0.3) / 3)));
    const isNear = land > 26;
    const wide = isNear ? Math.max(84, land * 1.75) : 150;
    const words = wrap(place.name, wide, isNear ? 3 : 2, (text) => letters.widthOf({ text, look: 'place', height }));
    const lines: Line[] = words.map((text) => ({ text, look: 'place', height }));
    // How many, where the land has room for it.
    const hasRoom = (words.length * height + quietHeight) * 1.16 < land * 1.9;
    if (isNear && hasRoom) lines.push({ text: sayPeople(place.people), look: 'quiet', height: quietHeight });
    const width = Math.max(...lines.map(letters.widthOf));
    const tall = lines.reduce((sum, line) => sum + line.height * 1.16, 0);
    const [x, y] = [placed.x * view.size + view.x, placed.y * view.size + view.y];
    // On its land; from afar, where that is taken, below or above its shore.
    const shore = placed.radius * view.size;
    for (const top of isNear ? [y - tall / 2] : [y - tall / 2, y + shore + 2, y - shore - tall - 2]) {
      const box = { x: x - width / 2, y: top, width, height: tall };
      if (!taken.isFree(box)) continue;
      put(pen, letters, lines, x, top, taken, box);
      break;
    }
  }
}

/** Employers at sea, where several work and their dots are wide apart enough. */
function paintShoals(
  pen: CanvasRenderingContext2D,
  { chart, letters, view, room }: NamesGiven,
  taken: RoomTaken,
): void {
  const area = areaSeen(view, room);
  let count = 0;
  for (const [at, place] of chart.places.entries()) {
    if (count >= 60) return;
    if (place.kind === 'organization' || place.people < 2 || place.name === '') continue;
    const placed = chart.layout.places[at];
    if (!placed || placed.radius * view.size < 24) continue;
    if (placed.x < area.left || placed.x > area.right || placed.y < area.top || placed.y > area.bottom) continue;
    const lines: Line[] = [{ text: shortName(place.name), look: 'quiet', height: quietHeight }];
    const width = Math.max(...lines.map(letters.widthOf)) + 4;
    const [x, y] = [placed.x * view.size + view.x, (placed.y - placed.radius) * view.size + view.y];
    const box = { x: x - width / 2, y: y - 17, width, height: 16 };
    if (!taken.isFree(box)) continue;
    put(pen, letters, lines, x, box.y, taken, box);
    count += 1;
  }
}

function put(
  pen: CanvasRenderingContext2D,
  letters: Lettering,
  lines: readonly Line[],
  x: number,
  top: number,
  taken: RoomTaken,
  box: Box,
): void {
  const words = letters.write(lines);
  taken.take(box);
  if (!words) return;
  pen.drawImage(words.picture, Math.round(x - words.width / 2), Math.round(top - 4), words.width, words.height);
}

function isChosen(chosen: Chosen | null, place: number): boolean {
  return chosen?.kind === 'place' && chosen.at === place;
}

export function sayPeople(count: number): string {
  return count === 0 ? 'nobody yet' : count === 1 ? '1 person' : `${count.toLocaleString('en-US')} people`;
}

function shortName(name: string): string {
  return name.length <= 26 ? name : `${name.slice(0, 25).trimEnd()}…`;
}
