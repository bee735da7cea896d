/** Removing or forgetting someone: the page is left before anything is read again, because it is not there any more. Method: M3. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SaidProblem } from '#contract/problems.ts';
import { ask } from '../ask.ts';

export function useLeavingAct(name: 'removePerson' | 'forgetPerson', personId: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SaidProblem>();
  /** Null when it is done and the list of people is open; else what went wrong. */
  const run = async (): Promise<SaidProblem | null> => {
    setBusy(true);
    const answer = await ask(name, { personId });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return answer.problem;
    await navigate({ to: '/people' });
    client.removeQueries({ queryKey: ['getPerson', { personId }] });
    await client.invalidateQueries();
    return null;
  };
  return { run, isBusy, problem };
}
