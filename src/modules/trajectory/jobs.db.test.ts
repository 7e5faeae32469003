import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { fact } from '#test/support/given.ts';
import { testDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { east, handedOver, noticed, ready, refugee, underContract } from '#test/support/lives.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { applyLawHere, defaultSettings, lawSettings } from '#src/law/settings.ts';
import { refreshWork, workRefreshedOn } from './jobs.ts';
import { refreshEachDay } from './nightly.ts';

const WAIT = { timeout: 20_000 };

let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database);
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

const linesOf = async (person: string) =>
  (
    await database.owner.pool.query<{ line: string }>(
      `select concat_ws(' ', subject, due_on, waits_for, act) as line from trajectory.work_line where stream = $1 order by subject`,
      [person],
    )
  ).rows.map(({ line }) => line);

test('judges every dossier anew as days pass, writes only what changed, and says so', async () => {
  const newcomer = await running.live(refugee);
  const suspended = await running.live([
    ...underContract,
    fact('trajectory.suspended', '2025-02-01', { ground: 'illness', from: '2025-02-01', until: '2025-03-10', ...east } as never),
  ]);
  const [warned, handed, entitled] = [await running.live(noticed), await running.live(handedOver), await running.live(ready)];
  expect(await linesOf(suspended)).toContain('suspensionEnds 2025-03-10 person suspend');
  expect(await linesOf(warned)).toEqual(['noticeExpired 2023-11-02 agency handOverInfringement']);
  expect(await linesOf(handed)).toEqual(['handedOver enforcement decideInfringement']);
  expect(await linesOf(entitled)).toEqual(['certificateDue 2024-10-01 agency issueCertificate']);
  const overdue = await linesOf(newcomer);

  expect(await refreshWork(database.app, running.ledger, plainDate('2025-02-21'))).toMatchObject({ dossiers: 5, changed: 0 });
  expect(await linesOf(newcomer)).toEqual(overdue);

  const back = await refreshWork(database.app, running.ledger, plainDate('2023-07-01')); // the same facts on an earlier day: what the law says changes
  expect(back).toMatchObject({ dossiers: 5 });
  expect(back.changed).toBeGreaterThan(0);
  expect(await linesOf(newcomer)).toEqual(['D1 2023-08-10 person register']);

  expect((await refreshWork(database.app, running.ledger, plainDate('2025-03-11'))).changed).toBeGreaterThan(0);
  expect((await linesOf(suspended)).filter((line) => line.startsWith('suspensionEnds'))).toEqual([]);
  expect(await linesOf(newcomer)).toEqual(['D1 2023-08-10 person establishInfringement']);
  expect(await refreshWork(database.app, running.ledger, plainDate('2025-03-11'))).toMatchObject({ changed: 0 });
});

test('after the agency chose otherwise, all is judged anew whatever the day', async () => {
  const warned = await running.live(noticed);
  const day = plainDate('2025-02-21');
  await refreshWork(database.app, running.ledger, day);
  expect(await workRefreshedOn(database.app)).toBe(day);
  const chosen = { value: 4, owner: 'A. Peeters', reason: 'test', on: day };
  applyLawHere(lawSettings({ regularisationMonths: chosen }));
  try {
    expect(await workRefreshedOn(database.app)).toBe(null);
    await refreshWork(database.app, running.ledger, day);
    expect(await linesOf(warned)).toEqual(['noticeExpired 2024-02-02 agency handOverInfringement']);
    expect(await workRefreshedOn(database.app)).toBe(day);
  } finally {
    applyLawHere(defaultSettings);
  }
  expect(await workRefreshedOn(database.app)).toBe(null);
  await refreshWork(database.app, running.ledger, day);
  expect(await linesOf(warned)).toEqual(['noticeExpired 2023-11-02 agency handOverInfringement']);
});

test('lines that were lost come back', async () => {
  const person = await running.live(ready);
  await database.owner.pool.query('delete from trajectory.work_line');
  expect((await refreshWork(database.app, running.ledger, plainDate('2025-02-21'))).changed).toBeGreaterThan(0);
  expect(await linesOf(person)).toEqual(['certificateDue 2024-10-01 agency issueCertificate']);
});

test('is done once for each legal day, and again after one that failed', async () => {
  let today = plainDate('2025-04-01');
  const done: string[] = [];
  const failed: unknown[] = [];
  let broken = true;
  const clock = { now: running.clock.now, today: () => today };
  const ledger = {
    ...running.ledger,
    readMany: (...given: Parameters<typeof running.ledger.readMany>) => {
      if (broken) throw new Error('the database is away');
      return running.ledger.readMany(...given);
    },
  };
  const nightly = refreshEachDay({
    database: database.app,
    ledger,
    clock,
    firstLook: 0,
    every: 10,
    onRefreshed: (refreshed) => done.push(refreshed.today),
    onFailed: (error) => failed.push(error),
  });
  await vi.waitFor(() => expect(failed.length).toBeGreaterThan(1), WAIT);
  broken = false;
  await vi.waitFor(() => expect(done).toEqual(['2025-04-01']), WAIT);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(done).toEqual(['2025-04-01']);
  today = plainDate('2025-04-02');
  await vi.waitFor(() => expect(done).toEqual(['2025-04-01', '2025-04-02']), WAIT);
  await nightly.stop();
  today = plainDate('2025-04-03');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(done).toHaveLength(2);
});
