/** The story as one picture to share: few words, the chain, three numbers; an SVG text that stands for itself. Method: M11, M8. */
import { escapedXml } from '../escaped-xml.ts';
import { starLine } from '../referrals/picture-lines.ts';
import { drawChain } from './drawn-chain.ts';
import type { StoryNumber } from './numbers.ts';
import type { Story } from './story.ts';
import type { StoryChain } from './story-chain.ts';

export interface StoryCard {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const width = 1200;
const height = 1500;
const margin = 96;
const ink = '#24201a';
const muted = '#5e5749';
const green = '#15573f';
const branch = '#b39f79';
const paper = '#faf6ee';
const surface = '#fffdf9';
const serif = `Fraunces,'Fraunces Variable',Georgia,'Times New Roman',serif`;
const sans = `'Atkinson Hyperlegible Next','Atkinson Hyperlegible Next Variable','Helvetica Neue',Arial,sans-serif`;

/** Only what the story holds stands in it. `style` may bring fonts as data, so that it looks the same everywhere. */
export function storyCard(story: Story, style = ''): StoryCard {
  const size = story.title.length <= 44 ? 84 : story.title.length <= 90 ? 68 : 54;
  const title = wrapped(story.title, Math.floor((width - 2 * margin) / (size * 0.5)), 4);
  const top = 176;
  const titleEnd = top + (title.length - 1) * size * 1.1;
  const sentence = wrapped(story.sentence, 62, 2);
  const sentenceAt = titleEnd + 74;
  const from = sentenceAt + sentence.length * 42 + 34;
  const to = 1120;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect x="${margin}" y="${84}" width="72" height="6" rx="3" fill="${green}"/>`,
    ...title.map((line, at) =>
      words(margin, top + at * size * 1.1, line, serif, size, ink, 'font-weight="480" letter-spacing="-1.2"'),
    ),
    ...sentence.map((line, at) => words(margin, sentenceAt + at * 42, line, sans, 31, muted)),
    chain(story.chain, from, to),
    ...numbers(story.numbers),
    words(
      margin,
      height - 70,
      'Every dot is a conversation; every line, one person who said: speak with them.',
      sans,
      25,
      muted,
    ),
  ];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapedXml(story.title)}">${style === '' ? '' : `<style>${style}</style>`}${parts.join('\n')}</svg>`,
    width,
    height,
  };
}

function chain(told: StoryChain, from: number, to: number): string {
  const drawn = drawChain(told, {
    left: margin + 20,
    top: from + 20,
    width: width - 2 * margin - 40,
    height: to - from - 40,
  });
  const line = (d: string, stroke: string, thick: number): string =>
    d === ''
      ? ''
      : `<path d="${d}" transform="${drawn.transform}" fill="none" stroke="${stroke}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round" vector-effect="non-scaling-stroke"/>`;
  return [
    line(drawn.branches, branch, 3),
    line(drawn.way, green, 6),
    ...drawn.dots.map(({ x, y, r, isTalk }) => circle(x, y, r, isTalk ? green : surface, isTalk ? paper : branch)),
    ...drawn.openings.map(({ x, y, isYes, isOffer }) =>
      isYes || isOffer
        ? `<path d="${starLine(x, y, isYes ? 30 : 18)}" fill="${isYes ? green : surface}" stroke="${isYes ? paper : green}" stroke-width="3" stroke-linejoin="round"/>`
        : circle(x, y, 10, surface, green),
    ),
  ].join('');
}

/** Three, those that tell most first. */
function numbers(all: readonly StoryNumber[]): readonly string[] {
  const order: readonly StoryNumber['id'][] = [
    'conversations',
    'named',
    'days',
    'messages',
    'furthest',
    'applications',
  ];
  const shown = order.flatMap((id) => all.filter((one) => one.id === id)).slice(0, 3);
  const column = (width - 2 * margin) / Math.max(shown.length, 1);
  return shown.flatMap((one, at) => [
    words(margin + at * column, 1268, one.figure, serif, 104, green, 'font-weight="460" letter-spacing="-2"'),
    ...wrapped(one.label, 20, 2).map((line, row) => words(margin + at * column, 1314 + row * 34, line, sans, 28, ink)),
  ]);
}

function circle(x: number, y: number, r: number, fill: string, edge: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" stroke="${edge}" stroke-width="3"/>`;
}

/** Lines of about so many letters; what does not fit in the last ends in an ellipsis. A word longer than a line is cut. */
function wrapped(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const cut = [...word].length > letters ? `${[...word].slice(0, letters - 1).join('')}…` : word;
    if (line !== '' && line.length + 1 + cut.length > letters) {
      lines.push(line);
      line = cut;
    } else line = line === '' ? cut : `${line} ${cut}`;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${last.length < letters ? last : [...last].slice(0, letters - 1).join('')}…`];
}

function words(x: number, y: number, text: string, font: string, size: number, fill: string, more = ''): string {
  return `<text x="${n(x)}" y="${n(y)}" font-family="${font}" font-size="${size}" fill="${fill}" ${more}>${escapedXml(text)}</text>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
