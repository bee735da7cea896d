/** Asks before something that is hard to take back, and says what will happen. Prefer doing it with an Undo. */
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** What happens, and whether it can be taken back. */
  readonly children: ReactNode;
  /** The verb: "Erase everything about Tom". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly keep?: string;
  readonly isGrave?: boolean;
  readonly isBusy?: boolean;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, children, confirm, onConfirm, onClose, keep = 'Keep it', isGrave = false } = props;
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      acts={
        <>
          <Button autoFocus={isGrave} onPress={onClose}>
            {keep}
          </Button>
          <Button look={isGrave ? 'danger' : 'primary'} isPending={props.isBusy ?? false} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="prose">{children}</div>
    </Dialog>
  );
}
