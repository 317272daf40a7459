// How heavy each page is, packed as a host packs it (gzip -9). A kilobyte is 1024 bytes.
//
// Counted is what a visit needs: the page, and the style sheets for a screen. What is fetched only for printing, or only once somebody
// presses something, is counted apart. Pictures belong to the text; the worker that keeps copies is fetched once for the whole site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test, expect } from '@playwright/test';
import { EVERYWHERE, FOLDER, TEXTS } from '../site/pages.js';

const KB = 1024;

/** What no page may pass, what a typical one may not, and what scripts may weigh: with and without what a reader must ask for. */
const LIMITS = { page: 14 * KB, typical: 10 * KB, scripts: 3 * KB, allScripts: 6 * KB, print: 1.5 * KB };

const packed = new Map();
/** Bytes of a file as it is sent. */
function weight(path) {
  if (!packed.has(path)) packed.set(path, gzipSync(readFileSync(path), { level: 9 }).length);
  return packed.get(path);
}
const sum = (paths) => [...paths].reduce((total, path) => total + weight(path), 0);
const told = (bytes) => `${(bytes / KB).toFixed(2)} KB`;

/** The files of a page, by when they are fetched. */
function filesOf({ address, html }) {
  const file = (href) => join(FOLDER, new URL(href, `http://site${address}`).pathname);
  const tags = [...html.matchAll(/<(link|script)\s[^>]*>/g)].map(([tag]) => tag);
  const of = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const sheets = tags.filter((tag) => of(tag, 'rel') === 'stylesheet');
  // A script that is loaded on demand stands as an address in some attribute; nothing else ends like this.
  const named = [...html.matchAll(/"([^"\s]+\.js)"/g)].map(([, href]) => file(href));
  return {
    page: join(FOLDER, address.endsWith('/') ? `${address}index.html` : address),
    screen: sheets.filter((tag) => of(tag, 'media') !== 'print').map((tag) => file(of(tag, 'href'))),
    print: sheets.filter((tag) => of(tag, 'media') === 'print').map((tag) => file(of(tag, 'href'))),
    scripts: new Set(tags.map((tag) => of(tag, 'src')).filter(Boolean).map(file)),
    allScripts: new Set(named.filter((path) => !path.endsWith('/sw.js'))),
  };
}

const FILES = TEXTS.map((page) => ({ address: page.address, ...filesOf(page) }));
const pageWeight = ({ page, screen }) => sum([page, ...screen]);
const tooHeavy = (weigh, limit) =>
  FILES.filter((one) => weigh(one) > limit).map((one) => `${one.address} weighs ${told(weigh(one))}, at most ${told(limit)}`);

test('weight: every page names its style sheets', () => {
  expect(FILES.filter(({ screen }) => screen.length === 0).map(({ address }) => address)).toEqual([]);
});

test('weight: HTML and style of each page', () => expect(tooHeavy(pageWeight, LIMITS.page)).toEqual([]));

test('weight: HTML and style of a typical page', () => {
  const weights = FILES.map(pageWeight).sort((one, other) => one - other);
  const median = weights[Math.floor(weights.length / 2)];
  expect(median, `half of the pages weigh more than ${told(median)}`).toBeLessThanOrEqual(LIMITS.typical);
});

test('weight: the script that every page loads', () => {
  const name = (path) => path.slice(path.lastIndexOf('/') + 1);
  // What is shown at any address has no script: it cannot know how deep it stands.
  const pages = FILES.filter(({ address }) => !EVERYWHERE.includes(address));
  const common = [...pages[0].scripts].filter((path) => pages.every(({ scripts }) => [...scripts].map(name).includes(name(path))));
  expect(common.length, 'scripts that all pages have').toBeGreaterThan(0);
  expect(sum(common), `all pages load ${told(sum(common))} of scripts`).toBeLessThanOrEqual(LIMITS.scripts);
});

test('weight: all scripts that a page may load', () => {
  expect(tooHeavy((one) => sum(one.allScripts), LIMITS.allScripts)).toEqual([]);
});

test('weight: what is fetched for printing', () => expect(tooHeavy((one) => sum(one.print), LIMITS.print)).toEqual([]));
