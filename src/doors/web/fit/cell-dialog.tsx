/** What a cell rests on: every line with its voice, and the way to add another. Method: M7. */
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AxisLines } from './axis-lines.tsx';
import { FitLineDialog } from './fit-line-dialog.tsx';
import { FitScale } from './fit-scale.tsx';
import type { AxisFit, Place } from './fit-types.ts';
import { FitWord } from './fit-word.tsx';

export interface CellDialogProps {
  readonly fit: AxisFit;
  readonly place: Place;
  readonly onClose: () => void;
}

export function CellDialog({ fit, place, onClose }: CellDialogProps) {
  const [isAdding, setAdding] = useState(false);
  const isKnown = fit.voices > 0;
  return (
    <>
      <Dialog
        title={`${fit.label} at ${place.name}`}
        isOpen
        onClose={onClose}
        acts={
          <>
            <ButtonLink to="/organizations/$organizationId" params={{ organizationId: place.id }}>
              {isKnown ? 'Open its page' : 'See whom to ask'}
            </ButtonLink>
            <Button look="primary" icon="plus" onPress={() => setAdding(true)}>
              Write down a line
            </Button>
          </>
        }
      >
        <div className="stack">
          <div className="fit-axis-word">
            <FitWord word={fit.word} />
            {isKnown && <FitScale fit={fit} />}
          </div>
          <p className="muted">
            {fit.asks} It {fit.counts}.
          </p>
          {isKnown ? (
            <AxisLines fit={fit} place={place} />
          ) : (
            <p>Nobody has spoken of it yet. It is the next thing to ask there; its page says whom.</p>
          )}
        </div>
      </Dialog>
      {isAdding && <FitLineDialog place={place} axis={fit.axis} onClose={() => setAdding(false)} />}
    </>
  );
}
