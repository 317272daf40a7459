// How text is set: WCAG 1.4.8, but for colours, which the reader's system chooses, and enlarging, which layout.spec.js tries.
import { test, expect } from '../site/test.js';
import { KINDS } from '../site/pages.js';

for (const { address } of KINDS) {
  test(`text ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1000 });
    await page.goto(address);
    expect(await page.evaluate(look)).toEqual([]);
  });
}

/** Lines of over 75 characters, justified text, lines and paragraphs that stand close. */
function look() {
  const found = new Set();
  for (const block of document.querySelectorAll('main :is(p, li, dd, blockquote, figcaption)')) {
    if (!block.checkVisibility() || block.closest('.sr, .table-scroll, svg')) continue;
    const style = getComputedStyle(block);
    const tell = (what) => found.add(`${inPage.called(block)} ${what}`);
    if (style.textAlign === 'justify') tell('is justified');
    const height = parseFloat(style.lineHeight);
    // Small print in one line has no lines that could stand close.
    if (height / parseFloat(style.fontSize) < 1.4) tell(`has lines ${style.lineHeight} high`);
    const most = longest(block);
    if (most > 75) tell(`has a line of ${most} characters`);
  }
  for (const paragraph of document.querySelectorAll('main .text > p + p')) {
    const before = paragraph.previousElementSibling;
    const line = parseFloat(getComputedStyle(paragraph).lineHeight);
    const between = paragraph.getBoundingClientRect().top - before.getBoundingClientRect().bottom + line;
    if (between < 1.5 * line) found.add(`${inPage.called(paragraph)} stands ${between} px below the paragraph before it`);
  }
  return [...found];

  /** The characters of the fullest line. */
  function longest(block) {
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const lines = new Map();
    while (walk.nextNode()) {
      const text = walk.currentNode;
      const nearest = text.parentElement.closest('p, li, dd, blockquote, figcaption');
      if (nearest !== block || text.parentElement.closest('.sr')) continue;
      const range = document.createRange();
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const [box] = range.getClientRects();
        if (box && box.width > 0) lines.set(Math.round(box.bottom / 8), (lines.get(Math.round(box.bottom / 8)) ?? 0) + 1);
      }
    }
    return Math.max(0, ...lines.values());
  }
}
