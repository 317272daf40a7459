//! A line over time: from the first value to the last, on a scale that begins at zero, with the days as far apart as they are.
//!
//! Words stand where they do not touch each other on the narrowest telephone: the first and the last value always, then the greatest
//! and the least, then the others, above their point or below it. The table has them all.

use crate::language::Date;

use super::bars::{Scale, key};
use super::canvas::{Anchor, Canvas, LINE, WIDTH};
use super::letters::{NARROWEST, Style, width};
use super::{Mark, Sheet};

/// Heights in tenths of the letters' size.
const PLOT: i64 = 100;
const ABOVE: i64 = 22;
/// How far the first and the last point stand from the edges.
const INSET: i64 = 60;
/// Between two texts.
const SPACE: i64 = 6;

pub(super) fn draw(sheet: &Sheet<'_>) -> String {
    let mut canvas = Canvas::new(sheet);
    let scale = Scale::of(sheet.marks.iter().chain(&sheet.target));
    let mut top = 0;
    if let Some(target) = &sheet.target {
        canvas.target([(0, LINE / 2), (50, LINE / 2)]);
        top = key(&mut canvas, target, top);
    }
    let foot = top + ABOVE + PLOT;
    let height = |size: i128| foot - scale.place(size, PLOT);
    canvas.line("axis", [(0, height(0)), (WIDTH, height(0))]);
    if let Some(target) = &sheet.target {
        let at = height(target.size);
        canvas.target([(0, at), (WIDTH, at)]);
    }
    let points: Vec<(i64, i64)> = places(&sheet.marks)
        .into_iter()
        .zip(&sheet.marks)
        .map(|(x, mark)| (x, height(mark.size)))
        .collect();
    for pair in points.windows(2) {
        canvas.line("line", [pair[0], pair[1]]);
    }
    for (mark, point) in sheet.marks.iter().zip(&points) {
        canvas.dot(mark, *point);
    }
    let order = order(&sheet.marks);
    values(&mut canvas, &order, &points);
    // Words below the lowest point may stand below the plot.
    let foot = foot + if scale.has_negative() { LINE } else { 0 };
    ticks(&mut canvas, &order, &points, foot);
    canvas.finish(foot + 7 + LINE)
}

/// Writes the values that have room, above their points or below them.
fn values(canvas: &mut Canvas<'_>, order: &[usize], points: &[(i64, i64)]) {
    let mut taken: Vec<Place> = Vec::new();
    for at in order {
        let (number, (x, y)) = (&canvas.sheet.marks[*at].number, points[*at]);
        let above = Place::of(number, x, y - LINE - 5);
        let below = Place::of(number, x, y + 4);
        let both = if is_valley(points, *at) {
            [below, above]
        } else {
            [above, below]
        };
        let mut places = both.into_iter().flatten();
        if let Some(place) = places.find(|place| place.is_free(&taken)) {
            canvas.words(
                place.anchor,
                (place.x, place.top),
                &[(Style::Strong, number.clone())],
            );
            taken.push(place);
        }
    }
}

/// Writes below the plot what the values are of, where there is room.
fn ticks(canvas: &mut Canvas<'_>, order: &[usize], points: &[(i64, i64)], foot: i64) {
    let mut taken: Vec<Place> = Vec::new();
    for at in order {
        let (tick, (x, _)) = (&canvas.sheet.marks[*at].tick, points[*at]);
        let place = Place::of(tick, x, foot + 7);
        if let Some(place) = place.filter(|place| place.is_free(&taken)) {
            canvas.line("axis", [(x, foot + 2), (x, foot + 5)]);
            canvas.words(
                place.anchor,
                (place.x, place.top),
                &[(Style::Plain, tick.clone())],
            );
            taken.push(place);
        }
    }
}

/// Where each value stands across: by its day where all have one and go forward, else evenly.
fn places(marks: &[Mark]) -> Vec<i64> {
    let length = WIDTH - 2 * INSET;
    let days: Option<Vec<i64>> = marks
        .iter()
        .map(|mark| {
            let since = mark.day?.since(Date::ZERO).ok()?;
            Some(i64::from(since.get_days()))
        })
        .collect();
    let steps = match days {
        Some(days) if days.windows(2).all(|pair| pair[0] < pair[1]) => days,
        _ => (0_i64..).take(marks.len()).collect(),
    };
    let (Some(first), Some(last)) = (steps.first(), steps.last()) else {
        return Vec::new();
    };
    if first == last {
        return vec![WIDTH / 2];
    }
    let place =
        |step: &i64| INSET + ((step - first) * length + (last - first) / 2) / (last - first);
    steps.iter().map(place).collect()
}

/// Whether a point lies below the line between its neighbours: its words then stand below it, where no line runs.
fn is_valley(points: &[(i64, i64)], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| points.get(before));
    let neighbours = [before, points.get(at + 1)].into_iter().flatten();
    let (count, sum) = neighbours.fold((0, 0), |(count, sum), (_, y)| (count + 1, sum + y));
    points[at].1 * count > sum
}

/// The order in which values get their words.
fn order(marks: &[Mark]) -> Vec<usize> {
    let all = 0..marks.len();
    let greatest = all.clone().max_by_key(|at| marks[*at].size);
    let least = all.clone().min_by_key(|at| marks[*at].size);
    let first = [Some(0), marks.len().checked_sub(1), greatest, least];
    let mut order: Vec<usize> = Vec::new();
    for at in first.into_iter().flatten().chain(all) {
        if at < marks.len() && !order.contains(&at) {
            order.push(at);
        }
    }
    order
}

/// Where a text stands, and the room that it takes on the narrowest telephone.
struct Place {
    anchor: Anchor,
    x: i64,
    top: i64,
    /// From where to where across, in tenths of the letters' size.
    room: (i64, i64),
}

impl Place {
    /// A text at a point; none where there is no text, or it is wider than the drawing.
    fn of(text: &str, x: i64, top: i64) -> Option<Self> {
        let own = width(text);
        if own == 0 || own > NARROWEST {
            return None;
        }
        let middle = x * NARROWEST / WIDTH;
        let (anchor, x, from) = if middle < own / 2 {
            (Anchor::Start, 0, 0)
        } else if NARROWEST - middle < own / 2 {
            (Anchor::End, WIDTH, NARROWEST - own)
        } else {
            (Anchor::Middle, x, middle - own / 2)
        };
        Some(Self {
            anchor,
            x,
            top,
            room: (from, from + own),
        })
    }

    fn is_free(&self, taken: &[Self]) -> bool {
        taken.iter().all(|other| {
            let beside = self.room.1 + SPACE <= other.room.0 || other.room.1 + SPACE <= self.room.0;
            beside || (self.top - other.top).abs() >= LINE
        })
    }
}
