// Reading aloud, with a device's voices that the test plays: where it is offered, what is said in which order and voice, and what is shown.
import { test, expect } from '../site/test.js';
import { AXE, violations } from '../site/axe.js';
import { BRITISH, OWN, all, begin, button, device, shown, spoken, texts } from '../site/voices.js';

const PAGE = '/hak/tanpa-surat-pemberitahuan/';
const ENGLISH = '/en/stages/published-figures/';
const WIDE = { width: 1280, height: 800 };
/** What kind of page it is. */
const FIRST = 'Hak pemilih';

const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36';
const OFFERS = [
  { name: 'no voice', voices: [], offered: false },
  { name: 'a voice of another language', voices: [BRITISH], offered: false },
  { name: 'a voice of the network', voices: [{ lang: 'id-ID', localService: false }], offered: false },
  { name: 'its own voice', voices: [BRITISH, OWN], offered: true },
  { name: 'its own voice, in the writing of Android', voices: [{ ...OWN, lang: 'in_ID' }], languages: ['id-ID', 'en'], agent: ANDROID, offered: true },
  { name: 'a voice that Android lists and does not have', voices: [OWN], languages: ['en-US'], agent: ANDROID, offered: false },
];
for (const { name, voices, offered, ...more } of OFFERS) {
  test(`aloud: ${name}: ${offered ? 'the button' : 'no button'}`, async ({ page }) => {
    await device(page, voices, more);
    await page.goto(PAGE);
    await expect(page.locator('.listen')).toHaveCount(offered ? 1 : 0);
  });
}

test('aloud: no speech in the browser, no button', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined }));
  await page.goto(PAGE);
  await expect(page.locator('.listen')).toHaveCount(0);
});

test('aloud: voices that come later, and go', async ({ page }) => {
  await device(page, []);
  await page.goto(PAGE);
  await expect(page.locator('.listen')).toHaveCount(0);
  await page.evaluate((voice) => arrive([voice]), OWN);
  await expect(button(page)).toHaveText('Dengarkan');
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(page.locator('.listen')).toHaveCount(1);
  await page.evaluate((voice) => arrive([voice]), BRITISH);
  await expect(page.locator('.listen')).toHaveCount(0);
});

test('aloud: what reads is fetched when it is asked for', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await device(page, [OWN]);
  await page.goto(PAGE);
  await expect(button(page)).toBeVisible();
  expect(fetched.filter((url) => url.includes('aloud'))).toEqual([]);
  await begin(page);
  expect(fetched.filter((url) => url.includes('/assets/aloud.')).length).toBe(1);
});

test('aloud: the main part in order, sentence by sentence, each shown while it is said', async ({ page }) => {
  await device(page, [OWN]);
  await page.goto(PAGE);
  await begin(page);
  const first = [
    FIRST, 'Memilih tanpa surat pemberitahuan', 'Surat pemberitahuan tidak sampai?', 'Pemilih yang terdaftar tetap memilih dengan KTP elektronik.',
    'Siapa yang punya hak ini', 'Pemilih yang namanya ada di daftar pemilih tetap (DPT)', 'Siapa yang wajib melayani', 'Kelompok penyelenggara pemungutan suara (KPPS)',
    'Cara memakai hak ini', '1. Cari tempat pemungutan suara (TPS) Anda dengan cek daftar pemilih.',
  ];
  for (const [at, text] of first.entries()) {
    expect((await texts(page)).at(-1)).toBe(text);
    // The number of a step is made by the style sheet; it is said, and no word of the page.
    expect(await shown(page)).toBe(text.replace(/^1\. /, ''));
    if (at < first.length - 1) await page.evaluate(() => next());
  }
  const said = await all(page);
  expect((await spoken(page)).every(({ voice, lang, rate }) => voice === 'id-ID' && lang === 'id-ID' && rate === 1)).toBe(true);
  // Every heading and paragraph is there, once and in the order of the page; the list of contents and the ways on are not.
  const wanted = await page.evaluate(() =>
    [...document.querySelectorAll('main h1, main h2, main h3, main p')].filter((one) => one.checkVisibility() && !one.closest('nav, .sheet') && !one.querySelector('.sr')).map((one) => one.textContent.trim().replace(/\s+/g, ' ')),
  );
  const onPage = await page.evaluate(() => {
    const copy = document.querySelector('main').cloneNode(true);
    copy.querySelectorAll('nav').forEach((one) => one.remove());
    return copy.textContent.replace(/\s+/g, ' ');
  });
  const whole = said.join(' ');
  let at = 0;
  let once = 0;
  for (const words of wanted) {
    const found = whole.indexOf(words, at);
    expect(found, `“${words}” after ${at}`).toBeGreaterThanOrEqual(at);
    at = found + words.length;
    // What stands once on the page is said once.
    if (onPage.split(words).length !== 2) continue;
    expect(whole.indexOf(words, at), `“${words}” once more`).toBe(-1);
    once += 1;
  }
  expect(once, 'words that stand once on the page').toBeGreaterThan(wanted.length / 2);
  expect(whole).not.toContain('Isi halaman');
  await expect(button(page)).toHaveText('Dengarkan');
  expect(await shown(page)).toBe('');
});

