// The program that is tested.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The demonstration. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** The program: `SUARA`, else that of the last `cargo build`. */
export const PROGRAM = resolve(process.env.SUARA ?? join(ROOT, 'target/debug/suara'));

/** Runs a command of the program in a folder; one that fails is an error. */
export function run(folder, ...words) {
  const { status, error, stderr } = spawnSync(PROGRAM, words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`suara ${words.join(' ')}: ${error ?? stderr}`);
}
