// A walk with Tab over a page of each kind: WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.12, 2.4.13.
import { test, expect } from '../site/test.js';
import { walk } from '../site/keyboard.js';
import { KINDS } from '../site/pages.js';

const VARIANTS = [
  { name: 'wide', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'small and dark', viewport: { width: 320, height: 256 }, colorScheme: 'dark' },
];

for (const { address } of KINDS) {
  test(`keyboard ${address}`, async ({ page }) => {
    for (const { name, viewport, colorScheme } of VARIANTS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { stops, reached, wrong } = await walk(page);
      expect(wrong, `${address}, ${name}`).toEqual([]);
      // As many as there are, each once, in the order of the page; then the focus leaves it.
      expect(reached, `${address}, ${name}: what Tab reaches`).toEqual(stops);
    }
  });

  test(`skip link ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip, `${address}: the first stop is the skip link`).toHaveAttribute('href', /^#/);
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement.localName), `${address}: the skip link leads to main`).toBe('main');
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => document.querySelector('main').contains(document.activeElement) || document.querySelector('main').compareDocumentPosition(document.activeElement) === 4);
    expect(next, `${address}: after the skip link Tab goes on in main`).toBe(true);
  });
}
