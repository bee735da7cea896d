/** The chain as a picture that stands for itself: one SVG text, light as paper, with a title and what its marks mean. Method: M8, M11. */

import { escapedXml } from '../escaped-xml.ts';
import type { PictureLayout, PlacedBand, PlacedOpening, PlacedPerson } from './picture-layout.ts';
import { branchLine, doorLine, dotLine, lifeLine, openingLine, starLine, threadLine } from './picture-lines.ts';
import { inTwoLines, shorten } from './shorten.ts';

export interface PersonShown {
  /** A name, or a role in place of it; '' leaves the dot alone. */
  readonly name: string;
  /** Where they work or what they do; '' leaves it out. */
  readonly place: string;
  readonly state: 'named' | 'written' | 'agreed' | 'talked' | 'closed';
  /** Whether she owes them something. */
  readonly isOwed: boolean;
}

export interface OpeningShown {
  readonly title: string;
  readonly isOffer: boolean;
}

export interface PictureWords {
  readonly title: string;
  /** One line under the title. */
  readonly sentence: string;
  readonly personOf: (id: string) => PersonShown;
  readonly openingOf: (id: string) => OpeningShown;
  readonly bandName: (band: PlacedBand, at: number) => string;
  /** Ways that are lit, as `wayLine` gives them. */
  readonly lit: readonly string[];
}

/** An SVG text and its size in pixels. */
export interface ChainPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const ink = '#24201a';
const muted = '#5e5749';
const green = '#15573f';
const branch = '#c3b08c';
const paper = '#faf6ee';
const surface = '#fffdf9';
const line = '#867b69';
const due = '#b3700f';
/** Soft grounds of the bands, one after another. */
export const bandTints = ['#e9f0e6', '#f6ecd9', '#e6eef0', '#f4e7e0', '#ece9f1'] as const;
const elsewhere = '#f5f0e5';
const serif = `Fraunces,Georgia,'Times New Roman',serif`;
const sans = `'Atkinson Hyperlegible Next','Segoe UI','Helvetica Neue',Arial,sans-serif`;
const above = 122;
const below = 58;
const narrowest = 860;

/** Pure and whole: nothing is fetched, every text is escaped, names are only those `personOf` gives. */
export function chainPicture(layout: PictureLayout, words: PictureWords): ChainPicture {
  const width = Math.ceil(Math.max(layout.width, narrowest));
  const height = Math.ceil(layout.height + above + below);
  const people = [...layout.people.values()];
  const parts = [
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    text(36, 46, words.title, `font-family="${serif}" font-size="28" font-weight="560" fill="${ink}"`),
    text(36, 74, words.sentence, `font-family="${sans}" font-size="16" fill="${muted}"`),
    `<g transform="translate(0 ${above})">`,
    ...layout.bands.map((band, at) => drawnBand(band, at, width, words)),
    ...layout.months.map(({ x, label }, at) => drawnMonth(x, label, at, layout)),
    drawnLines(layout, words),
    ...people.map((person) => drawnPerson(person, words.personOf(person.id))),
    ...layout.openings.map((opening) => drawnOpening(opening, words.openingOf(opening.id))),
    '</g>',
    drawnLegend(36, height - 26, layout, words),
  ];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapedXml(words.title)}">${parts.join('\n')}</svg>`,
    width,
    height,
  };
}

function drawnBand(band: PlacedBand, at: number, width: number, words: PictureWords): string {
  const fill = band.id === null ? elsewhere : (bandTints[at % bandTints.length] ?? elsewhere);
  const name = words.bandName(band, at);
  return `<rect x="14" y="${band.top}" width="${width - 28}" height="${band.height}" rx="16" fill="${fill}"/>${
    name === ''
      ? ''
      : inTwoLines(name, 20)
          .map((words, line) =>
            text(
              30,
              band.top + 30 + line * 19,
              words,
              `font-family="${serif}" font-size="16" font-weight="560" fill="${muted}"`,
            ),
          )
          .join('')
  }`;
}

function drawnMonth(x: number, label: string, at: number, layout: PictureLayout): string {
  const from = layout.bands[0]?.top ?? 0;
  const rule =
    at === 0
      ? ''
      : `<path d="M${x} ${from}V${layout.height - 18}" stroke="${line}" stroke-opacity=".22" stroke-dasharray="1 6" stroke-linecap="round"/>`;
  return rule + text(x, -6, label, `font-family="${sans}" font-size="14" fill="${muted}"`);
}

function drawnLines(layout: PictureLayout, { personOf, lit }: PictureWords): string {
  const strong: string[] = [];
  const light: string[] = [];
  const threads: string[] = [];
  for (const referral of layout.referrals) {
    const to = layout.people.get(referral.to);
    if (!to) continue;
    if (!referral.isFirst) threads.push(threadLine(referral, to));
    else if (personOf(to.id).state === 'talked') strong.push(branchLine(referral, to));
    else light.push(branchLine(referral, to));
  }
  const stroke = (d: string, how: string) =>
    d === '' ? '' : `<path d="${d}" fill="none" stroke-linecap="round" stroke-linejoin="round" ${how}/>`;
  return [
    stroke(threads.join(''), `stroke="${line}" stroke-width="1.4" stroke-dasharray="1 6"`),
    stroke(light.join(''), `stroke="${branch}" stroke-width="1.6" stroke-opacity=".75"`),
    stroke(strong.join(''), `stroke="${branch}" stroke-width="2.6"`),
    stroke([...layout.people.values()].map(lifeLine).join(''), `stroke="${branch}" stroke-width="2.6"`),
    stroke(layout.openings.map(openingLine).join(''), `stroke="${green}" stroke-width="3"`),
    stroke(lit.join(''), `stroke="${green}" stroke-width="3.4"`),
  ].join('');
}

