/** Written words of the map, each painted once and then only set: text is the slowest thing to draw. */
import type { Palette } from './palette.ts';

export interface Line {
  readonly text: string;
  readonly look: 'place' | 'person' | 'quiet';
  /** CSS pixels. */
  readonly height: number;
}

export interface Written {
  readonly picture: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

export interface Lettering {
  /** CSS pixels of one line. */
  widthOf(line: Line): number;
  /** Lines centered under each other on a halo of paper; null when this frame has written enough new ones. */
  write(lines: readonly Line[]): Written | null;
  /** A new frame may write `most` new words; whether the last one left some out. */
  begin(most: number): boolean;
}

const families = {
  place: (height: number) => `560 ${height}px "Fraunces Variable", Georgia, serif`,
  person: (height: number) => `600 ${height}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`,
  quiet: (height: number) => `440 ${height}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`,
} as const;
const leading = 1.16;
const halo = 4;
const keptAtMost = 1200;

export function lettering(palette: Palette, density: number): Lettering {
  const written = new Map<string, Written>();
  const widths = new Map<string, number>();
  const pen = document.createElement('canvas').getContext('2d');
  let left = 0;
  let isShort = false;
  const widthOf = ({ text, look, height }: Line) => {
    const key = `${look}${height}${text}`;
    const known = widths.get(key);
    if (known !== undefined || !pen) return known ?? 0;
    pen.font = families[look](height);
    const width = pen.measureText(text).width;
    widths.set(key, width);
    return width;
  };
  return {
    widthOf,
    begin: (most) => {
      const wasShort = isShort;
      left = most;
      isShort = false;
      return wasShort;
    },
    write: (lines) => {
      const key = lines.map(({ text, look, height }) => `${look}${height}${text}`).join('\n');
      const known = written.get(key);
      if (known) return known;
      if (left <= 0) {
        isShort = true;
        return null;
      }
      left -= 1;
      if (written.size > keptAtMost) written.clear();
      const made = paintLines(lines, widthOf, palette, density);
      written.set(key, made);
      return made;
    },
  };
}

function paintLines(
  lines: readonly Line[],
  widthOf: (line: Line) => number,
  palette: Palette,
  density: number,
): Written {
  const width = Math.ceil(Math.max(...lines.map(widthOf))) + 2 * halo;
  const height = Math.ceil(lines.reduce((sum, line) => sum + line.height * leading, 0)) + 2 * halo;
  const picture = document.createElement('canvas');
  picture.width = Math.ceil(width * density);
  picture.height = Math.ceil(height * density);
  const pen = picture.getContext('2d');
  if (pen) {
    pen.scale(density, density);
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    pen.lineWidth = 4;
    pen.strokeStyle = palette.surface;
    let y = halo;
    for (const line of lines) {
      pen.font = families[line.look](line.height);
      pen.fillStyle = line.look === 'quiet' ? palette.muted : palette.ink;
      const middle = y + (line.height * leading) / 2;
      pen.globalAlpha = 0.85;
      pen.strokeText(line.text, width / 2, middle);
      pen.globalAlpha = 1;
      pen.fillText(line.text, width / 2, middle);
      y += line.height * leading;
    }
  }
  return { picture, width, height };
}

/** The words on as few lines as fit into `width` CSS pixels, `most` at most; the last one shortened where even that is not enough. */
export function wrap(text: string, width: number, most: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${(kept[most - 1] ?? '').replace(/[\s,&.–-]+$/u, '')}…`;
  return kept;
}
