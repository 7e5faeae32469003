import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

/** Somebody of the stories is registered a second time, and the counsellor puts that right. */
export function describeMerge(stage: () => Stage): void {
  test('the dossier says that there may be a second one; they are merged, and every way leads to the one that stays', async () => {
    const page = await visit(stage());
    const stays = stage().office.person('Öztürk');
    const { person: goes, fileNumber } = await registerAgain(page, { birthDay: '1979-07-30' });
    await page.goto(`/dossiers/${stays}`);
    await page.getByText('Misschien een dubbel dossier').waitFor();
    await page.getByRole('link', { name: new RegExp(fileNumber) }).click();
    const table = page.getByRole('table', { name: 'Naast elkaar' });
    await table.getByRole('cell', { name: 'Ozturk, Gulsen' }).waitFor();
    await table.getByRole('cell', { name: 'Öztürk, Gülşen' }).waitFor();
    await page.getByRole('heading', { name: /^Komt over: / }).waitFor();
    await page.getByRole('radiogroup', { name: 'Telefoon' }).getByText('+32 499 12 34 56').click();
    await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();

    await page.getByRole('group', { name: `Dossier ${fileNumber} is opgegaan in dit dossier` }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Öztürk, Gülşen' }).waitFor();
    await page.getByText('+32 499 12 34 56').waitFor();
    expect(await page.getByText('Misschien een dubbel dossier').count()).toBe(0);
    await page.goto(`/dossiers/${goes}`);
    await page.getByText(/Het dossier dat u opende, is opgegaan in/).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Öztürk, Gülşen' }).waitFor();
    await page.goto(`/persons?q=${fileNumber}`);
    expect(await page.getByRole('link', { name: 'Öztürk, Gülşen' }).getAttribute('href')).toBe(`/dossiers/${stays}`);

    await page.goto(`/dossiers/${stays}`);
    await page.getByRole('button', { name: `Samenvoeging met ${fileNumber} ongedaan maken` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Samenvoeging ongedaan maken' }).click();
    await page.getByText('Misschien een dubbel dossier').waitFor();
    await expect.poll(() => page.getByText('+32 499 12 34 56').count()).toBe(0);
    await page.goto(`/dossiers/${goes}`);
    await page.getByRole('heading', { level: 1, name: 'Ozturk, Gulsen' }).waitFor();
    expect(takeErrors()).toEqual([]);
    await page.context().close();
  });

  test('what contradicts has to be chosen first; and the notice has the way back', async () => {
    const page = await visit(stage());
    const stays = stage().office.person('Öztürk');
    const { person: goes, fileNumber } = await registerAgain(page, { birthDay: '1979-03-07' });
    await page.goto(`/dossiers/${stays}/merge`);
    await page.getByRole('textbox', { name: 'Zoek het andere dossier' }).fill('gulsen ozturk');
    await page.getByRole('button', { name: new RegExp(`Vergelijken met .*${fileNumber}`) }).click();
    await settled(page);
    await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    await page.getByText('Er is nog één keuze te maken').waitFor();
    await page.getByText('Kies wat blijft.').waitFor();
    const days = page.getByRole('radiogroup', { name: /Geboortedatum/ });
    await days.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByText('Er is nog één keuze te maken').count()).toBe(0);
    await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
    const notice = page.getByRole('group', { name: `Dossier ${fileNumber} is opgegaan in dit dossier` });
    await notice.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await page.goto(`/dossiers/${goes}`);
    await page.getByRole('heading', { level: 1, name: 'Ozturk, Gulsen' }).waitFor();
    expect(takeErrors()).toEqual([]);
    await page.context().close();
  });
}

/** Through the API, as a colleague who did not search first. */
async function registerAgain(
  page: Page,
  differing: { readonly birthDay: string },
): Promise<{ person: string; fileNumber: string }> {
  await page.goto('/');
  const session = (await (await page.request.get('/api/v1/session')).json()) as { csrfToken: string }; // the contract's
  const answer = await page.request.post('/api/v1/persons', {
    headers: { 'x-csrf-token': session.csrfToken },
    data: {
      familyName: 'Ozturk',
      givenNames: 'Gulsen',
      phone: '+32 499 12 34 56',
      on: '2025-01-15',
      region: 'provAntwerp',
      nis: '12025',
      channel: 'spontaneous',
      nationality: 'nonEu',
      bornAbroad: true,
      parentBornAbroad: true,
      stayGround: 'recognisedRefugee',
      firstRegisteredOn: '2025-01-10',
      temporaryProtection: false,
      ...differing,
    },
  });
  expect(answer.status()).toBe(200);
  return (await answer.json()) as { person: string; fileNumber: string }; // the contract's
}
