import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { plainDate } from '#src/kernel/plain-date.ts';
import { defaultSettings, lawSettings } from '#src/law/settings.ts';
import { inTransaction } from '#src/platform/database.ts';
import { fact, idOf } from '#test/support/given.ts';
import { testDatabase } from '#test/support/database.ts';
import { dossierServer } from '#test/support/dossiers.ts';
import { east, european, ready, refugee, registration, underContract } from '#test/support/lives.ts';
import type { NewFact } from '#src/facts/envelope.ts';
import type { Clock } from '#src/kernel/clock.ts';
import type { PersonId } from '#src/kernel/ids.ts';
import type { LawSettings } from '#src/law/settings.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { refreshWork } from '../../trajectory/jobs.ts';
import { recordInDossier } from '../../trajectory/record.ts';
import { reviewEachDay } from '../nightly.ts';
import { sweep } from './sweep.ts';

const ACCOUNT = 'staff:01900000-0000-7000-8000-000000000001';
let database: TestDatabase;
let running: Awaited<ReturnType<typeof dossierServer>>;
let today = plainDate('2025-02-21');
let clock: Clock;
beforeAll(async () => {
  database = await testDatabase();
  running = await dossierServer(database);
  clock = { now: running.clock.now, today: () => today };
});
afterAll(async () => {
  await running.close();
  await database.drop();
});
beforeEach(async () => {
  today = plainDate('2025-02-21');
  await database.owner.pool.query('truncate review.finding, review.history, review.reviewed, review.run');
});

const obliged: readonly NewFact[] = [
  ...european,
  fact('trajectory.target-group-determined', '2023-07-01', { group: 'mandatory', ...east }),
];
const late = (on: string): NewFact => fact('trajectory.infringement-established', on, { kind: 'vdabRegistrationLate', ...east });

function run(more: Partial<Parameters<typeof sweep>[0]> = {}) {
  return sweep({
    database: database.app,
    ledger: running.ledger,
    clock,
    settings: defaultSettings,
    scope: 'changed',
    startedBy: 'command',
    ...more,
  });
}
async function findingsOf(person: PersonId): Promise<string[]> {
  const found = await database.owner.pool.query<{ line: string }>(
    `select concat_ws(' ', kind, rule, day, coalesce(recorded_value, '–'), now_code, why, state) as line from review.finding where stream = $1 order by kind, day`,
    [person],
  );
  return found.rows.map(({ line }) => line);
}
async function historyOf(person: PersonId): Promise<string[]> {
  const found = await database.owner.pool.query<{ line: string }>(
    `select concat_ws(' ', history.what, case history.by when 'sweep' then 'sweep' else 'somebody' end, history.reason) as line
     from review.history join review.finding on finding.id = history.finding where finding.stream = $1 order by history.position`,
    [person],
  );
  return found.rows.map(({ line }) => line);
}
async function record(person: PersonId, ...facts: readonly NewFact[]): Promise<void> {
  await inTransaction(database.app, async (tx) => {
    const recorded = await running.ledger.readStream(tx, person);
    const named = JSON.parse(
      JSON.stringify(facts).replaceAll(
        /0190bbbb-0000-7000-8000-(\d{12})/g,
        (_, version: string) => recorded[Number(version) - 1]?.id ?? '',
      ),
    ) as readonly NewFact[]; // the same facts with the ids that the ledger gave
    const done = await recordInDossier(tx, running.ledger, clock, { person, recorded, facts: named, account: ACCOUNT });
    if (!done.ok) throw new Error('Nobody else writes here');
  });
}
async function settleAs(person: PersonId, reason: string): Promise<void> {
  await database.owner.pool.query(
    `update review.finding set state = 'settled', settled_reason = $2, settled_by = $3, settled_at = now() where stream = $1`,
    [person, reason, ACCOUNT],
  );
}

test('finds, keeps, and looks again only at what changed', async () => {
  const [wrong, right] = [await running.live(obliged), await running.live(underContract)];
  expect(await run()).toMatchObject({ outcome: 'done', dossiers: 2, alreadyDone: 0 });
  expect(await findingsOf(wrong)).toEqual(['wronglyObliged TG-F-17 2023-07-01 mandatory entitled recordedOtherwise open']);
  expect(await findingsOf(right)).toEqual([]);
  expect(await run()).toMatchObject({ outcome: 'nothingToDo' });
  expect(await run({ scope: 'all' })).toMatchObject({ outcome: 'done', dossiers: 2 });
  expect(await historyOf(wrong)).toEqual(['found sweep']);

  await record(right, late('2023-08-20'));
  expect(await run()).toMatchObject({ outcome: 'done', dossiers: 1 });
  await record(wrong, fact('trajectory.target-group-determined', '2023-07-01', { group: 'entitled', ...east }, idOf(3)));
  expect(await run()).toMatchObject({ outcome: 'done', dossiers: 1 });
  expect(await findingsOf(wrong)).toEqual(['wronglyObliged TG-F-17 2023-07-01 mandatory entitled recordedOtherwise gone']);
  expect(await historyOf(wrong)).toEqual(['found sweep', 'gone sweep']);
});

test('looks again when the day has come', async () => {
  const person = await running.live(ready);
  today = plainDate('2024-10-10');
  await run();
  expect(await findingsOf(person)).toEqual([]);
  today = plainDate('2024-10-14');
  await run();
  expect(await findingsOf(person)).toEqual([]);
  today = plainDate('2024-10-15');
  await run();
  expect(await findingsOf(person)).toEqual(['certificateDue AT-4 2024-10-01 – certificateDue notRecorded open']);
});

