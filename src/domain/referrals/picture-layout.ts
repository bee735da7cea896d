/** Where everyone of a chain stands on the paper: time from left to right, organizations as bands, nobody on anybody. Method: M8. */
import { compareText } from '../compare-text.ts';
import type { PictureFacts } from './picture-facts.ts';
import { placesInTime } from './picture-in-time.ts';
import { foldedLength, timeScale } from './time-scale.ts';

export interface PlacedPerson {
  readonly id: string;
  /** Where their name stands: the first conversation, or where they were named. */
  readonly x: number;
  readonly y: number;
  /** Where the line that names them reaches their row; `x` itself when they were named by nobody. */
  readonly arrivesX: number;
  /** Conversations after the first, left to right. */
  readonly laterX: readonly number[];
  readonly band: number;
}

export interface PlacedOpening {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly personId: string;
  /** The conversation it came from. */
  readonly fromX: number;
  readonly fromY: number;
  readonly band: number;
}

export interface PlacedReferral {
  readonly from: string;
  readonly to: string;
  /** The conversation in which the name fell. */
  readonly x: number;
  readonly y: number;
  /** False when somebody else had named them before. */
  readonly isFirst: boolean;
}

export interface PlacedBand {
  /** Null for everywhere that is not on her list. */
  readonly id: string | null;
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly months: readonly { readonly x: number; readonly label: string }[];
  readonly todayX: number;
  readonly bands: readonly PlacedBand[];
  readonly people: ReadonlyMap<string, PlacedPerson>;
  readonly openings: readonly PlacedOpening[];
  readonly referrals: readonly PlacedReferral[];
}

/** Pixels at natural size: a row is a dot with two lines of words above it. */
export const row = 64;
/** Words reach this far to the right of their dot. */
export const reach = 168;
const openingReach = 190;
/** The names of the bands stand left of everything. */
export const gutter = 248;
const margin = 36;
/** From the edge of the paper to the first band. */
const head = 12;
/** From the top of a band to its first dot, and from its last dot to its foot. */
const bandHead = 60;
const bandFoot = 26;
const betweenBands = 8;

/** The picture's places. The same facts give the same places, in whatever order they come. */
export function layOutPicture(facts: PictureFacts): PictureLayout {
  const first = layOutAt(facts, 1);
  // Few rows and many places make a high paper: then time is given more room, up to twice.
  const wider = Math.min(2, (shape * first.height) / first.width);
  return wider > 1.05 ? layOutAt(facts, wider) : first;
}

/** How many times as wide as high the paper should be. */
const shape = 1.9;

