// The line to the server: what it says about a page, and whether it is there at all.

/** How long to wait before each new try, in milliseconds; the last one again and again. */
const WAITS = [250, 500, 1000, 2000, 4000];

/** A line that comes back within this time was never lost for a reader. */
const PATIENCE = 1500;

/**
 * Listens to what the server says of the pages that `paths` gives, for as long as somebody may look at it: a browser allows a site six lines in all its tabs
 * together, so a hidden tab lets go of its own and asks again when it is shown.
 */
export function connect(paths, { page, follow, lost, back }) {
  let source = null;
  let asked = '';
  /** The number of the page that was saved last, by which the server knows what came since. */
  let saved;
  let tries = 0;
  let again = 0;
  let silence = 0;
  let isLost = false;

  const question = () => [...new Set(paths())].map((path) => `path=${encodeURIComponent(path)}`).join('&');

  function open() {
    clearTimeout(again);
    if (source || document.visibilityState === 'hidden') return;
    asked = question();
    source = new EventSource(`/__suara/events?${asked}${saved === undefined ? '' : `&saved=${saved}`}`);
    source.onopen = () => {
      tries = 0;
      clearTimeout(silence);
      silence = 0;
      if (isLost) back();
      isLost = false;
    };
    source.onerror = () => {
      close();
      silence ||= setTimeout(() => {
        isLost = true;
        lost();
      }, PATIENCE);
      again = setTimeout(open, WAITS[Math.min(tries, WAITS.length - 1)]);
      tries += 1;
    };
    source.addEventListener('hello', ({ data }) => (saved ??= JSON.parse(data).saved));
    source.addEventListener('page', ({ data }) => page(JSON.parse(data)));
    source.addEventListener('follow', ({ data }) => {
      const now = JSON.parse(data);
      saved = now.saved;
      follow(now.address);
    });
  }

  function close() {
    source?.close();
    source = null;
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      clearTimeout(again);
      clearTimeout(silence);
      silence = 0;
      close();
    } else {
      tries = 0;
      open();
    }
  });
  // A page with an open line cannot be kept for the way back.
  addEventListener('pagehide', close);
  addEventListener('pageshow', ({ persisted, isTrusted }) => {
    if (persisted && isTrusted) open();
  });
  open();

  return {
    /** Asks again if the pages are others now. */
    ask() {
      if (!source || question() === asked) return;
      close();
      open();
    },
  };
}
