#!/usr/bin/env node
// From a save to changed pixels: how long a writer waits who looks at the page in a browser.
//
//     benches/pixels.mjs                          200, 2,000 and 10,000 pages, 20 edits of each kind
//     benches/pixels.mjs --sizes 200,2000 --edits 40
//
// Needs the release program and the corpus (cargo build --release --bin suara --example generate), the packages of tests/browser
// (npm ci --prefix tests/browser) and Chromium (/usr/bin/chromium, or what CHROMIUM names). Sites lie in /dev/shm where there is one.
// The clock starts before the file is written. It stops when the frame that shows the change is over: the page asks before each frame
// whether the new words (or the new colour) are there and within the window, and takes the time at the start of the frame after that.
// Prints a Markdown table: median and longest, in milliseconds. Asserts nothing.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
const { chromium } = createRequire(join(ROOT, 'tests/browser/package.json'))('playwright-core');

/** On how many pages the edits of each kind are made. */
const PAGES = 5;

/** How long a build or a picture may take at most, in milliseconds. */
const LONGEST = 60_000;

/** The preview of a site. */
class Server {
  #built = [];
  #waiting = [];

  constructor(site, port) {
    const args = ['serve', '--root', site, '--port', port, '--format', 'json', '--today', '2026-11-21'];
    this.child = spawn(join(TARGET, 'release/suara'), args, { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      const { event } = JSON.parse(line);
      if (event !== 'built' && event !== 'broken') return;
      const next = this.#waiting.shift();
      if (next) next(event);
      else this.#built.push(event);
    });
  }

  /** Waits for the end of a build. */
  async whole() {
    const next = () =>
      new Promise((done, failed) => {
        setTimeout(failed, LONGEST, new Error('no build ended')).unref();
        this.#waiting.push(done);
      });
    const event = this.#built.shift() ?? (await next());
    if (event !== 'built') throw new Error('a build broke down');
  }
}

/** The site that is edited. */
class Site {
  constructor(root) {
    this.root = root;
    cpSync(join(ROOT, 'themes/terang/assets'), join(root, 'themes/terang/assets'), { recursive: true });
    // A part of its own, behind all others of the style sheet.
    this.style = join(root, 'themes/terang/assets/style.css/99-bench.css');
    writeFileSync(this.style, '');
    const pages = join(root, 'content/pages');
    const files = readdirSync(pages, { recursive: true }).filter((file) => file.endsWith('.id.md') && basename(file) !== '_index.id.md');
    const step = Math.max(1, Math.floor(files.length / PAGES));
    this.pages = files.sort().filter((_, at) => at % step === 0).slice(0, PAGES).map((file) => join(pages, file));
  }

  address(page) {
    return `/${relative(join(this.root, 'content/pages'), page).slice(0, -'.id.md'.length)}/`;
  }

  /** What each kind of edit writes where, and how it is seen: each is given the text as it was and a mark. */
  kinds() {
    return {
      body: { file: (page) => page, change: (text, mark) => text.replace(/^(---\n.*?\n---\n)/s, `$1\nTanda uji ${mark} ada di sini.\n`), shows: 'words' },
      title: { file: (page) => page, change: (text, mark) => text.replace(/^title: (.*)$/m, `title: $1 ${mark}`), shows: 'words' },
      stylesheet: { file: () => this.style, change: (text, mark, colour) => `${text}\nh1 { color: ${colour}; }\n`, shows: 'colour' },
    };
  }
}

/** In the page, before each frame: false until a change is there and within the window; then, as the frame that shows it is over, the time. */
function painted({ shows, mark, colour }) {
  if (window.suaraBenchSeen === mark) return Date.now();
  const isSeen = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  const elements = [...document.querySelectorAll('h1, main p')].filter(isSeen);
  const is = (element) => (shows === 'words' ? element.textContent.includes(mark) : getComputedStyle(element).color === colour);
  if (elements.some(is)) window.suaraBenchSeen = mark;
  return false;
}

/** The milliseconds of some edits of one kind. */
async function edit(page, server, site, [name, kind], edits, port) {
  const times = [];
  let shown;
  for (let at = 0; at < edits; at += 1) {
    const path = site.pages[Math.floor((at * site.pages.length) / edits)];
    if (path !== shown) {
      await page.goto(`http://127.0.0.1:${port}${site.address(path)}`, { waitUntil: 'load' });
      shown = path;
    }
    // The page listens to the server, and nothing is being done any more.
    await page.waitForTimeout(400);
    const mark = `${name}${String(at + 1).padStart(3, '0')}`;
    const file = kind.file(path);
    const original = readFileSync(file, 'utf8');
    const colour = `rgb(200, 0, ${at + 1})`;
    const changed = kind.change(original, mark, colour);
    const waiting = page.waitForFunction(painted, { shows: kind.shows, mark, colour }, { polling: 'raf', timeout: LONGEST });
    const start = Date.now();
    writeFileSync(file, changed);
    const end = await (await waiting).jsonValue();
    times.push(end - start);
    await server.whole();
    writeFileSync(file, original);
    await server.whole();
  }
  return times;
}

async function measure(size, edits, place) {
  const root = join(place, `corpus-${size}`);
  const made = spawnSync(join(TARGET, 'release/examples/generate'), [root, String(size)], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (made.status !== 0) throw new Error('the corpus could not be written');
  const site = new Site(root);
  const port = await freePort();
  const server = new Server(root, port);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  try {
    await server.whole();
    const page = await browser.newPage({ viewport: { width: 1280, height: 2000 } });
    const cells = [];
    for (const kind of Object.entries(site.kinds())) {
      const times = (await edit(page, server, site, kind, edits, port)).sort((one, other) => one - other);
      cells.push(`${median(times).toFixed(0)} (${times.at(-1).toFixed(0)})`);
    }
    console.log(`| ${size} | ${cells.join(' | ')} |`);
  } finally {
    await browser.close();
    server.child.kill();
    rmSync(root, { recursive: true });
  }
}

function median(sorted) {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(String(port)));
    });
  });
}

/** A folder in memory, where there is one. */
function folder() {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '200,2000,10000' }, edits: { type: 'string', default: '20' } } });
const place = mkdtempSync(join(folder(), 'suara-pixels-'));
try {
  console.log(`Load before: ${loadavg()[0].toFixed(1)}; ${values.edits} edits of each kind; milliseconds from the save to the frame: median (longest).\n`);
  console.log('| pages | body | title | stylesheet |\n| --- | --- | --- | --- |');
  for (const size of values.sizes.split(',')) await measure(Number(size), Number(values.edits), place);
} finally {
  rmSync(place, { recursive: true, force: true });
}
