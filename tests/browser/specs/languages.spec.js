// A third language by its words file alone, and one that runs to the left: what is said, where it leads, on which side it stands.
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '../site/test.js';
import { AXE, DECIDED, violations } from '../site/axe.js';
import { testOf } from '../site/built.js';
import { makeSite } from '../site/marked.js';
import { ROOT } from '../site/program.js';
import { VALIDATOR, invalid } from '../site/validator.js';

const test = testOf((folder) => {
  const root = join(folder, 'site');
  mkdirSync(join(root, 'content'), { recursive: true });
  makeSite(root, ROOT);
  return { root, options: ['--drafts'] };
});

/** The style guide's pages: their own address below that of their language. */
const STEMS = readdirSync(join(ROOT, 'content/pages/gaya'))
  .filter((file) => file.endsWith('.en.md'))
  .map((file) => file.replace('.en.md', '/').replace('_index/', ''));

/** Pages of the types that the style guide does not have: their words stand around a text in another language. */
const UNTRANSLATED = ['hak/dokumen/', 'hak/tanpa-surat-pemberitahuan/', 'tahapan/pemungutan-suara/', 'tahapan/di-tps/', 'pemula/tanya-jawab/', 'tahapan/angka-yang-terbit/'];

/** What the writers of a site give, and no file of words: names, numbers, and what stands in the registers. */
const GIVEN = [
  '.brand, time, code, kbd, .file-info, sup, footer a[rel~=external], .help a, .paper strong:last-child',
  '.glossary :is(dt, a), .glossary dd > p:not(.small), .dates li > p:not(.when)',
  '.tags dd, .sources a, .sources li:not(:has(time)), .facts .big + dd, .calendar .sr, .timeline :is(h3, dd), .contacts :is(h3, p, dd), .chart :is(svg, tbody)',
  // What is found out of a claim and how a place can be reached is said in words of the theme.
  '.facts:has(.figure) :is(dt, dd), .facts:not(.claim .facts, #t-accessible + .facts) > div:not(.first, .calendar) dd',
].join();

test('languages: every interface word is that of the language', async ({ page }) => {
  const foreign = [];
  for (const address of [...STEMS.map((stem) => `gaya/${stem}`), ...UNTRANSLATED]) {
    expect((await page.goto(`/jv/${address}`)).status(), address).toBe(200);
    const found = await page.evaluate((given) => {
      const own = (element) => element.closest('[lang]').lang === 'jv' && !element.closest(given);
      const unmarked = (text) => /[a-z]{2}/i.test(text) && !/[âêîôû·]/i.test(text);
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walk.nextNode()) if (own(walk.currentNode.parentElement) && unmarked(walk.currentNode.data)) found.push(walk.currentNode.data.trim());
      for (const name of ['aria-label', 'alt', 'label'])
        for (const element of document.body.querySelectorAll(`[${name}]`))
          if (own(element) && element.localName !== 'track' && unmarked(element.getAttribute(name))) found.push(`${name}: ${element.getAttribute(name)}`);
      return found;
    }, GIVEN);
    foreign.push(...found.map((words) => `/jv/${address}: ${words}`));
  }
  expect(foreign).toEqual([]);
});

test('languages: what is said of a figure is said in the language', async ({ page }) => {
  await page.goto('/jv/gaya/angka/');
  // How far it has got and "as of"; then comes the day, and what others have said.
  const said = await page.locator('.facts .small, .chart td:last-child').evaluateAll((all) =>
    all.filter(({ firstChild }) => firstChild.nextSibling?.localName === 'time').map(({ firstChild }) => firstChild.data),
  );
  expect(said.length).toBeGreaterThan(3);
  for (const words of said) expect(words).toMatch(/^(?:[^\s·]+·,? ){2,}$/);
});

test('languages: the switch names each language in itself and leads to the same page and back', async ({ page }) => {
  await page.goto('/jv/gaya/bagian/');
  const links = await page.locator('nav.languages a').evaluateAll((all) =>
    all.map((one) => [one.lang, one.hreflang, one.dir, one.firstChild.data, one.pathname, one.rel]),
  );
  expect(links).toEqual([
    ['id', 'id', 'ltr', 'Bahasa Indonesia', '/gaya/bagian/', 'alternate'],
    ['en', 'en', 'ltr', 'English', '/en/style/parts/', 'alternate'],
    ['nij', 'nij', 'ltr', 'Basa Ngaju', '/nij/gaya/bagian/', 'alternate'],
    ['ar', 'ar', 'rtl', 'العربية', '/ar/gaya/bagian/', 'alternate'],
  ]);
  for (const [code, , , , path] of links) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('nav.languages a[hreflang="jv"]')).toHaveAttribute('href', /jv\/gaya\/bagian\/$/);
  }
});

