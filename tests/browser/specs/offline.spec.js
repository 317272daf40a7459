// Copies on the reader's device: what is kept, what a copy says of itself, what happens when the site answers late, and how it all ends.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { AXE, violations } from '../site/axe.js';
import { FOLDER, TEXTS } from '../site/pages.js';
import { run } from '../site/program.js';
import { serve } from '../site/server.js';

const test = base.extend({
  /** A copy of the published site that the test may change. */
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'suara-offline-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  /** The host of the published site. */
  host: async ({}, use) => {
    const host = await serve(FOLDER);
    await use(host);
    await host.close();
  },

  baseURL: async ({ host }, use) => use(host.origin),
});

test.use({ serviceWorkers: 'allow', locale: 'id-ID', timezoneId: 'Asia/Makassar' });

const { keep: KEEP } = JSON.parse(/^const SITE = (.*);$/m.exec(readFileSync(join(FOLDER, 'sw.js'), 'utf8'))[1]);

/** What stands above a page from a copy. */
const notice = (page) => page.locator('main > .copy');

/** Every copy: its path and the moment at which it was made. */
const copies = (page) =>
  page.evaluate(async () => {
    const found = {};
    for (const name of await caches.keys()) {
      if (!name.includes(' pages ')) continue;
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) found[new URL(url).pathname] = Number((await cache.match(url)).headers.get('x-suara-saved'));
    }
    return found;
  });

/** Opens a page and waits until the worker keeps it, and what goes with its language. */
async function read(page, address) {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const language = await page.evaluate(() => document.documentElement.lang);
  const wanted = [address, '/offline.html', ...KEEP[language].map((kept) => `/${kept}`)];
  await expect.poll(async () => Object.keys(await copies(page))).toEqual(expect.arrayContaining(wanted));
}

/** Changes the copy of a page: its time, its words. */
const alter = (page, path, { days = 0, from = '', to = '' }) =>
  page.evaluate(
    async ({ path, days, from, to }) => {
      const name = (await caches.keys()).find((one) => one.includes(' pages '));
      const cache = await caches.open(name);
      const copy = await cache.match(path);
      const headers = new Headers(copy.headers);
      headers.set('x-suara-saved', String(Number(headers.get('x-suara-saved')) - days * 864e5));
      const html = await copy.text();
      if (!html.includes(from)) throw new Error(`no “${from}” in ${path}`);
      await cache.put(path, new Response(html.replace(from, to), { headers }));
    },
    { path, days, from, to },
  );

/** The day and hour of a moment as people say it. */
const told = (moment, locale) =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Makassar',
  }).format(moment);

const DATES = '/tahapan/kampanye/';

test('offline: a page that was read comes back with the day of its copy above it', async ({ page, host }) => {
  for (const [address, locale, words] of [
    [DATES, 'id-ID', 'Salinan tersimpan'],
    ['/en/stages/campaign/', 'en-GB', 'Saved copy'],
  ]) {
    await read(page, address);
    await expect(notice(page), 'the site itself says nothing').toHaveCount(0);
    const moment = (await copies(page))[address];
    host.down = true;
    await page.goto(address);
    await expect(notice(page)).toContainText(words);
    await expect(notice(page)).toContainText(told(moment, locale));
    await expect(notice(page)).toHaveClass(/alert-important/);
    // Before everything that it speaks of, and in the page's language.
    expect(await page.evaluate(() => document.querySelector('main').firstElementChild.matches('.copy'))).toBe(true);
    expect(await notice(page).evaluate((one) => one.closest('[lang]').lang)).toBe(locale.slice(0, 2));
    // Style, script and pictures are there, too.
    expect(await page.evaluate(() => [...document.styleSheets].filter(({ media }) => media.mediaText !== 'print').every((sheet) => sheet.cssRules.length > 9))).toBe(true);
    await expect(page.locator('.big .status')).toHaveCount(1);
    host.down = false;
  }
});

