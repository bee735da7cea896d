/** Changes an organization's name. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export interface RenameDialogProps {
  readonly organization: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

export function RenameDialog({ organization, onClose }: RenameDialogProps) {
  const [name, setName] = useState(organization.name);
  const change = useAct('changeOrganization');
  const run = async () => {
    if (name.trim() === '') return;
    const answer = await change.run({ organizationId: organization.id, name });
    if (!answer.ok) return;
    say(`It is called ${answer.value.name} now.`, () => {
      void change.run({ organizationId: organization.id, name: organization.name });
    });
    onClose();
  };
  return (
    <Dialog
      title="What is it called?"
      isOpen
      onClose={onClose}
      acts={
        <Button look="primary" isPending={change.isBusy} onPress={() => void run()}>
          Save the name
        </Button>
      }
    >
      <SaidNotice problem={change.problem} />
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        autoFocus
        maxLength={300}
        problem={name.trim() === '' ? 'Write its name.' : undefined}
        onKeyDown={(e) => {
          if (e.key === 'Enter') void run();
        }}
      />
    </Dialog>
  );
}
