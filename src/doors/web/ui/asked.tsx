/** What was asked for, in whichever state it is: on its way, failed with its sentence, or there. */
import type { ReactNode } from 'react';
import type { SaidProblem } from '#contract/problems.ts';
import { Notice } from './notice.tsx';
import { LoadingState, ProblemState } from './states.tsx';

export interface AskedProps<T> {
  readonly reading: {
    readonly data: T | undefined;
    readonly problem: SaidProblem | undefined;
    readonly again: () => void;
  };
  /** "Opening Priya's page". */
  readonly loading: string;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

export function Asked<T>({ reading, loading, lines, children }: AskedProps<T>) {
  if (reading.data !== undefined) return children(reading.data);
  if (reading.problem === undefined) return <LoadingState label={loading} {...(lines ? { lines } : {})} />;
  const { sentence, next, reference } = reading.problem;
  return (
    <ProblemState title={sentence} onRetry={reading.again} reference={reference}>
      {next}
    </ProblemState>
  );
}

/** What is wrong with one field, when the program found it; goes into the field's `problem`. */
export function problemAt(problem: SaidProblem | undefined, path: string): string | undefined {
  return problem?.fields?.find((f) => f.path === path)?.sentence;
}

/** Above a form whose act did not work: what happened and what to do. Nothing when all is well. */
export function SaidNotice({ problem }: { readonly problem: SaidProblem | undefined }) {
  if (problem === undefined) return null;
  return (
    <Notice tone="problem" title={problem.sentence}>
      {problem.next}
    </Notice>
  );
}
