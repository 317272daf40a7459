//! Whether an abbreviation is written out right beside it: "tempat pemungutan suara (TPS)", "TPS (tempat pemungutan suara)",
//! "tempat pemungutan suara, disingkat TPS", "TPS, yaitu tempat pemungutan suara".

use std::ops::Range;

/// What leads from an abbreviation to its words.
#[rustfmt::skip]
const AFTER: &[&str] = &[
    " adalah singkatan", " is short for ", " stands for ", " singkatan ", ", artinya ", ", short for ", ", singkatan ", ", that is", ", yaitu ",
    ", yakni ",
];

/// What leads from the words to their abbreviation.
#[rustfmt::skip]
const BEFORE: &[&str] = &[
    "abbreviated ", "abbreviated as ", "called ", "called the ", "disebut ", "disingkat ", "for short ", "singkatannya ", ", atau ", ", or ",
    ", or the ",
];

/// What begins a bracket that explains nothing.
const NO_WORDS: &[&str] = &[
    "at", "baca", "contoh", "di", "in", "lihat", "misalnya", "on", "pada", "see",
];

pub(super) fn stands_beside(text: &str, range: &Range<usize>) -> bool {
    let letters = &text[range.clone()];
    let before = text[..range.start].trim_end_matches(['"', '“', '\'']);
    let after = text[range.end..].trim_start_matches(['"', '”', '\'']);
    is_in_brackets(before, letters, after)
        || is_before_brackets(after)
        || AFTER.iter().any(|words| after.starts_with(words))
        || BEFORE.iter().any(|words| before.ends_with(words))
        || is_called_short(before)
        || initials_follow(after, letters)
        || initials_lead(before, letters)
}

/// "tempat pemungutan suara (TPS)", "(kartu tanda penduduk elektronik, KTP-el)": words stand before the bracket or in it.
fn is_in_brackets(before: &str, letters: &str, after: &str) -> bool {
    let Some((outside, inside)) = before.rsplit_once('(') else {
        return false;
    };
    let last = outside.trim_end().rsplit(' ').next().unwrap_or_default();
    // "Peraturan KPU (PKPU)" and "digital ID (IKD)" are written out, "KPU (TPS)" is not.
    let is_word = last.chars().any(char::is_lowercase)
        || !last.is_empty() && (letters.ends_with(last) || matches!(last, "ID" | "KTP"));
    let leads = [", ", "disingkat ", "atau ", "or ", "the "];
    is_word
        && (inside.is_empty() || leads.iter().any(|lead| inside.ends_with(lead)))
        && (after.starts_with([')', ',', ';', '/'])
            || after.starts_with(" atau ")
            || after.starts_with(" or "))
}

/// "Singkatan lamanya PPDP", "the abbreviation is PPDP".
fn is_called_short(before: &str) -> bool {
    let words = before.rsplit(' ').filter(|word| !word.is_empty()).take(3);
    let mut letters =
        words.map(|word| word.trim_start_matches(|letter: char| !letter.is_alphabetic()));
    letters.any(|word| {
        ["singkatan", "Singkatan", "abbreviation"]
            .iter()
            .any(|short| word.starts_with(short))
    })
}

/// "TPS (tempat pemungutan suara)".
fn is_before_brackets(after: &str) -> bool {
    let Some((inside, _)) = after
        .strip_prefix(" (")
        .and_then(|after| after.split_once(')'))
    else {
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
    let words = words
        .strip_suffix(" atau")
        .or(words.strip_suffix(" or"))
        .unwrap_or(words);
    words.len() < before.len()
        && are_initials(words.split_whitespace().rev(), letters.chars().rev())
}

/// Whether words begin with the capitals of an abbreviation, each with one.
fn are_initials<'t>(
    mut words: impl Iterator<Item = &'t str>,
    letters: impl Iterator<Item = char>,
) -> bool {
    letters.filter(char::is_ascii_uppercase).all(|letter| {
        let first = words
            .next()
            .and_then(|word| word.chars().find(|letter| letter.is_alphabetic()));
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
            ("Peraturan PS (TPS)", true),
            ("Singkatan lamanya TPS", true),
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
