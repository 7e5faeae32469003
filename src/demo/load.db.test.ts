import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vault } from '#src/facts/vault.ts';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { allGaps, gapsTouching, parseFigureQuestion } from '#src/modules/figures/ask.ts';
import { personProjection } from '#src/modules/register/views/person.ts';
import { summaryOf } from '#src/modules/trajectory/ask.ts';
import { workLineProjection } from '#src/modules/trajectory/views/work-line.ts';
import { withClient } from '#src/platform/client.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { DemoRefused, loadDemo } from './load.ts';
import type { LoadProgress } from './load/progress.ts';
import { openDemoPopulation } from './population.ts';
import { demoStatus } from './status.ts';

const projections = [personProjection(summaryOf), workLineProjection(() => plainDate('2025-02-21'))];
const SOME = 1500;
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 120_000);
afterAll(() => database.drop());

describe('loading the demo', () => {
  it('leaves nothing when the process is killed half-way', async () => {
    expect(await demoStatus(database.url)).toEqual({ state: 'empty', persons: 0, facts: 0 });
    // Node 24 of the package, whichever Node runs the tests.
    const child = spawn('node_modules/.bin/node', ['src/cli/doorstroom.ts', 'demo', 'load'], {
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    await new Promise<void>((resolve, reject) => {
      let told = '';
      child.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if (/lives.*\] [1-9][\d,]{4,} of/.test(told)) resolve(); // ten thousand lives are on their way
      });
      child.once('exit', () => reject(new Error(`It ended by itself: ${told.slice(-500)}`)));
    });
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await demoStatus(database.url)).toEqual({ state: 'empty', persons: 0, facts: 0 });
  }, 240_000);

  it('then loads everything: facts, vault and the tables of the screens', async () => {
    const told: LoadProgress[] = [];
    const result = await loadDemo(database.url, { projections, atMost: SOME, onProgress: (progress) => told.push(progress) });
    expect(result).toMatchObject({ outcome: 'loaded', persons: SOME });
    expect(new Set(told.map(({ phase }) => phase))).toEqual(new Set(['plan', 'lives', 'files', 'views']));
    expect(told.filter(({ phase }) => phase === 'lives').at(-1)).toMatchObject({ done: SOME, total: SOME });
    const rows = await withClient(
      database.url,
      async (client) =>
        (
          await client.query<Record<string, string>>(
            `select (select count(*) from facts.fact)::int as facts, (select count(*) from register.person)::int as persons, (select count(*) from register.file)::int as files,
        (select count(*) from register.person_name)::int as names, (select count(*) from vault.person where not erased)::int as known, (select count(*) from trajectory.work_line)::int as lines`,
          )
        ).rows[0],
    );
    expect(rows).toMatchObject({ facts: result.facts, persons: SOME, files: SOME });
    expect(rows?.['names']).toBe(rows?.['known']);
    expect(Number(rows?.['lines'])).toBeGreaterThan(0);
  }, 240_000);

  it('tells of the gap in the stream KBI – VDAB, which marks what rests on it from May 2025', async () => {
    const gaps = await allGaps(database.app);
    const marked = (period: string) => {
      const question = parseFigureQuestion({ id: 'jobseekers-nt2', period }, instant('2025-12-31T00:00:00Z'));
      return question.ok ? gapsTouching(gaps, question.value).map(({ supplier }) => supplier) : [];
    };
    expect([marked('2025'), marked('2025-05'), marked('2025-04'), marked('2024')]).toEqual([['KBI'], ['KBI'], [], []]);
  });

  it('keeps the name of a person apart from the facts, where the vault finds it', async () => {
    const [first] = openDemoPopulation().files();
    if (first === undefined) throw new Error('The demo has people');
    const read = await inTransaction(database.app, (tx) => vault.read(tx, first.person));
    expect(JSON.stringify(read)).toContain(first.identity.familyName);
  });

  it('does nothing the second time', async () => {
    const again = await loadDemo(database.url, { projections, atMost: SOME });
    expect(again).toMatchObject({ outcome: 'alreadyLoaded', persons: SOME });
    expect(await demoStatus(database.url)).toMatchObject({ state: 'loaded', persons: SOME });
  });

  it('refuses a database with another record', async () => {
    const other = await testDatabase();
    try {
      await withClient(other.url, (client) =>
        client.query(
          `insert into facts.fact (id, stream, version, type, schema_version, "on", recorded_at, recorded_by, source, data)
         values ('0190e4b1-59e0-7bc5-8624-84a482da288e', '0190d98c-7d76-78c7-8597-6304955375ea', 1, 'register.died', 1, '2024-01-01', now(), 'register', 'register', '{}')`,
        ),
      );
      await expect(loadDemo(other.url, { projections, atMost: 10 })).rejects.toThrow(DemoRefused);
      expect((await demoStatus(other.url)).state).toBe('other');
    } finally {
      await other.drop();
    }
  }, 60_000);
});
