/** Draws a part of a page as text, with the router and the memory it expects around it; for tests only. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { InputOf, OperationName, OutputOf } from '#contract/contract.ts';

/** An answer that was already given, so that the part shows it at once. */
export interface Given<N extends OperationName = OperationName> {
  readonly name: N;
  readonly input: InputOf<N>;
  readonly answer: OutputOf<N>;
}

export async function drawn(part: ReactNode, ...given: readonly Given[]): Promise<string> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  for (const { name, input, answer } of given) client.setQueryData([name, input], answer);
  const rootRoute = createRootRoute({ component: () => part });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory({ initialEntries: ['/'] }) });
  await router.load();
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}

/** What stands in the drawing, without its tags and with the signs people write. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}
