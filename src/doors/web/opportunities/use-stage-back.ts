/** Puts an opening back where it stood, with the day and the reason: the other half of taking an act back. Method: M10. */
import { useAct } from '../use-ask.ts';
import type { Opening } from './opening-types.ts';

export function useStageBack({ id, stage, stageOn, closedBecause }: Opening): () => Promise<void> {
  const change = useAct('changeOpportunity');
  return async () => {
    await change.run({ opportunityId: id, stage, stageOn, closedBecause });
  };
}
