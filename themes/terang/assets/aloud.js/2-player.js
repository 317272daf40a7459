// Reads with the device's own voices and shows which sentence it is at.
// Pausing stops the voice, and going on begins the sentence again: every device can do that, and nobody loses the thread.

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
