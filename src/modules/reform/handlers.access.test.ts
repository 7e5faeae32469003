import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import type { Fact } from '#src/facts/envelope.ts';
import { createLedger } from '#src/facts/ledger.ts';
import type { FactId, StreamId } from '#src/kernel/ids.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { fact, recorded } from '#test/support/given.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { contract, inflow } from '#test/support/lives.ts';
import { testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';
import { listReforms, readReform, readRun, startRun } from './endpoints.ts';
import { reformModule } from './module.ts';

const words = { nl: 'Proef', en: 'Try', fr: 'Essai' };
const reform = {
  name: 'try',
  title: words,
  owner: 'Test',
  day: '2026-11-21',
  explanation: words,
  source: 'no source',
  changes: [{ choice: 'participationAnchor', value: 'contractDate' }],
};
let database: TestDatabase;
let folder: string;
let server: Awaited<ReturnType<typeof testServer>>;
let analyst: SignedIn;
let greet: SignedIn;
const failures: unknown[] = [];
const ledger = createLedger(factCatalogue);

/** Two who differ (one in the regions of AgII, one at Atlas), one who does not. */
function lives(): readonly Fact[] {
  const idle = fact('register.activity-changed', '2022-10-01', { works: false, studies: false });
  return [
    recorded(inflow('2022-10-01'), idle, contract('2024-02-10')),
    recorded(inflow('2022-10-01', { region: 'atlas', nis: '11002' }), idle),
    recorded(inflow('2023-10-01')),
  ].flatMap((life, index) =>
    life.map((each) => ({
      ...each,
      stream: `0190aaaa-0000-7000-8000-00000000000${index}` as StreamId,
      id: each.id.replace('0190bbbb', `0190bbb${index}`) as FactId, // the shapes of ids
    })),
  );
}

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'doorstroom-reforms-'));
  await store(reform);
  await mkdir(path.join(folder, 'broken'));
  await writeFile(path.join(folder, 'broken', 'reform.json'), '{}');
  const facts = lives();
  await inTransaction(database.owner, async (tx) => {
    await ledger.bulkLoad(tx, facts);
    for (const [index, stream] of [...new Set(facts.map((each) => each.stream))].entries())
      await tx.query('insert into register.file (person, file_number) values ($1, $2)', [stream, `D000000${index + 1}`]);
  });
  const clock = demoClock();
  const module = reformModule({ database: database.app, clock, folder, onFailed: (error) => failures.push(error) });
  server = await testServer({ database: database.app, clock, modules: [module] });
  [analyst, greet] = [await signedIn(server.server, staff.thomas), await signedIn(server.server, staff.greet)];
});
afterAll(async () => {
  await server.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function store(content: typeof reform): Promise<void> {
  await mkdir(path.join(folder, content.name), { recursive: true });
  await writeFile(path.join(folder, content.name, 'reform.json'), JSON.stringify(content));
}

async function counted(who: SignedIn, from: string, to: string) {
  const started = await who.post('/reforms/try/runs', { from, to });
  expect(started.statusCode).toBe(200);
  const { run } = startRun.output.parse(started.json());
  const read = async () => readRun.output.parse((await who.get(`/reforms/try/runs/${run}`)).json());
  await vi.waitFor(async () => expect((await read()).run.state).toMatch(/done|failed/), { timeout: 60_000, interval: 100 });
  expect(failures).toEqual([]);
  return { id: run, ...(await read()) };
}

test('lists reforms in words, and names the files that cannot be read', async () => {
  const { reforms, refused } = listReforms.output.parse((await analyst.get('/reforms')).json());
  expect(reforms.map(({ name, lastRun }) => [name, lastRun])).toEqual([['try', null]]);
  expect(reforms[0]?.changes).toMatchObject([
    {
      id: 'participationAnchor',
      title: { nl: 'Welke dag telt voor het participatietraject' },
      stretches: [{ from: null, until: null, law: 'obligationDate', reform: 'contractDate' }],
    },
  ]);
  expect(refused.map(({ name }) => name)).toEqual(['broken']);
});

test('counts in the background; the answer stays, and is given again instead of counting anew', async () => {
  const { id, run, answer } = await counted(analyst, '2024-01', '2024-02');
  expect(run).toMatchObject({ state: 'done', from: '2024-01', to: '2024-02', seen: 3, of: 3, outdatedBy: [] });
  expect(answer).toMatchObject({ dossiers: 3, changed: 2, synthetic: false, months: ['2024-01', '2024-02'] });
  const participation = answer?.tables.find(({ measure }) => measure === 'participation');
  expect(participation?.total).toEqual([0, 2, 1, 1]);
  expect(participation?.byRegion.map(({ code, counts }) => [code, counts[1] - counts[0]])).toEqual([
    ['eastFlanders', 1],
    ['atlas', 1],
  ]);
  expect(startRun.output.parse((await analyst.post('/reforms/try/runs', { from: '2024-01', to: '2024-02' })).json())).toEqual({
    run: id,
  });
});

test('example files have a link for who may open them, and are a number for the others', async () => {
  const { id, answer } = await counted(analyst, '2024-01', '2024-02');
  expect(answer?.examples.map(({ fileNumber, person }) => [fileNumber, person])).toEqual([
    ['D0000001', null],
    ['D0000002', null],
  ]);
  const seen = readRun.output.parse((await greet.get(`/reforms/try/runs/${id}`)).json());
  expect(seen.answer?.examples.map(({ fileNumber, person }) => [fileNumber, person === null])).toEqual([
    ['D0000001', false],
    ['D0000002', true],
  ]);
});

test('gives every number as a file', async () => {
  const { id } = await counted(analyst, '2024-01', '2024-02');
  const csv = await analyst.get(`/reforms/try/runs/${id}/export?format=csv`);
  expect(csv.headers['content-disposition']).toContain('doorstroom-try-2024-01-2024-02.csv');
  expect(csv.body).toContain('2024-02;Oost-Vlaanderen;Verplichte inburgeraar;Pijler participatie vereist');
  const xlsx = await analyst.get(`/reforms/try/runs/${id}/export?format=xlsx&language=en`);
  expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

test('says when what it was counted with is another now', async () => {
  const { id } = await counted(analyst, '2024-01', '2024-02');
  const outdatedBy = async () => readRun.output.parse((await analyst.get(`/reforms/try/runs/${id}`)).json()).run.outdatedBy;
  await store({ ...reform, changes: [{ choice: 'participationAnchor', value: 'obligationDate' }] });
  expect(await outdatedBy()).toEqual(['reform']);
  await store(reform);
  expect(await outdatedBy()).toEqual([]);
  const stream = '0190aaaa-0000-7000-8000-000000000000' as StreamId; // that of the first life
  await inTransaction(database.app, (tx) =>
    ledger.append(tx, {
      stream,
      expectedVersion: 3,
      facts: [fact('trajectory.mo-course-closed', '2024-06-01', { result: 'passed', region: 'eastFlanders' })],
      recordedBy: staff.lotte.account,
      source: 'staff',
      recordedAt: demoClock().now(),
    }),
  );
  expect(await outdatedBy()).toEqual(['facts']);
  const again = await counted(analyst, '2024-01', '2024-02');
  expect(again.id).not.toBe(id);
  const { runs } = readReform.output.parse((await analyst.get('/reforms/try')).json());
  expect(runs.map(({ run, outdatedBy: by }) => [run, by])).toEqual([
    [again.id, []],
    [id, ['facts']],
  ]);
});

test('what was broken off long ago says so, and can be asked again', async () => {
  const { id } = await counted(analyst, '2024-03', '2024-03');
  await database.owner.pool.query(
    "update reform.run set state = 'running', result = null, heard_at = now() - interval '2 minutes' where run.id = $1",
    [id],
  );
  expect(readRun.output.parse((await analyst.get(`/reforms/try/runs/${id}`)).json())).toMatchObject({
    run: { state: 'failed' },
    answer: null,
  });
  expect((await analyst.get(`/reforms/try/runs/${id}/export?format=csv`)).statusCode).toBe(409);
  expect((await counted(analyst, '2024-03', '2024-03')).id).not.toBe(id);
});

test('counts a few at a time, and asks whoever comes after to wait', async () => {
  const going = `insert into reform.run (id, reform, first_month, last_month, reform_hash, law_hash, state, asked_at, heard_at)
    select gen_random_uuid(), 'other', '2024-01', '2024-01', '', '', 'waiting', now(), now() from generate_series(1, 4)`;
  await database.owner.pool.query(going);
  const refused = await analyst.post('/reforms/try/runs', { from: '2024-05', to: '2024-05' });
  expect([refused.statusCode, refused.json().code]).toEqual([429, 'tooManyRuns']);
  await database.owner.pool.query("update reform.run set heard_at = now() - interval '2 minutes' where run.reform = 'other'");
  await counted(analyst, '2024-05', '2024-05');
});

test.each([
  ['a reform that is not there', '/reforms/nothing', 404, 'noSuchReform'],
  ['one that cannot be applied', '/reforms/broken', 404, 'noSuchReform'],
  ['a run that is not there', '/reforms/try/runs/0190aaaa-0000-7000-8000-00000000ffff', 404, 'noSuchRun'],
  ['a name that could be a path', '/reforms/..%2Ftry', 400, 'invalidInput'],
])('refuses %s', async (_, address, status, code) => {
  const answer = await analyst.get(address);
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
});

test.each([
  ['2024-03', '2024-02', 422, 'endsBeforeItBegins'],
  ['2025-02', '2025-03', 422, 'afterToday'],
  ['2020-01', '2024-12', 422, 'tooLong'],
  ['2009-12', '2010-01', 422, 'tooEarly'],
  ['2024-13', '2024-13', 400, 'invalidInput'],
])('refuses to count from %s to %s', async (from, to, status, code) => {
  const answer = await analyst.post('/reforms/try/runs', { from, to });
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
});
