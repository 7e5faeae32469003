import { randomBytes } from 'node:crypto';
import type { Clock } from '#src/kernel/clock.ts';
import { uuidV7 } from '#src/kernel/ids.ts';
import { toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Database } from '#src/platform/database.ts';

/** The account behind a provider's subject: the known one, or a new one at the first sign-in. */
export async function accountOf(database: Database, clock: Clock, issuer: string, subject: string): Promise<string> {
  const proposed = `staff:${uuidV7(toEpochMilliseconds(clock.now()), randomBytes(10))}`;
  await database.pool.query(
    'insert into access.identity (issuer, subject, account) values ($1, $2, $3) on conflict (issuer, subject) do nothing',
    [issuer, subject, proposed],
  );
  const { rows } = await database.pool.query<{ account: string }>(
    'select identity.account from access.identity identity where identity.issuer = $1 and identity.subject = $2',
    [issuer, subject],
  );
  return rows[0]?.account ?? proposed;
}
