// `test` for a published site: every worker serves it once, every page is watched for errors and for requests that leave the site.
import { test as base, expect } from '@playwright/test';
import { serve } from './server.js';
import { FOLDER } from './pages.js';
import { join } from 'node:path';

export { expect };

/** What Playwright says where a test asks for no worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

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
      await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
      const complaints = [];
      const own = (url) => url.startsWith(`${site.origin}/`) || url.startsWith('data:') || url === 'about:blank';
      context.on('request', (request) => own(request.url()) || complaints.push(`request to ${request.url()}`));
      context.on('requestfailed', (request) => {
        const why = request.failure()?.errorText;
        // A page that is left stops what it was still loading.
        if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
      });
      context.on('response', (response) => {
        const wanted = testInfo.title.includes('404') && response.request().isNavigationRequest();
        if (response.status() >= 400 && !wanted) complaints.push(`${response.status()} ${response.url()}`);
      });
      context.on('console', (message) => {
        if (message.text() === BLOCKED) return;
        const missing = message.text().includes('404') && testInfo.title.includes('404');
        if (['error', 'warning'].includes(message.type()) && !missing) complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`script: ${error.error()}`));
      await use(complaints);
      expect(complaints, 'console errors, CSP violations, failed and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

/** A stylesheet laid over the page; the site's policy forbids `<style>`, so it goes in by the CSSOM. */
export const restyle = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
