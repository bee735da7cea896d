/** One reply or many, each with whose it is and what it means, for her to confirm. Method: M4. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import type { ArrivedMail } from '#formats/mail/read-arrived.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LoadingState } from '../ui/states.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import type { ChoosePerson, Someone } from './arrived-dialog.tsx';
import { OneReply } from './one-reply.tsx';
import { type MeaningOption, proposedReply, type Recorded, type Reply, toRecord } from './reply-words.ts';

export interface RepliesProps {
  readonly mails: readonly ArrivedMail[];
  readonly person?: Someone | undefined;
  readonly choosePerson: ChoosePerson;
  readonly meanings: readonly MeaningOption[];
  readonly onClose: () => void;
  readonly onRecorded: (recorded: readonly Recorded[]) => void;
}

/** The newest of a mailbox; what is older is on record or long past. */
const lookedAt = 500;
const shownAtMost = 40;

export function Replies(props: RepliesProps) {
  const looked = props.mails.slice(0, lookedAt);
  const mails = looked.map(({ name, email, inReplyTo, references }) => ({
    name: name.slice(0, 1000),
    email: email.slice(0, 1000),
    inReplyTo: inReplyTo.slice(0, 2000),
    references: references.slice(-50).map((one) => one.slice(0, 2000)),
  }));
  const found = useAsk('findSenders', { mails });
  if (!found.data)
    return (
      <Dialog title="One moment" isOpen onClose={props.onClose}>
        {found.problem ? <SaidNotice problem={found.problem} /> : <LoadingState label="Looking whose they are" />}
      </Dialog>
    );
  return <Confirm {...props} mails={looked} senders={found.data.senders} />;
}

function Confirm(props: RepliesProps & { readonly senders: OutputOf<'findSenders'>['senders'] }) {
  const { mails, senders, person, choosePerson, meanings, onClose, onRecorded } = props;
  const [replies, setReplies] = useState(() => startingReplies(mails, senders, person));
  const [keepsText, setKeepsText] = useState(false);
  const record = useAct('recordReply');
  const ticked = replies.filter((reply) => reply.isTicked);
  const isOne = replies.length === 1;
  const left = mails.length - replies.length;
  const change = (at: number, changed: Partial<Reply>) =>
    setReplies(replies.map((reply, n) => (n === at ? { ...reply, ...changed } : reply)));
  const submit = async () => {
    const done: Recorded[] = [];
    for (const reply of ticked) {
      if (!reply.person) return;
      const answer = await record.run(toRecord(reply, reply.person.id, keepsText));
      if (!answer.ok) break;
      const { messageId, next } = answer.value;
      done.push({ personId: reply.person.id, name: reply.person.name, messageId, meaning: reply.meaning, next });
    }
    if (done.length === 0) return;
    onRecorded(done);
    if (done.length === ticked.length) onClose();
    else setReplies(replies.filter((reply) => !ticked.slice(0, done.length).includes(reply)));
  };
  return (
    <Dialog
      title={isOne ? 'An answer' : `${replies.length} answers`}
      isOpen
      onClose={onClose}
      closesOutside={false}
      size="wide"
      acts={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button
            look="primary"
            isPending={record.isBusy}
            isDisabled={ticked.length === 0 || ticked.some((reply) => reply.person === null)}
            onPress={() => void submit()}
          >
            {isOne || ticked.length === 1 ? 'Write it down' : `Write down ${ticked.length}`}
          </Button>
        </>
      }
    >
      <div className="stack" data-gap="large">
        <SaidNotice problem={record.problem} />
        {replies.map((reply, at) => (
          <OneReply
            key={at}
            reply={reply}
            isOne={isOne}
            meanings={meanings}
            choosePerson={choosePerson}
            onChange={(changed) => change(at, changed)}
          />
        ))}
        {left > 0 && (
          <p className="muted">
            {left === 1 ? 'One more mail is' : `${left} more mails are`} from nobody on your list, and left out.
          </p>
        )}
        <Checkbox
          label={isOne ? 'Keep their words too' : 'Keep their words too, of all that are ticked'}
          hint="Otherwise only what it meant and when it came are kept."
          checked={keepsText}
          onChange={setKeepsText}
        />
      </div>
    </Dialog>
  );
}

/** Of many, only those of people on her list; of a few, all of them. */
function startingReplies(
  mails: readonly ArrivedMail[],
  senders: OutputOf<'findSenders'>['senders'],
  person: Someone | undefined,
): readonly Reply[] {
  const all = mails.map((mail, at) => proposedReply(mail, senders[at] ?? null, person));
  if (all.length === 1) return all.map((reply) => ({ ...reply, isTicked: true }));
  const known = all.filter((reply) => reply.person !== null);
  return (known.length > 0 ? known : all).slice(0, shownAtMost);
}
