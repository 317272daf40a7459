// A printed page as a person holds it: its words, page by page, and what a camera reads off it.
import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';

const run = (command, options, pdf) => execFileSync(command, options, { input: pdf, maxBuffer: 2 ** 28 });

/** The words of a PDF, what was drawn first comes first; each page ends with a form feed. */
export const text = (pdf) => run('pdftotext', ['-raw', '-', '-'], pdf).toString();

/** The words of each page. */
export const words = (pdf) => text(pdf).split('\f').slice(0, -1);

/** What the QR codes of a PDF say, page by page; at most one on each. 150 dots an inch are what a cheap camera sees of a sheet. */
export function codes(pdf, resolution = 150) {
  const found = [];
  for (const { width, height, grey } of pictures(run('pdftoppm', ['-gray', '-r', String(resolution), '-'], pdf))) {
    // Red, green, blue and opaque, a whole dot at once: there are two million on a sheet.
    const dots = new Uint32Array(width * height);
    for (let at = 0; at < dots.length; at += 1) dots[at] = 0xff000000 | (grey[at] * 0x010101);
    const code = jsQR(new Uint8ClampedArray(dots.buffer), width, height, { inversionAttempts: 'dontInvert' });
    if (code) found.push(code.data);
  }
  return found;
}

/** Portable greymaps one behind the other: `P5 WIDTH HEIGHT 255`, then a byte for each dot. */
function* pictures(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(at, at + 64).toString('latin1'));
    const [width, height] = [Number(head[1]), Number(head[2])];
    at += head[0].length;
    yield { width, height, grey: bytes.subarray(at, at + width * height) };
    at += width * height;
  }
}
