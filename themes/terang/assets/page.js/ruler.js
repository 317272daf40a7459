// The reading ruler: a band over the line of the pointer, the focus, the caret or the voice.
(() => {
  const band = document.createElement('div');
  band.className = 'ruler';

  // By the page, not the window: it scrolls with its line.
  const lay = ({ top, height }) => {
    if (!height) return;
    if (!band.isConnected) document.body.append(band);
    band.style.top = `${top + scrollY - 4}px`;
    band.style.height = `${height + 8}px`;
  };

  const on = (event, place) => document.addEventListener(event, (one) => document.documentElement.dataset.ruler && lay(place(one) || {}));
  on('pointermove', ({ clientX, clientY }) => {
    const caret = document.caretRangeFromPoint?.(clientX, clientY);
    const line = caret?.getBoundingClientRect();
    return Math.abs(line?.top + 14 - clientY) < 28 ? line : { top: clientY - 14, height: 28 };
  });
  on('focusin', ({ target }) => target.matches('main') || target.getClientRects()[0]);
  on('selectionchange', () => getSelection().rangeCount && getSelection().getRangeAt(0).getBoundingClientRect());
  on('t-line', ({ detail }) => detail);
})();
