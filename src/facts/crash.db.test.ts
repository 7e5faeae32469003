import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StreamId } from '#src/kernel/ids.ts';
import { APPLICATION_ROLE, inTransaction, openDatabase } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';
import type { EmbeddedPostgres } from '#src/platform/embedded-postgres/start.ts';
import { migrate } from '#src/platform/migrate.ts';
import { createLedger } from './ledger.ts';
import { testCatalogue } from './testing/catalogue.ts';
import { manyFacts, newPerson, start } from './testing/people.ts';

/** A durable server of its own, as installations have it, that these tests may kill. */
const ledger = createLedger(testCatalogue);
let folder: string;
let postgres: EmbeddedPostgres;
let owner: Database;
let app: Database;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-crash-'));
  postgres = await startPostgres({ folder });
  await migrate(postgres.url);
  connect();
});
afterAll(async () => {
  await Promise.allSettled([owner.close(), app.close()]);
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('kill -9 of PostgreSQL', () => {
  it('during appends: every acknowledged append is there, every other one wholly or not at all', async () => {
    const acknowledged = new Set<StreamId>();
    const attempted = new Set<StreamId>();
    const writers = Array.from({ length: 6 }, async () => {
      for (;;) {
        const stream = newPerson();
        attempted.add(stream);
        await inTransaction(app, (tx) => append(tx, stream, 3));
        acknowledged.add(stream);
      }
    });
    const ended = Promise.allSettled(writers);
    while (acknowledged.size < 200) await sleep(5);
    await killPostgres();
    expect((await ended).every(({ status }) => status === 'rejected')).toBe(true);
    await restart();

    const kept = await factsPerStream();
    expect([...acknowledged].filter((stream) => kept.get(stream) !== 3)).toEqual([]);
    for (const [stream, count] of kept) {
      expect(count).toBe(3);
      expect(attempted.has(stream)).toBe(true);
    }
    expect(kept.size - acknowledged.size).toBeLessThanOrEqual(6); // committed, and killed before it was said
  });

  it.each([
    ['as owner of the empty table', true, 'rows'],
    ['while the indexes are made', true, 'indexes'],
    ['beside other facts', false, 'rows'],
  ] as const)(
    'during a bulk load %s: nothing of it is there, everything else is, and the next load works',
    async (_, empty, moment) => {
      if (empty) await owner.pool.query('truncate facts.fact');
      const before = await factsPerStream();
      const structure = await tableStructure();
      const total = moment === 'indexes' ? 100_000 : 50_000;
      const client = await (empty ? owner : app).pool.connect();
      let reached: () => void = () => {};
      const inTheMiddle = new Promise<void>((resolve) => {
        reached = resolve;
      });
      const loading = ledger.bulkLoad(client, manyFacts(total / 5, 5), {
        validate: 'sample',
        onProgress: (count) => {
          if (count > (moment === 'rows' ? total / 2 : total - 2000)) reached();
        },
      });
      const refused = loading.then(
        () => false,
        () => true,
      );
      await inTheMiddle;
      if (moment === 'indexes') await untilIndexing();
      await killPostgres();
      expect(await refused).toBe(true);
      client.release(true);
      await restart();

      expect(await factsPerStream()).toEqual(before);
      expect(await tableStructure()).toEqual(structure);
      const again = await (empty ? owner : app).pool.connect();
      expect(await ledger.bulkLoad(again, manyFacts(200, 5))).toBe(1000);
      again.release();
      expect((await factsPerStream()).size).toBe(before.size + 200);
    },
  );

  it('after a bulk load that was acknowledged: all of it is there', async () => {
    await owner.pool.query('truncate facts.fact');
    const client = await owner.pool.connect();
    const acknowledged = await ledger.bulkLoad(client, manyFacts(5_000, 5), { validate: 'sample' });
    client.release();
    await killPostgres(); // at once: no checkpoint has passed
    await restart();
    const kept = await factsPerStream();
    expect([...kept.values()].reduce((sum, count) => sum + count, 0)).toBe(acknowledged);
    expect(kept.size).toBe(5_000);
    expect(await inTransaction(app, (tx) => append(tx, newPerson(), 2))).toMatchObject({ ok: true });
  });
});

describe('kill -9 of the writing process', () => {
  it('during appends: what was said to it is there', async () => {
    await owner.pool.query('truncate facts.fact');
    const said = await killedAfter('append', 150);
    const kept = await untilQuiet();
    expect(said.filter((stream) => kept.get(stream as StreamId) !== 3)).toEqual([]); // the writer prints stream ids
    expect([...kept.values()].every((count) => count === 3)).toBe(true);
    expect(kept.size - said.length).toBeLessThanOrEqual(1);
  });

  it('during a bulk load: nothing of it is there', async () => {
    const before = await factsPerStream();
    const said = await killedAfter('load', 5);
    expect(said).not.toContain('loaded');
    expect(await untilQuiet()).toEqual(before);
  });
});

function append(tx: Parameters<typeof ledger.append>[0], stream: StreamId, count: number) {
  return ledger.append(tx, {
    stream,
    expectedVersion: 0,
    facts: Array.from({ length: count }, () => start()),
    recordedBy: 'demo',
    source: 'demo',
  });
}

/** The server and every process of it at once, as the machine's out-of-memory killer might. */
async function killPostgres(): Promise<void> {
  const [postmaster] = (await readFile(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
  const found = await owner.pool.query<{ pid: number }>('select pid from pg_stat_activity');
  for (const pid of [Number(postmaster), ...found.rows.map((row) => row.pid)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error; // it ended by itself meanwhile
    }
  }
  await postgres.died;
}

async function restart(): Promise<void> {
  await Promise.allSettled([owner.close(), app.close()]);
  await postgres.stop();
  postgres = await startPostgres({ folder });
  connect();
}

function connect(): void {
  owner = openDatabase(postgres.url);
  app = openDatabase(postgres.url, { role: APPLICATION_ROLE });
}

async function killedAfter(work: 'append' | 'load', lines: number): Promise<string[]> {
  const writer = spawn(process.execPath, [fileURLToPath(new URL('./testing/writer.ts', import.meta.url)), postgres.url, work], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'close');
  const said: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    said.push(line);
    if (said.length === lines) writer.kill('SIGKILL');
  }
  await ended;
  expect(writer.signalCode).toBe('SIGKILL');
  return said;
}

/** Once the killed process's connections are gone, nothing of it can still arrive. */
async function untilQuiet(): Promise<ReadonlyMap<StreamId, number>> {
  for (;;) {
    const others = await owner.pool.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    );
    if (others.rowCount === 0) return factsPerStream();
    await sleep(20);
  }
}

async function untilIndexing(): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const found = await owner.pool.query(
      `select from pg_stat_activity where pid <> pg_backend_pid() and state = 'active' and query ~* '^(alter table facts.fact add|create (unique )?index)'`,
    );
    if ((found.rowCount ?? 0) > 0) return;
  }
  throw new Error('No index was made');
}

async function factsPerStream(): Promise<ReadonlyMap<StreamId, number>> {
  const found = await owner.pool.query<{ stream: StreamId; count: number }>(
    'select stream, count(*) as count from facts.fact group by stream',
  );
  return new Map(found.rows.map((row) => [row.stream, row.count]));
}

async function tableStructure(): Promise<string[]> {
  const found = await owner.pool.query<{ definition: string }>(`
    select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = 'facts.fact'::regclass
    union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = 'facts.fact'::regclass order by 1`);
  return found.rows.map(({ definition }) => definition);
}
