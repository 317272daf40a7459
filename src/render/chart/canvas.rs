//! SVG, written so that it needs no script, no style attribute and no size: across it counts in per cent of its own width, down in the
//! size of its letters. So the drawing is as wide as the page and its words are as large as the reader's other words.
//!
//! All numbers are whole tenths: the same input gives the same bytes. Colours are the theme's, by class.

use std::fmt;

use crate::document::escape;

use super::letters::{Run, Style};
use super::{Mark, Sheet};

/// The whole width, in tenths of a per cent.
pub(super) const WIDTH: i64 = 1000;
/// A line of words, in tenths of the letters' size.
pub(super) const LINE: i64 = 15;
/// From the top of a line of words to the foot of its letters.
const FOOT: i64 = 11;

/// What fills a shape besides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    /// Nothing, within a broken line.
    Empty,
    /// The room that a value could fill.
    Room,
    /// The colour alone.
    Solid,
    /// A pattern, by its number below [`PATTERNS`].
    Pattern(usize),
}

/// The patterns: tiles of 8 pixels. They differ in direction and shape, so nobody needs colour to tell them apart.
const PATTERNS: [&str; 5] = [
    "<path d=\"M-2 2 2-2M0 8 8 0M6 10l4-4\"/>",
    "<circle cx=\"4\" cy=\"4\" r=\"2\"/>",
    "<path d=\"M0 4h8\"/>",
    "<path d=\"M0 4h8M4 0v8\"/>",
    "<path d=\"M-2 6 2 10M0 0 8 8M6-2l4 4\"/>",
];

impl Fill {
    /// The fill of the so-manieth part of a whole.
    pub(super) fn of_part(number: usize) -> Self {
        match number % (PATTERNS.len() + 1) {
            0 => Self::Solid,
            other => Self::Pattern(other - 1),
        }
    }

    /// The fill by which a value's status is told apart.
    pub(super) fn of_status(status: &str) -> Self {
        match status {
            "target" => Self::Empty,
            "provisional" => Self::Pattern(0),
            _ => Self::Solid,
        }
    }
}

/// Where a text stands to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// Tenths as a decimal number.
struct Tenths(i64);

impl fmt::Display for Tenths {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0 / 10)?;
        match self.0 % 10 {
            0 => Ok(()),
            tenth => write!(formatter, ".{tenth}"),
        }
    }
}

/// A drawing in the making. Across is counted from where reading starts, so it is mirrored in scripts that run to the left.
pub(super) struct Canvas<'a> {
    /// What is drawn.
    pub sheet: &'a Sheet<'a>,
    shapes: String,
    used: [bool; PATTERNS.len()],
}

impl<'a> Canvas<'a> {
    pub(super) fn new(sheet: &'a Sheet<'a>) -> Self {
        Self {
            sheet,
            shapes: String::new(),
            used: [false; PATTERNS.len()],
        }
    }

    fn is_mirrored(&self) -> bool {
        self.sheet.direction == "rtl"
    }

    fn across(&self, x: i64) -> Tenths {
        let x = x.clamp(0, WIDTH);
        Tenths(if self.is_mirrored() { WIDTH - x } else { x })
    }

    /// A rectangle between two places across.
    pub(super) fn bar(&mut self, fill: Fill, [from, to]: [i64; 2], top: i64, height: i64) {
        let (from, to) = (from.min(to), from.max(to));
        let left = if self.is_mirrored() { to } else { from };
        let (x, width) = (self.across(left), Tenths(to - from));
        let paint = match fill {
            Fill::Empty => "class=\"chart-empty\"".to_owned(),
            Fill::Room => "class=\"chart-room\"".to_owned(),
            Fill::Solid => "class=\"chart-solid\"".to_owned(),
            Fill::Pattern(number) => {
                if let Some(used) = self.used.get_mut(number) {
                    *used = true;
                }
                let id = self.sheet.id;
                format!("class=\"chart-edge\" fill=\"url(#{id}-p{})\"", number + 1)
            }
        };
        let (top, height) = (Tenths(top), Tenths(height));
        self.shapes.push_str(&format!(
            "<rect {paint} x=\"{x}%\" y=\"{top}em\" width=\"{width}%\" height=\"{height}em\"/>\n"
        ));
    }

