// What the reader chooses in the panel "Display": it works without scripts, is remembered on the device alone, and breaks no page.
import { test, expect } from '../site/test.js';
import { EVERYWHERE, KINDS, TEXTS } from '../site/pages.js';
import { AXE, COLOUR, violations } from '../site/axe.js';

const PAGE = '/hak/tanpa-surat-pemberitahuan/';
const ENGLISH = '/en/rights/without-the-notice/';
const KEY = 'suara-display';
const PHONE = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** What can be measured of each choice. */
const look = (page) =>
  page.evaluate(() => {
    const style = (selector) => getComputedStyle(document.querySelector(selector));
    const text = style('main .text p');
    const { width } = document.querySelector('main .text p').getBoundingClientRect();
    return {
      size: parseFloat(style('html').fontSize), line: parseFloat(text.lineHeight) / parseFloat(text.fontSize),
      letter: (parseFloat(text.letterSpacing) || 0) / parseFloat(text.fontSize), width, colours: style('body').backgroundColor,
    };
  });

const open = (page) => page.locator('.display > summary').click();
const remember = (page, chosen) => page.addInitScript(([key, chosen]) => localStorage.setItem(key, JSON.stringify(chosen)), [KEY, chosen]);

const CHOICES = [
  { id: 't-size-125', what: 'size', is: (now) => now.size === 20 },
  { id: 't-size-150', what: 'size', is: (now) => now.size === 24 },
  { id: 't-size-200', what: 'size', is: (now) => now.size === 32 },
  { id: 't-line-wide', what: 'line', is: (now) => now.line >= 2 },
  { id: 't-letter-wide', what: 'letter', is: (now) => now.letter >= 0.119 },
  { id: 't-width-narrow', what: 'width', is: (now, before) => now.width < before.width * 0.75 },
  { id: 't-colours-dark', what: 'colours', is: (now, before) => now.colours !== before.colours },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled, viewport: WIDE });

    test('display: each choice', async ({ page }) => {
      await page.goto(PAGE);
      await open(page);
      const before = await look(page);
      for (const { id, what, is } of CHOICES) {
        await page.locator(`label:has(#${id})`).click();
        const now = await look(page);
        expect(is(now, before), `${id}: ${JSON.stringify(now)}`).toBe(true);
        await page.locator(`[name=t-${what}]`).first().check();
        expect(await look(page), `${what} as before`).toEqual(before);
      }
    });
  });
}

test('display: the panel is on every page, with the words of its language', async () => {
  const pages = TEXTS.filter(({ address }) => !EVERYWHERE.includes(address));
  const words = { id: '<summary>Tampilan</summary>', en: '<summary>Display</summary>' };
  const wrong = pages.filter(({ html }) => !html.includes(words[/<html lang="([^"]*)"/.exec(html)[1]]) || !/<script src="[^"]*display\.[0-9a-f]+\.js"><\/script>/.test(html));
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('display: choices are kept, on the next page and in the other language, and can be taken back', async ({ page, context }) => {
  await page.setViewportSize(WIDE);
  await page.goto(PAGE);
  const before = await look(page);
  await open(page);
  for (const id of ['t-size-150', 't-line-wide', 't-colours-high', 't-ruler-1']) await page.locator(`#${id}`).check();
  const chosen = await look(page);
  expect(JSON.parse(await page.evaluate((key) => localStorage.getItem(key), KEY))).toEqual({ size: '150', line: 'wide', colours: 'high', ruler: '1' });

  await page.goto(ENGLISH);
  await expect(page.locator('html')).toHaveAttribute('data-size', '150');
  await expect(page.locator('#t-size-150')).toBeChecked();
  await expect(page.locator('#t-colours-high')).toBeChecked();
  await page.goBack();
  expect(await look(page)).toEqual(chosen);

  await open(page);
  await page.getByRole('button', { name: 'Kembali ke tampilan biasa' }).click();
  expect(await look(page)).toEqual(before);
  expect(await page.evaluate(() => [...document.querySelectorAll('.options input')].every((one) => one.checked === one.defaultChecked))).toBe(true);
  expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual(['able']);
  await page.reload();
  expect(await look(page)).toEqual(before);
  expect(await context.cookies(), 'no cookies').toEqual([]);
});

test('display: the choice stands before the page is painted', async ({ page }) => {
  await remember(page, { size: '200', colours: 'dark' });
  // Only the early script runs: what comes later is empty.
  await page.route(/\/assets\/page\.[^/]*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (!document.body) return;
      globalThis.atBody = { ...document.documentElement.dataset };
      watch.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(PAGE);
  expect(await page.evaluate(() => globalThis.atBody)).toEqual({ size: '200', colours: 'dark' });
  expect((await look(page)).size).toBe(32);
});

for (const kept of ['null', '7', '{"size":"999"}', '{"no such name":1}', 'not JSON', '{"size":{"a":1},"colours":"pink"}']) {
  test(`display: what is kept may be anything: ${kept}`, async ({ page }) => {
    await page.addInitScript(([key, kept]) => localStorage.getItem(key) ?? localStorage.setItem(key, kept), [KEY, kept]);
    await page.goto(PAGE);
    expect((await look(page)).size).toBe(16);
    await open(page);
    await page.locator('#t-size-125').check();
    expect((await look(page)).size).toBe(20);
  });
}

test('display: works for the page at hand where storage is closed', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('closed', 'SecurityError'); } }));
  await page.goto(PAGE);
  await open(page);
  await page.locator('#t-size-150').check();
  await page.locator('#t-line-wide').check();
  expect(await look(page)).toMatchObject({ size: 24, line: 2 });
  await page.getByRole('button', { name: 'Kembali ke tampilan biasa' }).click();
  expect((await look(page)).size).toBe(16);
});

