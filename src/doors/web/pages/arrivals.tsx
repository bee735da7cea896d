/** Where answers and invitations come in, on every page that has a place for them. Method: M4, M5. */
import { type ReactNode, useState } from 'react';
import type { ChoosePerson, Someone } from '../arrived/arrived-dialog.tsx';
import { ArrivedPlace } from '../arrived/arrived-place.tsx';
import type { Arriving } from '../arrived/arriving.ts';
import type { Recorded } from '../arrived/reply-words.ts';
import { PersonChooser } from '../conversations/person-chooser.tsx';
import { meanings } from '../outreach/outreach-words.ts';
import { later, useLater } from '../ui/later.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

const dialog = later(() => import('../arrived/arrived-dialog.tsx'));

export interface ArrivalsProps {
  readonly person?: Someone | undefined;
  /** Where the page has another way of saying what came of it. */
  readonly onRecorded?: (recorded: Recorded) => void;
  readonly onTaken?: (conversationId: string) => void;
}

/** The place itself, for the foot of a page. */
export function Arrivals(props: ArrivalsProps) {
  const [arriving, setArriving] = useState<Arriving | null>(null);
  return (
    <>
      <ArrivedPlace onArriving={setArriving} />
      {arriving && <Arrival {...props} arriving={arriving} onClose={() => setArriving(null)} />}
    </>
  );
}

export interface ArrivalProps extends ArrivalsProps {
  readonly arriving: Arriving;
  readonly onClose: () => void;
}

/** What came, shown before it is kept; brought only when something did. */
export function Arrival({ person, arriving, onClose, onRecorded, onTaken }: ArrivalProps): ReactNode {
  const part = useLater(dialog, 'now');
  const removeMessage = useAct('removeMessage');
  const removeTalk = useAct('removeConversation');
  if (!part) return null;
  const tell = (recorded: readonly Recorded[]) => {
    const [only] = recorded;
    if (only && recorded.length === 1 && onRecorded && only.personId === person?.id) return onRecorded(only);
    say(
      recorded.length === 1 && only ? `Written down. ${only.next}` : `${recorded.length} answers are written down.`,
      () => {
        for (const { messageId } of recorded) void removeMessage.run({ messageId });
      },
    );
  };
  return (
    <part.ArrivedDialog
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
