import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { instant } from '#src/kernel/instant.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import type { Tx } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { compute } from '../engine/compute.ts';
import type { Question } from '../engine/question.ts';
import { findIndicator, indicators } from '../indicators.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import { openSnapshotStore } from '../snapshot/store.ts';
import { asShown, protectFigure } from '../protection/protect-figure.ts';
import { contentText, hashOf, receiptId } from './canonical.ts';
import { codeVersion } from './code-version.ts';
import { issueReceipt } from './issue.ts';
import type { ReceiptDependencies } from './issue.ts';
import type { Receipt } from './receipt.ts';
import { recompute } from './recompute.ts';
import { findReceipt, isPublic, keepReceipt } from './store.ts';

const ledger = createLedger(factCatalogue);
const facts = [...randomFacts({ seed: 41, persons: 500, messy: 0.2 })];
const streams = [...Map.groupBy(facts, ({ stream }) => stream).values()];
const by = 'staff:00000000-0000-4000-8000-000000000001';
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  // Of every person the first half, so that there is something to come: also corrections of what is there already.
  await record(streams.flatMap((stream) => stream.slice(0, Math.ceil(stream.length / 2))));
});
afterAll(() => database.drop());

const record = (some: readonly Fact[]) => inTransaction(database.app, (tx) => ledger.bulkLoad(tx, some));

/** A process of its own, with a snapshot made from nothing. */
function fresh(): ReceiptDependencies {
  return {
    database: database.app,
    clock: demoClock(),
    snapshots: openSnapshotStore({ database: database.app, ledger, file: null }),
  };
}

/** Readers stop before the oldest transaction in flight, and other tests write on this server too: waits until theirs have ended. */
async function caughtUp(deps: ReceiptDependencies): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await database.app.pool.query<{ facts: number }>('select count(*)::int as facts from facts.fact');
      expect(factsIn(await deps.snapshots.current())).toBe(rows[0]?.facts);
    },
    { timeout: 60_000, interval: 50 },
  );
}

function ask(id: string, more: Partial<Question> = {}): Question {
  const indicator = findIndicator(id);
  if (indicator === undefined) throw new Error(id);
  const period = { from: plainDate('2023-01-01'), until: plainDate('2025-01-01') };
  return { indicator, period, by: ['region'], asOf: instant('2030-01-01T00:00:00Z'), ...more };
}

test('the same question at the same place in the ledger is the same receipt, whoever asks and wherever it is shown', async () => {
  const deps = fresh();
  await caughtUp(deps);
  const first = await issueReceipt(deps, { question: ask('inflow'), shownIn: 'export', by });
  const second = await issueReceipt(fresh(), { question: ask('inflow'), shownIn: 'publication', by: 'system' });
  expect(second).toEqual(first);
  expect(first.id).toMatch(/^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$/);
  expect(first).toMatchObject({ shownIn: 'export', issuedBy: by, synthetic: false });
  expect(first.total).toBeGreaterThan(0);
  const others = [
    ask('inflow', { by: [] }),
    ask('inflow', { where: { region: ['limburg'] } }),
    ask('inflow', { asOf: instant('2024-01-01T00:00:00Z') }),
    ask('registrations'),
  ];
  const ids = await Promise.all(
    others.map(async (question) => (await issueReceipt(deps, { question, shownIn: 'export', by })).id),
  );
  expect(new Set([first.id, ...ids]).size).toBe(5);
  const inAnotherOrder = [
    ['limburg', 'atlas'],
    ['atlas', 'limburg', 'atlas'],
  ].map((region) => issueReceipt(deps, { question: ask('inflow', { where: { region } }), shownIn: 'export', by }));
  const [one, other] = await Promise.all(inAnotherOrder);
  expect(one?.id).toBe(other?.id);
  await inTransaction(database.app, async (tx) => {
    expect(await isPublic(tx, first.id, async () => true)).toBe(true);
    // Made for a release that is not out yet.
    expect(await isPublic(tx, first.id, async () => false)).toBe(false);
    expect(await isPublic(tx, ids[0] ?? '', async () => true)).toBe(false);
  });
});

test('what is shown may be protected; what is recomputed is what was counted', async () => {
  const deps = fresh();
  await caughtUp(deps);
  const note = { words: { nl: 'Onder 5 verborgen', en: 'Below 5 hidden' }, method: { threshold: 5 } };
  const protect: Parameters<typeof issueReceipt>[1]['protect'] = (exact) => ({
    note,
    cells: exact.map(({ at, value }) => ({ at, value: (value ?? 0) < 20 ? null : value })),
  });
  const receipt = await issueReceipt(deps, { question: ask('exemption-certificates'), shownIn: 'publication', by, protect });
  const open = await issueReceipt(deps, { question: ask('exemption-certificates'), shownIn: 'publication', by });
  expect(receipt.id).not.toBe(open.id);
  expect(receipt.cells.some(({ value }) => value === null)).toBe(true);
  expect(JSON.stringify(receipt)).not.toContain('exact');
  expect((await inTransaction(database.app, (tx) => findReceipt(tx, receipt.id)))?.exact).toEqual(open.cells);
  expect(await recompute(deps, receipt)).toMatchObject({ same: true, because: null });
});

