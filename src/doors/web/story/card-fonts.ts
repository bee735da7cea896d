/** The page's own letters as data, so that the picture looks the same wherever it is opened. */
import sansUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import serifUrl from '@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2?url';

/** `@font-face` rules that need nothing from elsewhere; '' when the fonts cannot be read. */
export async function cardFonts(): Promise<string> {
  const faces = await Promise.all([
    face('Fraunces', serifUrl, '100 900'),
    face('Atkinson Hyperlegible Next', sansUrl, '200 800'),
  ]);
  return faces.join('');
}

async function face(family: string, url: string, weight: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) return '';
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}
