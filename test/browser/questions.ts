import { readFile } from 'node:fs/promises';
import * as xlsx from '@e965/xlsx';
import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, settled, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

const pasted = `Inburgering - Aanmeldingen

1. a) Hoeveel aanmeldingen waren er in 2023 en 2024? Graag per provincie.

b) Wat zijn de redenen voor de evolutie?

2. Welk budget is hiervoor gereserveerd in 2026?

Graag alle cijfergegevens in bewerkbare Excel-bestanden.`;

/** An analyst's morning: a question comes in, an answer goes out. */
export function describeQuestions(stage: () => Stage): void {
  test('paste, bind, write, have it reviewed, send; the Excel file holds what the endpoint gives', async () => {
    takeErrors();
    const page = await visit(stage(), { as: 'Thomas De Smet' });
    await page.goto('/questions/new');
    await page.getByLabel('Titel').fill('Aanmeldingen 2023-2024');
    await page.getByLabel('Kenmerk').fill('SV 12');
    await page.getByLabel('Tekst van de vraag').fill(pasted);
    await page.getByRole('button', { name: 'Splitsen en beginnen' }).click();
    await page.getByRole('heading', { name: '1a', exact: true }).waitFor();
    await expect.poll(() => page.locator('section[aria-labelledby$="-title"] h2').allTextContents()).toEqual(['1a', '1b', '2']);
    const first = page.getByRole('region', { name: '1a', exact: true });
    await expect.poll(() => first.locator('mark').allTextContents()).toEqual(['aanmeldingen', '2023', '2024', 'provincie']);

    // Nothing is bound before somebody takes it.
    expect(await page.getByRole('article').count()).toBe(0);
    for (const label of ['1a', '1b', '2'])
      await page
        .getByRole('region', { name: label, exact: true })
        .getByRole('button', { name: /^Overnemen: / })
        .click();
    const table = first.getByRole('table');
    await table.waitFor();
    await expect.poll(() => page.getByRole('status').getByText('Alles is bewaard').count()).toBeGreaterThan(0);

    // A binding taken away comes back.
    await first.getByRole('button', { name: /^Weghalen/ }).click();
    await expect.poll(() => table.count()).toBe(0);
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await table.waitFor();

    // A number typed over its cell is told of, and taken back.
    const words = first.getByRole('textbox', { name: 'Tekst van het antwoord' });
    await words.locator('span[data-cell]').first().dblclick();
    await page.keyboard.type('99');
    await first.getByText(/^U typte 99.*de cel zegt \d/).waitFor();
    await page.locator('h1').click();
    await first.getByRole('button', { name: 'Getallen van de cellen nemen' }).click();
    await expect.poll(() => first.getByText(/^U typte/).count()).toBe(0);

    await explainFindings(page);
    await page.reload();
    await table.waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Excel' }).click()]);
    const book = xlsx.read(await readFile(await download.path()));
    const rows = xlsx.utils.sheet_to_json<(string | number)[]>(book.Sheets['1a.1 Aanmeldingen'] ?? {}, { header: 1 });
    expect(rows[0]).toEqual(['Regio', '2023', '2024']);
    for (const [column, year] of ['2023', '2024'].entries()) {
      const answer = await page.request.get(`/api/v1/figures/registrations?period=${year}&by=region`);
      const { cells, definition } = (await answer.json()) as FigureAnswer;
      expect(cells.length).toBeGreaterThan(1);
      for (const { at, value } of cells) {
        const name = definition.dimensions.find(({ id }) => id === 'region')?.values.find(({ code }) => code === at[0])?.label.nl;
        expect([year, at[0], rows.find(([label]) => label === (name ?? 'Totaal'))?.[column + 1]]).toEqual([year, at[0], value]);
      }
    }

    await page.getByRole('button', { name: 'Laten nakijken' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Laten nakijken' }).click();
    await page.getByText('Een collega kijkt dit na').waitFor();
    expect(await page.getByRole('button', { name: 'Verzenden' }).isDisabled()).toBe(true);
    await page.getByText('een collega doet dat').waitFor();

    const other = await visit(stage(), { as: 'Greet Willems' });
    await other.goto(new URL(page.url()).pathname);
    await other.getByRole('button', { name: 'Verzenden' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Verzenden' }).click();
    await other.getByText('Verzonden: dit antwoord staat vast.').waitFor();
    expect(await other.getByRole('button', { name: /^Wijzigen/ }).count()).toBe(0);
    await other.getByText(/^Bewijzen:/).waitFor();

    // What was said is found again.
    await other.goto('/questions/earlier?q=aanmeldingen SV 12');
    await other.getByRole('link', { name: 'Antwoord openen' }).first().waitFor();
    await settled(other);
    await expectAccessible(other);
    await page.context().close();
    await other.context().close();
    expect(takeErrors()).toEqual([]);
  });
}

interface FigureAnswer {
  readonly cells: readonly { readonly at: readonly string[]; readonly value: number }[];
  readonly definition: {
    readonly dimensions: readonly {
      readonly id: string;
      readonly values: readonly { readonly code: string; readonly label: { readonly nl: string } }[];
    }[];
  };
}

/** The handful of people of the stories fits no printed report; whoever answers says so. */
async function explainFindings(page: Awaited<ReturnType<typeof visit>>): Promise<void> {
  const boxes = page.getByRole('region', { name: 'Nagekeken' }).getByRole('textbox', { name: 'Uitleg' });
  for (let index = 0; index < (await boxes.count()); index += 1) await boxes.nth(index).fill('Verhalen, geen bevolking.');
  await expect.poll(() => page.getByRole('status').getByText('Alles is bewaard').count()).toBeGreaterThan(0);
}
