/** They answered: what it meant, their words if she likes, and what comes next. */
import { useState } from 'react';
import type { ReplyMeaning } from '#domain/outreach/outreach-state.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import type { Desk } from './letter.ts';
import { meanings, type WrittenChannel } from './outreach-words.ts';

export interface Recorded {
  readonly messageId: string;
  readonly meaning: ReplyMeaning;
  readonly next: string;
}

export interface RecordReplyProps {
  readonly recipient: Desk['recipient'];
  readonly channel: WrittenChannel;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRecorded: (recorded: Recorded) => void;
}

export function RecordReply({ recipient, channel, isOpen, onClose, onRecorded }: RecordReplyProps) {
  const { personId } = recipient;
  const name = recipient.givenName || recipient.name;
  const [text, setText, forget] = useKept(`reply:${personId}`, '');
  const [meaning, setMeaning] = useState<ReplyMeaning | null>(null);
  const [backOn, setBackOn] = useState<string | null>(null);
  const [cameOn, setCameOn] = useState<string | null>(todayHere());
  const record = useAct('recordReply');
  const asksDay = meaning === 'later' || meaning === 'out-of-office';
  const submit = async () => {
    if (meaning === null) return;
    const isToday = cameOn === null || cameOn === todayHere();
    const answer = await record.run({
      personId,
      text,
      meaning,
      channel,
      backOn: asksDay ? backOn : null,
      ...(isToday ? {} : { repliedAt: new Date(`${cameOn}T12:00:00`).toISOString() }),
    });
    if (!answer.ok) return;
    forget();
    setText('');
    setMeaning(null);
    onRecorded({ messageId: answer.value.messageId, meaning, next: answer.value.next });
  };
  return (
    <Dialog
      title={`${name} answered`}
      isOpen={isOpen}
      onClose={onClose}
      closesOutside={false}
      size="wide"
      acts={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button look="primary" isDisabled={meaning === null || record.isBusy} onPress={() => void submit()}>
            Write it down
          </Button>
        </>
      }
    >
      <div className="stack" data-gap="large">
        <SaidNotice problem={record.problem} />
        <Choice
          label="What did it mean?"
          options={meanings.map(({ id, label }) => ({ id, label }))}
          value={meaning}
          onChange={setMeaning}
          hint={meanings.find((one) => one.id === meaning)?.hint ?? 'Choose what comes nearest.'}
        />
        {asksDay && (
          <DayField
            label={meaning === 'later' ? 'When should it come back?' : 'When are they back?'}
            hint={meaning === 'later' ? 'Leave it open if they named no day.' : undefined}
            value={backOn}
            onChange={setBackOn}
            min={todayHere()}
            optional
          />
        )}
        <TextArea
          label="Their words"
          optional
          hint="Paste them, or leave it empty."
          value={text}
          onChange={setText}
          rows={4}
        />
        <DayField label="When did it come?" value={cameOn} onChange={setCameOn} max={todayHere()} />
      </div>
    </Dialog>
  );
}
