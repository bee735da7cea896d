/** Picks the day an act is put off to. Method: M9. */
import { useState } from 'react';
import { addDays, type Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface PickDayDialogProps {
  /** What is put off; null keeps the dialog closed. */
  readonly title: string | null;
  readonly today: Day;
  readonly onPick: (day: Day) => void;
  readonly onClose: () => void;
}

export function PickDayDialog({ title, today, onPick, onClose }: PickDayDialogProps) {
  const tomorrow = addDays(today, 1);
  const [day, setDay] = useState<Day | null>(tomorrow);
  const isPossible = day !== null && day >= tomorrow;
  return (
    <Dialog
      title="When should it come back?"
      isOpen={title !== null}
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>Keep it here</Button>
          <Button
            look="primary"
            isDisabled={!isPossible}
            onPress={() => {
              if (day !== null && isPossible) onPick(day);
            }}
          >
            Put it off
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="muted">{title}</p>
        <DayField
          label="Day"
          value={day}
          onChange={setDay}
          min={tomorrow}
          problem={isPossible ? undefined : 'Choose a day from tomorrow on.'}
        />
      </div>
    </Dialog>
  );
}
