// What the tests ask a page while it is open: every test page has these functions as `inPage`.
globalThis.inPage = (() => {
  /** What may scroll sideways inside itself. */
  const SCROLLS = '.table-scroll';

  /** How a person finds an element. */
  function called(element) {
    const own = (one) => (one.id ? `${one.localName}#${one.id}` : [one.localName, ...one.classList].join('.'));
    const path = [];
    for (let one = element; one && one !== document.body && path.length < 3; one = one.parentElement) path.unshift(own(one));
    return `${path.join(' > ')} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  }

  /** Which elements are displayed, in order. */
  const visible = () => [...document.body.querySelectorAll('*')].map((one) => (one.checkVisibility() ? '1' : '0')).join('');

  /** Elements that stand out at the side, or a page that scrolls there. */
  function sideways() {
    const { clientWidth, scrollWidth } = document.documentElement;
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const skipped = width <= 1 || height <= 1 || element.closest('svg *') || element.parentElement.closest(SCROLLS);
      return !skipped && (right > clientWidth + 1 || left < -1);
    });
    const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
    return [...page, ...out.map((element) => `${called(element)} stands out`)];
  }

  /** Words that are cut off by their box, or written over each other or over a mark. */
  const crowded = () => [...new Set([...cut(), ...overlaps([...lines(), ...marks()])])];

  function cut() {
    const found = [];
    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (clientWidth <= 1 || clientHeight <= 1 || element.matches(SCROLLS) || element.closest('svg')) continue;
      const loses = (overflow, inner, outer) => ['hidden', 'clip'].includes(overflow) && inner > outer + 1;
      if (loses(overflowX, scrollWidth, clientWidth) || loses(overflowY, scrollHeight, clientHeight) || textOverflow === 'ellipsis')
        found.push(`${called(element)} is cut`);
    }
    return found;
  }

  /** Every text of the page that can be seen. */
  function* texts() {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      if (!walk.currentNode.data.trim() || !parent.checkVisibility()) continue;
      let box = parent;
      while (box && !(box.clientWidth === 1 && box.clientHeight === 1)) box = box.parentElement;
      if (!box) yield walk.currentNode;
    }
  }

  /** The lines of all texts but in what scrolls. Letters need not fill their line: half its height is the words themselves. */
  function lines() {
    const lines = [];
    for (const text of texts()) {
      if (text.parentElement.closest(SCROLLS)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const quarter = (bottom - top) / 4;
        if (right - left > 1)
          lines.push({ owner: text.parentElement, left: left + 1, right: right - 1, top: top + quarter, bottom: bottom - quarter });
      }
    }
    return lines;
  }

  /** The numbers and ticks that stylesheets place beside words. */
  function marks() {
    const marks = [];
    for (const owner of document.body.querySelectorAll('*')) {
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(owner, pseudo);
        if (style.content === 'none' || style.position !== 'absolute' || !owner.checkVisibility()) continue;
        const box = owner.getBoundingClientRect();
        const left = box.left + owner.clientLeft + parseFloat(style.left);
        const top = box.top + owner.clientTop + parseFloat(style.top);
        marks.push({ owner, left, right: left + parseFloat(style.width), top, bottom: top + parseFloat(style.height), mark: true });
      }
    }
    return marks;
  }

  function overlaps(boxes) {
    const found = [];
    boxes.sort((a, b) => a.top - b.top);
    boxes.forEach((box, at) => {
      for (let next = at + 1; next < boxes.length && boxes[next].top < box.bottom; next += 1) {
        const other = boxes[next];
        if (other.left < box.right && other.right > box.left && !(box.mark && other.mark))
          found.push(`${called(box.owner)} and ${called(other.owner)} lie on each other`);
      }
    });
    return found;
  }

  /** The smallest words of the page. */
  function smallest() {
    let least = { size: Infinity, called: '' };
    for (const { parentElement } of texts()) {
      const size = parseFloat(getComputedStyle(parentElement).fontSize);
      if (!parentElement.closest('sup, sub') && size < least.size) least = { size, called: called(parentElement) };
    }
    return least;
  }

  /** Controls and links under 44 by 44 px that do not stand in a sentence. Of a choice its label is the target. */
  function small() {
    const controls = document.querySelectorAll('a[href], button, input, select, summary, label, audio[controls], video[controls]');
    const found = [];
    for (const control of controls) {
      const { width, height } = control.getBoundingClientRect();
      if (!control.checkVisibility() || (width <= 1 && height <= 1) || inSentence(control) || control.matches('label input')) continue;
      if (width < 44 || height < 44) found.push(`${called(control)} is ${width.toFixed(1)} by ${height.toFixed(1)} px`);
    }
    return found;
  }

  /** A link is in a sentence where other words stand in its block. */
  function inSentence(link) {
    if (getComputedStyle(link).display !== 'inline') return false;
    let block = link.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const copy = block.cloneNode(true);
    copy.querySelectorAll('a, ul, ol, p, table, dl').forEach((inner) => inner.remove());
    return /\p{L}{2,}|\d/u.test(copy.textContent);
  }

  /** What Tab should reach, in order. */
  function stops() {
    const wanted = 'a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex="0"]';
    const found = [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    return found.map(called);
  }

  /** Where the focus is: its name, how it is marked, whether it can be seen. */
  function focus() {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    return { called: called(element), id: element.id, wrong: [...unmarked(element), ...unseen(element)] };
  }

  /** WCAG 2.4.13: a ring of at least 2 px that differs from what is behind it. */
  function unmarked(element) {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return ['has no focus ring of 2 px'];
    const ratio = contrast(outlineColor, behind(element.parentElement));
    return ratio < 3 ? [`has a focus ring of ${ratio.toFixed(1)}:1`] : [];
  }

  /** WCAG 2.4.12: nothing lies over what has the focus. */
  function unseen(element) {
    const inside = [...element.getClientRects()].filter(
      ({ left, right, top, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right - left > 1 && bottom - top > 1,
    );
    if (inside.length === 0) return ['is outside the window'];
    const { left, right, top, bottom } = inside[0];
    const middle = (low, high, end) => (Math.max(low, 0) + Math.min(high, end - 1)) / 2;
    const top_ = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    const seen = top_ && (element.contains(top_) || top_.contains(element));
    return seen ? [] : [`lies under ${top_ ? called(top_) : 'the edge'}`];
  }

  function behind(element) {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  }

  function contrast(one, other) {
    const luminance = (colour) => {
      const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  return { called, visible, sideways, crowded, smallest, small, stops, focus, behind, contrast };
})();
