// Pictures of pages, small enough to keep, compared so that letters may be drawn a little differently and nothing else may.
//
// A picture is kept as the mean colours of its cells. Pictures are compared block by block: a block differs if many of its cells do
// (something moved, came or went), or if its mean colour does (a ground or a line has another colour).

/** Cells of a block, each way. */
const BLOCK = 8;

/** How far a cell's colour may be off in a channel (of 255), and which share of a block's cells may be further off. */
const CELL = 40;
const CELLS = 0.25;

/** How far the mean colour of a block may be off in a channel. */
const MEAN = 10;

/** Colours that differ by less than this in each channel may be kept as one. */
const SHADES = 16;

/** A colour with more than this share of a picture is kept as it is. */
const FREQUENT = 0.002;

/** The mean colours of cells of `size` by `size` pixels; a rest at the right or the bottom is left out. */
export function shrink({ width, height, rgb }, size) {
  const small = blank(Math.floor(width / size), Math.floor(height / size));
  for (let row = 0; row < small.height; row += 1)
    for (let column = 0; column < small.width; column += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        for (let y = row * size; y < (row + 1) * size; y += 1)
          for (let x = column * size; x < (column + 1) * size; x += 1) sum += rgb[(y * width + x) * 3 + channel];
        small.rgb[(row * small.width + column) * 3 + channel] = Math.round(sum / (size * size));
      }
  return small;
}

const blank = (width, height) => ({ width, height, rgb: new Uint8Array(width * height * 3) });

/** The picture in few colours: frequent ones stay as they are, so that a ground is known exactly; of the others those that are alike become their mean. */
export function simplify({ width, height, rgb }) {
  const counts = new Map();
  const colourAt = (at) => (rgb[at] << 16) | (rgb[at + 1] << 8) | rgb[at + 2];
  for (let at = 0; at < rgb.length; at += 3) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const frequent = (FREQUENT * rgb.length) / 3;
  const groupOf = (colour) => (counts.get(colour) > frequent ? colour : channels(colour).map((value) => Math.floor(value / SHADES)).join());
  const groups = new Map();
  for (const [colour, count] of counts) {
    const { sums, total } = groups.get(groupOf(colour)) ?? { sums: [0, 0, 0], total: 0 };
    groups.set(groupOf(colour), { sums: channels(colour).map((value, channel) => sums[channel] + value * count), total: total + count });
  }
  const simple = blank(width, height);
  for (let at = 0; at < rgb.length; at += 3) {
    const { sums, total } = groups.get(groupOf(colourAt(at)));
    simple.rgb.set(sums.map((sum) => Math.round(sum / total)), at);
  }
  return simple;
}

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Blocks in which two pictures differ, `{ column, row, cells, mean }`, and how many there are. What only one of them has differs. */
export function compare(expected, actual) {
  const columns = Math.ceil(Math.max(expected.width, actual.width) / BLOCK);
  const rows = Math.ceil(Math.max(expected.height, actual.height) / BLOCK);
  const different = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const found = compareBlock(expected, actual, column * BLOCK, row * BLOCK);
      if (found.cells > CELLS || found.mean > MEAN) different.push({ column, row, ...found });
    }
  return { different, blocks: columns * rows };
}

/** The share of cells that are off, and how far the mean colour is off. */
function compareBlock(expected, actual, left, top) {
  const sums = [0, 0, 0];
  let [off, cells] = [0, 0];
  for (let y = top; y < top + BLOCK; y += 1)
    for (let x = left; x < left + BLOCK; x += 1) {
      const [one, other] = [at(expected, x, y), at(actual, x, y)];
      if (!one && !other) continue;
      cells += 1;
      if (!one || !other) {
        off += 1;
        continue;
      }
      const apart = one.map((value, channel) => value - other[channel]);
      apart.forEach((value, channel) => (sums[channel] += value));
      if (Math.max(...apart.map(Math.abs)) > CELL) off += 1;
    }
  return { cells: off / cells, mean: Math.max(...sums.map(Math.abs)) / cells };
}

const at = ({ width, height, rgb }, x, y) => (x < width && y < height ? [...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)] : null);

/** The actual picture, pale, with the blocks that differ in full. */
export function showDifference(actual, { different }) {
  const shown = { ...actual, rgb: actual.rgb.map((value) => 192 + value / 4) };
  for (const { column, row } of different)
    for (let y = row * BLOCK; y < Math.min((row + 1) * BLOCK, actual.height); y += 1)
      for (let x = column * BLOCK; x < Math.min((column + 1) * BLOCK, actual.width); x += 1)
        shown.rgb.set(at(actual, x, y), (y * actual.width + x) * 3);
  return shown;
}
