import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

/** Talks about Dutch, tests and advice, each with the field's own kinds, and what the dossier then tells. */
export function describeDutch(stage: () => Stage): void {
  test('a talk, a test and an advice are recorded by kind and stand in the timeline', async () => {
    takeErrors();
    const page = await visit(stage());
    const dossier = `/dossiers/${stage().office.person('Haddad')}`;
    const record = async (act: string, title: string, choices: readonly string[], submit: string) => {
      await page.goto(`${dossier}?act=${act}`);
      const form = page.getByRole('dialog', { name: title });
      for (const choice of choices) await form.getByRole('radio', { name: choice, exact: true }).click({ force: true });
      await page.setViewportSize({ width: 320, height: 700 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await form.getByRole('button', { name: submit }).click();
      await page.getByText(`Genoteerd: ${title}`).first().waitFor();
    };
    await record('recordNt2Interview', 'NT2-gesprek noteren', ['Niveautest'], 'Gesprek noteren');
    await record('recordNt2Test', 'Test Nederlands noteren', ['CT A1-2', 'Agentschap Integratie en Inburgering'], 'Test noteren');
    await record('adviseNt2', 'Advies NT2 geven', ['Zonder vervolg'], 'Advies noteren');
    const told = page.getByRole('list').filter({ hasText: 'Test Nederlands' }).first();
    for (const words of ['Niveautest', 'CT A1-2', 'Zonder vervolg']) await told.getByText(words).first().waitFor();
    expect(takeErrors()).toEqual([]);
    await page.context().close();
  });
}
