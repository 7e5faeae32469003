import { chmod, chown, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { FolderHeld, findHolder } from '#src/platform/embedded-postgres/holder.ts';
import { processesIn } from '#src/platform/embedded-postgres/processes.ts';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';
import { holdPostgres, processesNaming } from '#test/support/postgres-process.ts';
import type { PostgresProcess } from '#test/support/postgres-process.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

let home: string;
let folder: string;
let cluster: string;

beforeEach(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), 'doorstroom-launcher-')));
  await chmod(home, 0o755);
  folder = path.join(home, 'postgres');
  cluster = path.join(folder, 'cluster');
  return () => rm(home, { recursive: true, force: true });
});

async function rowsIn(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>('select kept.n from kept order by 1');
  await client.end();
  return rows.map((row) => row.n);
}

/** The next start after what a test did: gives what is in the table, and stops. */
async function rowsAfterRestart(): Promise<number[]> {
  const postgres = await startPostgres({ folder });
  try {
    return await rowsIn(postgres.url);
  } finally {
    await postgres.stop();
  }
}

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !(await what()); await sleep(20))
    if (Date.now() > end) throw new Error('It did not come about.');
}

async function busy(uid?: number): Promise<PostgresProcess> {
  const holder = await holdPostgres(folder, uid);
  await until(() => holder.kept.length > 50);
  return holder;
}

function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // PostgreSQL's processes end by themselves when their server does.
    }
  }
}

const watchdogs = (): Promise<number[]> => processesNaming('doorstroom-watchdog', cluster);

describe('a data folder', () => {
  it('keeps what is in it from start to start, with writes that wait for the disk', async () => {
    const postgres = await startPostgres({ folder });
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query('create table kept (n int); insert into kept values (7)');
    const { rows } = await client.query<{ fsync: string; commit: string; encoding: string; listen: string }>(
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listen",
    );
    expect(rows).toEqual([{ fsync: 'on', commit: 'on', encoding: 'UTF8', listen: '' }]);
    await client.end();
    await postgres.stop();
    expect(await processesIn(cluster)).toEqual([]);
    expect(await findHolder(folder)).toBeUndefined();
    expect(await rowsAfterRestart()).toEqual([7]);
    await until(async () => (await watchdogs()).length === 0); // it notices a moment later
  });

  it('lets nobody else to the database', async () => {
    const postgres = await startPostgres({ folder });
    expect((await stat(path.join(folder, 'socket'))).mode & 0o777).toBe(0o700);
    expect((await stat(cluster)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(folder, 'holder.json'))).mode & 0o777).toBe(0o600);
    await postgres.stop();
  });

  it('may lie deeper than the name of a socket is long', async () => {
    folder = path.join(
      home,
      'a-folder-with-a-rather-long-name/that-lies-rather-deep/in-a-tree-of-folders/with-long-names/postgres',
    );
    const postgres = await startPostgres({ folder });
    const socket = new URL(postgres.url).searchParams.get('host') ?? '';
    expect(socket.startsWith(tmpdir())).toBe(true);
    await postgres.stop();
    await expect(stat(socket)).rejects.toThrow('ENOENT');
  });

  it('of another version of PostgreSQL is left alone, with the reason', async () => {
    const postgres = await startPostgres({ folder });
    await postgres.stop();
    await writeFile(path.join(cluster, 'PG_VERSION'), '17\n');
    await expect(startPostgres({ folder })).rejects.toThrow('made by PostgreSQL 17');
    expect(await findHolder(folder)).toBeUndefined();
  });

  it('is made again when making it was interrupted', async () => {
    await mkdir(path.join(folder, 'cluster.new'), { recursive: true });
    await writeFile(path.join(folder, 'cluster.new', 'half'), '');
    const postgres = await startPostgres({ folder });
    await postgres.stop();
    expect(await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).toBe('18\n');
  });
});

describe('two on one folder', () => {
  it('the second says who has it and since when, and the first goes on', async () => {
    const first = await busy();
    const before = new Date().toISOString();
    const refusal = await startPostgres({ folder }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(FolderHeld);
    expect(String(refusal)).toContain(`process ${first.child.pid} on ${hostname()}, since 20`);
    const count = first.kept.length;
    await until(() => first.kept.length > count + 50);
    expect((await findHolder(folder))?.since.localeCompare(before)).toBe(-1);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(await rowsAfterRestart()).toEqual(first.kept);
  });

  it('of two that start at once, one gets it', async () => {
    const outcomes = await Promise.allSettled([holdPostgres(folder), holdPostgres(folder), holdPostgres(folder)]);
    const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    for (const { child } of started) child.kill('SIGTERM');
    await Promise.all(started.map(({ ended }) => ended));
    expect(started).toHaveLength(1);
    for (const reason of refused) expect(reason).toContain('is in use by process');
  });

  it('a holder whose pid somebody else has now is no holder', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, 'holder.json'),
      JSON.stringify({ pid: 1, processStart: 'long ago', host: hostname(), since: '2020-01-01T00:00:00Z', url: '' }),
    );
    const postgres = await startPostgres({ folder });
    await postgres.stop();
  });

  it('a holder on another machine counts as long as its heart beats', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, 'holder.json'),
      JSON.stringify({ pid: 999_999, processStart: '1', host: 'elsewhere', since: '2020-01-01T00:00:00Z', url: '' }),
    );
    await expect(startPostgres({ folder })).rejects.toThrow('on elsewhere');
  });
});

