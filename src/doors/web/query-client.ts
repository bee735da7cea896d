/** What the pages have asked the program and still remember. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isUnreachable, noteUnreachable, onReachedAgain } from './shell/reach.ts';

/** An answer is shown again without asking for this long. */
const freshMilliseconds = 15_000;

const onError = (error: unknown) => {
  if (isUnreachable(error)) noteUnreachable();
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { staleTime: freshMilliseconds, retry: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

onReachedAgain(() => void queryClient.invalidateQueries());
