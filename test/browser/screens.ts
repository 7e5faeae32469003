import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, settled, takeErrors, visit } from './visit.ts';
import type { Stage } from './visit.ts';

interface Screen {
  readonly name: string;
  readonly as?: string | null;
  readonly path: (stage: Stage) => string;
  /** Opens what only a key or a press shows. */
  readonly keys?: readonly string[];
  /** Brings the screen to where it is looked at. */
  readonly before?: (page: Page) => Promise<void>;
  /** More of the same: thousands of cells like the ones that are looked at. */
  readonly except?: readonly string[];
}

const dossier =
  (name: string, more = '') =>
  ({ office }: Stage) =>
    `/dossiers/${office.person(name)}${more}`;
const at = (path: string) => () => path;

const screens: readonly Screen[] = [
  { name: 'signed out', as: null, path: at('/') },
  { name: 'my work, overdue', path: at('/') },
  { name: 'my work, waiting', path: at('/?bucket=waiting') },
  { name: 'my work, nothing with this filter', path: at('/?bucket=due&subject=D9') },
  { name: 'palette', path: at('/'), keys: ['/'] },
  { name: 'keyboard help', path: at('/'), keys: ['?'] },
  { name: 'persons, before typing', path: at('/persons') },
  { name: 'persons, found by a similar name', path: at('/persons?q=haddat') },
  { name: 'persons, nobody', path: at('/persons?q=zzzzzz') },
  { name: 'new person', path: at('/persons/new') },
  { name: 'dossier', path: dossier('Haddad') },
  { name: 'dossier, a script for a name', path: dossier('<script>alert(1)</script>') },
  { name: 'dossier, written from right to left', path: dossier('بن علي') },
  { name: 'dossier, a name that is long', path: dossier('Vandenbroucke-Van Cauwenberghe') },
  { name: 'dossier, target group unknown', path: dossier('Unknown') },
  { name: 'dossier, handed over', path: dossier('Tesfay') },
  {
    name: 'dossier of the officer',
    as: 'An Verlinden',
    path: dossier('Tesfay'),
  },
  { name: 'dossier, form of a payment', path: dossier('Haddad', '?act=recordFeePayment') },
  { name: 'dossier, form of attendance', path: dossier('Haddad', '?act=recordAttendance') },
  { name: 'dossier, why', path: dossier('Haddad'), keys: ['w'] },
  { name: 'dossier, acts', path: dossier('Haddad'), keys: ['a'] },
  { name: 'dossier, form', path: dossier('Haddad', '?act=recordNt2Result') },
  { name: 'dossier, form of a suspension', path: dossier('Haddad', '?act=suspend') },
  { name: 'dossier, as known', path: dossier('Haddad', '?knownOn=2024-06-30') },
  { name: 'merge, the second file is looked for', path: dossier('Haddad', '/merge') },
  {
    name: 'merge, two files side by side',
    path: (stage) => dossier('Haddad', `/merge?with=${stage.office.person('Okafor')}`)(stage),
  },
  { name: 'dossier of another region', path: dossier('De Wilde') },
  { name: 'review', path: at('/review') },
  { name: 'review of the team lead', as: 'Greet Willems', path: at('/review?region=provAntwerp&kind=wronglyObliged') },
  { name: 'review, of another kind', path: at('/review?kind=notSanctionable') },
  { name: 'review, settled', path: at('/review?state=settled') },
  { name: 'review, settling', path: at('/review'), keys: ['j', 's'] },
  { name: 'dashboard', as: 'Greet Willems', path: at('/dashboard') },
  { name: 'dashboard of the director, one region', as: 'Filip Baert', path: at('/dashboard?region=provAntwerp') },
  { name: 'figures', path: at('/figures') },
  { name: 'receipts', as: 'Thomas De Smet', path: at('/figures/receipts') },
  { name: 'why a figure changed, nothing chosen', as: 'Thomas De Smet', path: at('/figures/why') },
  { name: 'figure by region and group', path: at('/figures/registrations?by=region,group&period=2024') },
  { name: 'stock on a day', path: at('/figures/running-contracts') },
  {
    name: 'share by region and group',
    path: at('/figures/first-contracts-share-by-group?by=region,group&period=2024-01-01/2025-01-01'),
  },
  { name: 'earlier version of a definition', path: at('/figures/inflow?version=1&period=2024-02') },
  { name: 'register of definitions', path: at('/figures/definitions') },
  { name: 'register of definitions, searched', path: at('/figures/definitions?q=slaagpercentage&kind=every') },
  { name: 'register of definitions, nothing', path: at('/figures/definitions?q=paardenrennen') },
  { name: 'definition of a count', path: at('/figures/definitions/inflow') },
  { name: 'definition of a rate', path: at('/figures/definitions/mo-tests-pass-rate') },
  { name: 'gaps, of who may register them', as: 'Thomas De Smet', path: at('/figures/gaps') },
  { name: 'gaps, of who may read them', path: at('/figures/gaps') },
  { name: 'checking tables', path: at('/figures/check') },
  { name: 'questions, none yet', as: 'Thomas De Smet', path: at('/questions?q=zzzzzz') },
  { name: 'question, new', as: 'Thomas De Smet', path: at('/questions/new') },
  { name: 'answers given before', as: 'Thomas De Smet', path: at('/questions/earlier?q=jaarverslag aanmeldingen') },
  { name: 'annual report', path: at('/annual-report'), except: ['section[id^="figure-"]:nth-of-type(n + 4)'] },
  { name: 'answer to parliament, printed beside computed', path: at('/printed/question-000') },
  { name: 'releases, none', as: 'Thomas De Smet', path: at('/publications') },
  { name: 'release, new', as: 'Thomas De Smet', path: at('/publications/new') },
  { name: 'release that is not there', as: 'Thomas De Smet', path: at('/publications/none') },
  { name: 'law, coverage', path: at('/law'), except: ['section[aria-labelledby^="source-"]:nth-of-type(n + 3)'] },
  { name: 'law, coverage, nothing found', path: at('/law?q=zzzzzz') },
  { name: 'law, a rule', path: at('/law/rule?id=TG-F-08') },
  { name: 'law, a value in time', path: at('/law/rule?id=MO-CUT.afterCourse') },
  { name: 'law, a rule that is not there', path: at('/law/rule?id=NONE') },
  { name: 'law, choices', path: at('/law/defaults'), except: ['main li:nth-of-type(n + 7)'] },
  { name: 'law, a case to try', path: at('/law/decide') },
  { name: 'reforms', path: at('/law/reforms') },
  { name: 'reform, not counted yet', as: 'Thomas De Smet', path: at('/law/reforms/mo-60-40') },
  {
    name: 'reform, counted',
    as: 'Greet Willems',
    path: at('/law/reforms/participation-by-contract'),
    before: countReform,
  },
  { name: 'access log', as: 'Karim Benali', path: at('/access-log') },
  { name: 'my work of the team lead', as: 'Greet Willems', path: at('/?bucket=due') },
  { name: 'no permission', as: 'Thomas De Smet', path: at('/persons') },
  { name: 'a page that is not there', path: at('/nowhere') },
];

/** Every screen in light and dark, at a desk and on the narrowest phone. */
export function describeScreens(stage: () => Stage): void {
  test.each(screens)('$name', async (screen) => {
    takeErrors();
    const page = await open(stage(), screen);
    await expectAccessible(page, screen.except);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.context().close();
    expect(takeErrors()).toEqual([]);
  });
}

/** In the background, over the handful of lives of the stories. */
async function countReform(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Doorrekenen', exact: true }).click();
  await page.getByRole('heading', { name: 'Alles op een rij' }).waitFor({ timeout: 60_000 });
}

async function open(stage: Stage, screen: Screen) {
  const page = await visit(stage, screen.as === undefined ? {} : { as: screen.as });
  await page.goto(screen.path(stage));
  await settled(page);
  await screen.before?.(page);
  for (const key of screen.keys ?? []) {
    await page.keyboard.press(key);
    if (key !== 'j') await page.getByRole('dialog').waitFor();
  }
  return page;
}