test('aloud: tables row by row with their headings, drawings where no table says the same', async ({ page }) => {
  await device(page, [OWN]);
  await page.goto('/aksesibilitas/');
  await begin(page);
  const said = await all(page);
  const at = said.indexOf('Fisik');
  expect(said.slice(at - 1, at + 7)).toEqual([
    'Angka dalam diagram: Pemilih disabilitas pada Pemilu 2024 menurut ragam', 'Fisik', 'Nilai: 482.414 pemilih', 'Status dan sumber: akhir, per 14 Februari 2024.', 'KPU.', 'Data pemilih disabilitas pada Pemilu 2024, KPU',
    'Sensorik', 'Nilai: 298.749 pemilih',
  ]);
  expect(said.filter((text) => text.startsWith('Dari 1.101.178 pemilih disabilitas')).length, 'caption and drawing say the same').toBe(1);
});

test('aloud: pictures by their words', async ({ page }) => {
  await device(page, [OWN]);
  await page.goto('/aksesibilitas/template-braille/');
  await begin(page);
  const said = await all(page);
  const alt = await page.locator('main img').first().getAttribute('alt');
  expect(said.join(' ')).toContain(`Gambar: ${alt}`);
});

test('aloud: parts in another language by a voice of theirs', async ({ page }) => {
  await device(page, [OWN, BRITISH]);
  await page.goto(ENGLISH);
  await begin(page);
  await all(page);
  const said = await spoken(page);
  const at = said.findIndex(({ text }) => text === 'Pilkada');
  expect(said.slice(at - 1, at + 2).map(({ text, voice }) => [text, voice])).toEqual([
    ['The national figure of the 2024 regional head elections (', 'en-GB'], ['Pilkada', 'id-ID'], [') came out twice.', 'en-GB'],
  ]);
  expect(said.find(({ text }) => text.startsWith('Tingkat partisipasi')).voice).toBe('id-ID');
});

test('aloud: without a voice of theirs, names are said and longer parts are left out with a word about it', async ({ page }) => {
  await device(page, [BRITISH]);
  await page.goto(ENGLISH);
  await begin(page);
  const said = await all(page);
  expect(said).toContain('Pilkada');
  expect(said.filter((text) => text.startsWith('Tingkat partisipasi'))).toEqual([]);
  expect(said).toContain('A part in another language is left out.');
  expect(said.some((text, at) => text === said[at + 1] && text.startsWith('A part')), 'told once for what follows each other').toBe(false);
  expect((await spoken(page)).every(({ voice }) => voice === 'en-GB')).toBe(true);
});

