// PNG pictures: reads those that browsers take, writes small ones with a palette. https://www.w3.org/TR/png-3/
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Samples in a pixel for each colour type that is read: RGB, palette, RGBA. */
const SAMPLES = { 2: 3, 3: 1, 6: 4 };

/** `{ width, height, rgb }` of a PNG with 8 bits a sample, not interlaced. Transparency is not looked at. */
export function decode(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  const chunks = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  const header = chunks.find(({ name }) => name === 'IHDR').data;
  const [width, height, bits, type, interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9], header[12]];
  if (bits !== 8 || interlaced || !SAMPLES[type]) throw new Error(`a PNG of a form that is not read: ${bits} bits, type ${type}`);
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const samples = unfilter(inflateSync(packed), width * SAMPLES[type], height, SAMPLES[type]);
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data;
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 3; channel += 1)
      rgb[pixel * 3 + channel] = palette ? palette[samples[pixel] * 3 + channel] : samples[pixel * SAMPLES[type] + channel];
  return { width, height, rgb };
}

/** Section 9 of the standard: each row begins with how it was foretold from its neighbours. Every sample passes here: no arrays. */
function unfilter(bytes, rowLength, height, step) {
  const out = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row += 1) {
    const [from, to] = [row * (rowLength + 1) + 1, row * rowLength];
    const kind = bytes[from - 1];
    for (let at = 0; at < rowLength; at += 1) {
      const left = at < step ? 0 : out[to + at - step];
      const up = row === 0 ? 0 : out[to + at - rowLength];
      const corner = at < step || row === 0 ? 0 : out[to + at - rowLength - step];
      out[to + at] = bytes[from + at] + foretold(kind, left, up, corner);
    }
  }
  return out;
}

function foretold(kind, left, up, corner) {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  return kind === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(left, up, corner) {
  const sum = left + up - corner;
  const a = Math.abs(sum - left);
  const b = Math.abs(sum - up);
  const c = Math.abs(sum - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** A PNG with a palette of at most 256 colours. */
export function encode({ width, height, rgb }) {
  const places = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = (rgb[pixel * 3] << 16) | (rgb[pixel * 3 + 1] << 8) | rgb[pixel * 3 + 2];
    if (!places.has(colour)) places.set(colour, places.size);
    rows[pixel + Math.floor(pixel / width) + 1] = places.get(colour);
  }
  if (places.size > 256) throw new Error(`${places.size} colours do not go into a palette`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from([...places.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...parts]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