test('offline: without the network of the device', async ({ page, context }) => {
  await read(page, '/hak/dokumen/');
  await context.setOffline(true);
  await page.goto('/hak/dokumen/?from=elsewhere#isi');
  await expect(notice(page)).toBeVisible();
  await page.goto('/hak/dokumen/index.html');
  await expect(notice(page)).toBeVisible();
  await page.goto('/hak/dokumen');
  await expect(page).toHaveURL(/\/hak\/dokumen\/$/);
  await expect(notice(page)).toBeVisible();
});

test('offline: the way back shows no page without its day', async ({ page, host }) => {
  await read(page, DATES);
  await page.goto('/hak/');
  host.down = true;
  await page.goBack();
  await expect(page).toHaveURL(DATES);
  await expect(notice(page)).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL('/hak/');
  await expect(notice(page)).toBeVisible();
});

test('offline: what site.yaml chooses is there though nobody has read it, in the language that is read', async ({ page, host }) => {
  expect(KEEP.id).toContain('tahapan/pemungutan-suara/');
  expect(KEEP.id.length).toBe(KEEP.en.length);
  await read(page, '/hak/dokumen/');
  const kept = Object.keys(await copies(page));
  expect(kept.filter((path) => path.startsWith('/en/')), 'nobody pays for a language that he does not read').toEqual([]);
  await read(page, '/en/rights/');
  host.down = true;
  for (const path of [...KEEP.id, ...KEEP.en]) {
    await page.goto(`/${path}`);
    await expect(notice(page), path).toBeVisible();
    const missing = await page.evaluate(() => [...document.images].filter((one) => one.complete && !one.naturalWidth).map(({ src }) => src));
    expect(missing, path).toEqual([]);
  }
});

test('offline: an old copy warns of its dates', async ({ page, host }) => {
  await read(page, DATES);
  await read(page, '/en/stages/campaign/');
  host.down = true;
  await alter(page, DATES, { days: 6.9 });
  await page.goto(DATES);
  await expect(notice(page)).toHaveClass(/alert-important/);
  await alter(page, DATES, { days: 0.2 });
  await page.goto(DATES);
  await expect(notice(page)).toHaveClass(/alert-warning/);
  await expect(notice(page)).toContainText('Salinan lama: periksa lagi setiap tanggal');
  // A clock that was put back.
  await alter(page, '/en/stages/campaign/', { days: -1 });
  await page.goto('/en/stages/campaign/');
  await expect(notice(page)).toContainText('Old copy: check every date');
});

test('offline: a copy of a page whose time is over warns of its dates', async ({ page, host }) => {
  const news = '/tentang/pengumuman-hukum-pidana/';
  await read(page, news);
  const until = await page.locator('meta[name=valid-until]').getAttribute('content');
  expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  host.down = true;
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Makassar' });
  await alter(page, news, { from: `content="${until}"`, to: `content="${today}"` });
  await page.goto(news);
  await expect(notice(page), 'its last day').toHaveClass(/alert-important/);
  const yesterday = new Date(Date.now() - 864e5).toLocaleDateString('sv', { timeZone: 'Asia/Makassar' });
  await alter(page, news, { from: `content="${today}"`, to: `content="${yesterday}"` });
  await page.goto(news);
  await expect(notice(page), 'the day after').toHaveClass(/alert-warning/);
});

test('offline: no copy is ever shown without its day', async ({ page, host }) => {
  const dated = TEXTS.filter(({ address, html }) => !address.startsWith('/wilayah/') && /<time|data-(from|until)=/.test(html)).slice(0, 25);
  // Pages are kept once the worker is there.
  await read(page, dated[0].address);
  for (const { address } of dated.slice(1)) await page.goto(address, { waitUntil: 'domcontentloaded' });
  await read(page, '/wilayah/kota-balikpapan/tahapan/jadwal-setempat/');
  const kept = Object.keys(await copies(page)).filter((path) => path !== '/offline.html');
  expect(kept.length).toBeGreaterThan(25);
  host.down = true;
  for (const path of kept) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const first = await page.evaluate(() => {
      const [one, date] = [document.querySelector('main > .copy'), document.querySelector('main time, main .status, main [data-from]')];
      return Boolean(one?.checkVisibility() && /\d{4}/.test(one.textContent) && (!date || one.compareDocumentPosition(date) & Node.DOCUMENT_POSITION_FOLLOWING));
    });
    expect(first, path).toBe(true);
  }
  // Where the copy cannot say it, there is none.
  await page.evaluate(async () => (await caches.open((await caches.keys()).find((name) => name.includes(' pages ')))).delete('/offline.html'));
  await expect(page.goto('/hak/')).rejects.toThrow(/ERR_FAILED/);
});

