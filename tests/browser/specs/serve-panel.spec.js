// The panel: what it tells and when, by eye, by ear and by keyboard, on every screen; that it is never in the way and never printed.
import { test, expect, open, isSame, panel, LONG } from '../site/writing.js';
import { AXE, violations } from '../site/axe.js';
import { OWN_VALIDATOR, invalid } from '../site/validator.js';

const ADDRESS = '/panduan/panjang/';
const badge = (page) => panel(page).locator('.badge');
const region = (page) => panel(page).getByRole('region');
const spoken = (page) => panel(page).locator('.said');

/** A line with two errors and a warning. */
const WRONG = 'Baca [di sini](tidak-ada.md) dalam rangka memilih.';
const harm = (writing) => writing.edit(LONG, 'Kalimat nomor 1 ', `${WRONG}\n\nKalimat nomor 1 `);

const VARIANTS = [
  { name: 'wide, light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'wide, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'narrow, light', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
];

test('without problems it is a small sign and says nothing', async ({ page }) => {
  await open(page, ADDRESS);
  await expect(badge(page)).toHaveText('Pratinjau: tidak ada masalah');
  await expect(region(page)).toHaveCount(0);
  await page.waitForTimeout(700);
  await expect(spoken(page)).toHaveText('');
});

test('broken YAML: the page stays, the panel opens; mended, it closes', async ({ page, writing }) => {
  await open(page, ADDRESS);
  const text = writing.read(LONG);
  writing.write(LONG, text.replace('title: Halaman panjang', 'title: "Halaman panjang'));
  await expect(region(page)).toBeVisible();
  await expect(region(page).getByText('Halaman ini tidak dapat dibuat')).toBeVisible();
  await expect(spoken(page)).toHaveText(/^Halaman ini tidak dapat dibuat.* 1 masalah di halaman ini, 1 di seluruh situs\.$/);
  await expect(page.getByText('Kalimat nomor 1 ada')).toBeAttached();
  expect(await isSame(page)).toBe(true);
  writing.write(LONG, text);
  await expect(region(page)).toHaveCount(0);
  await expect(spoken(page)).toHaveText('Tidak ada masalah di halaman ini, 0 di seluruh situs.');
});

test('a broken site.yaml keeps every page and is told on each', async ({ page, writing }) => {
  await open(page, ADDRESS);
  const text = writing.read('content/site.yaml');
  writing.write('content/site.yaml', `${text}\n\t- [`);
  await expect(region(page).getByText('content/site.yaml, baris')).toBeVisible();
  await page.goto('/panduan/memakai-situs/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cara memakai situs');
  await expect(region(page).getByText('content/site.yaml, baris')).toBeVisible();
  writing.write('content/site.yaml', text);
  await expect(region(page)).toHaveCount(0);
});

test('what a screen reader is told', async ({ page, writing }) => {
  harm(writing);
  await open(page, ADDRESS);
  await expect(spoken(page)).toHaveText('3 masalah di halaman ini, 3 di seluruh situs.');
  await expect(region(page)).toMatchAriaSnapshot(`
    - region "Pratinjau Suara":
      - heading "Pratinjau Suara" [level=2]
      - list:
        - listitem:
          - link "Semua halaman"
        - listitem:
          - link "Berdampingan"
      - button "English"
      - button "Ke atas"
      - button "Tutup"
      - paragraph: 3 masalah di halaman ini, 3 di seluruh situs.
      - list:
        - listitem:
          - 'heading "Galat: teks tautan ini tidak menyebut tujuannya" [level=3]'
          - paragraph:
            - link "content/pages/panduan/panjang.id.md, baris 11"
          - code:
            - text: 11 Baca [
            - mark: di sini
            - text: "](tidak-ada.md) dalam rangka memilih."
          - paragraph: ke mana?
          - term: Mengapa
          - definition: pemilih yang mendengarkan daftar tautan hanya mendengar “di sini” dan tidak bisa memilih
          - term: Perbaiki
          - definition: tulis apa yang ditemukan pembaca di sana, misalnya [Dokumen untuk pindah memilih](…)
          - paragraph:
            - link "Selengkapnya tentang vague-link-text"
            - text: "WCAG 2.2: 2.4.4, 2.4.9"
        - listitem:
          - 'heading "Galat: halaman yang dituju tautan ini tidak ada" [level=3]'
        - listitem:
          - 'heading "Peringatan: ada kata yang lebih sederhana untuk ini" [level=3]'
  `);
  await expect(region(page).locator('mark')).toHaveText(['di sini', 'tidak-ada.md', 'dalam rangka']);
});

test('of what is over nothing is said any more', async ({ page, writing }) => {
  harm(writing);
  // The clock stands still until the second change has been shown.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await open(page, ADDRESS);
  writing.edit(LONG, 'dalam rangka', 'untuk');
  await expect(region(page).getByText('2 masalah di halaman ini')).toBeVisible();
  const said = await spoken(page).evaluateHandle((region) => {
    const said = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    return said;
  });
  await page.clock.runFor(2000);
  await expect(spoken(page)).toHaveText('2 masalah di halaman ini, 2 di seluruh situs.');
  expect(await said.jsonValue()).toEqual(['2 masalah di halaman ini, 2 di seluruh situs.']);
});

test('a link opens the place in the editor, another one the story', async ({ page, writing }) => {
  harm(writing);
  await open(page, ADDRESS);
  const link = region(page).getByRole('link', { name: /baris 11/ }).first();
  await expect(link).toHaveAttribute('href', new RegExp(`^vscode://file/.*/${LONG}:11:7$`));
  await region(page).getByRole('link', { name: 'Selengkapnya tentang broken-link' }).click();
  await expect(page).toHaveURL(/\/__suara\/explain\/broken-link\?lang=id$/);
  await expect(page.getByText('Benar:')).toBeVisible();
});

test('by keyboard: into it, out of it, back to where one was', async ({ page }) => {
  await open(page, ADDRESS);
  await page.keyboard.press('Shift+Tab');
  await expect(badge(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(region(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(region(page).getByRole('link', { name: 'Semua halaman' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(region(page)).toHaveCount(0);
  await expect(badge(page)).toBeFocused();
  await expect(badge(page)).toHaveAttribute('aria-expanded', 'false');
});

test('the focus in the panel survives a change', async ({ page, writing }) => {
  harm(writing);
  await open(page, ADDRESS);
  await region(page).getByRole('button', { name: 'Tutup' }).focus();
  writing.edit(LONG, 'dalam rangka', 'untuk');
  await expect(region(page).getByText('2 masalah di halaman ini')).toBeVisible();
  await expect(region(page).getByRole('button', { name: 'Tutup' })).toBeFocused();
});

test('who is on its sign goes into it when it opens by itself, and back when it closes', async ({ page, writing }) => {
  await open(page, ADDRESS);
  await badge(page).focus();
  harm(writing);
  await expect(region(page)).toBeVisible();
  await settled(page);
  await expect(region(page).getByRole('heading', { level: 2 })).toBeFocused();
  await region(page).getByRole('button', { name: 'Tutup' }).focus();
  writing.edit(LONG, `${WRONG}\n\n`, '');
  await expect(region(page)).toHaveCount(0);
  await settled(page);
  await expect(badge(page)).toBeFocused();
});

test('who is in the page stays there when it opens and closes by itself', async ({ page, writing }) => {
  await open(page, ADDRESS);
  const link = page.getByRole('link', { name: 'tanya jawab 20', exact: true });
  await link.focus();
  harm(writing);
  await expect(region(page)).toBeVisible();
  await settled(page);
  await expect(link).toBeFocused();
  writing.edit(LONG, `${WRONG}\n\n`, '');
  await expect(region(page)).toHaveCount(0);
  await settled(page);
  await expect(link).toBeFocused();
});

/** A browser takes the focus from what is hidden only when it draws. */
const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('who closes it is not asked again until there are more errors', async ({ page, writing }) => {
  harm(writing);
  await open(page, ADDRESS);
  await region(page).getByRole('button', { name: 'Tutup' }).click();
  writing.edit(LONG, 'Kalimat nomor 2 ', 'Kalimat kedua ');
  await expect(page.getByText('Kalimat kedua')).toBeAttached();
  writing.edit(LONG, 'dalam rangka', 'untuk');
  await expect(badge(page)).toHaveText('Pratinjau: 2 di sini, 2 semuanya');
  await expect(region(page)).toHaveCount(0);
  writing.edit(LONG, 'Kalimat nomor 3 ', 'Baca [tahapan](hilang.md). Kalimat nomor 3 ');
  await expect(region(page)).toBeVisible();
});

test('the reader chooses the language and the edge, and both are remembered', async ({ page, writing }) => {
  harm(writing);
  await open(page, ADDRESS);
  await region(page).getByRole('button', { name: 'English' }).click();
  await expect(region(page)).toHaveAccessibleName('Suara preview');
  await expect(region(page).getByText('3 problems on this page, 3 in the whole site.')).toBeVisible();
  await expect(spoken(page)).toHaveText('3 problems on this page, 3 in the whole site.');
  await expect(spoken(page)).toHaveAttribute('lang', 'en');
  await region(page).getByRole('button', { name: 'To top' }).click();
  await expect(region(page).getByRole('button', { name: 'To bottom' })).toBeFocused();
  await page.reload();
  await expect(region(page)).toHaveAccessibleName('Suara preview');
  expect((await region(page).boundingBox()).y).toBe(0);
});

test('an English page speaks English', async ({ page }) => {
  await open(page, '/en/guide/using-the-site/');
  await expect(badge(page)).toHaveText('Preview: no problems');
});

/** What a browser complains of when the server has gone. */
const LOST = /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/;

/** By Tab and back through everything that the page itself has: all of it is reached, and seen. */
async function everyStop(page) {
  const stops = await page.evaluate(() => inPage.stops());
  for (const key of ['Tab', 'Shift+Tab']) {
    const reached = new Set();
    const wrong = [];
    // The panel has stops of its own, and at the end of all there is the browser.
    for (let at = 0; at < stops.length + 40 && reached.size < stops.length; at += 1) {
      await page.keyboard.press(key);
      await settled(page);
      const focus = await page.evaluate(() => inPage.focus());
      if (focus === null || focus.called.includes('suara-preview')) continue;
      reached.add(focus.called);
      wrong.push(...focus.wrong.map((what) => `${focus.called} ${what}`));
    }
    expect(wrong).toEqual([]);
    expect([...reached].sort(), key).toEqual([...new Set(stops)].sort());
  }
}

for (const edge of ['bottom', 'top']) {
  for (const state of ['open', 'closed']) {
    test(`it never covers what has the focus: ${edge}, ${state}`, async ({ page, writing }) => {
      if (state === 'open') harm(writing);
      await page.addInitScript((edge) => localStorage.setItem('suara-preview-edge', edge), edge);
      await page.setViewportSize({ width: 320, height: 400 });
      await open(page, ADDRESS);
      await everyStop(page);
    });
  }
}

for (const edge of ['bottom', 'top']) {
  test(`nor does what is said of a lost line: ${edge}`, async ({ page, writing, complaints }) => {
    complaints.expected.push(LOST);
    await page.addInitScript((edge) => localStorage.setItem('suara-preview-edge', edge), edge);
    await page.setViewportSize({ width: 320, height: 400 });
    await open(page, ADDRESS);
    const link = page.getByRole('link', { name: 'tanya jawab 20', exact: true });
    await link.evaluate((link, block) => link.scrollIntoView({ block, behavior: 'instant' }), edge === 'top' ? 'start' : 'end');
    await link.evaluate((link) => link.focus({ preventScroll: true }));
    await writing.stop();
    await expect(panel(page).locator('.connection')).toHaveText(/^Pratinjau terputus/);
    await settled(page);
    expect((await page.evaluate(() => inPage.focus())).wrong).toEqual([]);
    await everyStop(page);
  });
}

test('nor does it on a page of the preview itself', async ({ page, writing, complaints }) => {
  complaints.expected.push(LOST);
  await page.setViewportSize({ width: 320, height: 400 });
  await page.goto('/__suara/');
  await expect(page.locator('.stem').first()).toBeVisible();
  const room = () => page.evaluate(() => getComputedStyle(document.documentElement).paddingBottom);
  expect(await room()).toBe('0px');
  const port = new URL(writing.url).port;
  await writing.stop();
  await expect(panel(page).locator('.connection')).toHaveText(/^Pratinjau terputus/);
  await everyStop(page);
  await writing.start(port);
  await expect(panel(page).locator('.connection')).toHaveText('', { timeout: 15_000 });
  await expect.poll(room).toBe('0px');
});

test('who skips to the content is at its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await open(page, ADDRESS);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('it is not printed', async ({ page, writing }) => {
  harm(writing);
  await open(page, ADDRESS);
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page)).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).paddingBottom)).toBe('0px');
});

test('the page itself stays as it is published', async ({ page, writing }) => {
  harm(writing);
  await open(page, ADDRESS);
  const answer = await page.request.get(ADDRESS);
  const published = (await answer.text()).replace(/<script type="module" src="\/__suara[^>]*><\/script>/, '');
  expect(published).not.toMatch(/__suara|suara-preview/);
  // In the page there is nothing but the element beside the body.
  const others = await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName));
  expect(others).toEqual(['head', 'body', 'suara-preview']);
  expect(await page.evaluate(() => document.querySelectorAll('[id^="suara-preview"]').length)).toBe(0);
});

test('its HTML is valid', async ({ request, writing }) => {
  harm(writing);
  const asked = `/__suara/panel?path=${encodeURIComponent(ADDRESS)}&lang=id`;
  await expect.poll(async () => (await request.get(asked)).text()).toContain('3 masalah');
  const html = await (await request.get(asked)).text();
  const whole = `<!DOCTYPE html>\n<html lang="id"><head><title>Panel</title></head><body><main><h1>Halaman</h1>${html}</main></body></html>`;
  expect(await invalid(OWN_VALIDATOR, whole)).toEqual([]);
});

for (const { name, viewport, colorScheme } of VARIANTS) {
  test(`axe, reflow and targets: ${name}`, async ({ page, writing }) => {
    harm(writing);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await open(page, ADDRESS);
    await page.evaluate(AXE);
    // What stands beside the body has no ground that axe could find: `measure` measures its colours.
    const settled = [{ rule: /^color-contrast/, words: /./ }];
    const found = await violations(page, name, settled);
    expect(found.filter((line) => line.includes('suara-preview'))).toEqual([]);
    expect(await page.evaluate(measure)).toEqual([]);
    await region(page).getByRole('button', { name: 'Tutup' }).click();
    const closed = await violations(page, name, settled);
    expect(closed.filter((line) => line.includes('suara-preview'))).toEqual([]);
    expect(await page.evaluate(measure)).toEqual([]);
  });
}

/** Controls under 44 by 44 px, words under 14 px or 7:1, what stands out at the side, in the panel. */
function measure() {
  const shadow = document.querySelector('suara-preview').shadowRoot;
  const found = [];
  for (const element of shadow.querySelectorAll('*')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (!element.checkVisibility() || element.matches('.said, svg *')) continue;
    if (right > innerWidth + 1 || left < -1) found.push(`${element.localName}.${element.className} stands out`);
    if (element.matches('a, button') && (width < 44 || height < 44)) found.push(`${element.textContent} is ${width} by ${height} px`);
    const { color } = getComputedStyle(element);
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const ratio = hasWords ? inPage.contrast(color, inPage.behind(element)) : 21;
    if (ratio < 7) found.push(`${element.textContent} has ${ratio.toFixed(1)}:1`);
    if (element.childElementCount === 0 && parseFloat(getComputedStyle(element).fontSize) < 14) found.push(`${element.textContent} is small`);
  }
  return found;
}
