/** They answered: their words if she likes, what they most likely mean, for her to confirm, and what comes next. */
import { useRef, useState } from 'react';
import type { ReplyMeaning } from '#domain/outreach/outreach-state.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Because } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import type { Desk } from './letter.ts';
import { meanings, type WrittenChannel } from './outreach-words.ts';
import { isInvitation, useProposedMeaning } from './use-proposed-meaning.ts';

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
  /** The mail itself, or a calendar file, was given instead of words: files, or what was pasted. */
  readonly onArrived: (arrived: { readonly files: readonly File[]; readonly text: string }) => void;
}

export function RecordReply({ recipient, channel, isOpen, onClose, onRecorded, onArrived }: RecordReplyProps) {
  const { personId } = recipient;
  const name = recipient.givenName || recipient.name;
  const [text, setText, forget] = useKept(`reply:${personId}`, '');
  const [said, setSaid] = useState<ReplyMeaning | null>(null);
  const [saidDay, setSaidDay] = useState<string | null>(null);
  const [keepsText, setKeepsText] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const [cameOn, setCameOn] = useState<string | null>(todayHere());
  const proposed = useProposedMeaning(text, cameOn ?? todayHere());
  const meaning = said ?? proposed?.meaning ?? null;
  const backOn = saidDay ?? proposed?.backOn ?? null;
  const record = useAct('recordReply');
  const asksDay = meaning === 'later' || meaning === 'out-of-office';
  const submit = async () => {
    if (meaning === null) return;
    const isToday = cameOn === null || cameOn === todayHere();
    const answer = await record.run({
      personId,
      text: keepsText ? (proposed?.text ?? text) : '',
      meaning,
      channel,
      backOn: asksDay ? backOn : null,
      ...(isToday ? {} : { repliedAt: new Date(`${cameOn}T12:00:00`).toISOString() }),
    });
    if (!answer.ok) return;
    forget();
    setText('');
    setSaid(null);
    setSaidDay(null);
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
        <div className="stack" data-gap="small">
          <TextArea
            label="Their words"
            optional
            hint="Paste them, and what they mean is proposed below. What they quote of yours is left out."
            value={text}
            onChange={setText}
            rows={4}
          />
          {isInvitation(text) && (
            <Notice
              tone="good"
              act={
                <Button
                  small
                  onPress={() => {
                    onArrived({ files: [], text });
                    setText('');
                  }}
                >
                  Look at it
                </Button>
              }
            >
              This is an invitation.
            </Notice>
          )}
          <div className="row" data-spread>
            <Checkbox
              label="Keep their words"
              hint="Otherwise only what they meant is kept."
              checked={keepsText}
              onChange={setKeepsText}
            />
            <Button small icon="mail" onPress={() => files.current?.click()}>
              I have the mail as a file
            </Button>
          </div>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            aria-label="The mail or calendar file"
            accept=".eml,.mbox,.ics,message/rfc822,text/calendar,application/mbox"
            onChange={(e) => {
              const chosen = Array.from(e.currentTarget.files ?? []);
              e.currentTarget.value = '';
              if (chosen.length > 0) onArrived({ files: chosen, text: '' });
            }}
          />
        </div>
        <div className="stack" data-gap="small">
          <Choice
            label="What did it mean?"
            options={meanings.map(({ id, label }) => ({ id, label }))}
            value={meaning}
            onChange={setSaid}
            hint={meanings.find((one) => one.id === meaning)?.hint ?? 'Choose what comes nearest.'}
          />
          {said === null && proposed !== null && proposed.because !== '' && (
            <Because>Proposed, because it says “{proposed.because}”.</Because>
          )}
        </div>
        {asksDay && (
          <DayField
            label={meaning === 'later' ? 'When should it come back?' : 'When are they back?'}
            hint={meaning === 'later' ? 'Leave it open if they named no day.' : undefined}
            value={backOn}
            onChange={setSaidDay}
            min={todayHere()}
            optional
          />
        )}
        <DayField label="When did it come?" value={cameOn} onChange={setCameOn} max={todayHere()} />
      </div>
    </Dialog>
  );
}
