// The style guide: every part in every state, as drafts. What the other specs ask of published pages is asked of these here.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, restyle } from '../site/test.js';
import { AXE, COLOUR, DECIDED, violations } from '../site/axe.js';
import { drafts as test } from '../site/built.js';
import { SCREEN_ONLY, blocksOf, missing } from '../site/paper.js';
import { ROOT } from '../site/program.js';
import { VALIDATOR, invalid } from '../site/validator.js';

/** The guide's pages in both languages, from their files. */
const FOLDER = join(ROOT, 'content/pages/gaya');
const FILES = readdirSync(FOLDER);
const STEMS = FILES.filter((file) => file.endsWith('.id.md')).map((file) => file.replace('.id.md', ''));
const slug = (stem) => (FILES.includes(`${stem}.en.md`) && /^slug: (.*)$/m.exec(readFileSync(join(FOLDER, `${stem}.en.md`), 'utf8'))?.[1]) || stem;
const within = (section, name) => (name === '_index' ? section : `${section}${name}/`);
const PAGES = STEMS.flatMap((stem) => [
  within('/gaya/', stem),
  stem === '_index' ? '/en/style/' : within('/en/style/', slug(stem)),
]);

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

for (const address of PAGES) {
  test(`guide: rules of axe ${address}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto(address);
    await page.evaluate(AXE);
    const found = await violations(page, 'light', DECIDED);
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await violations(page, 'dark', DECIDED, COLOUR)));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(NARROW);
    found.push(...(await violations(page, 'narrow', DECIDED)));
    expect(found).toEqual([]);
  });

  test(`guide: HTML ${address}`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    expect(await invalid(VALIDATOR, html)).toEqual([]);
    expect(html, 'a draft is kept from search engines').toContain('<meta name="robots" content="noindex">');
  });

  test(`guide: layout ${address}`, async ({ page }) => {
    for (const viewport of [NARROW, { width: 1024, height: 700 }, { width: 1120, height: 700 }, WIDE]) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      const ask = (what) => page.evaluate((what) => inPage[what](), what);
      expect(await ask('sideways'), `${viewport.width} px`).toEqual([]);
      expect(await ask('crowded'), `${viewport.width} px`).toEqual([]);
      expect(await ask('small'), `${viewport.width} px`).toEqual([]);
      await restyle(page, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }');
      expect(await ask('sideways'), `${viewport.width} px, spaced`).toEqual([]);
      expect(await ask('crowded'), `${viewport.width} px, spaced`).toEqual([]);
    }
  });

  test(`guide: print ${address}`, async ({ page }) => {
    await page.goto(address);
    const main = page.locator('main');
    await main.evaluate((main, screenOnly) => {
      main.querySelectorAll(screenOnly).forEach((one) => one.remove());
      main.querySelectorAll('details').forEach((one) => (one.open = true));
    }, SCREEN_ONLY);
    // Words of a script that runs to the left are on paper too, but a PDF keeps their letters in the order of the eye.
    const blocks = (await main.evaluate(blocksOf)).filter((block) => !/\p{Script=Arabic}/u.test(block));
    await page.reload();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const printed = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf }).toString();
    expect(missing(blocks, printed)).toEqual([]);
  });

  test(`guide: keyboard ${address}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto(address);
    const stops = await page.evaluate(() => inPage.stops());
    const reached = [];
    const wrong = [];
    // Players have stops of their own inside: play, time, sound …
    for (let at = 0; at < stops.length + 60; at += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => inPage.focus());
      if (focus === null) break;
      const inPlayer = /> (audio|video)\b/.test(focus.called) && reached.at(-1) === focus.called;
      if (!inPlayer) reached.push(focus.called);
      wrong.push(...focus.wrong.map((what) => `${focus.called} ${what}`));
    }
    expect(reached).toEqual(stops);
    expect(wrong).toEqual([]);
  });
}
