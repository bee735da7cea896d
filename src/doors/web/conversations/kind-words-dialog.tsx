/** Kind words for a talk that does not go as planned, hers to change and to copy. Method: M5. */
import { useState } from 'react';
import { kindWords, type Mishap } from '#domain/conversations/kind-words.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';
import { type Conversation, firstName } from './conversation-words.ts';
import { dayHere, sayForThem, timeHere } from './local-time.ts';

export interface KindWordsDialogProps {
  readonly conversation: Conversation;
  /** Null while it is closed. */
  readonly mishap: Mishap | null;
  readonly onClose: () => void;
  /** Another time was agreed: says when. */
  readonly onMove: () => void;
}

const titles: Readonly<Record<Mishap, string>> = {
  late: 'A word that you are late',
  move: 'Ask for another time',
  'no-show': 'A kind line, and a new time',
  cancel: 'Let them know',
};

export function KindWordsDialog({ conversation, mishap, onClose, onMove }: KindWordsDialogProps) {
  const seeker = useAsk('getSeeker', {}, { isWanted: mishap !== null });
  if (mishap === null || (!seeker.data && !seeker.problem)) return null;
  const { person, at } = conversation;
  const start = kindWords(mishap, {
    givenName: firstName(person.name),
    seekerName: firstName(seeker.data?.name ?? ''),
    when: at === null ? '' : sayForThem(dayHere(at), timeHere(at)),
  });
  return (
    <Words
      key={mishap}
      title={titles[mishap]}
      start={start}
      onClose={onClose}
      {...(mishap === 'late' ? {} : { onMove })}
    />
  );
}

interface WordsProps {
  readonly title: string;
  readonly start: string;
  readonly onClose: () => void;
  readonly onMove?: () => void;
}

function Words({ title, start, onClose, onMove }: WordsProps) {
  const [text, setText] = useState(start);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closesOutside={false}
      acts={
        <>
          {onMove && <Button onPress={onMove}>We found another time</Button>}
          <Button
            look="primary"
            icon="copy"
            onPress={() => {
              void copyText(text).then((done) => {
                say(
                  done
                    ? 'Copied. Paste it where you write to them.'
                    : 'Your browser did not allow copying; mark the words and copy them.',
                );
                if (done) onClose();
              });
            }}
          >
            Copy the words
          </Button>
        </>
      }
    >
      <TextArea label="The words" rows={6} value={text} onChange={setText} />
    </Dialog>
  );
}