test('with the secret the protection is done again, and a wrong one is noticed', async () => {
  const secret = Buffer.alloc(32, 7);
  const deps = { ...fresh(), protectionKey: secret };
  await caughtUp(deps);
  const question = ask('exemption-certificates');
  const receipt = await issueReceipt(deps, {
    question,
    shownIn: 'publication',
    by,
    protect: (_, snapshot) => {
      const made = protectFigure(snapshot, question, { secret });
      return { cells: asShown(made), note: made.protection };
    },
  });
  expect(receipt.cells).not.toEqual((await issueReceipt(deps, { question, shownIn: 'export', by })).cells);
  expect(await recompute(deps, receipt)).toMatchObject({ same: true });
  expect(await recompute(fresh(), receipt)).toMatchObject({ same: true });
  const tampered = { ...receipt, cells: receipt.cells.map(({ at }) => ({ at, value: 0 })), total: 0 };
  const hash = hashOf(contentText(tampered));
  const exact = (await inTransaction(database.app, (tx) => findReceipt(tx, receipt.id)))?.exact ?? [];
  await inTransaction(database.app, (tx) => keepReceipt(tx, { receipt: { ...tampered, id: receiptId(hash), hash }, exact }));
  const unlike = await recompute(deps, { id: receiptId(hash) });
  expect(unlike).toMatchObject({ same: false, because: 'otherProtection' });
  expect(unlike.differences).toEqual(
    receipt.cells.filter(({ value }) => value !== 0).map(({ at, value }) => ({ at, issued: 0, recomputed: value })),
  );
});

describe('by other code', () => {
  /** A receipt as an earlier build would have issued it. */
  async function issuedBy(code: string, change: (receipt: Receipt) => Partial<Receipt> = () => ({})): Promise<Receipt> {
    const deps = fresh();
    await caughtUp(deps);
    const now = await issueReceipt(deps, { question: ask('registrations'), shownIn: 'export', by });
    const content = { ...now, ...change(now), codeVersion: code };
    const hash = hashOf(contentText(content));
    const receipt = { ...content, hash, id: receiptId(hash) };
    return inTransaction(database.app, (tx) => keepReceipt(tx, { receipt, exact: receipt.cells }));
  }

  test('that counts the same, the bytes are the same, whatever the code is called', async () => {
    const receipt = await issuedBy('0.0.1+0123456789ab');
    const again = await recompute(fresh(), receipt);
    expect(again).toMatchObject({ same: true, because: null, differences: [], codeVersion: { issued: '0.0.1+0123456789ab' } });
    expect(again.codeVersion.now).not.toBe(again.codeVersion.issued);
  });

  test('that laid the cells in another order, it is the same table', async () => {
    const receipt = await issuedBy('0.0.2+0123456789ab', ({ cells }) => ({
      cells: [...cells.slice(0, -1).reverse(), ...cells.slice(-1)],
    }));
    expect(await recompute(fresh(), receipt)).toMatchObject({ same: true, because: null });
  });

  test('that counted otherwise, the cells are told; the same difference under our own code is one of the facts', async () => {
    const one = ({ cells }: Receipt) => ({ cells: cells.map((cell, index) => (index === 0 ? { ...cell, value: 7_777 } : cell)) });
    const other = await recompute(fresh(), await issuedBy('0.0.3+0123456789ab', one));
    expect(other).toMatchObject({ same: false, because: 'otherCode', differences: [{ issued: 7_777 }] });
    expect(other.differences).toHaveLength(1);
    expect(await recompute(fresh(), await issuedBy(codeVersion(), one))).toMatchObject({ same: false, because: 'otherFacts' });
  });

  test('with a definition that is not there any more, that is told', async () => {
    const receipt = await issuedBy('0.0.4+0123456789ab', () => ({ definitionVersion: 99 }));
    expect(await recompute(fresh(), receipt)).toMatchObject({ same: false, because: 'definitionGone', differences: [] });
  });
});

