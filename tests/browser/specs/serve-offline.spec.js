// The preview is never a copy: it asks for no worker, and a browser that has one of a published site at this address lets it go.
import { join } from 'node:path';
import { test, expect, open, LONG } from '../site/writing.js';
import { serve } from '../site/server.js';

test.use({ serviceWorkers: 'allow' });

const workers = (page) =>
  page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]);

test('the preview asks for no worker', async ({ page }) => {
  await open(page, '/panduan/panjang/');
  await expect(page.locator('script[data-worker]')).toHaveCount(1);
  await page.waitForTimeout(1000);
  expect(await workers(page)).toEqual([0, 0]);
});

test('the copies of a published site at the same address end', async ({ page, writing }) => {
  writing.run('build', '--today', '2026-11-23');
  const { port } = new URL(writing.url);
  await writing.stop();
  const host = await serve(join(writing.root, 'public'), Number(port));
  await page.goto('/panduan/panjang/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => workers(page)).toEqual([1, 2]);
  await host.close();
  await page.goto('/panduan/panjang/');
  await expect(page.locator('main > .copy')).toBeVisible();

  writing.edit(LONG, 'Kalimat nomor 1 ada di sini.', 'Kalimat pertama sudah lain.');
  await writing.start(Number(port));
  await page.goto('/panduan/panjang/');
  await expect(page.getByText('Kalimat pertama sudah lain.')).toBeVisible();
  await expect(page.locator('main > .copy')).toHaveCount(0);
  await expect.poll(() => workers(page)).toEqual([0, 0]);
});
