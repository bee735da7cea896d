/** Puts an organization aside and keeps the reason; said back with an undo. Method: M2. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export interface PutAsideDialogProps {
  /** Null keeps it closed. */
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

export function PutAsideDialog({ organization, onClose, onDone }: PutAsideDialogProps) {
  if (organization === null) return null;
  return (
    <PutAside key={organization.id} organization={organization} onClose={onClose} {...(onDone ? { onDone } : {})} />
  );
}

function PutAside({
  organization,
  onClose,
  onDone,
}: PutAsideDialogProps & { readonly organization: { readonly id: string; readonly name: string } }) {
  const [reason, setReason] = useState('');
  const put = useAct('archiveOrganization');
  const restore = useAct('restoreOrganization');
  const { id, name } = organization;
  const run = async () => {
    const answer = await put.run({ organizationId: id, reason });
    if (!answer.ok) return;
    say(`${name} is put aside.`, () => void restore.run({ organizationId: id }));
    onClose();
    onDone?.();
  };
  return (
    <Dialog
      title={`Put ${name} aside`}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>Keep it on the list</Button>
          <Button look="primary" isPending={put.isBusy} onPress={() => void run()}>
            Put it aside
          </Button>
        </>
      }
    >
      <SaidNotice problem={put.problem} />
      <p>Nothing is lost: the people there and what they said stay, and you can take it back any time.</p>
      <TextField
        label="Why"
        hint="Later you will be glad to know."
        optional
        autoFocus
        value={reason}
        onChange={setReason}
        maxLength={400}
        onKeyDown={(e) => {
          if (e.key === 'Enter') void run();
        }}
      />
    </Dialog>
  );
}