test('display: another window of the site follows', async ({ page, context }) => {
  await page.goto(PAGE);
  const other = await context.newPage();
  await other.goto(ENGLISH);
  await open(other);
  await other.locator('#t-size-150').check();
  await expect(page.locator('html')).toHaveAttribute('data-size', '150');
});

test('display: what the preview changed in place is completed again', async ({ page }) => {
  await page.goto(PAGE);
  await open(page);
  await page.locator('#t-ruler-1').check();
  await page.evaluate(() => {
    document.querySelectorAll('.options > button, .options > p, fieldset:has(#t-ruler-1)').forEach((one) => one.remove());
    delete document.documentElement.dataset.ruler;
    for (let time = 0; time < 2; time += 1) dispatchEvent(new Event('pageshow'));
  });
  await expect(page.locator('.options button')).toHaveCount(1);
  await expect(page.locator('#t-ruler-1')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-ruler', '1');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('display: nothing that needs a script is offered', async ({ page }) => {
    await page.goto(PAGE);
    await open(page);
    await expect(page.locator('.options fieldset')).toHaveCount(5);
    await expect(page.locator('.options button, [name=t-ruler]')).toHaveCount(0);
  });
});

test('display: by keyboard, one stop a group, Escape closes', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('nav.languages a').focus();
  const at = () => page.evaluate(() => inPage.focus());
  await page.keyboard.press('Tab');
  await expect(page.locator('.display > summary')).toBeFocused();
  await page.keyboard.press('Enter');
  const stops = [];
  for (let stop = 0; stop < 7; stop += 1) {
    await page.keyboard.press('Tab');
    const { id, wrong } = await at();
    expect(wrong, id).toEqual([]);
    stops.push(id);
  }
  expect(stops).toEqual(['t-size-100', 't-line-normal', 't-letter-normal', 't-colours-system', 't-width-normal', 't-ruler-0', '']);
  await expect(page.locator('.options button')).toBeFocused();
  await page.locator('#t-size-100').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect((await look(page)).size).toBe(24);
  await page.keyboard.press('Escape');
  await expect(page.locator('.display')).not.toHaveAttribute('open');
  await expect(page.locator('.display > summary')).toBeFocused();
  // Elsewhere Escape does nothing.
  await page.keyboard.press('Enter');
  await page.locator('main a').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.display')).toHaveAttribute('open');
});

for (const viewport of [PHONE, WIDE]) {
  test(`display: what opens the panel stays where it is, ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const address of [PAGE, ENGLISH, '/']) {
      await page.goto(address);
      const places = () => page.evaluate(() => ['.display > summary', '.brand', '.languages a'].map((one) => document.querySelector(one).getBoundingClientRect().toJSON()));
      const before = await places();
      await open(page);
      expect(await places(), address).toEqual(before);
      // It pushes the text down; it covers nothing.
      const [panel, menu] = await page.evaluate(() => ['.options', 'nav.menu'].map((one) => document.querySelector(one).getBoundingClientRect().toJSON()));
      expect(menu.top).toBeGreaterThanOrEqual(panel.bottom);
    }
  });
}

test('display: the open panel has no accessibility violation, fits, and its targets are large', async ({ page }) => {
  for (const address of [PAGE, ENGLISH]) {
    for (const [name, viewport, colorScheme] of [['light', WIDE, 'light'], ['dark', WIDE, 'dark'], ['narrow', PHONE, 'light']]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await open(page);
      await page.evaluate(AXE);
      expect(await violations(page, name, [{ rule: /^color-contrast/, words: /pseudo element|obscured/ }])).toEqual([]);
      expect(await page.evaluate(() => inPage.small()), name).toEqual([]);
      expect(await page.evaluate(() => inPage.sideways()), name).toEqual([]);
      expect(await page.evaluate(() => inPage.crowded()), name).toEqual([]);
    }
  }
});

/** The largest and widest that can be chosen at once. */
const MOST = { size: '200', line: 'wide', letter: 'wide', width: 'narrow', colours: 'high', ruler: '1' };
for (const { address } of KINDS) {
  test(`display: all choices at once ${address}`, async ({ page }) => {
    await remember(page, MOST);
    for (const viewport of [PHONE, { width: 640, height: 512 }, WIDE]) {
      await page.setViewportSize(viewport);
      await page.goto(address);
      const panel = page.locator('.display > summary');
      if (await panel.count()) await panel.click();
      expect(await page.evaluate(() => inPage.sideways()), `${address}, ${viewport.width} px`).toEqual([]);
      expect(await page.evaluate(() => inPage.crowded()), `${address}, ${viewport.width} px`).toEqual([]);
    }
  });
}

// Light and dark are what the system would bring: colours.spec.js compares them, axe.spec.js looks at them on every page.
for (const colorScheme of ['light', 'dark']) {
  test(`display: high contrast on a ${colorScheme} device`, async ({ page }) => {
    await remember(page, { colours: 'high' });
    await page.emulateMedia({ colorScheme });
    for (const address of ['/', PAGE, '/en/stages/', '/hoaks/']) {
      await page.goto(address);
      await open(page);
      await page.evaluate(AXE);
      expect(await violations(page, address, [{ rule: /^color-contrast/, words: /pseudo element|image node/ }], COLOUR)).toEqual([]);
    }
  });
}

test('display: paper knows nothing of it', async ({ page }) => {
  const onPaper = () =>
    page.evaluate(() => {
      const { fontSize, letterSpacing, lineHeight, color, backgroundColor } = getComputedStyle(document.querySelector('main .text p'));
      const shown = ['.display', '.options', '.ruler'].filter((one) => document.querySelector(one)?.checkVisibility());
      return { fontSize, letterSpacing, lineHeight, color, backgroundColor, root: getComputedStyle(document.documentElement).fontSize, shown };
    });
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  const before = await onPaper();
  expect(before.shown).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await open(page);
  for (const id of ['t-size-200', 't-line-wide', 't-letter-wide', 't-colours-dark', 't-ruler-1']) await page.locator(`#${id}`).check();
  await page.mouse.move(400, 700);
  await expect(page.locator('.ruler')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await onPaper()).toEqual(before);
});