describe('years later', () => {
  const asOfs = ['2024-06-01T00:00:00Z', '2030-01-01T00:00:00Z'].map(instant);
  const issued: Receipt[] = [];

  test('a transaction in flight that commits later with an earlier moment does not count in what was said before', async () => {
    const deps = fresh();
    await caughtUp(deps);
    const question = ask('inflow', { asOf: asOfs[1] ?? instant('2030-01-01T00:00:00Z') });
    const other = await database.app.pool.connect();
    try {
      await other.query('begin');
      const person = newcomer('00000000-0000-7000-8000-0000000000a1', '2024-01-15T10:00:00Z');
      await ledger.bulkLoad(other, [person]);
      const receipt = await issueReceipt(deps, { question, shownIn: 'export', by });
      // Recorded after it by the clock, and decided before it.
      await record([newcomer('00000000-0000-7000-8000-0000000000a2', '2024-01-16T10:00:00Z')]);
      await other.query('commit');
      await caughtUp(deps);
      const [now = []] = compute(await deps.snapshots.current(), question.asOf, [question]);
      expect(now.at(-1)?.value).toBe((receipt.total ?? 0) + 2); // the as-of alone would let both in
      expect(await recompute(deps, receipt)).toMatchObject({ same: true, differences: [] });
      expect(await recompute(fresh(), receipt)).toMatchObject({ same: true, differences: [] });
      issued.push(receipt);
    } finally {
      other.release();
    }
  });

  test('after more facts, corrections and withdrawals, and a snapshot rebuilt from nothing: the same bytes', async () => {
    const deps = fresh();
    await caughtUp(deps);
    for (const indicator of indicators)
      for (const asOf of asOfs)
        issued.push(
          await issueReceipt(deps, {
            question: ask(indicator.id, { asOf, by: indicator.dimensions.map(({ id }) => id) }),
            shownIn: 'export',
            by,
          }),
        );
    const before = factsIn(await deps.snapshots.current());
    const later = streams.flatMap((stream) => stream.slice(Math.ceil(stream.length / 2)));
    expect(later.filter(({ corrects }) => corrects !== undefined).length).toBeGreaterThan(50);
    expect(later.some(({ type }) => type === 'trajectory.fact-withdrawn')).toBe(true);
    await record(later);
    await caughtUp(deps);
    expect(factsIn(await deps.snapshots.current())).toBe(before + later.length);
    for (const process of [deps, fresh()])
      for (const receipt of issued) {
        const again = await recompute(process, receipt);
        expect(again, receipt.indicator).toMatchObject({
          same: true,
          because: null,
          bytes: { issued: receipt.hash, recomputed: receipt.hash },
        });
      }
    const changed = await Promise.all(
      indicators.map(async ({ id }) => (await issueReceipt(deps, { question: ask(id), shownIn: 'export', by })).total),
    );
    expect(changed).not.toEqual(
      issued
        .slice(2)
        .filter((_, index) => index % 2 === 0)
        .map(({ total }) => total),
    );
  });

  test('what was taken out of the record is told', async () => {
    const deps = fresh();
    const receipt = issued.find(({ indicator }) => indicator === 'registrations');
    if (receipt === undefined) throw new Error('none');
    await database.owner.pool.query(
      "delete from facts.fact where id = (select id from facts.fact where type = 'trajectory.registered' and corrects is null order by position limit 1)",
    );
    const again = await recompute(fresh(), receipt);
    expect(again).toMatchObject({
      same: false,
      because: 'factsGone',
      facts: { issued: receipt.facts, recomputed: receipt.facts - 1 },
    });
    expect(again.bytes.recomputed).not.toBe(receipt.hash);
    void deps;
  });
});

test('nobody changes a receipt, not even the application', async () => {
  const change = (sql: string) => inTransaction(database.app, (tx: Tx) => tx.query(sql));
  await expect(change(`update figures.receipt set shown_in = 'other'`)).rejects.toThrow('permission denied');
  await expect(change('delete from figures.receipt')).rejects.toThrow('permission denied');
  await expect(change('truncate figures.receipt cascade')).rejects.toThrow('permission denied');
  await expect(database.owner.pool.query(`update figures.receipt set content = replace(content, '1', '2')`)).rejects.toThrow(
    'receipt_check',
  );
});

function newcomer(stream: string, recordedAt: string): Fact {
  const template = facts.find(({ type }) => type === 'register.inflow-received');
  if (template === undefined) throw new Error('Nobody came');
  const data = { ...(template.data as object), birthDay: 'unknown' };
  const moment = instant(recordedAt);
  return {
    ...template,
    id: `${stream.slice(0, -4)}f${stream.slice(-3)}` as Fact['id'],
    stream: stream as Fact['stream'],
    version: 1,
    on: plainDate('2024-01-10'),
    recordedAt: moment,
    data,
  }; // uuids
}
