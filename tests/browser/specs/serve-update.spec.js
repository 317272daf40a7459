// A page changes in the browser when its file is saved, and the reader's place in it stays: the real program, a real folder.
import { BY_SCRIPT } from '../site/scripts.js';
import { test, expect, open, isSame, panel, LONG, LONG_EN } from '../site/writing.js';

const ADDRESS = '/panduan/panjang/';

/** Scrolls a paragraph to the top of the window, or to its middle, and says where it is. */
async function readAt(page, words, block = 'center') {
  await page.getByRole('main').getByText(words).evaluate((element, block) => element.scrollIntoView({ block, behavior: 'instant' }), block);
  return top(page, words);
}

const top = (page, words) => page.getByRole('main').getByText(words).evaluate((element) => element.getBoundingClientRect().top);

test('a saved file is seen, and scroll, focus and selection stay', async ({ page, writing }) => {
  await open(page, ADDRESS);
  const before = await readAt(page, 'Kalimat nomor 20 ');
  await page.getByRole('link', { name: 'tanya jawab 20', exact: true }).focus();
  await page.getByRole('main').getByText('Kalimat nomor 21 ').evaluate((element) => getSelection().setBaseAndExtent(element.firstChild, 8, element.firstChild, 16));
  const selected = () => page.evaluate(() => getSelection().toString());
  expect(await selected()).toBe('nomor 21');
  writing.edit(LONG, 'Kalimat nomor 1 ada di sini.', 'Kalimat pertama sudah lain.\n\nParagraf baru.\n\nSatu lagi.\n\nKalimat nomor 1 ada di sini.');
  await expect(page.getByRole('main').getByText('Kalimat pertama sudah lain.')).toBeAttached();
  expect(await isSame(page), 'changed in place').toBe(true);
  expect(await top(page, 'Kalimat nomor 20 ')).toBeCloseTo(before, 0);
  await expect(page.getByRole('link', { name: 'tanya jawab 20', exact: true })).toBeFocused();
  expect(await selected()).toBe('nomor 21');
});

test('what is above, around and below the reader may go', async ({ page, writing }) => {
  await open(page, ADDRESS);
  const before = await readAt(page, 'Kalimat nomor 25 ', 'start');
  const text = writing.read(LONG);
  writing.write(LONG, text.replace(/Kalimat nomor (3|4|5|6|24|26|39) .*\n\n/g, ''));
  await expect(page.getByRole('main').getByText('Kalimat nomor 24 ')).not.toBeAttached();
  expect(await top(page, 'Kalimat nomor 25 ')).toBeCloseTo(before, 0);
  expect(await isSame(page)).toBe(true);
});

