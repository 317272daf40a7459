// The preview in a page: what changes on the disk changes here, and the problems of the page are told. It is put into pages on their way
// to the browser and is never published. Without scripts a page is simply the page.
import { connect } from './connection.js';
import { Panel } from './panel.js';
import { served, update } from './update.js';

const script = document.querySelector('script[src="/__suara/client.js"]');
const path = location.pathname;

/** A page of the preview itself has no problems of its own. */
const isOwn = path.startsWith('/__suara/');

served(script.dataset.version);
if (isFramed()) obey();
else listen();

/** Whether the page stands in a frame of the preview, which then has the only line to the server: a browser allows a site only six. */
function isFramed() {
  try {
    return window !== parent && parent.location.pathname.startsWith('/__suara/');
  } catch {
    return false;
  }
}

/** Hears from the page around this one. */
function obey() {
  addEventListener('suara:page', ({ detail }) => update(detail.version));
  parent.dispatchEvent(new CustomEvent('suara:framed', { detail: window }));
}

function listen() {
  const panel = new Panel(isOwn ? null : path);
  /** What was told last of each page in a frame. */
  const told = new Map();
  const tell = (view) => {
    const detail = told.get(view.location.pathname);
    if (detail) view.dispatchEvent(new view.CustomEvent('suara:page', { detail }));
  };
  const line = connect(() => [path, ...views().map(({ location }) => location.pathname)], {
    page: async (now) => {
      if (now.path === path) {
        await update(now.version);
        await panel.update(now.panel);
      } else {
        told.set(now.path, now);
        views().filter(({ location }) => location.pathname === now.path).forEach(tell);
      }
    },
    follow: (address) => {
      const goal = new URL(address, location.href);
      if (!isOwn && !isTyping() && goal.pathname !== location.pathname) location.assign(goal);
    },
    lost: () => panel.lost(),
    back: () => panel.back(),
  });
  addEventListener('suara:framed', ({ detail }) => {
    line.ask();
    tell(detail);
  });
}

/** The pages in frames of the preview; what a page of the site frames is its own affair. */
function views() {
  if (!isOwn) return [];
  return [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow).filter((view) => view?.location.origin === location.origin);
}

/** Nobody is taken away from what they are typing. */
function isTyping() {
  return Boolean(document.activeElement?.matches('input, textarea, select, [contenteditable]:not([contenteditable="false"])'));
}