test('aloud: pause, continue, back, speed, stop, by keyboard; the names tell the state', async ({ page }) => {
  await device(page, [OWN]);
  await page.goto(PAGE);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(button(page)).toHaveText('Jeda');
  await expect.poll(() => texts(page)).toEqual([FIRST]);
  await page.evaluate(() => next());
  await page.keyboard.press('Space');
  await expect(button(page)).toHaveText('Lanjutkan');
  const sentence = 'Memilih tanpa surat pemberitahuan';
  expect(await shown(page), 'the place is still shown').toBe(sentence);
  await page.waitForTimeout(150);
  expect((await texts(page)).length).toBe(2);
  await page.keyboard.press('Space');
  await expect.poll(() => texts(page)).toEqual([FIRST, sentence, sentence]);

  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Mundur');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await texts(page)).slice(3)).toEqual([FIRST]);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await texts(page)).slice(3), 'before the first there is none').toEqual([FIRST, FIRST]);

  const speed = page.getByLabel('Kecepatan');
  expect(await speed.locator('option').allTextContents()).toEqual(['0,75 ×', '1 ×', '1,25 ×', '1,5 ×']);
  await speed.selectOption('1.5');
  await expect.poll(async () => (await spoken(page)).slice(5)).toEqual([{ text: FIRST, voice: 'id-ID', lang: 'id-ID', rate: 1.5 }]);

  await page.getByRole('button', { name: 'Berhenti' }).focus();
  await page.keyboard.press('Enter');
  await expect(button(page)).toHaveText('Dengarkan');
  await expect(button(page), 'the focus is not lost').toBeFocused();
  await expect(page.locator('.listen :is(button, label):visible')).toHaveCount(1);
  expect(await shown(page)).toBe('');
  // Once more from the beginning; Escape stops, too.
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await texts(page)).slice(6)).toEqual([FIRST]);
  await page.keyboard.press('Escape');
  await expect(button(page)).toHaveText('Dengarkan');
});

test('aloud: takes no focus, and follows only a reader who follows', async ({ page }) => {
  await device(page, [OWN]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(PAGE);
  await begin(page);
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  const before = await focused();
  const inView = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('aloud');
      const { top, bottom } = range.getBoundingClientRect();
      return top >= document.querySelector('.stuck').getBoundingClientRect().bottom - 1 && bottom <= innerHeight;
    });
  for (let count = 0; count < 30; count += 1) {
    await page.evaluate(() => next());
    if (count > 3) expect(await inView(), `sentence ${count}`).toBe(true);
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await focused()).toBe(before);
  await page.evaluate(() => scrollTo(0, 0));
  for (let count = 0; count < 5; count += 1) await page.evaluate(() => next());
  expect(await page.evaluate(() => scrollY), 'the reader has scrolled away').toBe(0);
});

test('aloud: without highlights the words are marked, and the page is whole again afterwards', async ({ page }) => {
  await device(page, [OWN, BRITISH]);
  await page.addInitScript(() => delete globalThis.Highlight);
  for (const address of ['/aksesibilitas/template-braille/', PAGE]) {
    await page.goto(address);
    const html = () => page.evaluate(() => [...document.querySelectorAll('main > :not(.listen)')].map((one) => one.outerHTML).join(''));
    const before = await html();
    await begin(page);
    const wrong = await page.evaluate(() => {
      const wrong = [];
      for (let count = 0; document.querySelector('.listen [hidden]') === null && count < 2000; count += 1) {
        const marked = [...document.querySelectorAll('mark.aloud')].map((one) => one.textContent).join('').replace(/\s+/g, ' ');
        const said = spoken.at(-1).text.replace(/^(\d+\.|Gambar:) /u, '');
        const pictured = [...document.querySelectorAll('main img')].some(({ alt }) => alt.includes(said.replace(/\.$/, '')));
        if (!marked.includes(said) && !pictured) wrong.push([marked, said]);
        next();
      }
      return wrong;
    });
    expect(wrong).toEqual([]);
    expect(await html()).toBe(before);
  }
});

test('aloud: without Intl.Segmenter the sentences are the same', async ({ page }) => {
  await device(page, [OWN]);
  const said = async () => {
    await page.goto(PAGE);
    await begin(page);
    return all(page);
  };
  const whole = await said();
  await page.addInitScript(() => delete Intl.Segmenter);
  expect(await said()).toEqual(whole);
});

