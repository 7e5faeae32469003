import pg from 'pg';
import type { Clock } from '#src/kernel/clock.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { Instant } from '#src/kernel/instant.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import type { AgencyCode, RegionCode } from '#src/reference/regions.ts';
import type { Actor } from './actor.ts';
import { refusalToOpen } from './may.ts';
import type { Purpose, Refusal } from './may.ts';

export interface Opening {
  readonly person: PersonId;
  readonly agency: AgencyCode;
  readonly region: RegionCode;
  /** What is read or done: 'dossier', 'timeline', 'act:signContract'. */
  readonly part: string;
  readonly purpose: Purpose;
  /** Whether an infringement in this file went to the enforcement officer; only that role's right depends on it. */
  readonly handedOver?: boolean;
}

export interface Access {
  /** Writes the access line in `tx` where the reader may; otherwise logs the refusal for good and throws HttpProblem 403. */
  open(tx: Tx, actor: Actor, opening: Opening): Promise<void>;
  /** Logs that a reader was kept from something before any file was found: the role does not carry the permission. */
  refuse(
    actor: Actor,
    attempt: { readonly person: string | null; readonly part: string; readonly reason: Refusal },
  ): Promise<void>;
}

interface Line {
  readonly at: Instant;
  readonly actor: Actor;
  readonly fileAgency: AgencyCode | null;
  readonly person: string | null;
  readonly part: string;
  readonly purpose: string;
  readonly reason: Refusal | null;
}

export function createAccess(database: Database, clock: Clock): Access {
  const writeRefusal = refusalWriter(database);
  return {
    async open(tx, actor, opening) {
      const reason = refusalToOpen(actor, { ...opening, handedOver: opening.handedOver ?? false }, opening.purpose);
      const { person, agency, part, purpose } = opening;
      const line = { at: clock.now(), actor, fileAgency: agency, person, part, purpose, reason };
      if (reason === null) return insertLine(tx, line);
      await writeRefusal(line);
      throw new HttpProblem(403, reason);
    },
    refuse: (actor, { person, part, reason }) =>
      writeRefusal({ at: clock.now(), actor, fileAgency: null, person, part, purpose: 'none', reason }),
  };
}

/**
 * A refusal is written on a connection of its own, one at a time. Not in the caller's transaction, which the refusal
 * rolls back; not from the pool either, where callers that each hold a connection could wait for one another for ever.
 */
function refusalWriter(database: Database): (line: Line) => Promise<void> {
  const { connectionString, options } = database.pool.options;
  let last: Promise<void> = Promise.resolve();
  return (line) => {
    const write = async () => {
      const client = new pg.Client({
        ...(connectionString && { connectionString }),
        ...(options && { options }),
        connectionTimeoutMillis: 5_000,
      });
      await client.connect();
      try {
        await insertLine(client, line);
      } finally {
        await client.end();
      }
    };
    const mine = last.then(write);
    last = mine.catch(() => {}); // the caller of that refusal hears of it; the next one is tried anyway
    return mine;
  };
}

async function insertLine(tx: Tx, { at, actor, fileAgency, person, part, purpose, reason }: Line): Promise<void> {
  await tx.query(
    `insert into access.line (at, account, role, reader_agency, file_agency, person, part, purpose, outcome, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      at,
      actor.account,
      actor.role,
      actor.agency,
      fileAgency,
      person,
      part,
      purpose,
      reason === null ? 'allowed' : 'refused',
      reason,
    ],
  );
}
