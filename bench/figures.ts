import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { factCatalogue } from '#src/catalogue.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { endOfDayInBrussels, toEpochMilliseconds } from '#src/kernel/instant.ts';
import { plainDate, toEpochDay } from '#src/kernel/plain-date.ts';
import { compute } from '#src/modules/figures/engine/compute.ts';
import type { FigureRequest } from '#src/modules/figures/engine/compute.ts';
import { exportFacts } from '#src/modules/figures/exports/parquet.ts';
import { reportRequests } from '#src/modules/figures/report/annual-report.ts';
import { typeNumber } from '#src/modules/figures/snapshot/attributes.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { factsIn, segmentsOf } from '#src/modules/figures/snapshot/snapshot.ts';
import type { Segment, Snapshot } from '#src/modules/figures/snapshot/snapshot.ts';
import { inTransaction, openDatabase } from '#src/platform/database.ts';
import type { Database } from '#src/platform/database.ts';
import { startPostgres } from '#src/platform/embedded-postgres/start.ts';
import { migrate } from '#src/platform/migrate.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { effectiveInPostgres, openTwins, twinSql } from '#test/support/figures-twins.ts';
import { median, milliseconds, report } from './report.ts';
import { benchConfig } from './world.ts';

const ledger = createLedger(factCatalogue);
const asOf = endOfDayInBrussels(plainDate('2025-02-20'));

/**
 * Every figure of the annual report over the whole population, as the report asks them: by region and category, for both
 * years, as of 20 February 2025. Beside it the same as SQL written by hand, on DuckDB over its own columns and on
 * PostgreSQL, and one loop over the very same arrays that counts without dimensions.
 * Uses the population of the demo-load bench where that has run, BENCH_DATABASE_URL where given, random lives otherwise.
 */