test('title, description and summary follow', async ({ page, writing }) => {
  await open(page, ADDRESS);
  writing.edit(LONG, 'title: Halaman panjang', 'title: Judul yang baru');
  await expect(page).toHaveTitle(/^Judul yang baru/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Judul yang baru');
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Judul yang baru');
  await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
  expect(await isSame(page)).toBe(true);
});

test('a file that is saved without a change touches nothing', async ({ page, writing }) => {
  await open(page, ADDRESS);
  await page.evaluate(() => {
    globalThis.touched = 0;
    const observer = new MutationObserver((records) => (globalThis.touched += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  writing.write(LONG, writing.read(LONG));
  // Another page changes after it: when that is built, this one has been looked at.
  writing.edit('content/pages/panduan/tanya-jawab.id.md', 'reviewed_on: 2026-11-22', 'reviewed_on: 2026-11-21');
  await expect.poll(() => writing.events.filter(({ event }) => event === 'built').length).toBeGreaterThan(1);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => globalThis.touched)).toBe(0);
});

/** Pieces that a page is made of; each one is put in, taken out and moved. */
const PIECES = [
  '## Judul {0}', '### Sub {0}', 'Paragraf {0} dengan **tebal** dan [tautan](tanya-jawab.md).', '- satu {0}\n- dua {0}\n- tiga',
  '1. langkah {0}\n2. langkah', '> Kutipan {0}.', '| Kolom {0} | Isi |\n|---|---|\n| a | b{0} |\n| c | d |', 'Catatan[^c{0}].\n\n[^c{0}]: Isi {0}.',
  '> [!NOTE]\n> Catatan {0}.', 'Sama saja.', 'Sama saja.',
];

for (const seed of [1, 2, 3]) {
  test(`after any edits the page is what a fresh load gives: ${seed}`, async ({ page, writing }) => {
    let state = seed;
    // Numerical Recipes' generator: the same edits in every run.
    const random = (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    await open(page, ADDRESS);
    const [head] = writing.read(LONG).split('\n\n');
    const blocks = ['Awal.'];
    for (let edit = 0; edit < 20; edit += 1) {
      for (let change = 0; change <= random(3); change += 1) {
        const at = random(blocks.length + 1);
        if (random(3) === 0) blocks.splice(at, 1);
        else if (random(4) === 0) blocks.push(...blocks.splice(0, at));
        else blocks.splice(at, 0, PIECES[random(PIECES.length)].replaceAll('{0}', `k${edit}`));
      }
      const last = `Suntingan ${edit} selesai.`;
      writing.write(LONG, `${head}\n\n${[...blocks, last].join('\n\n')}\n`);
      await page.evaluate(() => scrollBy(0, 100));
      await expect(page.getByRole('main').getByText(last)).toBeAttached();
      const isEqual = await page.evaluate(async (byScript) => {
        const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        const parts = ['body', 'title', 'main'].map((part) => [document.querySelector(part), fresh.querySelector(part)]);
        const plain = (part) => {
          const copy = part.cloneNode(true);
          copy.querySelectorAll(byScript).forEach((one) => one.remove());
          return copy;
        };
        return parts.every(([now, then]) => plain(now).isEqualNode(plain(then)));
      }, BY_SCRIPT);
      expect(isEqual, `edit ${edit}`).toBe(true);
    }
    expect(await isSame(page)).toBe(true);
  });
}

test('several tabs, in both languages, follow their own pages', async ({ context, page, writing }) => {
  const other = await context.newPage();
  await open(page, '/panduan/memakai-situs/');
  await open(other, '/en/guide/using-the-site/');
  writing.edit('content/pages/panduan/memakai-situs.id.md', 'Semua halaman dapat dipakai', 'Setiap halaman dapat dipakai');
  writing.edit('content/pages/panduan/memakai-situs.en.md', '## ', '## New: ');
  await expect(page.getByRole('main').getByText('Setiap halaman dapat dipakai')).toBeVisible();
  await expect(other.getByRole('heading', { name: /^New: / })).toBeVisible();
  expect([await isSame(page), await isSame(other)]).toEqual([true, true]);
});

test('more tabs than a browser gives lines to a site', async ({ context, page, writing }) => {
  const tabs = [page];
  for (let count = 1; count < 9; count += 1) tabs.push(await context.newPage());
  // As in a window with many tabs: only the last one is shown.
  for (const tab of tabs) {
    await tab.addInitScript(coverable);
    await open(tab, ADDRESS);
    if (tab !== tabs.at(-1)) await show(tab, false);
  }
  writing.edit(LONG, 'Kalimat nomor 1 ', 'Kalimat kesatu ');
  await expect(tabs.at(-1).getByText('Kalimat kesatu')).toBeAttached();
  await expect(page.getByRole('main').getByText('Kalimat kesatu')).not.toBeAttached();
  await show(page, true);
  await expect(page.getByRole('main').getByText('Kalimat kesatu')).toBeAttached();
  expect(await isSame(page)).toBe(true);
});

/** Lets a test say whether a tab is to be seen: a browser without a window shows them all. */
function coverable() {
  globalThis.shown = true;
  Object.defineProperty(document, 'visibilityState', { get: () => (globalThis.shown ? 'visible' : 'hidden') });
}

const show = (tab, isShown) =>
  tab.evaluate((isShown) => {
    globalThis.shown = isShown;
    document.dispatchEvent(new Event('visibilitychange'));
  }, isShown);

test('a page that is deleted is gone, and comes back', async ({ page, writing, complaints }) => {
  complaints.expected.push(/404/);
  await open(page, ADDRESS);
  const text = writing.read(LONG);
  writing.remove(LONG_EN);
  writing.remove(LONG);
  await expect(page.locator('h1').first()).toHaveText(/tidak ada|tidak ditemukan/i);
  await expect(panel(page).getByText('Tidak ada halaman di alamat ini.', { exact: true })).toBeVisible();
  await expect(panel(page).getByRole('link', { name: 'Cara memakai situs' })).toBeVisible();
  writing.write(LONG, text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman panjang');
});

test('the server goes and comes back', async ({ page, writing, complaints }) => {
  complaints.expected.push(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/);
  await open(page, ADDRESS);
  const port = new URL(writing.url).port;
  await writing.stop();
  const lost = panel(page).getByRole('status').filter({ hasText: 'Pratinjau terputus' });
  await expect(lost).toBeVisible();
  await expect(lost).toHaveAttribute('lang', 'id');
  writing.edit(LONG, 'Kalimat nomor 1 ', 'Kalimat kesatu ');
  await writing.start(port);
  await expect(page.getByRole('main').getByText('Kalimat kesatu')).toBeAttached();
  await expect(lost).toHaveCount(0);
  expect(await isSame(page)).toBe(true);
});

test.describe('with a theme of its own', () => {
  test.use({
    prepare: {
      site: (writing) => {
        writing.ownTheme();
        const past = '<p data-from="2020-01-01" data-until="2020-01-02">Sudah lewat.</p>';
        const more = '<details><summary>Lebih banyak</summary><p>Isinya.</p></details><label for="kotak">Kotak</label><input id="kotak">';
        writing.edit('themes/terang/templates/base.html', '</main>', `${past}${more}</main>`);
      },
    },
  });

  test('what is open stays open, what is typed stays typed', async ({ page, writing }) => {
    await open(page, ADDRESS);
    await page.getByRole('main').getByText('Lebih banyak').click();
    await page.getByLabel('Kotak').fill('setengah kata');
    await page.getByLabel('Kotak').evaluate((field) => field.setSelectionRange(3, 7));
    writing.edit(LONG, 'Kalimat nomor 40 ', 'Kalimat terakhir ');
    await expect(page.getByRole('main').getByText('Kalimat terakhir')).toBeAttached();
    await expect(page.getByRole('main').getByText('Isinya.')).toBeVisible();
    await expect(page.getByLabel('Kotak')).toHaveValue('setengah kata');
    await expect(page.getByLabel('Kotak')).toBeFocused();
    expect(await page.getByLabel('Kotak').evaluate((field) => [field.selectionStart, field.selectionEnd])).toEqual([3, 7]);
  });

  test('a stylesheet is exchanged in place', async ({ page, writing }) => {
    await open(page, ADDRESS);
    await readAt(page, 'Kalimat nomor 20 ');
    const style = 'themes/terang/assets/style.css/2-text.css';
    // The page must never be seen without a stylesheet.
    await page.evaluate(() => {
      globalThis.bare = 0;
      const look = () => {
        if ([...document.styleSheets].every(({ href }) => !href)) globalThis.bare += 1;
        requestAnimationFrame(look);
      };
      look();
    });
    writing.write(style, `${writing.read(style)}\nh1 { letter-spacing: 7px }\n`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('letter-spacing', '7px');
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(2);
    expect(await page.evaluate(() => globalThis.bare)).toBe(0);
    expect(await isSame(page)).toBe(true);
  });

  test('a script that is changed runs, and the place stays', async ({ page, writing }) => {
    await open(page, ADDRESS);
    const before = await readAt(page, 'Kalimat nomor 20 ');
    const script = 'themes/terang/assets/page.js/dates.js';
    writing.write(script, `${writing.read(script)}\ndocument.documentElement.dataset.ran = 'new';\n`);
    await expect(page.locator('html')).toHaveAttribute('data-ran', 'new');
    await expect.poll(() => top(page, 'Kalimat nomor 20 ')).toBeCloseTo(before, -1);
  });

  test('what scripts add to a page comes back', async ({ page, writing }) => {
    await open(page, ADDRESS);
    await expect(page.locator('.status.over')).toHaveCount(1);
    writing.edit(LONG, 'Kalimat nomor 40 ', 'Kalimat terakhir ');
    await expect(page.getByRole('main').getByText('Kalimat terakhir')).toBeAttached();
    await expect(page.locator('.status.over')).toHaveCount(1);
    expect(await isSame(page)).toBe(true);
  });

  test('a template that is broken leaves the page', async ({ page, writing }) => {
    await open(page, ADDRESS);
    const template = 'themes/terang/templates/base.html';
    const text = writing.read(template);
    writing.write(template, text.replace('</main>', '{% if %}</main>'));
    await expect(panel(page).locator('.notice', { hasText: 'versi terakhir yang berhasil' })).toBeVisible();
    await expect(page.getByRole('main').getByText('Kalimat nomor 40 ')).toBeAttached();
    writing.write(template, text);
    await expect(panel(page).locator('.notice', { hasText: 'versi terakhir yang berhasil' })).toHaveCount(0);
  });
});

test.describe('with --follow', () => {
  test.use({ serveOptions: ['--follow'] });

  test('the browser goes to the page that was saved', async ({ page, writing }) => {
    await open(page, '/');
    writing.edit(LONG, 'Kalimat nomor 1 ', 'Kalimat kesatu ');
    await expect(page).toHaveURL(/\/panduan\/panjang\/$/);
    await expect(page.getByRole('main').getByText('Kalimat kesatu')).toBeAttached();
  });

  test('a browser behind the editor goes there as soon as it is seen', async ({ page, writing }) => {
    await page.addInitScript(coverable);
    await open(page, '/');
    await show(page, false);
    writing.edit(LONG, 'Kalimat nomor 1 ', 'Kalimat kesatu ');
    await expect.poll(() => writing.events.filter(({ event }) => event === 'built').length).toBe(2);
    await expect(page).toHaveURL(/:\d+\/$/);
    await show(page, true);
    await expect(page).toHaveURL(/\/panduan\/panjang\/$/);
  });
});
