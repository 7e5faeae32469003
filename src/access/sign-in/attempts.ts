import { createHash } from 'node:crypto';
import type { Clock } from '#src/kernel/clock.ts';
import { fromEpochMilliseconds, toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Database } from '#src/platform/database.ts';

/** A sign-in under way. `state` comes back through the provider, `browser` in a cookie: both must be ours. */
export interface Attempt {
  readonly state: string;
  readonly browser: string;
  readonly origin: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

export const ATTEMPT_MINUTES = 10;

export async function keepAttempt(database: Database, clock: Clock, attempt: Attempt): Promise<void> {
  const now = toEpochMilliseconds(clock.now());
  await database.pool.query('delete from access.sign_in attempt where attempt.expires_at <= $1', [fromEpochMilliseconds(now)]);
  await database.pool.query(
    `insert into access.sign_in (state_hash, browser_hash, origin, nonce, code_verifier, return_to, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      hash(attempt.state),
      hash(attempt.browser),
      attempt.origin,
      attempt.nonce,
      attempt.codeVerifier,
      attempt.returnTo,
      fromEpochMilliseconds(now + ATTEMPT_MINUTES * 60_000),
    ],
  );
}

/** The attempt, once: it is gone afterwards. Undefined when it is not this browser's, was used, or is too old. */
export async function takeAttempt(
  database: Database,
  clock: Clock,
  state: string,
  browser: string,
): Promise<Attempt | undefined> {
  const { rows } = await database.pool.query<Omit<Attempt, 'state' | 'browser'>>(
    `delete from access.sign_in attempt
     where attempt.state_hash = $1 and attempt.browser_hash = $2 and attempt.expires_at > $3
     returning attempt.origin, attempt.nonce, attempt.code_verifier as "codeVerifier", attempt.return_to as "returnTo"`,
    [hash(state), hash(browser), clock.now()],
  );
  return rows[0] && { state, browser, ...rows[0] };
}

function hash(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
