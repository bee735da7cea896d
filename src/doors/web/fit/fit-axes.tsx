/** The four axes of one organization: a word, the voices, and the newest line each rests on. Method: M7. */
import { useState } from 'react';
import { IconButton } from '../ui/button.tsx';
import { AxisLines } from './axis-lines.tsx';
import { FitLineDialog } from './fit-line-dialog.tsx';
import { FitScale } from './fit-scale.tsx';
import type { Axis, AxisFit, Place } from './fit-types.ts';
import { FitWord } from './fit-word.tsx';
import './fit.css';

export interface FitAxesProps {
  readonly fit: { readonly axes: readonly AxisFit[]; readonly sentence: string };
  readonly place: Place;
}

export function FitAxes({ fit, place }: FitAxesProps) {
  const [adding, setAdding] = useState<Axis | null>(null);
  return (
    <div className="stack">
      <p className="muted">{fit.sentence}</p>
      <ul className="fit-axes">
        {fit.axes.map((one) => (
          <OneAxis key={one.axis} fit={one} place={place} onAdd={() => setAdding(one.axis)} />
        ))}
      </ul>
      {adding && <FitLineDialog place={place} axis={adding} onClose={() => setAdding(null)} />}
    </div>
  );
}

interface OneAxisProps {
  readonly fit: AxisFit;
  readonly place: Place;
  readonly onAdd: () => void;
}

function OneAxis({ fit, place, onAdd }: OneAxisProps) {
  const isKnown = fit.voices > 0;
  return (
    <li className="fit-axis">
      <div className="fit-axis-head">
        <div className="fit-axis-name">
          <h3>{fit.label}</h3>
          <span className="muted small">{isKnown ? fit.said : fit.asks}</span>
        </div>
        <div className="fit-axis-word">
          <FitWord word={fit.word} />
          {isKnown && <FitScale fit={fit} />}
        </div>
        <IconButton icon="plus" label={`Write down a line about ${fit.label.toLowerCase()}`} onPress={onAdd} />
      </div>
      {isKnown && <AxisLines fit={fit} place={place} isBrief />}
    </li>
  );
}
