// Films and recordings: nothing starts by itself, captions in the page's language, the signed film beside the other, all by keyboard.
import { expect } from '../site/test.js';
import { drafts as test } from '../site/built.js';

const PAGES = [
  { address: '/gaya/rekaman/', language: 'id', cue: 'Lipat kembali surat suara.' },
  { address: '/en/style/recordings/', language: 'en', cue: 'Fold the ballot paper again.' },
];

for (const { address, language, cue } of PAGES) {
  test(`media: nothing is fetched before it is asked for ${address}`, async ({ page }) => {
    const fetched = [];
    page.on('request', (request) => {
      if (/\.(webm|opus|vtt)$/.test(request.url())) fetched.push(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const players = await page.locator('audio, video').evaluateAll((all) =>
      all.map(({ autoplay, controls, paused, preload, loop }) => ({ autoplay, controls, paused, preload, loop })),
    );
    expect(players.length).toBeGreaterThanOrEqual(4);
    for (const player of players) expect(player).toEqual({ autoplay: false, controls: true, paused: true, preload: 'none', loop: false });
    // Captions that are on may be fetched ahead: they are text.
    expect(fetched.filter((url) => !url.endsWith('.vtt'))).toEqual([]);
  });

  test(`media: plays by keyboard, with captions in the page's language ${address}`, async ({ page }) => {
    await page.goto(address);
    const video = page.locator('.films video').first();
    const tracks = await video.evaluate(({ textTracks }) => [...textTracks].map(({ kind, language, label, mode }) => ({ kind, language, label, mode })));
    expect(tracks).toEqual([
      { kind: 'captions', language: 'id', label: 'Bahasa Indonesia', mode: language === 'id' ? 'showing' : 'disabled' },
      { kind: 'captions', language: 'en', label: 'English', mode: language === 'en' ? 'showing' : 'disabled' },
    ]);
    for (let at = 0; at < 60; at += 1) {
      await page.keyboard.press('Tab');
      if (await video.evaluate((video) => video === document.activeElement)) break;
    }
    await expect(video).toBeFocused();
    // A caption is there for three seconds, which may be over when a busy machine looks.
    await video.evaluate(({ textTracks }) => {
      const showing = [...textTracks].find(({ mode }) => mode === 'showing');
      globalThis.captions = [];
      showing.addEventListener('cuechange', () => captions.push(...[...showing.activeCues].map(({ text }) => text)));
    });
    await page.keyboard.press('Space');
    await expect.poll(() => video.evaluate(({ currentTime }) => currentTime)).toBeGreaterThan(0.4);
    await expect.poll(() => page.evaluate(() => captions[0])).toBe(cue);
    await page.keyboard.press('Space');
    await expect.poll(() => video.evaluate(({ paused }) => paused)).toBe(true);
  });

  test(`media: what is heard and seen stands below in words ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const media of await page.locator('.media').all()) await expect(media.locator('.transcript')).toBeVisible();
    await expect(page.locator('.media .transcript').first()).toContainText(cue);
    await expect(page.locator('.media .transcript').last()).toContainText(cue);
    // Every player is called by words that are on the page, the signed film by what it is.
    const names = await page.locator('audio, video').evaluateAll((all) =>
      all.map((one) => document.getElementById(one.getAttribute('aria-labelledby'))?.textContent.trim()),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names[1]).toMatch(language === 'id' ? /^Versi bahasa isyarat: / : /^Sign-language version: /);
  });

  test(`media: the signed film is beside the other, as large, and below it on a telephone ${address}`, async ({ page }) => {
    const boxes = async (viewport) => {
      await page.setViewportSize(viewport);
      await page.goto(address);
      await page.locator('.films img, .films video').first().evaluate((one) => one.scrollIntoView());
      return Promise.all((await page.locator('.films').first().locator('video').all()).map((video) => video.boundingBox()));
    };
    const [film, signed] = await boxes({ width: 1280, height: 800 });
    expect(Math.abs(film.y - signed.y)).toBeLessThanOrEqual(1);
    expect(signed.x).toBeGreaterThanOrEqual(film.x + film.width);
    expect(Math.abs(film.width - signed.width)).toBeLessThanOrEqual(1);
    expect(signed.width, 'signs can be told from each other').toBeGreaterThanOrEqual(400);
    const [above, below] = await boxes({ width: 320, height: 640 });
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
    expect(below.x).toBe(above.x);
    expect(below.width).toBe(above.width);
  });

  test(`media: paper has the words and no players ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const player of await page.locator('audio, video').all()) await expect(player).toBeHidden();
    for (const transcript of await page.locator('.transcript').all()) await expect(transcript).toBeVisible();
  });

  test(`media: nothing moves when a film starts ${address}`, async ({ page }) => {
    await page.goto(address);
    const video = page.locator('.films video').last();
    await video.scrollIntoViewIfNeeded();
    const before = await video.boundingBox();
    await video.evaluate((video) => video.play());
    await expect.poll(() => video.evaluate(({ currentTime }) => currentTime)).toBeGreaterThan(0);
    const after = await video.boundingBox();
    expect(Math.abs(after.height - before.height)).toBeLessThanOrEqual(1);
  });
}
