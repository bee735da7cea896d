/** Removing an opening: its page is left before anything is read again, because it is not there any more. Method: M10. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SaidProblem } from '#contract/problems.ts';
import { ask } from '../ask.ts';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';

export function useRemoveOpening(opportunityId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const restore = useAct('restoreDeleted');
  const [problem, setProblem] = useState<SaidProblem>();
  const run = async () => {
    const answer = await ask('removeOpportunity', { opportunityId });
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    await navigate({ to: '/opportunities' });
    client.removeQueries({ queryKey: ['getOpportunity', { opportunityId }] });
    await client.invalidateQueries();
    say('Removed.', () => void restore.run({ id: opportunityId }));
  };
  return { run, problem };
}
