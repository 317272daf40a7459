// The preview's own pages: the list of all pages, pages side by side, the story of a problem. With and without scripts, by keyboard, in both
// languages, in every size and colour.
import { test, expect, panel, LONG, LONG_EN } from '../site/writing.js';
import { AXE, COLOUR, violations } from '../site/axe.js';
import { OWN_VALIDATOR, invalid } from '../site/validator.js';

const GUIDE = 'content/pages/panduan/memakai-situs.id.md';
const BESIDE = '/__suara/side-by-side/panduan/panjang';
const CHANGED = 'Kalimat nomor 12 ada di sini.';

/** A site in which everything is to be seen that these pages can show. */
const prepare = {
  site: (writing) => {
    // A translation whose source changes after it was recorded.
    writing.run('translations', 'accept', LONG_EN);
    writing.edit(LONG, CHANGED, 'Kalimat nomor dua belas sekarang **berbunyi** lain, lihat [halaman muka](../_index.md).');
    writing.edit(LONG, 'summary: Halaman panjang untuk', 'summary: Ringkasan panjang untuk');
    writing.edit(GUIDE, 'Semua halaman dapat dipakai', 'Baca [di sini](tidak-ada.md) dalam rangka <b>memilih</b>. Semua halaman dapat dipakai');
    writing.edit('content/pages/panduan/tanya-jawab.id.md', 'reviewed_on: 2026-11-22', 'reviewed_on: 2025-01-01');
    writing.write('content/pages/panduan/konsep.id.md', writing.read(LONG).replace('title: Halaman panjang', 'title: Konsep\ndraft: true'));
    writing.edit('content/site.yaml', 'review_in: 180', 'review_in: 180\nwarna: ungu');
  },
};
test.use({ prepare, serveOptions: ['--drafts'] });

const PAGES = {
  list: '/__suara/?',
  'list of problems': '/__suara/?show=problems&sort=review&find=situs&',
  'side by side': `${BESIDE}?`,
  story: '/__suara/explain/broken-link?',
};

