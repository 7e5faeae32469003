import * as xlsx from '@e965/xlsx';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectAccessible, settled, visit } from './visit.ts';
import type { Stage } from './visit.ts';

/** The analyst in the register: finds a definition, counts with its earlier version, registers a gap and withdraws it. */
export function describeDefinitions(stage: () => Stage): void {
  test('finds a definition by another word for it, and goes from there to the figure', async () => {
    const page = await visit(stage(), { as: 'Thomas De Smet' });
    await page.goto('/figures/definitions');
    await page.getByRole('searchbox', { name: 'Zoek in de definities' }).fill('slagpercentage standaardtest');
    await expect
      .poll(() => page.getByRole('status').filter({ hasText: 'definitie' }).textContent())
      .toMatch(/^[1-9]\d? definitie/);
    await page.getByRole('link', { name: 'Slaagcijfer standaardtesten MO' }).click();
    await page.getByRole('heading', { level: 1, name: 'Slaagcijfer standaardtesten MO' }).waitFor();
    await page.getByText('alleen resultaat: Geslaagd').waitFor();
    await page.getByRole('link', { name: 'Cijfer openen' }).click();
    await page
      .getByText(/Niet beschikbaar|procent/)
      .first()
      .waitFor();
    await page.context().close();
  }, 120_000);

  test('an earlier version of a definition can still be counted with', async () => {
    const page = await visit(stage(), { as: 'Thomas De Smet' });
    await page.goto('/figures/definitions/inflow');
    await page.getByRole('link', { name: 'Met versie 1 tellen' }).click();
    await page.getByText('Geteld met versie 1 van de definitie, niet met de nieuwste.').waitFor();
    await page.getByRole('button', { name: 'Met de nieuwste tellen' }).click();
    await expect.poll(() => page.getByText('Geteld met versie 1').count()).toBe(0);
    await page.context().close();
  }, 120_000);

  test('the register comes as a workbook', async () => {
    const page = await visit(stage(), { as: 'Thomas De Smet' });
    await page.goto('/figures/definitions');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Excel' }).click();
    const book = xlsx.read(await readFile(await (await coming).path()));
    expect(book.SheetNames).toHaveLength(3);
    expect(JSON.stringify(xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}))).toContain('mo-tests-pass-rate');
    await page.context().close();
  }, 120_000);

  test('a gap that is registered marks the figure, and no longer once it is withdrawn', async () => {
    const page = await visit(stage(), { as: 'Thomas De Smet' });
    await page.goto('/figures/gaps');
    await page.getByRole('button', { name: 'Registreren' }).click();
    await expect.poll(() => page.getByText('Vul dit in.').count()).toBeGreaterThan(4);
    await page.getByText('Kies minstens één soort feit.').waitFor();
    await page.getByRole('textbox', { name: 'Leverancier' }).fill('Testplatform');
    await page.getByRole('textbox', { name: 'Stroom' }).fill('Uitslagen van testen');
    const parts = page.getByRole('group', { name: 'Eerste dag die ontbreekt of fout is' }).getByRole('spinbutton');
    await parts.first().pressSequentially('01052024');
    await page.getByRole('textbox', { name: 'Reden, in het Nederlands' }).fill('Nieuw systeem');
    await page.getByRole('textbox', { name: 'Reden, in het Engels' }).fill('New system');
    await page.getByRole('textbox', { name: 'Bron' }).fill('Antwoord op vraag 7');
    await page
      .getByRole('checkbox', { name: 'Standaardtest MO afgelegd' })
      .or(page.getByRole('checkbox', { name: /test MO/ }))
      .first()
      .check({ force: true });
    await page.getByRole('button', { name: 'Registreren' }).click();
    await page.getByRole('heading', { level: 2, name: 'Testplatform, Uitslagen van testen' }).waitFor();
    await expectAccessible(page);

    const listed = await page.request.get('/api/v1/figures/gaps');
    const { gaps } = (await listed.json()) as { gaps: { figures: string[] }[] };
    const figure = gaps[0]?.figures[0] ?? '';
    await page.goto(`/figures/${figure}?period=2024`);
    await page.getByText('Onvolledige gegevens in deze periode').waitFor();
    await page.getByText('Nieuw systeem').waitFor();
    await settled(page);
    await expectAccessible(page);

    await page.goto('/figures/gaps');
    await page.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByRole('textbox', { name: 'Waarom wordt het ingetrokken?' }).fill('Alles is nagekomen');
    await page.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByText(/Ingetrokken door Thomas De Smet .*Alles is nagekomen/).waitFor();
    await page.goto(`/figures/${figure}?period=2024`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    expect(await page.getByText('Onvolledige gegevens in deze periode').count()).toBe(0);
    await page.context().close();
  }, 180_000);
}
