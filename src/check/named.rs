//! What the words of a page name in the register: terms, their old forms, contests, stages, deadlines, laws. Found in one walk for all
//! checks; the table is built once a site.
//!
//! Abbreviations are found as they are typed (`DPK`), whole words in any case ("daftar pemilih khusus").

use std::collections::BTreeMap;
use std::ops::Range;

use crate::document::{Document, MARK, Place, Reference};
use crate::register::{Entry, Register};
use crate::schema::{Item, Record, Typed};

use super::around;
use super::citation::{self, Laws};
use super::phrases::Phrases;
use super::quiet_period;
use super::typed_numbers::Figures;
use super::words::Words;

/// What a word names. Ids are those of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// A law whose citation has no number: "UU ITE".
    Law(String),
    /// A term, by its title or abbreviation.
    Term(String),
    /// An old form of a term.
    OldForm(String),
    /// A contest: election, contest.
    Contest(String, String),
    /// A stage, by its title: election, stage.
    Stage(String, String),
    /// A wording for the quiet period that is not the law's.
    QuietPeriod,
}

/// Everything that the register gives a name to.
pub(super) struct Names {
    phrases: Phrases<Vec<Meaning>>,
    /// Laws by their numbers.
    pub laws: Laws,
    /// Facts by their numbers.
    pub figures: Figures,
}

/// What a phrase may mean, and how it is typed where that matters.
struct Meaning {
    name: Name,
    typed: Option<String>,
}

/// Names while they are collected, by their words in lower case.
#[derive(Default)]
struct Collected(BTreeMap<String, Vec<Meaning>>);

impl Collected {
    fn add(&mut self, words: &str, name: Name) {
        // Where a word ends, so does a name: "Pasal 28 ayat (3)".
        let words = words.trim_matches(|letter: char| !letter.is_alphanumeric());
        let titled = matches!(name, Name::Law(_));
        // A single letter names nothing.
        if words.len() > 1 {
            let typed = titled || is_letters(words);
            let meaning = Meaning {
                name,
                typed: typed.then(|| words.to_owned()),
            };
            let meanings = self.0.entry(words.to_ascii_lowercase()).or_default();
            meanings.push(meaning);
        }
    }

    fn add_term(&mut self, id: &str, term: &Entry) {
        let letters = term.fields.text("abbreviation");
        for words in texts(&term.fields, "title").into_iter().chain(letters) {
            self.add(words, Name::Term(id.to_owned()));
        }
        for form in term.fields.list("deprecated_forms") {
            let form = form.text().unwrap_or_default();
            self.add(form, Name::OldForm(id.to_owned()));
        }
    }

    fn add_election(&mut self, id: &str, election: &Entry) {
        for (stage, title) in titles(election, "stages") {
            self.add(title, Name::Stage(id.to_owned(), stage.to_owned()));
        }
        for contest in groups(election, "contests") {
            let name = contest.text("id").unwrap_or_default();
            for form in contest.list("forms").iter().filter_map(Item::text) {
                self.add(form, Name::Contest(id.to_owned(), name.to_owned()));
            }
        }
    }
}

/// Words of a page that name something of the register.
pub(super) struct Named {
    /// The stretch of words in which they stand.
    pub stretch: usize,
    /// Bytes of the stretch's text.
    pub range: Range<usize>,
    /// The words' places in the stretch.
    pub words: Range<usize>,
    /// All that they may mean.
    pub names: Vec<Name>,
}

impl Named {
    /// The contest that is meant in an election, or any other where that election has none of this name.
    pub(super) fn contest(&self, election: &str) -> Option<(&str, &str)> {
        let contests = self.names.iter().filter_map(|name| match name {
            Name::Contest(election, contest) => Some((election.as_str(), contest.as_str())),
            _ => None,
        });
        let own = contests.clone().find(|(of, _)| *of == election);
        own.or_else(|| contests.clone().next())
    }

    /// The stage of an election that is meant.
    pub(super) fn stage(&self, election: &str) -> Option<&str> {
        self.names.iter().find_map(|name| match name {
            Name::Stage(of, stage) if of == election => Some(stage.as_str()),
            _ => None,
        })
    }
}

impl Names {
    /// Collects the names of a register.
    pub(super) fn of(register: &Register) -> Self {
        let mut all = Collected::default();
        for (id, law) in &register.laws {
            for title in texts(&law.fields, "title") {
                if !citation::has_number(title) {
                    all.add(title, Name::Law(id.clone()));
                }
            }
        }
        for (id, term) in &register.terms {
            all.add_term(id, term);
        }
        for (id, election) in &register.elections {
            all.add_election(id, election);
        }
        for wording in quiet_period::WORDINGS {
            all.add(wording, Name::QuietPeriod);
        }
        let phrases = all.0.iter_mut();
        let phrases = phrases.map(|(words, meanings)| (words.as_str(), std::mem::take(meanings)));
        Self {
            phrases: Phrases::new(phrases),
            laws: Laws::of(register),
            figures: Figures::of(register),
        }
    }

