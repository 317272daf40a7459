// Reflow, spacing, large text, size of targets: WCAG 1.4.4, 1.4.10, 1.4.12, 2.5.5.
import { test, expect, restyle } from '../site/test.js';
import { OWN, KINDS } from '../site/pages.js';

/** WCAG 1.4.10: the width of a telephone, the height of a magnified window. */
const SMALL = { width: 320, height: 256 };

/** WCAG 1.4.12, and fonts that the reader may choose. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

for (const { address } of OWN) {
  test(`reflow ${address}`, async ({ page }) => {
    await page.setViewportSize(SMALL);
    await page.goto(address);
    expect(await page.evaluate(() => inPage.sideways()), `${address} at 320 px`).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.evaluate(() => inPage.sideways()), `${address} at 1280 px`).toEqual([]);
  });
}

for (const { address } of KINDS) {
  test(`spacing ${address}`, async ({ page }) => {
    for (const viewport of [SMALL, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      expect(await page.evaluate(() => inPage.crowded()), `${address} at ${viewport.width} px`).toEqual([]);
      await restyle(page, SPACED);
      expect(await page.evaluate(() => inPage.sideways()), `${address} spaced, ${viewport.width} px`).toEqual([]);
      expect(await page.evaluate(() => inPage.crowded()), `${address} spaced, ${viewport.width} px`).toEqual([]);
    }
  });

  test(`text at 200 % ${address}`, async ({ page, context }) => {
    const browser = await context.newCDPSession(page);
    for (const viewport of [{ width: 640, height: 512 }, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      const before = await page.evaluate(() => inPage.smallest());
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.reload();
      expect(before.size, `${address}: ${before.called} is under 14 px`).toBeGreaterThanOrEqual(14);
      const after = await page.evaluate(() => inPage.smallest());
      expect(after.size, `${address}: ${after.called} does not grow with the reader's text`).toBeGreaterThanOrEqual(28);
      expect(await page.evaluate(() => inPage.sideways()), `${address}, ${viewport.width} px`).toEqual([]);
      expect(await page.evaluate(() => inPage.crowded()), `${address}, ${viewport.width} px`).toEqual([]);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    }
  });

  test(`targets ${address}`, async ({ page }) => {
    for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      expect(await page.evaluate(() => inPage.small()), `${address} at ${viewport.width} px`).toEqual([]);
    }
  });
}
