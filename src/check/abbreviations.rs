//! `unexplained-abbreviation`: letters that are not written out where they first appear (WCAG 3.1.4).
//!
//! Looked for in reading order; the title, the summary, fields and headings may be short, if the first use of the body is written out.
//! Known are: what the page writes out by itself because it is a term of the register, what `spelled_out:` of site.yaml lists, the
//! publisher's own name, names of parties, and what every voter knows
//! ([`known`]). Not looked at are laws with their number ("UU 10/2016"), forms ("C.Hasil-KWK"), Roman numbers, and runs of capitals,
//! which are another problem. Once an abbreviation and page.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{Document, Fragment, Place};

use super::marks::Mark;
use super::words::Words;
use super::{Subject, parties};

mod expansion;
mod known;

/// What is known so far of an abbreviation.
enum State<'s> {
    /// It is written out.
    Explained,
    /// It was used where words are short.
    Waiting(Use<'s>),
    /// The body used it before it was written out.
    Unexplained(Use<'s>),
}

type Use<'s> = (&'s Words<'s>, Range<usize>);

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut states: BTreeMap<&str, State<'_>> = BTreeMap::new();
    for (_, words) in subject.own_words() {
        for at in words.marked(Mark::Abbreviation) {
            if has_capitals(words.word(at)) && is_ordinary(words, at) {
                for part in parts(words, at) {
                    note(subject, words, part, &mut states);
                }
            }
        }
    }
    let html = LazyCell::new(|| subject.document.html());
    for (letters, state) in states {
        let (State::Waiting((words, range)) | State::Unexplained((words, range))) = state else {
            continue;
        };
        if is_marked(subject.document, &html, letters) {
            continue;
        }
        let span = subject.span(words.prose.source(range));
        let problem = Diagnostic::new(codes::UNEXPLAINED_ABBREVIATION, span, letters);
        found.push(match known::written_out(subject.language, letters) {
            Some(expected) => problem.arg("expected", expected),
            None => problem,
        });
    }
}

/// Notes one use of an abbreviation.
fn note<'s>(
    subject: &Subject<'_>,
    words: &'s Words<'s>,
    range: Range<usize>,
    states: &mut BTreeMap<&'s str, State<'s>>,
) {
    let prose = words.prose;
    let letters = &prose.text[range.clone()];
    if matches!(
        states.get(letters),
        Some(State::Explained | State::Unexplained(_))
    ) {
        return;
    }
    let explained = is_known(subject, letters)
        || words.is_quoted(&range)
        || expansion::stands_beside(&prose.text, &range);
    let short = matches!(prose.place, Place::Field(_) | Place::Heading);
    let first = || (words, range.clone());
    let state = match states.remove(letters) {
        _ if explained => State::Explained,
        Some(State::Waiting(before)) if short => State::Waiting(before),
        _ if short => State::Waiting(first()),
        _ => State::Unexplained(first()),
    };
    states.insert(letters, state);
}

fn is_known(subject: &Subject<'_>, letters: &str) -> bool {
    let settings = &subject.site.settings;
    let publisher = settings.record.group("publisher");
    let publisher = publisher.and_then(|group| group.localized("name", &subject.language.code));
    known::by_every_voter(subject.language, letters)
        || is_in_register(subject, letters)
        || settings.words("spelled_out").any(|word| word == letters)
        || publisher.is_some_and(|name| name.split(' ').any(|word| word == letters))
        || parties::is_short_name(letters)
}

/// Whether the page writes it out by itself: at its first use, or where a reference names the term.
fn is_in_register(subject: &Subject<'_>, letters: &str) -> bool {
    let body = &subject.document.body;
    let paths = body.references.iter().map(|reference| &*reference.path);
    let referred = paths.filter_map(|path| path.strip_prefix("term."));
    let used = body.terms.iter().map(|used| &*used.id).chain(referred);
    let terms = &subject.site.register.terms;
    let mut shorts = used.filter_map(|id| terms.get(id)?.fields.text("abbreviation"));
    shorts.any(|short| short == letters)
}

/// Whether a writer marked it: `<abbr title="tempat pemungutan suara">TPS</abbr>`.
fn is_marked(document: &Document, html: &Fragment, letters: &str) -> bool {
    let marked = format!("\">{letters}</abbr>");
    let mut fragments = document.body.inlines.values().chain([html]);
    fragments.any(|fragment| fragment.html.contains(&marked))
}

/// Two capitals side by side, or with one digit between them (`P3K`).
fn has_capitals(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes
        .windows(2)
        .any(|pair| pair.iter().all(u8::is_ascii_uppercase))
        || bytes.len() > 2 && is_with_digit(bytes)
}

fn is_with_digit(bytes: &[u8]) -> bool {
    bytes
        .windows(3)
        .any(|three| matches!(three, [b'A'..=b'Z', b'0'..=b'9', b'A'..=b'Z']))
}

/// Whether a word with capitals is no form, no law with its number, no address, and not shouted.
fn is_ordinary(words: &Words<'_>, at: usize) -> bool {
    let word = words.word(at);
    let form = word.contains(['.', '@', '_'])
        || word.as_bytes().get(1) == Some(&b'-') && !word.starts_with('e');
    let number = word.starts_with(|letter: char| letter.is_ascii_digit()) && word.contains('/');
    let formula = matches!(word, "2D" | "3D" | "CO2" | "H2O");
    !form && !number && !formula && !is_cited(words, at) && !is_shouted(words, at)
}

