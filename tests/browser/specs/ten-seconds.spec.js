// Somebody stands in front of the polling station with an old telephone. From the home page, in every way of reading it:
// what to bring stands there in words within the first screens, in letters that can be seen, and one activation leads to the page whose
// answer has a heading.
import { test, expect } from '../site/test.js';
import '../site/in-page.js';
import { words as wordsOf } from '../site/pdf.js';
import { decode } from '../site/png.js';

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

/** The contrast of an element as it is drawn: of its ground, the most frequent colour, and its letters, the next. */
async function contrastSeen(element) {
  const { rgb } = decode(await element.screenshot());
  const counts = new Map();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = `rgb(${rgb.subarray(at, at + 3).join()})`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [ground, letters] = [...counts].sort((one, other) => other[1] - one[1]);
  return letters ? inPage.contrast(ground[0], letters[0]) : 1;
}

for (const { home, link, answer, heading, item } of HOMES) {
  for (const [way, { options = {}, pictures = true, keyboard = false, screens }] of Object.entries(WAYS)) {
    test.describe(way, () => {
      test.use({ viewport: PHONE, ...options });

      test(`ten seconds ${home} ${way}`, async ({ page }) => {
        if (!pictures) await withoutPictures(page);
        await page.goto(home);
        const words = page.getByText(answer, { exact: true });
        const { y, height } = await words.boundingBox();
        const needed = (y + height) / page.viewportSize().height;
        expect(needed, `the answer ends after ${needed.toFixed(2)} screens`).toBeLessThanOrEqual(screens);
        const ask = page.getByRole('main').getByRole('link', { name: link });
        for (const [what, element] of Object.entries({ answer: words, link: ask }))
          expect(await contrastSeen(element), `the contrast of the ${what}`).toBeGreaterThanOrEqual(7);
        if (keyboard) {
          const presses = await tabTo(page, ask);
          expect(presses, 'presses of Tab').toBeLessThanOrEqual(16);
          await page.keyboard.press('Enter');
        } else await ask.click();
        const title = page.getByRole('heading', { name: heading, exact: true, level: 2 });
        await expect(title).toBeVisible();
        const first = page.locator('#t-documents + ul li').first();
        await expect(first, 'the answer stands below its heading').toHaveText(item);
        for (const [what, element] of Object.entries({ heading: title, answer: first }))
          expect(await contrastSeen(element), `the contrast of the ${what}`).toBeGreaterThanOrEqual(7);
        // What is still on its way need not come.
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      });
    });
  }

  test(`ten seconds ${home} printed`, async ({ page }) => {
    const firstSheet = async () => wordsOf(await page.pdf({ preferCSSPageSize: true }))[0].replace(/\s+/g, ' ');
    await page.goto(home);
    expect(await firstSheet(), 'the first sheet of the home page').toContain(answer.replace(/\s+/g, ' '));
    await page.getByRole('main').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await firstSheet(), 'the first sheet of the page').toContain(heading);
  });
}