test('offline: calendars and documents are never copies', async ({ page, host }) => {
  await read(page, DATES);
  const calendar = await page.locator('a[href$=".ics"]').first().getAttribute('href');
  expect(await page.evaluate((one) => fetch(one).then(({ ok }) => ok), calendar)).toBe(true);
  host.down = true;
  expect(await page.evaluate((one) => fetch(one).then(() => 'answered', () => 'nothing'), calendar)).toBe('nothing');
});

test('offline: a slow site, and then its answer', async ({ page, host, folder }) => {
  test.setTimeout(120_000);
  cpSync(FOLDER, folder, { recursive: true });
  host.folder = folder;
  await read(page, DATES);
  host.delay = 12_000;
  const begin = Date.now();
  await page.goto(DATES, { waitUntil: 'commit' });
  await expect(notice(page)).toBeVisible();
  expect(Date.now() - begin, 'four seconds of patience').toBeGreaterThan(3900);
  expect(Date.now() - begin).toBeLessThan(11_900);
  const status = notice(page).getByRole('status');
  await expect(status).toHaveText('');
  await expect(status).toHaveText('Baru saja diperiksa: isinya tidak berubah.', { timeout: 20_000 });

  const file = join(folder, DATES, 'index.html');
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace(/<h1>[^<]*/, '<h1>Jadwal baru'));
  await page.goto(DATES, { waitUntil: 'commit' });
  await expect(status).toHaveText('Versi yang lebih baru sudah ada.', { timeout: 20_000 });
  await expect(page.locator('h1'), 'nothing changes below a reader').not.toHaveText('Jadwal baru');
  host.delay = 0;
  await notice(page).getByRole('link', { name: 'Coba muat versi terbaru' }).click();
  await expect(page.locator('h1')).toHaveText('Jadwal baru');
  await expect(notice(page)).toHaveCount(0);
  // Without a copy there is nothing to show: a slow page is waited for.
  host.delay = 5000;
  await page.goto('/hak/pindah-memilih/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('offline: a site that is overloaded, and a page that was taken back', async ({ page, host }) => {
  await read(page, '/hak/dokumen/');
  host.status = 503;
  await page.goto('/hak/dokumen/');
  await expect(notice(page)).toBeVisible();
  expect((await page.goto('/hak/kolom-kosong/')).status(), 'its own error, where there is no copy').toBe(503);
  host.status = 404;
  expect((await page.goto('/hak/dokumen/')).status()).toBe(404);
  await expect.poll(async () => Object.keys(await copies(page))).not.toContain('/hak/dokumen/');
});

test('offline: a host that sends browsers on', async ({ page, host }) => {
  await read(page, '/hak/dokumen/');
  host.moved = { '/hak/pindah-memilih': '/hak/pindah-memilih/', '/kpu': '/tentang/' };
  await page.goto('/hak/pindah-memilih');
  await expect(page).toHaveURL('/hak/pindah-memilih/');
  await expect.poll(async () => Object.keys(await copies(page))).toContain('/hak/pindah-memilih/');
  await page.goto('/kpu');
  await expect(page).toHaveURL('/tentang/');
  expect(Object.keys(await copies(page)).filter((path) => ['/kpu', '/hak/pindah-memilih'].includes(path))).toEqual([]);
});

