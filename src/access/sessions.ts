import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#src/kernel/clock.ts';
import { fromEpochMilliseconds, toEpochMilliseconds } from '#src/kernel/instant.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Database } from '#src/platform/database.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Actor } from './actor.ts';

export interface Session {
  readonly actor: Actor;
  /** Goes back in `x-csrf-token` on every request that changes something. */
  readonly csrfToken: string;
  /** What the identity provider gave; sent back to it at sign-out. */
  readonly idToken: string | null;
}

export interface Sessions {
  /** Starts a session; the answer is the cookie's value, which is kept nowhere. */
  start(actor: Actor, idToken?: string): Promise<string>;
  find(cookie: string): Promise<Session | 'expired' | 'unknown'>;
  end(cookie: string): Promise<void>;
}

export interface SessionTerms {
  /** A session without a request for so long is over. */
  readonly idleMinutes: number;
  /** No session lasts longer, whatever happens in it. */
  readonly absoluteHours: number;
}

/** An hour away from the desk, and at most one long working day. */
export const sessionTerms: SessionTerms = { idleMinutes: 60, absoluteHours: 12 };

const COOKIE = /^[\w-]{43}$/; // 32 random bytes
const MINUTE = 60_000;

interface SessionRow extends Omit<Actor, 'account'> {
  readonly account: string;
  readonly idToken: string | null;
  readonly lastUsedAt: Instant;
  readonly expiresAt: Instant;
}

export function createSessions(database: Database, clock: Clock, terms: SessionTerms = sessionTerms): Sessions {
  return {
    async start(actor, idToken) {
      const cookie = randomBytes(32).toString('base64url');
      const now = clock.now();
      await inTransaction(database, async (tx) => {
        await tx.query('delete from access.session session where session.expires_at <= $1', [now]);
        await tx.query(
          `insert into access.account (id, name, role, agency, region, last_signed_in_at) values ($1, $2, $3, $4, $5, $6)
           on conflict (id) do update set name = excluded.name, role = excluded.role, agency = excluded.agency,
             region = excluded.region, last_signed_in_at = excluded.last_signed_in_at`,
          [actor.account, actor.name, actor.role, actor.agency, actor.region, now],
        );
        await tx.query(
          `insert into access.session (id_hash, account, name, role, agency, region, id_token, started_at, last_used_at, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
          [
            hash(cookie),
            actor.account,
            actor.name,
            actor.role,
            actor.agency,
            actor.region,
            idToken ?? null,
            now,
            later(now, terms.absoluteHours * 60),
          ],
        );
      });
      return cookie;
    },

    async find(cookie) {
      if (!COOKIE.test(cookie)) return 'unknown';
      const { rows } = await database.pool.query<SessionRow>(selectSession, [hash(cookie)]);
      const row = rows[0];
      if (row === undefined) return 'unknown';
      const now = clock.now();
      if (now >= row.expiresAt || now >= later(row.lastUsedAt, terms.idleMinutes)) return 'expired';
      if (now >= later(row.lastUsedAt, 1)) await touch(database, cookie, now);
      const { idToken, lastUsedAt: _used, expiresAt: _expires, ...actor } = row;
      return { actor, csrfToken: csrfTokenOf(cookie), idToken };
    },

    async end(cookie) {
      await database.pool.query('delete from access.session session where session.id_hash = $1', [hash(cookie)]);
    },
  };
}

// Named, so that each connection plans it once: it runs before every request.
const selectSession = {
  name: 'access-find-session',
  text: `select session.account, session.name, session.role, session.agency, session.region, session.id_token as "idToken",
                session.last_used_at as "lastUsedAt", session.expires_at as "expiresAt"
         from access.session session where session.id_hash = $1`,
};

/** At most once a minute, so that reading stays reading. */
async function touch(database: Database, cookie: string, now: Instant): Promise<void> {
  await database.pool.query('update access.session set last_used_at = $2 where id_hash = $1', [hash(cookie), now]);
}

/** From the cookie, so that it needs no place of its own; one way, so that it does not give the cookie away. */
function csrfTokenOf(cookie: string): string {
  return createHash('sha256').update(`csrf:${cookie}`).digest('base64url');
}

function hash(cookie: string): Buffer {
  return createHash('sha256').update(cookie).digest();
}

function later(moment: Instant, minutes: number): Instant {
  return fromEpochMilliseconds(toEpochMilliseconds(moment) + minutes * MINUTE);
}
