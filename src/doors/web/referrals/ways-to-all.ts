/** The ways to all openings as one line of the picture. Pure. */
import type { PictureLayout } from '#domain/referrals/picture-layout.ts';
import { wayLine } from '#domain/referrals/picture-lines.ts';
import type { ChainOpening } from './chosen.ts';

/** Those that came to an end are not lit. */
export function waysToAll(layout: PictureLayout, openings: readonly ChainOpening[]): string {
  return openings
    .filter(({ stage }) => stage !== 'closed')
    .map(({ id, path }) => {
      const door = layout.openings.find((one) => one.id === id);
      return door ? wayLine(layout, path, door) : '';
    })
    .join('');
}
