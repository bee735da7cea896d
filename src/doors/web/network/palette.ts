/** The colors of the map: the page's own, as the drawing needs them. */

export type Rgb = readonly [number, number, number];

export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly surfaceRgb: Rgb;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly green: string;
  readonly greenInk: string;
  readonly greenSoft: string;
  readonly greenLine: string;
  /** People on her islands by how close they are, 0 to 3; then those everywhere else. */
  readonly dots: readonly Rgb[];
}

/** Which of `dots` stands for the sea. */
export const seaDot = 4;
/** A light paper, whatever the theme: for what is saved. */
export const onPaper: Palette = paletteFrom({
  paper: [250, 246, 238],
  surface: [255, 253, 249],
  ink: [36, 32, 26],
  muted: [94, 87, 73],
  line: [229, 220, 203],
  green: [21, 87, 63],
  'green-ink': [255, 253, 249],
  'green-soft': [226, 238, 228],
  'green-line': [181, 208, 189],
  'line-strong': [134, 123, 105],
});

type Token =
  | 'paper'
  | 'surface'
  | 'ink'
  | 'muted'
  | 'line'
  | 'green'
  | 'green-ink'
  | 'green-soft'
  | 'green-line'
  | 'line-strong';

/** The tokens as they are where `element` stands; `onPaper` where that cannot be told. */
export function readPalette(element: Element): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const color = (token: Token): Rgb | null => {
    probe.style.color = `var(--${token})`;
    const parts = getComputedStyle(probe).color.match(/^rgba?\((\d+), (\d+), (\d+)/);
    return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
  };
  const tokens: Partial<Record<Token, Rgb>> = {};
  for (const token of tokenNames) {
    const found = color(token);
    if (found) tokens[token] = found;
  }
  probe.remove();
  return isWhole(tokens) ? paletteFrom(tokens) : onPaper;
}

const tokenNames: readonly Token[] = [
  'paper',
  'surface',
  'ink',
  'muted',
  'line',
  'green',
  'green-ink',
  'green-soft',
  'green-line',
  'line-strong',
];

function isWhole(tokens: Partial<Record<Token, Rgb>>): tokens is Record<Token, Rgb> {
  return tokenNames.every((token) => tokens[token] !== undefined);
}

function paletteFrom(tokens: Record<Token, Rgb>): Palette {
  const { green, surface } = tokens;
  return {
    paper: css(tokens.paper),
    surface: css(surface),
    surfaceRgb: surface,
    ink: css(tokens.ink),
    muted: css(tokens.muted),
    line: css(tokens.line),
    green: css(green),
    greenInk: css(tokens['green-ink']),
    greenSoft: css(tokens['green-soft']),
    greenLine: css(tokens['green-line']),
    dots: [
      mix(green, tokens['green-soft'], 0.42),
      mix(green, tokens['green-soft'], 0.6),
      mix(green, tokens['green-soft'], 0.8),
      green,
      mix(tokens['line-strong'], surface, 0.5),
    ],
  };
}

/** So much of the first, the rest of the second. */
function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [0, 1, 2].map((i) => Math.round((a[i] ?? 0) * share + (b[i] ?? 0) * (1 - share))) as unknown as Rgb;
}

export function css([r, g, b]: Rgb): string {
  return `rgb(${r}, ${g}, ${b})`;
}
