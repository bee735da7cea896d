/** Her answer to an offer, with the reason; a yes asks whether the search is over. Method: M10, M11. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import type { Offer, Opening } from './opening-types.ts';
import { useStageBack } from './use-stage-back.ts';

type Decision = Exclude<Offer['decision'], ''>;

const options = [
  { id: 'accepted', label: 'I said yes' },
  { id: 'declined', label: 'I said no' },
  { id: 'withdrawn', label: 'They took it back' },
] as const;

export interface DecideDialogProps {
  readonly opening: Opening;
  readonly offer: Offer;
  readonly onDecided?: (decision: Decision) => void;
  readonly onClose: () => void;
}

export function DecideDialog({ opening, offer, onDecided, onClose }: DecideDialogProps) {
  const stageBack = useStageBack(opening);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [reason, setReason, forgetReason] = useKept(`decision:${offer.id}`, '');
  const [hasLanded, setLanded] = useState(false);
  const decide = useAct('decideOffer');
  const save = async () => {
    if (decision === null) return;
    const answer = await decide.run({ offerId: offer.id, decision, reason, hasLanded });
    if (!answer.ok) return;
    forgetReason();
    const back = () => void decide.run({ offerId: offer.id, decision: '' }).then(stageBack);
    if (decision === 'accepted') say('Congratulations. Those who led you here would love to hear it from you.', back);
    else say('Written down, with the reason.', back);
    onClose();
    onDecided?.(decision);
  };
  return (
    <Dialog
      title="Your answer"
      isOpen
      onClose={onClose}
      closesOutside={false}
      acts={
        <Button look="primary" isDisabled={decision === null} isPending={decide.isBusy} onPress={() => void save()}>
          Keep it
        </Button>
      }
    >
      <SaidNotice problem={decide.problem} />
      <Choice label="What became of it?" options={options} value={decision} onChange={setDecision} />
      <TextArea
        label="Why"
        hint="In a year you will be glad to read it."
        optional
        value={reason}
        onChange={setReason}
        rows={3}
      />
      {decision === 'accepted' && (
        <Checkbox
          label="My search is over"
          hint="Nobody is suggested for a monthly word any more. All of it stays, and you can take it back."
          checked={hasLanded}
          onChange={setLanded}
        />
      )}
    </Dialog>
  );
}
