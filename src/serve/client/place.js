// Where the reader is, and how it stays so while the page changes around it.

/** What people read line by line. */
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, pre, figure, summary, blockquote';

/** Remembers what is being read and what has the focus; gives the function that brings both back. */
export function remember() {
  const marks = scrollY > 0 ? visible() : [];
  const focus = focused();
  return () => {
    focus();
    const mark = marks.find(({ element, text }) => element.isConnected && element.textContent === text)
      ?? marks.find(({ element }) => element.isConnected);
    if (!mark) return;
    const moved = mark.element.getBoundingClientRect().top - mark.top;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** The blocks in the window: those first whose beginning can be seen, from above. */
function visible() {
  const marks = [];
  for (const element of document.body.querySelectorAll(BLOCKS)) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height > 0 && bottom > 0 && top < innerHeight) marks.push({ element, top, text: element.textContent });
  }
  return [...marks.filter(({ top }) => top >= 0), ...marks.filter(({ top }) => top < 0)];
}

/** Brings the focus back to the element that has it, where it was moved or its twin stands in its place. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || !document.body.contains(element)) return () => {};
  const { selectionStart = null, selectionEnd = null } = element;
  const name = nameOf(element);
  return () => {
    const now = document.activeElement;
    if (now === element && nameOf(element) === name) return;
    const twin = [...document.body.querySelectorAll(element.localName)].find((one) => nameOf(one) === name);
    const goal = twin ?? (element.isConnected ? element : null);
    goal?.focus({ preventScroll: true });
    if (goal === element && selectionStart !== null) goal.setSelectionRange(selectionStart, selectionEnd);
  };
}

const nameOf = (element) => [element.id, element.getAttribute('href'), element.getAttribute('name'), element.textContent].join('\n');

/**
 * Gives each element that stands once in both pages, and has no name yet, the same one in both, so that it is found again wherever it
 * has moved: a paragraph that comes before others must not make each of them the next. Gives the function that takes the names back.
 */
export function pair(old, fresh) {
  const [before, after] = [unique(old), unique(fresh)];
  const ids = [];
  for (const [key, element] of before) {
    const twin = after.get(key);
    if (!twin) continue;
    const id = `suara-preview-${ids.length}`;
    element.id = id;
    twin.id = id;
    ids.push(id);
  }
  // Of some pairs the page now has the new one.
  return () => ids.forEach((id) => document.getElementById(id)?.removeAttribute('id'));
}

/** The elements without a name whose words, links and sources stand once among their kind. */
function unique(root) {
  const found = new Map();
  for (const element of root.querySelectorAll(':not([id], script, br, wbr)')) {
    // What is drawn has no words and need not move.
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') continue;
    const parts = ['href', 'src', 'type', 'name', 'value', 'for'].map((name) => element.getAttribute(name) ?? '');
    const words = element.textContent.trim().replace(/\s+/g, ' ');
    if (!words && parts.every((part) => !part)) continue;
    const key = [element.localName, ...parts, words].join('\n');
    found.set(key, found.has(key) ? null : element);
  }
  for (const [key, element] of found) if (element === null) found.delete(key);
  return found;
}
