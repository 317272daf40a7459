// axe-core over every page, all rules on (AAA, best practice, experimental too): light, dark, and on the narrowest telephone.
import { test, expect } from '../site/test.js';
import { OWN } from '../site/pages.js';
import { AXE, COLOUR, DECIDED, violations } from '../site/axe.js';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

for (const { address } of OWN) {
  test(`axe ${address}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto(address);
    await page.evaluate(AXE);
    const found = await violations(page, 'light', DECIDED);
    const shown = await page.evaluate(() => inPage.visible());
    await page.emulateMedia({ colorScheme: 'dark' });
    // Where the dark page shows the same things, only what looks at colours can find anything new.
    expect(await page.evaluate(() => inPage.visible()), 'dark shows what light shows').toEqual(shown);
    found.push(...(await violations(page, 'dark', DECIDED, COLOUR)));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(NARROW);
    found.push(...(await violations(page, 'narrow', DECIDED)));
    expect(found.map((line) => `${address}: ${line}`)).toEqual([]);
  });
}
