import { read, utils } from '@e965/xlsx';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectFocus, settled, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

/** What a counsellor does on a day, by mouse: every step leads on from what the screen shows. */
export function describeWalk(stage: () => Stage): void {
  test('from my work to the act that settles a line, and the certificate is issued', async () => {
    const page = await visit(stage());
    await page.goto('/');
    await page.getByRole('link', { name: 'Inburgeringsattest uitreiken — Kovalenko, Oleksandr' }).click();
    const form = page.getByRole('dialog', { name: 'Inburgeringsattest uitreiken' });
    await form.getByRole('button', { name: 'Attest uitreiken' }).click();
    await page.getByText('Genoteerd: Inburgeringsattest uitreiken').first().waitFor();
    await page.getByText('Uitgereikt op 21 februari 2025').waitFor();
    await page.goto('/');
    await page
      .getByRole('link', { name: /Inbreuk vaststellen/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: /Kovalenko/ }).count()).toBe(0);
    await page.context().close();
  });

  test('“why?” answers with the rule, the day and the article', async () => {
    const page = await visit(stage());
    await page.goto(`/dossiers/${stage().office.person('Haddad')}`);
    await page.getByRole('button', { name: 'Waarom deze doelgroep?' }).click();
    const why = page.getByRole('dialog', { name: 'Waarom deze doelgroep?' });
    await why.getByText('TG-F-08').waitFor();
    await why.getByText(/Wie erkend is als vluchteling, moet inburgeren/).waitFor();
    await why
      .getByText(/art\. 2, 7° en art\. 26 §2/)
      .first()
      .waitFor();
    await why.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByRole('button', { name: 'Waarom: Nederlands (NT2)' }).click();
    await page.getByRole('dialog', { name: 'Waarom: Nederlands (NT2)' }).getByText(/Graad/).first().waitFor();
    await page.context().close();
  });

  test('“why?” also in French, folded, and as grounds for a letter', async () => {
    const page = await visit(stage());
    await page.goto(`/dossiers/${stage().office.person('Haddad')}`);
    await page.getByRole('button', { name: 'Waarom deze doelgroep?' }).click();
    const why = page.getByRole('dialog', { name: 'Waarom deze doelgroep?' });
    await why.getByText('Woont in Vlaanderen: de Vlaamse regels gelden.').waitFor();
    await why.getByRole('radio', { name: 'Français' }).click();
    await why.getByText('Habite en Flandre').waitFor();
    await why.getByRole('button', { name: 'Repose sur 1 étape' }).click();
    await expect.poll(() => why.getByText('Habite en Flandre').isVisible()).toBe(false);
    await why.getByRole('button', { name: 'Tout ouvrir' }).click();
    await why.getByText('Habite en Flandre').waitFor();
    await why.getByRole('button', { name: 'Motifs formels' }).click();
    await why
      .getByText(/^Vu .*Considérant ce qui suit/)
      .first()
      .waitFor();
    await why.getByRole('radio', { name: 'Nederlands' }).click();
    await why
      .getByText(/^Gelet op /)
      .first()
      .waitFor();
    await page.context().close();
  });

  test('the law is searched, a rule is opened, and one of its cases is tried', async () => {
    const page = await visit(stage());
    await page.goto('/law');
    await page.getByRole('searchbox', { name: 'Zoek een regel, bron of artikel' }).fill('vluchtelig');
    await page.getByRole('link', { name: 'Erkend vluchteling of subsidiair beschermde' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Erkend vluchteling of subsidiair beschermde' }).waitFor();
    await page.getByRole('link', { name: 'Proberen: a refugee from the day of registration' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat zegt de wet?' }).waitFor();
    await page.getByRole('combobox', { name: 'Verblijfsgrond' }).and(page.locator('[value="Erkend vluchteling"]')).waitFor();
    await page.getByRole('button', { name: 'Vraag het aan de wet' }).click();
    await page.getByText('Doelgroep: verplichte inburgeraar').waitFor();
    await page.context().close();
  });

  test('a case that cannot be says so at the property', async () => {
    const page = await visit(stage());
    await page.goto('/law/decide');
    await page.getByRole('button', { name: /Begin van een voorbeeld/ }).click();
    await page.getByRole('option', { name: 'Alles behaald, attest nog niet uitgereikt' }).click();
    const day = page.getByRole('group', { name: 'MO-test op' });
    await day.getByRole('spinbutton', { name: /jaar/ }).fill('2021');
    await page.getByRole('button', { name: 'Vraag het aan de wet' }).click();
    await page.getByText('Dit geval kan niet').waitFor();
    await page.getByText(/\(MO-TEST-INPUT\)/).waitFor();
    expect(await page.getByRole('textbox', { name: 'Sokkelvragen juist (van 11)' }).inputValue()).toBe('10');
    await page.context().close();
  });

  test('a refusal says what is missing, with its articles, and keeps what was typed', async () => {
    const page = await visit(stage());
    await page.goto(`/dossiers/${stage().office.person('Haddad')}?act=issueCertificate`);
    const form = page.getByRole('dialog', { name: 'Inburgeringsattest uitreiken' });
    await form.getByRole('spinbutton', { name: /^dag/ }).fill('20');
    await form.getByRole('button', { name: 'Attest uitreiken' }).click();
    const refusal = form.getByRole('alert');
    await refusal.getByText('Dit kan niet').waitFor();
    await refusal.getByText('geslaagd zijn voor de test MO (of de vrijstellingstest)').first().waitFor();
    await refusal
      .getByText(/Graad A/)
      .first()
      .waitFor();
    expect(await form.getByRole('spinbutton', { name: /^dag/ }).innerText()).toBe('20');
    await form.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByRole('button', { name: 'Handelingen' }).waitFor();
    await page.context().close();
  });

  test('an act is recorded, announced, and taken back by a withdrawal that stays readable', async () => {
    const page = await visit(stage());
    await page.goto(`/dossiers/${stage().office.person('Nguyễn')}?act=recordEmploymentService`);
    const form = page.getByRole('dialog', { name: 'Inschrijving VDAB of Actiris noteren' });
    await form.getByRole('button', { name: 'Inschrijving noteren' }).click();
    await form.getByText('Kies een van de mogelijkheden.').waitFor();
    await form.getByText('VDAB', { exact: true }).click();
    await form.getByRole('button', { name: 'Inschrijving noteren' }).click();
    const done = page.getByRole('group', { name: 'Genoteerd: Inschrijving VDAB of Actiris noteren' });
    await expectFocus(page, done);
    await page.getByRole('status').getByText('Genoteerd: Inschrijving VDAB of Actiris noteren').waitFor();

    await done.getByRole('button', { name: 'Ongedaan maken' }).click();
    const undo = page.getByRole('dialog', { name: 'Feit intrekken' });
    await undo.getByText('Niet gebeurd').click();
    await undo.getByRole('button', { name: 'Feit intrekken' }).click();
    const fact = page
      .getByRole('listitem')
      .filter({ hasText: 'ingetrokken' })
      .filter({ has: page.locator('s', { hasText: 'Inschrijving bij VDAB of Actiris' }) });
    await fact.waitFor();
    await page.context().close();
  });

  test('somebody starts in a course that is chosen from the list', async () => {
    const page = await visit(stage());
    await page.goto(`/dossiers/${stage().office.person('Nguyễn')}?act=recordMoStart`);
    const form = page.getByRole('dialog', { name: 'Start cursus MO noteren' });
    await form.getByRole('button', { name: 'Cursus' }).click();
    await page.getByRole('option', { name: 'Vietnamees — begonnen op 10 feb 2025, 60 uur' }).click();
    await form.getByRole('button', { name: 'Vorm' }).click();
    await page.getByRole('option', { name: 'In de klas' }).click();
    await form.getByRole('button', { name: 'Start noteren' }).click();
    await page.getByRole('group', { name: 'Genoteerd: Start cursus MO noteren' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Cursus MO gestart' }).filter({ hasText: 'Vietnamees' }).waitFor();
    await page.context().close();
  });

  test('the day of a fact is corrected from its menu; the old one stands struck through beside it', async () => {
    const page = await visit(stage());
    await page.goto(`/dossiers/${stage().office.person('Rahimi')}`);
    await page.getByRole('button', { name: 'Acties voor Inburgeringscontract ondertekend, 4 nov 2024' }).click();
    await page.getByRole('menuitem', { name: 'Datum verbeteren' }).click();
    const form = page.getByRole('dialog', { name: 'Datum verbeteren' });
    await form.getByText('Inburgeringscontract ondertekend').waitFor();
    await form.getByRole('spinbutton', { name: /^dag/ }).fill('05');
    await form.getByRole('button', { name: 'Dag verbeteren' }).click();
    await page.getByRole('button', { name: 'Acties voor Inburgeringscontract ondertekend, 5 nov 2024' }).waitFor();
    await page.locator('s', { hasText: '4 nov 2024' }).first().waitFor();
    await page.getByRole('link', { name: 'Verbeterd door een later feit' }).first().waitFor();
    await page.context().close();
  });

  test('somebody else was first: the form says so, keeps what was typed, and goes through after fetching', async () => {
    const [mine, theirs] = [await visit(stage()), await visit(stage())];
    const address = `/dossiers/${stage().office.person('Mbeki')}`;
    await mine.goto(`${address}?act=changeActivity`);
    const form = mine.getByRole('dialog', { name: 'Werk of studie wijzigen' });
    await form.getByRole('radiogroup', { name: 'Werkt?' }).getByText('Ja').click();
    await form.getByRole('radiogroup', { name: 'Studeert?' }).getByText('Nee').click();

    await theirs.goto(`${address}?act=startDiplomaGuidance`);
    await theirs.getByRole('dialog').getByRole('button', { name: 'Start noteren' }).click();
    await theirs.getByText('Genoteerd: Begeleiding diploma-erkenning starten').first().waitFor();

    await form.getByRole('button', { name: 'Wijziging noteren' }).click();
    await form.getByText('Dit dossier is intussen gewijzigd').waitFor();
    await form.getByRole('button', { name: 'Laatste stand ophalen' }).click();
    await form.getByText('De laatste stand staat er. Kijk na wat u invulde en dien opnieuw in.').waitFor();
    expect(await form.getByRole('radiogroup', { name: 'Werkt?' }).getByRole('radio', { name: 'Ja' }).isChecked()).toBe(true);
    await form.getByRole('button', { name: 'Wijziging noteren' }).click();
    await mine.getByText('Genoteerd: Werk of studie wijzigen').first().waitFor();
    await Promise.all([mine.context().close(), theirs.context().close()]);
  });

  test('as it was known on an earlier day: the whole page, read only, and back', async () => {
    const page = await visit(stage());
    await page.goto(`/dossiers/${stage().office.person('Haddad')}`);
    await page.getByText('20,5 van 40 uur').waitFor();
    await page.getByRole('button', { name: 'Zoals bekend was op…' }).click();
    const sheet = page.getByRole('dialog');
    for (const [part, typed] of [
      [/^dag/, '30'],
      [/^maand/, '06'],
      [/^jaar/, '2024'],
    ] as const)
      await sheet.getByRole('spinbutton', { name: part }).fill(typed);
    await sheet.getByRole('button', { name: 'Tonen' }).click();
    await page.getByText('Zo was dit dossier bekend op 30 juni 2024. Alleen lezen.').waitFor();
    await page.getByText('0 van 40 uur').waitFor();
    expect(await page.getByRole('button', { name: 'Handelingen' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Acties voor/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Terug naar vandaag' }).click();
    await page.getByText('20,5 van 40 uur').waitFor();
    await page.context().close();
  });

  test('a figure, its table, and the same numbers in the Excel file', async () => {
    const page = await visit(stage());
    await page.goto('/figures');
    await page.getByLabel('Zoek een cijfer').fill('aanmeldingen');
    await page.getByRole('link', { name: 'Aanmeldingen', exact: true }).click();
    await settled(page);
    const row = page.getByRole('row', { name: /^Provincie Antwerpen/ });
    const shown = Number(await row.getByRole('cell').first().innerText());
    expect(shown).toBeGreaterThan(0);
    await page
      .getByRole('img', { name: /Aanmeldingen/ })
      .first()
      .waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Excel' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const book = read(await readFile(await download.path()));
    const cells = book.SheetNames.flatMap((name) => utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 }));
    expect(cells).toContainEqual(expect.arrayContaining(['Provincie Antwerpen', shown]));
    await page.context().close();
  });

  test('a new person: wrong fields keep what was typed, then the dossier opens', async () => {
    const page = await visit(stage());
    await page.goto('/persons/new');
    await page.getByLabel('Familienaam').fill('Peeters');
    await page.getByLabel('Rijksregister- of BIS-nummer (INSZ)').fill('91.65.17-001.13');
    await page.getByRole('button', { name: 'Persoon registreren' }).click();
    await page.getByText('Dit nummer klopt niet').waitFor();
    expect(await page.getByLabel('Familienaam').inputValue()).toBe('Peeters');
    await page.getByLabel('Rijksregister- of BIS-nummer (INSZ)').fill('');
    await page.getByRole('combobox', { name: 'Gemeente' }).fill('Mechel');
    await page.getByRole('option', { name: 'Mechelen' }).click();
    await page.getByRole('button', { name: /Nationaliteit/ }).click();
    await page.getByRole('option', { name: 'Buiten de EU' }).click();
    await page.getByRole('combobox', { name: 'Verblijfsstatuut' }).fill('Erkend');
    await page.getByRole('option', { name: 'Erkend vluchteling' }).click();
    await page.getByRole('button', { name: 'Persoon registreren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Peeters' }).waitFor();
    await page.context().close();
  });

  test('another region is refused in words, and the officer of data protection sees the attempt', async () => {
    const page = await visit(stage());
    const other = stage().office.person('De Wilde');
    await page.goto(`/dossiers/${other}`);
    await page.getByText('Dit dossier hoort bij een andere regio. U kunt het niet openen; de poging is genoteerd.').waitFor();
    const officer = await visit(stage(), { as: 'Karim Benali' });
    await officer.goto('/access-log?outcome=refused');
    await officer.getByRole('row').filter({ hasText: 'Lotte Peeters' }).filter({ hasText: 'andere regio' }).first().waitFor();
    await Promise.all([page.context().close(), officer.context().close()]);
  });

  test('the language and the light are chosen, kept, and in the page', async () => {
    const page = await visit(stage());
    await page.goto('/');
    await page.getByRole('button', { name: /Uw account/ }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: /Your account/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.context().close();
  });

  test('no script broke and the content security policy refused nothing', () => {
    expect(takeErrors()).toEqual([]);
  });
}
