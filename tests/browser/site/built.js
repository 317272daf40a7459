// `test` for a site that a spec builds itself: with its drafts, or one of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM, ROOT } from './program.js';
import { serve } from './server.js';
import { test as base } from './test.js';

/** What the program says when it builds a folder's site into another. */
export function build(root, output, ...options) {
  const words = ['build', '--root', root, '--output', output, '--lang', 'en', '--today', '2026-11-22', ...options];
  const { status, error, stdout, stderr } = spawnSync(PROGRAM, words, { cwd: ROOT, encoding: 'utf8' });
  if (error) throw error;
  return { status, said: `${stdout}${stderr}` };
}

/** `test` where every worker builds a site once: `make(folder)` gives the folder of what is written and further options. */
export const testOf = (make) =>
  base.extend({
    folder: [
      async ({}, use) => {
        const folder = mkdtempSync(join(tmpdir(), 'suara-'));
        const output = join(folder, 'public');
        const { root, options } = make(folder);
        const { status, said } = build(root, output, ...options);
        if (status !== 0) throw new Error(`the site was not built:\n${said}`);
        await use(output);
        rmSync(folder, { recursive: true, force: true });
      },
      { scope: 'worker' },
    ],

    site: [
      async ({ folder }, use) => {
        const site = await serve(folder);
        await use(site);
        site.close();
      },
      { scope: 'worker' },
    ],
  });

/** `test` for the demonstration with its drafts: the style guide is among them. */
export const drafts = testOf(() => ({ root: ROOT, options: ['--drafts'] }));
