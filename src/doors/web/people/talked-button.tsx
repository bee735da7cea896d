/** One tap: we talked today; writing down what was said is offered, not asked. Method: M5, M6. */
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { firstNameOf, type PersonPageData } from './people-words.ts';

export interface TalkedButtonProps {
  readonly page: PersonPageData;
  /** What is noted, so that its page can be offered; null when it is taken back. */
  readonly onTalked: (conversationId: string | null) => void;
}

export function TalkedButton({ page, onTalked }: TalkedButtonProps) {
  const talked = useAct('talkedToday');
  const remove = useAct('removeConversation');
  const change = useAct('changeConversation');
  const first = firstNameOf(page.person);
  const tell = async () => {
    const answer = await talked.run({ personId: page.person.id });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    const { conversationId } = answer.value;
    onTalked(conversationId);
    const was = page.timeline.find(({ id }) => id.endsWith(`:${conversationId}`))?.kind;
    if (was === 'conversation') return say(`It was noted already that you talked with ${first} today.`);
    say(`Noted: you talked with ${first} today.`, () => {
      onTalked(null);
      void (was === 'planned' ? change.run({ conversationId, status: 'planned' }) : remove.run({ conversationId }));
    });
  };
  return (
    <Button icon="coffee" isPending={talked.isBusy} onPress={() => void tell()}>
      I talked with {first} today
    </Button>
  );
}
