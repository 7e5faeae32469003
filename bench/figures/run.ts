import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { endOfDayInBrussels, fromEpochMilliseconds } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { compute } from '#src/modules/figures/engine/compute.ts';
import { factsIn } from '#src/modules/figures/snapshot/snapshot.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { openDatabase } from '#src/platform/database.ts';
import { median, milliseconds, report } from '../report.ts';
import type { Measured } from '../report.ts';
import { benchConfig } from '../world.ts';
import { bareLoop, bareNumbers, barestLoop } from './bare-loop.ts';
import { figureBook, reportDay } from './book.ts';
import { measureCatchUp } from './catch-up.ts';
import { measureDuckDb, measurePostgres } from './sql-engines.ts';
import { demoWorld, largeWorld } from './worlds.ts';
import type { World } from './worlds.ts';

const ledger = createLedger(factCatalogue);

/** The demo population. */
export async function run(): Promise<boolean> {
  return measureIn('demo', await demoWorld());
}

/** Ten times as many persons and facts, beside the last run on the demo population: how each grows. */
export async function runLarge(): Promise<boolean> {
  return measureIn('large', await largeWorld(ledger));
}

/** What one run took; kept, so that the run on the larger population stands beside it. */
interface Taken {
  readonly [what: string]: number;
}

async function measureIn(size: 'demo' | 'large', world: World): Promise<boolean> {
  const database = openDatabase(world.url, { max: 4 });
  const snapshotFile = path.join(world.folder, 'bench-snapshot.bin');
  const parquet = path.join(world.folder, 'bench-facts.parquet');
  try {
    await rm(snapshotFile, { force: true });
    const rebuiltIn = await memoryOf(world.url, snapshotFile);
    const openedIn = await memoryOf(world.url, snapshotFile);
    const snapshots = openSnapshotStore({ database, ledger, file: snapshotFile });
    const fromFile = await milliseconds(() => snapshots.current());
    const snapshot = await snapshots.current();
    const book = figureBook();
    const cells = compute(snapshot, reportDay, book).flat().length;
    console.log(
      `        ${size}: ${book.length} questions, ${cells} cells, ${factsIn(snapshot)} facts of ${snapshot.streams} persons and courses`,
    );

    const now = fromEpochMilliseconds(Date.now());
    const [past, longPast] = [endOfDayInBrussels(plainDate('2024-06-30')), endOfDayInBrussels(plainDate('2023-03-31'))];
    const numbers = bareNumbers(book, reportDay);
    // In turn, so that whatever else the machine does meets all; the first rounds warm up.
    const rounds = await inTurn(size === 'demo' ? 45 : 15, {
      book: () => compute(snapshot, reportDay, book),
      today: () => compute(snapshot, now, book),
      past: () => compute(snapshot, past, book),
      longPast: () => compute(snapshot, longPast, book),
      bare: () => bareLoop(snapshot, numbers),
      barest: () => barestLoop(snapshot, numbers),
    });
    console.log(`        a loop that only adds up facts by type and year, no persons, no ages: ${rounds.barest.toFixed(1)} ms`);
    const catchUp = await measureCatchUp(database, ledger, snapshots);
    const own = { facts: factsIn(snapshot), ...rounds, catchUp, fromFile, rebuiltIn, openedIn };
    const keptAlone = ownPromises(size, own).map(report).every(Boolean);
    if (process.env['BENCH_SQL'] === 'off') {
      await showGrowth(size, own); // the SQL engines need an hour for thirty million facts
      return keptAlone;
    }
    const duckdb = await measureDuckDb(database, parquet, book, reportDay, size === 'large');
    console.log(`        DuckDB: ${duckdb.toFixed(0)} ms`);
    const postgres = await measurePostgres(database, book, reportDay, rounds.book * 300);
    await showGrowth(size, { ...own, duckdb, postgres });
    return besideSql(size, { book: rounds.book, duckdb, postgres }).map(report).every(Boolean) && keptAlone;
  } finally {
    await database.close();
    await world.stop();
    await Promise.all([rm(snapshotFile, { force: true }), rm(parquet, { force: true })]);
  }
}

const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const mb = (value: number) => `${(value / 1e6).toFixed(0)} MB`;

function besideSql(
  size: string,
  { book, duckdb, postgres }: Record<'book' | 'duckdb' | 'postgres', number>,
): readonly Measured[] {
  const beside = (what: string, theirs: number, atLeast: number): Measured => ({
    what: `${size}: figure book, times faster than ${what}`,
    ours: ms(book),
    bare: ms(theirs),
    ratio: theirs / book,
    limit: { atLeast },
  });
  return [beside('DuckDB', duckdb, 10), beside('PostgreSQL', postgres, 100)];
}

type Own = Record<'book' | 'bare' | 'today' | 'past' | 'longPast' | 'catchUp' | 'rebuiltIn' | 'openedIn', number>;

function ownPromises(size: string, taken: Own): readonly Measured[] {
  const { book, bare, today, past, longPast, catchUp, rebuiltIn, openedIn } = taken;
  const line = (what: string, ours: string, beside: string, ratio: number, atMost: number): Measured => ({
    what: `${size}: ${what}`,
    ours,
    bare: beside,
    ratio,
    limit: { atMost },
  });
  return [
    line('figure book, times the bare loop', ms(book), ms(bare), book / bare, 3),
    line('as of 30 June 2024, times as of now', ms(past), ms(today), past / today, 1.5),
    line('as of 31 March 2023, times as of now', ms(longPast), ms(today), longPast / today, 1.5),
    line('taking in 10,000 new facts, share of a second', ms(catchUp), '1000 ms', catchUp / 1000, 1),
    line('memory when opened from its file, share of 1.5 GB', mb(openedIn), '1500 MB', openedIn / 1.5e9, 1),
    line('memory when made from nothing, share of 1.5 GB', mb(rebuiltIn), '1500 MB', rebuiltIn / 1.5e9, 1),
  ];
}

/** Medians, in milliseconds, of each work done in turn. */
async function inTurn<Name extends string>(rounds: number, works: Record<Name, () => unknown>): Promise<Record<Name, number>> {
  const taken = Object.entries(works) as [Name, () => unknown][]; // its own keys
  const times = new Map<Name, number[]>(taken.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of taken) times.get(name)?.push(await milliseconds(work));
  const warm = Math.floor(rounds / 3);
  return Object.fromEntries(taken.map(([name]) => [name, median(times.get(name)?.slice(warm) ?? [])])) as Record<Name, number>;
}

async function memoryOf(url: string, file: string): Promise<number> {
  const program = new URL('./memory.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, url, file]);
  return Number(stdout.trim());
}

async function showGrowth(size: 'demo' | 'large', taken: Taken): Promise<void> {
  const { dataFolder } = await benchConfig();
  const file = path.join(dataFolder, 'figures-on-demo.json');
  if (size === 'demo') return writeFile(file, JSON.stringify(taken));
  const demo = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Taken>; // what the run above wrote
  for (const [what, value] of Object.entries(taken)) {
    const before = demo[what];
    if (before !== undefined)
      console.log(`        growth: ${what} ${before.toFixed(0)} → ${value.toFixed(0)}, × ${(value / before).toFixed(1)}`);
  }
}
