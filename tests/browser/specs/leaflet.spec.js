// A printed page is a leaflet: it says where it comes from, in words and for cameras, nothing of it is cut, and it comes in large letters.
import { test, expect } from '../site/test.js';
import { EVERYWHERE, KINDS, TEXTS } from '../site/pages.js';
import { codes, words } from '../site/pdf.js';

const LEAFLETS = KINDS.filter(({ address }) => !EVERYWHERE.includes(address));

/** Where the site stands: the address that its own home page names. */
const HOME = /<link rel="canonical" href="([^"]*)"/.exec(TEXTS.find(({ address }) => address === '/').html)[1];

/** Points of a letter, and what the link adds to the address of a page. */
const PRINTS = [
  { name: 'usual letters', points: 12, hash: '' },
  { name: 'large letters', points: 18, hash: '#t-large' },
];

/** A4 without the margins of `@page`, in CSS pixels. */
const PAPER = { width: Math.floor(((210 - 2 * 18) / 25.4) * 96), height: 900 };

const print = (page) => page.pdf({ preferCSSPageSize: true });
const solid = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

for (const { address } of LEAFLETS) {
  for (const { name, points, hash } of PRINTS) {
    test(`leaflet ${address} in ${name}`, async ({ page }) => {
      await page.setViewportSize(PAPER);
      await page.goto(address + hash);
      const pdf = await print(page);
      expect(codes(pdf), 'a camera finds the page').toEqual([new URL(address, HOME).href]);
      const sheets = words(pdf).map((sheet) => sheet.trimStart().replace(/^\d+\/\d+\n/, ''));

      await page.emulateMedia({ media: 'print', colorScheme: 'dark', contrast: 'more' });
      const { small, coloured, wide } = await page.evaluate(looks, points);
      expect(small, `letters under ${points} points`).toEqual([]);
      expect(coloured, 'letters that are not black').toEqual([]);
      expect(wide, 'what is wider than the paper').toEqual([]);

      const { headings, wholes } = await page.evaluate(uncut);
      const ends = sheets.flatMap((sheet) => [1, 2, 3].map((lines) => solid(sheet.trimEnd().split('\n').slice(-lines).join(''))));
      expect(headings.filter((heading) => ends.includes(solid(heading))), 'headings without their text').toEqual([]);
      const cut = (cells) => !sheets.some((sheet) => cells.every((cell) => solid(sheet).includes(solid(cell))));
      expect(wholes.filter(cut), 'tables and rows that are cut').toEqual([]);
    });
  }
}

/** Of all words that are seen: those too small, those not black; and what stands out at the side. Runs in the browser. */
function looks(points) {
  const [small, coloured, wide] = [[], [], []];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode;
    if (!data.trim() || !parent.checkVisibility() || parent.closest('.sr, sup')) continue;
    const style = getComputedStyle(parent);
    if (parseFloat(style.fontSize) < (points / 72) * 96 - 0.01) small.push(`${data}: ${style.fontSize}`);
    const colour = parent.closest('svg') ? style.fill : style.color;
    if (colour !== 'rgb(0, 0, 0)') coloured.push(`${data}: ${colour}`);
    range.selectNodeContents(walker.currentNode);
    if (range.getBoundingClientRect().right > document.documentElement.clientWidth + 1) wide.push(data);
  }
  return { small, coloured, wide };
}

/** What no page may cut: headings; the words of each row, and of each table with up to eight rows that a page has room for. Runs in the browser. */
function uncut() {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const texts = (elements) => [...elements].map((element) => element.textContent.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const room = ((297 - 16 - 18) / 25.4) * 96;
  const short = seen('main .table-scroll').filter((one) => one.querySelectorAll('tr').length <= 8 && one.offsetHeight < room);
  return {
    headings: texts(seen('main :is(h1, h2, h3, h4)')),
    wholes: [...short, ...seen('main tr')].map((one) => texts(one.querySelectorAll('th, td'))),
  };
}

test('what is for screens stays there', async ({ page }) => {
  for (const { address } of LEAFLETS) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const left = await page.evaluate(() => {
      const controls = document.querySelectorAll('nav, .skip, button, input, select, audio, video, .sheet, .large, .status');
      return [...controls].filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80));
    });
    expect(left, address).toEqual([]);
    await page.emulateMedia({ media: null });
    await expect(page.locator('.paper'), 'the code is for paper only').toBeHidden();
  }
});

test('colours that a reader chose for the screen do not reach paper', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => ['--ink', '--link', '--soft-ink'].forEach((token) => document.documentElement.style.setProperty(token, 'yellow')));
  await page.emulateMedia({ media: 'print' });
  expect((await page.evaluate(looks, 12)).coloured).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`large letters ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled });

    test('are on and off by a link, from the keyboard', async ({ page }) => {
      await page.goto('/');
      const note = page.locator('#t-large');
      const pages = async () => words(await print(page)).length;
      const usual = await pages();
      await expect(note).toBeHidden();
      await page.locator('.sheet a').press('Enter');
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport();
      await expect(note, 'is read out').toBeFocused();
      expect(await pages(), 'takes more paper').toBeGreaterThan(usual);
      await note.locator('a').press('Enter');
      await expect(note).toBeHidden();
      expect(await pages()).toBe(usual);
    });
  });
}

test('a button prints, and there is one', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (window.printed = (window.printed ?? 0) + 1);
  });
  await page.goto('/');
  // A page that was changed in place is told about again.
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  const button = page.locator('.sheet button');
  await expect(button).toHaveCount(1);
  expect((await button.boundingBox()).height).toBeGreaterThanOrEqual(44);
  await button.press('Enter');
  expect(await page.evaluate(() => window.printed)).toBe(1);
  await page.evaluate(() => document.querySelector('.sheet button').remove());
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(button).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.sheet a')).toBeVisible();
    await expect(page.locator('button')).toHaveCount(0);
  });
});

const FOLDED = 'main details:not([open])';

/** The home page with one thing that is folded and one that is not, before and after it is printed. */
async function folds(page) {
  await page.goto('/');
  await page.evaluate(() => {
    const [folded, open] = [document.createElement('details'), document.createElement('details')];
    open.open = true;
    document.querySelector('main').append(folded, open);
  });
  await expect(page.locator(FOLDED)).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const before = await page.locator(FOLDED).count();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return [before, await page.locator(FOLDED).count(), await page.locator('main details[open]').count()];
}

test('what is folded is opened for paper by a script where styles cannot, and folded again', async ({ page }) => {
  await page.addInitScript(() => {
    const { supports } = CSS;
    CSS.supports = (...asked) => !/details-content/.test(asked[0]) && supports.apply(CSS, asked);
  });
  expect(await folds(page)).toEqual([0, 1, 1]);
});

test('what is folded stays so on the screen where styles open it on paper', async ({ page }) => {
  expect(await folds(page)).toEqual([1, 1, 1]);
});
