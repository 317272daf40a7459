// A page that is open becomes the page as it is now, in place: only what differs is touched.
import { Idiomorph } from './idiomorph.esm.js';
import { pair, remember } from './place.js';

const OURS = 'script[src="/__suara/client.js"]';

/** What a script of the preview has put into a page of the preview: it stays as long as what it stands in. */
const ADDED = '[data-suara-added]';

/** How long a new stylesheet may take, in milliseconds. */
const PATIENCE = 3000;

/** What the reader has set, and what is written stays the writer's: never changed in an element that is there. */
const READERS = { details: ['open'], dialog: ['open'], input: ['value', 'checked'], option: ['selected'], textarea: ['value'] };

/** The page as the server sent it: its version, scripts, head, attributes of its root. */
let known;
let running = null;
let wanted;

/** Takes note of the page that the browser has loaded. */
export function served(version) {
  wanted = version;
  known = { version, ...described(document) };
}

/** Makes the page the one of this version. One change at a time; of those that come meanwhile only the last is made. */
export async function update(version) {
  wanted = version;
  running ??= run().finally(() => (running = null));
  await running;
}

async function run() {
  while (wanted !== known.version) {
    const aim = wanted;
    const changed = await change();
    if (!changed) return;
    // The server may be a step further than what it told; the next message will say so.
    if (wanted === aim) return;
  }
}

/** Fetches the page and changes this one. Gives false where the page has to wait, or is loaded as a whole. */
async function change() {
  const answer = await fetch(location.href.split('#')[0], { cache: 'no-store' }).catch(() => null);
  if (!answer || answer.status === 503) return false;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const script = fresh.querySelector(OURS);
  const next = described(fresh);
  if (answer.redirected || !script || fresh.querySelector('meta[http-equiv="refresh" i]') || next.scripts !== known.scripts) {
    // Scripts that are others have to run, and only a new page runs them rightly. Browsers keep the place of a page that is reloaded.
    location.reload();
    return false;
  }
  const old = await styled(fresh);
  const restore = remember();
  try {
    head(fresh, next);
    root(fresh, next);
    body(fresh);
  } catch {
    // Half of one page and half of another is worse than a page that jumps.
    location.reload();
    return false;
  }
  old.forEach((link) => link.remove());
  known = { version: script.dataset.version, ...next };
  // Scripts that complete a page do so again when it comes back from the browser's memory, which is what this is like for them.
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  dispatchEvent(new CustomEvent('suara:update'));
  // What they have brought again moves the rest, and may be what had the focus.
  restore();
  return true;
}

/** What has to be known of a page when the next one comes. */
function described(page) {
  const runs = ({ type }) => ['', 'module', 'text/javascript', 'application/javascript', 'importmap'].includes(type);
  const scripts = [...page.querySelectorAll(`script:not(${OURS})`)].filter(runs);
  return {
    scripts: scripts.map(({ outerHTML }) => outerHTML).join('\n'),
    head: new Set([...page.head.children].map(({ outerHTML }) => outerHTML)),
    attributes: page.documentElement.getAttributeNames(),
  };
}

const sheets = (page) => [...page.head.querySelectorAll('link[rel~="stylesheet"]')];

/** Loads the stylesheets that are new, beside the old ones; gives those that have to go. Nobody sees a page without styles. */
async function styled(fresh) {
  const old = sheets(document);
  const kept = new Set();
  const loading = [];
  let last = old.at(-1);
  sheets(fresh).forEach((sheet, at) => {
    const same = old.find((one) => one.outerHTML === sheet.outerHTML && !kept.has(one));
    if (same) {
      kept.add(same);
      return;
    }
    const link = document.importNode(sheet);
    loading.push(new Promise((done) => {
      link.onload = link.onerror = done;
      setTimeout(done, PATIENCE);
    }));
    // In the place of the one that it stands for, for a later sheet wins over an earlier one.
    if (old[at]) old[at].after(link);
    else if (last) last.after(link);
    else document.head.append(link);
    kept.add(link);
    last = link;
  });
  await Promise.all(loading);
  return old.filter((link) => !kept.has(link));
}

/** Title, description, links to other languages. What did not come from the server stays. */
function head(fresh, next) {
  const skipped = (one) => one.matches('script, link[rel~="stylesheet"]');
  const have = new Set([...document.head.children].map(({ outerHTML }) => outerHTML));
  for (const one of [...document.head.children]) {
    if (!skipped(one) && known.head.has(one.outerHTML) && !next.head.has(one.outerHTML)) one.remove();
  }
  for (const one of fresh.head.children) {
    if (!skipped(one) && !have.has(one.outerHTML)) document.head.append(document.importNode(one, true));
  }
}

/** Language and direction of the page. */
function root(fresh, next) {
  const [from, to] = [fresh.documentElement, document.documentElement];
  for (const name of known.attributes) if (!next.attributes.includes(name)) to.removeAttribute(name);
  for (const name of next.attributes) to.setAttribute(name, from.getAttribute(name));
}

function body(fresh) {
  const unpair = pair(document.body, fresh.body);
  const beforeAttributeUpdated = (name, element) => !READERS[element.localName]?.includes(name);
  const beforeNodeRemoved = (node) => !(node instanceof Element && node.matches(ADDED));
  Idiomorph.morph(document.body, fresh.body, { morphStyle: 'outerHTML', callbacks: { beforeAttributeUpdated, beforeNodeRemoved } });
  unpair();
}
