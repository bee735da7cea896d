/** Coming back, and taking the search up again, each with the way back. Method: M9. */
import type { Day } from '#domain/day.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Pause } from './week-types.ts';

export function useAwayActs() {
  const end = useAct('endPause');
  const take = useAct('takePause');
  const finish = useAct('endSearch');
  const resume = useAct('resumeSearch');
  return {
    isBusy: end.isBusy || take.isBusy || finish.isBusy || resume.isBusy,
    comeBack: async (pause: Pause) => {
      const answer = await end.run({});
      if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
      const { fromOn, untilOn } = pause;
      say(
        pause.isNow ? 'You are back. What waited stands on Today.' : 'The pause is taken back.',
        () => void take.run({ fromOn, untilOn }),
      );
    },
    endSearch: async () => {
      const answer = await finish.run({});
      if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
      say('Your search is over. Today asks for nobody new from now on.', () => void resume.run({}));
    },
    searchOn: async (landedOn: Day) => {
      const answer = await resume.run({});
      if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
      say('Your search goes on, where it was.', () => void finish.run({ on: landedOn }));
    },
  };
}
