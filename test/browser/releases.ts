import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

/** Two analysts bring a table out and take it back, each with what only they may do. */
export function describeReleases(stage: () => Stage): void {
  test('drafted and checked by one, approved by the other, released, withdrawn with a reason', async () => {
    const thomas = await visit(stage(), { as: 'Thomas De Smet' });
    await thomas.goto('/publications/new');
    await thomas.getByLabel('Titel (Nederlands)', { exact: true }).fill('Proefvrijgave');
    await thomas.getByRole('button', { name: 'Opslaan' }).click();
    await thomas.getByText('Vul dit in.').first().waitFor();
    const figure = thomas.getByRole('combobox', { name: 'Cijfer' });
    await figure.fill('Aanmeldingen');
    await thomas
      .getByRole('option', { name: 'Aanmeldingen inburgeraars', exact: true })
      .or(thomas.getByRole('option').first())
      .first()
      .click();
    await thomas.getByLabel('Periode').fill('2024');
    expect(await thomas.getByLabel('Blijvend adres').inputValue()).toMatch(/-2024$/);
    await thomas.getByRole('button', { name: 'Opslaan' }).click();
    await thomas.getByRole('heading', { name: 'Proefvrijgave' }).waitFor();
    await expectAccessible(thomas);

    await thomas.getByRole('button', { name: 'Nakijken' }).click();
    await thomas.getByText('Goed te keuren').first().waitFor();
    await thomas.getByText('U werkte eraan mee: een tweede persoon keurt goed.').waitFor();
    expect(await thomas.getByRole('button', { name: 'Goedkeuren' }).count()).toBe(0);
    await thomas.getByRole('columnheader', { name: 'Naar buiten' }).waitFor();
    await expectAccessible(thomas);
    await thomas.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(thomas);

    const sofie = await visit(stage(), { as: 'Sofie Maes' });
    await sofie.goto('/publications');
    await sofie.getByText('Wacht op uw goedkeuring').waitFor();
    await expectAccessible(sofie);
    // By keyboard: to the first row, and in.
    await sofie.keyboard.press('j');
    await sofie.keyboard.press('Enter');
    await sofie.getByRole('button', { name: 'Goedkeuren' }).click();
    await sofie.getByRole('button', { name: 'Ongedaan maken' }).click();
    await sofie.getByRole('button', { name: 'Goedkeuren' }).click();
    await sofie.getByRole('button', { name: 'Vrijgeven', exact: true }).click();
    await expectAccessible(sofie);
    await submitIn(sofie, 'Nu vrijgeven');
    await sofie.getByText('Vrijgegeven').first().waitFor();
    await sofie.getByRole('button', { name: 'Intrekken' }).click();
    await submitIn(sofie, 'Intrekken');
    await sofie.getByText('Vul dit in.').waitFor();
    await sofie.getByLabel('Reden (Nederlands)').fill('Verkeerde periode');
    await submitIn(sofie, 'Intrekken');
    await sofie.getByText('Verkeerde periode').first().waitFor();
    await sofie.getByRole('button', { name: 'Nieuwe uitgave opstellen' }).waitFor();
    await expectAccessible(sofie);
    expect(takeErrors()).toEqual([]);
    await thomas.context().close();
    await sofie.context().close();
  });
}

async function submitIn(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}
