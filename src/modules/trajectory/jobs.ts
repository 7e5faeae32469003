import { projectInline } from '#src/facts/projection.ts';
import { departures, lawHere } from '#src/law/settings.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Fact } from '#src/facts/envelope.ts';
import type { Ledger } from '#src/facts/ledger.ts';
import type { ProjectedValue } from '#src/facts/projection.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import { workLineProjection, workRows } from './views/work-line.ts';

export interface Refreshed {
  readonly dossiers: number;
  /** Dossiers whose lines were other than what the law says today. */
  readonly changed: number;
  readonly milliseconds: number;
}

const STREAMS_PER_TRANSACTION = 200;

/**
 * Judges every dossier anew for this day and writes the lines that changed since. Idempotent: at start and every night.
 * Reading and judging hold no lock; what differs is written in small transactions, each on facts read anew under the lock
 * of the search row, which every writer of the dossier takes first (record.ts): so nothing older overwrites anything newer.
 * `signal` ends it early: it throws, and what was written stays right.
 */
export async function refreshWork(
  database: Database,
  ledger: Ledger,
  today: PlainDate,
  signal?: AbortSignal,
): Promise<Refreshed> {
  const begun = performance.now();
  const { dossiers, differing } = await inTransaction(database, (tx) => compare(tx, ledger, today, signal));
  for (let start = 0; start < differing.length; start += STREAMS_PER_TRANSACTION) {
    signal?.throwIfAborted();
    const batch = differing.slice(start, start + STREAMS_PER_TRANSACTION);
    await inTransaction(database, (tx) => rewrite(tx, ledger, batch, today));
  }
  await database.pool.query(
    `insert into trajectory.work_refreshed (today, law) values ($1, $2)
     on conflict (one) do update set today = excluded.today, law = excluded.law, at = now()`,
    [today, departures(lawHere())],
  );
  return { dossiers, changed: differing.length, milliseconds: Math.round(performance.now() - begun) };
}

/** The day for which all was last judged by the choices that hold here; null before the first time, and after other choices were made. */
export async function workRefreshedOn(database: Database): Promise<PlainDate | null> {
  const found = await database.pool.query<{ today: PlainDate }>(
    'select work_refreshed.today from trajectory.work_refreshed where work_refreshed.law = $1',
    [departures(lawHere())],
  );
  return found.rows[0]?.today ?? null;
}

/** Lines and facts as of one moment: otherwise what is recorded meanwhile would count as a difference. */
async function compare(
  tx: Tx,
  ledger: Ledger,
  today: PlainDate,
  signal: AbortSignal | undefined,
): Promise<{ dossiers: number; differing: StreamId[] }> {
  await tx.query('set transaction isolation level repeatable read, read only');
  const standing = await standingLines(tx);
  const differing: StreamId[] = [];
  let dossiers = 0;
  for await (const facts of ledger.readMany(tx)) {
    signal?.throwIfAborted();
    const stream = facts[0]?.stream;
    if (stream === undefined) continue;
    dossiers++;
    if (linesOf(workRows(stream, facts, today)) !== (standing.get(stream) ?? '')) differing.push(stream);
  }
  return { dossiers, differing };
}

async function standingLines(tx: Tx): Promise<Map<string, string>> {
  const found = await tx.query<{ stream: string; lines: string }>(
    `select work_line.stream, string_agg(concat_ws('|', work_line.subject, work_line.about, work_line.region, coalesce(work_line.due_on::text, ''), work_line.waiting::text, work_line.waits_for, coalesce(work_line.act, ''), work_line.assumed::text), e'\\n') as lines
     from trajectory.work_line
     group by work_line.stream`,
  );
  return new Map(found.rows.map(({ stream, lines }) => [stream, lines.split('\n').sort().join('\n')]));
}

function linesOf(rows: readonly (readonly ProjectedValue[])[]): string {
  return rows
    .map((row) =>
      row
        .slice(1)
        .map((value) => (value === null ? '' : String(value)))
        .join('|'),
    )
    .sort()
    .join('\n');
}

async function rewrite(tx: Tx, ledger: Ledger, streams: readonly StreamId[], today: PlainDate): Promise<void> {
  const locked = await tx.query<{ stream: StreamId }>(
    'select person.stream from register.person where person.stream = any ($1) order by person.stream for update',
    [streams],
  );
  const projection = workLineProjection(() => today);
  const dossiers: (readonly Fact[])[] = [];
  for await (const facts of ledger.readMany(tx, { streams: locked.rows.map(({ stream }) => stream) })) dossiers.push(facts);
  for (const facts of dossiers) {
    const stream = facts[0]?.stream;
    if (stream !== undefined) await projectInline(tx, projection, stream, facts);
  }
}
