import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from '../http.ts';

/** Requests a minute. A whole office may stand behind one address, so what is signed in counts by account. */
export interface Limits {
  readonly perAccount: number;
  /** Without a session. */
  readonly perAddress: number;
  /** Questions that need nothing of ours but an answer, by address. */
  readonly stateless: number;
  /** Sign-ins begun or finished, by address. */
  readonly signIn: number;
}

/** Forty files an hour and a search at every key stroke stay far below; so does an office that signs in at half past eight. */
export const defaultLimits: Limits = { perAccount: 1_200, perAddress: 600, stateless: 6_000, signIn: 60 };

/** Counts one request of `keyOf`; the answer is to refuse it with 429 and Retry-After once over `max` in a minute. */
export function createLimit(server: FastifyInstance, max: number, keyOf: (request: FastifyRequest) => string) {
  const count = server.createRateLimit({ max, timeWindow: 60_000, keyGenerator: keyOf });
  return async (request: FastifyRequest): Promise<void> => {
    const counted = await count(request);
    if (!counted.isAllowed && counted.isExceeded)
      throw new HttpProblem(429, 'tooManyRequests', { retryAfterSeconds: counted.ttlInSeconds });
  };
}
