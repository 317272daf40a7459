// On paper: every word of main is there, but for what only helps on a screen.
import { execFileSync } from 'node:child_process';
import { test, expect } from '../site/test.js';
import { KINDS } from '../site/pages.js';

/** What paper does without: lists of links within the page and to the next one, ways back from notes, files, what is so only today. */
const SCREEN_ONLY = '.toc, .turn, .footnote-back, main nav.menu, .calendar, .status';

for (const { address } of KINDS) {
  test(`print ${address}`, async ({ page }) => {
    await page.goto(address);
    const words = await page.evaluate((screenOnly) => {
      const main = document.querySelector('main').cloneNode(true);
      main.querySelectorAll(screenOnly).forEach((one) => one.remove());
      document.body.replaceChildren(main);
      return main.innerText;
    }, SCREEN_ONLY);
    await page.reload();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const printed = execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString();
    const lost = missing(words, printed);
    expect(lost, `${address}: words that are not on paper`).toEqual([]);
    // pdftotext joins what is broken at a hyphen.
    const solid = (text) => text.replace(/[\s-]+/g, '');
    if (address !== '/404.html') expect(solid(printed), `${address}: paper says where the page is`).toContain(solid(address));
  });
}

/** Words that the print has less often than the page. A word that is broken over two lines is found where lines do not count. */
function missing(page, print) {
  const words = (text) => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = new Map();
  for (const word of words(print)) count.set(word, (count.get(word) ?? 0) + 1);
  const solid = words(print).join('');
  return words(page).filter((word) => {
    count.set(word, (count.get(word) ?? 0) - 1);
    return count.get(word) < 0 && !solid.includes(word);
  });
}
