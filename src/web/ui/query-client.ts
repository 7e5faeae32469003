import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './client.ts';

/** `onSignedOut` runs when a read finds that the session has ended. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiProblem && error.status === 401) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Every opening of a dossier is written down: it opens when somebody opens it, not when a window gets the focus.
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
    },
  });
}
