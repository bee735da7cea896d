/** It went out on an earlier day: which one. */
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { todayHere } from '../ui/today-here.ts';

export interface SentOnDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDay: (day: string) => void;
}

export function SentOnDialog({ isOpen, onClose, onDay }: SentOnDialogProps) {
  const [day, setDay] = useState<string | null>(todayHere());
  return (
    <Dialog
      title="When did you send it?"
      isOpen={isOpen}
      onClose={onClose}
      acts={
        <Button look="primary" isDisabled={day === null || day > todayHere()} onPress={() => day && onDay(day)}>
          Write it down
        </Button>
      }
    >
      <DayField
        label="The day it went out"
        hint="The follow-up counts from it."
        value={day}
        onChange={setDay}
        max={todayHere()}
      />
    </Dialog>
  );
}
