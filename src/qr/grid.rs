//! The modules of a code: what every code has, and the bits of its codewords (ISO/IEC 18004:2015, 6.3 and 7.7 to 7.10).

use std::array;
use std::sync::OnceLock;

use super::Surface;
use super::codewords::VERSIONS;
use super::mask::{self, Mask};

/// Modules of a side of the last version; the next one would not fit into 64 bits.
pub(super) const LARGEST: usize = 4 * VERSIONS + 17;

/// A square of modules, by rows and by columns, so that both can be looked at many modules at a time. Bit 0 is the first, 1 is dark.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub size: usize,
    pub rows: [u64; LARGEST],
    pub columns: [u64; LARGEST],
}

impl Grid {
    fn new(size: usize) -> Self {
        Self {
            size,
            rows: [0; LARGEST],
            columns: [0; LARGEST],
        }
    }

    /// Makes a module dark that is light, where the bit is 1.
    fn add(&mut self, row: usize, column: usize, bit: u64) {
        self.rows[row] |= bit << column;
        self.columns[column] |= bit << row;
    }

    /// Draws the bits of level and mask, twice, and the module that is always dark.
    fn format(&mut self, bits: u64, places: &[FormatPlaces; 2]) {
        for places in places {
            for (at, (row, column)) in places.iter().enumerate() {
                self.set(*row, *column, bits >> at & 1);
            }
        }
        self.set(self.size - 8, 8, 1);
    }

    fn set(&mut self, row: usize, column: usize, dark: u64) {
        self.rows[row] = self.rows[row] & !(1 << column) | dark << column;
        self.columns[column] = self.columns[column] & !(1 << row) | dark << row;
    }
}

/// A code before its mask.
#[derive(Clone)]
struct Drawing {
    modules: Grid,
    /// What is no data.
    fixed: Grid,
}

/// What all codes of a version have in common.
struct Version {
    empty: Drawing,
    /// Where level and mask are said.
    format: [FormatPlaces; 2],
    /// Where the bits of the codewords go, in their order: row and column.
    places: Vec<(usize, usize)>,
}

impl Version {
    /// Every page has a code, and nearly all are of two or three versions: what they share is drawn once.
    fn of(version: usize) -> &'static Self {
        static ALL: [OnceLock<Version>; VERSIONS] = [const { OnceLock::new() }; VERSIONS];
        ALL[version - 1].get_or_init(|| Self::new(version))
    }

    fn new(version: usize) -> Self {
        let size = 4 * version + 17;
        let mut empty = Drawing {
            modules: Grid::new(size),
            fixed: Grid::new(size),
        };
        empty.shapes(version);
        let format = format_places(size);
        empty.keep(&format);
        empty.version(version);
        let places = empty.places();
        Self {
            empty,
            format,
            places,
        }
    }
}

/// The centres of the small squares, besides the sixth module: of versions 2 to 6 the seventh from the end, of 7 to 11 one between.
fn centres(version: usize) -> Vec<usize> {
    let last = 4 * version + 10;
    match version {
        1 => Vec::new(),
        2..=6 => vec![6, last],
        _ => vec![6, usize::midpoint(6, last), last],
    }
}

/// Draws codewords, under the mask that leaves the fewest misleading shapes.
pub(super) fn draw(version: usize, codewords: &[u8], surface: Surface) -> Grid {
    let version = Version::of(version);
    let mut drawing = version.empty.clone();
    let bits = codewords
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |at| u64::from(byte >> at & 1)));
    for ((row, column), bit) in version.places.iter().zip(bits) {
        drawing.modules.add(*row, *column, bit);
    }
    let masked = Mask::all().map(|mask| {
        let mut masked = drawing.masked(mask);
        masked.format(format(mask, surface), &version.format);
        masked
    });
    masked.min_by_key(mask::penalty).unwrap_or(drawing.modules)
}

/// The fifteen bits that say the level and the mask: five, ten that correct them, and a pattern so that they are never all light.
fn format(mask: Mask, surface: Surface) -> u64 {
    let level = match surface {
        Surface::Screen => 0b01,
        Surface::Paper => 0b00,
    };
    let data = level << 3 | mask.number();
    (data << 10 | checked(data, 10, 0x537)) ^ 0x5412
}

