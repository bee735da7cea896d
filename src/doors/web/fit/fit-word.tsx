/** The word an axis says, with a shape of its own, so that it never rests on color. Method: M7. */
import type { AxisWord } from './fit-types.ts';
import { wordShown } from './say-fit-cell.ts';
import './fit.css';

const shapes: Readonly<Record<AxisWord, string>> = {
  'looks good': 'M2 7.5 5.5 11 12 3.5',
  mixed: 'M2 4.5h10M2 9.5h10',
  doubtful: 'M3 3l8 8M11 3l-8 8',
  'one voice so far': 'M7 4.5a2.5 2.5 0 1 0 .01 0',
  unknown: 'M2 7h1.5M6.2 7h1.6M10.5 7H12',
};

export function FitWord({ word }: { readonly word: AxisWord }) {
  return (
    <span className="fit-word" data-word={word}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <path d={shapes[word]} />
      </svg>
      {wordShown[word]}
    </span>
  );
}
