// A visit leaves nothing behind and asks nobody else, whatever page is read. A choice of the reader may be kept, a visit may not.
// That no request leaves the site is watched in every test: site/test.js.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from '../site/test.js';
import { FOLDER, OWN } from '../site/pages.js';

/** So many pages one after the other are one visit. */
const PAGES_A_VISIT = 30;

/** What the site keeps in this browser, besides the copies of pages, which offline.spec.js is about. */
const kept = () => {
  const names = (store) => Object.keys(store);
  return indexedDB.databases().then((databases) => ({
    local: names(localStorage),
    session: names(sessionStorage),
    databases: databases.map(({ name }) => name),
  }));
};
const NOTHING = { local: [], session: [], databases: [] };

for (let first = 0; first < OWN.length; first += PAGES_A_VISIT) {
  const visited = OWN.slice(first, first + PAGES_A_VISIT);
  test(`visit ${visited[0].address} to ${visited.at(-1).address}`, async ({ page, context, site }) => {
    test.setTimeout(300_000);
    const origins = new Set();
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    for (const { address } of visited) {
      await page.goto(address);
      expect(await page.evaluate(kept), address).toEqual(NOTHING);
    }
    expect([...origins]).toEqual([site.origin]);
    expect(await context.cookies(), 'cookies after the visit').toEqual([]);
  });
}

test('visit: no host is told to set a cookie', () => {
  const rules = readFileSync(join(FOLDER, '_headers'), 'utf8');
  expect(rules).toContain('Content-Security-Policy:');
  expect(rules).not.toMatch(/set-cookie/i);
});