/// Rows and columns of the fifteen bits that say level and mask.
type FormatPlaces = [(usize, usize); 15];

/// Where the bits of level and mask stand, from the lowest: once around the first corner, once along both others.
fn format_places(size: usize) -> [FormatPlaces; 2] {
    let one = |at| match at {
        0..=5 => (at, 8),
        6 | 7 => (at + 1, 8),
        8 => (8, 7),
        _ => (8, 14 - at),
    };
    let other = |at| match at {
        0..=7 => (8, size - 1 - at),
        _ => (size - 15 + at, 8),
    };
    [array::from_fn(one), array::from_fn(other)]
}

/// The remainder of a number, as a polynomial, shifted by `bits` and divided by another of that degree.
fn checked(data: u64, bits: usize, generator: u64) -> u64 {
    (0..bits).fold(data, |rest, _| {
        (rest << 1) ^ ((rest >> (bits - 1)) * generator)
    })
}

impl Drawing {
    fn fix(&mut self, row: usize, column: usize, dark: u64) {
        self.modules.set(row, column, dark);
        self.fixed.set(row, column, 1);
    }

    /// The dotted lines, the large squares in three corners, the small squares.
    fn shapes(&mut self, version: usize) {
        let size = self.modules.size;
        for at in 0..size {
            let dark = u64::from(at % 2 == 0);
            self.fix(6, at, dark);
            self.fix(at, 6, dark);
        }
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] {
            self.rings(row, column, 4, |ring| ring != 2 && ring != 4);
        }
        let corners = [(6, 6), (6, size - 7), (size - 7, 6)];
        let centres = centres(version);
        for &row in &centres {
            for &column in &centres {
                if !corners.contains(&(row, column)) {
                    self.rings(row, column, 2, |ring| ring != 1);
                }
            }
        }
    }

    /// Squares around a centre, one in the other, as far as they are in the code.
    fn rings(&mut self, row: usize, column: usize, radius: usize, is_dark: fn(usize) -> bool) {
        let size = self.modules.size;
        let around = |at: usize| at.saturating_sub(radius)..(at + radius + 1).min(size);
        for y in around(row) {
            for x in around(column) {
                let ring = y.abs_diff(row).max(x.abs_diff(column));
                self.fix(y, x, u64::from(is_dark(ring)));
            }
        }
    }

    /// Keeps free what is drawn with the mask.
    fn keep(&mut self, format: &[FormatPlaces; 2]) {
        let always_dark = (self.modules.size - 8, 8);
        for (row, column) in format.iter().flatten().chain([&always_dark]) {
            self.fixed.set(*row, *column, 1);
        }
    }

    /// The bits of the version, twice; small codes have none.
    fn version(&mut self, version: usize) {
        if version < 7 {
            return;
        }
        let data = version as u64;
        let bits = data << 12 | checked(data, 12, 0x1F25);
        for at in 0..18 {
            let (long, short) = (self.modules.size - 11 + at % 3, at / 3);
            self.fix(long, short, bits >> at & 1);
            self.fix(short, long, bits >> at & 1);
        }
    }

    /// Where there is data: two columns at a time from the right, up and down in turns, past the dotted column.
    fn places(&self) -> Vec<(usize, usize)> {
        let size = self.modules.size;
        let pairs = (0..size).filter(|column| *column != 6);
        let pairs: Vec<usize> = pairs.rev().step_by(2).collect();
        let mut places = Vec::new();
        for (turn, right) in pairs.into_iter().enumerate() {
            for step in 0..size {
                let row = if turn % 2 == 0 { size - 1 - step } else { step };
                let free = [right, right - 1].into_iter();
                let free = free.filter(|column| self.fixed.rows[row] >> column & 1 == 0);
                places.extend(free.map(|column| (row, column)));
            }
        }
        places
    }

    /// The modules, those of the data turned over where the mask says so.
    fn masked(&self, mask: Mask) -> Grid {
        let mut out = self.modules.clone();
        let inside = (1 << out.size) - 1;
        for at in 0..out.size {
            out.rows[at] ^= mask.row(at) & inside & !self.fixed.rows[at];
            out.columns[at] ^= mask.column(at) & inside & !self.fixed.columns[at];
        }
        out
    }
}
