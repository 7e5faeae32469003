import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { endOfDayInBrussels, instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { effectiveInPostgres, openTwins, twinSql } from '#test/support/figures-twins.ts';
import type { Twins } from '#test/support/figures-twins.ts';
import { compute } from '../engine/compute.ts';
import { parsePeriod } from '../engine/period.ts';
import type { Cell } from '../engine/totals.ts';
import { exportFacts } from '../exports/parquet.ts';
import { indicators } from '../indicators.ts';
import { snapshotOf } from '../snapshot/from-facts.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const PERSONS = 1500;
const facts = [...randomFacts({ seed: 20250220, persons: PERSONS, messy: 0.15 })];

let database: TestDatabase;
let folder: string;
let twins: Twins;
let snapshot: Snapshot;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-twins-'));
  const ledger = createLedger(factCatalogue);
  await inTransaction(database.owner, (tx) => ledger.bulkLoad(tx, facts));
  const file = path.join(folder, 'facts.parquet');
  // The export stops before the oldest transaction in flight, and other tests write on this server too.
  await vi.waitFor(async () => expect(await exportFacts(database.app, file)).toBe(facts.length), {
    timeout: 50_000,
    interval: 100,
  });
  twins = await openTwins(file);
  snapshot = snapshotOf(facts);
}, 60_000);

afterAll(async () => {
  twins.close();
  await rm(folder, { recursive: true });
  await database.drop();
});

/** Corrections in force, corrections still to come, half of the facts not yet known, one instant between two facts. */
const moments = [
  '2030-01-01T00:00:00.000Z',
  endOfDayInBrussels(plainDate('2025-02-20')),
  '2024-06-30T12:34:56.789Z',
  '2023-03-01T00:00:00.000Z',
].map((moment) => instant(moment));
const periods = ['2023', '2024', '2024-Q2', '2024-02', '2024-12-31', '2022-06-15/2025-02-21'];

describe.each(moments)('as known on %s', (moment) => {
  beforeAll(() => twins.asOf(moment));

  test.each(indicators.map(({ id }) => id))('%s has the cells of its twin', async (id) => {
    for (const text of periods) {
      const { indicator, period } = asked(id, text);
      const by = indicator.dimensions.map((dimension) => dimension.id);
      const [cells = []] = compute(snapshot, moment, [{ indicator, period, by }]);
      expect({ text, cells: comparable(cells) }).toEqual({ text, cells: comparable(await twins.cells(id, period)) });
    }
  });
});

test('every figure counts something of this population, so that the comparison compares', () => {
  for (const indicator of indicators) {
    const [cells = []] = compute(snapshot, moments[0] ?? instant('2030-01-01T00:00:00Z'), [
      {
        indicator,
        period: { from: plainDate('2022-01-01'), until: plainDate('2026-01-01') },
        by: indicator.dimensions.map(({ id }) => id),
      },
    ]);
    expect(cells.length, indicator.id).toBeGreaterThan(indicator.dimensions.length === 0 ? 0 : 2);
    expect(cells.at(-1)?.value, indicator.id).toBeGreaterThan(10);
  }
});

test('the twins give the same on PostgreSQL', async () => {
  const moment = moments[1] ?? instant('2030-01-01T00:00:00Z');
  await twins.asOf(moment);
  await inTransaction(database.owner, async (tx) => {
    await tx.query(effectiveInPostgres(moment));
    for (const { id } of indicators) {
      const { period } = asked(id, '2024');
      const { rows } = await tx.query<Record<string, string | number>>(twinSql(id, period));
      const cells = rows.map((row) => ({
        at: Object.keys(row)
          .filter((name) => name !== 'value')
          .sort()
          .map((name) => String(row[name])),
        value: Number(row['value']),
      }));
      expect({ id, cells: comparable(cells) }).toEqual({ id, cells: comparable(await twins.cells(id, period)) });
    }
  });
});

function asked(id: string, text: string) {
  const indicator = indicators.find((candidate) => candidate.id === id);
  const period = parsePeriod(text);
  if (indicator === undefined || period === undefined) throw new Error(`${id} ${text}`);
  return { indicator, period };
}

/** Without the zeros that a cube of nothing has, in one order. */
function comparable(cells: readonly Cell[]): readonly string[] {
  return cells
    .filter(({ value }) => value > 0)
    .map(({ at, value }) => `${at.join(' ')} ${value}`)
    .sort();
}
