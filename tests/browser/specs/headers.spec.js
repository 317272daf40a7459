// What a host sends with each file: pages are asked for again, files with their hash in the name are kept, on every office's site too.
import { readdirSync } from 'node:fs';
import { test, expect } from '../site/test.js';
import { FOLDER } from '../site/pages.js';

const files = readdirSync(FOLDER, { recursive: true }).map((file) => `/${file.replaceAll('\\', '/')}`);
const assets = files.filter((file) => /\/assets\/[^/]+\.[0-9a-f]{10}\.\w+$/.test(file));

test('headers: files whose name holds their hash are kept for a year', async ({ request }) => {
  const folders = new Set(assets.map((file) => file.slice(0, file.lastIndexOf('/'))));
  expect(folders).toContain('/assets');
  expect([...folders].filter((folder) => folder.startsWith('/wilayah/')).length, 'offices').toBeGreaterThan(0);
  for (const folder of folders) {
    const file = assets.find((file) => file.startsWith(`${folder}/`));
    const sent = (await request.get(file)).headers();
    expect(sent['cache-control'], file).toBe('public, max-age=31536000, immutable');
    expect(sent['content-security-policy'], file).toContain("default-src 'self'");
  }
});

test('headers: what has no hash in its name is asked for again', async ({ request }) => {
  const pages = files.filter((file) => file.endsWith('/index.html') && !/\/assets\//.test(file));
  const offices = pages.filter((file) => /^\/wilayah\/[^/]+\/index\.html$/.test(file));
  for (const file of ['/404.html', '/index.html', '/offline.html', '/sitemap.xml', '/sw.js', ...offices]) {
    const sent = (await request.get(file)).headers();
    expect(sent['cache-control'], file).toBe('no-cache');
    expect(sent['content-security-policy'], file).toContain("default-src 'self'");
  }
});
