import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import type { Question } from '../engine/question.ts';
import { findIndicator, indicators } from '../indicators.ts';
import { issueReceipt } from '../receipts/issue.ts';
import type { ReceiptDependencies } from '../receipts/issue.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { recomputeAll } from '../receipts/recompute.ts';
import { keptReceipts } from '../receipts/store.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import { openSnapshotStore } from '../snapshot/store.ts';
import { causes } from './cause.ts';
import { whyChanged } from './why-changed.ts';
import type { FigureChange } from './why-changed.ts';

const ledger = createLedger(factCatalogue);
const facts = [...randomFacts({ seed: 71, persons: 400, messy: 0.3 })];
const streams = [...Map.groupBy(facts, ({ stream }) => stream).values()];
const early = instant('2024-06-01T00:00:00Z');
const late = instant('2030-01-01T00:00:00Z');
let database: TestDatabase;
let deps: ReceiptDependencies;
/** Of every figure four receipts: at two places in the ledger, each with two moments. */
const first = new Map<string, readonly [Receipt, Receipt]>();
const second = new Map<string, readonly [Receipt, Receipt]>();

beforeAll(async () => {
  database = await testDatabase();
  deps = {
    database: database.app,
    clock: demoClock(),
    snapshots: openSnapshotStore({ database: database.app, ledger, file: null }),
  };
  await record(streams.flatMap((stream) => stream.slice(0, Math.ceil(stream.length / 2))));
  await issueAll(first);
  await record(streams.flatMap((stream) => stream.slice(Math.ceil(stream.length / 2))));
  await issueAll(second);
});
afterAll(() => database.drop());

async function record(some: readonly Fact[]): Promise<void> {
  await inTransaction(database.app, (tx) => ledger.bulkLoad(tx, some));
  await caughtUp();
}

/** Readers stop before the oldest transaction in flight, and other tests write on this server too: waits until theirs have ended. */
async function caughtUp(): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await database.app.pool.query<{ facts: number }>('select count(*)::int as facts from facts.fact');
      expect(factsIn(await deps.snapshots.current())).toBe(rows[0]?.facts);
    },
    { timeout: 60_000, interval: 50 },
  );
}

async function issueAll(into: Map<string, readonly [Receipt, Receipt]>): Promise<void> {
  for (const indicator of indicators)
    into.set(indicator.id, [await issue(ask(indicator.id, early)), await issue(ask(indicator.id, late))]);
}

const issue = (question: Question) => issueReceipt(deps, { question, shownIn: 'export', by: 'system' });

function ask(id: string, asOf = late, version?: number): Question {
  const indicator = findIndicator(id, version);
  if (indicator === undefined) throw new Error(id);
  const period = { from: plainDate('2023-01-01'), until: plainDate('2025-01-01') };
  return { indicator, period, by: indicator.dimensions.slice(0, 2).map((dimension) => dimension.id), asOf };
}

async function why(a: Receipt, b: Receipt): Promise<FigureChange> {
  const changed = await whyChanged(deps, a, b);
  if (!changed.ok) throw new Error(changed.error);
  return changed.value;
}

/** Euros add up to the cent; a binary fraction cannot say a cent. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** Every cell of both receipts, and its parts add up. */
function expectSound({ cells, parts }: FigureChange, a: Receipt, b: Receipt): void {
  const valueIn = (receipt: Receipt, at: readonly string[]) =>
    receipt.cells.find((cell) => cell.at.join() === at.join())?.value ?? 0;
  for (const cell of cells) {
    expect(cell.before).toBe(valueIn(a, cell.at));
    expect(cell.after).toBe(valueIn(b, cell.at));
    expect(
      causes.reduce((sum, cause) => sum + hundredths(cell.parts[cause]), 0),
      `${a.indicator} ${cell.at.join()}`,
    ).toBe(hundredths(cell.after) - hundredths(cell.before));
  }
  for (const { at } of [...a.cells, ...b.cells]) expect(cells.some((cell) => cell.at.join() === at.join())).toBe(true);
  expect(parts.reduce((sum, { delta }) => sum + hundredths(delta), 0)).toBe(hundredths(b.total ?? 0) - hundredths(a.total ?? 0));
  expect(cells.at(-1)?.at.every((code) => code === 'total')).toBe(true);
}

test.each(indicators.map(({ id }) => id))('%s: the parts add up for every cell, whichever two receipts are taken', async (id) => {
  const all = [...(first.get(id) ?? []), ...(second.get(id) ?? [])];
  expect(all).toHaveLength(4);
  for (const a of all) for (const b of all) expectSound(await why(a, b), a, b);
});

