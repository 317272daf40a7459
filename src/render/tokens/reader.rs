//! What stands in a decoded `theme.yaml`, laid over what is known; names that nobody knows, or that two have, are told.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::schema::{Item, Record};

use super::{
    Bound, Colour, FACE, Limit, Pair, SCHEMES, Sheet, Token, Whose, find, has, lay, not_one_of,
};

/// Reads one of the files that are laid over each other.
pub(super) struct Reader<'a> {
    pub file: &'a Arc<str>,
    /// What this file is laid over.
    pub ours: Option<&'a str>,
}

impl Reader<'_> {
    /// Lays a file over what is known.
    pub(super) fn add(
        &self,
        sheet: &mut Sheet,
        whose: Whose,
        record: &Record,
        report: &mut Report,
    ) {
        let is_laid_over = self.ours.is_some() && whose == Whose::Own;
        let place = |item: &Item| whose.place(item);
        let colours = record.group("colours");
        for (at, (scheme, _)) in SCHEMES.iter().enumerate() {
            let entries = colours
                .map(|colours| colours.table(scheme))
                .unwrap_or_default();
            for (name, key, item) in entries {
                let Some(value) = item.text().and_then(Colour::parse) else {
                    continue;
                };
                // A file of its own says in `light` which colours there are.
                if (at > 0 || is_laid_over) && !has(&sheet.colours[0], name) {
                    self.unknown(name, key, &sheet.colours[0], report);
                    continue;
                }
                if !self.is_free(name, key, &sheet.sizes, report) {
                    continue;
                }
                lay(&mut sheet.colours[at], name, value, place(item));
            }
        }
        for (name, key, item) in record.table("sizes") {
            if is_laid_over && !has(&sheet.sizes, name) {
                self.unknown(name, key, &sheet.sizes, report);
            } else if let Some(text) = item.text()
                && self.is_free(name, key, &sheet.colours[0], report)
            {
                lay(&mut sheet.sizes, name, text.to_owned(), place(item));
            }
        }
        self.add_bounds(sheet, whose, record, report);
    }

    /// Adds what a file asks of colours and sizes.
    fn add_bounds(&self, sheet: &mut Sheet, whose: Whose, record: &Record, report: &mut Report) {
        for item in record.list("contrast") {
            let pair = item.group().and_then(|pair| {
                let at_least = pair.get("at_least")?;
                Some(Pair {
                    text: self.named(pair, "text", &sheet.colours[0], report)?,
                    on: self.named(pair, "on", &sheet.colours[0], report)?,
                    at_least: pair.decimal("at_least")?.to_string().parse().ok()?,
                    place: whose.place(at_least),
                })
            });
            sheet.pairs.extend(pair);
        }
        for item in record.list("neutral") {
            let name = item.text().unwrap_or_default();
            sheet
                .neutral
                .extend(self.one_of(item, name, &sheet.colours[0], report));
        }
        for item in record.list("limits") {
            let limit = item.group().and_then(|limit| {
                let bound = |name| {
                    let item = limit.get(name)?;
                    Some(Bound {
                        value: item.text()?.to_owned(),
                        place: whose.place(item),
                    })
                };
                Some(Limit {
                    size: self.named(limit, "size", &sheet.sizes, report)?,
                    at_least: bound("at_least"),
                    at_most: bound("at_most"),
                })
            });
            sheet.limits.extend(limit);
        }
    }

    /// Whether a name can stand in a style sheet, and nothing else is called so there.
    fn is_free<T>(
        &self,
        name: &str,
        key: &Range<usize>,
        others: &[Token<T>],
        report: &mut Report,
    ) -> bool {
        let plain = |sign: u8| matches!(sign, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        let span = Span::new(self.file, key.clone());
        if name.is_empty() || !name.bytes().all(plain) {
            let problem = Diagnostic::new(codes::WRONG_TYPE, span, name);
            report.push(problem.arg("kind", "id"));
            return false;
        }
        let other = find(others, name);
        if other.is_none() && name != FACE {
            return true;
        }
        let problem = Diagnostic::new(codes::DUPLICATE_FIELD, span, name);
        let place = other.and_then(|other| other.place.clone());
        report.push(match place {
            Some(place) => problem.note(Span::new(self.file, place), "other"),
            None => problem,
        });
        false
    }

    fn unknown<T>(&self, name: &str, key: &Range<usize>, known: &[Token<T>], report: &mut Report) {
        let names = || known.iter().map(|token| token.name.as_str());
        let expected: Vec<&str> = names().collect();
        let span = Span::new(self.file, key.clone());
        let problem = Diagnostic::new(codes::UNKNOWN_FIELD, span, name);
        let problem = problem.arg("expected", expected.join(", "));
        report.push(problem.suggest(name, names()));
    }

    /// The name of something known in a field.
    pub(super) fn named<T>(
        &self,
        record: &Record,
        field: &str,
        known: &[Token<T>],
        report: &mut Report,
    ) -> Option<String> {
        let item = record.get(field)?;
        self.one_of(item, item.text()?, known, report)
    }

    /// A name where it is one of something known, else a problem.
    fn one_of<T>(
        &self,
        item: &Item,
        name: &str,
        known: &[Token<T>],
        report: &mut Report,
    ) -> Option<String> {
        if has(known, name) {
            return Some(name.to_owned());
        }
        report.push(not_one_of(
            self.file,
            item,
            name,
            known.iter().map(|token| &*token.name),
        ));
        None
    }
}
