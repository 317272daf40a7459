//! `all-caps` and `spaced-letters`: words whose shape is lost (WCAG 2.2, 1.4.8 and 3.1.5; screen readers say single letters).
//!
//! Capitals count from two words of four letters on, or one of seven. Abbreviations are left alone: what has no vowel, what this list or
//! the site's `spelled_out` knows, Roman numerals, names of forms (C.HASIL-KWK) and anything with digits.

use crate::diagnostics::{Code, Diagnostic, codes};

use super::marks::Mark;
use super::words::Words;
use super::{Subject, around};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for words in subject.words {
        let mut next = 0;
        for at in words.marked(Mark::Capitals) {
            if at >= next {
                next = match words.word(at).len() {
                    1 => letters(subject, words, at, found),
                    _ => capitals(subject, words, at, found),
                };
            }
        }
    }
}

/// Abbreviations with a vowel that are written in capitals.
const ABBREVIATIONS: [&str; 47] = [
    "ANTARA", "APBD", "APBN", "ASEAN", "ASN", "BAWASLU", "BISINDO", "BUMD", "BUMN", "DIPA", "DKI",
    "DPA", "DPD", "FAQ", "HIV", "HUT", "IDEA", "IKD", "KASN", "KIP", "KPU", "KUA", "KUHAP", "KUHP",
    "LADK", "LIPI", "NASA", "NIA", "NIK", "PAUD", "PDIP", "PNS", "POLRI", "PSU", "RSUD", "SIM",
    "SMA", "SOP", "TNI", "UNESCO", "UNICEF", "USAID", "UUD", "WIB", "WIT", "WITA", "YLBHI",
];

/// A run of words in capitals; returns where to go on.
fn capitals(
    subject: &Subject<'_>,
    words: &Words<'_>,
    start: usize,
    found: &mut Vec<Diagnostic>,
) -> usize {
    let (mut end, mut shouted, mut longest) = (start, 0, 0);
    let mut last = start;
    while end < words.words.len() && is_in_capitals(words.word(end)) && is_next(words, start, end) {
        let word = words.word(end);
        let length = word.chars().filter(|letter| letter.is_alphabetic()).count();
        if length >= 4 && !is_abbreviation(subject, word) {
            (shouted, longest) = (shouted + 1, longest.max(length));
            last = end;
        }
        end += 1;
    }
    if shouted >= 2 || longest >= 7 {
        let first = (start..end)
            .find(|at| !is_abbreviation(subject, words.word(*at)))
            .unwrap_or(start);
        // "BAWA KTP ANDA" is one run from the first to the last word that is no abbreviation.
        tell(
            subject,
            words,
            first..last + 1,
            codes::ALL_CAPS,
            &softened(subject, words, first..last + 1),
            found,
        );
    }
    end.max(start + 1)
}

/// Whether a word stands right after the one before it in a run: a comma may be between, a full stop may not.
fn is_next(words: &Words<'_>, start: usize, at: usize) -> bool {
    at == start
        || at
            .checked_sub(1)
            .is_some_and(|last| !around::gap(words, last).contains(['.', ':', '(', ')', ';', '\n']))
}

fn is_in_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_uppercase)
}

fn is_abbreviation(subject: &Subject<'_>, word: &str) -> bool {
    let vowels = |part: &str| part.contains(['A', 'E', 'I', 'O', 'U']);
    let roman = word
        .bytes()
        .all(|letter| matches!(letter, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M'));
    let name = word.contains(|letter: char| !letter.is_alphabetic() && letter != '-');
    // "HATI-HATI" is shouted, "A-KWK" is a form.
    let form = word.contains('-') && !word.split('-').all(|part| part.len() >= 4 && vowels(part));
    let listed = ABBREVIATIONS.binary_search(&word).is_ok();
    !vowels(word) && word.is_ascii()
        || roman
        || name
        || form
        || listed
        || subject
            .site
            .settings
            .words("spelled_out")
            .any(|known| known == word)
}

/// The run in ordinary letters.
fn softened(subject: &Subject<'_>, words: &Words<'_>, run: std::ops::Range<usize>) -> String {
    let range = words.bytes(run.clone());
    let mut soft = String::with_capacity(range.len());
    let mut done = range.start;
    for at in run.clone() {
        let Some(place) = words.words.get(at) else {
            continue;
        };
        soft.push_str(words.prose.text.get(done..place.start).unwrap_or_default());
        done = place.end;
        let word = words.word(at);
        let first = at == run.start && around::sentence(words, at).start == at;
        let you = subject.language.is("id") && word == "ANDA";
        match word {
            _ if is_abbreviation(subject, word) => soft.push_str(word),
            // Short words between long ones are mostly abbreviations: KTP, TPS.
            _ if first || you => soft.push_str(&capitalised(word)),
            _ => soft.push_str(&word.to_lowercase()),
        }
    }
    soft
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next();
    first
        .into_iter()
        .chain(letters.flat_map(char::to_lowercase))
        .collect()
}

/// A run of single letters with spaces between them; returns where to go on.
fn letters(
    subject: &Subject<'_>,
    words: &Words<'_>,
    start: usize,
    found: &mut Vec<Diagnostic>,
) -> usize {
    const FEWEST: usize = 4;
    let is_letter =
        |at: usize| matches!(words.word(at).as_bytes(), [letter] if letter.is_ascii_alphabetic());
    let mut end = start + 1;
    while end < words.words.len()
        && is_letter(end)
        && matches!(around::gap(words, end - 1), " " | "\u{a0}")
    {
        end += 1;
    }
    let word: String = (start..end).map(|at| words.word(at)).collect();
    // "A B C D" are answers to choose from.
    let in_order = word.as_bytes().windows(2).all(|pair| pair[0] < pair[1]);
    if word.len() >= FEWEST && !in_order {
        tell(
            subject,
            words,
            start..end,
            codes::SPACED_LETTERS,
            &capitalised(&word),
            found,
        );
    }
    end
}

fn tell(
    subject: &Subject<'_>,
    words: &Words<'_>,
    run: std::ops::Range<usize>,
    code: Code,
    suggestion: &str,
    found: &mut Vec<Diagnostic>,
) {
    let range = words.bytes(run);
    if around::is_reported(words, &range) {
        return;
    }
    let span = subject.span(words.prose.source(range.clone()));
    found.push(Diagnostic::new(code, span, &words.prose.text[range]).arg("suggestion", suggestion));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_in_order() {
        assert!(ABBREVIATIONS.is_sorted());
    }

    #[test]
    fn capitals_become_ordinary() {
        assert_eq!(capitalised("PEMILU"), "Pemilu");
        assert!(is_in_capitals("HATI-HATI"));
        assert!(!is_in_capitals("KTP-el"));
    }
}
