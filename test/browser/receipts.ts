import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, settled, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

/** A receipt from the screen, counted anew, and laid beside an earlier one. */
export function describeReceipts(stage: () => Stage): void {
  test('a figure gets its receipt, which is counted anew and compared with what was known before', async () => {
    const page = await visit(stage(), { as: 'Greet Willems' });
    const earlier = await issue(page, '/figures/registrations?period=2023-01-01/2026-01-01&by=region&asOf=2024-06-30');
    const later = await issue(page, '/figures/registrations?period=2023-01-01/2026-01-01&by=region');
    expect(later).not.toBe(earlier);

    await page.getByRole('link', { name: later }).click();
    await page.getByRole('heading', { name: `Bewijs ${later}` }).waitFor();
    await page.getByRole('button', { name: 'Narekenen' }).click();
    await page.getByText('Zelfde bytes').waitFor();
    await look(page);

    await page.goto(`/figures/why?a=${earlier}&b=${later}`);
    await page.getByRole('heading', { name: 'Cel per cel' }).waitFor();
    const cells = await page.getByRole('table', { name: 'Oorzaak' }).locator('td').allTextContents();
    const deltas = cells
      .filter((_, index) => index % 2 === 0)
      .map((text) => Number(text.replace('−', '-').replaceAll(/\s|\./g, '')));
    expect(deltas.slice(0, -1).reduce((sum, delta) => sum + delta, 0)).toBe(deltas.at(-1));
    expect(deltas.at(-1)).toBeGreaterThan(0);
    await page.locator('summary').first().click();
    expect(await page.locator('details a').count()).toBeGreaterThan(0);
    const counsellor = await visit(stage(), { as: 'Lotte Peeters' });
    await counsellor.goto(`/figures/why?a=${earlier}&b=${later}`);
    await counsellor.locator('summary').first().click();
    const [hers, theirs] = [await inView(counsellor), await inView(page)];
    expect(hers.of).toBe(theirs.of);
    expect(hers.shown).toBeGreaterThan(0);
    expect(hers.shown).toBeLessThan(theirs.shown); // her region alone; of another agency neither of them sees anybody
    expect(theirs.shown).toBeLessThan(theirs.of);
    await counsellor.context().close();
    await look(page);
    await page.getByRole('button', { name: 'Omwisselen' }).click();
    await page.waitForURL(`**/figures/why?a=${later}&b=${earlier}`);

    const analyst = await visit(stage(), { as: 'Thomas De Smet' });
    await analyst.goto(`/figures/why?a=${earlier}&b=${later}`);
    await analyst.getByRole('heading', { name: 'Cel per cel' }).waitFor();
    expect(await analyst.locator('details').count()).toBe(0);
    const other = await issue(analyst, '/figures/registrations?period=2024&by=region');
    await analyst.goto(`/figures/why?a=${earlier}&b=${other}`);
    await analyst.getByText('een andere periode').waitFor();
    await analyst.goto('/figures/receipts/aaaa-bbbb-cccc');
    await analyst.getByText('noSuchReceipt').waitFor();
    await page.goto('/figures/receipts');
    await page.getByRole('textbox', { name: 'Nummer van het bewijs' }).fill(earlier.toUpperCase());
    await page.getByRole('button', { name: 'Bewijs openen' }).click();
    await page.getByRole('heading', { name: `Bewijs ${earlier}` }).waitFor();
    expect(takeErrors()).toEqual([]);
    await analyst.context().close();
    await page.context().close();
  });
}

async function issue(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await settled(page);
  await page.getByRole('button', { name: 'Bewijs maken' }).click();
  const link = page.getByRole('region', { name: 'Bewijs' }).getByRole('link').first();
  await link.waitFor();
  return (await link.textContent()) ?? '';
}

/** '17 van 19 in uw regio’s'. */
async function inView(page: Page): Promise<{ readonly shown: number; readonly of: number }> {
  const text = (await page.getByText('in uw regio’s').first().textContent()) ?? '';
  const [shown = 0, of = 0] = text.split(' van ').map((part) => parseInt(part, 10));
  return { shown, of };
}

/** At full width and at 320 pixels; the colours of the dark are looked at last. */
async function look(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}
