//! The masks of a code, and how much each would mislead a camera (ISO/IEC 18004:2015, 7.8).

use super::grid::Grid;

/// One of the eight.
#[derive(Clone, Copy)]
pub(super) struct Mask(usize);

/// All masks repeat after so many rows and columns.
const PERIOD: usize = 12;

/// What each mask turns over: by row, and by column.
static ROWS: [[u64; PERIOD]; 8] = lines(Lines::Rows);
static COLUMNS: [[u64; PERIOD]; 8] = lines(Lines::Columns);

#[derive(Clone, Copy)]
enum Lines {
    Rows,
    Columns,
}

const fn lines(of: Lines) -> [[u64; PERIOD]; 8] {
    let mut out = [[0; PERIOD]; 8];
    let mut mask = 0;
    while mask < 8 {
        let mut at = 0;
        while at < PERIOD * 64 {
            let (line, bit) = (at / 64, at % 64);
            let turned = match of {
                Lines::Rows => turns(mask, line, bit),
                Lines::Columns => turns(mask, bit, line),
            };
            if turned {
                out[mask][line] |= 1 << bit;
            }
            at += 1;
        }
        mask += 1;
    }
    out
}

/// Table 10 of the standard.
const fn turns(mask: usize, row: usize, column: usize) -> bool {
    let (sum, product) = (row + column, row * column);
    0 == match mask {
        0 => sum % 2,
        1 => row % 2,
        2 => column % 3,
        3 => sum % 3,
        4 => (row / 2 + column / 3) % 2,
        5 => product % 2 + product % 3,
        6 => (product % 2 + product % 3) % 2,
        _ => (sum % 2 + product % 3) % 2,
    }
}

impl Mask {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..8).map(Self)
    }

    pub(super) fn number(self) -> u64 {
        self.0 as u64
    }

    pub(super) fn row(self, row: usize) -> u64 {
        ROWS[self.0][row % PERIOD]
    }

    pub(super) fn column(self, column: usize) -> u64 {
        COLUMNS[self.0][column % PERIOD]
    }
}

/// Points for long lines, blocks, what looks like a large square, and more of one colour than of the other (table 11 of the standard).
pub(super) fn penalty(grid: &Grid) -> u32 {
    let size = grid.size;
    let (rows, columns) = (&grid.rows[..size], &grid.columns[..size]);
    let lines = rows.iter().chain(columns);
    let lines: u32 = lines
        .map(|line| runs(*line, size) + 40 * squares(*line, size))
        .sum();
    let pairs = rows.iter().zip(&rows[1..]);
    let blocks: u32 = pairs.map(|(one, next)| 3 * blocks(*one, *next, size)).sum();
    let dark: u32 = rows.iter().map(|row| row.count_ones()).sum();
    let all = u32::try_from(size * size).unwrap_or(u32::MAX);
    let share = (20 * dark).abs_diff(10 * all) / all;
    lines + blocks + 10 * share
}

/// The first `count` bits.
fn first(count: usize) -> u64 {
    (1 << count) - 1
}

/// Where a module is like the next one.
fn alike(line: u64, size: usize) -> u64 {
    !(line ^ line >> 1) & first(size - 1)
}

/// Of each five or more alike in a line: three points, and one for each beyond five.
fn runs(line: u64, size: usize) -> u32 {
    let alike = alike(line, size);
    let fives = alike & alike >> 1 & alike >> 2 & alike >> 3;
    let beginnings = fives & !(fives << 1);
    fives.count_ones() + 2 * beginnings.count_ones()
}

/// How often four modules of two lines are alike.
fn blocks(line: u64, next: u64, size: usize) -> u32 {
    (alike(line, size) & alike(next, size) & !(line ^ next)).count_ones()
}

/// How often a line looks like the middle of a large square: dark, light, three dark, light, dark, and four light at one side.
fn squares(line: u64, size: usize) -> u32 {
    let (dark, light) = (|at: u32| line >> at, |at: u32| !line >> at);
    let middles = dark(0) & light(1) & dark(2) & dark(3) & dark(4) & light(5) & dark(6);
    // Both by where the eleven modules begin.
    let before = (middles >> 4) & light(0) & light(1) & light(2) & light(3);
    let after = middles & light(7) & light(8) & light(9) & light(10);
    ((before | after) & first(size - 10)).count_ones()
}