function layOutAt(facts: PictureFacts, wider: number): PictureLayout {
  const { today } = facts;
  const days = [
    today,
    ...facts.people.flatMap(({ on, talks }) => (on === null ? talks : [on, ...talks])),
    ...facts.openings.map(({ on }) => on),
  ].sort(compareText);
  const scale = timeScale(days, wider * pixelsADay(facts, foldedLength(days)));
  const named = new Set(facts.bands.map(({ id }) => id));
  const left = [...facts.people, ...facts.openings].some(({ bandId }) => bandId !== null && named.has(bandId))
    ? gutter
    : margin;
  const inTime = placesInTime(facts, (day) => left + scale.xOf(day), days[0] ?? today);
  const bands = bandsOf(facts, inTime.people);
  const bandAt = new Map(bands.map(({ id }, at) => [id, at]));
  const bandOf = (id: string | null): number => bandAt.get(id) ?? bands.length - 1;
  const stays = [
    ...[...inTime.people.values()].map((one) => ({
      ...one,
      isOpening: false,
      from: one.arrivesX - 12,
      until: Math.max(one.x + reach, (one.laterX.at(-1) ?? 0) + 28),
      beside: one.parentId,
      band: bandOf(one.bandId),
    })),
    ...inTime.openings.map((one) => ({
      ...one,
      isOpening: true,
      from: one.x - 44,
      until: one.x + openingReach,
      beside: one.personId as string | null,
      band: bandOf(one.bandId),
    })),
  ].sort((a, b) => a.from - b.from || Number(a.isOpening) - Number(b.isOpening) || compareText(a.id, b.id));

  const placed: PlacedBand[] = [];
  let top = head;
  for (const [at, { id, name }] of bands.entries()) {
    const rows = rowsNeeded(stays.filter(({ band }) => band === at));
    const height = bandHead + (rows - 1) * row + bandFoot;
    placed.push({ id, name, top, height });
    top += height + betweenBands;
  }
  const free = placed.map(({ height }) =>
    new Array<number>(1 + Math.round((height - bandHead - bandFoot) / row)).fill(-1e9),
  );
  const ys = new Map<string, number>();
  for (const one of stays) {
    const rows = free[one.band] ?? [];
    const band = placed[one.band];
    const yOf = (at: number): number => (band?.top ?? 0) + bandHead + at * row;
    const wish = ys.get(one.beside ?? '') ?? yOf((rows.length - 1) / 2);
    let best = -1;
    for (const [at, until] of rows.entries())
      if (until <= one.from && (best < 0 || Math.abs(yOf(at) - wish) < Math.abs(yOf(best) - wish))) best = at;
    rows[best] = one.until;
    ys.set(one.isOpening ? `opening ${one.id}` : one.id, yOf(best));
  }
  const people = new Map(
    [...inTime.people.values()].map(({ id, x, arrivesX, laterX, bandId }): [string, PlacedPerson] => [
      id,
      { id, x, y: ys.get(id) ?? 0, arrivesX, laterX, band: bandOf(bandId) },
    ]),
  );
  const right = Math.max(left + scale.width, ...stays.map(({ until }) => until));
  return {
    width: right + margin,
    height: top - betweenBands + margin / 2,
    months: scale.months.map(({ x, label }) => ({ x: left + x, label })),
    todayX: left + scale.xOf(today),
    bands: placed,
    people,
    openings: inTime.openings.map(({ id, x, personId, fromX, bandId }) => ({
      id,
      x,
      y: ys.get(`opening ${id}`) ?? 0,
      personId,
      fromX,
      fromY: ys.get(personId) ?? 0,
      band: bandOf(bandId),
    })),
    referrals: inTime.referrals.map(({ from, to, x, isFirst }) => ({ from, to, x, y: ys.get(from) ?? 0, isFirst })),
  };
}

/** So many pixels a day that the paper is about twice as wide as high, and a short chain is not stretched thin. */
function pixelsADay({ people, openings }: PictureFacts, days: number): number {
  const width = Math.max(760, Math.sqrt((people.length + openings.length) * reach * row * 5.6));
  return Math.min(44, Math.max(2, width / days));
}

/** Places of her list with somebody in them, in the order the chain came to them; then everywhere else. */
function bandsOf(
  { bands, openings }: PictureFacts,
  people: ReadonlyMap<string, { readonly bandId: string | null; readonly x: number }>,
): readonly { readonly id: string | null; readonly name: string }[] {
  const known = new Map(bands.map((band) => [band.id, band]));
  const firstX = new Map<string | null, number>();
  for (const { bandId, x } of people.values()) {
    const id = bandId !== null && known.has(bandId) ? bandId : null;
    firstX.set(id, Math.min(firstX.get(id) ?? Number.POSITIVE_INFINITY, x));
  }
  for (const { bandId } of openings) {
    const id = bandId !== null && known.has(bandId) ? bandId : null;
    if (!firstX.has(id)) firstX.set(id, 1e9);
  }
  const listed = bands
    .filter(({ id }) => firstX.has(id))
    .sort(
      (a, b) =>
        (firstX.get(a.id) ?? 0) - (firstX.get(b.id) ?? 0) || compareText(a.name, b.name) || compareText(a.id, b.id),
    );
  const isElsewhere = firstX.has(null) || listed.length === 0;
  return isElsewhere ? [...listed, { id: null, name: listed.length === 0 ? '' : 'Elsewhere' }] : listed;
}

/** How many rows it takes so that nobody stands on anybody: as many as there are at once. At least one. */
function rowsNeeded(stays: readonly { readonly from: number; readonly until: number }[]): number {
  const rows: number[] = [];
  for (const { from, until } of stays) {
    const at = rows.findIndex((end) => end <= from);
    if (at < 0) rows.push(until);
    else rows[at] = until;
  }
  return Math.max(1, rows.length);
}
