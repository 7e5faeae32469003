import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#src/kernel/instant.ts';
import { questionOf } from '#src/modules/publication/open/ask/asked.ts';
import { plainDate } from '#src/kernel/plain-date.ts';
import type { PublicReceipt } from '#src/modules/figures/ask.ts';
import { beside } from '#src/modules/publication/open/ask/beside.ts';
import { editionOf } from '#src/modules/publication/open/open-table.ts';
import { launchBrowser } from '#test/support/browser.ts';
import { openTestSite } from '#test/support/open-site.ts';
import type { TestSite } from '#test/support/open-site.ts';
import { publishedTable, publishedTotal } from '#test/support/published.ts';
import { expectAccessible, expectFocus, expectNoSidewaysScroll } from './visit.ts';

const table = publishedTable({ supersededBy: 2, status: 'preliminary' });
const gone = publishedTotal({
  id: 'certificates-2023',
  withdrawn: { at: instant('2025-03-02T09:00:00Z'), reason: { nl: 'Twee loketten verwisseld', en: 'Two desks swapped' } },
  cells: [{ at: [], value: null, shown: 'withdrawn' }],
});
const series = beside(
  ['2022', '2023', '2024'].map((year) => ({
    ...editionOf(table),
    period: { from: plainDate(`${year}-01-01`), until: plainDate(`${Number(year) + 1}-01-01`) },
  })),
  ['2022', '2023', '2024'],
);
const receipt: PublicReceipt = {
  ...table,
  id: 'k7m2-9qxf-3bwt',
  hash: 'a'.repeat(64),
  indicator: table.indicator.id,
  definition: table.indicator,
  definitionVersion: 1,
  ledger: { transaction: '769', position: 3_194_733 },
  facts: 3_194_733,
  codeVersion: '0.1.0+100de663cae6',
  gaps: [{ id: 'gap', words: { nl: 'In maart ontbrak een loket.', en: 'In March a desk was missing.' } }],
  total: null,
  issuedAt: table.asOf,
  shownIn: 'tableBuilder',
  content: '{}',
};
let site: TestSite;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const asking = {
    figures: [table.indicator],
    // What a question becomes is tested with a ledger; here it is looked at.
    answer: async (asked: Parameters<typeof questionOf>[0]) =>
      asked.since !== '' && series !== null
        ? { table: { ...series, origin: { type: 'answer' as const, question: questionOf(asked) } } }
        : asked.period === '2024'
          ? { table: { ...editionOf(table), origin: { type: 'answer' as const, question: questionOf(asked) } } }
          : { refusal: { type: 'below' as const } },
  };
  [site, browser] = await Promise.all([
    openTestSite([publishedTable({ edition: 2 }), table, publishedTotal(), gone], {
      asking,
      publicUrl: null,
      receipts: async () => receipt,
    }),
    launchBrowser(),
  ]);
  address = await site.server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser?.close();
  await site?.server.close();
});

const troubles: string[] = [];

async function open(path: string, { width = 1280, script = true } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, viewport: { width, height: 800 }, javaScriptEnabled: script });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => troubles.push(`${path}: ${message}`));
  page.on('console', (message) => {
    // An answer of 422 is an answer; a refusal of the content security policy is a fault of ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(`${path}: ${message.text()}`);
  });
  await page.goto(path);
  return page;
}

const question = '/open/nl/ask?figure=registrations&rows=region&columns=group';
const pages = [
  '/open/nl',
  '/open/en?q=nothing',
  '/open/nl/tables/registrations-2024/1',
  '/open/en/tables/certificates-2023',
  '/open/nl/map',
  '/open/nl/map?table=registrations-2024&pick.group=other',
  question,
  `${question}&period=2024&f.region=limburg`,
  `${question}&period=2023`,
  `${question}&period=2024&since=2022`,
  '/open/en/receipts/k7m2-9qxf-3bwt',
  '/open/nl/errors',
  '/open/en/data',
  '/open/nl/nowhere',
] as const;

describe.each(pages)('%s', (path) => {
  test('is for everybody: axe, in light and dark, and 320 pixels wide', async () => {
    const page = await open(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('form:visible').count()).toBe(0);
    expect((await page.context().cookies()).length).toBe(0);
    expect(troubles.splice(0)).toEqual([]);
    await page.context().close();
  });
});

test('a reader without a script finds a table, its numbers and its row on the map', async () => {
  const page = await open('/open/nl', { width: 360, script: false });
  await page.getByLabel('Zoeken').fill('doelgroop');
  await page.getByRole('button', { name: 'Tonen' }).click();
  await page.getByRole('link', { name: 'Aangemelde inburgeraars per regio en doelgroep' }).click();
  expect(
    await page
      .getByRole('row', { name: /^Limburg/ })
      .getByRole('cell')
      .allTextContents(),
  ).toEqual(['3.015', '3.055', '< 5', '3.135']);
  await page.getByRole('link', { name: 'Tonen op de kaart' }).click();
  await page.locator('#areas a[href="#n71072"], #areas a[href="#n71022"]').first().dispatchEvent('click');
  expect(page.url()).toMatch(/#n710[27]2$/);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Map', level: 1 }).waitFor();
  await page.context().close();
});

test('a reader without a mouse walks the municipalities, and hears each', async () => {
  const page = await open('/open/nl/map?table=registrations-2024');
  const map = page.getByRole('group', { name: /Kaart van Vlaanderen/ });
  await map.focus();
  await expectFocus(page, map);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#map-said').textContent()).toBe('Aalst (Oost-Vlaanderen): 4.140');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#map-said').textContent()).toContain('Aalter');
  await page.keyboard.press('End');
  expect(await page.locator('#map-said').textContent()).toContain('Zwijndrecht (Provincie Antwerpen): 1.125');
  await page.keyboard.press('Escape');
  expect(await page.locator('#map-said').textContent()).toBe('');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#n11056');
  expect(troubles.splice(0)).toEqual([]);
  await page.context().close();
});

test('a table is made step by step, and a refusal says why', async () => {
  const page = await open('/open/nl/ask');
  await page.getByRole('combobox', { name: 'Cijfer' }).selectOption('registrations');
  await page.getByRole('button', { name: 'Kiezen' }).click();
  await page.getByLabel('Rijen').selectOption('region');
  await page.getByLabel('Kolommen').selectOption('group');
  await page.getByLabel('Periode').selectOption('2024');
  await page.getByRole('button', { name: 'Tabel maken' }).click();
  await page.getByRole('heading', { name: 'Aangemelde inburgeraars per regio en doelgroep', level: 1 }).waitFor();
  await page.getByLabel('Periode').selectOption('2023');
  await page.getByRole('button', { name: 'Tabel maken' }).click();
  await page.getByText('Onder de drempel').waitFor();
  await page.context().close();
});
