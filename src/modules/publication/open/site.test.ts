import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { openTestSite } from '#test/support/open-site.ts';
import type { TestSite } from '#test/support/open-site.ts';
import { publishedTable, publishedTotal } from '#test/support/published.ts';

const first = publishedTable({ supersededBy: 2, status: 'preliminary' });
const second = publishedTable({ edition: 2, releasedAt: instant('2025-03-01T08:00:00Z') });
const gone = publishedTotal({
  id: 'certificates-2023',
  title: { nl: 'Attesten', en: 'Certificates' },
  withdrawn: { at: instant('2025-03-02T09:00:00Z'), reason: { nl: 'Twee loketten verwisseld', en: 'Two desks swapped' } },
  cells: [{ at: [], value: null, shown: 'withdrawn' }],
});
const tables = [second, first, publishedTotal(), gone];

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite(tables);
});
afterAll(() => site?.server.close());

const get = (url: string, headers: Record<string, string> = {}) => site.server.inject({ method: 'GET', url, headers });

describe('for whoever comes', () => {
  it('leads to the reader’s language, and keeps addresses without one for ever', async () => {
    expect((await get('/open')).headers.location).toBe('/open/nl');
    expect((await get('/open', { 'accept-language': 'en-GB,nl;q=0.5' })).headers.location).toBe('/open/en');
    const permalink = await get('/open/tables/registrations-2024/1', { 'accept-language': 'fr,en;q=0.8' });
    expect(permalink.statusCode).toBe(302);
    expect(permalink.headers.location).toBe('/open/en/tables/registrations-2024/1');
    expect(permalink.headers.vary).toContain('accept-language');
  });
  it('sets no cookie, loads nothing from elsewhere, has the headers of the house', async () => {
    for (const url of ['/open/nl', '/open/nl/tables/registrations-2024', '/open/nl/map', '/open/en/errors', '/open/nl/nowhere']) {
      const { headers, body } = await get(url);
      expect(headers['set-cookie'], url).toBeUndefined();
      expect(headers['content-security-policy'], url).toContain("script-src 'self'");
      expect(headers['x-content-type-options'], url).toBe('nosniff');
      expect(body.match(/(?:src|href)="(?:https?:)?\/\/(?!cijfers\.example)[^"]*"/g) ?? [], url).toEqual([]);
      expect(body, url).not.toMatch(/<style|style="| on\w+="/);
      expect(body, url).toContain('Synthe');
    }
  });
  it('escapes whatever stands in a table', async () => {
    const { body } = await get('/open/nl/tables/registrations-2024/1');
    expect(body).not.toContain('<script>alert');
    expect(body).not.toContain('<b>"anders"');
    expect(body).toContain('&#60;script&#62;alert(1)');
  });
});

describe('a table', () => {
  it('shows its numbers, its definition, its receipt and how to cite it', async () => {
    const { body } = await get('/open/nl/tables/registrations-2024/1');
    for (const text of [
      '1.005',
      'beschermd',
      '>&#60; 5</abbr>',
      'minder dan 5',
      'Unieke personen die zich aanmeldden',
      'Unieke personen: delen kunnen samen meer zijn dan het totaal.',
      '20 februari 2025 om 23:59',
      'href="/open/nl/receipts/k7m2-9qxf-3bwt-h5"',
      'https://cijfers.example/open/tables/registrations-2024/1',
      'Voorlopige cijfers',
      'Er is een nieuwere editie: editie 2.',
    ])
      expect(body).toContain(text);
  });
  it('is the newest edition where none is named, and says which that is', async () => {
    const { body } = await get('/open/en/tables/registrations-2024');
    expect(body).toContain('rel="canonical" href="https://cijfers.example/open/en/tables/registrations-2024/2"');
    expect(body).not.toContain('There is a newer edition');
  });
  it('stays to be found when it is withdrawn, without its numbers and with the reason', async () => {
    const { body } = await get('/open/nl/tables/certificates-2023');
    expect(body).toContain('Twee loketten verwisseld');
    expect(body).toContain('✕');
    expect((await get('/open/nl/errors')).body).toContain('Twee loketten verwisseld');
  });
  it('is found by a misspelt word, by subject, year and status', async () => {
    const titles = async (query: string) =>
      [...(await get(`/open/nl?${query}`)).body.matchAll(/<h2><a [^>]*>([^<]*)</g)].map(([, title]) => title);
    expect(await titles('')).toEqual([
      'Aangemelde inburgeraars per regio en doelgroep',
      'Aangemelde inburgeraars, totaal',
      'Attesten',
    ]);
    expect(await titles('q=angemelde+doelgroop')).toEqual(['Aangemelde inburgeraars per regio en doelgroep']);
    expect(await titles('status=withdrawn')).toEqual(['Attesten']);
    expect(await titles('year=2023&status=preliminary')).toEqual(['Aangemelde inburgeraars, totaal']);
    expect(await titles('subject=work')).toEqual([]);
  });
});

describe('hostile addresses', () => {
  it.each([
    ['/open/nl?year=abc', 400],
    ['/open/nl?q=a&q=b', 400],
    ['/open/nl?q=%00', 400],
    [`/open/nl?q=${'x'.repeat(101)}`, 400],
    [`/open/nl/${'x'.repeat(3_000)}`, 400],
    ['/open/nl/map?table=../../etc/passwd', 400],
    ['/open/nl/map?edition=-1', 400],
    ['/open/nl/map?table=registrations-total-2023', 400],
    ['/open/nl/map?pick.__proto__=1', 400],
    ['/open/nl/ask?figure=%3Cscript%3E', 400],
    ['/open/nl/ask?figure=registrations&period=2024&f.region=a%7Cb', 400],
    ['/open/nl/ask?figure=registrations&period=9%2F9', 400],
    ['/open/nl/tables/nothing', 404],
    ['/open/nl/tables/registrations-2024/99', 404],
    ['/open/nl/tables/registrations-2024/1e1', 404],
    ['/open/nl/tables/registrations-2024/1/table.exe', 404],
    ['/open/nl/tables/../../api/v1/figures', 404],
    ['/open/codes/registrations/constructor.csv', 404],
    ['/open/fr', 404],
  ])('%s is answered by a page that says so', async (url, status) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    if (url.startsWith('/open/nl/tables/..')) return; // the path is made short before it reaches us
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toContain('href="/open/nl"');
  });
  it('answers an address that cannot be read with a page to who reads, and a code to programs', async () => {
    const read = await get('/open/%E0%A4%A', { accept: 'text/html,*/*' });
    expect([read.statusCode, read.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(read.headers['content-security-policy']).toContain("default-src 'self'");
    expect(read.body).toContain('Dit adres klopt niet');
    expect((await get('/open/%E0%A4%A')).json()).toMatchObject({ code: 'malformedAddress' });
    expect((await get('/api/v1/%E0%A4%A', { accept: 'text/html' })).json()).toMatchObject({ code: 'malformedAddress' });
  });
  it('takes what others hang onto an address for nothing', async () => {
    const plain = await get('/open/nl');
    expect((await get('/open/nl?utm_source=mail&fbclid=1')).headers.etag).toBe(plain.headers.etag);
  });
  it('limits searching by address, in words, and not what is published', async () => {
    const small = await openTestSite(tables, { perMinute: { search: 2, asked: 1 } });
    const ask = (url: string) => small.server.inject({ url });
    for (let index = 0; index < 4; index += 1) expect((await ask('/open/nl')).statusCode).toBe(200);
    await ask('/open/nl?q=a');
    await ask('/open/nl?q=b');
    const refused = await ask('/open/nl?q=c');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body).toContain('te veel vragen');
    const question = (year: number) => ask(`/open/nl/ask?figure=registrations&period=${year}`);
    expect((await question(2024)).statusCode).toBe(422);
    // What is there already costs nothing.
    expect((await question(2024)).statusCode).toBe(422);
    expect((await question(2023)).statusCode).toBe(429);
    await small.server.close();
  });
});

describe('kept bytes', () => {
  it('are the same in every encoding, and not sent again to who has them', async () => {
    const url = '/open/nl/tables/registrations-2024/2';
    const plain = await get(url, { 'accept-encoding': 'identity' });
    const brotli = await get(url, { 'accept-encoding': 'gzip, br' });
    const gzip = await get(url, { 'accept-encoding': 'gzip, br;q=0' });
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    expect(brotli.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotli.headers['cache-control']).toContain('public');
    for (const answer of [plain, brotli, gzip]) {
      const again = await get(url, { 'if-none-match': String(answer.headers.etag) });
      expect(again.statusCode).toBe(304);
      expect(again.body).toBe('');
    }
    expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });
  it('go when something comes out, and the tables are read once for each release', async () => {
    const fresh = await openTestSite([first]);
    const read = async () => (await fresh.server.inject({ url: '/open/nl' })).body;
    await Promise.all(Array.from({ length: 20 }, read));
    expect(await read()).not.toContain('Attesten');
    expect(fresh.readings()).toBe(1);
    fresh.publish([first, gone]);
    fresh.clock.forward(1);
    expect(await read()).toContain('Attesten');
    expect(fresh.readings()).toBe(2);
    await fresh.server.close();
  });
  it('are offered as a file whose name says that nobody in it exists', async () => {
    const { headers } = await get('/open/nl/tables/registrations-2024/2/table.csv');
    expect(headers['content-disposition']).toBe('attachment; filename="registrations-2024-e2-synthetic.csv"');
  });
  it('may be read by programs of other sites; the pages may not', async () => {
    expect((await get('/open/nl/tables/registrations-2024/2/table.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await get('/open/nl/tables/registrations-2024/2')).headers['access-control-allow-origin']).toBeUndefined();
  });
});
