/** How much each axis counts for her, beside what it counts for usually. Method: M7; evidence 2.3. */
import { useState } from 'react';
import { type Importance, importanceWords, sayShare, sharesFor, usualImportances } from '#domain/fit/weights.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Axis, Weight } from './fit-types.ts';

const options = importanceWords.map(({ importance, label }) => ({ id: importance, label }));

export interface WeightsDialogProps {
  readonly weights: readonly Weight[];
  readonly onClose: () => void;
}

export function WeightsDialog({ weights, onClose }: WeightsDialogProps) {
  const before = { ...usualImportances, ...Object.fromEntries(weights.map((one) => [one.axis, one.importance])) };
  const [chosen, setChosen] = useState<Record<Axis, Importance>>(before);
  const set = useAct('setFitWeights');
  const shares = sharesFor(chosen);
  const keep = async () => {
    const answer = await set.run(chosen);
    if (!answer.ok) return;
    say('Kept. The words of each axis stay as they are.', () => void set.run(before));
    onClose();
  };
  return (
    <Dialog
      title="What counts for how much"
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={() => setChosen(usualImportances)}>As usual</Button>
          <Button look="primary" isPending={set.isBusy} onPress={() => void keep()}>
            Keep it so
          </Button>
        </>
      }
    >
      <div className="form">
        <SaidNotice problem={set.problem} />
        <p>
          Usually the team and the manager count for most, then culture, then skills and background: that is how
          strongly each goes with being content at work. Your choice changes only what is said of the whole.
        </p>
        {weights.map(({ axis, label }) => (
          <Select
            key={axis}
            label={label}
            hint={`It ${sayShare(shares[axis])}.`}
            options={options}
            value={chosen[axis]}
            onChange={(importance) => setChosen({ ...chosen, [axis]: importance })}
          />
        ))}
      </div>
    </Dialog>
  );
}
