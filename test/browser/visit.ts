import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Office } from '#test/support/office.ts';

/** What all suites share: one server, one browser. Known only once the tests run. */
export interface Stage {
  readonly office: Office;
  readonly browser: Browser;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Somebody of the demo's page of people; null stays signed out. */
  readonly as?: string | null;
}

const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** A page in a window of its own, signed in through the demo's own provider the first time that person is needed. */
export async function visit({ office, browser }: Stage, options: VisitOptions = {}): Promise<Page> {
  const { as = 'Lotte Peeters', width = 1280, height = 900, dark = false } = options;
  const known = as === null ? undefined : sessions.get(as);
  const context = await browser.newContext({
    baseURL: office.url,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    locale: 'nl-BE',
    ...(known === undefined ? {} : { storageState: known }),
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // A refusal of the server is an answer here; everything else on the console is a fault of ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      errors.push(`${page.url()}: ${message.text()}`);
  });
  if (as !== null && known === undefined) {
    await signIn(page, as);
    sessions.set(as, await context.storageState());
  }
  return page;
}

export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByRole('button', { name: new RegExp(`account: ${name}`) }).waitFor();
}

const errors: string[] = [];
/** What broke on any page since the last look: errors of scripts, refusals of the content security policy. */
export function takeErrors(): readonly string[] {
  return errors.splice(0);
}

/** Waits until the screen has its content: no grey lines, nothing on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  // A figure asks for each of its months by itself: on a machine with much to do that takes a while.
  await expect.poll(() => page.locator('[class*="skeleton"]').count(), { timeout: 20_000 }).toBe(0);
}

/** No violation of WCAG 2.2 AA, nor of what axe holds for good practice; then the colours again in the dark, where the rest is the same. */
export async function expectAccessible(page: Page, except: readonly string[] = []): Promise<void> {
  await expectNoViolations(
    new AxeBuilder({ page })
      .exclude([...except])
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  // Two frames: the first may still be painted with some of the light colours.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await expect
    .poll(() => page.evaluate('document.getAnimations().filter(({ playState }) => playState === "running").length'))
    .toBe(0);
  await expectNoViolations(new AxeBuilder({ page }).exclude([...except]).withRules(['color-contrast', 'link-in-text-block']));
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.setLegacyMode(true).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`,
    ),
  ).toEqual([]);
}

/** The page itself never scrolls sideways; a wide table may, in its own box. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  // Polled: what measures its place does so a frame after the window changed.
  await expect
    .poll(() => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'))
    .toBeLessThanOrEqual(0);
}

/** Waits until the focus is on it. */
export async function expectFocus(page: Page, element: Locator): Promise<void> {
  await expect.poll(() => element.and(page.locator(':focus')).count()).toBe(1);
}
