// What is read of a page: its main part, sentence by sentence.

// Not read: ways to other pages, controls, what is folded away, what only helps the eye.
const SILENT = 'nav, button, audio, video, script, thead, sup, details:not([open]), .listen, .sheet, .finder, .calendar, .file-info, .footnote-back, [aria-hidden=true]';
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
