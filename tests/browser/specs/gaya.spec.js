// The style guide: every part in every state, as drafts. What the other specs ask of published pages is asked of these here.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, restyle } from '../site/test.js';
import { axeInAllWays } from '../site/axe.js';
import { drafts as test } from '../site/built.js';
import { walk } from '../site/keyboard.js';
import { lostOnPaper } from '../site/paper.js';
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
  test(`guide: rules of axe ${address}`, async ({ page }) => expect(await axeInAllWays(page, address)).toEqual([]));

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
    const { lost } = await lostOnPaper(page, () => page.pdf({ preferCSSPageSize: true }));
    // Words of a script that runs to the left are on paper too, but a PDF keeps their letters in the order of the eye.
    expect(lost.filter((block) => !/\p{Script=Arabic}/u.test(block))).toEqual([]);
  });

  test(`guide: keyboard ${address}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.goto(address);
    const { stops, reached, wrong } = await walk(page);
    expect(reached).toEqual(stops);
    expect(wrong).toEqual([]);
  });
}
