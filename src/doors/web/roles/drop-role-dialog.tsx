/** Drops a kind of work and keeps the reason. Method: M1. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Role } from './role-words.ts';

export function DropRoleDialog({ role, onClose }: { readonly role: Role; readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const drop = useAct('dropRole');
  const run = async () => {
    const answer = await drop.run({ roleId: role.id, reason });
    if (!answer.ok) return;
    say(`${role.name} is dropped.`, () => void drop.run({ roleId: role.id, dropped: false }));
    onClose();
  };
  return (
    <Dialog
      title={`Drop ${role.name}`}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button look="primary" isPending={drop.isBusy} onPress={() => void run()}>
            Drop it
          </Button>
        </>
      }
    >
      <SaidNotice problem={drop.problem} />
      <p>Finding out what is not for you is as good as finding what is. You can take it up again any time.</p>
      <TextField
        label="What ruled it out"
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
