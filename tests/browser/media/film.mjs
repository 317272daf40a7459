// Makes the films and the recording of the style guide, content/pages/gaya: our own drawing made to move, and a voice that a machine makes.
//
//   node film.mjs ../../../content/pages/gaya
//
// Needs rsvg-convert, ffmpeg and espeak-ng (Debian: librsvg2-bin, ffmpeg, espeak-ng). What it makes is committed; this says how it came about.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [WIDTH, HEIGHT, RATE, SECONDS] = [960, 540, 15, 10];
const INK = '#1c1b1f', GREY = '#77727f', GROUND = '#f4f2f7', VIOLET = '#4a2a8a';

/** What the voice says, and from which second on. captions.*.vtt has the same times. */
const SPOKEN = [[0.3, 'Lipat kembali surat suara.'], [3.6, 'Masukkan ke kotak suara.'], [6.6, 'Celupkan satu jari ke tinta.']];

/** How far a movement has got, from 0 to 1, gently at both ends. */
function between(from, until, at) {
  const part = Math.min(Math.max((at - from) / (until - from), 0), 1);
  return part * part * (3 - 2 * part);
}

const line = (colour = INK, width = 5) => `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;

/** A third of a ballot paper, from its hinge: a frame with a head and shoulders. Turned over it is blank. */
function panel(hinge, scale) {
  const face = `<rect x="22" y="40" width="96" height="150" fill="none" ${line(INK, 4)}/><circle cx="70" cy="92" r="20" fill="${GREY}"/>
    <path d="M36 188v-22a34 34 0 0 1 68 0v22z" fill="${GREY}"/>`;
  const shown = Math.abs(scale) < 0.02 ? 0.02 : scale;
  return { turned: shown < 0, svg: (faced) => `<g transform="translate(${hinge} 0) scale(${shown} 1)"><rect width="140" height="230" fill="#fff" ${line()}/>${faced ? face : ''}</g>` };
}

/** The ballot paper: first the left third turns over the middle, then the right one. */
function paper(at) {
  const left = panel(0, -1 + 2 * between(0.6, 1.8, at));
  const right = panel(140, 1 - 2 * between(1.9, 3.1, at));
  const leftTurned = between(0.6, 1.8, at) > 0.5;
  return panel(0, 1).svg(true) + left.svg(!leftTurned) + right.svg(!right.turned);
}

/** The box for ballot papers; what is inside is drawn before its front. */
function box(inside) {
  return `<path d="M330 330l40-56h220l40 56z" fill="#fff" ${line()}/><path d="M400 302h160" ${line(INK, 12)}/>
    <clipPath id="slot"><path d="M0 -600h960v902h-960z"/></clipPath><g clip-path="url(#slot)">${inside}</g>
    <rect x="330" y="330" width="300" height="170" rx="8" fill="#fff" ${line()}/><path d="M440 415h80" ${line(GREY, 6)}/>`;
}

/** The finger that is dipped: the ink covers what has been in the jar. */
function dip(at) {
  const down = between(7.2, 8.2, at) - between(8.6, 9.4, at);
  const inked = between(7.7, 8.2, at);
  const y = 40 + 190 * down;
  const finger = 'M430 -300v440a50 50 0 0 0 100 0v-440z';
  return `<clipPath id="finger"><path d="${finger}"/></clipPath>
    <g transform="translate(0 ${y})"><path d="${finger}" fill="#fff" ${line()}/>
      <g clip-path="url(#finger)"><rect x="420" y="${190 - 70 * inked}" width="120" height="120" fill="${VIOLET}"/></g>
      <path d="${finger}" fill="none" ${line()}/></g>
    <path d="M370 320v150q0 30 30 30h160q30 0 30-30v-150" fill="none" ${line()}/>
    <path d="M374 ${372}h212v96q0 28-28 28h-156q-28 0-28-28z" fill="${VIOLET}"/>`;
}

/** The drawing at a second. */
function frame(at) {
  const fall = between(4.4, 5.9, at);
  const small = between(3.3, 4.2, at);
  const ballot = `<g transform="translate(${410 + 14 * small} ${155 - 135 * small + 290 * fall}) scale(${1 - 0.2 * small})">${paper(at)}</g>`;
  return picture(at < 3.3 ? ballot : at < 6.3 ? box(ballot) : dip(at));
}

/** Where a film in sign language belongs. It holds no signs: only people who sign can make them. */
function place(at) {
  const text = (y, words, size) => `<text x="480" y="${y}" font-size="${size}" text-anchor="middle" fill="${INK}" font-family="sans-serif">${words}</text>`;
  return picture(`<g fill="none" ${line(GREY, 6)}><circle cx="480" cy="150" r="62"/><path d="M340 350v-40a80 80 0 0 1 80-80h120a80 80 0 0 1 80 80v40z"/></g>
    ${text(420, 'Tempat video bahasa isyarat', 40)}${text(474, 'Place of the sign-language video', 40)}
    <rect y="528" width="${(WIDTH * at) / SECONDS}" height="12" fill="${VIOLET}"/>`);
}

const picture = (scene) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${GROUND}"/>${scene}</svg>\n`;

const folder = resolve(process.argv[2]);
const work = mkdtempSync(join(tmpdir(), 'film-'));
const ffmpeg = (...words) => execFileSync('ffmpeg', ['-v', 'error', '-y', ...words.map(String)], { stdio: 'inherit' });
const OPUS = ['-ac', 1, '-c:a', 'libopus', '-b:a', '24k'];
// No date and no name of a program in the files: they are the same whenever they are made.
const PLAIN = ['-map_metadata', -1, '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

/** One sound: each sentence at its second. */
function sound(sentences, seconds, file) {
  const inputs = sentences.flatMap(([, words], at) => {
    const wave = join(work, `${at}.wav`);
    execFileSync('espeak-ng', ['-v', 'id', '-s', '145', '-w', wave, words]);
    return ['-i', wave];
  });
  const delayed = sentences.map(([from], at) => `[${at}]adelay=${from * 1000}[s${at}]`).join(';');
  const mixed = `${sentences.map((_, at) => `[s${at}]`).join('')}amix=${sentences.length}:normalize=0,apad=whole_dur=${seconds}`;
  ffmpeg(...inputs, '-filter_complex', `${delayed};${mixed}`, '-t', seconds, file);
}

/** One film: a drawing for each of its moments. */
function film(draw, voice, file) {
  const frames = join(work, `frames-${draw.name}`);
  mkdirSync(frames);
  for (let at = 0; at < SECONDS * RATE; at += 1) {
    execFileSync('rsvg-convert', ['-o', join(frames, `${String(at).padStart(4, '0')}.png`)], { input: draw(at / RATE) });
  }
  const picture = ['-framerate', RATE, '-i', join(frames, '%04d.png')];
  const vp9 = ['-c:v', 'libvpx-vp9', '-crf', 36, '-b:v', 0, '-pix_fmt', 'yuv420p', '-row-mt', 0, '-threads', 1, '-t', SECONDS];
  ffmpeg(...picture, ...(voice ? ['-i', voice, ...OPUS] : []), ...vp9, ...PLAIN, join(folder, file));
}

const voice = join(work, 'voice.wav');
sound(SPOKEN, SECONDS, voice);
film(frame, voice, 'lipat.webm');
film(place, undefined, 'isyarat.webm');
writeFileSync(join(folder, 'lipat.svg'), frame(1.5));
ffmpeg('-i', voice, ...OPUS, ...PLAIN, join(folder, 'lipat.opus'));
