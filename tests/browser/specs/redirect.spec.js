// Old and short addresses: they lead on at once, and where a browser does not go by itself there is a page with a link.
import { test, expect } from '../site/test.js';
import { AXE, DECIDED, violations } from '../site/axe.js';
import { PAGES, TEXTS } from '../site/pages.js';

const REFRESH = /<meta http-equiv="refresh"[^>]*>/;
const OLD = PAGES.filter(({ address, html }) => REFRESH.test(html) && !address.startsWith('/wilayah/'));
const texts = new Set(TEXTS.map(({ address }) => address));

test('redirect: every old address leads to a page', () => {
  const old = PAGES.filter(({ html }) => REFRESH.test(html));
  expect(OLD.length, 'in each language').toBeGreaterThan(1);
  const lost = old.filter(({ address, html }) => {
    const [, href] = /content="0; url=([^"]*)"/.exec(html);
    return !texts.has(new URL(href, `http://site${address}`).pathname);
  });
  expect(lost.map(({ address }) => address)).toEqual([]);
});

for (const { address, html } of OLD) {
  test(`redirect ${address}`, async ({ page }) => {
    const [, language] = /<html lang="([^"]*)"/.exec(html);
    await page.goto(address);
    await page.waitForURL((url) => url.pathname !== address);
    await expect(page.locator('main h1')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.lang), 'the language stays').toBe(language);
    const { pathname } = new URL(page.url());

    // A browser that does not go by itself.
    await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/html', body: html.replace(REFRESH, '') }));
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      expect(await page.evaluate(() => inPage.sideways()), colorScheme).toEqual([]);
      await page.evaluate(AXE);
      expect(await violations(page, colorScheme, DECIDED)).toEqual([]);
    }
    await page.getByRole('main').getByRole('link').click();
    await expect(page).toHaveURL(pathname);
  });
}
