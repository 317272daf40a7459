// Somebody stands in front of the polling station with an old telephone. From the home page, in every way of reading it:
// what to bring stands there in words within the first screens, and one activation leads to the page whose answer has a heading.
import { execFileSync } from 'node:child_process';
import { test, expect } from '../site/test.js';

const HOMES = [
  { home: '/', link: 'Apa yang saya bawa?', answer: 'Kartu tanda penduduk elektronik (KTP-el) dan surat pemberitahuan memilih.', heading: 'Yang perlu dibawa', item: 'KTP-el' },
  { home: '/en/', link: 'What do I bring?', answer: 'Your e-ID card (KTP-el) and your voting notice.', heading: 'What to bring', item: 'e-ID card' },
];

const PHONE = { width: 320, height: 640 };

/** Ways of reading: how the browser differs, and within how many screens the answer must end. */
const WAYS = {
  'as it is': { screens: 1.5 },
  'without scripts': { options: { javaScriptEnabled: false }, screens: 1.5 },
  'without pictures': { pictures: false, screens: 1.5 },
  'by keyboard': { keyboard: true, screens: 1.5 },
  // WCAG 1.4.10: 1280 by 1024 px at 400 %.
  'at 400 %': { options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, screens: 3.5 },
  dark: { options: { colorScheme: 'dark' }, screens: 1.5 },
  'with forced colours': { options: { forcedColors: 'active' }, screens: 1.5 },
};

/** No picture comes over the network, and none that stands in the page is drawn. */
async function withoutPictures(page) {
  await page.route(/\.(svg|png|jpe?g|webp|avif)$/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: '' }));
  await page.route(/\/style\.\w+\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} svg { display: none !important }` });
  });
}

/** Tab, until the link has the focus; nobody presses it a hundred times. */
async function tabTo(page, link) {
  for (let presses = 1; presses <= 100; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((one) => one === document.activeElement)) return presses;
  }
  throw new Error('Tab does not reach the link');
}

for (const { home, link, answer, heading, item } of HOMES) {
  for (const [way, { options = {}, pictures = true, keyboard = false, screens }] of Object.entries(WAYS)) {
    test(`ten seconds ${home} ${way}`, async ({ browser, site }) => {
      const context = await browser.newContext({ viewport: PHONE, baseURL: site.origin, ...options });
      const page = await context.newPage();
      if (!pictures) await withoutPictures(page);
      await page.goto(home);
      const words = page.getByText(answer, { exact: true });
      const { y, height } = await words.boundingBox();
      const needed = (y + height) / page.viewportSize().height;
      expect(needed, `the answer ends after ${needed.toFixed(2)} screens`).toBeLessThanOrEqual(screens);
      const ask = page.getByRole('main').getByRole('link', { name: link });
      if (keyboard) {
        const presses = await tabTo(page, ask);
        expect(presses, 'presses of Tab').toBeLessThanOrEqual(16);
        await page.keyboard.press('Enter');
      } else await ask.click();
      await expect(page.getByRole('heading', { name: heading, exact: true, level: 2 })).toBeVisible();
      const first = page.locator('#t-documents + ul li').first();
      await expect(first, 'the answer stands below its heading').toHaveText(item);
      // What is still on its way need not come.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    });
  }

  test(`ten seconds ${home} printed`, async ({ page }) => {
    const paperOf = async () => execFileSync('pdftotext', ['-raw', '-l', '1', '-', '-'], { input: await page.pdf({ preferCSSPageSize: true }) }).toString();
    const solid = (text) => text.replace(/\s+/g, ' ');
    await page.goto(home);
    expect(solid(await paperOf()), 'the first sheet of the home page').toContain(solid(answer));
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(solid(await paperOf()), 'the first sheet of the page').toContain(heading);
  });
}
