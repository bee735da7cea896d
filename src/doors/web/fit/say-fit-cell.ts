/** What a cell of the grid says, in a word and a few. Method: M7. */
import type { AxisFit, AxisWord } from './fit-types.ts';

export const wordShown: Readonly<Record<AxisWord, string>> = {
  'looks good': 'Looks good',
  mixed: 'Mixed',
  doubtful: 'Doubtful',
  'one voice so far': 'One voice so far',
  unknown: 'Unknown',
};

/** `2 voices`; nothing beside a word that says it already. */
export function sayCount({ word, voices }: Pick<AxisFit, 'word' | 'voices'>): string {
  return word === 'unknown' || word === 'one voice so far' ? '' : `${voices} voices`;
}

/** `about the team`; '' when not said. */
export function sayAbout(about: 'team' | 'manager' | ''): string {
  if (about === '') return '';
  return about === 'team' ? 'about the team' : 'about the manager';
}
