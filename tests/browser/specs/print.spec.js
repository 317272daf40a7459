// On paper: every word of main is there, but for what only helps on a screen.
import { execFileSync } from 'node:child_process';
import { test, expect } from '../site/test.js';
import { KINDS } from '../site/pages.js';

/** What paper does without: lists of links within the page and to the next one, ways back from notes. */
const SCREEN_ONLY = '.toc, .turn, .footnote-back, main nav.menu';

for (const { address } of KINDS) {
  test(`print ${address}`, async ({ page }) => {
    await page.goto(address);
    const words = await page.evaluate((screenOnly) => {
      const main = document.querySelector('main').cloneNode(true);
      main.querySelectorAll(screenOnly).forEach((one) => one.remove());
      document.body.replaceChildren(main);
      const text = main.innerText;
      return text;
    }, SCREEN_ONLY);
    await page.reload();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const printed = execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString();
    const lost = missing(words, printed);
    expect(lost, `${address}: words that are not on paper`).toEqual([]);
    expect(printed.replace(/\s+/g, ''), `${address}: paper says where the page is`).toContain(
      address === '/404.html' ? '' : address.replace(/\s+/g, ''),
    );
  });
}

/** Words that the print has less often than the page. A word may be broken over two lines. */
function missing(page, print) {
  const words = (text) => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = new Map();
  for (const word of words(print)) count.set(word, (count.get(word) ?? 0) + 1);
  const solid = words(print).join('');
  return words(page).filter((word) => {
    const left = count.get(word) ?? 0;
    count.set(word, left - 1);
    return left <= 0 && !(left === 0 && !count.has(word) && solid.includes(word)) && !solid.includes(word);
  });
}
