// `test` for a published site: every worker serves it once, every page is watched for errors and for requests that leave the site.
import { test as base, expect } from '@playwright/test';
import { serve } from './server.js';
import { FOLDER } from './pages.js';
import { join } from 'node:path';

export { expect };

/** What Playwright says where a test asks for no worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Collects what goes wrong in a context. Where a page is missing, that it is said is no complaint. */
async function watch(context, { site, complaints, isMissing }) {
  await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
  const own = (url) => url.startsWith(`${site.origin}/`) || url.startsWith('data:') || url === 'about:blank';
  context.on('request', (request) => own(request.url()) || complaints.push(`request to ${request.url()}`));
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A page that is left stops what it was still loading.
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    const wanted = isMissing && response.request().isNavigationRequest();
    if (response.status() >= 400 && !wanted) complaints.push(`${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    const missing = message.text().includes('404') && isMissing;
    if (['error', 'warning'].includes(message.type()) && !missing) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`script: ${error.error()}`));
}

export const test = base.extend({
  site: [
    async ({}, use) => {
      const site = await serve(FOLDER);
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site.origin),

  /** What went wrong in the browser while a test ran; checked at its end. */
  complaints: [
    async ({ context, site }, use, testInfo) => {
      const complaints = [];
      await watch(context, { site, complaints, isMissing: testInfo.title.includes('404') });
      await use(complaints);
      expect(complaints, 'console errors, CSP violations, failed and foreign requests').toEqual([]);
    },
    { auto: true },
  ],

  /** A page beside `page` in which no script of the site runs, watched as that is. */
  plain: async ({ browser, site, complaints }, use, testInfo) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
    await watch(context, { site, complaints, isMissing: testInfo.title.includes('404') });
    await use(await context.newPage());
    await context.close();
  },
});

/** A stylesheet laid over the page; the site's policy forbids `<style>`, so it goes in by the CSSOM. */
export const restyle = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
