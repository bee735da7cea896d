/** Links two things heard, with a word and a way back. Method: M6. */
import type { InputOf } from '#contract/contract.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export type LinkKind = InputOf<'linkInsights'>['kind'];

const done: Readonly<Record<LinkKind, string>> = {
  agrees: 'They agree.',
  contradicts: 'They contradict each other. Ask one more person.',
  neither: 'Nothing to do with each other, then.',
};

/** `before` is what stood between them, to go back to. */
export function useLink() {
  const link = useAct('linkInsights');
  const unlink = useAct('unlinkInsights');
  return {
    isBusy: link.isBusy,
    problem: link.problem ?? unlink.problem,
    link: async (insightId: string, otherInsightId: string, kind: LinkKind, before: LinkKind | null = null) => {
      const pair = { insightId, otherInsightId };
      const answer = await link.run({ ...pair, kind });
      if (answer.ok)
        say(done[kind], () => {
          void (before ? link.run({ ...pair, kind: before }) : unlink.run(pair));
        });
      return answer.ok;
    },
    unlink: async (insightId: string, otherInsightId: string, before: LinkKind) => {
      const pair = { insightId, otherInsightId };
      const answer = await unlink.run(pair);
      if (answer.ok) say('No longer side by side.', () => void link.run({ ...pair, kind: before }));
    },
  };
}
