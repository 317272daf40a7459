// Offers to read the page aloud where the device has a voice of its language; aloud.js is fetched when it is asked for.
(() => {
  const speech = window.speechSynthesis;
  if (!speech) return;
  const words = document.currentScript.dataset;
  // Android writes in_ID.
  const short = (lang) => lang.toLowerCase().replace(/[-_].*/, '').replace(/^in$/, 'id');
  // Voices of the network would send the text away. Android lists voices that it lacks: it has those of the reader's languages.
  const voiceOf = (lang) => {
    const same = (one) => short(one) === short(lang);
    if (/Android/.test(navigator.userAgent) && !navigator.languages.some(same)) return;
    const found = speech.getVoices().filter((voice) => voice.localService && same(voice.lang));
    return found.find((voice) => voice.default) || found[0];
  };

  const bar = document.createElement('div');
  const button = document.createElement('button');
  bar.className = 'listen';
  button.append(words.listen);
  bar.append(button);
  const fail = () => {
    bar.setAttribute('role', 'status');
    bar.textContent = words.failed;
  };
  button.onclick = () => {
    button.onclick = null;
    // Some devices let only a press begin to speak.
    speech.speak(new SpeechSynthesisUtterance(''));
    import(new URL(words.aloud, document.baseURI)).then(({ read }) => read(bar, voiceOf, words, fail)).catch(fail);
  };

  const offer = () => {
    const title = document.querySelector('main > .intro, main h1 + .lead') || document.querySelector('main h1');
    if (!title || !voiceOf(document.documentElement.lang)) bar.remove();
    else if (!bar.isConnected) title.after(bar);
  };
  offer();
  addEventListener('pageshow', offer);
  speech.addEventListener?.('voiceschanged', offer);
})();