test('aloud: abbreviations and numbers do not end a sentence', async ({ page }) => {
  await device(page, [OWN]);
  await page.goto(PAGE);
  const text = 'Tanya Dr. Siti di Jl. Merdeka No. 10 Tahun 2024. Datang pukul 07.00 sampai 13.00. Di TPS. Bawa KTP-el! Sudah?';
  for (const segmenter of [true, false]) {
    const said = await page.evaluate(
      async ([text, segmenter]) => {
        if (!segmenter) delete Intl.Segmenter;
        const { dataset } = document.querySelector('script[data-aloud]');
        const { sentencesOf } = await import(new URL(dataset.aloud, document.baseURI));
        const part = document.createElement('p');
        part.textContent = text;
        document.body.append(part);
        return sentencesOf(part, dataset).map(({ runs }) => runs.map((run) => run.text).join(''));
      },
      [text, segmenter],
    );
    expect(said).toEqual(['Tanya Dr. Siti di Jl. Merdeka No. 10 Tahun 2024.', 'Datang pukul 07.00 sampai 13.00.', 'Di TPS.', 'Bawa KTP-el!', 'Sudah?']);
  }
});

test('aloud: stops when the reader leaves', async ({ page }) => {
  await device(page, [OWN]);
  await page.goto(PAGE);
  await begin(page);
  const before = await page.evaluate(() => cancelled);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await page.evaluate(() => cancelled)).toBeGreaterThan(before);
  await expect(button(page)).toHaveText('Dengarkan');
});

test('aloud: a voice that fails takes its button with it, and says so', async ({ page }) => {
  await device(page, [OWN]);
  await page.goto(PAGE);
  await begin(page);
  await page.evaluate(() => broken());
  await expect(page.getByRole('status')).toHaveText('Halaman ini sedang tidak dapat dibacakan di sini.');
  await expect(page.locator('.listen button')).toHaveCount(0);
});

test('aloud: so does one that never begins', async ({ page }) => {
  await device(page, [OWN], { mute: true });
  await page.clock.install();
  await page.goto(PAGE);
  await button(page).click();
  await expect(button(page)).toHaveText('Jeda');
  await page.clock.runFor(11_000);
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.locator('.listen button')).toHaveCount(0);
});

test('aloud: if its script does not come, the page says so', async ({ page }) => {
  await device(page, [OWN]);
  await page.route(/\/assets\/aloud\./, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("not whole")' }));
  await page.goto(PAGE);
  await button(page).click();
  await expect(page.getByRole('status')).toHaveText('Halaman ini sedang tidak dapat dibacakan di sini.');
  await expect(page.locator('.listen button')).toHaveCount(0);
});

test('aloud: the player has no accessibility violation, fits, and does not cover the page', async ({ page }) => {
  await device(page, [OWN]);
  for (const [name, viewport, colorScheme] of [['light', WIDE, 'light'], ['dark', WIDE, 'dark'], ['narrow', { width: 320, height: 640 }, 'light']]) {
    for (const address of [PAGE, '/']) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await begin(page);
      await page.evaluate(AXE);
      expect(await violations(page, name, [{ rule: /^color-contrast/, words: /pseudo element|image node/ }])).toEqual([]);
      expect(await page.evaluate(() => inPage.small()), name).toEqual([]);
      expect(await page.evaluate(() => inPage.sideways()), name).toEqual([]);
    }
  }
  // In a low window it does not stick.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(PAGE);
  await begin(page);
  await expect(page.locator('.stuck')).toHaveCount(0);
});

test('aloud: while it sticks, it hides nothing that has the focus', async ({ page }) => {
  await device(page, [OWN]);
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(PAGE);
  await begin(page);
  await expect(page.locator('.stuck')).toHaveCount(1);
  await page.locator('footer a').last().focus();
  for (let count = 0; count < 30; count += 1) {
    await page.keyboard.press('Shift+Tab');
    const focus = await page.evaluate(() => inPage.focus());
    if (!focus) break;
    expect(focus.wrong, focus.called).toEqual([]);
  }
});

test('aloud: is not on paper', async ({ page }) => {
  await device(page, [OWN]);
  await page.goto(PAGE);
  await expect(button(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(button(page)).toBeHidden();
});
