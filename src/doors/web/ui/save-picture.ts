/** A drawing as a file of hers: the SVG text as it is, or painted into a PNG in this page; nothing leaves the machine. */
import { fileNameOf, saveBlob, saveFile } from './save-file.ts';

/** A drawing that stands for itself: no style of the page, no font and no picture from elsewhere, sizes in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What every browser of today still paints: pixels on one side, and in all. */
const longestSide = 16_384;
const mostPixels = 100_000_000;

/**
 * The drawing as a PNG, `scale` pixels for each of its own (2 for a sharp print), fewer when the paper would be larger than the browser can paint.
 * Throws when the SVG cannot be read at all.
 */
export async function pictureAsPng(svgText: string, width: number, height: number, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    for (let size = scaleThatFits(width, height, scale); size > 0.02; size /= 2) {
      const painted = await paint(image, Math.ceil(width * size), Math.ceil(height * size));
      if (painted) return painted;
    }
    throw new Error(`No picture of ${width} by ${height} could be painted.`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The largest scale up to the one asked for that a browser can paint. */
export function scaleThatFits(width: number, height: number, scale: number): number {
  return Math.min(scale, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
}

/** `The chain, as of November` is saved as `the-chain-as-of-november.svg`. */
export function savePictureAsSvg(name: string, { svg }: Picture): void {
  saveFile(`${fileNameOf(name)}.svg`, 'image/svg+xml', svg);
}

/** The same as a PNG, two pixels for each of its own. */
export async function savePictureAsPng(name: string, { svg, width, height }: Picture): Promise<void> {
  saveBlob(`${fileNameOf(name)}.png`, await pictureAsPng(svg, width, height, 2));
}

/** Null when the browser has no room for a canvas of this size. */
async function paint(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.drawImage(image, 0, 0, width, height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
