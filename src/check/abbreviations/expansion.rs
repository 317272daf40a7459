//! Whether an abbreviation is written out right beside it: "tempat pemungutan suara (TPS)", "TPS (tempat pemungutan suara)",
//! "tempat pemungutan suara, disingkat TPS", "TPS, yaitu tempat pemungutan suara".

use std::ops::Range;

/// What leads from an abbreviation to its words.
const AFTER: &[&str] = &[
    " adalah singkatan", " is short for ", " stands for ", " singkatan ", ", artinya ", ", short for ", ", singkatan ", ", that is", ", yaitu ",
    ", yakni ",
];

/// What leads from the words to their abbreviation.
const BEFORE: &[&str] = &[
    "abbreviated ", "abbreviated as ", "called ", "called the ", "disebut ", "disingkat ", "for short ", "singkatannya ", ", atau ", ", or ",
    ", or the ",
];

/// What begins a bracket that explains nothing.
const NO_WORDS: &[&str] = &["at", "baca", "contoh", "di", "in", "lihat", "misalnya", "on", "pada", "see"];

pub(super) fn stands_beside(text: &str, range: &Range<usize>) -> bool {
    let letters = &text[range.clone()];
    let before = text[..range.start].trim_end_matches(['"', '“', '\'']);
    let after = text[range.end..].trim_start_matches(['"', '”', '\'']);
    is_in_brackets(before, after)
        || is_before_brackets(after)
        || AFTER.iter().any(|words| after.starts_with(words))
        || BEFORE.iter().any(|words| before.ends_with(words))
        || initials_follow(after, letters)
        || initials_lead(before, letters)
}

/// "tempat pemungutan suara (TPS)", "(kartu tanda penduduk elektronik, KTP-el)": words stand before the bracket or in it.
fn is_in_brackets(before: &str, after: &str) -> bool {
    let Some((outside, inside)) = before.rsplit_once('(') else {
        return false;
    };
    let ends = after.starts_with([')', ',', ';', '/']) || after.starts_with(" atau ") || after.starts_with(" or ");
    let words_before = outside.trim_end().rsplit(' ').next().unwrap_or_default();
    let is_word = words_before.chars().any(char::is_lowercase);
    let leads = ["", ", ", "disingkat ", "atau ", "or ", "the "];
    ends && is_word && leads.iter().any(|lead| if lead.is_empty() { inside.is_empty() } else { inside.ends_with(lead) })
}

/// "TPS (tempat pemungutan suara)".
fn is_before_brackets(after: &str) -> bool {
    let Some((inside, _)) = after.strip_prefix(" (").and_then(|after| after.split_once(')')) else {
        return false;
    };
    let mut words = inside.split_whitespace();
    let first = words.next().unwrap_or_default();
    words.next().is_some() && first.starts_with(char::is_alphabetic) && !NO_WORDS.contains(&first)
}

/// "TPS, tempat pemungutan suara", "TPS: tempat pemungutan suara", "TPS = …".
fn initials_follow(after: &str, letters: &str) -> bool {
    let words = after.trim_start_matches([' ', ',', ':', '=', '–', '—']);
    words.len() < after.len() && are_initials(words.split_whitespace(), letters.chars())
}

/// "tempat pemungutan suara atau TPS", "tempat pemungutan suara, TPS".
fn initials_lead(before: &str, letters: &str) -> bool {
    let words = before.trim_end_matches([' ', ',', ':', '=', '–', '—']);
    let words = words.strip_suffix(" atau").or(words.strip_suffix(" or")).unwrap_or(words);
    words.len() < before.len() && are_initials(words.split_whitespace().rev(), letters.chars().rev())
}

/// Whether words begin with the capitals of an abbreviation, each with one.
fn are_initials<'t>(mut words: impl Iterator<Item = &'t str>, letters: impl Iterator<Item = char>) -> bool {
    letters.filter(char::is_ascii_uppercase).all(|letter| {
        let first = words.next().and_then(|word| word.chars().find(|letter| letter.is_alphabetic()));
        first.is_some_and(|first| first.to_ascii_uppercase() == letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expansions() {
        let rows = [
            ("Datang ke tempat pemungutan suara (TPS).", true),
            ("the polling-station committee (TPS, seven people)", true),
            ("tempat memilih (disingkat TPS)", true),
            ("TPS (tempat pemungutan suara) buka pagi", true),
            ("TPS (lihat halaman ini) buka pagi", false),
            ("TPS (dua)", false),
            ("KPU (TPS)", false),
            ("tempat pemungutan suara atau TPS", true),
            ("kantor desa atau TPS", false),
            ("TPS, tempat pemungutan suara", true),
            ("TPS, yaitu tempat Anda memilih", true),
            ("TPS tempat pemungutan suara", true),
            ("TPS buka pagi", false),
            ("TPS", false),
        ];
        for (text, expected) in rows {
            let at = text.find("TPS").expect("it is there");
            assert_eq!(stands_beside(text, &(at..at + 3)), expected, "{text}");
        }
    }
}
