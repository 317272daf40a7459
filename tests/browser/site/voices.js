// A device's voices, played: for the tests of reading aloud.
import { expect } from './test.js';

/** A voice of the device in the site's own language, and one in another. */
export const OWN = { lang: 'id-ID', localService: true };
export const BRITISH = { lang: 'en-GB', localService: true };

/**
 * A device with voices. `spoken` is what it was told to say; it ends each text only when `next` is called, so that a test can look.
 * `mute`: it takes the words and never begins.
 */
export const device = (page, voices, { mute = false, agent = '', languages = [] } = {}) =>
  page.addInitScript(
    ({ voices, mute, agent, languages }) => {
      globalThis.spoken = [];
      globalThis.cancelled = 0;
      let open;
      const speech = new EventTarget();
      speech.getVoices = () => voices;
      speech.speak = (utterance) => {
        if (!utterance.text) return;
        open = utterance;
        if (mute) return;
        const { text, voice, lang, rate } = utterance;
        spoken.push({ text, voice: voice.lang, lang, rate: Number(rate) });
        utterance.onstart();
      };
      speech.cancel = () => {
        const stopped = open;
        open = undefined;
        cancelled += 1;
        // As browsers do: what was stopped says so a moment later.
        if (stopped) setTimeout(() => stopped.onerror({ error: 'interrupted' }), 20);
      };
      globalThis.next = () => {
        const ended = open;
        open = undefined;
        ended.onend();
      };
      globalThis.broken = () => open.onerror({ error: 'synthesis-failed' });
      globalThis.arrive = (more) => {
        voices = more;
        speech.dispatchEvent(new Event('voiceschanged'));
      };
      Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
      globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
      if (agent) Object.defineProperty(navigator, 'userAgent', { value: agent });
      if (languages.length) Object.defineProperty(navigator, 'languages', { value: languages });
    },
    { voices, mute, agent, languages },
  );

/** The button that begins, pauses and goes on. */
export const button = (page) => page.locator('.listen button').first();
/** What was said: `{ text, voice, lang, rate }`. */
export const spoken = (page) => page.evaluate(() => spoken);
export const texts = async (page) => (await spoken(page)).map(({ text }) => text);

/** Presses the button and waits for the first words. */
export async function begin(page) {
  await button(page).click();
  await expect.poll(async () => (await spoken(page)).length).toBe(1);
}

/** Lets the voice say everything to the end. */
export const all = (page) =>
  page.evaluate(() => {
    for (let count = 0; document.querySelector('.listen [hidden]') === null && count < 2000; count += 1) next();
    return spoken.map(({ text }) => text);
  });

/** The sentence that is shown as the one being read. */
export const shown = (page) => page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].join('').replace(/\s+/g, ' '));
