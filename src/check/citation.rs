//! Laws as they are cited in words: "PKPU 25/2023", "UU No. 7 Tahun 2017", "Act 7/2017", "Putusan MK 135/PUU-XXII/2024".
//!
//! In: words. Out: which law of the register is meant. Laws that the register does not know are no business of anybody here.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::register::Register;
use crate::schema::Typed;

use super::around;
use super::words::Words;

/// Laws by kind, number and year; rulings by their whole number in lower case.
#[derive(Default)]
pub(super) struct Laws {
    numbered: BTreeMap<(&'static str, u32, u16), String>,
    rulings: BTreeMap<String, String>,
}

/// A citation of a law.
pub(super) struct Citation<'l> {
    /// The ids that are meant: several where the number alone does not tell which.
    pub laws: Vec<&'l str>,
    /// The places of its words.
    pub words: Range<usize>,
}

impl Laws {
    /// The laws of a register, by the numbers in their short citations.
    pub(super) fn of(register: &Register) -> Self {
        let mut laws = Self::default();
        for (id, law) in &register.laws {
            let Some(kind) = law.fields.choice("kind") else {
                continue;
            };
            let Some(Typed::Localized(titles)) = law.fields.get("title").map(|item| &item.value)
            else {
                continue;
            };
            let titles = titles.iter().filter_map(|(_, item)| item.text());
            for word in titles.flat_map(|title| title.split(' ')) {
                if let Some((number, year)) = numbered(word) {
                    laws.numbered.insert((kind, number, year), id.clone());
                } else if is_ruling(word) {
                    laws.rulings.insert(word.to_lowercase(), id.clone());
                }
            }
        }
        laws
    }

    /// The laws that some words cite.
    pub(super) fn cited<'l>(&'l self, words: &Words<'_>) -> Vec<Citation<'l>> {
        let figures = words.figures.iter();
        figures.filter_map(|at| self.citation(words, *at)).collect()
    }

    fn citation<'l>(&'l self, words: &Words<'_>, at: usize) -> Option<Citation<'l>> {
        let word = words.lower(at);
        if is_ruling(word) {
            let id = self.rulings.get(word)?;
            let start = kind(words, at).map_or(at, |(_, start)| start);
            return Some(Citation {
                laws: vec![id],
                words: start..at + 1,
            });
        }
        let (number, year, end) = if let Some((number, year)) = numbered(word) {
            (number, Some(year), at + 1)
        } else {
            let number = word.parse().ok().filter(|_| word.len() < 4)?;
            let year = year_after(words, at);
            (number, year, at + if year.is_some() { 3 } else { 1 })
        };
        let (kind, start) = kind(words, at)?;
        let laws = match year {
            Some(year) => vec![self.numbered.get(&(kind, number, year))?.as_str()],
            None if kind == "mk" => self.rulings_numbered(number),
            None => return None,
        };
        Some(Citation {
            laws,
            words: start..end,
        })
    }

    /// The rulings whose whole number begins with a number: two of them may.
    fn rulings_numbered(&self, number: u32) -> Vec<&str> {
        let begins = format!("{number}/");
        let rulings = self.rulings.iter();
        let rulings = rulings.filter(|(whole, _)| whole.starts_with(&begins));
        rulings.map(|(_, id)| id.as_str()).collect()
    }
}

/// Whether a short citation has a number to know it by.
pub(super) fn has_number(title: &str) -> bool {
    title
        .split(' ')
        .any(|word| numbered(word).is_some() || is_ruling(word))
}

/// `25/2023`.
fn numbered(word: &str) -> Option<(u32, u16)> {
    let (number, year) = word.split_once('/')?;
    let year: u16 = year.parse().ok().filter(|_| year.len() == 4)?;
    Some((number.parse().ok()?, year))
}

/// `135/PUU-XXII/2024`.
fn is_ruling(word: &str) -> bool {
    let Some((number, rest)) = word.split_once('/') else {
        return false;
    };
    let series = rest.as_bytes().get(..4);
    number.bytes().all(|digit| digit.is_ascii_digit())
        && series.is_some_and(|series| series.eq_ignore_ascii_case(b"puu-"))
}