test('looks again when the law changed, and says that this is why', async () => {
  const suspended = fact('trajectory.suspended', '2023-07-01', {
    ground: 'illness',
    from: plainDate('2023-07-01'),
    until: plainDate('2023-07-31'),
    ...east,
  });
  const person = await running.live([...underContract, suspended, late('2023-08-21')]);
  const owner = { owner: 'Directie', reason: 'test', on: plainDate('2023-01-01') };
  const otherLaw: LawSettings = lawSettings({ suspensionMovesTerms: { value: false, ...owner } });
  await run({ settings: otherLaw });
  expect(await findingsOf(person)).toEqual([]);
  await run();
  expect(await findingsOf(person)).toEqual(['termWronglyExpired D2 2023-08-21 vdabRegistrationLate termRuns lawChanged open']);
  await run({ settings: otherLaw });
  expect(await findingsOf(person)).toEqual(['termWronglyExpired D2 2023-08-21 vdabRegistrationLate termRuns lawChanged gone']);
  await run();
  expect(await historyOf(person)).toEqual(['found sweep', 'gone sweep', 'back sweep']);
  const kept = await database.owner.pool.query<{ text: string }>('select row_to_json(finding)::text as text from review.finding');
  expect(kept.rows.map(({ text }) => text).join()).not.toContain('Directie');
});

test("what was recorded since the law changed is not the law's doing", async () => {
  const person = await running.live(underContract);
  const owner = { owner: 'Directie', reason: 'test', on: plainDate('2023-01-01') };
  await run({ settings: lawSettings({ suspensionMovesTerms: { value: false, ...owner } }) });
  await record(person, late('2023-08-01'));
  await run();
  expect(await findingsOf(person)).toEqual([
    'termWronglyExpired D2 2023-08-01 vdabRegistrationLate termRuns recordedOtherwise open',
  ]);
});

test('what somebody settled stays settled until it changes, or was not put right after all', async () => {
  const [right, corrected] = [await running.live(obliged), await running.live(obliged)];
  await run();
  await settleAs(right, 'proofOnFile');
  await settleAs(corrected, 'recordCorrected');
  await run({ scope: 'all' });
  for (const person of [right, corrected]) expect((await findingsOf(person)).join()).toMatch(/ settled$/);
  const other = registration('2023-09-01', 'entitled');
  await record(right, other);
  await record(corrected, other);
  await run();
  expect((await findingsOf(right)).join()).toMatch(/ settled$/);
  expect((await findingsOf(corrected)).join()).toMatch(/ open$/);
  await record(
    right,
    fact('register.stay-changed', '2023-06-01', { stayGround: 'tourist' }),
    fact('register.nationality-changed', '2023-06-01', { nationality: 'nonEu' }),
  );
  await run();
  expect(await findingsOf(right)).toContainEqual(expect.stringMatching(/^wronglyObliged TG-F-07 .* notTarget .* open$/));
  expect(await historyOf(right)).toContain('reopened sweep');
});

test('goes on where a sweep that was stopped had come, whatever its scope', async () => {
  for (let person = 0; person < 5; person += 1) await running.live(obliged);
  for (const scope of ['all', 'changed'] as const) {
    await database.owner.pool.query('truncate review.finding, review.history, review.reviewed, review.run');
    const end = new AbortController();
    const all = Number((await database.owner.pool.query('select count(*) as count from register.person')).rows[0]?.count);
    const stopped = run({
      scope,
      chunk: 2,
      signal: end.signal,
      onProgress: ({ dossiers }) => {
        if (dossiers >= 4) end.abort(new Error('killed'));
      },
    });
    await expect(stopped).rejects.toThrow('killed');
    const half = await database.owner.pool.query<{ count: number }>('select count(*) as count from review.reviewed');
    expect(half.rows[0]?.count).toBe(4);
    const looked: number[] = [];
    const swept = await run({ scope, chunk: 2, onProgress: ({ dossiers }) => looked.push(dossiers) });
    expect(swept).toMatchObject({ outcome: 'done', dossiers: all, alreadyDone: 4 });
    expect(looked[0]).toBe(4);
    const runs = await database.owner.pool.query<{ state: string }>('select state from review.run order by id');
    expect(runs.rows.map(({ state }) => state)).toEqual(['done']);
    const findings = await database.owner.pool.query<{ count: number }>('select count(*) as count from review.history');
    const kept = await database.owner.pool.query<{ count: number }>('select count(*) as count from review.finding');
    expect(findings.rows[0]?.count).toBe(kept.rows[0]?.count); // each told once
  }
});

test('one sweeps at a time', async () => {
  await running.live(obliged);
  const holder = await database.owner.pool.connect();
  await holder.query('select pg_advisory_lock(7341806255)');
  expect(await run({ scope: 'all' })).toBeNull();
  await holder.query('select pg_advisory_unlock(7341806255)');
  holder.release();
  expect(await run({ scope: 'all' })).toMatchObject({ outcome: 'done' });
});

test('runs by itself once the work of the day was judged, and again when a dossier changed', async () => {
  const person = await running.live(refugee);
  await database.owner.pool.query('delete from trajectory.work_refreshed');
  const swept: number[] = [];
  const failed: unknown[] = [];
  const nightly = reviewEachDay({
    database: database.app,
    ledger: running.ledger,
    clock,
    firstLook: 5,
    every: 20,
    onSwept: ({ dossiers }) => swept.push(dossiers),
    onFailed: (error) => failed.push(error),
  });
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(swept).toEqual([]);
  await refreshWork(database.app, running.ledger, today);
  await vi.waitFor(() => expect(swept).toHaveLength(1), { timeout: 20_000 });
  await record(person, registration('2023-06-01'));
  await vi.waitFor(() => expect(swept.slice(1)).toEqual([1]), { timeout: 20_000 });
  await nightly.stop();
  expect(failed).toEqual([]);
});
