/** Someone named someone, outside a conversation: one line is enough. Method: M8. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { firstName } from './conversation-words.ts';
import { emptyWhoElse, isNamed, type WhoElseEntry, whoElseInput } from './debrief.ts';
import type { ChosenPerson } from './person-chooser.tsx';
import { WhoElseRow } from './who-else-row.tsx';

export interface SuggestedDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly from: ChosenPerson;
}

export function SuggestedDialog({ isOpen, onClose, from }: SuggestedDialogProps) {
  const [entry, setEntry] = useState<WhoElseEntry>(() => emptyWhoElse(0));
  const add = useAct('addReferral');
  const remove = useAct('removeReferral');
  const submit = async () => {
    if (!isNamed(entry)) return;
    const answer = await add.run({ ...whoElseInput(entry), fromPersonId: from.id });
    if (!answer.ok) return;
    const { to, id } = answer.value;
    say(`${to.name} is on your list, with a warm way in through ${firstName(from.name)}.`, () => {
      void remove.run({ referralId: id });
    });
    setEntry(emptyWhoElse(0));
    onClose();
  };
  return (
    <Dialog
      title={`Whom does ${firstName(from.name)} suggest?`}
      isOpen={isOpen}
      onClose={onClose}
      closesOutside={false}
      size="wide"
      acts={
        <Button look="primary" isDisabled={!isNamed(entry) || add.isBusy} onPress={() => void submit()}>
          Write them down
        </Button>
      }
    >
      <div className="stack">
        <SaidNotice problem={add.problem} />
        <WhoElseRow entry={entry} from={firstName(from.name)} number={1} onChange={setEntry} />
      </div>
    </Dialog>
  );
}
