// The published pages: all of them, and the few that together hold everything a page can hold.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The published site: `SITE`, else `public/` of the project. */
export const FOLDER = resolve(process.env.SITE ?? join(import.meta.dirname, '../../../public'));

/** Every page: its address and its HTML, sorted by address. */
export const PAGES = readdirSync(FOLDER, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: readFileSync(join(FOLDER, file), 'utf8') }))
  .sort((a, b) => (a.address < b.address ? -1 : 1));

if (PAGES.length === 0) throw new Error(`no pages in ${FOLDER}`);

/** Pages with a text; the others only send the browser on to a new address. */
export const TEXTS = PAGES.filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** Pages that are there once, in all languages at a time, and are shown at any address: they belong to no language and stand nowhere below a home page. */
export const EVERYWHERE = ['/404.html', '/offline.html'];

/**
 * Pages that differ in kind. A region's site shows the nation's pages again with its own values in them: what a browser would find there
 * it has found already. Its home pages and the pages that the nation does not have are looked at.
 */
const addresses = new Set(TEXTS.map(({ address }) => address));
export const OWN = TEXTS.filter(({ address }) => {
  const inRegion = /^\/wilayah\/[^/]+(\/.*)$/.exec(address)?.[1];
  return !inRegion || /^\/([a-z]{2,3}\/)?$/.test(inRegion) || !addresses.has(inRegion);
});

/** The fewest pages that hold every element-with-class of the site, so that each page type and component is among them. */
export const KINDS = cover(TEXTS);

function cover(pages) {
  const open = new Map(pages.map((page) => [page, features(page.html)]));
  const missing = new Set([...open.values()].flatMap((found) => [...found]));
  const chosen = pages.filter(({ address }) => ['/', '/404.html'].includes(address));
  for (const page of chosen) open.get(page).forEach((feature) => missing.delete(feature));
  while (missing.size > 0) {
    const gain = (page) => [...open.get(page)].filter((feature) => missing.has(feature)).length;
    const best = pages.reduce((best, page) => (gain(page) > gain(best) ? page : best));
    chosen.push(best);
    open.get(best).forEach((feature) => missing.delete(feature));
  }
  return chosen;
}

/** `html:id`, `a.skip`, `section.refused` … */
function features(html) {
  const found = new Set([`html:${/<html lang="([^"]*)"/.exec(html)?.[1]}`]);
  for (const [, name, attributes] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)) {
    const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '';
    for (const one of classes.split(/\s+/)) found.add(`${name}.${one}`);
  }
  return found;
}
