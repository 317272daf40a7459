//! The bytes of a code: a text, filled up, and what corrects it (ISO/IEC 18004:2015, 7.4 to 7.6).

use super::Surface;

/// How the codewords of a version are laid out for one level of correction.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    /// From 1.
    pub version: usize,
    /// All codewords, data and correction.
    total: usize,
    /// Correction codewords of each block.
    correction: usize,
    blocks: usize,
}

/// The last version that is drawn.
pub(super) const VERSIONS: usize = 11;

/// By version: all codewords; then correction codewords of a block and blocks, for level L and for level M (ISO/IEC 18004, table 9).
/// Version 11 is the last whose rows fit into 64 bits; it holds 251 bytes at level M.
const LAYOUTS: [[usize; 5]; VERSIONS] = [
    [26, 7, 1, 10, 1],
    [44, 10, 1, 16, 1],
    [70, 15, 1, 26, 1],
    [100, 20, 1, 18, 2],
    [134, 26, 1, 24, 2],
    [172, 18, 2, 16, 4],
    [196, 20, 2, 18, 4],
    [242, 24, 2, 22, 4],
    [292, 30, 2, 22, 5],
    [346, 18, 4, 26, 5],
    [404, 20, 4, 30, 5],
];

impl Layout {
    /// The smallest that holds so many bytes; none where they are too many.
    pub(super) fn smallest(bytes: usize, surface: Surface) -> Option<Self> {
        let layouts = LAYOUTS.iter().enumerate();
        let mut layouts = layouts.map(|(at, [total, low, low_blocks, medium, medium_blocks])| {
            let (correction, blocks) = match surface {
                Surface::Screen => (*low, *low_blocks),
                Surface::Paper => (*medium, *medium_blocks),
            };
            Self {
                version: at + 1,
                total: *total,
                correction,
                blocks,
            }
        });
        layouts.find(|layout| layout.head() + 8 * bytes <= 8 * layout.data())
    }

    /// Codewords of data.
    fn data(self) -> usize {
        self.total - self.correction * self.blocks
    }

    /// Bits before the text: what it is, and how long.
    fn head(self) -> usize {
        4 + if self.version < 10 { 8 } else { 16 }
    }
}

/// All codewords of a text, in the order in which they are drawn.
pub(super) fn codewords(text: &[u8], layout: Layout) -> Vec<u8> {
    let data = data(text, layout);
    // The first blocks are one shorter where the data does not divide evenly.
    let (short, longer) = (data.len() / layout.blocks, data.len() % layout.blocks);
    let mut rest = data.as_slice();
    let mut blocks = Vec::with_capacity(layout.blocks);
    for at in 0..layout.blocks {
        let length = short + usize::from(at >= layout.blocks - longer);
        let (block, after) = rest.split_at(length);
        blocks.push((block, remainder(block, layout.correction)));
        rest = after;
    }
    let mut out = Vec::with_capacity(layout.total);
    for at in 0..=short {
        out.extend(blocks.iter().filter_map(|(block, _)| block.get(at)));
    }
    for at in 0..layout.correction {
        out.extend(
            blocks
                .iter()
                .filter_map(|(_, correction)| correction.get(at)),
        );
    }
    out
}

/// Mode, length, text, end, and filling.
fn data(text: &[u8], layout: Layout) -> Vec<u8> {
    let mut out = Vec::with_capacity(layout.data());
    // The mode is half a byte, 0100: everything after it stands across two bytes.
    let length = text.len().to_be_bytes();
    let [.., high, low] = length;
    let long = (layout.head() == 20).then_some(high);
    let mut half = 0b0100;
    for byte in long.into_iter().chain([low]).chain(text.iter().copied()) {
        out.push(half << 4 | byte >> 4);
        half = byte & 0b1111;
    }
    // The end is another half byte of zeros.
    out.push(half << 4);
    out.extend(
        [0xEC, 0x11]
            .into_iter()
            .cycle()
            .take(layout.data() - out.len()),
    );
    out
}

/// Powers of 2 in GF(2^8) over x^8 + x^4 + x^3 + x^2 + 1, twice, so that the sum of two exponents is one; and their exponents.
static FIELD: ([u8; 510], [u8; 256]) = {
    let mut powers = [0; 510];
    let mut exponents = [0; 256];
    let mut value: u8 = 1;
    let mut at: u8 = 0;
    while at < 255 {
        powers[at as usize] = value;
        powers[at as usize + 255] = value;
        exponents[value as usize] = at;
        value = value << 1 ^ if value & 0x80 == 0 { 0 } else { 0x1D };
        at += 1;
    }
    (powers, exponents)
};

const fn product(a: u8, b: u8) -> u8 {
    if a == 0 || b == 0 {
        return 0;
    }
    FIELD.0[FIELD.1[a as usize] as usize + FIELD.1[b as usize] as usize]
}

/// The most correction codewords that a block has.
const MOST_CORRECTION: usize = 30;

/// By degree, the polynomial (x - 2^0)(x - 2^1)… without its first coefficient, the highest first. No coefficient is zero, so that each
/// has an exponent, which stands here.
static GENERATORS: [[u8; MOST_CORRECTION]; MOST_CORRECTION + 1] = {
    let mut out = [[0; MOST_CORRECTION]; MOST_CORRECTION + 1];
    let mut degree = 1;
    while degree <= MOST_CORRECTION {
        let mut generator = [0; MOST_CORRECTION + 1];
        generator[degree - 1] = 1;
        let mut root = 0;
        while root < degree {
            let mut at = 0;
            while at < degree {
                generator[at] = product(generator[at], FIELD.0[root]) ^ generator[at + 1];
                at += 1;
            }
            root += 1;
        }
        let mut at = 0;
        while at < degree {
            out[degree][at] = FIELD.1[generator[at] as usize];
            at += 1;
        }
        degree += 1;
    }
    out
};

/// What is left of a block after division by the generator of a degree: its correction codewords.
fn remainder(block: &[u8], degree: usize) -> Vec<u8> {
    let generator = &GENERATORS[degree][..degree];
    let mut rest = vec![0; block.len() + degree];
    rest[..block.len()].copy_from_slice(block);
    for at in 0..block.len() {
        let factor = rest[at];
        if factor == 0 {
            continue;
        }
        let factor = usize::from(FIELD.1[usize::from(factor)]);
        for (coefficient, of) in rest[at + 1..].iter_mut().zip(generator) {
            *coefficient ^= FIELD.0[factor + usize::from(*of)];
        }
    }
    rest.split_off(block.len())
}