/// "Tahun 2017", "of 2017".
fn year_after(words: &Words<'_>, at: usize) -> Option<u16> {
    let year = around::after(words, at, 2);
    (matches!(around::after(words, at, 1), "tahun" | "of") && year.len() == 4)
        .then(|| year.parse().ok())
        .flatten()
}

/// The kind of law that the words before a number say, and where they begin.
fn kind(words: &Words<'_>, at: usize) -> Option<(&'static str, usize)> {
    let numbering = matches!(
        around::before(words, at, 1),
        "no" | "nomor" | "number" | "nr"
    );
    let last = at.checked_sub(1 + usize::from(numbering))?;
    let (kind, count) = match (around::before(words, last, 1), words.lower(last)) {
        ("peraturan", "kpu") | ("kpu", "regulation") => ("pkpu", 2),
        ("peraturan", "bawaslu") | ("bawaslu", "regulation") => ("perbawaslu", 2),
        ("keputusan", "kpu") | ("kpu", "decree") => ("keputusan_kpu", 2),
        ("peraturan", "pemerintah") | ("government", "regulation") => ("pp", 2),
        ("emergency", "regulation") => ("perppu", 2),
        ("mahkamah", "konstitusi") | ("constitutional", "court") => ("mk", 2),
        ("court", "ruling" | "decision") if around::before(words, last, 2) == "constitutional" => {
            ("mk", 3)
        }
        (_, "mk") => ("mk", 1),
        (_, "pkpu") => ("pkpu", 1),
        (_, "perbawaslu") => ("perbawaslu", 1),
        (_, "perppu") => ("perppu", 1),
        (_, "pp") => ("pp", 1),
        (_, "uu" | "undang-undang" | "act" | "law") => ("uu", 1),
        _ => return None,
    };
    Some((kind, last + 1 - count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Place, Prose};

    fn laws() -> Laws {
        let numbered = [
            ("pkpu", 25, 2023),
            ("uu", 7, 2017),
            ("keputusan_kpu", 66, 2024),
        ];
        let rulings = [
            "135/puu-xiii/2015",
            "135/puu-xxii/2024",
            "136/puu-xxii/2024",
        ];
        Laws {
            numbered: numbered
                .map(|key| (key, format!("{}-{}-{}", key.0, key.1, key.2)))
                .into(),
            rulings: rulings
                .map(|number| (number.to_owned(), format!("mk-{number}")))
                .into(),
        }
    }

    #[test]
    fn laws_are_known_by_every_way_of_citing_them() {
        let rows: [(&str, &[(&str, &str)]); 10] = [
            ("Menurut PKPU 25/2023.", &[("pkpu-25-2023", "PKPU 25/2023")]),
            (
                "Peraturan KPU Nomor 25 Tahun 2023",
                &[("pkpu-25-2023", "Peraturan KPU Nomor 25 Tahun 2023")],
            ),
            (
                "KPU Regulation 25/2023 and Act No. 7 of 2017",
                &[
                    ("pkpu-25-2023", "KPU Regulation 25/2023"),
                    ("uu-7-2017", "Act No. 7 of 2017"),
                ],
            ),
            (
                "UU No. 7 Tahun 2017",
                &[("uu-7-2017", "UU No. 7 Tahun 2017")],
            ),
            (
                "Keputusan KPU 66/2024",
                &[("keputusan_kpu-66-2024", "Keputusan KPU 66/2024")],
            ),
            (
                "Putusan MK 135/PUU-XXII/2024",
                &[("mk-135/puu-xxii/2024", "MK 135/PUU-XXII/2024")],
            ),
            (
                "Putusan MK 135",
                &[("mk-135/puu-xiii/2015, mk-135/puu-xxii/2024", "MK 135")],
            ),
            ("PP 7/2017, PKPU 7/2017, UU 8/2017", &[]),
            ("7/2017, pasal 25 tahun 2023, UU 7", &[]),
            ("", &[]),
        ];
        for (text, expected) in rows {
            let mut prose = Prose::new(Place::Paragraph, 0);
            prose.push(text, 0..text.len());
            let words = Words::of(&prose);
            let laws = laws();
            let found: Vec<_> = laws
                .cited(&words)
                .iter()
                .map(|cited| {
                    (
                        cited.laws.join(", "),
                        &text[words.bytes(cited.words.clone())],
                    )
                })
                .collect();
            let found: Vec<_> = found.iter().map(|(ids, words)| (&**ids, *words)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
