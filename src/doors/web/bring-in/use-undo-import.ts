/** Undoing an import from anywhere, with what became of it said at the foot of the page. Method: M3. */
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { countOf } from './say-file-kind.ts';

export interface Undone {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly { readonly name: string; readonly because: string }[];
}

/** "1,204 people are out again. 2 stay, because you have written to them: Priya Raman, Tom Lund." */
export function sayUndone({ removed, restored, kept }: Undone): string {
  const back = restored === 0 ? '' : ` ${countOf(restored, 'is', 'are')} as before.`;
  const [first] = kept;
  const stay =
    first === undefined
      ? ''
      : kept.length === 1
        ? ` ${first.name} stays: ${lower(first.because)}`
        : ` ${kept.length} stay, because you have since dealt with them.`;
  return `${countOf(removed, 'person is', 'people are')} out again.${back}${stay}`;
}

export function useUndoImport() {
  const act = useAct('undoImport');
  const undo = async (importId: string): Promise<boolean> => {
    const answer = await act.run({ importId });
    say(answer.ok ? sayUndone(answer.value) : `${answer.problem.sentence} ${answer.problem.next}`);
    return answer.ok;
  };
  return { undo, isBusy: act.isBusy };
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
