//! A share: one bar for the whole, cut into its parts, each with a pattern of its own; below it what each part is.

use super::bars::{KEY, key};
use super::canvas::{Canvas, Fill, WIDTH};
use super::{Mark, Sheet};

/// Heights in tenths of the letters' size.
const BAR: i64 = 30;
const SWATCH: i64 = 13;
const GAP: i64 = 4;
/// From this width on a part gets a gap beside it.
const WIDE: i64 = 30;
/// How wide the sample of a key is.
const SAMPLE: i64 = KEY - 20;

pub(super) fn draw(sheet: &Sheet<'_>) -> String {
    let mut canvas = Canvas::new(sheet);
    let whole = sheet.whole.max(1);
    let place = |size: i128| -> i64 {
        let far = (size.max(0) * i128::from(WIDTH) + whole / 2) / whole;
        i64::try_from(far).unwrap_or(WIDTH).min(WIDTH)
    };
    let (mut sum, mut from, mut before) = (0, 0, 0);
    for (number, mark) in sheet.marks.iter().enumerate() {
        sum += mark.size.max(0);
        // Edges are rounded, not widths: so the parts neither overlap nor leave gaps.
        let to = place(sum);
        canvas.bar(Fill::of_part(number), [from, to], 2, BAR);
        // Between parts that are wide enough to lose some of their edge.
        if before >= WIDE && to - from >= WIDE {
            canvas.line("cut", [(from, 2), (from, 2 + BAR)]);
        }
        (before, from) = (to - from, to);
    }
    if sheet.rest.is_some() && from < WIDTH {
        canvas.bar(Fill::Empty, [from, WIDTH], 2, BAR);
    }
    let mut top = BAR + 10;
    for (number, mark) in sheet.marks.iter().enumerate() {
        canvas.bar(Fill::of_part(number), [0, SAMPLE], top, SWATCH);
        top = key(&mut canvas, mark, top) + GAP;
    }
    if let Some((label, value)) = &sheet.rest {
        let rest = Mark {
            label: label.clone(),
            value: value.clone(),
            ..Mark::default()
        };
        canvas.bar(Fill::Empty, [0, SAMPLE], top, SWATCH);
        top = key(&mut canvas, &rest, top) + GAP;
    }
    canvas.finish(top)
}