for (const [name, address] of Object.entries(PAGES)) {
  for (const lang of ['id', 'en']) {
    test(`${name}, ${lang}: valid, axe, reflow, targets`, async ({ page }) => {
      await page.goto(`${address}lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const html = await (await page.request.get(`${address}lang=${lang}`)).text();
      expect(await invalid(OWN_VALIDATOR, html)).toEqual([]);
      await page.evaluate(AXE);
      const found = await violations(page, 'light', SETTLED);
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, 'dark', SETTLED, COLOUR)));
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 640 });
        found.push(...(await page.evaluate(() => [...inPage.sideways(), ...inPage.small(), ...inPage.crowded()])));
        const { size, called } = await page.evaluate(() => inPage.smallest());
        if (size < 14) found.push(`${called} has ${size} px`);
      }
      found.push(...(await violations(page, 'narrow', SETTLED)));
      expect(found).toEqual([]);
    });
  }
}

const SETTLED = [
  { rule: /^color-contrast/, words: /pseudo element/, reason: 'a tick beside the word, on the same ground' },
  { rule: /^frame-tested/, words: /./, reason: 'the pages of the site in the frames have their own tests' },
];

for (const address of [PAGES.list, PAGES['side by side']]) {
  test(`keyboard ${address}`, async ({ page }) => {
    for (const viewport of [{ width: 1280, height: 800 }, { width: 320, height: 400 }]) {
      await page.setViewportSize(viewport);
      await page.goto(`${address}lang=id`);
      await expect(page.locator('.together').or(page.locator('table'))).toBeVisible();
      const stops = await page.evaluate(() => inPage.stops());
      const reached = [];
      const wrong = [];
      // Inside a frame the page of the site has the focus, which has tests of its own; Tab goes all through it.
      for (let at = 0; at < stops.length + 250 && reached.length < stops.length; at += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => inPage.focus());
        if (focus === null || focus.called.includes('iframe')) continue;
        reached.push(focus.called);
        wrong.push(...focus.wrong.map((what) => `${focus.called} ${what}`));
      }
      expect(wrong).toEqual([]);
      expect(reached).toEqual(stops);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is filtered, sorted and searched', async ({ page }) => {
    await page.goto('/__suara/');
    const stems = page.locator('.stem');
    await expect(stems).toHaveText(['(beranda)', 'panduan', 'panduan/konsep', 'panduan/memakai-situs', 'panduan/panjang', 'panduan/tanya-jawab']);
    await page.getByRole('link', { name: 'Sumber berubah (1)' }).click();
    await expect(stems).toHaveText(['panduan/panjang']);
    await expect(page.getByRole('row', { name: /panduan\/panjang/ })).toContainText('Sumber sudah berubah: 2 bagian');
    await page.getByRole('link', { name: 'Terlambat diperiksa (1)' }).click();
    await expect(stems).toHaveText(['panduan/tanya-jawab']);
    await page.getByRole('link', { name: 'Konsep (1)' }).click();
    await expect(page.getByRole('row', { name: /panduan\/konsep/ })).toContainText('Konsep: belum diterbitkan');
    await page.getByRole('link', { name: /^Semua \(/ }).click();
    await page.getByRole('link', { name: 'Masalah terbanyak dahulu' }).click();
    await expect(stems.first()).toHaveText('panduan/memakai-situs');
    await page.getByLabel('Cari judul atau tempat').fill('tanya');
    await page.getByRole('button', { name: 'Cari' }).click();
    await expect(stems).toHaveText(['panduan/tanya-jawab']);
    await expect(page.getByRole('link', { name: 'Masalah terbanyak dahulu' })).toHaveAttribute('aria-current', 'true');
  });

  test('what belongs to no page is told above the list', async ({ page }) => {
    await page.goto('/__suara/');
    const outside = page.getByRole('region', { name: 'Masalah di luar halaman' });
    await expect(outside.getByRole('link', { name: /^content\/site\.yaml, baris \d+$/ })).toBeVisible();
    await expect(outside.locator('mark')).toHaveText(['warna']);
  });

  test('both languages and what has changed are there', async ({ page }) => {
    await page.goto(BESIDE);
    await expect(page.getByText('Berubah sejak diterjemahkan ke English: 2 tempat')).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(2);
    await expect(page.locator('.frames button, .together')).toHaveCount(0);
  });
});

test('the list follows the site, and its links lead to the pages', async ({ page, writing }) => {
  await page.goto('/__suara/?show=problems');
  await expect(page.locator('.stem')).toHaveText(['panduan/konsep', 'panduan/memakai-situs', 'panduan/panjang', 'panduan/tanya-jawab']);
  await page.evaluate(() => (globalThis.isSame = true));
  writing.edit(GUIDE, 'Baca [di sini](tidak-ada.md) dalam rangka <b>memilih</b>. ', '');
  await expect(page.locator('.stem', { hasText: 'memakai-situs' })).toHaveCount(0);
  expect(await page.evaluate(() => globalThis.isSame), 'changed in place').toBe(true);
  await page.goto('/__suara/');
  await page.getByRole('link', { name: 'Cara memakai situs' }).click();
  await expect(page).toHaveURL(/\/panduan\/memakai-situs\/$/);
});

test('side by side: what has changed is marked, and what cannot be found is said', async ({ page }) => {
  await page.goto(BESIDE);
  const changes = page.getByRole('region', { name: /^Berubah sejak/ }).getByRole('listitem');
  await expect(changes).toHaveCount(2);
  await expect(changes.nth(1)).toContainText('Kalimat nomor dua belas');
  const source = page.frameLocator('iframe').first();
  await changes.nth(1).getByRole('button', { name: 'Tunjukkan di halaman' }).click();
  const marked = source.locator('[data-suara-changed]').filter({ hasText: 'nomor dua belas' });
  await expect(marked).toHaveText(/^Kalimat nomor dua belas/);
  await expect(marked).toBeInViewport();
});

test('side by side: the mark stays when the page changes', async ({ page, writing }) => {
  await page.goto(BESIDE);
  const source = page.frameLocator('iframe').first();
  await expect(source.locator('[data-suara-changed]').filter({ hasText: 'dua belas' })).toBeAttached();
  writing.edit(LONG, 'Kalimat nomor 2 ada', 'Kalimat kedua ada');
  await expect(page.getByRole('region', { name: /3 tempat$/ })).toBeVisible();
  await expect(source.locator('[data-suara-changed]').filter({ hasText: 'Kalimat kedua' })).toBeAttached();
  await expect(source.locator('[data-suara-changed]').filter({ hasText: 'dua belas' })).toBeAttached();
});

for (const name of ['Gulir bersama', 'Tunjukkan di halaman']) {
  test(`side by side: no save takes the focus from “${name}”`, async ({ page, writing }) => {
    await page.goto(BESIDE);
    const changes = page.getByRole('region', { name: /^Berubah sejak/ }).getByRole('listitem');
    const source = page.frameLocator('iframe').first();
    const place = name === 'Gulir bersama' ? page : changes.filter({ hasText: 'nomor dua belas' });
    const button = place.getByRole('button', { name });
    await button.focus();
    await page.evaluate(() => {
      globalThis.left = 0;
      document.addEventListener('focusout', () => (globalThis.left += 1));
    });
    // Something before it, something behind it, and itself.
    const edits = [['Kalimat nomor 2 ', 'Kalimat kedua '], ['Kalimat nomor 30 ', 'Kalimat ketiga puluh '], ['dua belas sekarang', 'dua belas kini']];
    for (const [from, to] of edits) {
      writing.edit(LONG, from, to);
      await expect(changes.filter({ hasText: to })).toHaveCount(1);
      await expect(source.locator('[data-suara-changed]').filter({ hasText: to })).toBeAttached();
      await expect(button).toBeFocused();
    }
    expect(await page.evaluate(() => globalThis.left), 'it was away for a moment').toBe(0);
    await expect(page.locator('.together')).toHaveCount(1);
    await expect(changes.locator('.show')).toHaveCount(4);
    // It still shows its own place.
    await changes.filter({ hasText: 'Kalimat ketiga puluh' }).getByRole('button').click();
    await expect(source.getByText('Kalimat ketiga puluh')).toBeInViewport();
  });
}

test('side by side: the frames scroll together by what they say', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto(BESIDE);
  const [source, translation] = [page.frameLocator('iframe').first(), page.frameLocator('iframe').last()];
  await expect(translation.getByText('Sentence number 35 ')).toBeAttached();
  for (const [words, same] of [['Kalimat nomor 35 ', 'Sentence number 35 '], ['Kalimat nomor 8 ', 'Sentence number 8 ']]) {
    await source.getByText(words).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(translation.getByText(same)).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('button', { name: 'Gulir bersama' }).click();
  await source.getByText('Kalimat nomor 38 ').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await page.waitForTimeout(300);
  await expect(translation.getByText('Sentence number 38 ')).not.toBeInViewport();
});

test('side by side: a link in a frame takes both along', async ({ page }) => {
  await page.goto(BESIDE);
  await page.frameLocator('iframe').first().getByRole('link', { name: 'tanya jawab 1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Tanya jawab.*: berdampingan$/);
  await expect(page.locator('iframe')).toHaveCount(2);
});

test('side by side: pages in frames have no panel and no line of their own', async ({ page }) => {
  const lines = new Set();
  page.on('request', (request) => request.url().includes('/__suara/events') && lines.add(request.frame()));
  await page.goto('/__suara/side-by-side/panduan/memakai-situs');
  const source = page.frameLocator('iframe').first();
  await expect(source.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(source.locator('suara-preview')).toHaveCount(0);
  expect([...lines]).toEqual([page.mainFrame()]);
});

test('side by side: a link in a frame keeps the language of the preview', async ({ page }) => {
  await page.goto(`${BESIDE}?lang=en`);
  const source = page.frameLocator('iframe').first();
  await source.getByRole('link', { name: 'tanya jawab 3', exact: true }).click();
  await expect(page).toHaveURL(/lang=en&.*tanya-jawab/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Questions.*: side by side$/);
});

test.describe('a site below a path', () => {
  test.use({ prepare: { site: (writing) => writing.edit('content/site.yaml', 'https://suara.example', 'https://suara.example/pemilu') } });

  test('panel, list, frames and changes work there', async ({ page, writing }) => {
    await page.goto('/__suara/');
    await page.getByRole('link', { name: 'Halaman panjang' }).click();
    await expect(page).toHaveURL(/\/pemilu\/panduan\/panjang\/$/);
    await expect(panel(page).locator('.badge')).toHaveText('Pratinjau: tidak ada masalah');
    await panel(page).locator('.badge').click();
    await panel(page).getByRole('link', { name: 'Berdampingan' }).click();
    const source = page.frameLocator('iframe').first();
    await expect(source.getByText('Kalimat nomor 3 ada')).toBeAttached();
    writing.edit(LONG, 'Kalimat nomor 3 ', 'Kalimat ketiga ');
    await expect(source.getByText('Kalimat ketiga ')).toBeAttached();
    await source.getByRole('link', { name: 'tanya jawab 3', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Tanya jawab.*: berdampingan$/);
  });
});
