import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

const sound = 'Regio;Geslaagd;Niet geslaagd;Totaal\r\nNoord;10;20;30\r\nZuid;5;6;11\r\nTotaal;15;26;41\r\n';
const wrong = sound.replace('5;6;11', '5;9;11').replace('Noord', '=HYPERLINK("http://x")');

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Files of somebody else, checked on the page: what is wrong, where, and nothing when nothing is. */
export function describeTables(stage: () => Stage): void {
  test('a table that contradicts itself, one that does not, and one that is no table', async () => {
    const page = await visit(stage(), { as: 'Thomas De Smet' });
    await page.goto('/figures/check');
    const input = page.locator('input[type=file]');
    await input.setInputFiles([file('fout.csv', wrong), file('leeg.csv', '')]);
    await page.getByText('1 bevinding in 1 tabel').waitFor();
    await page.getByText('Niet gelezen: leeg.csv').waitFor();
    await page.getByRole('button', { name: 'tonen in de tabel' }).click();
    expect(await page.locator('mark').allTextContents()).toContain('9');
    expect(await page.locator('mark:focus').textContent()).toBe('9');
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Bevindingen als CSV' }).click();
    const downloaded = await (await downloading).createReadStream();
    let text = '';
    for await (const chunk of downloaded) text += String(chunk);
    expect(text).toContain('fout.csv');
    expect(text).not.toMatch(/(^|;|\n)[=+@]/u);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await input.setInputFiles([file('goed.csv', sound)]);
    await page.getByText('Geen tegenspraak gevonden').waitFor();
    expect(takeErrors()).toEqual([]);
    await page.context().close();
  });
}
