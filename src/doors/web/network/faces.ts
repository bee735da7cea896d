/** People near enough to be told apart: their initials in a circle, painted once a size and then only set. */
import { initialsOf } from '../ui/avatar.tsx';
import { css, type Palette } from './palette.ts';

export interface Faces {
  /** Sets a face of radius `r` CSS pixels with its middle at x, y. */
  set(
    pen: CanvasRenderingContext2D,
    name: string,
    color: number,
    isNamed: boolean,
    x: number,
    y: number,
    r: number,
  ): void;
}

/** From here on, CSS pixels, a dot bears initials. */
export const faceFrom = 8.5;
const keptAtMost = 3000;

export function faces(palette: Palette, density: number): Faces {
  const painted = new Map<string, HTMLCanvasElement>();
  const initials = new Map<string, string>();
  const lettersOf = (name: string) => {
    const known = initials.get(name);
    if (known !== undefined) return known;
    const made = initialsOf(name);
    initials.set(name, made);
    return made;
  };
  return {
    set: (pen, name, color, isNamed, x, y, r) => {
      // A few sizes only: between them the picture is stretched, too little to see.
      const rung = Math.ceil(Math.log(r) / Math.log(1.3));
      const letters = lettersOf(name);
      const key = `${rung} ${isNamed ? 'named' : color} ${letters}`;
      let face = painted.get(key);
      if (!face) {
        if (painted.size > keptAtMost) painted.clear();
        face = paintFace(letters, 1.3 ** rung, color, isNamed, palette, density);
        painted.set(key, face);
      }
      const side = (2 * r * face.width) / (2 * 1.3 ** rung * density);
      pen.drawImage(face, x - side / 2, y - side / 2, side, side);
    },
  };
}

function paintFace(letters: string, r: number, color: number, isNamed: boolean, palette: Palette, density: number) {
  const face = document.createElement('canvas');
  const side = Math.ceil((2 * r + 2) * density);
  face.width = side;
  face.height = side;
  const pen = face.getContext('2d');
  if (!pen) return face;
  pen.translate(side / 2, side / 2);
  pen.scale(density, density);
  pen.beginPath();
  pen.arc(0, 0, isNamed ? r - 0.75 : r, 0, 2 * Math.PI);
  pen.fillStyle = isNamed ? palette.surface : css(palette.dots[color] ?? [0, 0, 0]);
  pen.fill();
  if (isNamed) {
    pen.strokeStyle = palette.green;
    pen.lineWidth = 1.5;
    pen.setLineDash([3, 2.5]);
    pen.stroke();
  }
  pen.fillStyle = isNamed ? palette.green : color === 2 || color === 3 ? palette.greenInk : palette.ink;
  pen.font = `600 ${(r * 0.82).toFixed(1)}px "Atkinson Hyperlegible Next Variable", system-ui, sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(letters, 0, r * 0.06);
  return face;
}
