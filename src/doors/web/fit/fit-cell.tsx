/** One cell of the grid: a word and its voices; what was said is one press away. Method: M7. */
import { Button as Press } from 'react-aria-components/Button';
import { FitScale } from './fit-scale.tsx';
import type { AxisFit } from './fit-types.ts';
import { FitWord } from './fit-word.tsx';
import { sayCount } from './say-fit-cell.ts';
import './fit.css';

export interface FitCellProps {
  readonly fit: AxisFit;
  readonly placeName: string;
  /** Where the axis is not named by a column. */
  readonly isNamed?: boolean;
  readonly onOpen: () => void;
}

export function FitCell({ fit, placeName, isNamed = false, onOpen }: FitCellProps) {
  const count = sayCount(fit);
  return (
    <Press className="fit-cell" onPress={onOpen}>
      <span className={isNamed ? 'fit-cell-axis' : 'sr'}>{fit.label} </span>
      <span className="sr">at {placeName}: </span>
      <FitWord word={fit.word} />
      {fit.voices > 0 && <FitScale fit={fit} />}
      {count && <span className="fit-cell-count"> {count}</span>}
      {fit.voices > 0 && <span className="sr">, {fit.said.replace(/^\d+ voices, /, '')}</span>}
    </Press>
  );
}
