import type { Database } from '#src/platform/database.ts';
import type { RunState } from '../codes.ts';
import type { Ran } from './run-simulation.ts';

export interface RunKey {
  readonly reform: string;
  readonly from: string;
  readonly to: string;
  readonly reformHash: string;
  readonly lawHash: string;
}

export interface RunRow extends RunKey {
  readonly id: string;
  readonly state: RunState;
  readonly seen: number;
  readonly of: number;
  readonly askedAt: string;
  readonly factsUntil: string | null;
}

/** Who runs says so every few seconds; after this much silence it was broken off, by a restart for one. */
const SILENCE_SECONDS = 60;

const columns = `run.id, run.reform, run.first_month as "from", run.last_month as "to", run.reform_hash as "reformHash",
  run.law_hash as "lawHash", run.facts_until as "factsUntil", run.seen, run.of, run.asked_at as "askedAt",
  case
    when run.state in ('waiting', 'running') and run.heard_at < now() - make_interval(secs => ${SILENCE_SECONDS}) then 'failed'
    else run.state
  end as state`;

/** Runs of one reform, the newest first. */
export async function findRuns({ pool }: Database, reform: string, limit = 20): Promise<readonly RunRow[]> {
  const found = await pool.query<RunRow>(
    `select ${columns} from reform.run where run.reform = $1 order by run.asked_at desc, run.id limit $2`,
    [reform, limit],
  );
  return found.rows;
}

export async function findRun({ pool }: Database, id: string): Promise<(RunRow & { readonly result: Ran | null }) | null> {
  const found = await pool.query<RunRow & { result: Ran | null }>(
    `select ${columns}, run.result from reform.run where run.id = $1`,
    [id],
  );
  return found.rows[0] ?? null;
}

/** Runs of any reform that wait or run now. */
export async function runsGoing({ pool }: Database): Promise<number> {
  const found = await pool.query<{ going: number }>(
    `select count(*) as going from (select ${columns} from reform.run) as told where told.state in ('waiting', 'running')`,
  );
  return found.rows[0]?.going ?? 0;
}

export async function insertRun({ pool }: Database, id: string, key: RunKey, at: string): Promise<void> {
  await pool.query(
    `insert into reform.run (id, reform, first_month, last_month, reform_hash, law_hash, state, asked_at, heard_at)
     values ($1, $2, $3, $4, $5, $6, 'waiting', $7, now())`,
    [id, key.reform, key.from, key.to, key.reformHash, key.lawHash, at],
  );
}

export async function heard(
  { pool }: Database,
  id: string,
  state: 'waiting' | 'running',
  seen: number,
  of: number,
): Promise<void> {
  await pool.query('update reform.run set state = $2, seen = $3, of = $4, heard_at = now() where run.id = $1', [
    id,
    state,
    seen,
    of,
  ]);
}

export async function finishRun({ pool }: Database, id: string, ran: Ran): Promise<void> {
  await pool.query(
    `update reform.run
     set state = 'done', seen = $4, of = $4, facts_until = $2, result = $3, heard_at = now(), finished_at = now()
     where run.id = $1`,
    [id, ran.factsUntil, JSON.stringify(ran), ran.dossiers],
  );
}

export async function failRun({ pool }: Database, id: string): Promise<void> {
  await pool.query("update reform.run set state = 'failed', heard_at = now(), finished_at = now() where run.id = $1", [id]);
}
