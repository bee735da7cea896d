/** Saves one thing about the seeker as soon as it is said, and says when that did not work. */
import type { InputOf } from '#contract/contract.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export type SeekerChange = InputOf<'changeSeeker'>;

/** True when it is kept. */
export function useSaveSeeker(): (change: SeekerChange, done?: string) => Promise<boolean> {
  const { run } = useAct('changeSeeker');
  return async (change, done) => {
    const answer = await run(change);
    if (!answer.ok) say(`${answer.problem.sentence} ${answer.problem.next}`);
    else if (done) say(done);
    return answer.ok;
  };
}
