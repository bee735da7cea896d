/** Opens the dialog for being away; its code comes when it is asked for. Method: M9. */
import { useState } from 'react';
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { later, useLater } from '../ui/later.ts';
import type { Pause } from './week-types.ts';

export interface PauseButtonProps {
  readonly today: Day;
  readonly pause: Pause | null;
  readonly children: string;
  readonly look?: 'quiet' | 'link';
}

const dialog = later(() => import('./pause-dialog.tsx'));

export function PauseButton({ today, pause, children, look = 'quiet' }: PauseButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const loaded = useLater(dialog, isOpen ? 'now' : 'rest');
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        {children}
      </Button>
      {isOpen && loaded && <loaded.PauseDialog today={today} pause={pause} onClose={() => setOpen(false)} />}
    </>
  );
}
