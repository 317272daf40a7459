//! `number-format`: Indonesian writes 520.986 and 60,5, English 520,986 and 60.5 (CLDR; EYD V, angka dan bilangan; WCAG 2.2, 3.1.5).
//!
//! A group of three digits after the other language's separator is taken for thousands unless the number begins with 0. One or two
//! decimals after it are only believed before a unit, because sections, versions and times look the same.

use crate::diagnostics::{Diagnostic, codes};

use super::words::Words;
use super::{Subject, around};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let (thousands, decimal) = if subject.language.is("id") {
        ('.', ',')
    } else if subject.language.is("en") {
        (',', '.')
    } else {
        return;
    };
    for words in subject.words {
        for at in words.figures {
            let word = words.word(*at);
            if !word.contains(decimal) && !word.contains(thousands) {
                continue;
            }
            let Some(suggestion) = mended(words, *at, thousands, decimal) else {
                continue;
            };
            let Some(range) = words.words.get(*at) else {
                continue;
            };
            if around::is_reported(words, range) || names_something(words, *at) {
                continue;
            }
            let span = subject.span(words.prose.source(range.clone()));
            let problem = Diagnostic::new(codes::NUMBER_FORMAT, span, word);
            found.push(problem.arg("suggestion", suggestion));
        }
    }
}

/// The number in the form of the page's language, where it has the other's.
fn mended(words: &Words<'_>, at: usize, thousands: char, decimal: char) -> Option<String> {
    let word = words.word(at);
    let digits = word.trim_start_matches(['R', 'r', 'p']);
    let mut groups = digits.split(decimal);
    let whole = groups.next()?;
    let (groups, fraction) = match groups.next_back() {
        // "1,234.5": groups of the other language and its decimals.
        Some(last) if last.contains(thousands) => {
            let (last, fraction) = last.split_once(thousands)?;
            (groups.chain([last]).collect::<Vec<_>>(), Some(fraction))
        }
        Some(last) => (groups.chain([last]).collect(), None),
        None => return mended_fraction(words, at, thousands, decimal),
    };
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    let thousand = plain(whole)
        && whole.len() <= 3
        && !whole.starts_with('0')
        && groups.iter().all(|group| group.len() == 3 && plain(group))
        && fraction.is_none_or(plain);
    let address = groups.len() == 3
        && decimal == '.'
        && [whole]
            .iter()
            .chain(&groups)
            .all(|group| group.parse::<u8>().is_ok());
    (thousand && !address).then(|| exchanged(word, thousands, decimal))
}

/// "60.5 persen" in Indonesian, "60,5 percent" in English.
fn mended_fraction(words: &Words<'_>, at: usize, thousands: char, decimal: char) -> Option<String> {
    let word = words.word(at);
    let (whole, fraction) = word
        .trim_start_matches(['R', 'r', 'p'])
        .split_once(thousands)?;
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    let short = plain(whole) && plain(fraction) && (fraction.len() < 3 || whole == "0");
    (short && is_measured(words, at)).then(|| exchanged(word, thousands, decimal))
}

fn exchanged(word: &str, thousands: char, decimal: char) -> String {
    let exchange = |letter: char| match letter {
        letter if letter == thousands => decimal,
        letter if letter == decimal => thousands,
        letter => letter,
    };
    word.chars().map(exchange).collect()
}

/// Whether a unit follows.
fn is_measured(words: &Words<'_>, at: usize) -> bool {
    const UNITS: [&str; 35] = [
        "billion",
        "centimeter",
        "centimetres",
        "cm",
        "derajat",
        "detik",
        "gb",
        "gram",
        "hectares",
        "hektare",
        "juta",
        "kali",
        "kg",
        "kilogram",
        "kilometer",
        "kilometres",
        "km",
        "liter",
        "litres",
        "m",
        "mb",
        "meter",
        "metres",
        "miliar",
        "million",
        "mm",
        "per",
        "percent",
        "percentage",
        "persen",
        "poin",
        "points",
        "ribu",
        "times",
        "triliun",
    ];
    let gap = around::gap(words, at);
    gap.trim_start().starts_with('%')
        || around::is_spaced(words, at) && UNITS.contains(&around::after(words, at, 1))
}

/// Whether the figures are a telephone number, a version or a place in a text.
pub(super) fn names_something(words: &Words<'_>, at: usize) -> bool {
    const BEFORE: [&str; 20] = [
        "ayat",
        "bab",
        "call",
        "halaman",
        "hotline",
        "ip",
        "kode",
        "nomor",
        "no",
        "pasal",
        "phone",
        "section",
        "telepon",
        "telephone",
        "telp",
        "tel",
        "versi",
        "version",
        "wa",
        "whatsapp",
    ];
    BEFORE.contains(&around::before(words, at, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Place, Prose};

    fn first(text: &str, thousands: char, decimal: char) -> Option<String> {
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::of(&prose);
        let at = *words.figures.first()?;
        mended(&words, at, thousands, decimal)
    }

    #[test]
    fn numbers_of_the_other_language() {
        let rows = [
            ("520,986 pemilih", Some("520.986")),
            ("1,101,178 pemilih", Some("1.101.178")),
            ("1,234.5 hektare", Some("1.234,5")),
            ("Rp1,000,000", Some("Rp1.000.000")),
            ("60.5 persen", Some("60,5")),
            ("60.5% suara", Some("60,5")),
            ("520.986 pemilih", None),
            ("60,5 persen", None),
            ("0,125 persen", None),
            ("pukul 07.00", None),
            ("bagian 2.1", None),
            ("7/2024", None),
        ];
        for (text, expected) in rows {
            assert_eq!(first(text, '.', ',').as_deref(), expected, "{text}");
        }
        let rows = [
            ("520.986 voters", Some("520,986")),
            ("60,5 percent", Some("60.5")),
            ("192.168.100.101", None),
            ("0.125 percent", None),
            ("520,986 voters", None),
            ("pages 3,5", None),
        ];
        for (text, expected) in rows {
            assert_eq!(first(text, ',', '.').as_deref(), expected, "{text}");
        }
    }
}
