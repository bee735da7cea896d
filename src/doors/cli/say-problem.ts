/** Problems on the command line: a sentence and what to do next, or one JSON object. */
import type { Answer } from '#contract/ask.ts';
import type { OperationName, OutputOf } from '#contract/contract.ts';
import type { SaidProblem } from '#contract/problems.ts';
import type { CliHost } from './cli-host.ts';

/** Ends a command with a problem; caught once, in run-cli. */
export class CliProblem extends Error {
  readonly problem: SaidProblem;

  constructor(problem: SaidProblem) {
    super(problem.sentence);
    this.name = 'CliProblem';
    this.problem = problem;
  }
}

export function sayCliProblem(host: CliHost, { kind, sentence, next, fields }: SaidProblem, json: boolean): void {
  if (json) host.out(`${JSON.stringify({ problem: { kind, sentence, next, ...(fields && { fields }) } })}\n`);
  else host.say(`${sentence}\n${next}\n`);
}

/** The answer's value; a problem ends the command. */
export function answered<N extends OperationName>(answer: Answer<N>): OutputOf<N> {
  if (!answer.ok) throw new CliProblem(answer.problem);
  return answer.value;
}

/** A problem of the command line's own. */
export function refuse(kind: string, sentence: string, next: string): never {
  throw new CliProblem({ kind, status: 422, sentence, next });
}
