/** Asking over HTTP: `POST /api/<operation>`, JSON in and out, problem+json on problems. */
import { fail, ok } from '#domain/result.ts';
import type { Ask } from './ask.ts';
import type { SaidProblem } from './problems.ts';

interface Response {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}
type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string },
) => Promise<Response>;

/** The answer when nobody answers. */
export const unreachable: SaidProblem = {
  kind: 'unreachable',
  status: 0,
  sentence: 'Who Else is not answering.',
  next: 'Start it again with npm start; what you typed here is kept until then.',
};

/** An `ask` that goes over HTTP to `base` (e.g. `/api`). Never throws. */
export function askOverHttp(base: string, fetch: Fetch): Ask {
  return async (name, input) => {
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(`${base}/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      body = await response.json();
    } catch (cause) {
      return fail({ ...unreachable, reference: cause instanceof Error ? cause.message : String(cause) });
    }
    // The server checked what it sends against the same contract.
    if (response.ok) return ok(body as never);
    return fail(isSaid(body) ? body : { ...unreachable, status: response.status });
  };
}

function isSaid(body: unknown): body is SaidProblem {
  return typeof body === 'object' && body !== null && 'kind' in body && 'sentence' in body && 'next' in body;
}
