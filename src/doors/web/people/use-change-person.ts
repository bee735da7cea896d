/** Changing what is written about someone, with the way back. Method: M3. */
import type { InputOf } from '#contract/contract.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { PersonPageData } from './people-words.ts';

export type Person = PersonPageData['person'];
export type Part = Omit<InputOf<'changePerson'>, 'personId'>;

/** Keeps a part and offers to take it back; says what went wrong otherwise. True when it is kept. */
export function useChangePerson(person: Person) {
  const change = useAct('changePerson');
  const keep = async (part: Part, said: string): Promise<boolean> => {
    const before = partOf(person, part);
    const answer = await change.run({ personId: person.id, ...part });
    if (answer.ok) say(said, () => void change.run({ personId: person.id, ...before }));
    return answer.ok;
  };
  return { keep, problem: change.problem, isBusy: change.isBusy };
}

/** The same fields as they are now. */
export function partOf(person: Person, part: Part): Part {
  return Object.fromEntries(Object.keys(part).map((field) => [field, person[field as keyof Part]]));
}
