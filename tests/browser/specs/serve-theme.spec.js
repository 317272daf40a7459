// Colours and letters change in the preview when theme.yaml is saved.
import { test, expect, open } from '../site/writing.js';

const THEME = 'themes/terang/theme.yaml';

const property = (page, name) => page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), name);

test('a colour is seen when it is saved, and one that cannot be read is told', async ({ page, writing }) => {
  await open(page, '/');
  writing.write(THEME, 'colours: {light: {band: "#9a3a00"}}\n');
  await expect.poll(() => property(page, '--band')).toBe('#9a3a00');
  writing.write(THEME, 'colours: {light: {band: "#f60"}}\n');
  await expect.poll(() => writing.events.at(-1)).toMatchObject({ event: 'built', errors: 1 });
  writing.remove(THEME);
  await expect.poll(() => property(page, '--band')).toBe('#4a2a8a');
});

test('letters that are hard to mistake are fetched where they are chosen', async ({ page, writing }) => {
  const fonts = new Set();
  page.on('response', (response) => response.request().resourceType() === 'font' && fonts.add(response.url()));
  await open(page, '/');
  expect(fonts.size).toBe(0);
  writing.write(THEME, 'face: legible\n');
  await expect.poll(() => property(page, '--face')).toContain('"Atkinson Hyperlegible",system-ui');
  await page.reload();
  const loaded = await page.evaluate(async () => {
    const faces = await Promise.all(['16px', 'bold 16px'].map((font) => document.fonts.load(`${font} "Atkinson Hyperlegible"`, 'Pemilih é')));
    return faces.flat().map((face) => [face.weight, face.status, face.display]);
  });
  expect(loaded).toEqual([['400', 'loaded', 'optional'], ['700', 'loaded', 'optional']]);
  expect(fonts.size).toBe(2);
  const sizes = await page.evaluate((urls) => Promise.all(urls.map(async (url) => (await (await fetch(url)).blob()).size)), [...fonts]);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(24_000);
  await expect(page.locator('link[rel=preload]')).toHaveCount(0);
});
