// Keeps copies of pages on the reader's device and shows one where the network does not answer, never without saying so and of which day
// it is. The build writes it to sw.js, with `SITE` in front: `keep`, by language the addresses of the pages that are fetched ahead, and
// `version`, which changes when one of those does.
//
// - Pages: the network first. A copy only where the site does not answer in time, or with an error of its own.
// - What pages are made of (style, pictures): from the copy where the name holds a hash, else the network first.
// - Everything else (calendars, documents, recordings) is the network's alone: a date in a file could not say that it is old.
'use strict';

const NAME = `suara ${new URL(registration.scope).pathname} `;
// Another number, if what is kept is ever kept in another form.
const PAGES = `${NAME}pages 1`;
const PARTS = `${NAME}parts 1`;

const PATIENCE = 4e3;
const OLD = 7 * 864e5;
// Pages that were read, besides those that are fetched ahead: the latest STAY when there are more than MOST. Some time lies between, for
// all copies are read to find what they are still made of.
const STAY = 60;
const MOST = 80;

// The header of a copy that says when it was made.
const SAVED = 'x-suara-saved';

const MAIN = /<main\b[^>]*>/;
// `data-aloud`: what the button that reads aloud fetches when it is pressed.
const PART = /\s(?:src|href|poster|data-aloud)="([^"#?]+\.(?:css|js|svg|png|webp|avif|jpe?g|gif|ico))(?:#[^"]*)?"/g;
const IS_PART = /\.(?:css|js|svg|png|webp|avif|jpe?g|gif|ico|woff2)$/;
const IS_HASHED = /\/assets\/[^/]+\.[0-9a-f]{10}\.\w+$/;

/** The name of a page's one copy, whatever stands behind its path. */
const keyOf = (address) => {
  const { origin, pathname } = new URL(address, registration.scope);
  return origin + pathname.replace(/\/index\.html$/, '/');
};
const OFFLINE = keyOf('offline.html');
const ahead = (language) => (SITE.keep[language] || []).map(keyOf);
const languages = Object.keys(SITE.keep);

const languageOf = (html) => (/<html\b[^>]*\slang="([^"]+)"/.exec(html) || [])[1];
const isPage = (answer) => /^text\/html/.test(answer.headers.get('content-type') || '');
const savedOn = (copy) => Number(copy.headers.get(SAVED));
const copyOf = (key) => caches.match(key, { cacheName: PAGES });
const wait = (time) => new Promise((done) => setTimeout(done, time));

/** Who asks the browser to save data is not sent what nobody asked for. */
const savesData = () => Boolean(navigator.connection && navigator.connection.saveData);

// Saving

/** Keeps an answer as the copy of a page, and what the page is made of. Gives its HTML; nothing where it is no page of ours. */
async function save(key, answer) {
  const pages = await caches.open(PAGES);
  // A page that was taken back must not live on here.
  if (answer.status === 404 || answer.status === 410) await pages.delete(key);
  if (!answer.ok || answer.redirected || !isPage(answer)) return undefined;
  const html = await answer.text();
  if (!MAIN.test(html)) return undefined;
  const headers = new Headers(answer.headers);
  // The text is unpacked already.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(SAVED, String(Date.now()));
  await pages.put(key, new Response(html, { headers }));
  await saveParts(key, html);
  return html;
}

/** The addresses of what a page is made of. */
function partsOf(key, html) {
  const found = new Set();
  for (const [, address] of html.matchAll(PART)) {
    const { href } = new URL(address, key);
    if (href.startsWith(registration.scope)) found.add(href);
  }
  return found;
}

/** What has no hash in its name is kept when a reader sees it, and not before. */
async function saveParts(key, html) {
  const parts = await caches.open(PARTS);
  for (const part of partsOf(key, html)) {
    if (!IS_HASHED.test(part) || (savesData() && !/\.(?:css|js)$/.test(part)) || (await parts.match(part))) continue;
    const answer = await fetch(part);
    if (answer.ok) await parts.put(part, answer);
  }
}

