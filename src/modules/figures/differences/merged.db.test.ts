import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fromEpochMilliseconds, instant } from '#src/kernel/instant.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { Clock } from '#src/kernel/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { fact } from '#test/support/given.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { inflow, refugee } from '#test/support/lives.ts';
import { staff } from '#test/support/staff.ts';
import { findIndicator } from '../indicators.ts';
import { issueReceipt } from '../receipts/issue.ts';
import type { ReceiptDependencies } from '../receipts/issue.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { recomputeAll } from '../receipts/recompute.ts';
import { keptReceipts } from '../receipts/store.ts';
import { factsIn } from '../snapshot/snapshot.ts';
import { openSnapshotStore } from '../snapshot/store.ts';
import { differenceHandlers } from './handlers.ts';
import { whyChanged } from './why-changed.ts';

/** Receipts before and after a real merge over HTTP, and after it was undone. */
let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
let deps: ReceiptDependencies;
let counsellor: SignedIn;
let [stays, goes]: PersonId[] = [];
const clock: Clock = {
  now: () => fromEpochMilliseconds(Date.parse('2025-02-21T09:00:00Z') + performance.now()),
  today: () => plainDate('2025-02-21'),
};
const receipts = new Map<string, Receipt[]>();
const figures = ['inflow', 'registrations', 'exemption-certificates', 'mo-exemption-tests-requested', 'diploma-guidances'];

beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database, clock);
  counsellor = await signedIn(running.server, { ...staff.ruben, region: 'eastFlanders' });
  const snapshots = openSnapshotStore({ database: database.app, ledger: running.ledger, file: null });
  deps = { database: database.app, clock, snapshots };
  const east = { region: 'eastFlanders' } as const;
  const asked = fact('trajectory.mo-exemption-test-requested', '2024-03-01', east);
  const guided = (on: string) => fact('trajectory.diploma-guidance-started', on, east);
  const registered = (on: string) => fact('trajectory.registered', on, { kind: 'first', group: 'mandatory', ...east });
  stays = await running.live([...refugee, inflow('2024-01-05'), registered('2024-01-20'), asked, guided('2024-04-01')]);
  goes = await running.live([inflow('2024-02-05'), registered('2024-02-20'), asked, guided('2024-05-01')]);
  await issueAll();
  const preview = (await counsellor.post(`/dossiers/${stays}/merge/preview`, { file: goes })).json();
  const merged = await counsellor.post(`/dossiers/${stays}/merge`, {
    file: goes,
    expectedVersion: preview.stays.version,
    fileVersion: preview.goes.version,
  });
  expect(merged.statusCode).toBe(200);
  await issueAll();
});
afterAll(async () => {
  await running.close();
  await database.drop();
});

async function issueAll(): Promise<void> {
  await caughtUp();
  for (const id of figures) {
    const indicator = findIndicator(id);
    if (indicator === undefined) throw new Error(id);
    const period = { from: plainDate('2024-01-01'), until: plainDate('2025-01-01') };
    const question = { indicator, period, by: [], asOf: clock.now() };
    const receipt = await issueReceipt(deps, { question, shownIn: 'export', by: 'system' });
    receipts.set(id, [...(receipts.get(id) ?? []), receipt]);
  }
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

async function partsOf(id: string, from: number, until: number) {
  const [a, b] = [receipts.get(id)?.[from], receipts.get(id)?.[until]];
  if (a === undefined || b === undefined) throw new Error(id);
  const changed = await whyChanged(deps, a, b);
  if (!changed.ok) throw new Error(changed.error);
  const parts = changed.value.parts.filter(({ delta }) => delta !== 0);
  return { totals: [a.total, b.total], parts: Object.fromEntries(parts.map(({ cause, delta }) => [cause, delta])) };
}

test('a person counted twice is counted once; what only moved is counted as before; what both said is counted once', async () => {
  expect(await partsOf('inflow', 0, 1)).toEqual({ totals: [2, 1], parts: { merged: -1 } });
  expect(await partsOf('registrations', 0, 1)).toEqual({ totals: [2, 1], parts: { merged: -1 } });
  expect(await partsOf('diploma-guidances', 0, 1)).toEqual({ totals: [2, 2], parts: {} });
  expect(await partsOf('mo-exemption-tests-requested', 0, 1)).toEqual({ totals: [2, 1], parts: { merged: -1 } });
});

test('the dossiers behind it lead to the file that stands', async () => {
  // Each of the two files has another number of guidances than before; they are one dossier.
  const [a, b] = receipts.get('diploma-guidances') ?? [];
  const [handler] = differenceHandlers(deps);
  const call = {
    params: {},
    query: { a: a?.id ?? '', b: b?.id ?? '' },
    body: {},
    actor: { ...staff.ruben, region: 'eastFlanders' },
  };
  const answer = (await handler?.handle(call as never)) as {
    parts: { cause: string; dossiers: number; list: { person: string }[] }[];
  }; // the contract's
  const merged = answer.parts.find(({ cause }) => cause === 'merged');
  expect([merged?.dossiers, merged?.list.map(({ person }) => person)]).toEqual([1, [stays]]);
});

test('a receipt of before the merge is counted anew to the same bytes, after it and after its undoing', async () => {
  await expectSameBytes(figures.length * 2);
  const { version } = (await counsellor.get(`/dossiers/${stays}`)).json();
  expect((await counsellor.post(`/dossiers/${stays}/merge/undo`, { file: goes, expectedVersion: version })).statusCode).toBe(200);
  await issueAll();
  await expectSameBytes(figures.length * 3);
  expect(await partsOf('inflow', 1, 2)).toEqual({ totals: [1, 2], parts: { merged: 1 } });
  expect(await partsOf('registrations', 0, 2)).toEqual({ totals: [2, 2], parts: {} });
  expect(await partsOf('mo-exemption-tests-requested', 2, 1)).toEqual({ totals: [2, 1], parts: { merged: -1 } });
});

async function expectSameBytes(count: number): Promise<void> {
  await inTransaction(database.app, async (tx) => {
    const kept = await keptReceipts(tx, null);
    let same = 0;
    for await (const [, again] of recomputeAll(deps, tx, kept)) if (again.same) same += 1;
    expect([kept.length, same]).toEqual([count, count]);
  });
}

test('what was told in the second file after the first receipt, and moved since, was told late', async () => {
  const third = await running.live([inflow('2023-05-10')]);
  await issueAll();
  const late = await running.live([
    inflow('2023-06-10'),
    fact('trajectory.diploma-guidance-started', '2024-06-01', { region: 'eastFlanders' }),
  ]);
  const merged = await counsellor.post(`/dossiers/${third}/merge`, { file: late, expectedVersion: 1, fileVersion: 2 });
  expect(merged.statusCode).toBe(200);
  await issueAll();
  expect(await partsOf('diploma-guidances', 3, 4)).toEqual({ totals: [2, 3], parts: { registeredLate: 1 } });
});

test('as of a moment before the merge the figure is what it was', async () => {
  const [before] = receipts.get('inflow') ?? [];
  const indicator = findIndicator('inflow');
  if (before === undefined || indicator === undefined) throw new Error('none');
  const question = { indicator, period: before.period, by: [], asOf: instant(before.asOf) };
  const again = await issueReceipt(deps, { question, shownIn: 'export', by: 'system' });
  expect(again.total).toBe(2);
});
