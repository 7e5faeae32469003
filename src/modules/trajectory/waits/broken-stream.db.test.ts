import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { demoClock } from '#src/platform/clock.ts';
import { contract, inflow, registration } from '#test/support/lives.ts';
import { testDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { fact } from '#test/support/given.ts';
import type { TestDatabase } from '#test/support/database.ts';
import type { BrokenStream } from './broken-stream.ts';
import { findTouched, recordBrokenStream } from '../record-broken-stream.ts';

let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
const clock = demoClock();
beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database);
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

const underTerm = [
  inflow('2024-11-04'),
  fact('trajectory.target-group-determined', '2024-11-04', { group: 'mandatory', region: 'eastFlanders' }),
  registration('2024-12-02'),
  contract('2025-01-06'),
];
const broken: BrokenStream = { from: plainDate('2025-01-13'), until: null, pillar: 'work', regions: ['eastFlanders'] };
const find = (stream: BrokenStream) => findTouched(database.app, running.ledger, clock, stream);
const dueOn = async (person: string) =>
  (
    await database.owner.pool.query<{ due_on: string }>(
      `select work_line.due_on from trajectory.work_line where stream = $1 and subject = 'D2'`,
      [person],
    )
  ).rows[0]?.due_on ?? null;
const typesOf = async (person: string) =>
  (
    await database.owner.pool.query<{ type: string }>(`select fact.type from facts.fact where stream = $1 order by version`, [
      person,
    ])
  ).rows
    .map(({ type }) => type)
    .filter((type) => type.includes('wait'));

test('a broken stream is recorded where it moves a term, once, in any number of runs', async () => {
  const waiting = await running.live(underTerm);
  const second = await running.live(underTerm);
  const done = await running.live([
    ...underTerm,
    fact('trajectory.employment-service-registered', '2025-01-10', { service: 'vdab' }),
  ]);
  const elsewhere = await running.live([inflow('2024-11-04', { region: 'westFlanders', nis: '31005' }), ...underTerm.slice(1)]);
  expect(await dueOn(waiting)).toBe('2025-03-06');

  const seen = await find(broken);
  expect(seen).toMatchObject({ dossiers: 4, recordedBefore: 0, overlapping: 0, terms: [{ id: 'D2', dossiers: 2, days: 80 }] });
  expect([...seen.touched].sort()).toEqual([waiting, second].sort());
  expect(await typesOf(waiting)).toEqual([]); // looking writes nothing

  // Stopped after the first: the second run goes on.
  expect(await recordBrokenStream(database.app, running.ledger, clock, broken, [waiting])).toBe(1);
  const rest = await find(broken);
  expect(rest).toMatchObject({ recordedBefore: 1, touched: [second] });
  expect(await recordBrokenStream(database.app, running.ledger, clock, broken, seen.touched)).toBe(1);
  expect(await find(broken)).toMatchObject({ recordedBefore: 2, touched: [] });
  expect(await typesOf(waiting)).toEqual(['trajectory.system-wait-begun']);
  expect(await typesOf(done)).toEqual([]);
  expect(await typesOf(elsewhere)).toEqual([]);
  expect(await dueOn(waiting)).toBe('2025-04-15'); // 40 days, the day asked included

  const over: BrokenStream = { ...broken, until: plainDate('2025-01-26') };
  const ending = await find(over);
  expect(ending).toMatchObject({ recordedBefore: 0, overlapping: 0 });
  expect(ending.touched).toHaveLength(2);
  expect(await recordBrokenStream(database.app, running.ledger, clock, over, ending.touched)).toBe(2);
  expect(await find(over)).toMatchObject({ recordedBefore: 2, touched: [] });
  expect(await typesOf(second)).toEqual(['trajectory.system-wait-begun', 'trajectory.system-wait-ended']);
  expect(await dueOn(waiting)).toBe('2025-03-20'); // 14 days
});

test('another wait of the same kind in these days is left to a person', async () => {
  const other: BrokenStream = { ...broken, from: plainDate('2025-01-20'), until: plainDate('2025-01-29') };
  expect(await find(other)).toMatchObject({ overlapping: 2, touched: [] });
});
