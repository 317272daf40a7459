// Which colours a page has: what the system wishes, and what its reader has chosen instead, with and without a script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from '../site/test.js';

/** The colours of the theme, by scheme and name: of its YAML only what stands there. */
const SCHEMES = {};
for (const line of readFileSync(join(import.meta.dirname, '../../../themes/terang/theme.yaml'), 'utf8').split('\n')) {
  const scheme = /^ {2}(\w+):$/.exec(line)?.[1];
  const colour = /^ {4}([\w-]+): "(#\w+)"/.exec(line);
  if (scheme) SCHEMES[scheme] = {};
  else if (colour) Object.values(SCHEMES).at(-1)[colour[1]] = colour[2];
}
const colours = (name) => ({ ...SCHEMES[name.replace('_more', '')], ...SCHEMES[name] });

/** System: colours, contrast; the reader's choice; the scheme that is shown. */
const ROWS = [
  ['light', 'no-preference', '', 'light'],
  ['light', 'more', '', 'light_more'],
  ['dark', 'no-preference', '', 'dark'],
  ['dark', 'more', '', 'dark_more'],
  ['dark', 'no-preference', 'light', 'light'],
  ['light', 'no-preference', 'dark', 'dark'],
  // Who asks the system for more contrast gets it in the colours of their choice, too.
  ['dark', 'more', 'light', 'light_more'],
  ['light', 'more', 'dark', 'dark_more'],
  ['light', 'no-preference', 'light', 'light'],
  ['dark', 'no-preference', 'dark', 'dark'],
  ['light', 'no-preference', 'high', 'light_more'],
  ['dark', 'no-preference', 'high', 'dark_more'],
  ['dark', 'more', 'high', 'dark_more'],
];

/** The colours of the page, as they are written. */
const shown = (page) =>
  page.evaluate((names) => {
    const style = getComputedStyle(document.body);
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  }, Object.keys(SCHEMES.light));

/** Chooses with the attribute that a script sets, or with the radio that needs none. */
const choose = {
  attribute: (page, name) => page.evaluate((name) => (document.documentElement.dataset.colours = name), name),
  radio: (page, name) =>
    page.evaluate((name) => {
      document.getElementById(`t-colours-${name}`).checked = true;
    }, name),
};

for (const [colorScheme, contrast, choice, scheme] of ROWS) {
  for (const way of choice ? ['attribute', 'radio'] : ['attribute']) {
    test(`colours: system ${colorScheme}, contrast ${contrast}, ${choice ? `${way} ${choice}` : 'no choice'}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, contrast });
      await page.goto('/');
      if (choice) await choose[way](page, choice);
      expect(await shown(page)).toEqual(colours(scheme));
      const own = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(own).toBe({ light: 'light', dark: 'dark' }[choice] ?? 'light dark');
    });
  }
}

test('paper is black on white, whatever was chosen', async ({ page }) => {
  for (const [colorScheme, choice] of [['light', 'dark'], ['dark', 'high'], ['dark', 'dark']]) {
    await page.emulateMedia({ colorScheme, contrast: 'more', media: 'print' });
    await page.goto('/');
    await choose.attribute(page, choice);
    const { ink, ground } = await shown(page);
    expect([ink, ground]).toEqual(['#000', '#fff']);
  }
});

test('no letters are fetched where nobody asked for them', async ({ page }) => {
  const fonts = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fonts).toEqual([]);
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
});
