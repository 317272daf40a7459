//! `translation-facts-differ`: a translation states the dates, times, numbers, links, references, pictures and components of its source,
//! as often as it does; and where it repeats a field that is the same in every language, the same value.
//!
//! A link and a year may be said again in one language and not in the other: "Pilkada 2024" is not "that election".
//! Numbers and dates are compared between Indonesian and English, whose ways of writing them are known, everything else between all
//! languages. What one language writes out in words and the other in digits is the same; so is an address of another page of the same
//! host, where the address chooses a language.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{Document, Place, Prose};
use crate::schema::Typed;
use crate::site::Content;

use super::facts::{self, Fact, Key};
use super::marks::Marks;
use super::words::{Cut, Words};
use super::{Subject, figures};

/// Fields that a translation may have otherwise: when it is published is its own affair.
const OF_THE_FILE: [&str; 4] = ["draft", "order", "publish_on", "review_in"];

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(source) = source(subject) else {
        return;
    };
    let translation = subject.document;
    fields(translation, source, found);
    let mut left = Side::of(subject, translation);
    let mut right = Side::of(subject, source);
    if [translation, source].iter().all(|side| is_read(side)) {
        left.read(subject.words);
        match subject.source {
            Some(known) if std::ptr::eq(known.document, source) => right.read(known.words),
            _ => {
                let prose = source.prose();
                let cut = Cut::of(prose.iter(), Marks::of(&source.language));
                right.read(&cut.words(prose.iter()));
            }
        }
    }
    left.take_years(&right);
    right.take_years(&left);
    if left.keys() == right.keys() {
        return;
    }
    let mut extra = left.beyond(&right);
    let mut missing = right.beyond(&left);
    extra.retain(|fact| !right.says(fact, &left, &mut missing));
    missing.retain(|fact| !left.says(fact, &right, &mut extra));
    report(&left, &right, extra, missing, found);
}

/// Whether we know how a document writes numbers and dates.
fn is_read(document: &Document) -> bool {
    document.language.is("id") || document.language.is("en")
}

/// The page in the first language of the site, where this is a translation of it.
fn source<'a>(subject: &Subject<'a>) -> Option<&'a Document> {
    let first = subject.site.page(*subject.page.translations.first()?);
    match first.content {
        Content::Document(at) if subject.page.language > 0 => {
            subject.site.documents.get(at).map(|document| &**document)
        }
        _ => None,
    }
}

/// One of the two files.
struct Side<'a> {
    document: &'a Document,
    /// Its words, unpacked once and only where they are asked for.
    prose: OnceCell<Vec<Prose>>,
    facts: Vec<Fact>,
}