// /proc is how leftovers are found; elsewhere PostgreSQL's own lock file has to do.
describe.runIf(process.platform === 'linux')('after kill -9', () => {
  const keptEverything = async (victim: PostgresProcess): Promise<void> => {
    const rows = await rowsAfterRestart();
    expect(rows.slice(0, victim.kept.length)).toEqual(victim.kept);
    expect(rows.length - victim.kept.length).toBeLessThanOrEqual(1); // committed, and killed before it could say so
    expect(victim.kept.length).toBeGreaterThan(50);
  };

  it('of everything, no acknowledged row is lost', async () => {
    const victim = await busy();
    killAll(await watchdogs());
    victim.child.kill('SIGKILL');
    killAll(await processesIn(cluster));
    await victim.ended;
    expect(await stat(path.join(cluster, 'postmaster.pid'))).toBeDefined();
    await keptEverything(victim);
  });

  it('of the application alone, its server stops by itself', async () => {
    const victim = await busy();
    victim.child.kill('SIGKILL');
    await victim.ended;
    await until(async () => (await processesIn(cluster)).length === 0);
    expect(await readFile(path.join(folder, 'postgres.log'), 'utf8')).toContain('received fast shutdown request');
    await keptEverything(victim);
  });

  it('of the application and its watchdog, the next start stops the server that was left', async () => {
    const victim = await busy();
    killAll(await watchdogs());
    victim.child.kill('SIGKILL');
    await victim.ended;
    expect((await processesIn(cluster)).length).toBeGreaterThan(1);
    await keptEverything(victim);
    expect(await processesIn(cluster)).toEqual([]);
  });

  it('of the server, its holder is told', async () => {
    const postgres = await startPostgres({ folder });
    const [server] = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(server), 'SIGKILL');
    await postgres.died;
    await postgres.stop();
    await startPostgres({ folder }).then((again) => again.stop());
  });
});

describe.runIf(isRoot)('as root', () => {
  it('the server runs under another uid', async () => {
    const postgres = await startPostgres({ folder });
    const [server] = await processesIn(cluster);
    expect(await readFile(`/proc/${server}/status`, 'utf8')).toMatch(/^Uid:\t54320\t54320/m);
    await postgres.stop();
  });

  it('works where no other user may enter, and after that folder moved into the open', async () => {
    await chmod(home, 0o700);
    const closed = await busy();
    closed.child.kill('SIGTERM');
    await closed.ended;
    await chmod(home, 0o755);
    expect(await rowsAfterRestart()).toEqual(closed.kept);
    await chmod(home, 0o700);
    expect(await rowsAfterRestart()).toEqual(closed.kept);
  });

  it('takes over the folder of a normal user and leaves it theirs; for them it is as it was', async ({ skip }) => {
    await chown(home, NOBODY, NOBODY);
    const theirs = await holdPostgres(folder, NOBODY).catch((error: unknown) => error);
    // A clone in /root: no other user can so much as read the program.
    if (theirs instanceof Error && theirs.message.includes('EACCES')) return skip('another user cannot enter this repository');
    const normal = theirs as PostgresProcess; // else it is what holdPostgres gives
    await until(() => normal.kept.length > 50);
    const [server] = await processesIn(cluster);
    expect(await readFile(`/proc/${server}/status`, 'utf8')).toMatch(/^Uid:\t65534\t65534/m);
    normal.child.kill('SIGTERM');
    expect(await normal.ended).toBe(0);
    expect(await rowsAfterRestart()).toEqual(normal.kept);
    const again = await busy(NOBODY);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(again.kept[0]).toBe((normal.kept.at(-1) ?? 0) + 1);
  });

  it('a normal user is told whose folder it is', async () => {
    await startPostgres({ folder }).then((postgres) => postgres.stop());
    await expect(holdPostgres(folder, NOBODY)).rejects.toThrow('belongs to another user');
  });
});
