// Firefox as the distribution ships it, by the standard protocol WebDriver BiDi. (Playwright drives a Firefox of its own making only.)
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** Where the program is: what `FIREFOX` names, else where distributions put it; null if there is none. */
const PLACES = process.env.FIREFOX ? [process.env.FIREFOX] : ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
export const FIREFOX = PLACES.find((path) => existsSync(path)) ?? null;

/** A busy machine takes its time. */
const PATIENCE = 180_000;

/** What every run of the browser has: nothing moves, scroll bars take no room (so that 320 px are 320), nothing is fetched for the browser itself. */
const SETTINGS = {
  'ui.prefersReducedMotion': 1,
  'ui.useOverlayScrollbars': 1,
  'layout.css.prefers-color-scheme.content-override': 1,
  // Tab goes to links too, as it does everywhere but on one system.
  'accessibility.tabfocus': 7,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Settings of the browser for the ways of seeing a page. https://searchfox.org/mozilla-central/source/modules/libpref/init/StaticPrefList.yaml */
export const DARK = { 'layout.css.prefers-color-scheme.content-override': 0 };
export const FORCED_COLOURS = { 'browser.display.document_color_use': 2 };
export const NO_SCRIPTS = { 'javascript.enabled': false };

/** Starts the browser. */
export const startFirefox = (settings = {}) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    extraPrefsFirefox: { ...SETTINGS, ...settings },
  });

const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

/** Opens a page that has `inPage` and is watched: `complaints` collects what goes wrong in it. */
export async function openPage(browser, url, viewport = { width: 1280, height: 800 }) {
  const page = await browser.newPage();
  const complaints = [];
  const origin = new URL(url).origin;
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const own = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:');
    if (!own) complaints.push(`request to ${request.url()}`);
  });
  await page.setViewport(viewport);
  await page.goto(url, { timeout: PATIENCE });
  await page.evaluate(IN_PAGE);
  return { page, complaints };
}