function drawnPerson({ x, y, laterX }: PlacedPerson, shown: PersonShown): string {
  const { state } = shown;
  const fill = state === 'talked' ? green : state === 'closed' ? '#ddd3c0' : surface;
  const edge = state === 'named' ? line : state === 'closed' ? '#ddd3c0' : green;
  const r = state === 'talked' ? 8 : 6.5;
  const parts = [
    state === 'agreed'
      ? `<path d="${dotLine(x, y, r + 4)}" fill="${surface}" stroke="${green}" stroke-width="1.5"/>`
      : '',
    `<path d="${dotLine(x, y, r)}" fill="${fill}" stroke="${edge}" stroke-width="2"/>`,
    state === 'written' ? `<path d="${dotLine(x, y, 2.6)}" fill="${green}"/>` : '',
    laterX.length > 0 ? `<path d="${laterX.map((at) => dotLine(at, y, 5)).join('')}" fill="${green}"/>` : '',
    shown.isOwed ? owedMark(x, y) : '',
    words(
      x - 8,
      y,
      [shorten(shown.name, 21)],
      shorten(shown.place, 25),
      state === 'talked' || state === 'agreed' ? ink : muted,
    ),
  ];
  return parts.join('');
}

function owedMark(x: number, y: number): string {
  return `<path d="${dotLine(x + 9, y + 8, 5)}" fill="${due}" stroke="${surface}" stroke-width="1.5"/>`;
}

function drawnOpening({ x, y }: PlacedOpening, { title, isOffer }: OpeningShown): string {
  const mark = isOffer ? starLine(x, y, 16) : doorLine(x, y, 13);
  return `<path d="${mark}" fill="${green}" stroke="${surface}" stroke-width="2" stroke-linejoin="round"/>${
    isOffer ? '' : `<path d="${dotLine(x + 4.5, y + 2, 1.6)}" fill="${surface}"/>`
  }${words(x - 13, y - 5, inTwoLines(title, 24), '', green)}`;
}

/** Above the dot, the last line next to it. */
function words(x: number, y: number, names: readonly string[], place: string, fill: string): string {
  const halo = `paint-order="stroke" stroke="${surface}" stroke-opacity=".8" stroke-width="3.5" stroke-linejoin="round"`;
  const foot = place === '' ? y - 15 : y - 32;
  return [
    ...names.map((name, at) =>
      text(
        x,
        foot - (names.length - 1 - at) * 17,
        name,
        `font-family="${sans}" font-size="15" font-weight="600" fill="${fill}" ${halo}`,
      ),
    ),
    text(x, y - 15, place, `font-family="${sans}" font-size="12.5" fill="${muted}" ${halo}`),
  ].join('');
}

/** Only the marks that are in the picture. */
function drawnLegend(x: number, y: number, layout: PictureLayout, { personOf, openingOf }: PictureWords): string {
  const shown = [...layout.people.keys()].map(personOf);
  const openings = layout.openings.map(({ id }) => openingOf(id));
  const has = (state: PersonShown['state']) => shown.some((one) => one.state === state);
  const dot = (at: number, fill: string, edge: string) =>
    `<path d="${dotLine(at, y - 5, 6)}" fill="${fill}" stroke="${edge}" stroke-width="2"/>`;
  const marks: readonly (readonly [boolean, string, (at: number) => string])[] = [
    [has('talked'), 'We talked', (at) => dot(at, green, green)],
    [has('agreed') || has('written'), 'Written to', (at) => dot(at, surface, green)],
    [has('named'), 'Named', (at) => dot(at, surface, line)],
    [has('closed'), 'Let rest', (at) => dot(at, '#ddd3c0', '#ddd3c0')],
    [
      shown.some(({ isOwed }) => isOwed),
      'A promise to keep',
      (at) => `<path d="${dotLine(at, y - 5, 5)}" fill="${due}"/>`,
    ],
    [
      openings.some(({ isOffer }) => !isOffer),
      'An opening',
      (at) => `<path d="${doorLine(at, y - 6, 9)}" fill="${green}"/>`,
    ],
    [
      openings.some(({ isOffer }) => isOffer),
      'An offer',
      (at) => `<path d="${starLine(at, y - 6, 10)}" fill="${green}"/>`,
    ],
  ];
  const parts: string[] = [];
  let at = x + 6;
  for (const [isThere, said, mark] of marks) {
    if (!isThere) continue;
    parts.push(mark(at), text(at + 15, y, said, `font-family="${sans}" font-size="13.5" fill="${muted}"`));
    at += 15 + said.length * 7.2 + 26;
  }
  return parts.join('');
}

function text(x: number, y: number, words: string, how: string): string {
  return words === '' ? '' : `<text x="${x}" y="${y}" ${how}>${escapedXml(words)}</text>`;
}