    /// What the words of a page name, in reading order.
    pub(super) fn find(&self, stretches: &[Words<'_>]) -> Vec<Named> {
        let mut found = Vec::new();
        for (stretch, words) in stretches.iter().enumerate() {
            let mut at = 0;
            while at < words.words.len() {
                let Some((taken, meanings)) = self.phrases.inflected(words, at) else {
                    at += 1;
                    continue;
                };
                at = taken.end;
                let range = with_bracket(words, words.bytes(taken.clone()));
                let text = &words.prose.text[range.clone()];
                let names = meanings.iter().filter(|meaning| {
                    let typed = meaning.typed.as_deref();
                    typed.is_none_or(|typed| text.starts_with(typed))
                });
                let names: Vec<Name> = names.map(|meaning| meaning.name.clone()).collect();
                if !names.is_empty() && is_own(words.prose.place) && !is_reported(words, &range) {
                    found.push(Named {
                        stretch,
                        range,
                        words: taken,
                        names,
                    });
                }
            }
        }
        found
    }
}

/// "Pasal 28 ayat (3)" ends with its bracket.
fn with_bracket(words: &Words<'_>, range: Range<usize>) -> Range<usize> {
    let text = &words.prose.text;
    let open = text[range.clone()].matches('(').count();
    let closed = text[range.clone()].matches(')').count();
    let bracket = usize::from(open > closed && text[range.end..].starts_with(')'));
    range.start..range.end + bracket
}

/// Whether the words are the page's own: not those of candidates, of a recording, or of a table that compares both election laws.
fn is_own(place: Place) -> bool {
    !matches!(
        place,
        Place::Field("vision" | "mission" | "programme" | "claim_reviewed")
            | Place::Component("compare", _)
            | Place::Component(_, "transcript")
    )
}

/// Whether somebody else says it. Names of the register are Indonesian on English pages too, so a part in another language counts.
fn is_reported(words: &Words<'_>, range: &Range<usize>) -> bool {
    let inside = |part: &Range<usize>| part.start <= range.start && range.end <= part.end;
    words.prose.parts().code.iter().any(inside) || around::is_said_by_others(words, range)
}

/// Whether a word is one of letters (`DPK`, `DPTb`, `C6`, `C7-KWK`) and not of ordinary writing.
fn is_letters(word: &str) -> bool {
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    !word.contains(' ') && (capitals > 1 || capitals == 1 && word.len() < 4)
}

/// The texts of a field in every language.
fn texts<'f>(fields: &'f Record, name: &str) -> Vec<&'f str> {
    match fields.get(name).map(|item| &item.value) {
        Some(Typed::Localized(texts)) => {
            let texts = texts.iter().filter_map(|(_, item)| item.text());
            texts.collect()
        }
        _ => fields.text(name).into_iter().collect(),
    }
}

/// Ids and titles of the groups of a list.
fn titles<'e>(entry: &'e Entry, list: &str) -> Vec<(&'e str, &'e str)> {
    let groups = groups(entry, list);
    let titles = groups.flat_map(|group| {
        let id = group.text("id").unwrap_or_default();
        texts(group, "title")
            .into_iter()
            .map(move |title| (id, title))
    });
    titles.collect()
}

/// The groups of a list.
pub(super) fn groups<'e>(entry: &'e Entry, list: &str) -> impl Iterator<Item = &'e Record> {
    entry.fields.list(list).iter().filter_map(Item::group)
}

/// A reference among the words of a page.
pub(super) struct Insertion<'d> {
    /// The stretch of words in which it stands.
    pub stretch: usize,
    /// Bytes of the stretch's text.
    pub range: Range<usize>,
    /// The reference.
    pub reference: &'d Reference,
}

/// The references among the words of a page.
pub(super) fn insertions<'d>(
    document: &'d Document,
    stretches: &[Words<'_>],
) -> Vec<Insertion<'d>> {
    let references = &document.body.references;
    let mut found = Vec::new();
    if references.is_empty() {
        return found;
    }
    let mut next = 0;
    for (stretch, words) in stretches.iter().enumerate() {
        for (at, mark) in words.prose.text.match_indices(MARK) {
            let range = at..at + mark.len();
            let place = words.prose.source(range.clone());
            // Nearly always it is the one after the last; front matter may be in another order.
            let mut numbers = (next..references.len()).chain(0..next);
            let number = numbers.find(|number| references[*number].range == place);
            if let Some(number) = number {
                next = number + 1;
                found.push(Insertion {
                    stretch,
                    range,
                    reference: &references[number],
                });
            }
        }
    }
    found
}
