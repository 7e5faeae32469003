import { expect, test } from 'vitest';
import { settled, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

/** From a number to where it comes from. */
export function describeDashboard(stage: () => Stage): void {
  test('a team lead goes from a number to its definition, its receipt and the people behind it', async () => {
    const page = await visit(stage(), { as: 'Greet Willems' });
    await page.goto('/dashboard');
    await page.getByRole('heading', { name: 'Van instroom naar attest en werk' }).waitFor();
    const row = page.getByRole('row', { name: /4e kwartaal 2024/ });
    const number = row.getByRole('button').first();
    const value = Number(await number.textContent());
    expect(value).toBeGreaterThan(3);
    await number.click();
    const sheet = page.getByRole('dialog', { name: 'Waar dit getal vandaan komt' });
    await sheet.getByText(new RegExp(`van ${value} in uw regio`)).waitFor();
    expect(await sheet.getByRole('link', { name: /^Okafor/ }).count()).toBe(1); // flowed in on 25 November 2024

    await sheet.getByRole('button', { name: 'Bewijs maken' }).click();
    await sheet.getByRole('link', { name: /^Bewijs / }).click();
    await page.getByRole('heading', { name: /^Bewijs / }).waitFor();
    await page.goBack();
    await page
      .getByRole('row', { name: /4e kwartaal 2024/ })
      .getByRole('button')
      .first()
      .click();
    await sheet.getByRole('link', { name: 'Definitie' }).click();
    await page.getByRole('heading', { name: 'Doorstroom van een instroomcohorte' }).waitFor();
    await page.goto('/dashboard?region=westFlanders');
    await settled(page);
    expect(
      Number(
        await page
          .getByRole('row', { name: /4e kwartaal 2024/ })
          .getByRole('button')
          .first()
          .textContent(),
      ),
    ).toBeLessThan(value);
    expect(takeErrors()).toEqual([]);
    await page.context().close();
  });

  test('the director begins at the dashboard and sees no person', async () => {
    const page = await visit(stage(), { as: 'Filip Baert' });
    await page.goto('/');
    await page.waitForURL('**/dashboard');
    await page
      .getByRole('row', { name: /4e kwartaal 2024/ })
      .getByRole('button')
      .first()
      .click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('link', { name: 'Cijfer openen' }).waitFor();
    expect(await sheet.getByText('Mensen achter dit getal').count()).toBe(0);
    expect(takeErrors()).toEqual([]);
    await page.context().close();
  });
}