for (const [language, dir, marks] of [['jv', 'ltr', /[âêîôû]/], ['ar', 'rtl', /\p{Script=Arabic}/u]]) {
  test(`languages: a page that is missing says so first, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/hak/dokumen/`);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    const first = page.locator('main > .intro > :first-child');
    await expect(first).toHaveClass(/alert/);
    await expect(first).toContainText(marks);
    const title = page.locator('h1');
    await expect(title).toHaveAttribute('lang', 'id');
    await expect(title).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('.text')).toHaveAttribute('lang', 'id');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    // Ways to pages that are missing too say their language.
    for (const ways of ['header .menu a', '.crumbs a', '.turn strong']) {
      const links = page.locator(ways);
      expect(await links.count(), ways).toBeGreaterThan(0);
      for (const link of await links.all()) await expect(link, ways).toHaveAttribute('lang', 'id');
    }
  });
}

test('languages: the page for what is missing speaks all of them', async ({ page }) => {
  await page.goto('/404.html');
  const parts = await page.locator('main > section').evaluateAll((all) => all.map(({ lang, dir }) => [lang, dir]));
  expect(parts).toEqual([['id', 'ltr'], ['en', 'ltr'], ['jv', 'ltr'], ['nij', 'ltr'], ['ar', 'rtl']]);
});

for (const stem of STEMS) {
  const address = `/ar/gaya/${stem}`;
  test(`to the left: ${address}`, async ({ page, request }) => {
    expect(await invalid(VALIDATOR, await (await request.get(address)).text())).toEqual([]);
    for (const viewport of [{ width: 320, height: 640 }, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      expect(await page.evaluate(() => inPage.sideways()), `${viewport.width} px`).toEqual([]);
      expect(await page.evaluate(() => inPage.small()), `${viewport.width} px`).toEqual([]);
    }
    await page.evaluate(AXE);
    expect(await violations(page, 'light', DECIDED)).toEqual([]);
  });
}

/** What stands at the start of its line, or at the end, on each side of the mirror. */
const MIRRORED = [
  ['bagian/', 'parts/', ['.brand', '.display > summary', '.toc', '.toc h2', 'h1', '.alert', '.alert-title', '.timeline ol > li h3', '.caption', '.contacts h3', '.turn .next']],
  ['rekaman/', 'recordings/', ['.films figure:first-child video', '.films figure:last-child video', '.transcript p:last-child']],
  ['', '', ['blockquote p', '.text ol li', '.text ul li', '.crumbs a']],
];

for (const [stem, english, selectors] of MIRRORED) {
  test(`to the left: mirrored /ar/gaya/${stem}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const places = async (address) => {
      await page.goto(address);
      return page.evaluate((selectors) => {
        const width = document.documentElement.clientWidth;
        return selectors.map((selector) => {
          const { left, right } = document.querySelector(selector).getBoundingClientRect();
          const style = getComputedStyle(document.querySelector(selector));
          return { selector, left, right: width - right, borders: [parseFloat(style.borderLeftWidth), parseFloat(style.borderRightWidth)] };
        });
      }, selectors);
    };
    const [normal, mirror] = [await places(`/en/style/${english}`), await places(`/ar/gaya/${stem}`)];
    normal.forEach(({ selector, left, right, borders }, at) => {
      const other = mirror[at];
      // Words are of other lengths: of a text only the side where it begins is the same.
      const nearest = left <= right ? [left, other.right] : [right, other.left];
      expect(Math.abs(nearest[0] - nearest[1]), `${selector}: ${nearest}`).toBeLessThanOrEqual(2);
      expect(other.borders, `${selector}: its edge`).toEqual([...borders].reverse());
    });
  });
}

test('to the left: no side of a style sheet is left or right', () => {
  const folder = join(ROOT, 'themes/terang/assets');
  const sheets = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.css') && statSync(join(folder, file)).isFile());
  expect(sheets.length).toBeGreaterThan(5);
  const physical = /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius|(?:float|clear|text-align|caption-side)\s*:\s*(?:left|right))\s*[:;}]/g;
  const found = sheets.flatMap((file) => {
    const css = readFileSync(join(folder, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...css.matchAll(physical)].map(([, what]) => `${file}: ${what}`);
  });
  expect(found).toEqual([]);
});
