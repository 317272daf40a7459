// The HTML itself, without a browser: validity, language, links.
import { test, expect } from '@playwright/test';
import { PAGES, TEXTS } from '../site/pages.js';
import { VALIDATOR, invalid } from '../site/validator.js';

/** So many pages are one test: all of them in one take longer than a test may. */
const PAGES_A_TEST = 40;

for (let first = 0; first < PAGES.length; first += PAGES_A_TEST) {
  const some = PAGES.slice(first, first + PAGES_A_TEST);
  test(`valid HTML ${some[0].address} to ${some.at(-1).address}`, async () => {
    const wrong = [];
    for (const { address, html } of some) wrong.push(...(await invalid(VALIDATOR, html)).map((what) => `${address}: ${what}`));
    expect(wrong).toEqual([]);
  });
}

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

/** The languages of the site, the default one first: those that the pages name as each other's translations. */
const LANGUAGES = [
  ...new Set(TEXTS.flatMap(({ html }) => [...html.matchAll(/<html lang="([^"]*)"/g)].map(([, lang]) => lang))),
].sort((a, b) => (home(a) ? -1 : 0) - (home(b) ? -1 : 0));

function home(lang) {
  return PAGES.some(({ address, html }) => address === '/' && html.includes(`<html lang="${lang}"`));
}
