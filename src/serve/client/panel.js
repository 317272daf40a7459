// The panel in the page. What it says comes from the server; what it does is here. It lives in a shadow root beside the page's body, so
// that neither changes the other's looks, and the page's own policy can stay as it is.
import { Idiomorph } from './idiomorph.esm.js';

const LANGUAGE = 'suara-preview-language';
const EDGE = 'suara-preview-edge';

/** Between what has the focus and the panel there are at least so many pixels. */
const GAP = 8;

/** How long it is said that the line is back, in milliseconds. */
const SHORTLY = 4000;

/** A region that has only just come into the page is not listened to yet: for so long, in milliseconds. */
const DEAF = 500;

const style = new CSSStyleSheet();
const room = new CSSStyleSheet();

/** What a reader has chosen; a browser may forbid to remember it. */
const stored = {
  get: (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Then it holds for this page.
    }
  },
};

export class Panel {
  #path;
  #shadow;
  #content;
  #said;
  #connection;
  #since = performance.now();
  #telling = 0;
  #version;
  #language = stored.get(LANGUAGE) ?? '';
  #errors = 0;
  #isOpen = false;
  #isForced = false;

  /** A panel for a page of the site; without a path only the state of the line is told. */
  constructor(path) {
    this.#path = path;
    const host = document.createElement('suara-preview');
    host.dataset.edge = stored.get(EDGE) ?? 'bottom';
    this.#shadow = host.attachShadow({ mode: 'open' });
    this.#shadow.adoptedStyleSheets = [style];
    const add = (name, attributes) => this.#shadow.appendChild(Object.assign(document.createElement(name), attributes));
    // Regions that tell must be there before they have something to tell.
    this.#said = add('p', { className: 'said', role: 'status' });
    this.#connection = add('p', { className: 'connection', role: 'status', hidden: false });
    this.#content = add('div', { className: 'content' });
    this.#shadow.addEventListener('click', (event) => this.#act(event));
    this.#shadow.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#isOpen) this.#close();
    });
    // Beside the body: the page's own rules about what its body holds stay true.
    document.documentElement.append(host);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
    document.addEventListener('focusin', () => requestAnimationFrame(() => this.#uncover()));
    const observer = new ResizeObserver(() => {
      this.#makeRoom();
      this.#uncover();
    });
    observer.observe(this.#content);
    observer.observe(this.#connection);
    this.ready = fetch('/__suara/panel.css')
      .then((answer) => answer.text())
      .then((text) => style.replace(text));
  }

  get #host() {
    return this.#shadow.host;
  }

  /** Shows the panel of this version; there is none yet while a site is made for the first time. */
  async update(version) {
    if (this.#path === null || version === null || version === this.#version) return;
    this.#version = version;
    const asked = new URLSearchParams({ path: this.#path, lang: this.#language });
    if (!this.#language) asked.delete('lang');
    const answer = await fetch(`/__suara/panel?${asked}`, { cache: 'no-store' }).catch(() => null);
    if (!answer?.ok) {
      // A later panel may be there already, or on its way.
      if (this.#version === version) this.#version = null;
      return;
    }
    const html = await answer.text();
    await this.ready;
    // A later answer may have come first.
    if (this.#version !== version) return;
    const isFirst = this.#preview === null;
    this.#show(html);
    this.#tell(isFirst);
  }

  #show(html) {
    const focus = this.#shadow.activeElement;
    Idiomorph.morph(this.#content, html, { morphStyle: 'innerHTML' });
    const { errors } = this.#preview.dataset;
    const more = Number(errors) > this.#errors;
    this.#errors = Number(errors);
    // Errors open the panel, and it closes with them; whoever closes it is not asked again until there are more.
    if (more) {
      this.#isForced ||= !this.#isOpen;
      this.#isOpen = true;
    } else if (this.#errors === 0 && this.#isForced) {
      this.#isOpen = false;
      this.#isForced = false;
    }
    this.#arrange();
    if (focus) this.#refocus(focus);
  }

  /** Brings the focus back to where it was in the panel, or to what stands there now: a browser still leaves it on what has just been hidden. */
  #refocus(focus) {
    if (!focus.isConnected || !focus.checkVisibility()) (this.#isOpen ? this.#title : this.#badge).focus();
    else if (this.#shadow.activeElement !== focus) focus.focus();
  }

  get #preview() {
    return this.#content.querySelector('.preview');
  }

  get #badge() {
    return this.#content.querySelector('.badge');
  }

  get #title() {
    return this.#content.querySelector('#title');
  }

  /** What is to be heard: nothing where nothing is new. */
  #tell(isFirst) {
    const { status, errors } = this.#preview.dataset;
    const isQuiet = isFirst && this.#badge.dataset.kind === 'none' && errors === '0';
    // What was to be told a moment ago is over.
    clearTimeout(this.#telling);
    if (isQuiet || this.#said.textContent === status) return;
    this.#telling = setTimeout(() => this.#say(this.#said, status), Math.max(0, DEAF - (performance.now() - this.#since)));
  }

  /** Says something in the language of the panel, which need not be that of the page. */
  #say(region, words) {
    region.lang = (this.#preview ?? document.documentElement).lang;
    region.textContent = words;
  }

  #arrange() {
    const edge = this.#host.dataset.edge;
    const panel = this.#content.querySelector('.panel');
    if (!panel) return;
    panel.hidden = !this.#isOpen;
    this.#badge.hidden = this.#isOpen;
    this.#badge.setAttribute('aria-expanded', String(this.#isOpen));
    for (const act of ['up', 'down']) {
      panel.querySelector(`[data-act="${act}"]`).hidden = (act === 'up') === (edge === 'top');
    }
    this.#makeRoom();
  }

  #act(event) {
    const button = event.target.closest('[data-act]');
    if (!button) return;
    const acts = {
      open: () => this.#open(),
      close: () => this.#close(),
      up: () => this.#move('top'),
      down: () => this.#move('bottom'),
      language: () => this.#speak(button.lang),
    };
    acts[button.dataset.act]?.();
  }

  #open() {
    this.#isOpen = true;
    this.#isForced = false;
    this.#arrange();
    this.#title.focus();
  }

  #close() {
    this.#isOpen = false;
    this.#isForced = false;
    this.#arrange();
    this.#badge.focus();
  }

  #move(edge) {
    this.#host.dataset.edge = edge;
    stored.set(EDGE, edge);
    this.#arrange();
    this.#content.querySelector(`[data-act="${edge === 'top' ? 'down' : 'up'}"]`).focus();
  }

  async #speak(language) {
    this.#language = language;
    stored.set(LANGUAGE, language);
    const version = this.#version;
    this.#version = null;
    await this.update(version);
    this.#title.focus();
  }

  /** The server cannot be reached. */
  lost() {
    this.#say(this.#connection, (this.#preview ?? document.body).dataset.lost ?? '');
  }

  /** It can again. */
  back() {
    const words = (this.#preview ?? document.body).dataset.back ?? '';
    this.#say(this.#connection, words);
    setTimeout(() => {
      if (this.#connection.textContent === words) this.#connection.textContent = '';
    }, SHORTLY);
  }

  /** What lies over the page: the panel or its sign, and what is said of the line. */
  #cover() {
    const shown = [this.#connection, this.#isOpen ? this.#content.querySelector('.panel') : this.#badge];
    const places = shown.map((one) => one?.getBoundingClientRect()).filter((place) => place?.height > 0);
    if (places.length === 0) return null;
    const edges = (name) => places.map((place) => place[name]);
    const [left, top] = [Math.min(...edges('left')), Math.min(...edges('top'))];
    return { left, top, right: Math.max(...edges('right')), bottom: Math.max(...edges('bottom')) };
  }

  /** The page can be scrolled so far that nothing of it stays under the panel. */
  #makeRoom() {
    const cover = this.#cover();
    const side = this.#host.dataset.edge === 'top' ? 'top' : 'bottom';
    const height = cover ? Math.ceil(side === 'top' ? cover.bottom : innerHeight - cover.top) + GAP : 0;
    room.replaceSync(`@media screen { html { scroll-padding-${side}: ${height}px !important; padding-${side}: ${height}px !important } }`);
  }

  /** What has the focus is never under the panel, but for what has no place beside it. */
  #uncover() {
    const element = document.activeElement;
    const cover = this.#cover();
    if (!cover || !element || element === this.#host || element === document.body) return;
    const place = element.getBoundingClientRect();
    const apart = place.right < cover.left || place.left > cover.right || place.bottom + GAP < cover.top || place.top - GAP > cover.bottom;
    if (apart || place.height + 2 * GAP > innerHeight - (cover.bottom - cover.top)) return;
    const isTop = this.#host.dataset.edge === 'top';
    scrollBy({ top: isTop ? place.top - cover.bottom - GAP : place.bottom - cover.top + GAP, behavior: 'instant' });
  }
}
