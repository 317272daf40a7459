//! An address as a code for the camera of a telephone, drawn with half blocks.

use crate::diagnostics::terminal::Look;
use crate::qr::{Code, Surface};

/// How many modules stay empty around the code. The standard wants four; on a screen two are enough for every camera, and a small window
/// has room for it.
const MARGIN: usize = 2;

/// The drawing; none where the address is too long for a code. Without colours it counts on a dark terminal.
pub(super) fn drawn(address: &str, look: Look) -> Option<String> {
    let code = Code::new(address, Surface::Screen)?;
    let size = code.size() + 2 * MARGIN;
    let rows = (0..size).step_by(2).map(|row| {
        let halves = (0..size).map(|column| half(&code, row, column));
        let row: String = halves.collect();
        match look {
            Look::Coloured => format!("\u{1b}[97;40m{row}\u{1b}[0m"),
            Look::Plain | Look::Narrated => row,
        }
    });
    Some(rows.collect::<Vec<_>>().join("\n"))
}

/// Two modules, one above the other. What is light is drawn.
fn half(code: &Code, row: usize, column: usize) -> char {
    match (is_light(code, row, column), is_light(code, row + 1, column)) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}

fn is_light(code: &Code, row: usize, column: usize) -> bool {
    let inside = |at: usize| at.checked_sub(MARGIN);
    let (Some(row), Some(column)) = (inside(row), inside(column)) else {
        return true;
    };
    !code.is_dark(row, column)
}