test('display: the ruler lies on the line of the pointer, the focus and the caret, and takes no clicks', async ({ page }) => {
  await remember(page, { ruler: '1' });
  await page.goto(PAGE);
  const ruler = page.locator('.ruler');
  await expect(ruler).toHaveCount(0);
  const text = page.locator('main .text p').first();
  await text.scrollIntoViewIfNeeded();
  const box = await text.boundingBox();
  await page.mouse.move(box.x + 40, box.y + 10);
  const lies = async () => {
    const { y, height } = await ruler.boundingBox();
    return [y, y + height];
  };
  const [top, bottom] = await lies();
  expect(top).toBeLessThan(box.y + 10);
  expect(bottom).toBeGreaterThan(box.y + 10);
  expect(bottom - top, 'one line').toBeLessThan(45);
  // Up and down within a line it does not move.
  await page.mouse.move(box.x + 80, box.y + 14);
  expect(await lies()).toEqual([top, bottom]);
  expect(await page.evaluate(([x, y]) => document.elementFromPoint(x, y).className, [box.x + 40, box.y + 10])).not.toBe('ruler');
  // With the page it stays on its line.
  await page.mouse.wheel(0, 30);
  await expect.poll(async () => Math.round((await lies())[0] - (await text.boundingBox()).y)).toBe(Math.round(top - box.y));

  const link = page.locator('main .text a').first();
  await link.focus();
  const place = await link.evaluate((one) => one.getClientRects()[0].toJSON());
  expect((await lies())[0]).toBeLessThan(place.top);
  expect((await lies())[1]).toBeGreaterThan(place.bottom);
  await page.evaluate(() => getSelection().setPosition(document.querySelector('h1').firstChild, 2));
  const title = await page.locator('h1').boundingBox();
  await expect.poll(async () => (await lies())[0] < title.y + title.height && (await lies())[1] > title.y).toBe(true);

  await page.locator('.display > summary').click();
  await page.locator('#t-ruler-0').check();
  await expect(ruler).toBeHidden();
});

for (const colours of ['light', 'dark', 'high']) {
  test(`display: words under the ruler keep 7:1, ${colours}`, async ({ page }) => {
    await remember(page, { ruler: '1', colours });
    await page.goto(PAGE);
    await page.mouse.move(300, 400);
    await expect(page.locator('.ruler')).toBeVisible();
    const least = await page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const paint = (...colours) => {
        canvas.clearRect(0, 0, 1, 1);
        for (const colour of colours) {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
        }
        return `rgb(${[...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)})`;
      };
      const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);
      const band = getComputedStyle(document.querySelector('.ruler')).backgroundColor;
      const pairs = [['ink', 'ground'], ['soft-ink', 'ground'], ['link', 'ground'], ['visited', 'ground'], ['ink', 'soft'], ['soft-ink', 'soft'], ['link', 'soft'], ['visited', 'soft'], ['on-notice', 'notice'], ['on-band', 'band'], ['on-accent', 'accent']];
      return Math.min(...pairs.map(([text, ground]) => inPage.contrast(paint(token(text), band), paint(token(ground), band))));
    });
    expect(least).toBeGreaterThanOrEqual(7);
  });
}
