// Without scripts the page says the same, but for what the reader's clock adds to a date, the field that shortens a list and the button that prints; and the language switch leads to the same page and back.
import { test, expect } from '../site/test.js';
import { KINDS } from '../site/pages.js';

for (const { address } of KINDS) {
  test(`without scripts ${address}`, async ({ browser, page, site }) => {
    const says = () =>
      page.evaluate(() => {
        document.querySelectorAll('.status, .finder, .sheet button').forEach((one) => one.remove());
        return [document.body.innerText, document.querySelectorAll('a[href]').length];
      });
    await page.goto(address);
    const with_ = await says();
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
    const plain = await context.newPage();
    await plain.goto(address);
    const links = await plain.locator('a[href]').count();
    const text = await plain.locator('body').innerText();
    await context.close();
    expect([text, links], `${address} without scripts`).toEqual(with_);
  });

  test(`language ${address}`, async ({ page }) => {
    await page.goto(address);
    const html = page.locator('html');
    const own = await html.getAttribute('lang');
    const other = page.locator('nav.languages a');
    test.skip((await other.count()) === 0, 'a page in all languages at once');
    await expect(other).toBeVisible();
    const code = await other.getAttribute('hreflang');
    await other.click();
    await expect(html).toHaveAttribute('lang', code);
    await page.locator(`nav.languages a[hreflang="${own}"]`).click();
    await expect(html).toHaveAttribute('lang', own);
    expect(new URL(page.url()).pathname, `${address}: there and back`).toBe(address);
  });
}