const refresh = (key) => fetch(key, { cache: 'no-cache' }).then((answer) => save(key, answer)).catch(() => undefined);

/** Keeps the answer for a page that is being read, and fetches ahead what every reader of its language should have. */
async function remember(key, answer) {
  const html = await save(key, answer);
  if (html && !savesData()) for (const other of ahead(languageOf(html))) if (!(await copyOf(other))) await refresh(other);
  await forget();
  return html;
}

/** Of the pages that were read, the latest stay, and what they are made of. */
async function forget() {
  const pages = await caches.open(PAGES);
  const stays = new Set([OFFLINE, ...languages.flatMap(ahead)]);
  const read = (await pages.keys()).map(({ url }) => url).filter((key) => !stays.has(key));
  if (read.length <= MOST) return;
  const dated = await Promise.all(read.map(async (key) => [savedOn(await pages.match(key)), key]));
  dated.sort(([one], [other]) => other - one);
  for (const [, key] of dated.slice(STAY)) await pages.delete(key);
  await tidy();
}

/** Takes away what no copy is made of any more. Letters stay: no page names them, its style does. */
async function tidy() {
  const [pages, parts] = [await caches.open(PAGES), await caches.open(PARTS)];
  const used = new Set();
  for (const { url } of await pages.keys()) {
    const copy = await pages.match(url);
    if (copy) for (const part of partsOf(url, await copy.text())) used.add(part);
  }
  for (const { url } of await parts.keys()) if (!used.has(url) && !url.endsWith('.woff2')) await parts.delete(url);
}

// Showing

/** Whether the reader must not trust the dates of a copy: it is a week old, or the page itself says that its time is over. */
function isOld(saved, html) {
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
  const until = (/<meta name="valid-until" content="([^"]+)"/.exec(html) || [])[1];
  const age = now - saved;
  // A clock that was put back cannot tell.
  return !(age >= 0 && age <= OLD) || (until !== undefined && today > until);
}

function dayOf(time, locale, hours) {
  const clock = hours ? { hour: '2-digit', minute: '2-digit' } : {};
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...clock }).format(time);
}

/** What a copy says of itself, in the language of its page; nothing where that is not known, and then the copy is not shown. */
async function noticeFor(saved, html) {
  const frame = await copyOf(OFFLINE);
  const text = frame ? await frame.text() : '';
  const kind = isOld(saved, html) ? 'old' : 'new';
  for (const language of [languageOf(html), ...languages]) {
    const [, locale, notice] = new RegExp(`<template data-copy="${kind} ${language}" data-locale="([^"]*)">([^]*?)</template>`).exec(text) || [];
    if (notice) return notice.replace('{date}', () => dayOf(saved, locale, true));
  }
  return undefined;
}

/** A copy with what it says of itself at the start of its main part; nothing where there is none. */
async function shown(copy) {
  const html = await copy.text();
  const notice = await noticeFor(savedOn(copy), html);
  return notice && new Response(html.replace(MAIN, (main) => main + notice), { headers: copy.headers });
}

/** The page for what is neither in the network nor here, with a list of what is here. */
async function nothing() {
  const frame = await copyOf(OFFLINE);
  if (!frame) return Response.error();
  const copies = await all();
  const html = (await frame.text()).replace(
    /(<ul\b[^>]*\sdata-language="([^"]+)" data-none="([^"]*)" data-saved="([^"]*)" data-locale="([^"]*)">)[^]*?<\/ul>/g,
    (_, list, language, none, saved, locale) => {
      const own = copies.filter((one) => one.language === language);
      const item = ({ path, title, time }) => `<li><a href="${path}">${title}</a> <span class="saved">${saved.replace('{date}', dayOf(time, locale))}</span></li>`;
      return own.length ? `${list}${own.map(item).join('\n')}</ul>` : `<p>${none}</p>`;
    },
  );
  return new Response(html, { status: 503, headers: frame.headers });
}

