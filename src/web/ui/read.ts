import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Endpoint } from '#src/platform/endpoint.ts';
import { call } from './client.ts';
import type { Input } from './client.ts';

interface ReadOptions {
  readonly enabled?: boolean;
  /** Keeps the last answer on the screen while the next one is fetched, so that lists do not blink. */
  readonly keep?: boolean;
  readonly staleTime?: number;
}

/** Reads an endpoint; the key is its path with its input, so that a write can say what became old. */
export function useRead<Params, Query, Output>(
  endpoint: Endpoint<Params, Query, unknown, Output> | Endpoint<Params, Query, Record<string, never>, Output>,
  input: Input<Params, Query, never> = {},
  options: ReadOptions = {},
): UseQueryResult<Output> {
  return useQuery({
    queryKey: [endpoint.path, input.params ?? {}, input.query ?? {}],
    queryFn: ({ signal }) => call(endpoint as Endpoint<Params, Query, never, Output>, { ...input, signal }), // a read has no body
    enabled: options.enabled ?? true,
    ...(options.staleTime === undefined ? {} : { staleTime: options.staleTime }),
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  });
}
