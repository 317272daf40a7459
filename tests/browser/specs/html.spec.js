// The HTML itself, without a browser: validity, language, weight, links.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { FOLDER, PAGES, TEXTS } from '../site/pages.js';
import { VALIDATOR } from '../site/validator.js';

/** HTML, stylesheets and scripts, compressed: one packet of answers to a first request, on the slowest network. */
const HEAVIEST = 14 * 1024;

test('every page is valid HTML', async () => {
  const wrong = [];
  for (const { address, html } of PAGES) {
    const { results } = await VALIDATOR.validateString(html, address);
    for (const { line, selector, ruleId, message } of results.flatMap(({ messages }) => messages))
      wrong.push(`${address}:${line}: ${ruleId}: ${selector}: ${message}`);
  }
  expect(wrong).toEqual([]);
});

test('every page says its language', () => {
  const wrong = [];
  for (const { address, html } of PAGES) {
    const [, lang, dir] = /<html lang="([^"]*)" dir="([^"]*)">/.exec(html) ?? [];
    const folder = /^(?:\/wilayah\/[^/]+)?\/([a-z]{2,3})\//.exec(address)?.[1];
    const expected = LANGUAGES.includes(folder) ? folder : LANGUAGES[0];
    if (lang !== expected || dir !== 'ltr') wrong.push(`${address}: lang=${lang} dir=${dir}, expected ${expected} ltr`);
  }
  expect(wrong).toEqual([]);
});

test('every page is light', () => {
  const size = (text) => gzipSync(text, { level: 9 }).length;
  const weights = PAGES.map(({ address, html }) => {
    const sheets = [...html.matchAll(/<(?:link rel="stylesheet" href|script defer src)="([^"]*)"/g)].map(([, href]) => {
      const { pathname } = new URL(href, `https://site.example${address}`);
      return size(readFileSync(join(FOLDER, pathname)));
    });
    return { address, weight: sheets.reduce((sum, sheet) => sum + sheet, size(html)) };
  }).sort((a, b) => b.weight - a.weight);
  const kilobytes = ({ address, weight }) => `${address}: ${(weight / 1024).toFixed(1)} KB`;
  console.log(`heaviest: ${kilobytes(weights[0])}; home: ${kilobytes(weights.find(({ address }) => address === '/'))}`);
  expect(weights.filter(({ weight }) => weight > HEAVIEST).map(kilobytes)).toEqual([]);
});

/** The languages of the site, the default one first: those that the pages name as each other's translations. */
const LANGUAGES = [
  ...new Set(TEXTS.flatMap(({ html }) => [...html.matchAll(/<html lang="([^"]*)"/g)].map(([, lang]) => lang))),
].sort((a, b) => (home(a) ? -1 : 0) - (home(b) ? -1 : 0));

function home(lang) {
  return PAGES.some(({ address, html }) => address === '/' && html.includes(`<html lang="${lang}"`));
}
