// Every link of every page, without a browser: it leads somewhere, its words say where, languages lead to each other.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { EVERYWHERE, FOLDER, PAGES, TEXTS } from '../site/pages.js';

const ORIGIN = 'https://site.example';
const BY_ADDRESS = new Map(PAGES.map((page) => [page.address, page]));

const decode = (text) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]);

/** The links of a page: target, words as a screen reader says them, the other attributes. */
function links({ address, html }) {
  return [...html.matchAll(/<a\b([^>]*?)\shref="([^"]*)"([^>]*)>(.*?)<\/a>/gs)].map(([, before, href, after, inner]) => {
    const attributes = before + after;
    const label = /aria-label="([^"]*)"/.exec(attributes)?.[1];
    const words = (label ?? inner.replace(/<img[^>]*?alt="([^"]*)"[^>]*>/g, '$1').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ').trim();
    return { attributes, words: decode(words), url: new URL(decode(href), ORIGIN + address), typed: href };
  });
}

test('every link leads somewhere', () => {
  const wrong = [];
  for (const page of TEXTS) {
    for (const { url, typed } of links(page)) {
      if (url.origin !== ORIGIN) {
        // A subscription names the calendar by the site's host and another scheme.
        if (url.protocol === 'webcal:') {
          if (!existsSync(join(FOLDER, decodeURIComponent(url.pathname)))) wrong.push(`${page.address}: ${typed} leads nowhere`);
        } else if (!['https:', 'mailto:', 'tel:', 'http:'].includes(url.protocol)) wrong.push(`${page.address}: ${typed}`);
        continue;
      }
      const target = BY_ADDRESS.get(decodeURIComponent(url.pathname));
      const id = decodeURIComponent(url.hash.slice(1));
      if (!target && !existsSync(join(FOLDER, decodeURIComponent(url.pathname)))) wrong.push(`${page.address}: ${typed} leads nowhere`);
      else if (target && id && !target.html.includes(` id="${id}"`)) wrong.push(`${page.address}: ${typed}: no element #${id}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the same words lead to the same place', () => {
  const wrong = [];
  for (const page of TEXTS) {
    const places = new Map();
    for (const { words, url, attributes } of links(page)) {
      // A list of contents has the words of its headings; where such a heading is itself a link, both lead to the same matter.
      if (url.origin === ORIGIN && url.pathname === encodeURI(page.address) && url.hash) continue;
      if (words === '') wrong.push(`${page.address}: a link without words to ${url.href}`);
      const language = /lang="([^"]*)"/.exec(attributes)?.[1] ?? '';
      const key = `${language} ${words.toLocaleLowerCase()}`;
      const place = url.href.replace(/\/$/, '');
      if ((places.get(key) ?? place) !== place) wrong.push(`${page.address}: “${words}” leads to ${places.get(key)} and to ${place}`);
      places.set(key, place);
    }
  }
  expect(wrong).toEqual([]);
});

test('languages lead to the same page and back', () => {
  const wrong = [];
  const others = (page) => links(page).filter(({ attributes }) => attributes.includes('rel="alternate"'));
  for (const page of TEXTS.filter(({ address }) => !EVERYWHERE.includes(address))) {
    const found = others(page);
    if (found.length === 0) wrong.push(`${page.address}: no link to another language`);
    for (const { url, attributes } of found) {
      const target = BY_ADDRESS.get(decodeURIComponent(url.pathname));
      const code = /hreflang="([^"]*)"/.exec(attributes)?.[1];
      if (!target?.html.includes(`<html lang="${code}"`)) wrong.push(`${page.address}: ${url.pathname} is not in ${code}`);
      else if (!others(target).some((back) => decodeURIComponent(back.url.pathname) === page.address))
        wrong.push(`${page.address}: no way back from ${url.pathname}`);
    }
  }
  expect(wrong).toEqual([]);
});
