import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { instant } from '#src/kernel/instant.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { signedIn } from '#test/support/http.ts';
import type { SignedIn } from '#test/support/http.ts';
import { movableClock, testServer } from '#test/support/server.ts';
import { staff } from '#test/support/staff.ts';
import { readAndCheck } from '../figures/gate/read-and-check.ts';
import { factsIn } from '../figures/snapshot/snapshot.ts';
import { openSnapshotStore } from '../figures/snapshot/store.ts';
import { figuresModule } from '../figures/module.ts';
import { isReleased, publishedFingerprint, publishedTables } from './ask.ts';
import { listPublications, readPublication } from './endpoints.ts';
import type { ReleaseView } from './endpoints.ts';
import { publicationModule } from './module.ts';

const facts = [...randomFacts({ seed: 12, persons: 2_000 })];
const clock = movableClock();
let database: TestDatabase;
let server: Awaited<ReturnType<typeof testServer>>;
let thomas: SignedIn;
let sofie: SignedIn;

beforeAll(async () => {
  database = await testDatabase();
  const ledger = createLedger(factCatalogue);
  await inTransaction(database.owner, (tx) => ledger.bulkLoad(tx, facts));
  const snapshots = openSnapshotStore({ database: database.app, ledger, file: null });
  await vi.waitFor(async () => expect(factsIn(await snapshots.current())).toBe(facts.length), { timeout: 60_000, interval: 50 });
  server = await testServer({
    database: database.app,
    clock,
    modules: [
      figuresModule({
        database: database.app,
        clock,
        snapshots,
        isReleased: (receipt) => isReleased(database.app, clock.now(), receipt),
      }),
      publicationModule({ database: database.app, clock, snapshots, protectionKey: new TextEncoder().encode('k'.repeat(32)) }),
    ],
  });
  thomas = await signedIn(server.server, staff.thomas);
  sofie = await signedIn(server.server, staff.sofie);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const words = (nl: string) => ({ nl, en: `${nl} (en)` });
const tables = [
  { id: 'inflow-by-region', indicator: 'inflow', period: '2024', by: 'region', where: 'region:agii', title: words('Instroom') },
  { id: 'mo-tests-taken-by-result', indicator: 'mo-tests-taken', period: '2024', by: 'region,result', title: words('Testen') },
];
const draftOf = (title: string, more: object = {}) => ({
  title: words(title),
  summary: words('Proef'),
  status: 'final',
  tables,
  ...more,
});

async function drafted(title: string, more: object = {}): Promise<string> {
  const answer = await thomas.post('/publications', draftOf(title, more));
  expect(answer.statusCode).toBe(200);
  return answer.json().id;
}
async function look(id: string, who = thomas): Promise<ReleaseView> {
  return readPublication.output.parse((await who.get(`/publications/${id}`)).json());
}
async function does(who: SignedIn, id: string, act: object) {
  return who.post(`/publications/${id}/acts`, { version: (await look(id)).version, act });
}
/** Through every step until it is out, by the two of them. */
async function released(title: string, more: object = {}): Promise<string> {
  const id = await drafted(title, more);
  for (const [who, act] of [
    [thomas, { act: 'check' }],
    [sofie, { act: 'approve' }],
    [thomas, { act: 'plan', releaseAt: null }],
  ] as const)
    expect((await does(who, id, act)).statusCode, JSON.stringify(act)).toBe(200);
  return id;
}

test('a release goes from draft to the public, and never by one person', async () => {
  const id = await drafted('Eerste cijfers 2024');
  expect(id).toBe('eerste-cijfers-2024');
  expect((await look(id)).state).toBe('draft');
  expect((await does(sofie, id, { act: 'approve' })).json()).toMatchObject({ code: 'notInThisState' });
  expect((await does(thomas, id, { act: 'check' })).statusCode).toBe(200);
  const checked = await look(id);
  expect(checked).toMatchObject({ state: 'toApprove', findings: [], waitsForYou: false, acts: { approve: 'youWorkedOnIt' } });
  expect(checked.tablesMade.map((table) => table.id)).toEqual(['inflow-by-region', 'mo-tests-taken-by-result']);
  expect((await does(thomas, id, { act: 'approve' })).json()).toMatchObject({ code: 'youWorkedOnIt' });
  expect(await look(id, sofie)).toMatchObject({ waitsForYou: true, acts: { approve: null } });
  expect((await does(sofie, id, { act: 'approve' })).statusCode).toBe(200);
  expect(await publishedTables(database.app, clock.now())).toEqual([]);
  const receipt = checked.tablesMade[0]?.receipt ?? '';
  const readBy = async () => [
    (await server.server.inject({ url: `/api/v1/figures/receipts/${receipt}` })).statusCode,
    (await server.server.inject({ url: `/open/nl/receipts/${receipt}` })).statusCode,
    (await server.server.inject({ url: `/open/nl/receipts/${receipt}/content.json` })).statusCode,
  ];
  expect(await readBy()).toEqual([401, 404, 404]);
  // That somebody inside asked for a receipt of the same makes it no more public.
  const shownElsewhere = "insert into figures.receipt_shown (receipt, shown_in, at, by) values ($1, 'export', $2, 'test')";
  await database.app.pool.query(shownElsewhere, [receipt, clock.now()]);
  expect(await readBy()).toEqual([401, 404, 404]);

  const releaseAt = instant(new Date(Date.parse(clock.now()) + 10 * 60_000).toISOString());
  expect((await does(thomas, id, { act: 'plan', releaseAt: '2024-01-01T00:00:00Z' })).json()).toMatchObject({
    code: 'timeHasPassed',
  });
  expect((await does(thomas, id, { act: 'plan', releaseAt })).statusCode).toBe(200);
  const before = await publishedFingerprint(database.app, clock.now());
  expect(await publishedTables(database.app, clock.now())).toEqual([]);
  clock.forward(11);
  expect(await publishedFingerprint(database.app, clock.now())).not.toBe(before);
  const out = await publishedTables(database.app, clock.now());
  expect(out.map(({ id: table, edition, status, releasedAt }) => ({ table, edition, status, releasedAt }))).toEqual([
    { table: 'inflow-by-region', edition: 1, status: 'final', releasedAt: releaseAt },
    { table: 'mo-tests-taken-by-result', edition: 1, status: 'final', releasedAt: releaseAt },
  ]);
  expect((await look(id)).state).toBe('released');
  expect(await readBy()).toEqual([200, 200, 200]);

  expect((await does(sofie, id, { act: 'withdraw', reason: words('De vraag was anders bedoeld') })).statusCode).toBe(200);
  const [struck] = await publishedTables(database.app, clock.now());
  expect(struck?.withdrawn?.reason.nl).toBe('De vraag was anders bedoeld');
  expect(struck?.cells.length).toBeGreaterThan(1);
  expect(struck?.cells.every(({ value, shown }) => value === null && shown === 'withdrawn')).toBe(true);
});

test('the new edition takes the place of the old one, which stays where it was', async () => {
  const first = await released('Tweede reeks', {
    status: 'preliminary',
    tables: tables.slice(0, 1).map((table) => ({ ...table, id: 'second-series' })),
  });
  const { id: second } = (await sofie.post(`/publications/${first}/new-edition`, {})).json();
  expect(second).toBe('tweede-reeks-2');
  expect((await does(sofie, second, { act: 'check' })).statusCode).toBe(200);
  expect((await does(thomas, second, { act: 'approve' })).statusCode).toBe(200);
  expect((await does(sofie, second, { act: 'plan', releaseAt: null })).statusCode).toBe(200);
  const editions = (await publishedTables(database.app, clock.now())).filter((table) => table.id === 'second-series');
  expect(editions.map(({ edition, supersededBy, status }) => ({ edition, supersededBy, status }))).toEqual([
    { edition: 2, supersededBy: null, status: 'final' },
    { edition: 1, supersededBy: 2, status: 'preliminary' },
  ]);
  expect((await look(first)).replacedBy).toBe(second);
});

test('releases shares and hours too, and keeps in the house what only the audit may know', async () => {
  const more = [
    { id: 'share-by-group', indicator: 'registrations-share-by-group', by: 'group', title: words('Aandeel') },
    { id: 'evolution-by-region', indicator: 'inflow-evolution', by: 'region', title: words('Evolutie') },
    { id: 'registrations-by-group', indicator: 'registrations', by: 'group', title: words('Aanmeldingen') },
    { id: 'hours-by-instrument', indicator: 'coaching-hours', by: 'instrument', title: words('Uren') },
    { id: 'budgets', indicator: 'coaching-budgets', by: '', title: words('Budgetten') },
  ].map((table) => ({ ...table, period: '2015-01-01/2026-01-01', where: '' }));
  const id = await drafted('Aandelen en uren', { tables: more });
  for (const [who, act] of [
    [thomas, { act: 'check' }],
    [sofie, { act: 'approve' }],
    [thomas, { act: 'plan', releaseAt: null }],
  ] as const)
    expect((await does(who, id, act)).json(), JSON.stringify(act)).not.toHaveProperty('code');
  const out = (await publishedTables(database.app, clock.now())).filter(({ release }) => release.id === id);
  const table = (name: string) => out.find((each) => each.id === name);
  const counts = new Map(table('registrations-by-group')?.cells.map(({ at, value }) => [at.join(), value]));
  const shares = (table('share-by-group')?.cells ?? []).filter(({ of }) => of !== undefined);
  expect(shares.length).toBeGreaterThan(1);
  for (const { at, value, of } of shares) {
    expect([of?.numerator, of?.denominator]).toEqual([counts.get(at.join()), counts.get('total')]);
    expect(value).toBe(Math.round(((of?.numerator ?? 0) / (of?.denominator ?? 1)) * 100));
  }
  expect(table('hours-by-instrument')?.cells.every(({ value }) => (value ?? 0) % 10 === 0)).toBe(true);
  expect(table('budgets')).toMatchObject({ protection: null, cells: [{ shown: 'exact' }] });
  expect(JSON.stringify(out)).not.toMatch(/"largest"|"statements"/);

  // The gate, reading what the public reads, finds nothing wrong between the shares and their counts; a wrong share it finds.
  const kinds = async (off: number) => {
    const rows = shares.map(({ at, value, of }, row) =>
      [at.join() === 'total' ? 'Totaal' : at.join(), of?.numerator, row === 0 ? (value ?? 0) + off : value].join(';'),
    );
    const base64 = Buffer.from(['Doelgroep;Aantal;Aandeel (%)', ...rows].join('\r\n')).toString('base64');
    return (await readAndCheck([{ name: 'aandelen.csv', base64 }])).findings.map(({ kind }) => kind);
  };
  expect(await kinds(0)).not.toContain('share-does-not-fit');
  expect(await kinds(9)).toContain('share-does-not-fit');
});

test('comes back with a comment, and is changed and checked again before somebody may approve it', async () => {
  const id = await drafted('Terug naar af', { tables: tables.slice(1).map((table) => ({ ...table, id: 'back-again' })) });
  await does(thomas, id, { act: 'check' });
  expect((await does(sofie, id, { act: 'sendBack', comment: 'De titel klopt niet' })).statusCode).toBe(200);
  expect(await look(id)).toMatchObject({
    state: 'draft',
    history: [{ type: 'sentBack', comment: 'De titel klopt niet', name: 'Sofie Maes' }, {}, {}],
  });
  const edited = { ...draftOf('Beter'), tables: tables.slice(1).map((table) => ({ ...table, id: 'back-again' })) };
  expect((await does(thomas, id, { act: 'edit', draft: edited })).statusCode).toBe(200);
  expect((await look(id)).title.nl).toBe('Beter');
  expect((await does(thomas, id, { act: 'discard' })).statusCode).toBe(200);
  expect((await look(id)).state).toBe('discarded');
  expect((await does(thomas, id, { act: 'restore' })).statusCode).toBe(200);
  expect((await look(id)).state).toBe('draft');
});

test('refuses what it cannot count, and who comes second', async () => {
  const wrong = await thomas.post('/publications', draftOf('Fout', { tables: [{ ...tables[0], by: 'shoeSize' }] }));
  expect(wrong.statusCode).toBe(422);
  expect(wrong.json()).toMatchObject({
    code: 'tableNotUnderstood',
    detail: { table: 'inflow-by-region', type: 'unknownDimension' },
  });
  const id = await drafted('Wie eerst komt');
  const { version } = await look(id);
  const both = await Promise.all(
    [thomas, sofie].map((who) => who.post(`/publications/${id}/acts`, { version, act: { act: 'check' } })),
  );
  expect(both.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([200, 409]);
  expect((await thomas.get('/publications/nothing-here')).statusCode).toBe(404);
});

test('nothing that happened can be changed by the application', async () => {
  for (const statement of [
    "update publication.event set account_name = 'x'",
    'delete from publication.event',
    'delete from publication.made_table',
  ])
    await expect(database.app.pool.query(statement)).rejects.toThrow('permission denied');
});

test('lists the releases for analysts only', async () => {
  const { releases } = listPublications.output.parse((await thomas.get('/publications')).json());
  expect(releases.map(({ id }) => id)).toContain('eerste-cijfers-2024');
  const lotte = await signedIn(server.server, staff.lotte);
  expect((await lotte.get('/publications')).statusCode).toBe(403);
});

test('the annual report comes as a document in three forms, marked as a draft while it is not released', async () => {
  for (const [format, type, start] of [
    ['html', 'text/html', '<!doctype html>'],
    ['pdf', 'application/pdf', '%PDF-'],
    ['xlsx', 'application/vnd.openxmlformats', 'PK'],
  ]) {
    const answer = await thomas.get(`/annual-report/2024/document?format=${format}&language=en`);
    expect(answer.statusCode, format).toBe(200);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.headers['content-disposition']).toContain(`annual-report-2024-en.${format}`);
    expect(answer.rawPayload.toString('latin1').startsWith(start ?? '')).toBe(true);
    if (format === 'html') expect(answer.body).toContain('Draft, not released');
  }
  expect((await thomas.get('/annual-report/2019/document?format=pdf')).statusCode).toBe(404);
  expect((await thomas.get('/annual-report/2024/document?format=docx')).statusCode).toBe(400);
});