/// A stretch of words: the field in which it stands, or nothing in the body, and how many of its like come before it.
type Stretch = (&'static str, usize);

impl<'a> Side<'a> {
    fn of(subject: &Subject<'_>, document: &'a Document) -> Self {
        Self {
            document,
            prose: OnceCell::new(),
            facts: facts::around_words(subject.site, document),
        }
    }

    fn read(&mut self, words: &[Words<'_>]) {
        for words in words {
            facts::in_words(self.document, words, &mut self.facts);
        }
    }

    fn prose(&self) -> &[Prose] {
        self.prose.get_or_init(|| self.document.prose())
    }

    /// What it states, sorted: mostly both sides have the same.
    fn keys(&self) -> Vec<&Key> {
        let mut keys: Vec<&Key> = self.facts.iter().map(|fact| &fact.key).collect();
        keys.sort_unstable();
        keys
    }

    /// Gives dates without a year the year that the other side has for that day.
    fn take_years(&mut self, other: &Self) {
        for fact in &mut self.facts {
            let Key::Date(year @ None, month, day) = &mut fact.key else {
                continue;
            };
            let known = other.facts.iter().find_map(|other| match other.key {
                Key::Date(year, m, d) if (m, d) == (*month, *day) => year,
                _ => None,
            });
            *year = known;
        }
    }

    /// The facts that this side states more often than the other. Of several, those come first that have none of their like in the
    /// same stretch of words there.
    fn beyond(&self, other: &Self) -> Vec<Fact> {
        let mut counts: BTreeMap<&Key, (Vec<&Fact>, Vec<&Fact>)> = BTreeMap::new();
        for fact in &self.facts {
            counts.entry(&fact.key).or_default().0.push(fact);
        }
        for fact in &other.facts {
            counts.entry(&fact.key).or_default().1.push(fact);
        }
        let mut beyond = Vec::new();
        for (key, (mut own, theirs)) in counts {
            let more = match theirs.len() {
                1.. if key.may_be_repeated() => 0,
                theirs => own.len().saturating_sub(theirs),
            };
            if more > 0 && more < own.len() {
                own.sort_by_cached_key(|fact| {
                    let stretch = self.stretch(fact);
                    theirs.iter().any(|fact| other.stretch(fact) == stretch)
                });
            }
            beyond.extend(own.into_iter().take(more).cloned());
        }
        beyond.sort_by_key(|fact| fact.range.start);
        beyond
    }

    /// Whether this side says the same in another way; a number that it takes up is struck from its own differences.
    fn says(&self, fact: &Fact, other: &Self, own: &mut Vec<Fact>) -> bool {
        let taken = |own: &mut Vec<Fact>, same: &dyn Fn(&Fact) -> bool| {
            let at = own.iter().position(same);
            at.map(|at| own.remove(at)).is_some()
        };
        match &fact.key {
            // "24 sampai 26 November" and "24 November to 26 November"
            Key::Date(_, _, day) => {
                let day = day.to_string();
                taken(
                    own,
                    &|own| matches!(&own.key, Key::Number(number) if *number == day),
                )
            }
            Key::Number(number) => {
                let number: Option<i8> = number.parse().ok();
                self.writes_out(&fact.key, other)
                    || taken(own, &|own| match own.key {
                        Key::Date(_, _, day) => Some(day) == number,
                        Key::Time(hour, 0) => number.is_some_and(|number| is_hour(hour, number)),
                        _ => false,
                    })
            }
            // "pukul 8 pagi" and "8 in the morning"
            Key::Time(hour, 0) => {
                let is_said = |own: &Fact| match &own.key {
                    Key::Number(number) => number.parse().is_ok_and(|n| is_hour(*hour, n)),
                    _ => false,
                };
                self.writes_out(&fact.key, other) || taken(own, &is_said)
            }
            // The page of the other language may have another name there.
            Key::Url(url) => {
                let host = url.split('/').next();
                let chosen = facts::chooses_language(&fact.shown);
                taken(own, &|own| match &own.key {
                    Key::Url(other) => {
                        (chosen || facts::chooses_language(&own.shown))
                            && other.split('/').next() == host
                    }
                    _ => false,
                })
            }
            _ => false,
        }
    }

    /// Whether this side has a word for a number or a time more often than the other, which has digits for it.
    fn writes_out(&self, key: &Key, other: &Self) -> bool {
        let count = |side: &Self| -> usize {
            let prose = side.prose();
            let cut = Cut::of(prose.iter(), Marks::of(&side.document.language));
            let words = cut.words(prose.iter()).into_iter();
            words.map(|words| figures::written_out(key, &words)).sum()
        };
        count(self) > count(other)
    }

    /// Which stretch of words a fact stands in or behind.
    fn stretch(&self, fact: &Fact) -> Stretch {
        let stretches = self.stretches().into_iter();
        let before = stretches.take_while(|(_, range)| range.start <= fact.range.start);
        before.last().map_or(("title", 0), |(stretch, _)| stretch)
    }

    /// The place of a stretch of words; where there is none like it, that of the title.
    fn place(&self, wanted: Stretch) -> Range<usize> {
        let mut stretches = self.stretches().into_iter();
        let found = stretches.find(|(stretch, _)| *stretch == wanted);
        found.map_or_else(|| self.document.field_range("title"), |(_, range)| range)
    }

    /// Where its stretches of words stand in the file.
    fn stretches(&self) -> Vec<(Stretch, Range<usize>)> {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        let prose = self.prose().iter();
        prose
            .map(|prose| {
                let field = match prose.place {
                    Place::Field(field) => field,
                    _ => "",
                };
                let count = counts.entry(field).or_default();
                *count += 1;
                ((field, *count - 1), prose.range())
            })
            .collect()
    }
}

/// Whether a number without its half of the day may mean this hour.
fn is_hour(hour: u8, number: i8) -> bool {
    let hour = i16::from(hour);
    [hour, hour - 12].contains(&i16::from(number))
}

fn report(
    left: &Side<'_>,
    right: &Side<'_>,
    extra: Vec<Fact>,
    mut missing: Vec<Fact>,
    found: &mut Vec<Diagnostic>,
) {
    for fact in extra {
        let place = left.stretch(&fact);
        let likely =
            |other: &&Fact| other.key.kind() == fact.key.kind() && right.stretch(other) == place;
        let at = missing.iter().position(|other| likely(&other));
        let other = at.map(|at| missing.remove(at));
        let problem = problem(
            left.document,
            fact.range.clone(),
            fact.key.kind(),
            &fact.shown,
        );
        let problem = problem.arg("found", &*fact.shown);
        found.push(match other {
            Some(other) => problem
                .arg("expected", &*other.shown)
                .note(right.document.span(other.range), "other"),
            None => problem.note(right.document.span(right.place(place)), "place"),
        });
    }
    for fact in missing {
        let place = left.place(right.stretch(&fact));
        let problem = problem(left.document, place, fact.key.kind(), &fact.shown);
        let problem = problem.arg("expected", &*fact.shown);
        found.push(problem.note(right.document.span(fact.range), "other"));
    }
}

fn problem(document: &Document, range: Range<usize>, kind: &str, words: &str) -> Diagnostic {
    Diagnostic::new(codes::TRANSLATION_FACTS_DIFFER, document.span(range), words).arg("kind", kind)
}

/// Fields that say the same in every language and stand in both files.
fn fields(translation: &Document, source: &Document, found: &mut Vec<Diagnostic>) {
    for (field, item) in translation.fields.entries() {
        if !field.shared || OF_THE_FILE.contains(&field.name) || !facts::states_fact(&field.kind) {
            continue;
        }
        let Some(other) = source.fields.get(field.name) else {
            continue;
        };
        if shown(&item.value) != shown(&other.value) {
            let (own, theirs) = (shown(&item.value), shown(&other.value));
            let problem = problem(translation, item.range.clone(), "field", &own)
                .arg("found", &*own)
                .arg("expected", &*theirs);
            found.push(problem.note(source.span(other.range.clone()), "other"));
        }
    }
}

/// A value as it is typed.
fn shown(value: &Typed) -> String {
    match value {
        Typed::Date(date) => date.to_string(),
        Typed::DateTime(time) => time.to_string(),
        Typed::Number(number) => number.to_string(),
        Typed::Choice(word) => (*word).to_owned(),
        Typed::Id(_, id) => id.clone(),
        Typed::List(items) => {
            let items: Vec<String> = items.iter().map(|item| shown(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        _ => String::new(),
    }
}
