// Says beside a date whether it is now, later or over, by the reader's clock. The page is true and whole without it.
// The words come from the page, so this knows no language. Indonesia's clocks are never put forward: an offset in hours is a zone.
(() => {
  const { utc, ...words } = document.currentScript.dataset;

  const state = ({ from, until, utc: own = utc }) => {
    const now = new Date(Date.now() + own * 36e5).toISOString();
    if (from && now.slice(0, from.length) < from) return 'later';
    // A day is over when the next one begins, a time when it is reached.
    if (until && (until.length > 10 ? now >= until : now.slice(0, 10) > until)) return 'over';
    return from && until ? 'now' : '';
  };

  const mark = () => {
    for (const place of document.querySelectorAll('[data-from], [data-until]:not(script)')) {
      const found = state(place.dataset);
      let status = place.querySelector('.status');
      if (!status) {
        if (!found) continue;
        status = document.createElement('span');
        status.lang = document.documentElement.lang;
        place.append(' ', status);
      }
      status.className = `status ${found}`;
      status.textContent = words[found] ?? '';
      status.hidden = !found;
    }
  };

  mark();
  // A page that was left open, or comes back from the browser's memory, may be days old.
  document.addEventListener('visibilitychange', mark);
  addEventListener('pageshow', mark);
})();
