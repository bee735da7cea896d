/** Letting it rest with someone, kindly, and opening it again. Method: M4. */
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { firstNameOf } from './people-words.ts';
import type { Person } from './use-change-person.ts';

export function useRest(person: Person) {
  const close = useAct('closeOutreach');
  const { id: personId } = person;
  const first = firstNameOf(person);
  const put = async (because: 'declined' | 'silent' | 'mine', open: boolean, said: string) => {
    const answer = await close.run({ personId, because, open });
    if (answer.ok) say(said, () => void close.run({ personId, because, open: !open }));
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  return {
    rest: (because: 'declined' | 'silent' | 'mine') =>
      put(because, false, `It rests with ${first}. An answer would open it again.`),
    openAgain: () =>
      put(person.closed?.because === 'silent' ? 'silent' : 'mine', true, `It is open again with ${first}.`),
  };
}
