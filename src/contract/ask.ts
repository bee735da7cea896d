/** Asking: the one function every door holds, whether the answer comes from this process or over HTTP. */
import type { Result } from '#domain/result.ts';
import type { InputOf, OperationName, OutputOf } from './contract.ts';
import type { SaidProblem } from './problems.ts';

export type Answer<N extends OperationName> = Result<OutputOf<N>, SaidProblem>;

/** Asks an operation by name. Expected problems come back as values; what nobody expected comes back with a reference number. */
export type Ask = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<Answer<N>>;
