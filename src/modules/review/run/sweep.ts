import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Ledger } from '#src/facts/ledger.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { StreamId } from '#src/kernel/ids.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { Database, Tx } from '#src/platform/database.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { compare } from '../compare/compare.ts';
import { fingerprintOf } from './fingerprint.ts';
import { beginRun, countToReview, finishRun, progressRun } from './runs.ts';
import { store } from './store.ts';
import type { JustCompared } from './store.ts';

export interface Sweep {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly settings: LawSettings;
  /** `all` looks at every dossier; `changed` only at those with new facts, whose day has come, or of before a change of law. */
  readonly scope: 'all' | 'changed';
  readonly startedBy: 'nightly' | 'command';
  readonly onProgress?: (progress: SweepProgress) => void;
  readonly signal?: AbortSignal;
  /** Dossiers per transaction, and how long to let others go first after each. */
  readonly chunk?: number;
  readonly pauseMilliseconds?: number;
}

export interface SweepProgress {
  readonly dossiers: number;
  readonly total: number;
}

export interface Swept extends SweepProgress {
  readonly outcome: 'done' | 'nothingToDo';
  /** Of which an earlier process, that was stopped half-way, had done these. */
  readonly alreadyDone: number;
  readonly milliseconds: number;
}

/** Any number, the same in every process: one sweeps at a time. */
const LOCK = 7_341_806_255;
const CHUNK = 1_000;

/**
 * Reviews dossier after dossier, a chunk per transaction, so that what was done stays done when the process is killed and the
 * next sweep goes on behind it. Never holds more than a chunk. Answers null when another process is sweeping.
 */
export async function sweep(parts: Sweep): Promise<Swept | null> {
  const client = await parts.database.pool.connect();
  try {
    const locked = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LOCK]);
    if (locked.rows[0]?.got !== true) return null;
    try {
      return await run(client, parts);
    } finally {
      await client.query('rollback').catch(() => {});
      await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    }
  } finally {
    client.release();
  }
}

async function run(client: pg.PoolClient, parts: Sweep): Promise<Swept> {
  const { clock, settings, scope, startedBy, signal, onProgress, chunk = CHUNK, pauseMilliseconds = 0 } = parts;
  const begun = performance.now();
  const day = clock.today();
  const law = fingerprintOf(settings);
  const asked = { scope, day, law };
  const toDo = await countToReview(client, asked);
  const begin = await beginRun(client, { ...asked, startedBy, total: toDo, now: clock.now() });
  if (begin === null) return { outcome: 'nothingToDo', dossiers: 0, total: 0, alreadyDone: 0, milliseconds: 0 };
  const { id, total, dossiers: alreadyDone } = begin;
  let { cursor } = begin;
  let dossiers = alreadyDone;
  onProgress?.({ dossiers, total });
  for (;;) {
    signal?.throwIfAborted();
    await client.query('begin');
    const wanted = await nextDossiers(client, asked, cursor, chunk);
    const last = wanted.at(-1);
    if (last === undefined) break;
    await store(client, await compareAll(client, parts, wanted, day), { law, day, now: clock.now() });
    cursor = last.stream;
    dossiers += wanted.length;
    await progressRun(client, { id, cursor, dossiers, now: clock.now() });
    await client.query('commit');
    onProgress?.({ dossiers, total: Math.max(total, dossiers) });
    if (pauseMilliseconds > 0) await pause(pauseMilliseconds, undefined, signal === undefined ? {} : { signal });
  }
  await finishRun(client, id, clock.now());
  await client.query('commit');
  return { outcome: 'done', dossiers, total: dossiers, alreadyDone, milliseconds: Math.round(performance.now() - begun) };
}

interface Wanted {
  readonly stream: StreamId;
  readonly region: RegionCode;
  readonly version: number | null;
  readonly law: string | null;
  readonly day: PlainDate | null;
}

/** Dossier by dossier in the order of their ids, by the index of both tables, so that a chunk costs the same at the end as at the beginning. */
async function nextDossiers(
  tx: Tx,
  { scope, day, law }: { readonly scope: 'all' | 'changed'; readonly day: PlainDate; readonly law: string },
  cursor: string | null,
  limit: number,
): Promise<readonly Wanted[]> {
  const found = await tx.query<Wanted>(
    `select person.stream, person.region, reviewed.version, reviewed.law, reviewed.day
     from register.person
     left join review.reviewed on reviewed.stream = person.stream
     where person.stream > $1
       and ($2 or reviewed.stream is null or reviewed.version <> person.version or reviewed.law <> $3 or reviewed.next_day <= $4 or reviewed.day > $4)
     order by person.stream
     limit $5`,
    [cursor ?? '00000000-0000-0000-0000-000000000000', scope === 'all', law, day, limit],
  );
  return found.rows;
}

async function compareAll(
  tx: Tx,
  { ledger, settings }: Sweep,
  wanted: readonly Wanted[],
  on: PlainDate,
): Promise<readonly JustCompared[]> {
  const byStream = new Map(wanted.map((each) => [each.stream, each]));
  const compared: JustCompared[] = [];
  for await (const facts of ledger.readMany(tx, { streams: wanted.map(({ stream }) => stream) })) {
    const stream = facts[0]?.stream;
    const last = facts.at(-1);
    const before = stream === undefined ? undefined : byStream.get(stream);
    if (stream === undefined || last === undefined || before === undefined) continue;
    const { differences, nextDay } = compare(facts, on, settings);
    compared.push({
      stream,
      region: before.region,
      version: last.version,
      nextDay,
      differences,
      before:
        before.version === null || before.law === null || before.day === null
          ? null
          : { version: before.version, law: before.law, day: before.day },
    });
  }
  return compared;
}
