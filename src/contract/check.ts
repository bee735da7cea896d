/** Checking input at the edge, once: what is wrong, in which field, in a sentence. */
import type { z } from 'zod';
import { fail, ok, type Result } from '#domain/result.ts';
import type { CheckedInputOf, OperationName } from './contract.ts';
import { contract } from './contract.ts';
import type { Problem } from './problems.ts';
import { sayIssue } from './say-issue.ts';

type BadInput = Extract<Problem, { kind: 'badInput' }>;

/** The operation's input with its defaults filled in, or the fields that are wrong. */
export function checkInput<N extends OperationName>(name: N, input: unknown): Result<CheckedInputOf<N>, BadInput> {
  // One cast: every input in the table is a zod schema, and its output is what the type says.
  const schema = contract[name].input as unknown as z.ZodType<CheckedInputOf<N>>;
  const checked = schema.safeParse(input ?? {}, { error: sayIssue });
  if (checked.success) return ok(checked.data);
  return fail({
    kind: 'badInput',
    fields: checked.error.issues.slice(0, 20).map((i) => ({ path: i.path.join('.'), sentence: `${i.message}.` })),
  });
}
