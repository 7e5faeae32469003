import * as xlsx from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { demoClock } from '#src/platform/clock.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';
import { figureTable, listGaps } from '../endpoints.ts';
import { figuresModule } from '../module.ts';
import { openSnapshotStore } from '../snapshot/store.ts';

let database: TestDatabase;
let server: Awaited<ReturnType<typeof testServer>>;
let analyst: SignedIn;

beforeAll(async () => {
  database = await testDatabase();
  const clock = demoClock();
  const snapshots = openSnapshotStore({ database: database.app, ledger: createLedger(factCatalogue), file: null });
  server = await testServer({
    database: database.app,
    clock,
    modules: [figuresModule({ database: database.app, clock, snapshots })],
  });
  analyst = await signedIn(server.server, staff.thomas);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const broken = {
  supplier: 'Testplatform',
  stream: 'Testuitslagen MO',
  from: '2024-05-01',
  until: null,
  facts: ['trajectory.mo-test-taken'],
  reason: { nl: 'De overgang naar het nieuwe platform', en: 'The change to the new platform' },
  source: 'Jaarverslag 2024, OD 7.4',
};
const registered = async (changes: object = {}) =>
  (await analyst.post('/figures/gaps', { ...broken, ...changes })).json<{ id: string }>().id;
const marksOf = async (address: string) => figureTable.parse((await analyst.get(address)).json()).gaps.map(({ id }) => id);
const gapOf = async (id: string) =>
  listGaps.output.parse((await analyst.get('/figures/gaps')).json()).gaps.find((gap) => gap.id === id);

test('marks every figure that rests on the stream, in a period that touches it, and no other', async () => {
  const id = await registered();
  expect(await marksOf('/figures/mo-tests-taken?period=2024')).toEqual([id]);
  expect(await marksOf('/figures/mo-tests-taken?period=2025')).toEqual([id]);
  expect(await marksOf('/figures/mo-tests-taken?period=2024-05')).toEqual([id]);
  expect(await marksOf('/figures/mo-tests-taken?period=2024-04')).toEqual([]);
  expect(await marksOf('/figures/mo-tests-pass-rate?period=2024')).toEqual([id]);
  expect(await marksOf('/figures/inflow?period=2024')).toEqual([]);
  const gap = await gapOf(id);
  expect(gap).toMatchObject({ supplier: 'Testplatform', registered: { name: 'Thomas De Smet' }, withdrawn: null });
  expect(gap?.figures).toEqual(['mo-tests-taken', 'mo-tests-pass-rate', 'mo-tests-taken-evolution']);
});

test('a gap that ended marks what came before its end; an evolution looks at the year before too', async () => {
  const id = await registered({ supplier: 'Ended' });
  const ended = await analyst.post(`/figures/gaps/${id}/end`, { version: 1, until: '2024-07-01' });
  expect(ended.statusCode).toBe(200);
  expect(await marksOf('/figures/mo-tests-taken?period=2024-06')).toContain(id);
  expect(await marksOf('/figures/mo-tests-taken?period=2024-07')).not.toContain(id);
  expect(await marksOf('/figures/mo-tests-taken-evolution?period=2025')).toContain(id);
  expect(await marksOf('/figures/mo-tests-taken?period=2025')).not.toContain(id);
});

test('a stock rests on everything before its day, also on what it only looks up', async () => {
  const id = await registered({ facts: ['trajectory.contract-ended'], until: '2024-06-01' });
  expect(await marksOf('/figures/running-contracts?period=2025-02-20')).toEqual([id]);
  expect(await marksOf('/figures/running-contracts?period=2024-04-30')).toEqual([]);
  expect(await marksOf('/figures/first-contracts?period=2024')).toEqual([]);
});

test('a gap that is withdrawn marks nothing and stays in the list with its reason', async () => {
  const id = await registered({ supplier: 'Withdrawn' });
  const withdrawn = await analyst.post(`/figures/gaps/${id}/withdraw`, { version: 1, reason: 'Alles is nagekomen' });
  expect(withdrawn.statusCode).toBe(200);
  expect(await marksOf('/figures/mo-tests-taken?period=2024')).not.toContain(id);
  expect(await gapOf(id)).toMatchObject({ withdrawn: { reason: 'Alles is nagekomen', name: 'Thomas De Smet' } });
  const again = await analyst.post(`/figures/gaps/${id}/end`, { version: 2, until: '2024-07-01' });
  expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([422, 'gapWithdrawn']);
});

test('is written in the files, in words', async () => {
  const id = await registered({ supplier: 'Bestanden', reason: { nl: '=1+1 niet geleverd', en: 'Not delivered' } });
  expect(id).not.toBe('');
  const address = '/figures/mo-tests-taken/export?period=2024&by=region&language=nl';
  const text = (await analyst.get(`${address}&format=csv`)).payload;
  expect(text).toContain('ONVOLLEDIG: gat in de gegevensstroom: Bestanden, Testuitslagen MO, van 2024-05-01');
  const book = xlsx.read((await analyst.get(`${address}&format=xlsx`)).rawPayload);
  const cells = (sheet: string) => JSON.stringify(xlsx.utils.sheet_to_json(book.Sheets[sheet] ?? {}, { header: 1 }));
  expect(cells('Gegevens')).toContain('Bestanden');
  expect(cells('Toelichting')).toContain('=1+1 niet geleverd');
});

describe('refuses', () => {
  test.each([
    [{ until: '2024-05-01' }, 422, 'gapEndsBeforeItBegins'],
    [{ facts: [] }, 422, 'gapTouchesNothing'],
    [{ facts: ['trajectory.nothing'] }, 400, 'unknownFact'],
    [{ reason: { nl: 'Alleen in het Nederlands', en: ' ' } }, 400, 'invalidInput'],
  ])('%j', async (changes, status, code) => {
    const answer = await analyst.post('/figures/gaps', { ...broken, ...changes });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });

  test('a change of what somebody else changed', async () => {
    const id = await registered({ supplier: 'Twice' });
    await analyst.post(`/figures/gaps/${id}/end`, { version: 1, until: '2024-07-01' });
    const second = await analyst.post(`/figures/gaps/${id}/withdraw`, { version: 1, reason: 'Te laat' });
    expect([second.statusCode, second.json<{ code: string }>().code]).toEqual([409, 'gapChanged']);
  });

  test('whoever may not publish figures; others may read', async () => {
    const lead = await signedIn(server.server, staff.greet);
    expect((await lead.get('/figures/gaps')).statusCode).toBe(200);
    expect((await lead.post('/figures/gaps', broken)).statusCode).toBe(403);
    const officer = await signedIn(server.server, staff.karim);
    expect((await officer.get('/figures/gaps')).statusCode).toBe(403);
  });
});

test('the application cannot change or delete what was registered', async () => {
  await registered();
  for (const statement of ['delete from figures.gap_event', `update figures.gap_event set data = '{}'`])
    await expect(database.app.pool.query(statement)).rejects.toThrow(/permission denied/);
});
