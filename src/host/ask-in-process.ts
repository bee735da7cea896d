/** Asking within this process: checks the input, runs the use case, puts problems into words. */
import { randomUUID } from 'node:crypto';
import type { Ask } from '#contract/ask.ts';
import { checkInput } from '#contract/check.ts';
import { type Problem, type SaidProblem, sayProblem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { StoreError, type StoreProblem } from '#store/kernel/store-problem.ts';
import type { Context, UseCases } from '#usecases/use-case.ts';

export interface Log {
  /** Something nobody expected, by the number the person is shown. */
  unexpected(reference: string, operation: string, cause: unknown): void;
}

/** An `ask` over the given use cases. It never throws: what nobody expected is logged and answered with a reference number. */
export function askInProcess(useCases: UseCases, context: () => Promise<Context>, log: Log): Ask {
  return async (name, input) => {
    try {
      const checked = checkInput(name, input);
      if (!checked.ok) return fail(sayProblem(checked.problem));
      // One cast: the table pairs each name with its own use case, which the compiler cannot follow through a variable.
      const useCase = useCases[name] as (input: unknown, context: Context) => Promise<Result<never, Problem>>;
      const answer = await useCase(checked.value, await context());
      return answer.ok ? ok(answer.value) : fail(sayProblem(answer.problem));
    } catch (cause) {
      return fail(cause instanceof StoreError ? sayStoreProblem(cause.problem) : sayUnexpected(name, cause, log));
    }
  };
}

/** The store's own problems in the contract's words. */
export function sayStoreProblem({ kind, file: path, lastGoodBackup }: StoreProblem): SaidProblem {
  return sayProblem({ kind, path, lastGoodBackup });
}

function sayUnexpected(name: string, cause: unknown, log: Log): SaidProblem {
  const reference = randomUUID().slice(0, 8);
  log.unexpected(reference, name, cause);
  return {
    kind: 'unexpected',
    status: 500,
    sentence: 'Something went wrong that should not have.',
    next: `Nothing was half-saved. Try again; if it comes back, the log knows it as ${reference}.`,
    reference,
  };
}
