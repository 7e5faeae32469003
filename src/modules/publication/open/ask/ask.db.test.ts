import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { factCatalogue } from '#src/catalogue.ts';
import { createLedger } from '#src/facts/ledger.ts';
import { instant } from '#src/kernel/instant.ts';
import { issueReceipt, parseQuestion, publicReceipt } from '#src/modules/figures/ask.ts';
import type { ReceiptDependencies } from '#src/modules/figures/receipts/issue.ts';
import { recompute } from '#src/modules/figures/receipts/recompute.ts';
import { factsIn } from '#src/modules/figures/snapshot/snapshot.ts';
import { openSnapshotStore } from '#src/modules/figures/snapshot/store.ts';
import { demoClock } from '#src/platform/clock.ts';
import { inTransaction } from '#src/platform/database.ts';
import { testDatabase } from '#test/support/database.ts';
import type { TestDatabase } from '#test/support/database.ts';
import { randomFacts } from '#test/support/figures-population.ts';
import { openTestSite } from '#test/support/open-site.ts';
import type { TestSite } from '#test/support/open-site.ts';
import { publishedTable } from '#test/support/published.ts';
import { askingOf } from './answer.ts';

const facts = [...randomFacts({ seed: 7, persons: 1_500 })];
const asOf = instant('2026-01-01T00:00:00.000Z');
let database: TestDatabase;
let site: TestSite;
let closed: TestSite;
let parts: ReceiptDependencies;
const protectionKey = new TextEncoder().encode('k'.repeat(32));
/** Of a figure that was shown inside only. */
let exactReceipt: string;

function inside() {
  const question = parseQuestion({ id: 'inflow', period: '2024' }, asOf);
  if (!question.ok) throw new Error('A question that is known');
  return question.value;
}

beforeAll(async () => {
  database = await testDatabase();
  const ledger = createLedger(factCatalogue);
  await inTransaction(database.owner, (tx) => ledger.bulkLoad(tx, facts));
  const snapshots = openSnapshotStore({ database: database.app, ledger, file: null });
  await vi.waitFor(async () => expect(factsIn(await snapshots.current())).toBe(facts.length), { timeout: 60_000, interval: 50 });
  parts = { database: database.app, clock: demoClock(), snapshots };
  // Of another figure, so that its numbers are laid beside no answer.
  const indicator = { ...publishedTable().indicator, id: 'another-figure' };
  const out = [publishedTable({ asOf, indicator })];
  const receipts = (typed: string) => publicReceipt(database.app, typed, async () => false);
  const asking = askingOf({ ...parts, protectionKey });
  // What these tests ask is not what they limit.
  site = await openTestSite(out, { asking, receipts });
  exactReceipt = (
    await issueReceipt(parts, { question: inside(), shownIn: 'export', by: 'test', snapshot: await snapshots.current() })
  ).id;
  closed = await openTestSite(out, { asking: askingOf({ ...parts, protectionKey: undefined }) });
});
afterAll(async () => {
  await site?.server.close();
  await closed?.server.close();
  await database?.drop();
});

const question = 'figure=inflow&rows=region&columns=group&period=2024';
const get = (query: string, path = '', to = site) => to.server.inject({ url: `/open/nl/ask${path}?${query}` });

