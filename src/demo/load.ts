import { factCatalogue } from '#src/catalogue.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createLedger } from '#src/facts/ledger.ts';
import type { Projection } from '#src/facts/projection.ts';
import { vault } from '#src/facts/vault.ts';
import type { VaultEntry } from '#src/facts/vault.ts';
import type { SnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { withClient } from '#src/platform/client.ts';
import type { Tx } from '#src/platform/database.ts';
import { createProgress } from './load/progress.ts';
import type { LoadProgress, ProgressTeller } from './load/progress.ts';
import { gatherNames, gatherViews, loadTable } from './load/views.ts';
import { DEMO_SEED, openDemoPopulation } from './population.ts';
import type { DemoPopulation } from './population.ts';
import { statusOf } from './status.ts';
import { loadStreamGaps } from './stream-gaps.ts';

export interface LoadOptions {
  /** Those of every module: `compose(…).modules.flatMap((module) => module.projections)`. */
  readonly projections: readonly Projection[];
  /** Built and saved at the end when given. */
  readonly snapshots?: SnapshotStore;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly seed?: number;
  /** Only so many persons, for tests; the figures are then not those of the report. */
  readonly atMost?: number;
}

export type LoadResult =
  | { readonly outcome: 'loaded'; readonly persons: number; readonly facts: number; readonly milliseconds: number }
  | { readonly outcome: 'alreadyLoaded'; readonly persons: number; readonly facts: number };

/** Another record is in the database: the demo is loaded into an empty one only. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

/** Any number, the same in every process: one loads at a time, the others find it loaded. */
const LOCK = 7_341_806_254;

/**
 * Loads the synthetic population into an empty database, as its owner, in one transaction: facts, vault, the screens'
 * tables. Killed half-way, nothing of it is there and the next start does it from the beginning.
 */
export async function loadDemo(url: string, options: LoadOptions): Promise<LoadResult> {
  const began = performance.now();
  const progress = createProgress(options.onProgress ?? (() => {}), () => performance.now());
  const loaded = await withClient(url, async (client): Promise<LoadResult> => {
    await client.query('begin');
    try {
      await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const found = await statusOf(client);
      if (found.state === 'loaded') return { outcome: 'alreadyLoaded', persons: found.persons, facts: found.facts };
      if (found.state === 'other')
        throw new DemoRefused('The database holds a record that is not the demo; load the demo into an empty one.');
      const result = await loadInto(client, options, progress);
      await client.query('commit');
      return { outcome: 'loaded', ...result, milliseconds: 0 };
    } finally {
      await client.query('rollback').catch(() => {}); // after the commit it does nothing; a lost connection has rolled back
    }
  });
  if (loaded.outcome === 'alreadyLoaded') return loaded;
  await withClient(url, (client) => client.query('analyze')); // the tables are new to the planner
  if (options.snapshots !== undefined) {
    progress.enter('figures');
    await options.snapshots.current();
    await options.snapshots.save();
  }
  return { ...loaded, milliseconds: performance.now() - began };
}

async function loadInto(
  client: Tx,
  { projections, seed = DEMO_SEED, atMost = Infinity }: LoadOptions,
  progress: ProgressTeller,
): Promise<{ persons: number; facts: number }> {
  progress.enter('plan');
  const population = openDemoPopulation({ seed });
  const persons = Math.min(population.persons, atMost);
  const views = gatherViews(projections);
  const names = gatherNames();

  progress.enter('lives', persons);
  const ledger = createLedger(factCatalogue);
  const corrected: Fact[] = [];
  const plain = await ledger.bulkLoad(
    client,
    factsOf(population, persons, corrected, (stream, said) => views.add(stream, said), progress),
    { validate: 'sample' },
  );
  const facts = plain + (await ledger.bulkLoad(client, corrected, { validate: 'sample' }));

  progress.enter('files', persons);
  const erased: string[] = [];
  await vault.bulkLoad(
    client,
    entriesOf(
      population,
      persons,
      (file) => {
        names.add(file);
        if (file.identity.erased) erased.push(file.person);
      },
      progress,
    ),
    { allowSynthetic: true },
  );
  await client.query(
    `insert into vault.person (person, erased, erased_at, erased_by) select unnest($1::uuid[]), true, '2025-02-14T10:00:00Z', 'demo'`,
    [erased],
  );

  await loadStreamGaps(client);

  progress.enter('views', views.tables.length + 1);
  await names.load(client);
  progress.reach(1);
  for (const [index, table] of views.tables.entries()) {
    await loadTable(client, table);
    progress.reach(index + 2);
  }
  return { persons, facts };
}

/**
 * Everything but the dossiers in which something was corrected: those go into `corrected`, to be loaded when the indexes are
 * there. The database looks up what a correction corrects, and in a first load it would read the whole table for each
 * (measured: 1,700 corrections among 2 million facts cost four minutes).
 */
function* factsOf(
  population: DemoPopulation,
  persons: number,
  corrected: Fact[],
  onStream: (stream: Fact['stream'], facts: readonly Fact[]) => void,
  progress: ProgressTeller,
): Iterable<Fact> {
  for (const course of population.courseFacts()) {
    onStream(course.stream, [course]);
    yield course;
  }
  for (const delivered of population.deliveries()) {
    onStream(first(delivered).stream, delivered);
    yield* delivered;
  }
  let done = 0;
  for (const { person, facts } of population.people()) {
    if (done === persons) return;
    onStream(person, facts);
    if (facts.some((fact) => fact.corrects !== undefined)) corrected.push(...facts);
    else yield* facts;
    progress.reach(++done);
  }
}

function first(facts: readonly Fact[]): Fact {
  const [fact] = facts;
  if (fact === undefined) throw new Error('A stream has at least one fact');
  return fact;
}

function* entriesOf(
  population: DemoPopulation,
  persons: number,
  onFile: (file: Parameters<ReturnType<typeof gatherNames>['add']>[0]) => void,
  progress: ProgressTeller,
): Iterable<VaultEntry> {
  let done = 0;
  for (const file of population.files()) {
    if (done === persons) return;
    onFile(file);
    yield* file.vault;
    progress.reach(++done);
  }
}
