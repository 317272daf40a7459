//! Bars: each below its words, from zero to its value on one scale, and the target as a mark across all of them.

use super::canvas::{Canvas, Fill, WIDTH, told};
use super::letters::{self, NARROWEST};
use super::{Mark, Sheet};

/// Heights in tenths of the letters' size.
const BAR: i64 = 13;
const GAP: i64 = 7;
/// How far the mark of a target stands out above and below a bar.
const OUT: i64 = 3;
/// Where the words of a key begin, behind its sample.
pub(super) const KEY: i64 = 70;

/// From the least to the greatest value, zero always among them.
pub(super) struct Scale {
    low: i128,
    high: i128,
}

impl Scale {
    pub(super) fn of<'m>(marks: impl Iterator<Item = &'m Mark>) -> Self {
        let zero = Self { low: 0, high: 0 };
        marks.fold(zero, |scale, mark| scale.with(mark.size))
    }

    fn with(self, size: i128) -> Self {
        Self {
            low: self.low.min(size),
            high: self.high.max(size),
        }
    }

    /// Whether something lies below zero.
    pub(super) fn has_negative(&self) -> bool {
        self.low < 0
    }

    /// Where a value lies on a stretch of this length, to the nearest.
    pub(super) fn place(&self, size: i128, length: i64) -> i64 {
        let span = (self.high - self.low).max(1);
        let far = (size - self.low) * i128::from(length);
        i64::try_from((far + span / 2) / span).unwrap_or(length)
    }
}

pub(super) fn draw(sheet: &Sheet<'_>) -> String {
    let mut canvas = Canvas::new(sheet);
    let scale = Scale::of(sheet.marks.iter().chain(&sheet.target));
    let scale = scale.with(sheet.full.unwrap_or_default());
    let zero = scale.place(0, WIDTH);
    let target = sheet.target.as_ref();
    let mark_at = target.map(|target| scale.place(target.size, WIDTH));
    let mut top = 0;
    if let Some(target) = target {
        canvas.target([(10, top + 1), (10, top + BAR)]);
        top = key(&mut canvas, target, top) + GAP;
    }
    for mark in &sheet.marks {
        top = canvas.block(0, top, &letters::lines(&told(mark), NARROWEST)) + OUT - 1;
        let end = scale.place(mark.size, WIDTH);
        if let Some(full) = sheet.full {
            canvas.bar(Fill::Room, [zero, scale.place(full, WIDTH)], top, BAR);
        }
        canvas.bar(Fill::of_status(mark.status), [zero, end], top, BAR);
        canvas.line("axis", [(zero, top - OUT), (zero, top + BAR + OUT)]);
        if let Some(at) = mark_at {
            canvas.target([(at, top - OUT), (at, top + BAR + OUT)]);
        }
        top += BAR + GAP;
    }
    canvas.finish(top)
}

/// The words of a key, beside the sample that the caller draws; says where they end.
pub(super) fn key(canvas: &mut Canvas<'_>, mark: &Mark, top: i64) -> i64 {
    let width = NARROWEST * (WIDTH - KEY) / WIDTH;
    canvas.block(KEY, top, &letters::lines(&told(mark), width))
}
