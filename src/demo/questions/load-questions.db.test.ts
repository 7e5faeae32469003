import { afterAll, beforeAll, expect, test } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { isDecided } from '#src/modules/workbench/answer/missing.ts';
import type { FigureSources } from '#src/modules/workbench/figures.ts';
import { openQuestion } from '#src/modules/workbench/open.ts';
import { listAll } from '#src/modules/workbench/store.ts';
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

test('each binding gives a table, one of them is sent with receipts', async () => {
  const opened = await Promise.all((await listAll(sources.database)).map(({ id }) => openQuestion(sources, staff.thomas, id)));
  const blocks = opened.flatMap(({ answer }) => answer.parts.flatMap((part) => part.blocks));
  expect(blocks.filter(({ problem }) => problem !== null)).toEqual([]);
  expect(blocks.filter(({ table }) => table !== null).length).toBeGreaterThan(12);
  expect(opened.map(({ question }) => question.state).sort()).toEqual(['inProgress', 'sent', 'toReview']);
  const sent = opened.find(({ question }) => question.state === 'sent');
  expect(sent?.answer.parts[0]?.blocks[0]?.receipts).toHaveLength(1);
});
