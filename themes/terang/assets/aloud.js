// Reads the main part of a page aloud, sentence by sentence, with the device's own voices, and shows which sentence it is at.
// Pausing stops the voice, and going on begins the sentence again: every device can do that, and nobody loses the thread.

// Not read: ways to other pages, controls, what is folded away, what only helps the eye.
const SILENT = 'nav, button, audio, video, script, thead, sup, details:not([open]), .listen, .finder, .calendar, .file-info, .footnote-back, [aria-hidden=true]';
// A foreign name of this many words is said by the voice of the page, where it has no voice of its own.
const NAME = 3;
const WORDS = /[\p{L}\p{N}]/u;

// The sentences of an element in order: `runs` = what is said, by language; `places` = where it stands.
export function sentencesOf(main, words) {
  const own = document.documentElement.lang;
  const found = [];
  let parts = [];
  let before = '';

  const add = (node, text, lang) => parts.push({ node, text, lang });

  const flush = () => {
    for (const [start, end] of bounds(parts.map(({ text }) => text).join(''), own)) {
      const runs = [{ text: before, lang: own }];
      const places = [];
      let at = 0;
      for (const { node, text, lang } of parts) {
        const from = Math.max(start - at, 0);
        const to = Math.min(end - at, text.length);
        at += text.length;
        if (from >= to) continue;
        places.push({ node, from, to });
        if (runs[0].lang !== lang) runs.unshift({ text: '', lang });
        runs[0].text += text.slice(from, to);
      }
      found.push({ runs: runs.reverse().filter(({ text }) => WORDS.test(text)), places });
      before = '';
    }
    parts = [];
  };

  const walk = (element, lang) => {
    const { display, visibility, position, listStyleType } = getComputedStyle(element);
    if (element.matches(SILENT) || display === 'none' || visibility === 'hidden') return;
    if (element.localName === 'svg') {
      const told = element.querySelector('desc');
      const beside = told && element.closest('figure');
      if (beside && !beside.querySelector('details[open] table, figure > section table') && !beside.querySelector('figcaption').textContent.includes(told.textContent)) add(element, told.textContent, lang);
      return;
    }
    if (element.alt) add(element, `${words.image}: ${element.alt.replace(/\.$/, '')}. `, lang);
    const block = element.localName === 'br' || !(/^(inline|contents)/.test(display) || position === 'absolute');
    if (block) flush();
    before = label(element, listStyleType) || before;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) add(child, child.data, lang);
      if (child.nodeType === 1) walk(child, child.lang || lang);
    }
    if (block) flush();
  };

  walk(main, own);
  return found;
}

// What the eye sees elsewhere: the number of a step, the heading of a column.
function label(element, listStyleType) {
  const list = element.parentElement;
  if (element.localName === 'td') {
    const head = element.closest('table').tHead;
    return head && `${head.rows[0].cells[element.cellIndex].textContent}: `;
  }
  if (element.localName === 'li' && list.start && (listStyleType !== 'none' || list.matches('.steps'))) return `${[...list.children].indexOf(element) + list.start}. `;
}

