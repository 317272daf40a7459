// `test` for a site that is being written: each test has a small site of its own in a folder, and the real `suara serve` watching it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, expect } from '@playwright/test';
import { PROGRAM, ROOT, run } from './program.js';

export { expect };

/** The theme that the program holds. */
const THEME = join(ROOT, 'themes/terang');

/** A page that is longer than any window, and its translation. */
export const LONG = 'content/pages/panduan/panjang.id.md';
export const LONG_EN = 'content/pages/panduan/panjang.en.md';
const NUMBERS = Array.from({ length: 40 }, (_, at) => at + 1);
const LONG_TEXT = `---
title: Halaman panjang
summary: Halaman panjang untuk mencoba pratinjau, dengan banyak kalimat pendek dan banyak tautan.
topics: [situs_ini]
reviewed_on: 2026-11-22
owner: Kantor Contoh
---

${NUMBERS.map((at) => `${heading(at, 'Bagian')}Kalimat nomor ${at} ada di sini. Lihat [tanya jawab ${at}](tanya-jawab.md).`).join('\n\n')}
`;
const LONG_TEXT_EN = `---
title: Long page
slug: long
summary: A long page for trying the preview, with many short sentences and with many links in them.
reviewed_on: 2026-11-22
owner: Example Office
---

${NUMBERS.map((at) => `${heading(at, 'Part')}Sentence number ${at} stands here, and it is a little longer. See [answers ${at}](tanya-jawab.md).`).join('\n\n')}
`;

/** Every ten sentences begin with a heading. */
function heading(at, word) {
  return at % 10 === 1 ? `## ${word} ${(at + 9) / 10}\n\n` : '';
}

/** A folder that somebody writes in, and its preview. */
class Writing {
  constructor(options) {
    this.options = options;
    this.root = mkdtempSync(join(tmpdir(), 'suara-'));
    this.run('init', this.root, '--lang', 'id');
    this.write(LONG, LONG_TEXT);
    this.write(LONG_EN, LONG_TEXT_EN);
  }

  /** Starts the preview; once its first build is told, it is there. */
  async start(port = 0) {
    const today = ['--today', '2026-11-23'];
    const words = ['serve', '--root', this.root, '--port', String(port), '--format', 'json', '--lang', 'id', ...today, ...this.options];
    this.process = spawn(PROGRAM, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.events = [];
    let complaint = '';
    this.process.stderr.on('data', (text) => (complaint += text));
    const lines = createInterface({ input: this.process.stdout });
    const built = new Promise((done, fail) => {
      lines.on('line', (line) => {
        const event = JSON.parse(line);
        this.events.push(event);
        if (event.event === 'serving') this.url = new URL(event.url).origin;
        if (event.event === 'built') done();
      });
      this.process.on('exit', (code) => fail(new Error(`suara serve ended with ${code}: ${complaint}`)));
    });
    await built;
  }

  /** Ends the preview as somebody does who closes the terminal. */
  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.removeAllListeners('exit');
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }

  /** Runs a command of the program in the folder. */
  run = (...words) => run(this.root, ...words);

  path = (file) => join(this.root, file);
  read = (file) => readFileSync(this.path(file), 'utf8');
  remove = (file) => rmSync(this.path(file), { recursive: true });

  write(file, text) {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
  }

  /** Saves a file with other words in it. */
  edit(file, from, to) {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}`);
    this.write(file, text.replace(from, to));
  }

  /** Puts the theme into the site's own folder, where it can be changed. */
  ownTheme() {
    cpSync(THEME, this.path('themes/terang'), { recursive: true });
  }

  throwAway() {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export const test = base.extend({
  /** Arguments of `suara serve` that a test needs besides the usual. */
  serveOptions: [[], { option: true }],

  /** What a test does to the site before it is served: `{ site: (writing) => … }`. */
  prepare: [{}, { option: true }],

  writing: async ({ serveOptions, prepare }, use) => {
    const writing = new Writing(serveOptions);
    prepare.site?.(writing);
    await writing.start();
    await use(writing);
    await writing.stop();
    writing.throwAway();
  },

  baseURL: async ({ writing }, use) => use(writing.url),

  /** What went wrong in the browser while a test ran; checked at its end. A test that breaks something on purpose says what it expects. */
  complaints: [
    async ({ context, writing }, use) => {
      await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
      const complaints = Object.assign([], { expected: [] });
      context.on('request', (request) => {
        if (!request.url().startsWith(`${writing.url}/`)) complaints.push(`request to ${request.url()}`);
      });
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`script: ${error.error().stack}`));
      await use(complaints);
      // A page that is closed while frames in it are on their way to another now and then keeps Chromium waiting for ever.
      for (const page of context.pages()) await page.waitForLoadState('load').catch(() => {});
      const found = complaints.filter((one) => !complaints.expected.some((expected) => expected.test(one)));
      expect(found, 'console errors, CSP violations, foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

/** The panel in a page; its parts are found in the shadow root as everywhere else. */
export const panel = (page) => page.locator('suara-preview');

/** Opens a page and waits until its preview listens. */
export async function open(page, address) {
  await page.goto(address);
  await expect(panel(page).locator('.badge, .panel').filter({ visible: true })).toHaveCount(1);
  // A page that is loaded anew loses this.
  await page.evaluate(() => (globalThis.isSame = true));
}

/** Whether the page is the one that was opened, changed in place. */
export const isSame = (page) => page.evaluate(() => globalThis.isSame === true);
