// Without scripts the page says the same, but for what scripts alone can do; and the language switch leads to the same page and back.
import { test, expect } from '../site/test.js';
import { KINDS } from '../site/pages.js';
import { says, takeAway } from '../site/scripts.js';

for (const { address } of KINDS) {
  test(`without scripts ${address}`, async ({ page, plain }) => {
    await page.goto(address);
    await takeAway(page);
    await plain.goto(address);
    expect(await says(plain), `${address} without scripts`).toEqual(await says(page));
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
