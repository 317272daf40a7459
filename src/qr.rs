//! An address as a code for the camera of a telephone (QR, ISO/IEC 18004:2015): bytes, versions 1 to 11, levels L and M.
//!
//! Every page has a code. Rows and columns are numbers of 64 bits, so that the eight masks are compared in microseconds.

mod codewords;
mod grid;
mod mask;

use codewords::Layout;
use grid::Grid;

/// Where a code is shown, which decides how much of it may be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// A screen does not get dirty: the weakest correction, level L, gives the smallest code.
    Screen,
    /// Paper is folded and copied: level M, about 15 per cent may be lost.
    Paper,
}

/// A code: a square of dark and light modules, without the light margin around it. The standard wants one of four modules.
#[derive(Clone, Debug)]
pub struct Code(Grid);

impl Code {
    /// The code of a text; none where it is too long: 321 bytes for a screen, 251 for paper.
    #[must_use]
    pub fn new(text: &str, surface: Surface) -> Option<Self> {
        let layout = Layout::smallest(text.len(), surface)?;
        let codewords = codewords::codewords(text.as_bytes(), layout);
        Some(Self(grid::draw(layout.version, &codewords, surface)))
    }

    /// How many modules a side has.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.size
    }

    /// Whether a module is dark. What is outside the code is light.
    #[must_use]
    pub fn is_dark(&self, row: usize, column: usize) -> bool {
        let inside = 0..self.size();
        inside.contains(&row) && inside.contains(&column) && self.0.rows[row] >> column & 1 == 1
    }

    /// One line through all modules, as the path of an SVG whose unit is a module: the first row from left to right, one down, the next
    /// row back.
    #[must_use]
    pub fn path(&self) -> String {
        let size = self.size();
        let (there, back) = (format!("v1h{size}"), format!("v1h-{size}"));
        let rows = (1..size).map(|row| if row % 2 == 0 { &*there } else { &*back });
        let first = format!("M0 .5h{size}");
        std::iter::once(&*first).chain(rows).collect()
    }

    /// How long that line is dark, light, dark …, in modules: its `stroke-dasharray`. Half as long, compressed, as a path of the dark
    /// modules. Each step to the next row is light.
    #[must_use]
    pub fn dashes(&self) -> String {
        let size = self.size();
        // Nearly all are one digit and a space.
        let mut dashes = Vec::with_capacity(size * size * 5 / 4);
        let mut start = 0;
        for (row, line) in self.0.rows[..size].iter().enumerate() {
            let line = if row % 2 == 0 {
                *line
            } else {
                line.reverse_bits() >> (64 - size)
            };
            // A dash ends where a module is unlike the one before it. What is before the first row counts as dark, the step before each
            // other row is light; the step behind the row ends what is dark there.
            let mut ends = line ^ (line << 1 | u64::from(row == 0));
            while ends != 0 {
                let end = row * (size + 1) + ends.trailing_zeros() as usize;
                push(&mut dashes, end - start);
                dashes.push(b' ');
                start = end;
                ends &= ends - 1;
            }
        }
        push(&mut dashes, size * (size + 1) - start);
        String::from_utf8(dashes).unwrap_or_default()
    }
}

/// Writes a number, fastest where it has one digit.
fn push(out: &mut Vec<u8>, number: usize) {
    match u8::try_from(number) {
        Ok(digit @ 0..=9) => out.push(b'0' + digit),
        _ => out.extend_from_slice(number.to_string().as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules that a line with these dashes covers, read back.
    fn covered(size: usize, dashes: &str) -> Vec<Vec<bool>> {
        let lengths = dashes.split(' ').map(str::parse::<usize>);
        let steps: Vec<bool> = lengths
            .enumerate()
            .flat_map(|(at, length)| std::iter::repeat_n(at % 2 == 0, length.unwrap_or_default()))
            .collect();
        let rows = steps.chunks(size + 1).enumerate().map(|(row, steps)| {
            let mut modules = steps[..size].to_vec();
            assert!(!steps[size], "a step to the next row is light");
            if row % 2 == 1 {
                modules.reverse();
            }
            modules
        });
        rows.collect()
    }

    #[test]
    fn the_line_covers_what_is_dark() {
        for address in [
            "https://suara.example/",
            "https://suara.example/en/rights/vote-somewhere-else/",
        ] {
            let code = Code::new(address, Surface::Paper).expect("a code");
            let size = code.size();
            let modules: Vec<Vec<bool>> = (0..size)
                .map(|row| (0..size).map(|column| code.is_dark(row, column)).collect())
                .collect();
            assert_eq!(covered(size, &code.dashes()), modules);
            assert_eq!(code.path().matches('h').count(), size);
            // The corner of a finder, and what is beside the code.
            assert!(code.is_dark(0, 0) && !code.is_dark(1, 1) && !code.is_dark(0, size));
        }
    }

    #[test]
    fn paper_may_lose_more() {
        let address = "https://suara.example/hak/pindah-memilih/tata-cara-dan-syarat-lengkap/";
        let size = |surface| Code::new(address, surface).map(|code| code.size());
        assert_eq!(size(Surface::Screen), Some(33));
        assert_eq!(size(Surface::Paper), Some(37));
        assert!(Code::new(&"a".repeat(3000), Surface::Paper).is_none());
    }
}
