import type { Access } from '#src/access/access.ts';
import type { Actor } from '#src/access/actor.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { HttpProblem } from '#src/platform/http.ts';
import { regions } from '#src/reference/regions.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import type { FindingState, SettleReason } from './codes.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
  readonly access: Access;
}
interface Standing {
  readonly stream: PersonId;
  readonly region: RegionCode;
  readonly state: FindingState;
  readonly version: number;
}

/** Settles an open finding (`reason`), or opens a settled one again (null). Written with who did it and when; the access line as for an act in the dossier. */
export async function settle(
  { database, clock, access }: Parts,
  actor: Actor,
  id: string,
  reason: SettleReason | null,
): Promise<{ state: FindingState }> {
  const part = reason === null ? 'review:reopen' : 'review:settle';
  await inTransaction(database, async (tx) => {
    const { stream, region } = await find(tx, id);
    await access.open(tx, actor, { person: stream, agency: regions[region].agency, region, part, purpose: 'correction' });
  });
  return inTransaction(database, async (tx) => {
    const { state, version } = await find(tx, id);
    if (state !== (reason === null ? 'settled' : 'open')) throw new HttpProblem(409, 'findingChanged', { state });
    const now = clock.now();
    await tx.query(
      `update review.finding set state = $2, settled_reason = $3, settled_by = $4, settled_at = $5, changed_at = $6 where finding.id = $1`,
      reason === null ? [id, 'open', null, null, null, now] : [id, 'settled', reason, actor.account, now, now],
    );
    await tx.query(
      `insert into review.history (finding, at, what, by, reason, version, law)
       select $1, $2, $3, $4, $5, $6, coalesce((select run.law from review.run order by run.id desc limit 1), '')`,
      [id, now, reason === null ? 'reopened' : 'settled', actor.account, reason, version],
    );
    return { state: reason === null ? 'open' : 'settled' };
  });
}

async function find(tx: Tx, id: string): Promise<Standing> {
  const found = await tx.query<Standing>(
    `select finding.stream, person.region, finding.state, finding.version
     from review.finding
     join register.person on person.stream = finding.stream
     where finding.id = $1
     for update of finding`,
    [id],
  );
  const standing = found.rows[0];
  if (standing === undefined) throw new HttpProblem(404, 'findingNotFound');
  return standing;
}
