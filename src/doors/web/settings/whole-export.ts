/** Everything as one file, out and in, passed through without the page ever holding it as values. */
import { unreachable } from '#contract/http-client.ts';
import type { SaidProblem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';

type Post = (url: string, init: RequestInit) => Promise<Response>;
const overHttp: Post = (url, init) => fetch(url, init);
const json = { 'content-type': 'application/json' };

/** The export as a file to be saved. */
export async function fetchExport(post: Post = overHttp): Promise<Result<Blob, SaidProblem>> {
  try {
    const response = await post('/api/exportEverything', { method: 'POST', headers: json, body: '{}' });
    return response.ok ? ok(await response.blob()) : fail(await problemOf(response));
  } catch {
    return fail(unreachable);
  }
}

/** Brings a whole export in; with `replace`, in place of what is here. The rows that came. */
export async function bringWholeIn(
  file: Blob,
  replace: boolean,
  post: Post = overHttp,
): Promise<Result<{ readonly rows: number }, SaidProblem>> {
  try {
    const body = new Blob(['{"document":', file, `,"replace":${replace}}`], { type: 'application/json' });
    const response = await post('/api/importEverything', { method: 'POST', headers: json, body });
    if (!response.ok) return fail(await problemOf(response));
    const answer: { readonly rows: number } = await response.json();
    return ok(answer);
  } catch {
    return fail(unreachable);
  }
}

async function problemOf(response: Response): Promise<SaidProblem> {
  const body: unknown = await response.json();
  const isSaid = typeof body === 'object' && body !== null && 'kind' in body && 'sentence' in body && 'next' in body;
  return isSaid ? (body as SaidProblem) : { ...unreachable, status: response.status };
}
