import type { Instant } from '#src/kernel/instant.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Tx } from '#src/platform/database.ts';

interface Asked {
  readonly scope: 'all' | 'changed';
  readonly day: PlainDate;
  readonly law: string;
}
interface Begun {
  readonly id: number;
  readonly cursor: string | null;
  readonly dossiers: number;
  readonly total: number;
}

/** How many dossiers a sweep would look at. */
export async function countToReview(tx: Tx, { scope, day, law }: Asked): Promise<number> {
  const counted = await tx.query<{ count: number }>(
    `select count(*)::integer as count
     from register.person
     left join review.reviewed on reviewed.stream = person.stream
     where $1 or reviewed.stream is null or reviewed.version <> person.version or reviewed.law <> $2 or reviewed.next_day <= $3 or reviewed.day > $3`,
    [scope === 'all', law, day],
  );
  return counted.rows[0]?.count ?? 0;
}

/**
 * Goes on with a sweep of the same law and day that was stopped half-way, or begins one. The caller holds the lock, so a run
 * that is said to be under way is nobody's. Null when nothing is to be done.
 */
export async function beginRun(
  tx: Tx,
  {
    scope,
    day,
    law,
    startedBy,
    total,
    now,
  }: Asked & { readonly startedBy: string; readonly total: number; readonly now: Instant },
): Promise<Begun | null> {
  const stopped = await tx.query<Begun>(
    `select run.id, run.cursor, run.dossiers, run.total from review.run where run.state = 'running' and run.scope = $1 and run.day = $2 and run.law = $3 order by run.id desc limit 1`,
    [scope, day, law],
  );
  const goesOn = stopped.rows[0];
  await tx.query(`update review.run set state = 'abandoned' where run.state = 'running' and run.id is distinct from $1`, [
    goesOn?.id ?? null,
  ]);
  if (goesOn !== undefined) return { ...goesOn, cursor: scope === 'all' ? goesOn.cursor : null };
  if (total === 0) return null;
  const begun = await tx.query<Begun>(
    `insert into review.run (scope, started_by, day, law, started_at, progressed_at, total) values ($1, $2, $3, $4, $5, $5, $6) returning id, cursor, dossiers, total`,
    [scope, startedBy, day, law, now, total],
  );
  return begun.rows[0] ?? null;
}

export async function progressRun(
  tx: Tx,
  {
    id,
    cursor,
    dossiers,
    now,
  }: { readonly id: number; readonly cursor: string; readonly dossiers: number; readonly now: Instant },
): Promise<void> {
  await tx.query(
    'update review.run set cursor = $2, dossiers = $3, total = greatest(run.total, $3), progressed_at = $4 where run.id = $1',
    [id, cursor, dossiers, now],
  );
}

export async function finishRun(tx: Tx, id: number, now: Instant): Promise<void> {
  await tx.query(`update review.run set state = 'done', finished_at = $2, progressed_at = $2 where run.id = $1`, [id, now]);
}

export interface RunView {
  /** The last sweep that came to its end. */
  readonly last: { readonly day: PlainDate; readonly finishedAt: Instant; readonly dossiers: number } | null;
  /** The one under way: it gave a sign of life in the last minutes. */
  readonly running: { readonly dossiers: number; readonly total: number; readonly startedAt: Instant } | null;
}

export async function findRuns(tx: Tx, now: Instant): Promise<RunView> {
  const last = await tx.query<NonNullable<RunView['last']>>(
    `select run.day, run.finished_at as "finishedAt", run.dossiers from review.run where run.state = 'done' order by run.id desc limit 1`,
  );
  const running = await tx.query<NonNullable<RunView['running']>>(
    `select run.dossiers, run.total, run.started_at as "startedAt" from review.run where run.state = 'running' and run.progressed_at > $1::timestamptz - interval '5 minutes' order by run.id desc limit 1`,
    [now],
  );
  return { last: last.rows[0] ?? null, running: running.rows[0] ?? null };
}
