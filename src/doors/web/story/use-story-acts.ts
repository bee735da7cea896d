/** What can be changed about the story, each with its word and the way back. Method: M11. */
import type { InputOf } from '#contract/contract.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { StoryPage } from './story-types.ts';

export function useStoryActs(page: Pick<StoryPage, 'title' | 'lessons'>) {
  const change = useAct('changeStory');
  const name = useAct('setMayBeNamed');
  const problem = change.problem ?? name.problem;

  const save = async (input: InputOf<'changeStory'>, said: string, back?: InputOf<'changeStory'>): Promise<boolean> => {
    const answer = await change.run(input);
    if (answer.ok) say(said, back && (() => void change.run(back)));
    return answer.ok;
  };
  return {
    problem,
    isBusy: change.isBusy || name.isBusy,
    save,
    keepWords: (words: { readonly title?: string; readonly lessons?: string }) =>
      save(words, 'Your words are kept.', {
        ...(words.title !== undefined && { title: page.title }),
        ...(words.lessons !== undefined && { lessons: page.lessons }),
      }),
    agree: async (personId: string, personName: string, agreed: boolean) => {
      const answer = await name.run({ personId, agreed });
      if (answer.ok)
        say(
          agreed ? `${personName} stands in your story by name.` : `${personName} stands in your story as a role.`,
          () => void name.run({ personId, agreed: !agreed }),
        );
    },
  };
}
