/** The last card of a talk: what not to forget before goodbye, each a tick. Method: M5, M8. */
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { type ClosingStep, closingSteps } from './closing-steps.ts';

export interface ClosingCardProps {
  readonly done: readonly ClosingStep[];
  readonly onChange: (done: readonly ClosingStep[]) => void;
  /** Begins a line for a name in the notes. */
  readonly onName: () => void;
}

export function ClosingCard({ done, onChange, onName }: ClosingCardProps) {
  return (
    <>
      <p className="hold-closing-title">Before you say goodbye</p>
      <div>
        {closingSteps.map((step) => (
          <Checkbox
            key={step.id}
            label={step.id === 'who-else' ? <b>{step.label}</b> : step.label}
            hint={step.hint}
            checked={done.includes(step.id)}
            onChange={(isDone) => onChange(isDone ? [...done, step.id] : done.filter((id) => id !== step.id))}
          />
        ))}
      </div>
      <p className="hold-name">
        <Button icon="personPlus" onPress={onName}>
          Note a name
        </Button>
      </p>
    </>
  );
}