describe('a question of a reader', () => {
  it('is answered with protected numbers and a receipt that anybody may look up', async () => {
    const answer = await get(question);
    expect(answer.statusCode).toBe(200);
    const [, receipt = ''] = /receipts\/([\w-]+)"/.exec(answer.body) ?? [];
    const kept = await database.app.pool.query('select receipt.* from figures.receipt as receipt where receipt.id = $1', [
      receipt,
    ]);
    expect(kept.rowCount).toBe(1);
    const { body } = await get(question, '/table.csv');
    const rows = body
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const [value = '', status] = row.slice(-2);
      if (status === 'hidden') expect(value).toBe('');
      else expect([status, Number(value) % 5, Number(value) >= 5]).toEqual(['rounded', 0, true]);
    }
    expect(rows.some((row) => row.at(-1) === 'rounded')).toBe(true);
  });

  it('has one address, which answers the same for ever, in every format', async () => {
    const answer = await get(question);
    const [, permalink = ''] = /rel="bookmark"><code>([^<]*)/.exec(answer.body) ?? [];
    const address = permalink.replaceAll('&#38;', '&');
    expect(address).toContain(encodeURIComponent(asOf));
    const led = await site.server.inject({ url: address });
    expect(led.statusCode).toBe(302);
    const again = await site.server.inject({ url: String(led.headers.location) });
    const cells = (html: string) => [...html.matchAll(/<td[^>]*>[^]*?<\/td>/g)].map(([cell]) => cell);
    expect(cells(again.body)).toEqual(cells(answer.body));
    for (const file of ['table.csv', 'table.csv-metadata.json', 'table.json', 'table.xlsx', 'map'])
      expect((await get(address.split('?')[1] ?? '', `/${file}`)).statusCode, file).toBe(200);
  });

  it('is answered for a share by what its two protected numbers give, in every format, under a receipt that recounts', async () => {
    const query = 'figure=registrations-share-by-group&rows=region&columns=group&period=2024';
    const csv = async (asked: string) => {
      const [head = [], ...rows] = (await get(asked, '/table.csv')).body
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(','));
      return rows.map((row): Record<string, string> => Object.fromEntries(row.map((text, place) => [head[place] ?? '', text])));
    };
    const shares = await csv(query);
    const counts = await csv('figure=registrations&rows=region&columns=group&period=2024');
    const countAt = (region = '', group = '') =>
      counts.find((row) => row['region'] === region && row['group'] === group)?.['value'];
    const shown = shares.filter(({ status }) => status === 'rounded');
    expect(shown.length).toBeGreaterThan(5);
    expect(shares.some(({ status, numerator }) => status === 'hidden' && numerator === '')).toBe(true);
    for (const { region, group, value, numerator, denominator } of shown) {
      expect(numerator).toBe(countAt(region, group));
      expect(denominator).toBe(countAt(region, 'total'));
      expect(value).toBe(String(Math.round((Number(numerator) / Number(denominator)) * 100)));
    }
    const page = await get(query);
    expect(page.body).toContain('twee beschermde getallen');
    expect(page.body).toMatch(/>\d+\u00a0%</);
    for (const file of ['table.csv-metadata.json', 'table.json', 'table.xlsx', 'map'])
      expect((await get(query, `/${file}`)).statusCode, file).toBe(200);
    const [, receipt = ''] = /receipts\/([\w-]+)"/.exec(page.body) ?? [];
    const content = JSON.parse((await publicReceipt(database.app, receipt, async () => false))?.content ?? '{}');
    expect(content.cells.some(({ of }: { of?: object }) => of !== undefined)).toBe(true);
    for (const { at, value, of } of content.cells as { at: string[]; value: number | null; of?: { numerator: number } }[])
      expect(of === undefined ? value : String(of.numerator)).toBe(of === undefined ? null : countAt(at[0], at[1]));
    expect(await recompute({ ...parts, protectionKey }, { id: receipt })).toMatchObject({ same: true });
  });

  it('is answered for hours in tens, by what one person can have of them', async () => {
    const { body } = await get('figure=coaching-hours&rows=instrument&period=2024');
    expect(body).toContain('niemand meer dan 100 inbrengt');
    const rows = (await get('figure=coaching-hours&rows=instrument&period=2024', '/table.csv')).body.split('\r\n').slice(1, -1);
    for (const [value, status] of rows.map((row) => row.split(',').slice(-2)))
      expect([status, Number(value) % 10]).toEqual([value === '' ? 'hidden' : 'rounded', 0]);
  });

  it('is limited by what it filters, and gives the same cell in another table', async () => {
    const valueAt = async (query: string, place: string) => {
      const { body } = await get(query, '/table.csv');
      return body
        .split('\r\n')
        .find((line) => line.startsWith(place))
        ?.split(',')
        .slice(-2)
        .join();
    };
    const filtered = await valueAt('figure=inflow&rows=region&period=2024&f.group=mandatory', 'limburg,');
    expect(filtered).toBeDefined();
    expect(filtered).toBe(await valueAt(question, 'limburg,Limburg,mandatory'));
  });

  it('puts years beside each other, each column as it is when asked alone, with a line chart and a receipt for each', async () => {
    const query = 'figure=inflow&rows=region&period=2024&since=2022';
    const answer = await get(query);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('van 2022 tot en met 2024');
    expect(answer.body).toContain('Lijndiagram.');
    expect(new Set([...answer.body.matchAll(/href="\/open\/nl\/receipts\/([\w-]+)"/g)].map(([, id]) => id)).size).toBe(3);
    const lines = async (asked: string) => (await get(asked, '/table.csv')).body.trimEnd().split('\r\n').slice(1);
    const together = await lines(query);
    for (const year of ['2022', '2023', '2024'])
      expect(
        together.filter((line) => line.includes(`,${year},${year},`)).map((line) => line.replace(`,${year},${year},`, ',')),
      ).toEqual(await lines(`figure=inflow&rows=region&period=${year}`));
    const { id, role, size } = JSON.parse((await get(query, '/table.json')).body);
    expect([id, role.time, size.at(1)]).toEqual([['region', 'period', 'figure'], ['period'], 3]);
    expect((await get(query, '/table.xlsx')).statusCode).toBe(200);
    expect((await get(query, '/map')).statusCode).toBe(400);
    // A stock stands on days; its columns are named by them.
    const stock = await get('figure=running-contracts&period=2024-Q4&since=2024-Q1');
    expect(stock.body).toMatch(/31\/0?3\/2024[^]*31\/12\/2024/);
  });

  it('has a page for its receipt, whose content has the fingerprint that it says', async () => {
    const answer = await get(question);
    const [, id = ''] = /receipts\/([\w-]+)"/.exec(answer.body) ?? [];
    const page = await site.server.inject({ url: `/open/nl/receipts/${id.toUpperCase()}` });
    expect(page.statusCode).toBe(200);
    const [, hash = ''] = /sha256sum\n([0-9a-f]{64})/.exec(page.body) ?? [];
    const content = await site.server.inject({ url: `/open/nl/receipts/${id}/content.json` });
    expect(createHash('sha256').update(content.rawPayload).digest('hex')).toBe(hash);
    const cells = (html: string) => [...html.matchAll(/<td[^>]*>[^]*?<\/td>/g)].map(([cell]) => cell.replaceAll(/\s+/g, ' '));
    expect(cells(page.body).length).toBeGreaterThan(20);
    const [, again = ''] = /href="(\/open\/nl\/ask\?[^"]*)"/.exec(page.body) ?? [];
    const led = await site.server.inject({ url: again.replaceAll('&#38;', '&') });
    expect(cells(led.body).map((cell) => cell.replace(/(?:&#60; 5|·)/, ''))).toEqual(
      cells(page.body).map((cell) => cell.replace(/(?:&#60; 5|·)/, '')),
    );
    expect((await site.server.inject({ url: `/open/receipts/${id}` })).headers.location).toBe(`/open/nl/receipts/${id}`);
  });

  it('has no page for a receipt of what was shown inside, nor for none', async () => {
    expect(exactReceipt).toMatch(/^[\w-]{14}$/);
    for (const id of [exactReceipt, 'aaaa-bbbb-cccc', "';--", 'x'.repeat(300)])
      for (const file of ['', '/content.json'])
        expect((await site.server.inject({ url: `/open/nl/receipts/${encodeURIComponent(id)}${file}` })).statusCode, id).toBe(
          404,
        );
  });

  it.each([
    ['years with a quarter', 'figure=inflow&period=2024&since=2023-Q1', 'twee jaren nodig, of twee kwartalen'],
    ['a first that is the later', 'figure=inflow&period=2023&since=2024', 'twee jaren nodig, of twee kwartalen'],
    ['too many periods', 'figure=inflow&period=2024&since=1900', 'hoogstens 16 na elkaar'],
    ['too many cells over the periods', 'figure=inflow&rows=region&columns=group&period=2024&since=2009', 'Te veel cellen'],
    ['by the same twice', 'figure=registrations&rows=desk&columns=desk&period=2024', 'dezelfde indeling'],
    ['too many cells', 'figure=first-contracts&rows=desk&columns=region&period=2024', 'Te veel cellen'],
    ['under the threshold', 'figure=inflow-minors&rows=ageGroup&period=2014', 'Onder de drempel'],
    ['not out yet', 'figure=inflow&period=2030', 'nog niets gepubliceerd'],
    [
      'of a moment of which nothing is published',
      'figure=inflow&period=2024&asOf=2025-01-01T00:00:00Z',
      'nog niets gepubliceerd',
    ],
    ['of a figure that there is not', 'figure=secrets&period=2024', 'bestaat niet'],
    ['by what the figure does not have', 'figure=inflow&rows=desk&period=2024', 'bestaat niet'],
    ['limited to a choice of codes', 'figure=inflow&period=2024&f.region=limburg&f.region=westFlanders', 'Te vrij beperkt'],
    ['limited to what is no code', 'figure=inflow&period=2024&f.region=mars', 'bestaat niet'],
  ])('is refused in words: %s', async (_, query, words) => {
    const answer = await get(query);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(words);
    expect((await get(query, '/table.csv')).statusCode).toBe(422);
  });

  it('is not answered without the secret of the protection', async () => {
    const answer = await get(question, '', closed);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('nu niet beantwoord');
    expect(answer.body).not.toContain('<td');
  });

  it('is not on offer of figures that cannot be protected', async () => {
    const { body } = await get('figure=inflow');
    expect(body).toContain('value="inflow"');
    expect(body).not.toContain('value="share-inflow');
  });
});
