/** Asking from a component: `useAsk` to read, `useAct` to change something. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Answer } from '#contract/ask.ts';
import type { InputOf, OperationName, OutputOf } from '#contract/contract.ts';
import type { SaidProblem } from '#contract/problems.ts';
import { ask } from './ask.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A read on its way, there, or failed with its sentence. Goes straight into `<Asked>`. */
export interface Reading<T> {
  readonly data: T | undefined;
  readonly problem: SaidProblem | undefined;
  readonly isStale: boolean;
  readonly again: () => void;
}

class SaidError extends Error {
  readonly problem: SaidProblem;
  constructor(problem: SaidProblem) {
    super(problem.sentence);
    this.problem = problem;
  }
}

/** Reads, remembers, and reads again after any act. With `keep`, the last answer stays while the next comes (searching). */
export function useAsk<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: { readonly keep?: boolean; readonly isWanted?: boolean } = {},
): Reading<OutputOf<N>> {
  const query = useQuery<OutputOf<N>>({
    queryKey: [name, input],
    queryFn: async () => {
      const answer = await ask(name, input);
      if (!answer.ok) throw new SaidError(answer.problem);
      return answer.value;
    },
    enabled: options.isWanted ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
  if (query.error && !(query.error instanceof SaidError)) throw query.error;
  return {
    data: query.data,
    problem: query.error?.problem,
    isStale: query.isPlaceholderData,
    again: () => void query.refetch(),
  };
}

export interface Acting<N extends OperationName> {
  /** Does it; what was read before is read again when it worked. Pressed twice at once it is done once. */
  readonly run: (input: InputOf<N>) => Promise<Answer<N>>;
  readonly isBusy: boolean;
  /** Why the last one did not work, until the next try. */
  readonly problem: SaidProblem | undefined;
}

export function useAct<N extends OperationName>(name: N): Acting<N> {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SaidProblem>();
  const run = useRef(
    oneAtATime(async (input: InputOf<N>) => {
      setBusy(true);
      setProblem(undefined);
      const answer = await ask(name, input);
      if (answer.ok) {
        // Pages not on screen forget what they knew, so that none opens with yesterday's answer.
        client.removeQueries({ type: 'inactive' });
        await client.invalidateQueries();
      } else setProblem(answer.problem);
      // Only now: a form still open while everything is read again would take a second press.
      setBusy(false);
      return answer;
    }),
  );
  return { run: run.current, isBusy, problem };
}
