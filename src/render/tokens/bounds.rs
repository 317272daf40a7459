//! What a theme asks of its colours and sizes, held against what a site has made of them.

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::language::Decimal;
use crate::schema::Record;
use crate::settings;

use super::{Bound, Colour, Pair, SCHEMES, Sheet, Token, find};

/// Reports colours that stand too close to each other, and sizes beyond their bounds.
pub(super) fn check(sheet: &Sheet, file: &Arc<str>, report: &mut Report) {
    let mut found: Vec<Low> = Vec::new();
    for low in lows(sheet) {
        // The worst is told of each colour: the proposal holds everywhere.
        match found.iter_mut().find(|other| other.place == low.place) {
            Some(other) if low.lacks() > other.lacks() => *other = low,
            Some(_) => {}
            None => found.push(low),
        }
    }
    report.extend(found.iter().map(|low| low.problem(sheet, file)));
    for limit in &sheet.limits {
        let Some(token) = find(&sheet.sizes, &limit.size) else {
            continue;
        };
        let beyond = |bound: &Option<Bound>, wrong: Ordering| {
            let bound = bound.clone()?;
            (rem(&token.value)?.cmp(&rem(&bound.value)?) == wrong).then_some(bound)
        };
        let small = beyond(&limit.at_least, Ordering::Less).map(|bound| ("too_small", bound));
        let large = beyond(&limit.at_most, Ordering::Greater).map(|bound| ("too_large", bound));
        report.extend(small.or(large).and_then(|(kind, bound)| {
            // Where the size is not the site's, the bound is.
            let size = token.place.as_ref().zip(Some(&token.value));
            let (place, words) = size.or(bound.place.as_ref().zip(Some(&bound.value)))?;
            let span = Span::new(file, place.clone());
            let problem = Diagnostic::new(codes::SIZE_OUT_OF_BOUNDS, span, &**words)
                .arg("kind", kind)
                .arg("name", &*token.name)
                .arg("expected", bound.value);
            Some(problem)
        }));
    }
}

/// Hues nearer than this, in degrees, are taken for each other: red and orange lie as far apart.
const NEAR: f64 = 15.0;

/// Warns of participants' colours, in the settings, whose hue is that of what gives the site its face.
pub(super) fn participants(sheet: &Sheet, settings: &Record, report: &mut Report) {
    for item in settings.list("participant_colours") {
        let Some(colour) = item.text().and_then(Colour::parse) else {
            continue;
        };
        let schemes = 0..SCHEMES.len();
        let shown = schemes.flat_map(|scheme| {
            let names = sheet.neutral.iter();
            names.filter_map(move |name| Some((scheme, sheet.colour(scheme, name)?.1)))
        });
        let is_near = |token: &Token<Colour>| {
            let apart = token.value.hue_apart(colour);
            apart.is_some_and(|apart| apart < NEAR)
        };
        let Some((scheme, token)) = shown.into_iter().find(|(_, token)| is_near(token)) else {
            continue;
        };
        let span = Span::new(&settings::FILE.into(), item.range.clone());
        let problem = Diagnostic::new(codes::PARTICIPANT_COLOUR, span, colour.to_string())
            .arg("name", &*token.name)
            .arg("scheme", SCHEMES[scheme].0)
            .arg("colour", token.value.to_string());
        report.push(problem);
    }
}

/// A length in ten-thousandths of a rem.
pub(super) fn rem(length: &str) -> Option<i64> {
    Decimal::parse(length.strip_suffix("rem")?)?.ten_thousandths()
}

/// A colour of the site's that stands too close to another one, or that the site asks more of.
struct Low<'s> {
    /// Where it stands in the file, or where more is asked of it.
    place: Range<usize>,
    /// The scheme in whose list it stands, and the one in which it is shown.
    own: usize,
    shown: usize,
    /// Itself, and the other one.
    token: &'s Token<Colour>,
    other: &'s Token<Colour>,
    at_least: f64,
}

