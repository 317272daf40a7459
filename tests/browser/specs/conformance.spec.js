// The table of WCAG 2.2 in themes/terang/ACCESSIBILITY.md is whole and names what there is; and what it says of all pages at once holds.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { EVERYWHERE, FOLDER, PAGES, TEXTS } from '../site/pages.js';
import { ROOT } from '../site/program.js';

const TABLE = readFileSync(join(ROOT, 'themes/terang/ACCESSIBILITY.md'), 'utf8');

/** Every success criterion of WCAG 2.2, by level. 4.1.1 is gone since 2.2. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
  AAA: '1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9',
};
const RESULTS = ['met', 'compiler', 'content', 'not applicable', 'not met'];

const ROWS = [...TABLE.matchAll(/^\| (\d\.\d\.\d+) [^|]+ \| (A+) \| ([^|]+) \| ([^|]+) \|([^|]*)\|$/gm)].map(([, criterion, level, result, how, proof]) => ({
  criterion,
  level,
  result: result.trim(),
  how: how.trim(),
  proof: [...proof.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
}));

test('conformance: every criterion has one line, with its level and a result', () => {
  const expected = Object.entries(CRITERIA).flatMap(([level, all]) => all.split(' ').map((criterion) => `${criterion} ${level}`));
  expect(expected.length).toBe(86);
  expect(ROWS.map(({ criterion, level }) => `${criterion} ${level}`).sort()).toEqual(expected.sort());
  expect(ROWS.filter(({ result, how }) => !RESULTS.includes(result) || !how)).toEqual([]);
});

test('conformance: the summary counts the lines', () => {
  const count = (result) => ROWS.filter((row) => row.result === result).length;
  const [met, compiler, content, none, not] = RESULTS.map(count);
  expect(/^Of 86 criteria .*$/m.exec(TABLE)?.[0]).toBe(
    `Of 86 criteria the theme meets ${met}, the compiler guards ${compiler}, ${content} are the writer's alone, ${none} do not apply, and ${not} is not met.`,
  );
});

test('conformance: what is met has a proof, and every proof exists', () => {
  const reference = readFileSync(join(ROOT, 'docs/reference.md'), 'utf8');
  const exists = (name) =>
    name.endsWith('.spec.js') ? existsSync(join(import.meta.dirname, name)) : reference.includes(`| \`${name}\` | `);
  const wrong = ROWS.flatMap(({ criterion, result, proof }) => [
    ...proof.filter((name) => !exists(name)).map((name) => `${criterion}: there is no ${name}`),
    ...(['met', 'compiler'].includes(result) && proof.length === 0 ? [`${criterion} has no proof`] : []),
    ...(result === 'compiler' && proof.every((name) => name.endsWith('.js')) ? [`${criterion} names no code of the compiler`] : []),
  ]);
  expect(wrong).toEqual([]);
});

/** What no page may have, and the criteria that it would break. */
const NOWHERE = [
  [/\saccesskey=/, '2.1.4: a shortcut'],
  [/\starget=/, '3.2.5: another window'],
  [/\sautoplay|\sautofocus/, '1.4.2, 3.2.1: what begins by itself'],
  [/<(?:form|select|textarea|iframe|object|embed|marquee)\b/, '3.3: a form, or a frame'],
  [/<input(?![^>]*type="(?:radio|checkbox|search)")/, '1.3.5: data about the reader'],
  [/\son[a-z]+="/, '3.2.1: a script in an attribute'],
  [/\stabindex="[1-9]/, '2.4.3: an order of its own'],
  [/\srole="(?:alert|timer|marquee|log)"|aria-live="assertive"/, '2.2.4: an interruption'],
];

test('conformance: no page has what would break a criterion that does not apply', () => {
  const wrong = PAGES.flatMap(({ address, html }) => NOWHERE.filter(([pattern]) => pattern.test(html)).map(([, why]) => `${address}: ${why}`));
  // Only an old address leads on, and at once (technique G110).
  for (const { address, html } of PAGES) {
    const refresh = /http-equiv="refresh" content="([^"]*)"/.exec(html)?.[1];
    if (refresh && !refresh.startsWith('0;')) wrong.push(`${address}: 2.2.1: waits before it leads on`);
  }
  expect(wrong).toEqual([]);
});

test('conformance: no style and no script of the theme moves, waits, or asks how a device is held', () => {
  const assets = readdirSync(join(FOLDER, 'assets')).filter((file) => /\.(?:css|js)$/.test(file));
  expect(assets.length).toBeGreaterThanOrEqual(2);
  const nowhere = [
    [/@keyframes|(?:animation|transition)(?:-[a-z]+)?\s*:(?!\s*none)/, 'moves (2.2.2, 2.3.1, 2.3.3)'],
    [/orientation/, 'asks for an orientation (1.3.4)'],
    [/devicemotion|touchstart|touchmove|mousedown|dragstart/, 'listens to gestures or movement (2.5.1, 2.5.2, 2.5.4, 2.5.7)'],
    [/setInterval|window\.open|\balert\(/, 'repeats, or opens (2.2.2, 2.2.4, 3.2.5)'],
    [/pointer\s*:\s*(?:coarse|fine)|hover\s*:\s*(?:none|hover)/, 'asks how it is used (2.5.6)'],
  ];
  const wrong = assets.flatMap((file) => {
    const text = readFileSync(join(FOLDER, 'assets', file), 'utf8');
    return nowhere.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${file} ${what}`);
  });
  expect(wrong).toEqual([]);
});

/** The site that a page belongs to, and its language: `/wilayah/kota/ en`. */
function site({ address, html }) {
  return `${/^\/wilayah\/[^/]+\//.exec(address)?.[0] ?? '/'} ${/<html lang="([^"]*)"/.exec(html)?.[1]}`;
}

const part = (html, pattern) => pattern.exec(html)?.[0] ?? '';
const addresses = ({ address }, html) =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => new URL(href, `https://site.example${address}`).href);

test('conformance: head and foot are the same on all pages of a language, help first (3.2.3, 3.2.6)', () => {
  const known = new Map();
  const wrong = [];
  for (const page of TEXTS.filter(({ address }) => !EVERYWHERE.includes(address))) {
    const head = part(page.html, /<header.*?<\/header>/s).replace(/<nav class="languages".*?<\/nav>/s, '').replace(/<a class="skip".*?<\/a>/gs, '');
    const foot = part(page.html, /<footer>.*<\/footer>/s);
    const links = [...addresses(page, head), '–', ...addresses(page, foot)].join(' ');
    if (links !== (known.get(site(page)) ?? links)) wrong.push(`${page.address}: other ways than ${site(page)}`);
    known.set(site(page), links);
    if (!/^<footer>\s*<div class="wrap">\s*<section class="help"/.test(foot)) wrong.push(`${page.address}: help does not stand first in the foot`);
  }
  expect(wrong).toEqual([]);
});

test('conformance: every page below a home page says where it is (2.4.8)', () => {
  const isHome = ({ address }) => /^\/(?:wilayah\/[^/]+\/)?(?:[a-z]{2,3}\/)?$/.test(address);
  const lost = TEXTS.filter((page) => !EVERYWHERE.includes(page.address) && !isHome(page))
    .filter(({ html }) => !/<nav class="wrap crumbs"/.test(html))
    .map(({ address }) => address);
  expect(lost).toEqual([]);
});
