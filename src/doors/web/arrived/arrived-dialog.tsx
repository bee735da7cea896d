/** What arrived, read in the page and shown before anything is kept: replies to tick, an invitation to take. Method: M4, M5. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Arrived } from '#formats/mail/read-arrived.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { LoadingState } from '../ui/states.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { type Arriving, readArriving } from './arriving.ts';
import { InvitationForm } from './invitation-form.tsx';
import { Replies } from './replies.tsx';
import type { MeaningOption, Recorded } from './reply-words.ts';
import './arrived.css';

export interface Someone {
  readonly id: string;
  readonly name: string;
}

/** How someone on file is chosen; the page lends its own chooser. */
export type ChoosePerson = (props: {
  readonly label: string;
  readonly value: Someone | null;
  readonly onChoose: (person: Someone | null) => void;
}) => ReactNode;

export interface ArrivedDialogProps {
  readonly arriving: Arriving | null;
  /** On one person's page: theirs, unless it says otherwise. */
  readonly person?: Someone | undefined;
  readonly choosePerson: ChoosePerson;
  readonly meanings: readonly MeaningOption[];
  readonly onClose: () => void;
  readonly onRecorded: (recorded: readonly Recorded[]) => void;
  readonly onTaken: (taken: {
    readonly conversationId: string;
    readonly sentence: string;
    readonly isNew: boolean;
  }) => void;
}

export function ArrivedDialog(props: ArrivedDialogProps) {
  return props.arriving ? <Reading {...props} arriving={props.arriving} /> : null;
}

function Reading({ arriving: first, ...props }: ArrivedDialogProps & { readonly arriving: Arriving }) {
  const [arriving, setArriving] = useState(first);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  useEffect(() => {
    if (arriving.how === 'paste') return;
    let isHere = true;
    void readArriving(arriving).then((read) => {
      if (isHere) setArrived(read);
    });
    return () => {
      isHere = false;
    };
  }, [arriving]);
  if (arriving.how === 'paste')
    return <Paste onClose={props.onClose} onPasted={(text) => setArriving({ how: 'text', text })} />;
  if (!arrived)
    return (
      <Dialog title="One moment" isOpen onClose={props.onClose}>
        <LoadingState label="Reading it, on this computer" />
      </Dialog>
    );
  return <Shown {...props} arrived={arrived} />;
}

function Shown({ arrived, ...props }: Omit<ArrivedDialogProps, 'arriving'> & { readonly arrived: Arrived }) {
  const [at, setAt] = useState(0);
  const invitation = arrived.invitations[at];
  if (invitation)
    return (
      <InvitationForm
        key={at}
        {...props}
        event={invitation}
        left={arrived.invitations.length - at - 1}
        onTaken={(taken) => {
          props.onTaken(taken);
          if (at + 1 < arrived.invitations.length || arrived.mails.length > 0) setAt(at + 1);
          else props.onClose();
        }}
      />
    );
  if (arrived.mails.length > 0) return <Replies {...props} mails={arrived.mails} />;
  return (
    <Dialog
      title="Nothing to take from it"
      isOpen
      onClose={props.onClose}
      acts={
        <Button look="primary" onPress={props.onClose}>
          Close
        </Button>
      }
    >
      <Notice tone="due">{arrived.problems.join(' ') || 'There were no words in it.'}</Notice>
      <p className="muted">
        A mail is saved from most programs by dragging it onto the desktop; or open it, select all, and paste it here.
        Address books and archives come in under Bring in.
      </p>
    </Dialog>
  );
}

function Paste({ onClose, onPasted }: { readonly onClose: () => void; readonly onPasted: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <Dialog
      title="Paste what came"
      isOpen
      onClose={onClose}
      closesOutside={false}
      size="wide"
      acts={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button look="primary" isDisabled={text.trim() === ''} onPress={() => onPasted(text)}>
            Read it
          </Button>
        </>
      }
    >
      <TextArea
        label="The answer, the whole mail, or the invitation"
        hint="It is read on this computer, and nothing is kept until you say so."
        value={text}
        onChange={setText}
        rows={8}
        autoFocus
      />
    </Dialog>
  );
}