test('offline: a page that was never read', async ({ page, host }) => {
  await read(page, '/en/rights/');
  await page.goto('/tahapan/di-tps/');
  await expect.poll(async () => Object.keys(await copies(page))).toContain('/tahapan/di-tps/');
  await expect.poll(async () => Object.keys(await copies(page))).toContain('/tahapan/pemungutan-suara/');
  host.down = true;
  const answer = await page.goto('/hak/pindah-memilih/');
  expect(answer.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('Tidak ada jaringan No network');
  const list = (language) => page.locator(`section[lang=${language}] .copies a`);
  const paths = (language) => list(language).evaluateAll((links) => links.map(({ pathname }) => pathname));
  // What is chosen first, then what was read; nothing that is not there.
  expect(await paths('id')).toEqual([...KEEP.id.map((path) => `/${path}`), '/tahapan/di-tps/']);
  expect(await paths('en')).toEqual(KEEP.en.map((path) => `/${path}`));
  await expect(page.locator('section[lang=id] .copies')).toContainText(/Tersimpan pada \S+, \d+ \S+ \d{4}/);
  await list('id').last().click();
  await expect(notice(page)).toBeVisible();
  await page.goBack();
  host.down = false;
  await page.getByRole('link', { name: 'Coba lagi' }).click();
  await expect(page.locator('h1')).toHaveText('Pindah memilih');
});

test('offline: the pages of a copy pass what other pages pass', async ({ page, host }) => {
  await read(page, DATES);
  host.down = true;
  const found = [];
  for (const [address, days] of [[DATES, 0], [DATES, 8], ['/hak/pindah-memilih/', 0]]) {
    if (days) await alter(page, DATES, { days });
    await page.goto(address);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(AXE);
      const decided = [{ rule: /^color-contrast/, words: /pseudo element|image node/ }];
      found.push(...(await violations(page, `${address} ${days} ${colorScheme}`, decided)));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 320) found.push(`${address} is ${wide} px wide`);
    const small = await page.evaluate(() => [...document.querySelectorAll('main > .copy a, .again a, .copies a')].filter((one) => one.getBoundingClientRect().height < 44).length);
    if (small) found.push(`${address}: ${small} small targets`);
  }
  expect(found).toEqual([]);
});

test('offline: of more than eighty pages that were read the latest sixty stay with what they are made of, and what is chosen', async ({ page }) => {
  test.setTimeout(120_000);
  const chosen = KEEP.id.map((path) => `/${path}`);
  const some = TEXTS.map(({ address }) => address).filter((address) => !chosen.includes(address) && !/^\/(404|offline)\.html|^\/en\//.test(address));
  await read(page, some[0]);
  const parts = (act) =>
    page.evaluate(async (act) => {
      const cache = await caches.open((await caches.keys()).find((one) => one.includes(' parts ')));
      for (const path of act) await cache.put(path, new Response('old'));
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    }, act);
  const LEFT_OVER = '/assets/style.0000000000.css';
  const LETTERS = '/assets/letters.0000000000.woff2';
  await parts([LEFT_OVER, LETTERS]);
  for (const address of some.slice(1, 80)) await page.goto(address, { waitUntil: 'domcontentloaded' });
  await expect.poll(async () => Object.keys(await copies(page)).filter((path) => some.includes(path)).length).toBe(80);
  expect(await parts([])).toContain(LEFT_OVER);
  const last = some[80];
  await page.goto(last, { waitUntil: 'domcontentloaded' });
  // The last thing that is done.
  await expect.poll(() => parts([])).not.toContain(LEFT_OVER);
  const kept = Object.keys(await copies(page));
  expect(kept.filter((path) => some.includes(path)).length).toBe(60);
  expect(kept).toContain(last);
  expect(kept).not.toContain(some[0]);
  expect(kept).toEqual(expect.arrayContaining([...chosen, '/offline.html']));
  const style = await page.evaluate(() => new URL(document.querySelector('link[rel=stylesheet]').href).pathname);
  expect(await parts([])).toEqual(expect.arrayContaining([style, LETTERS]));
});

test('offline: a new build brings what is chosen up to date, and takes away what is left over', async ({ page, host, folder }) => {
  cpSync(FOLDER, folder, { recursive: true });
  host.folder = folder;
  await read(page, '/hak/pindah-memilih/');
  await page.evaluate(async () => {
    await caches.open('suara / pages 0');
    await caches.open('suara /elsewhere/ pages 1');
    const name = (await caches.keys()).find((one) => one.startsWith('suara / parts'));
    await (await caches.open(name)).put('/assets/style.0000000000.css', new Response('old'));
  });
  const file = join(folder, 'tahapan/pemungutan-suara/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1>[^<]*/, '<h1>Hari baru'));
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"new"'));
  await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.update()));
  const state = () =>
    page.evaluate(async () => {
      const copy = await caches.match('/tahapan/pemungutan-suara/');
      return [/<h1>([^<]*)/.exec(await copy.text())[1], Boolean(await caches.match('/assets/style.0000000000.css')), (await caches.keys()).sort()];
    });
  await expect.poll(state).toEqual(['Hari baru', false, ['suara / pages 1', 'suara / parts 1', 'suara /elsewhere/ pages 1']]);
  const kept = await copies(page);
  expect(Object.keys(kept), 'what was read stays').toContain('/hak/pindah-memilih/');
});

