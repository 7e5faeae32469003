import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectFocus, settled, visit } from './visit.ts';
import type { Stage } from './visit.ts';

/** The same work without a mouse. */
export function describeKeyboard(stage: () => Stage): void {
  test('the first tab stop leads past the bar', async () => {
    const page = await open(stage(), '/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await expectFocus(page, page.locator('#content'));
    await page.context().close();
  });

  test('j and k move along the lines, Enter follows to the form', async () => {
    const page = await open(stage(), '/?bucket=overdue');
    await page.keyboard.press('j');
    const first = await focused(page);
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.context().close();
  });

  test('a finding of the review is settled and taken back', async () => {
    const page = await open(stage(), '/review?kind=wronglyObliged');
    await page.keyboard.press('j');
    expect(await focused(page)).toContain('Van den Wyngaert');
    await page.keyboard.press('s');
    const sheet = page.getByRole('dialog', { name: /Afhandelen: Van den Wyngaert/ });
    await sheet.waitFor();
    await expectFocus(page, sheet.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const done = page.getByRole('status').filter({ hasText: 'De registratie is verbeterd' });
    await done.waitFor();
    await page.getByText('Niets met deze filters').waitFor();
    // The notice takes the focus a moment later; the next Tab is on the way back.
    await expectFocus(page, done);
    await page.keyboard.press('Tab');
    await expectFocus(page, done.getByRole('button', { name: 'Ongedaan maken' }));
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /Van den Wyngaert/ }).waitFor();
    await page.context().close();
  });

  test('from search to a recorded act, and the focus is where one goes on', async () => {
    const page = await open(stage(), '/');
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.getByRole('heading', { level: 1, name: 'Personen' }).waitFor();
    await page.getByRole('searchbox', { name: 'Zoek een persoon' }).focus();
    await page.keyboard.type('gulsen ozturk');
    await page.getByText('1 persoon').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Öztürk, Gülşen' }).waitFor();

    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: 'Wat wilt u noteren?' }).waitFor();
    await page.keyboard.type('alfab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Alfabetisering beoordelen' });
    await form.waitFor();
    await expectFocus(page, form.getByRole('spinbutton').first());
    for (let tab = 0; tab < 4; tab += 1) await page.keyboard.press('Tab'); // month, year, calendar, the first answer
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const done = page.getByRole('group', { name: 'Genoteerd: Alfabetisering beoordelen' });
    await expectFocus(page, done);
    await page.context().close();
  });

  test('a number chooses an act; Escape closes and gives the focus back', async () => {
    const page = await open(stage(), `/dossiers/${stage().office.person('Okafor')}`);
    await page.getByRole('button', { name: 'Handelingen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Wat wilt u noteren?' }).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('dialog', { name: 'Aanmelden' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('w');
    await page.getByRole('dialog', { name: 'Waarom deze doelgroep?' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('l');
    await expectFocus(page, page.locator('#timeline'));
    await page.context().close();
  });

  test('the palette finds persons, pages and the acts of the open dossier', async () => {
    const page = await open(stage(), `/dossiers/${stage().office.person('Okafor')}`);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Zoeken of springen' }).waitFor();
    await page.getByRole('menuitem', { name: 'Aanmelden' }).waitFor();
    await page.keyboard.type('haddad');
    await page.getByRole('menuitem', { name: /Haddad, Samira/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Haddad, Samira' }).waitFor();
    await page.context().close();
  });

  test('single keys can be turned off', async () => {
    const page = await open(stage(), '/');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Toetsen' });
    await help.getByRole('checkbox', { name: 'Losse toetsen gebruiken' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    await page.waitForTimeout(150);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.context().close();
  });
}

async function open(stage: Stage, path: string): Promise<Page> {
  const page = await visit(stage);
  await page.goto(path);
  await settled(page);
  return page;
}

async function focused(page: Page): Promise<string | null> {
  const focus = page.locator(':focus');
  return (await focus.getAttribute('aria-label')) ?? (await focus.textContent());
}
