// What a page of each type looks like, in every way of seeing it, against a picture that is kept: what no rule describes is not lost unseen.
//
// `UPDATE=1` keeps new pictures; look at them before they are committed. A failure leaves `expected`, `actual` and `difference` in
// `target/browser/pictures/`. Fonts decide the looks, so these tests know one face only: site/fonts.conf.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../playwright.config.js';
import { EXAMPLES } from '../site/types.js';
import { drafts } from '../site/built.js';
import { compare, showDifference, shrink, simplify } from '../site/pictures.js';
import { decode, encode } from '../site/png.js';
import { test, expect } from '../site/test.js';

/** Letters are drawn the same way on every machine: one face, grey edges, no fitting to pixels. */
const { launchOptions } = config.use;
const drawn = {
  launchOptions: {
    ...launchOptions,
    args: [...launchOptions.args, '--font-render-hinting=none', '--disable-lcd-text'],
    env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, '../site/fonts.conf') },
  },
};
test.use(drawn);
drafts.use(drawn);

/** What only the style guide shows, as long as no published page does. Players are drawn by the browser, a little later each time: media.spec.js. */
const GUIDE = [
  { type: 'candidates', language: 'id', address: '/gaya/calon/' },
  { type: 'candidates', language: 'en', address: '/en/style/candidates/' },
];

const KEPT = join(import.meta.dirname, '../pictures');
const FAILED = join(import.meta.dirname, '../../../target/browser/pictures');

/** The day on which the pictures were made: what the reader's clock adds to a date is the same on every day. */
const DAY = new Date('2026-11-22T05:00:00Z');

/** Ways of seeing a page: the window, how much of the page is kept (two screens, two sheets), pixels to a cell. Paper is A4 at 96 dpi. */
const WIDE = { width: 1280, height: 800 };
const VARIANTS = {
  light: { viewport: WIDE, size: 8, media: { colorScheme: 'light' } },
  dark: { viewport: WIDE, size: 8, media: { colorScheme: 'dark' } },
  forced: { viewport: WIDE, size: 8, media: { colorScheme: 'light', forcedColors: 'active' } },
  narrow: { viewport: { width: 320, height: 640 }, size: 4, media: { colorScheme: 'light' } },
  print: { viewport: { width: 794, height: 1123 }, size: 8, media: { colorScheme: 'light', media: 'print' } },
};
const USUAL = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' };

/** Images that wait until somebody scrolls to them are there, as they are before a page is printed. */
async function seeAll() {
  const images = [...document.images].filter(({ src }) => src);
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode()));
}

/** The top of the page as it is now, in cells. */
async function take(page, { viewport, size, media }) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ ...USUAL, ...media });
  await page.evaluate(seeAll);
  const { width } = viewport;
  const height = Math.min(viewport.height * 2, await page.evaluate(() => document.documentElement.scrollHeight));
  const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height }, animations: 'disabled', caret: 'hide' });
  return shrink(decode(png), size);
}

/** What is wrong with a picture, as a sentence. */
function judge(name, actual) {
  const file = join(KEPT, `${name}.png`);
  if (process.env.UPDATE) {
    writeFileSync(file, encode(simplify(actual)));
    return [];
  }
  if (!existsSync(file)) return [`${name}: no picture is kept; UPDATE=1 keeps one`];
  const expected = decode(readFileSync(file));
  const result = compare(expected, actual);
  if (result.different.length === 0) return [];
  mkdirSync(FAILED, { recursive: true });
  const pictures = { expected, actual: simplify(actual), difference: simplify(showDifference(actual, result)) };
  for (const [which, picture] of Object.entries(pictures)) writeFileSync(join(FAILED, `${name}.${which}.png`), encode(picture));
  const first = result.different[0];
  return [`${name}: ${result.different.length} of ${result.blocks} blocks differ, the first at column ${first.column}, row ${first.row}`];
}

if (process.env.UPDATE) mkdirSync(KEPT, { recursive: true });

/** The test that a page is as it was. */
function keep(test, { type, language, address }) {
  test(`picture ${type} ${language} ${address}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.clock.setFixedTime(DAY);
    await page.goto(address);
    const wrong = [];
    for (const [variant, how] of Object.entries(VARIANTS)) wrong.push(...judge(`${type}.${language}.${variant}`, await take(page, how)));
    expect(wrong, 'see target/browser/pictures').toEqual([]);
  });
}

for (const example of EXAMPLES) keep(test, example);
for (const example of GUIDE) keep(drafts, example);

test('picture: every page type that is in use has an example', () => {
  const content = join(import.meta.dirname, '../../../content');
  const sources = readdirSync(content, { recursive: true }).filter((file) => file.endsWith('.id.md'));
  const texts = sources.map((file) => readFileSync(join(content, file), 'utf8'));
  const used = new Set(texts.map((text) => /^type: (\w+)$/m.exec(text)?.[1]).filter(Boolean));
  expect(used.size, 'types in use').toBeGreaterThan(0);
  expect([...used].filter((type) => ![...EXAMPLES, ...GUIDE].some((example) => example.type === type)), 'site/types.js').toEqual([]);
});

test('picture: the letters are those of DejaVu Sans', async ({ page, context }) => {
  await page.goto('/');
  const browser = await context.newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName }) => familyName), 'the package fonts-dejavu-core').toEqual(['DejaVu Sans']);
});

// What is done to a page between two pictures of it, and whether that is told. The page is one that is changed by nobody else.
const CHANGES = {
  nothing: { told: false, does: () => {} },
  'letters drawn a little differently': { told: false, does: () => (document.body.style.textRendering = 'geometricPrecision') },
  'letters a third of a pixel further right': { told: false, does: () => (document.querySelector('main').style.translate = '.33px') },
  'a block that moved by 16 px': { told: true, does: () => (document.querySelector('#box').style.marginTop = '36px') },
  'a link in another colour': { told: true, does: () => (document.querySelector('#link').style.color = '#8a2a2a') },
  'a ground that is a little darker': { told: true, does: () => (document.querySelector('#box').style.background = '#e4e2e7') },
  'a button that is gone': { told: true, does: () => document.querySelector('#button').remove() },
  'a border that is gone': { told: true, does: () => (document.querySelector('#box').style.borderColor = 'transparent') },
  'a missing last paragraph': { told: true, does: () => document.querySelector('p:last-child').remove() },
};
const SAMPLE = `<!DOCTYPE html><html lang="en"><title>Sample</title><body style="margin:0;font:18px/1.6 system-ui"><main style="padding:20px;max-width:640px">
<h1>What do I bring?</h1><p>${'Bring your identity card and the letter that tells you where to vote. '.repeat(6)}</p>
<div id="box" style="margin:20px 0;padding:20px;background:#f4f2f7;border:4px solid #4a2a8a"><a id="link" style="color:#4a2a8a;font-weight:700;font-size:30px">Voters’ rights and duties</a></div>
<button id="button" style="width:88px;height:44px">Go</button><p>${'A longer text stands below the box, with more lines of words. '.repeat(8)}</p></main></body></html>`;

for (const [change, { told, does }] of Object.entries(CHANGES)) {
  test(`picture: ${change} is ${told ? 'told' : 'not told'}`, async ({ page }) => {
    await page.setContent(SAMPLE);
    const kept = decode(encode(simplify(await take(page, VARIANTS.light))));
    await page.evaluate(does);
    const { different } = compare(kept, await take(page, VARIANTS.light));
    expect(different.length > 0, JSON.stringify(different)).toBe(told);
  });
}
