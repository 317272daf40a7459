// The preview in a page: what changes on the disk changes here, and the problems of the page are told. It is put into pages on their way
// to the browser and is never published. Without scripts a page is simply the page.
import { connect } from './connection.js';
import { Panel } from './panel.js';
import { served, update } from './update.js';

const script = document.querySelector('script[src="/__suara/client.js"]');
const { version } = script.dataset;
const path = location.pathname;

/** A page of the preview itself has no problems of its own; a page in a frame of it leaves them to the page around it. */
const own = path.startsWith('/__suara/');
const framed = window !== window.parent;
const panel = framed ? null : new Panel(own ? null : path);

served(version);

connect(path, {
  page: async (now) => {
    if (now.state !== 'gone' || !own) await update(now.version);
    await panel?.update(now.panel);
  },
  follow: (address) => {
    if (!framed && !own && !isTyping() && address !== location.pathname) location.assign(address);
  },
  lost: () => panel?.lost(),
  back: () => panel?.back(),
});

/** Nobody is taken away from what they are typing. */
function isTyping() {
  const field = document.activeElement;
  return Boolean(field?.matches('input, textarea, select, [contenteditable]:not([contenteditable="false"])'));
}
