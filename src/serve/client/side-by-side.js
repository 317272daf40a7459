// Pages side by side: the frames scroll together, by what they say and not by their lengths; what has changed in the source is marked.
const frames = () => [...document.querySelectorAll('iframe')];

/** What stands in one page and, in other words, in its translation. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = 'p, li, tr, dt, dd, pre, figure, blockquote, summary';

/** So much of the words must be the same for a block to be the one that was meant. */
const ALIKE = 0.6;

/** Where in the window reading is thought to be: at this share of its height. */
const EYE = 0.25;

/** A reader's own movement leads for so long, in milliseconds. */
const LEAD = 600;

const sheet = '[data-suara-changed] { outline: 3px dashed currentColor !important; outline-offset: 4px !important }';

let leader = null;
let led = 0;
let isTogether = true;

/** Frames that are listened to. */
const known = new WeakSet();

/** Where in the source each change was found. */
const places = new WeakMap();

look();
// This page itself is changed in place as the site is; what only a script brings has to be brought again.
addEventListener('suara:update', look);

function look() {
  offer();
  for (const frame of frames()) {
    if (known.has(frame)) continue;
    known.add(frame);
    frame.addEventListener('load', () => arrive(frame));
    if (frame.contentDocument?.readyState === 'complete') arrive(frame);
  }
  mark();
}

/** A button for what only a script can do. */
function offer() {
  const frameset = document.querySelector('.frames');
  if (!frameset || document.querySelector('.together')) return;
  const button = made('together', frameset.dataset.together);
  const press = () => button.setAttribute('aria-pressed', String(isTogether));
  button.addEventListener('click', () => {
    isTogether = !isTogether;
    press();
  });
  press();
  frameset.before(button);
}

/** A button that stays while the page changes around it, and the focus with it. */
function made(className, textContent) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className, textContent });
  button.dataset.suaraAdded = '';
  return button;
}

/** A page has come into a frame. */
function arrive(frame) {
  const { contentWindow: view, contentDocument: page } = frame;
  if (!page || view.location.href === 'about:blank') return;
  if (view.location.pathname !== new URL(frame.src).pathname) {
    // A link in a frame leads to another page: both go there.
    const { lang } = document.documentElement;
    location.assign(`/__suara/side-by-side/?lang=${lang}&address=${encodeURIComponent(view.location.pathname)}`);
    return;
  }
  const style = new view.CSSStyleSheet();
  style.replaceSync(sheet);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, style];
  const lead = () => {
    leader = frame;
    led = performance.now();
  };
  for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) view.addEventListener(kind, lead, { passive: true });
  view.addEventListener('scroll', () => {
    if (leader === null || (leader !== frame && performance.now() - led > LEAD)) lead();
    if (leader === frame) {
      led = performance.now();
      bring(frame);
    }
  }, { passive: true });
  view.addEventListener('suara:update', mark);
  mark();
}

/** Scrolls the other frames to where this one is. */
function bring(frame) {
  if (!isTogether) return;
  const from = frame.contentWindow;
  const at = from.scrollY + from.innerHeight * EYE;
  for (const other of frames()) {
    if (other === frame || !other.contentDocument?.body) continue;
    const to = other.contentWindow;
    const goal = from.scrollY <= 0 ? 0 : translate(at, pairs(frame.contentDocument, other.contentDocument)) - to.innerHeight * EYE;
    to.scrollTo({ top: goal, behavior: 'instant' });
  }
}

/** The place in the other page: between two pairs of places by the share of the way. */
function translate(at, places) {
  const next = places.findIndex(([one]) => one > at);
  const [before, after] = next <= 0 ? [places.at(-2), places.at(-1)] : [places[next - 1], places[next]];
  const share = after[0] === before[0] ? 0 : (at - before[0]) / (after[0] - before[0]);
  return before[1] + share * (after[1] - before[1]);
}

