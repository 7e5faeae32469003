import { afterAll, beforeAll, expect, test } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { isDecided } from '#src/modules/workbench/answer/missing.ts';
import type { FigureSources } from '#src/modules/workbench/figures.ts';
import { openQuestion } from '#src/modules/workbench/open.ts';
import { listAll } from '#src/modules/workbench/store.ts';
import { save } from '#src/modules/workbench/write.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { staff } from '#test/support/staff.ts';
import { loadQuestions } from './load-questions.ts';

let database: TestDatabase;
let sources: FigureSources;

beforeAll(async () => {
  database = await testDatabase();
  const ledger = createLedger(factCatalogue);
  await inTransaction(database.owner, (tx) => ledger.bulkLoad(tx, [...randomFacts({ seed: 5, persons: 200 })]));
  const snapshots = openSnapshotStore({ database: database.app, ledger, file: null });
  sources = { database: database.app, clock: demoClock(), snapshots };
});
afterAll(() => database.drop());

test('the three real questions are there once, every part bound or refused with a reason', async () => {
  // Two offices on one database start at the same moment.
  const made = await Promise.all([loadQuestions(sources), loadQuestions(sources)]);
  expect(made.sort((a, b) => a - b)).toEqual([0, 3]);
  expect(await loadQuestions(sources)).toBe(0);
  const questions = await listAll(sources.database);
  expect(questions.map(({ document }) => document.parts.length).sort((a, b) => a - b)).toEqual([3, 8, 12]);
  for (const { title, document } of questions)
    for (const part of document.parts) expect([title, part.label, isDecided(part)]).toEqual([title, part.label, true]);
});

test('a loading that is killed after any step is completed at the next start, once', async () => {
  const told = async () =>
    (await listAll(sources.database))
      // The moment of offering is that of the clock.
      .map(({ title, state, version, document }) => ({
        title,
        state,
        version,
        document: { ...document, asOf: document.asOf?.slice(0, 10) },
      }))
      .sort((a, b) => a.title.localeCompare(b.title));
  await loadQuestions(sources);
  const whole = await told();
  // The first is there and empty; is bound; is explained; the second waits for a colleague.
  for (const steps of [0, 1, 2, 7]) {
    await emptied();
    await expect(loadQuestions(sources, diesAfter(steps)), `after ${steps} steps`).rejects.toThrow('killed');
    expect(await told()).not.toEqual(whole);
    expect(await loadQuestions(sources)).toBeGreaterThan(0);
    expect(await told(), `after ${steps} steps`).toEqual(whole);
    expect(await loadQuestions(sources)).toBe(0);
  }
}, 120_000);

test('what somebody changed is left alone', async () => {
  const [changed] = (await listAll(sources.database)).filter(({ state }) => state === 'inProgress');
  if (changed === undefined) throw new Error('One is in progress');
  const document = { ...changed.document, parts: changed.document.parts.map((part) => ({ ...part, blocks: [] })) };
  await save(sources, staff.thomas, changed.id, changed.version, document);
  expect(await loadQuestions(sources)).toBe(0);
  expect((await listAll(sources.database)).find(({ id }) => id === changed.id)?.document).toEqual(document);
  await emptied();
  await loadQuestions(sources);
});

test('each binding gives a table, one of them is sent with receipts', async () => {
  const opened = await Promise.all((await listAll(sources.database)).map(({ id }) => openQuestion(sources, staff.thomas, id)));
  const blocks = opened.flatMap(({ answer }) => answer.parts.flatMap((part) => part.blocks));
  expect(blocks.filter(({ problem }) => problem !== null)).toEqual([]);
  expect(blocks.filter(({ table }) => table !== null).length).toBeGreaterThan(12);
  expect(opened.map(({ question }) => question.state).sort()).toEqual(['inProgress', 'sent', 'toReview']);
  const sent = opened.find(({ question }) => question.state === 'sent');
  expect(sent?.answer.parts[0]?.blocks[0]?.receipts).toHaveLength(1);
});

/** As if nothing had been loaded: what is sent is never deleted, but by who may do everything. */
async function emptied(): Promise<void> {
  await inTransaction(database.owner, async (tx) => {
    await tx.query('set local session_replication_role = replica');
    for (const table of ['answer', 'history', 'question']) await tx.query(`delete from workbench.${table}`);
  });
}

/** A signal that ends the work the so-manieth time that it is looked at. */
function diesAfter(steps: number): AbortSignal {
  let looked = 0;
  const signal = new AbortController().signal;
  return Object.assign(signal, {
    throwIfAborted: () => {
      if ((looked += 1) > steps) throw new Error('killed');
    },
  });
}
