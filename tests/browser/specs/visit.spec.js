// A visit leaves nothing behind and asks nobody else: every page, also of the regions. A choice of the reader may be kept, a visit may not.
// That no request leaves the site is watched in every test: site/test.js.
import { test, expect } from '../site/test.js';
import { TEXTS } from '../site/pages.js';

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

for (let first = 0; first < TEXTS.length; first += PAGES_A_VISIT) {
  const visited = TEXTS.slice(first, first + PAGES_A_VISIT);
  test(`visit ${visited[0].address} to ${visited.at(-1).address}, 404 too`, async ({ page, context, site }) => {
    test.setTimeout(300_000);
    const origins = new Set();
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    for (const { address } of visited) {
      const response = await page.goto(address);
      expect(response.headers()['set-cookie'], `${address} sets a cookie`).toBeUndefined();
      expect(await page.evaluate(kept), address).toEqual(NOTHING);
    }
    expect([...origins]).toEqual([site.origin]);
    expect(await context.cookies(), 'cookies after the visit').toEqual([]);
  });
}