/** Places of two pages that say the same: tops, headings, the blocks between two headings where there are as many, ends. */
function pairs(one, other) {
  const [mine, theirs] = [sections(one), sections(other)];
  const places = [[0, 0]];
  for (const [left, right] of matched(mine, theirs)) {
    places.push([left.top, right.top]);
    if (left.blocks.length === right.blocks.length) left.blocks.forEach((top, at) => places.push([top, right.blocks[at]]));
  }
  places.push([one.documentElement.scrollHeight, other.documentElement.scrollHeight]);
  // Places go down in both pages; what stands beside the text, or in another order, is no guide.
  const rising = [places[0]];
  for (const place of places.slice(1)) {
    const last = rising.at(-1);
    if (place[0] > last[0] && place[1] >= last[1]) rising.push(place);
  }
  return rising;
}

/** The headings of a page with their levels, places and the blocks below them. */
function sections(page) {
  const { scrollY } = page.defaultView;
  const main = page.querySelector('main') ?? page.body;
  const found = [];
  for (const element of main.querySelectorAll(`${HEADINGS}, ${BLOCKS}`)) {
    const { top: above, height } = element.getBoundingClientRect();
    if (height === 0) continue;
    const top = above + scrollY;
    if (element.matches(HEADINGS)) found.push({ level: element.localName, top, blocks: [] });
    else found.at(-1)?.blocks.push(top);
  }
  return found;
}

/** Headings in order: the longest run of the same levels in both pages. */
function matched(mine, theirs) {
  const lengths = Array.from({ length: mine.length + 1 }, () => new Array(theirs.length + 1).fill(0));
  for (let i = mine.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      lengths[i][j] = mine[i].level === theirs[j].level ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  const found = [];
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    if (mine[i].level === theirs[j].level) found.push([mine[i++], theirs[j++]]);
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i += 1;
    else j += 1;
  }
  return found;
}

/** Marks in the source what has changed in it, and says of each change whether it was found. */
function mark() {
  for (const changes of document.querySelectorAll('.changes ol')) {
    const frame = frames().find(({ dataset }) => dataset.language === changes.dataset.language);
    const page = frame?.contentDocument;
    if (!page?.body) continue;
    page.querySelectorAll('[data-suara-changed]').forEach((element) => element.removeAttribute('data-suara-changed'));
    for (const item of changes.children) place(item, changes.dataset, page);
  }
}

function place(item, { show, lost }, page) {
  item.querySelector('.lost')?.remove();
  const element = found(item.querySelector('blockquote').textContent, page);
  places.set(item, element);
  if (element) element.dataset.suaraChanged = item.dataset.kind;
  const button = item.querySelector('.show');
  if (element && !button) item.append(offerPlace(item, show));
  if (element) return;
  // While a change is on its way to the list and to the frame they differ for a moment: nobody loses the focus over it.
  if (button !== document.activeElement) button?.remove();
  item.append(Object.assign(document.createElement('p'), { className: 'lost', textContent: lost }));
}

/** A button that leads to the place of a change. */
function offerPlace(item, show) {
  const button = made('show', show);
  button.addEventListener('click', () => {
    const element = places.get(item);
    const frame = frames().find(({ contentDocument }) => contentDocument === element?.ownerDocument);
    if (!frame) return;
    leader = frame;
    led = performance.now();
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    bring(leader);
  });
  return button;
}

/** The block of the page whose words are those of a piece of Markdown. */
function found(source, page) {
  const wanted = pairsOf(words(plain(source)));
  if (wanted.size === 0) return null;
  let best = null;
  let most = ALIKE;
  for (const element of (page.querySelector('main') ?? page.body).querySelectorAll(`${HEADINGS}, ${BLOCKS}`)) {
    const here = pairsOf(words(element.textContent));
    let same = 0;
    for (const pair of wanted) if (here.has(pair)) same += 1;
    const share = (2 * same) / (wanted.size + here.size);
    // Of blocks in each other the inner one says it more exactly.
    if (share >= most) [best, most] = [element, share];
  }
  return best;
}

/** Markdown without its marks. What the register fills in is not known here. */
function plain(source) {
  return source
    .replace(/\{\{.*?\}\}|\{#.*?\}/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[#>|]+|[-*+]|\d+[.)])\s/, ' ')
    .replace(/^[\w-]+:\s/, ' ')
    .replace(/[*_`|]/g, ' ');
}

function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Neighbouring words; of a single word itself. */
function pairsOf(all) {
  return new Set(all.length === 1 ? all : all.slice(1).map((word, at) => `${all[at]} ${word}`));
}