// Where the sentences of a text begin and end.
function bounds(text, lang) {
  const pieces = Intl.Segmenter
    ? [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
    : text.match(/.+?([.!?…]["”’)]*\s+(?=["“(]?[\p{Lu}\p{N}])|$)/gsu) || [];
  const found = [];
  let start = 0;
  let end = 0;
  for (const piece of pieces) {
    end += piece.length;
    // "No. 10", "Dr. Siti", "Jl. Merdeka" go on.
    if (end < text.length && /(^|[\s(])(\p{Lu}\p{Ll}{0,2}|hlm)\.\s*$/u.test(piece)) continue;
    const words = text.slice(start, end);
    if (WORDS.test(words)) found.push([start + words.search(/\S/), start + words.trimEnd().length]);
    start = end;
  }
  return found;
}

// Begins to read. The button that was pressed becomes that of a player; `tell` says that it cannot be.
export function read(bar, voiceOf, words, tell) {
  const speech = speechSynthesis;
  const root = document.documentElement;
  const button = bar.firstChild;
  let sentences;
  let at;
  let last;
  let left;
  let heard;
  let state = 'listen';
  // What a voice tells of an older turn is not heard.
  let turn = 0;
  // Some browsers forget one that nothing holds.
  let utterance;
  let unmark = () => {};

  const enter = (now) => {
    turn += 1;
    speech.cancel();
    state = now;
    button.textContent = words[now];
    for (const other of others) other.hidden = now === 'listen';
    // Nothing stays in the way of a small window or large letters.
    const stuck = now !== 'listen' && bar.offsetHeight * 4 < innerHeight;
    bar.classList.toggle('stuck', stuck);
    root.style.scrollPaddingTop = stuck ? `${bar.offsetHeight}px` : '';
  };

  const stop = () => {
    if (state === 'listen') return;
    if (others.includes(document.activeElement)) button.focus();
    enter('listen');
    unmark();
  };

  const fail = () => {
    stop();
    tell();
  };

  const go = () => {
    enter('pause');
    const mine = turn;
    // A voice that was just stopped does not take new words at once.
    setTimeout(() => mine === turn && say(0), 50);
  };

  const say = (run) => {
    const sentence = sentences[at];
    if (!sentence) return stop();
    if (!run) show(sentence.places);
    if (run === sentence.runs.length) {
      at += 1;
      return say(0);
    }
    const { text, lang } = sentence.runs[run];
    let said = text.replace(/\s+/g, ' ').trim();
    const foreign = !voiceOf(lang) && said.split(' ').length > NAME && lang;
    if (foreign) {
      if (left === foreign) return say(run + 1);
      said = words.skipped;
    }
    left = foreign;
    const voice = voiceOf(lang) || voiceOf(root.lang);
    const mine = turn;
    utterance = new SpeechSynthesisUtterance(said);
    Object.assign(utterance, { voice, lang: voice.lang, rate: speed.value });
    utterance.onstart = () => (heard = true);
    utterance.onend = () => mine === turn && say(run + 1);
    utterance.onerror = () => mine === turn && fail();
    if (!heard) setTimeout(() => mine === turn && !heard && fail(), 1e4);
    speech.speak(utterance);
  };

  // The page follows the voice only while the reader does: who has scrolled away is left there.
  const show = (places) => {
    unmark();
    const range = rangeOf(places);
    const { top, bottom, height } = range.getBoundingClientRect();
    const high = scrollY + (parseFloat(root.style.scrollPaddingTop) || 0);
    const inView = (from, to) => from >= high && to <= scrollY + innerHeight;
    const follows = !last || inView(...last);
    last = [top + scrollY, bottom + scrollY];
    unmark = mark(range, places);
    document.dispatchEvent(new CustomEvent('t-line', { detail: { top, height } }));
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    if (follows && !inView(...last)) scrollBy({ top: top - innerHeight / 3, behavior });
  };

  const control = (tag, text, onclick) => {
    const made = Object.assign(document.createElement(tag), { onclick });
    made.append(text);
    bar.append(made);
    return made;
  };
  const back = control('button', words.back, () => {
    at = Math.max(at - 1, 0);
    go();
  });
  const end = control('button', words.stop, stop);
  const rate = control('label', `${words.speed} `);
  const speed = document.createElement('select');
  for (const one of [0.75, 1, 1.25, 1.5]) speed.add(new Option(`${one.toLocaleString(root.lang)} ×`, one, one === 1, one === 1));
  speed.onchange = () => state === 'pause' && go();
  rate.append(speed);
  const others = [back, end, rate];
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.listen);

  button.onclick = () => {
    if (state === 'pause') return enter('resume');
    if (state === 'listen') {
      sentences = sentencesOf(document.querySelector('main'), words);
      at = 0;
      last = left = undefined;
    }
    go();
  };
  bar.onkeydown = ({ key }) => {
    if (key === 'Escape') stop();
  };
  addEventListener('pagehide', stop);
  addEventListener('pageshow', stop);
  button.onclick();
}

function rangeOf(places) {
  const range = document.createRange();
  const { node, from } = places[0];
  const end = places[places.length - 1];
  if (node.data) range.setStart(node, from);
  else range.setStartBefore(node);
  if (end.node.data) range.setEnd(end.node, end.to);
  else range.setEndAfter(end.node);
  return range;
}

// Shows a sentence; gives back what takes the mark away again.
function mark(range, places) {
  if (window.Highlight) {
    CSS.highlights.set('aloud', new Highlight(range));
    return () => CSS.highlights.delete('aloud');
  }
  const undo = places.map(({ node, node: { data }, from, to }) => {
    if (!data) return () => {};
    const marked = document.createElement('mark');
    const rest = document.createTextNode(data.slice(to));
    marked.className = 'aloud';
    marked.append(data.slice(from, to));
    node.after(marked, rest);
    node.data = data.slice(0, from);
    return () => {
      marked.remove();
      rest.remove();
      node.data = data;
    };
  });
  return () => undo.forEach((one) => one());
}