test('the other way round is the same with the other sign', async () => {
  const [a, b] = [first.get('registrations')?.[0], second.get('registrations')?.[1]];
  if (a === undefined || b === undefined) throw new Error('none');
  const [forth, back] = [await why(a, b), await why(b, a)];
  expect(forth.parts.some(({ delta }) => delta !== 0)).toBe(true);
  expect(back.parts.map(({ cause, delta }) => [cause, delta + 0])).toEqual(
    forth.parts.map(({ cause, delta }) => [cause, 0 - delta]),
  );
});

test('another definition of the same facts is a part of its own', async () => {
  const changed = indicators.find(({ version }) => version > 1);
  if (changed === undefined) throw new Error('No definition was ever changed');
  const [a, b] = [await issue(ask(changed.id, late, changed.version - 1)), await issue(ask(changed.id, late))];
  const difference = await why(a, b);
  expectSound(difference, a, b);
  expect(
    difference.parts.filter(({ delta, streams: behind }) => delta !== 0 || behind.length > 0).map(({ cause }) => cause),
  ).toEqual(['redefined']);
  const both = await why(first.get(changed.id)?.[0] ?? a, a);
  expectSound(both, first.get(changed.id)?.[0] ?? a, a);
});

test('a transaction that was in flight is told as registered late', async () => {
  const other = await database.app.pool.connect();
  try {
    await other.query('begin');
    await ledger.bulkLoad(other, [newcomer]);
    const a = await issue(ask('inflow'));
    await other.query('commit');
    await caughtUp();
    const b = await issue(ask('inflow'));
    const difference = await why(a, b);
    expectSound(difference, a, b);
    expect(difference.parts.filter(({ streams: behind }) => behind.length > 0)).toEqual([
      { cause: 'registeredLate', delta: 1, streams: [newcomer.stream] },
    ]);
  } finally {
    other.release();
  }
});

test('what cannot be laid beside each other is refused with the reason', async () => {
  const a = await issue(ask('inflow'));
  const refused = async (question: Partial<Question> & { id?: string }) => {
    const { id = 'inflow', ...rest } = question;
    const answer = await whyChanged(deps, a, await issue({ ...ask(id), ...rest }));
    return answer.ok ? null : answer.error;
  };
  expect(await refused({ id: 'registrations' })).toBe('otherFigure');
  expect(await refused({ period: { from: plainDate('2023-01-01'), until: plainDate('2024-01-01') } })).toBe('otherPeriod');
  expect(await refused({ by: ['region'] })).toBe('otherBreakdown');
  expect(await refused({ where: { region: ['limburg'] } })).toBe('otherLimits');
});

test('every receipt of the house is counted anew in one go back through the ledger', async () => {
  await inTransaction(database.app, async (tx) => {
    const kept = await keptReceipts(tx, null);
    let same = 0;
    for await (const [, again] of recomputeAll(deps, tx, kept)) if (again.same) same += 1;
    expect(kept.length).toBeGreaterThan(indicators.length * 4);
    expect(same).toBe(kept.length);
  });
});

test('what was taken out of the record is told apart, and the parts still add up', async () => {
  const a = await issue(ask('inflow'));
  await database.owner.pool.query('delete from facts.fact where stream = $1', [newcomer.stream]);
  deps = { ...deps, snapshots: openSnapshotStore({ database: database.app, ledger, file: null }) };
  const b = await issue(ask('inflow'));
  expect(b.total).toBe((a.total ?? 0) - 1);
  const difference = await why(a, b);
  expectSound(difference, a, b);
  expect(difference.parts.filter(({ delta }) => delta !== 0).map(({ cause, delta }) => [cause, delta])).toEqual([['erased', -1]]);
});

const newcomer: Fact = {
  id: '00000000-0000-7000-8000-0000000000f1' as Fact['id'], // a uuid
  stream: '00000000-0000-7000-8000-0000000000b1' as Fact['stream'], // the same
  version: 1,
  type: 'register.inflow-received',
  schemaVersion: 1,
  on: plainDate('2024-01-10'),
  recordedAt: instant('2024-01-15T10:00:00Z'),
  recordedBy: 'system',
  source: 'staff',
  data: { ...(facts.find(({ type }) => type === 'register.inflow-received')?.data as object), birthDay: 'unknown' },
};
