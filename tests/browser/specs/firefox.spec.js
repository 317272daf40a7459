// A second engine: one page of each type in Firefox, in each language. What the other specs prove in Chromium is not theirs alone.
import { test as base, expect } from '@playwright/test';
import { AXE, COLOUR, DECIDED, violations } from '../site/axe.js';
import { DARK, FIREFOX, FORCED_COLOURS, NO_SCRIPTS, openPage, startFirefox } from '../site/firefox.js';
import { walk } from '../site/keyboard.js';
import { FOLDER } from '../site/pages.js';
import { lostOnPaper } from '../site/paper.js';
import { says, takeAway } from '../site/scripts.js';
import { serve } from '../site/server.js';
import { EXAMPLES } from '../site/types.js';

const SETTINGS = { usual: {}, dark: DARK, forced: FORCED_COLOURS, plain: NO_SCRIPTS };

const test = base.extend({
  site: [
    async ({}, use) => {
      const site = await serve(FOLDER);
      await use(site.origin);
      site.close();
    },
    { scope: 'worker' },
  ],

  /** `firefox('dark')`: the browser with those settings. Each worker keeps two: they are heavy. */
  firefox: [
    async ({}, use) => {
      const started = new Map();
      const closeFirst = async () => {
        const [which, browser] = started.entries().next().value;
        started.delete(which);
        await (await browser).close();
      };
      await use(async (which) => {
        if (!started.has(which) && started.size === 2) await closeFirst();
        if (!started.has(which)) started.set(which, startFirefox(SETTINGS[which]));
        return started.get(which);
      });
      while (started.size > 0) await closeFirst();
    },
    { scope: 'worker', timeout: 200_000 },
  ],
});

const WIDE = { width: 1280, height: 800 };
const SMALL = { width: 320, height: 640 };

/** Ways of colouring a page, as it is asked for them. */
const COLOURS = { dark: '(prefers-color-scheme: dark)', forced: '(forced-colors: active)' };

/** Prints the page; blocks of it that are not on paper. */
async function lostInPrint(page) {
  const { lost, paper } = await lostOnPaper(page, () => page.pdf({ format: 'A4' }));
  return lost.filter((block) => !goesOn(block, paper));
}

/** Whether a block begins on one sheet and goes on at the top of the next, with the words of a column beside it between the two. */
function goesOn(block, printed) {
  const solid = (text) => text.normalize('NFKC').replace(/\s+/g, '');
  const [words, sheets] = [solid(block), printed.split('\f').map(solid)];
  const breaks = Array.from(words, (_, at) => at).slice(1);
  return sheets.some((sheet, at) => breaks.some((cut) => sheet.includes(words.slice(0, cut)) && sheets[at + 1]?.startsWith(words.slice(cut))));
}

test('firefox is there', () => {
  const words = 'NO SECOND ENGINE: Firefox is not on this machine (Debian: firefox-esr), or FIREFOX names none. Nothing was tried in it.';
  if (!FIREFOX && !process.env.CI) console.warn(`\n\n  ${words}\n`);
  expect(FIREFOX || !process.env.CI, words).toBeTruthy();
});

test.describe('firefox', () => {
  test.skip(() => !FIREFOX, 'no Firefox');
  test.describe.configure({ timeout: 300_000 });

  for (const { address } of EXAMPLES) {
    test(`firefox ${address}`, async ({ site, firefox }) => {
      const { page, complaints } = await openPage(await firefox('usual'), site + address);
      await page.evaluate(AXE);
      expect.soft(await violations(page, 'light', DECIDED), `${address}: axe`).toEqual([]);
      expect.soft(await page.evaluate(() => inPage.sideways()), `${address} at 1280 px`).toEqual([]);
      const { stops, reached, wrong } = await walk(page);
      expect.soft(wrong, `${address}: where the focus is`).toEqual([]);
      expect.soft(reached, `${address}: what Tab reaches`).toEqual(stops);
      await page.setViewport(SMALL);
      expect.soft(await page.evaluate(() => inPage.sideways()), `${address} at 320 px`).toEqual([]);
      expect.soft(await violations(page, 'narrow', DECIDED), `${address}: axe at 320 px`).toEqual([]);
      await page.setViewport(WIDE);
      expect.soft(await lostInPrint(page), `${address}: blocks that are not on paper`).toEqual([]);
      await takeAway(page);
      const said = await says(page);
      expect.soft(complaints, `${address}: console, requests`).toEqual([]);
      await page.close();

      const { page: plain } = await openPage(await firefox('plain'), site + address);
      expect(await plain.evaluate(() => matchMedia('(scripting: none)').matches), 'scripts are off').toBe(true);
      expect.soft(await says(plain), `${address} without scripts`).toEqual(said);
      await plain.close();
    });
  }

  // Colours do not depend on the language.
  for (const { address } of EXAMPLES.filter(({ language }) => language === EXAMPLES[0].language))
    for (const colours of Object.keys(COLOURS))
      test(`firefox ${colours} ${address}`, async ({ site, firefox }) => {
        const { page } = await openPage(await firefox(colours), site + address);
        expect(await page.evaluate((query) => matchMedia(query).matches, COLOURS[colours]), colours).toBe(true);
        await page.evaluate(AXE);
        expect(await violations(page, colours, DECIDED, COLOUR), `${address}: axe`).toEqual([]);
        await page.close();
      });

  test('firefox menu on a narrow window', async ({ site, firefox }) => {
    const { page } = await openPage(await firefox('usual'), `${site}/`, SMALL);
    const shown = () => page.evaluate(() => [...document.querySelectorAll('header nav.menu li a')].filter((one) => one.checkVisibility()).length);
    expect(await shown(), 'links of the closed menu').toBe(0);
    await page.focus('header nav.menu summary');
    await page.keyboard.press('Enter');
    expect(await shown(), 'links of the open menu').toBeGreaterThan(3);
    expect(await page.evaluate(() => inPage.sideways()), 'open menu').toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement.closest('nav.menu li') !== null), 'Tab goes on in the menu').toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.pathname !== '/');
    await page.close();
  });
});
