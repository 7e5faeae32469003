import { expect, it } from 'vitest';
import { launchBrowser } from '#test/support/browser.ts';

it('finds a browser that draws a page and runs its scripts', async () => {
  const browser = await launchBrowser();
  try {
    const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
    for (const context of contexts) {
      const page = await context.newPage();
      await page.setContent('<h1>twee</h1><script>document.querySelector("h1").textContent += " plus " + (1 + 1)</script>');
      expect(await page.locator('h1').innerText()).toBe('twee plus 2');
      expect((await page.screenshot()).byteLength).toBeGreaterThan(1000);
    }
  } finally {
    await browser.close();
  }
});