test('offline: copies can be ended', async ({ page, host, folder }) => {
  run(folder, 'init', folder, '--lang', 'id');
  const settings = join(folder, 'content/site.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}\noffline: false\n`);
  run(folder, 'build', '--today', '2026-11-23');
  await read(page, '/hak/dokumen/');
  await page.evaluate(() => caches.open('suara /elsewhere/ pages 1'));
  host.folder = join(folder, 'public');
  await page.goto('/');
  const left = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]);
  await expect.poll(left).toEqual([0, ['suara /elsewhere/ pages 1']]);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  expect(await page.locator('script[data-worker]').count()).toBe(0);
  host.down = true;
  await expect(page.goto('/hak/dokumen/')).rejects.toThrow(/ERR_EMPTY_RESPONSE|ERR_CONNECTION/);
});

test('offline: one worker for the site and its offices, and nothing that asks to be installed', async ({ page, host }) => {
  await read(page, '/');
  await page.goto('/wilayah/kota-balikpapan/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const scopes = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  expect(await scopes()).toEqual([`${host.origin}/`]);
  expect(TEXTS.filter(({ html }) => /rel="manifest"/.test(html)).map(({ address }) => address)).toEqual([]);
  const script = readFileSync(join(FOLDER, /src="(assets\/page\.[^"]+)"/.exec(TEXTS.find(({ address }) => address === '/').html)[1]), 'utf8');
  expect(script).not.toContain('beforeinstallprompt');
});

test('offline: a copy is read aloud', async ({ page, host }) => {
  await page.addInitScript(() => {
    const speech = new EventTarget();
    speech.getVoices = () => [{ lang: 'id-ID', localService: true }];
    speech.speak = (utterance) => utterance.text && utterance.onstart();
    speech.cancel = () => {};
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  });
  await read(page, '/hak/dokumen/');
  host.down = true;
  await page.goto('/hak/dokumen/');
  await expect(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Dengarkan' }).click();
  await expect(page.getByRole('button', { name: 'Jeda' })).toBeVisible();
});

test('offline: an old address leads to the copy, and is no copy in the list', async ({ page, host }) => {
  await read(page, '/hak/dokumen/');
  await page.goto('/lapor/');
  await expect(page).toHaveURL('/hak/saluran-pengaduan/');
  await expect.poll(async () => Object.keys(await copies(page))).toContain('/lapor/');
  host.down = true;
  await page.goto('/lapor/');
  await expect(page).toHaveURL('/hak/saluran-pengaduan/');
  await expect(notice(page)).toBeVisible();
  await page.goto('/hak/pindah-memilih/');
  expect(await page.locator('.copies a').evaluateAll((links) => links.map(({ pathname }) => pathname))).not.toContain('/lapor/');
});