/// Each pair of colours that is too close, in each scheme.
fn lows(sheet: &Sheet) -> impl Iterator<Item = Low<'_>> {
    (0..SCHEMES.len()).flat_map(move |shown| {
        sheet.pairs.iter().filter_map(move |pair| {
            let (text_at, text) = sheet.colour(shown, &pair.text)?;
            let (on_at, on) = sheet.colour(shown, &pair.on)?;
            if text.value.contrast(on.value) >= pair.at_least {
                return None;
            }
            let low = |own, token, other| Low {
                place: Range::default(),
                own,
                shown,
                token,
                other,
                at_least: pair.at_least,
            };
            let text = low(text_at, text, on);
            let on = low(on_at, on, text.token);
            // The one in front, unless only the one behind is the site's, or can be mended. Where neither is, what asks for more is.
            let is_asked = [text.token, on.token]
                .iter()
                .all(|token| token.place.is_none());
            let asked = pair.place.as_ref().filter(|_| is_asked);
            let mut own = [text, on].into_iter().filter_map(|low| {
                let place = low.token.place.as_ref().or(asked)?.clone();
                Some(Low { place, ..low })
            });
            let first = own.next()?;
            match own.next() {
                Some(second)
                    if first.nearest(sheet).is_none() && second.nearest(sheet).is_some() =>
                {
                    Some(second)
                }
                _ => Some(first),
            }
        })
    })
}

impl Low<'_> {
    fn contrast(&self) -> f64 {
        self.token.value.contrast(self.other.value)
    }

    /// How far it is from what it has to be.
    fn lacks(&self) -> f64 {
        self.at_least / self.contrast()
    }

    /// The nearest colour that is far enough from all that it meets; if there is none, from this one.
    fn nearest(&self, sheet: &Sheet) -> Option<Colour> {
        let name = &self.token.name;
        let schemes = (0..SCHEMES.len()).filter(|scheme| {
            let found = sheet.colour(*scheme, name);
            found.is_some_and(|(at, _)| at == self.own)
        });
        let meets: Vec<(Colour, f64)> = schemes
            .flat_map(|scheme| {
                let pairs = sheet.pairs.iter();
                pairs.filter_map(move |pair| meets(sheet, scheme, name, pair))
            })
            .collect();
        let fits = |colour: Colour| {
            let mut meets = meets.iter();
            meets.all(|(other, at_least)| colour.contrast(*other) >= *at_least)
        };
        let fits_this = |colour: Colour| colour.contrast(self.other.value) >= self.at_least;
        let colour = self.token.value;
        colour.nearest(fits).or_else(|| colour.nearest(fits_this))
    }

    fn problem(&self, sheet: &Sheet, file: &Arc<str>) -> Diagnostic {
        let span = Span::new(file, self.place.clone());
        let (whole, part) = cut(self.contrast());
        let at_least = self.at_least.to_string();
        let (expected, decimals) = at_least.split_once('.').unwrap_or((&at_least, "none"));
        let nearest = self.nearest(sheet).map(|colour| colour.to_string());
        let kind = if self.at_least < 4.5 { "part" } else { "text" };
        let words = match self.token.place {
            Some(_) => self.token.value.to_string(),
            None => at_least.clone(),
        };
        let problem = Diagnostic::new(codes::LOW_CONTRAST, span, words)
            .arg("kind", kind)
            .arg("scheme", SCHEMES[self.shown].0)
            .arg("name", &*self.token.name)
            .arg("other", &*self.other.name)
            .arg("colour", self.other.value.to_string())
            .arg("found", whole)
            .arg("part", part)
            .arg("expected", expected)
            .arg("decimals", decimals)
            .arg("suggestion", nearest.unwrap_or_else(|| "none".to_owned()));
        match &self.other.place {
            Some(place) => problem.note(Span::new(file, place.clone()), "other"),
            None => problem,
        }
    }
}

/// The other colour of a pair, and how far from it this one has to be.
fn meets(sheet: &Sheet, scheme: usize, name: &str, pair: &Pair) -> Option<(Colour, f64)> {
    let other = match name {
        _ if pair.text == name => &pair.on,
        _ if pair.on == name => &pair.text,
        _ => return None,
    };
    Some((sheet.colour(scheme, other)?.1.value, pair.at_least))
}

/// A ratio with two decimals, none of them rounded up: 6.999 is not 7.
fn cut(ratio: f64) -> (String, String) {
    let text = format!("{:.2}", (ratio * 100.0).floor() / 100.0);
    match text.split_once('.') {
        Some((whole, part)) => (whole.to_owned(), part.to_owned()),
        None => (text, "00".to_owned()),
    }
}
