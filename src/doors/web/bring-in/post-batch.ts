/** Sends a large batch from the worker itself, written as JSON only once, so that the page's own thread never holds it. */
import type { Answer } from '#contract/ask.ts';
import { unreachable } from '#contract/http-client.ts';
import type { SaidProblem } from '#contract/problems.ts';
import { fail, ok } from '#domain/result.ts';

type Post = (url: string, init: RequestInit) => Promise<Response>;

/** `batch` is the batch as JSON; `rest` holds the other fields of the input. Never throws. */
export async function postBatch<N extends 'previewImport' | 'importPeople'>(
  name: N,
  batch: string,
  rest: Readonly<Record<string, unknown>>,
  post: Post = (url, init) => fetch(url, init),
): Promise<Answer<N>> {
  const others = Object.entries(rest).map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`);
  try {
    const response = await post(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"batch":${batch}${others.join('')}}`,
    });
    const body: unknown = await response.json();
    // The server checked what it sends against the same contract.
    if (response.ok) return ok(body as never);
    return fail(isSaid(body) ? body : { ...unreachable, status: response.status });
  } catch (cause) {
    return fail({ ...unreachable, reference: cause instanceof Error ? cause.message : String(cause) });
  }
}

function isSaid(body: unknown): body is SaidProblem {
  return typeof body === 'object' && body !== null && 'kind' in body && 'sentence' in body && 'next' in body;
}