export async function run(): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-bench-figures-'));
  const { url, stop } = await population(folder);
  const database = openDatabase(url, { max: 4 });
  try {
    const snapshot = await measureSnapshot(database, path.join(folder, 'snapshot.bin'));
    const requests = reportRequests(2024);
    const cells = compute(snapshot, asOf, requests).flat().length;
    console.log(
      `        ${requests.length} questions, ${cells} cells, ${factsIn(snapshot)} facts of ${snapshot.streams} persons and courses`,
    );

    // In turn, so that whatever else the machine does meets both; the first rounds warm up.
    const engine: number[] = [];
    const bare: number[] = [];
    const barest: number[] = [];
    const numbers = bareNumbers(requests);
    for (let round = 0; round < 45; round += 1) {
      engine.push(await milliseconds(() => compute(snapshot, asOf, requests)));
      bare.push(await milliseconds(() => bareLoop(snapshot, numbers)));
      barest.push(await milliseconds(() => barestLoop(snapshot, numbers)));
    }
    const ours = median(engine.slice(15));
    const loop = median(bare.slice(15));
    console.log(
      `        a loop that only adds up facts by type and year, no persons, no ages: ${median(barest.slice(15)).toFixed(1)} ms`,
    );
    const duckdb = await measureDuckDb(database, path.join(folder, 'facts.parquet'), requests);
    const postgres = await measurePostgres(database, requests);

    const shown = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
    return [
      {
        what: 'all figures, times faster than DuckDB',
        ours: shown(ours),
        bare: shown(duckdb),
        ratio: duckdb / ours,
        limit: { atLeast: 5 },
      },
      {
        what: 'all figures, times faster than PostgreSQL',
        ours: shown(ours),
        bare: shown(postgres),
        ratio: postgres / ours,
        limit: { atLeast: 50 },
      },
      {
        what: 'all figures, times the bare loop',
        ours: shown(ours),
        bare: shown(loop),
        ratio: ours / loop,
        limit: { atMost: 4 },
      },
    ]
      .map(report)
      .every((kept) => kept);
  } finally {
    await database.close();
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function population(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['BENCH_DATABASE_URL'];
  if (given !== undefined) return { url: given, stop: async () => {} };
  const { dataFolder } = await benchConfig();
  const loaded = path.join(dataFolder, 'postgres');
  if (process.env['BENCH_PERSONS'] === undefined && existsSync(loaded)) {
    const postgres = await startPostgres({ folder: loaded });
    if (await hasFacts(postgres.url)) return postgres;
    await postgres.stop();
  }
  const postgres = await startPostgres({ folder: path.join(folder, 'postgres') });
  await migrate(postgres.url);
  const database = openDatabase(postgres.url, { max: 1 });
  await inTransaction(database, (tx) =>
    ledger.bulkLoad(
      tx,
      knownBy(randomFacts({ seed: 1, persons: Number(process.env['BENCH_PERSONS'] ?? 100_000), messy: 0.005 })),
    ),
  );
  await database.close();
  return postgres;
}

/** The random lives go on into 2026; the report is made soon after its day. */
function* knownBy(facts: Iterable<Fact>): Generator<Fact> {
  let cutStream = '';
  for (const fact of facts) {
    if (fact.recordedAt > '2025-03-01') cutStream = fact.stream;
    if (fact.stream !== cutStream) yield fact;
  }
}

async function hasFacts(url: string): Promise<boolean> {
  const database = openDatabase(url, { max: 1 });
  try {
    const found = await database.pool.query(`select from pg_tables where schemaname = 'facts' and tablename = 'fact'`);
    return found.rowCount === 1 && (await database.pool.query('select from facts.fact limit 1')).rowCount === 1;
  } finally {
    await database.close();
  }
}

/** Not a promise of part 9, but what a start costs: from nothing, and from the file. */
async function measureSnapshot(database: Database, file: string): Promise<Snapshot> {
  const first = openSnapshotStore({ database, ledger, file });
  const fromNothing = await milliseconds(() => first.current());
  await first.save();
  const second = openSnapshotStore({ database, ledger, file });
  const fromFile = await milliseconds(() => second.current());
  console.log(
    `        snapshot from nothing ${(fromNothing / 1000).toFixed(1)} s, from its file ${(fromFile / 1000).toFixed(2)} s`,
  );
  return second.current();
}

/**
 * One loop over the same arrays that counts the same totals for both years and nothing else: unique persons where a figure
 * counts persons, adults by their age in days, contracts not yet ended; no region, no category, no corrections, no as-of
 * but the moment itself.
 */
function bareLoop(snapshot: Snapshot, numbers: BareNumbers): Uint32Array {
  const counts = new Uint32Array(512);
  for (const segment of segmentsOf(snapshot)) bareSegment(segment, numbers, counts);
  return counts;
}

function bareSegment({ columns, offsets, streams }: Segment, numbers: BareNumbers, counts: Uint32Array): void {
  const lastPerson = new Uint32Array(512);
  const { type, on, knownFrom, kind, day } = columns;
  const { moment, first, second, end, stock, wanted, unique, inflow, signed, ended, yesOnly } = numbers;
  let running = 0;
  for (let person = 0; person < streams; person += 1) {
    let open = 0;
    const until = offsets[person + 1] ?? 0;
    for (let row = offsets[person] ?? 0; row < until; row += 1) {
      const number = type[row] ?? 0;
      if (wanted[number] === 0 || (knownFrom[row] ?? 0) > moment) continue;
      const when = on[row] ?? 0;
      if (number === signed && when < stock) open = 1;
      if (number === ended) {
        if (when < stock) open = 0;
        continue;
      }
      if (when < first || when >= end || (yesOnly[number] === 1 && kind[row] !== 1)) continue;
      let cell = number * 4 + (when < second ? 0 : 1);
      if (number === inflow && when - (day[row] ?? 0) < 6575) cell += 2;
      if (unique[number] === 1) {
        if (lastPerson[cell] === person + 1) continue;
        lastPerson[cell] = person + 1;
      }
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    running += open;
  }
  counts[511] = (counts[511] ?? 0) + running;
}

type BareNumbers = ReturnType<typeof bareNumbers>;

function bareNumbers(requests: readonly FigureRequest[]) {
  const marked = (types: readonly number[]) => {
    const marks = new Uint8Array(256);
    for (const type of types) marks[type] = 1;
    return marks;
  };
  const [first, second, end, stock] = ['2023-01-01', '2024-01-01', '2025-01-01', '2025-02-21'].map((text) =>
    toEpochDay(plainDate(text)),
  ) as [number, number, number, number]; // four
  const ended = typeNumber('trajectory.contract-ended');
  return {
    moment: toEpochMilliseconds(asOf),
    first,
    second,
    end,
    stock,
    ended,
    inflow: typeNumber('register.inflow-received'),
    signed: typeNumber('trajectory.contract-signed'),
    wanted: marked([...requests.map(({ indicator }) => typeNumber(indicator.fact)), ended]),
    unique: marked(
      requests
        .filter(({ indicator }) => indicator.counting === 'oncePerCell' || indicator.unit.en === 'persons')
        .map(({ indicator }) => typeNumber(indicator.fact)),
    ),
    yesOnly: marked([typeNumber('trajectory.contract-signed'), typeNumber('trajectory.mo-started')]),
  };
}

/** Less than any figure needs: every fact's type, day and moment are read, and one is added. Shown beside the others, promised nowhere. */
function barestLoop(snapshot: Snapshot, numbers: BareNumbers): Uint32Array {
  const counts = new Uint32Array(512);
  for (const segment of segmentsOf(snapshot)) barestSegment(segment, numbers, counts);
  return counts;
}

function barestSegment({ columns }: Segment, { moment, first, second, end, wanted }: BareNumbers, counts: Uint32Array): void {
  const { type, on, knownFrom } = columns;
  for (let row = 0; row < type.length; row += 1) {
    const number = type[row] ?? 0;
    if (wanted[number] === 0 || (knownFrom[row] ?? 0) > moment) continue;
    const when = on[row] ?? 0;
    if (when < first || when >= end) continue;
    const cell = number * 2 + (when < second ? 0 : 1);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** The facts as of the day are made once, as a table; then every question. */
async function measureDuckDb(database: Database, file: string, requests: readonly FigureRequest[]): Promise<number> {
  await exportFacts(database, file);
  const twins = await openTwins(file);
  try {
    // What was known that day is made before the clock runs: our columns have it ready too.
    const prepared = await milliseconds(() => twins.asOf(asOf));
    console.log(`        DuckDB makes the facts as known that day in ${prepared.toFixed(0)} ms, not counted below`);
    const rounds: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      rounds.push(
        await milliseconds(async () => {
          for (const request of requests) await twins.connection.runAndReadAll(questionSql(request));
        }),
      );
    }
    return median(rounds.slice(1));
  } finally {
    twins.close();
  }
}

async function measurePostgres(database: Database, requests: readonly FigureRequest[]): Promise<number> {
  return inTransaction(database, async (tx) => {
    await tx.query('set local jit = off'); // faster without it here
    await tx.query(effectiveInPostgres(asOf));
    await tx.query('create temporary table known on commit drop as select * from pg_temp.effective');
    await tx.query('drop view pg_temp.effective');
    await tx.query('alter table known rename to effective');
    await tx.query('create index on effective (type, "on")');
    await tx.query('analyze effective');
    return milliseconds(async () => {
      for (const request of requests) await tx.query(questionSql(request));
    });
  });
}

/** The hand-written statement, broken down and limited as the report asks, no further. */
function questionSql({ indicator, period, by, where }: FigureRequest): string {
  const sql = twinSql(indicator.id, period);
  const [counted = ''] = sql.split(/^select$/m);
  const names = /group by cube \((.*)\)/.exec(sql)?.[1]?.split(', ') ?? [];
  const value = /(count\(.*\)) as value/.exec(sql)?.[1] ?? 'count(*)';
  const columns = by.map((id) => names[indicator.dimensions.findIndex((dimension) => dimension.id === id)] ?? 'region');
  const limits = (where?.['region'] ?? []).map((region) => `'${region}'`).join(', ');
  return `${counted} select ${columns.join(', ')}, ${value} as value from counted where region in (${limits}) group by cube (${columns.join(', ')})`;
}
