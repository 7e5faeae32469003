import type { FastifyRequest } from 'fastify';
import type { Clock } from '#src/kernel/clock.ts';
import type { Database } from '#src/platform/database.ts';
import type { Log } from '#src/platform/log.ts';
import { originOf } from '#src/platform/server/origin.ts';
import type { Sessions } from '../sessions.ts';
import type { ClaimNames } from './claims.ts';
import { SignInFailure } from './failure.ts';
import type { Providers } from './provider.ts';

export interface SignInParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly providers: Providers;
  readonly publicUrl: URL | null;
  readonly claims?: ClaimNames;
  /** Sign-ins a minute from one address. */
  readonly limit?: number;
  readonly log: Log;
}

/** The address at which this browser sees us. */
export function originOfRequest(request: FastifyRequest, { publicUrl }: SignInParts): string {
  const origin = originOf(request.headers.host, publicUrl);
  if (origin === null) throw new SignInFailure('unknownHost');
  return origin;
}
