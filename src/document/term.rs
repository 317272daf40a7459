//! Abbreviations of the register in a page's words: the first use of each is written out and linked to the glossary by itself, for a
//! `title` alone helps nobody on touch or keyboard (WCAG 3.1.4).
//!
//! "Cek DPT" becomes "Cek daftar pemilih tetap (DPT)". Where a writer has written it out, it is only linked. Not in headings, links,
//! code, quotations in another language and the words of pictures.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::register::Entries;
use crate::settings::Settings;

use super::prose::{Place, Prose};
use super::writer::Writer;
use super::{Hole, escape};

/// The abbreviations that pages write out, with the term of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Abbreviations {
    terms: BTreeMap<String, String>,
}

/// The first use of an abbreviation on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermUse {
    /// The term's id.
    pub id: String,
    /// How it is shown.
    pub form: TermForm,
}

/// How the first use of an abbreviation is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermForm {
    /// The writer has written it out: a link.
    Linked,
    /// Written out, in the middle of a sentence.
    WrittenOut,
    /// Written out, where a sentence begins.
    Opening,
}

impl Abbreviations {
    /// The abbreviations of the register, but for those that the site's readers know (`spelled_out`) and those that stand for two terms.
    #[must_use]
    pub fn of(terms: &Entries, settings: &Settings) -> Self {
        let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (id, entry) in terms {
            let Some(short) = entry.fields.text("abbreviation") else {
                continue;
            };
            // "Pilkada" and "Bawaslu" are words by now; letters are what needs to be written out.
            let capitals = short.bytes().filter(u8::is_ascii_uppercase).count();
            let is_short = capitals > 1 && short.bytes().all(is_letter);
            if is_short && !settings.words("spelled_out").any(|word| word == short) {
                let known = found.entry(short.to_owned());
                known
                    .and_modify(|id| *id = None)
                    .or_insert_with(|| Some(id.clone()));
            }
        }
        let terms = found
            .into_iter()
            .filter_map(|(short, id)| Some((short, id?)));
        Self {
            terms: terms.collect(),
        }
    }

    /// The first abbreviation of a text that `wanted` wants: its bytes and its term.
    fn first<'a>(
        &'a self,
        text: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Option<(Range<usize>, &'a str)> {
        if self.terms.is_empty() || !may_have_capitals(text) {
            return None;
        }
        let mut at = 0;
        let bytes = text.as_bytes();
        while at < bytes.len() {
            if !bytes[at].is_ascii_alphanumeric() {
                at += 1;
                continue;
            }
            let rest = bytes[at..].iter();
            let end = at + rest.take_while(|byte| byte.is_ascii_alphanumeric()).count();
            // "C.Hasil-KWK", "KTP-el", "kpu.go.id": part of a longer name.
            let joins = |byte: Option<&u8>| matches!(byte, Some(b'-' | b'.' | b'/' | b'@' | b'_'));
            let before = at.checked_sub(1).and_then(|before| bytes.get(before));
            let after = bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric);
            let alone = !(joins(before) || joins(bytes.get(end)) && after);
            if alone
                && bytes[at].is_ascii_uppercase()
                && let Some(id) = self.terms.get(&text[at..end])
                && wanted(id)
            {
                return Some((at..end, id));
            }
            at = end;
        }
        None
    }
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

/// Whether two capitals stand side by side at all; without a way out of the loop, so that it takes many at a time.
fn may_have_capitals(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Two slices: `skip` would make it one at a time.
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    pairs.fold(false, |found, (first, second)| {
        found | (first.is_ascii_uppercase() & second.is_ascii_uppercase())
    })
}

impl Writer<'_> {
    /// The next abbreviation of a text that has its first use here.
    pub(super) fn first_use(&self, text: &str) -> Option<(Range<usize>, String)> {
        let place = self.prose.as_ref()?.place;
        let is_running = matches!(place, Place::Paragraph | Place::Item | Place::Cell);
        let is_own = self.inline.links.is_empty() && !self.inline.is_marked();
        if !is_running || !is_own || self.inline.heading {
            return None;
        }
        let is_new = |id: &str| !self.named.contains(&path_of(id));
        let (range, id) = self.markdown.abbreviations.first(text, is_new)?;
        Some((range, id.to_owned()))
    }

    /// Writes the first use of an abbreviation, which stands at some bytes of a text of the prose.
    pub(super) fn term(
        &mut self,
        id: String,
        text: &str,
        range: &Range<usize>,
        prose_start: usize,
    ) {
        let form = match &self.prose {
            Some(prose) => form(prose, prose_start + range.start, prose_start + range.end),
            None => TermForm::WrittenOut,
        };
        self.named.insert(path_of(&id));
        self.hole(Hole::Term(self.body.terms.len()));
        self.body.terms.push(TermUse { id, form });
        // What stands between the two holes is shown if the register has lost the term.
        self.out.html.push_str("<abbr>");
        escape::text(&mut self.out.html, &text[range.clone()]);
        self.out.html.push_str("</abbr>");
        self.hole(Hole::TermEnd(self.body.terms.len() - 1));
    }
}

/// The path that a reference to a term has.
fn path_of(id: &str) -> String {
    format!("term.{id}")
}

/// How a use is shown: what stands around it among the words says whether it is written out already.
fn form(prose: &Prose, start: usize, end: usize) -> TermForm {
    let (before, after) = (
        &prose.text[..start],
        &prose.text[end.min(prose.text.len())..],
    );
    if before.ends_with('(') || after.trim_start().starts_with('(') {
        return TermForm::Linked;
    }
    let before = before.trim_end_matches([' ', '"', '“', '\n']);
    if before.is_empty() || before.ends_with(['.', '!', '?', ':']) {
        return TermForm::Opening;
    }
    TermForm::WrittenOut
}