/// "UU 10/2016", "PKPU Nomor 2 Tahun 2024", "Model A-KWK".
fn is_cited(words: &Words<'_>, at: usize) -> bool {
    let is_before = |word: &str| matches!(word, "form" | "formulir" | "model");
    let after = at + 1;
    if at > 0 && is_before(words.lower(at - 1)) {
        return true;
    }
    after < words.words.len() && {
        let word = words.lower(after);
        let number = word.starts_with(|letter: char| letter.is_ascii_digit()) && word.contains('/');
        number || matches!(word, "no" | "nomor" | "number")
    }
}

/// Whether the word stands in a run of capitals: three words, or two that can be spoken.
fn is_shouted(words: &Words<'_>, at: usize) -> bool {
    let loud = |at: Option<usize>| {
        at.filter(|at| *at < words.words.len()).is_some_and(|at| {
            let word = words.word(at);
            word.len() > 1
                && word
                    .bytes()
                    .all(|letter| letter.is_ascii_uppercase() || letter == b'-')
        })
    };
    // "HATI-HATI" and "SEBARKAN SEKARANG" are shouted words, not letters that stand for others.
    let spoken = |at: Option<usize>| {
        at.filter(|at| *at < words.words.len()).is_some_and(|at| {
            let mut parts = words.word(at).split('-');
            parts.all(|part| part.len() >= 4 && part.contains(['A', 'E', 'I', 'O', 'U']))
        })
    };
    let near = [at.checked_sub(1), Some(at + 1)];
    if spoken(Some(at))
        && (words.word(at).contains('-') || near.iter().any(|near| loud(*near) && spoken(*near)))
    {
        return true;
    }
    let before = loud(at.checked_sub(1));
    let after = loud(Some(at + 1));
    (before && (after || loud(at.checked_sub(2)))) || (after && loud(Some(at + 2)))
}

/// The abbreviations of a word, without what hangs on them: of `KPU/Bawaslu` the first, of `TPS-nya` `TPS`, of `KTP-el` all.
fn parts<'s>(words: &'s Words<'s>, at: usize) -> impl Iterator<Item = Range<usize>> + use<'s> {
    let start = words.words[at].start;
    let word = words.word(at);
    let mut from = 0;
    let cuts = word
        .char_indices()
        .map(|(at, letter)| (at, Some(letter)))
        .chain([(word.len(), None)]);
    cuts.filter_map(move |(at, letter)| {
        let after = letter.and_then(|letter| word[at + letter.len_utf8()..].chars().next());
        let cut = match letter {
            None | Some('/' | '\'' | '’' | '&') => true,
            Some('-') => after.is_some_and(|after| after.is_uppercase() || after.is_ascii_digit()),
            Some(_) => false,
        };
        let part = cut.then_some(from..at)?;
        from = at + letter.map_or(0, char::len_utf8);
        let letters = bare(&word[part.clone()]);
        is_abbreviation(letters).then(|| start + part.start..start + part.start + letters.len())
    })
}

/// Without Indonesian endings and the English plural.
fn bare(part: &str) -> &str {
    let endings = ["-nya", "-lah", "-kah", "-pun", "-ku", "-mu"];
    let part = endings
        .iter()
        .find_map(|ending| part.strip_suffix(ending))
        .unwrap_or(part);
    match part.strip_suffix('s') {
        Some(singular) if singular.ends_with(|letter: char| letter.is_ascii_uppercase()) => {
            singular
        }
        _ => part,
    }
}

/// `TPS`, `DPTb`, `KTP-el`, `P3K`; not `ANDA`, which is only loud, and not `VIII`.
fn is_abbreviation(part: &str) -> bool {
    const LONGEST: usize = 8;
    let letters = part.split('-').next().unwrap_or(part);
    let capitals = letters
        .bytes()
        .take_while(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
        .count();
    let rest = &letters[capitals..];
    has_capitals(letters)
        && letters.starts_with(|letter: char| letter.is_ascii_uppercase())
        && letters.len() <= LONGEST
        && rest.len() <= 1
        && !letters
            .bytes()
            .all(|letter| matches!(letter, b'I' | b'V' | b'X'))
        && !known::LOUD.contains(&part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Prose;

    fn found(text: &str) -> Vec<&str> {
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::of(&prose);
        let ordinary = (0..words.words.len()).filter(|at| is_ordinary(&words, *at));
        ordinary
            .flat_map(|at| parts(&words, at).collect::<Vec<_>>())
            .map(|part| &text[part])
            .collect()
    }

    #[test]
    fn abbreviations_are_told_from_other_words() {
        let rows: [(&str, &[&str]); 9] = [
            ("Bawa KTP-el ke TPS-nya.", &["KTP-el", "TPS"]),
            (
                "KPU/Bawaslu, KPU's, TPSs, DPTb dan P3K",
                &["KPU", "KPU", "TPS", "DPTb", "P3K"],
            ),
            (
                "UU 10/2016, PKPU Nomor 2, Putusan MK 135/PUU-XXII/2024",
                &[],
            ),
            ("C.Pemberitahuan-KWK, A-Surat, Model KWK", &[]),
            ("Pasal VIII, WhatsApp, TurnBackHoax, Anda", &[]),
            ("BAWA KTP ANDA ke TPS", &["TPS"]),
            ("e-KTP, COVID-19, kpu.go.id, KPU.go.id", &["KTP", "COVID"]),
            ("JANGAN lupa. PENTING", &[]),
            ("", &[]),
        ];
        for (text, expected) in rows {
            assert_eq!(found(text), expected, "{text}");
        }
    }
}
