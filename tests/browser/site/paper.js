// What a page says, block by block, and which of it a print leaves out.
import { text } from './pdf.js';

/** What paper does without: links within the page and to other pages that are about no more than links, ways back from notes, files, ways to print and to search, what is so only today, what is said to ears alone. */
const SCREEN_ONLY = '.toc, .turn, .more, .tags, .footnote-back, main nav.menu, .calendar, .sheet, .large, .find, .finder, .status, .sr';

/**
 * The words of each block of an element, in reading order, as paper shows them: with the address of every link that leads elsewhere and
 * does not consist of it.
 * Runs in the browser, under the styles of the screen.
 */
function blocksOf(main) {
  const blocks = [];
  let last;
  const block = (node) => {
    const inline = (element) => element !== main && getComputedStyle(element).display.startsWith('inline');
    let element = node.parentElement;
    while (inline(element)) element = element.parentElement;
    return element;
  };
  const add = (node, text) => {
    if (!node.parentElement.checkVisibility()) return;
    if (block(node) !== last) blocks.push('');
    last = block(node);
    blocks[blocks.length - 1] += text;
  };
  const visit = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) add(child, child.data);
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child);
    }
    const address = node.matches('a[rel~=external]:not(.tap)') && node.lastChild;
    if (address) add(address, ` (${node.getAttribute('href')})`);
  };
  visit(main);
  return blocks.filter((text) => /[\p{L}\p{N}]/u.test(text)).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Letters and digits alone, all small: a style may begin a term with a capital. */
const solid = (text) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The blocks whose words are not on paper one behind the other, as often as they are on the page. A word that stands elsewhere, or as a
 * part of another, does not make up for one that is gone. The print is that of `pdftotext -raw`: what was drawn first comes first.
 */
export function missing(blocks, print) {
  // Each page begins with its number, "2/3", also in the middle of a block, and ends with a form feed.
  const pages = print.split('\f').slice(0, -1);
  const unnumbered = pages.map((page, at) => page.trimStart().replace(`${at + 1}/${pages.length}\n`, ''));
  let paper = unnumbered.flatMap((page) => page.split('\n')).map(solid).filter(Boolean).join('\n');
  const lost = [];
  // The longest first, so that no short block takes its words out of a longer one.
  for (const block of [...blocks].sort((a, b) => solid(b).length - solid(a).length)) {
    // A line may end anywhere. Most blocks have lines of their own; cells of a table share theirs.
    const words = [...solid(block)].join('\\n?');
    const found = new RegExp(`(?<=^|\\n)${words}(?=\\n|$)`, 'u').exec(paper) ?? new RegExp(words, 'u').exec(paper);
    if (!found) lost.push(block);
    else paper = `${paper.slice(0, found.index)}\0${paper.slice(found.index + found[0].length)}`;
  }
  return lost;
}

/**
 * Prints the page that is open, in either browser: `lost` are the blocks of main that are not on paper, `paper` is what is there. `print`
 * gives the PDF of the page.
 */
export async function lostOnPaper(page, print) {
  // What the screen shows, for what the styles of paper hide would not be missed there. Nothing is folded on paper.
  await page.evaluate((screenOnly) => {
    document.querySelectorAll(screenOnly).forEach((one) => one.remove());
    document.querySelectorAll('main details').forEach((one) => (one.open = true));
  }, SCREEN_ONLY);
  const blocks = await page.evaluate(`(${blocksOf})(document.querySelector('main'))`);
  if (blocks.length === 0) throw new Error(`${page.url()} has no blocks`);
  await page.reload();
  const paper = text(await print());
  return { lost: missing(blocks, paper), paper };
}