    /// A straight line between two points.
    pub(super) fn line(&mut self, class: &str, [from, to]: [(i64, i64); 2]) {
        let (x1, x2) = (self.across(from.0), self.across(to.0));
        let (y1, y2) = (Tenths(from.1), Tenths(to.1));
        self.shapes.push_str(&format!(
            "<line class=\"chart-{class}\" x1=\"{x1}%\" y1=\"{y1}em\" x2=\"{x2}%\" y2=\"{y2}em\"/>\n"
        ));
    }

    /// The mark of a target: a broken line on a ground of its own, so that it shows on every fill.
    pub(super) fn target(&mut self, ends: [(i64, i64); 2]) {
        self.line("gap", ends);
        self.line("target", ends);
    }

    /// A point of a line; hollow unless its value is final.
    pub(super) fn dot(&mut self, mark: &Mark, (x, y): (i64, i64)) {
        let class = match mark.status {
            "provisional" | "target" => "hollow",
            _ => "solid",
        };
        let (x, y) = (self.across(x), Tenths(y));
        self.shapes.push_str(&format!(
            "<circle class=\"chart-{class}\" cx=\"{x}%\" cy=\"{y}em\" r=\".4em\"/>\n"
        ));
    }

    /// A line of words below a height.
    pub(super) fn words(&mut self, anchor: Anchor, (x, top): (i64, i64), runs: &[Run]) {
        let (x, foot) = (self.across(x), Tenths(top + FOOT));
        self.shapes
            .push_str(&format!("<text x=\"{x}%\" y=\"{foot}em\""));
        match anchor {
            Anchor::Start => {}
            Anchor::Middle => self.shapes.push_str(" text-anchor=\"middle\""),
            Anchor::End => self.shapes.push_str(" text-anchor=\"end\""),
        }
        self.shapes.push('>');
        for (number, (style, words)) in runs.iter().enumerate() {
            if number > 0 {
                self.shapes.push(' ');
            }
            if *style == Style::Strong {
                self.shapes.push_str("<tspan class=\"chart-value\">");
                escape::text(&mut self.shapes, words);
                self.shapes.push_str("</tspan>");
            } else {
                escape::text(&mut self.shapes, words);
            }
        }
        self.shapes.push_str("</text>\n");
    }

    /// Lines of words, one below the other; says where the last one ends.
    pub(super) fn block(&mut self, x: i64, mut top: i64, lines: &[Vec<Run>]) -> i64 {
        for line in lines {
            self.words(Anchor::Start, (x, top), line);
            top += LINE;
        }
        top
    }

    /// The whole drawing.
    pub(super) fn finish(self, height: i64) -> String {
        let sheet = self.sheet;
        let id = sheet.id;
        let mut svg = format!(
            "<svg role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" width=\"100%\" height=\"{}em\"",
            Tenths(height)
        );
        if self.is_mirrored() {
            svg.push_str(" direction=\"rtl\"");
        }
        for (name, words) in [("title", &sheet.title), ("desc", &sheet.description)] {
            svg.push_str(if name == "title" { ">\n" } else { "" });
            svg.push_str(&format!("<{name} id=\"{id}-{name}\">"));
            escape::text(&mut svg, words);
            svg.push_str(&format!("</{name}>\n"));
        }
        for (number, tile) in PATTERNS.iter().enumerate().filter(|(at, _)| self.used[*at]) {
            svg.push_str(&format!(
                "<pattern class=\"chart-tile\" id=\"{id}-p{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\"/>{tile}</pattern>\n",
                number + 1
            ));
        }
        svg + &self.shapes + "</svg>"
    }
}

/// The words of a value: what it is, how much, what stands in brackets.
pub(super) fn told(mark: &Mark) -> Vec<Run> {
    let mut runs = vec![
        (Style::Plain, format!("{}:", mark.label)),
        (Style::Strong, mark.value.clone()),
    ];
    if !mark.note.is_empty() {
        runs.push((Style::Plain, format!("({})", mark.note)));
    }
    runs
}
