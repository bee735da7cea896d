/** What came, shown before it is kept, and what came of it said. Method: M4, M5. */
import { ArrivedDialog, type ChoosePerson } from '../arrived/arrived-dialog.tsx';
import type { Recorded } from '../arrived/reply-words.ts';
import { PersonChooser } from '../conversations/person-chooser.tsx';
import { meanings } from '../outreach/outreach-words.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { ArrivalProps } from './arrivals.tsx';

export function ArrivalShown({ person, arriving, onClose, onRecorded, onTaken }: ArrivalProps) {
  const removeMessage = useAct('removeMessage');
  const removeTalk = useAct('removeConversation');
  const tell = (recorded: readonly Recorded[]) => {
    const [only] = recorded;
    if (only && recorded.length === 1 && onRecorded && only.personId === person?.id) return onRecorded(only);
    const said =
      recorded.length === 1 && only ? `Written down. ${only.next}` : `${recorded.length} answers are written down.`;
    say(said, () => {
      for (const { messageId } of recorded) void removeMessage.run({ messageId });
    });
  };
  return (
    <ArrivedDialog
      arriving={arriving}
      person={person}
      choosePerson={choosePerson}
      meanings={meanings}
      onClose={onClose}
      onRecorded={tell}
      onTaken={({ conversationId, sentence, isNew }) => {
        onTaken?.(conversationId);
        if (isNew) say(sentence, () => void removeTalk.run({ conversationId }));
        else say(sentence);
      }}
    />
  );
}

const choosePerson: ChoosePerson = (props) => <PersonChooser {...props} />;