/** Every copy: what is fetched ahead first, then what was read, the latest first. */
async function all() {
  const pages = await caches.open(PAGES);
  const first = languages.flatMap(ahead);
  const rank = ({ key }) => (first.indexOf(key) + 1 || Infinity);
  const found = [];
  for (const { url: key } of await pages.keys()) {
    const copy = key === OFFLINE ? undefined : await pages.match(key);
    if (!copy) continue;
    const html = await copy.text();
    // An old address, which leads on.
    if (/<meta http-equiv="refresh"/.test(html)) continue;
    const title = ((/<h1\b[^>]*>([^]*?)<\/h1>/.exec(html) || [])[1] || '').replace(/<[^>]*>/g, '').trim();
    found.push({ key, title, path: new URL(key).pathname, language: languageOf(html), time: savedOn(copy) });
  }
  return found.filter(({ title }) => title).sort((one, other) => rank(one) - rank(other) || other.time - one.time);
}

// Answering

/**
 * What the site itself answers; nothing where it does not. On the way back a browser would else show what it has from before, and say
 * nothing of its day; for the same reason the page is not asked for before this worker runs (navigation preload).
 */
const ask = (request) => fetch(request, { cache: 'no-cache' }).catch(() => undefined);

async function page(event) {
  const key = keyOf(event.request.url);
  const site = ask(event.request);
  event.waitUntil(site);
  const copy = key === OFFLINE ? undefined : await copyOf(key);
  const answer = await (copy ? Promise.race([site, wait(PATIENCE)]) : site);
  if (answer && (answer.status < 500 || !copy)) {
    if (isPage(answer)) event.waitUntil(remember(key, answer.clone()).catch(() => {}));
    return answer;
  }
  const old = copy && (await shown(copy.clone()));
  if (old) {
    event.waitUntil(site.then((late) => tell(event.resultingClientId, key, copy, late)));
    return old;
  }
  if (!key.endsWith('/') && (await copyOf(`${key}/`))) return Response.redirect(`${key}/`);
  return answer || nothing();
}

/** Tells a page that shows a copy what the site has answered since. */
async function tell(id, key, copy, late) {
  if (!late || late.status >= 500) return;
  const before = await copy.text();
  const now = await remember(key, late);
  const client = await clients.get(id);
  if (client) client.postMessage(now === before ? 'same' : 'newer');
}

async function part(request) {
  const parts = await caches.open(PARTS);
  const copy = await parts.match(request.url);
  if (copy && IS_HASHED.test(request.url)) return copy;
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.status === 200) await parts.put(request.url, answer.clone()).catch(() => {});
    return answer;
  } catch (error) {
    if (copy) return copy;
    throw error;
  }
}

addEventListener('install', (event) => event.waitUntil(install()));

async function install() {
  // Without it no copy could be shown, so without it nothing is installed.
  const frame = await fetch(OFFLINE, { cache: 'no-cache' });
  if (!(await save(OFFLINE, frame))) throw new Error(`no page at ${OFFLINE}`);
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const read = new Set(open.map(({ url }) => url).filter((url) => url.startsWith(registration.scope)).map(keyOf));
  // What is fetched ahead is another now.
  for (const key of languages.flatMap(ahead)) if (await copyOf(key)) read.add(key);
  for (const key of read) {
    const answer = await fetch(key, { cache: 'no-cache' }).catch(() => undefined);
    if (answer) await remember(key, answer).catch(() => {});
  }
  await tidy();
  await skipWaiting();
}

addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate() {
  for (const name of await caches.keys()) if (name.startsWith(NAME) && name !== PAGES && name !== PARTS) await caches.delete(name);
  await clients.claim();
}

addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (IS_PART.test(pathname) && !request.headers.has('range')) event.respondWith(part(request));
});
