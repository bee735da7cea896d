/** Closes an opening and keeps the reason. Method: M10. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Opening } from './opening-types.ts';
import { useStageBack } from './use-stage-back.ts';

export function CloseDialog({ opening, onClose }: { readonly opening: Opening; readonly onClose: () => void }) {
  const [reason, setReason] = useState(opening.closedBecause);
  const change = useAct('changeOpportunity');
  const back = useStageBack(opening);
  const run = async () => {
    const answer = await change.run({ opportunityId: opening.id, stage: 'closed', closedBecause: reason });
    if (!answer.ok) return;
    say('Closed. The people you met on the way stay.', () => void back());
    onClose();
  };
  return (
    <Dialog
      title="Close this opening"
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>Leave it open</Button>
          <Button look="primary" isPending={change.isBusy} onPress={() => void run()}>
            Close it
          </Button>
        </>
      }
    >
      <SaidNotice problem={change.problem} />
      <p>Nothing is lost: what you learned and whom you met stays, and it can be opened again.</p>
      <TextField
        label="Why"
        hint="They chose someone else, the budget went, it was not for you. Later you will be glad to know."
        optional
        autoFocus
        value={reason}
        onChange={setReason}
        maxLength={300}
      />
    </Dialog>
  );
}
