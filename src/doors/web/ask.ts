/** How the page asks the program behind it: the contract's operations, over HTTP. */
import type { Ask } from '#contract/ask.ts';
import { askOverHttp } from '#contract/http-client.ts';
import { noteUnreachable } from './shell/reach.ts';

const asking = askOverHttp('/api', (url, init) => fetch(url, init));

/** Never throws; when nobody answers, the frame says so and keeps trying. */
export const ask: Ask = async (name, input) => {
  const answer = await asking(name, input);
  if (!answer.ok && answer.problem.kind === 'unreachable' && answer.problem.status === 0) noteUnreachable();
  return answer;
};
