//! What stands around a word: its neighbours, the signs between them, its sentence, quotation marks.

use std::ops::Range;

use crate::document::{Place, Prose};

use super::words::Words;

/// What stands between a word and the next one, or the end.
pub(super) fn gap<'a>(words: &Words<'a>, at: usize) -> &'a str {
    let text = &words.prose.text;
    let start = words.words.get(at).map_or(text.len(), |word| word.end);
    let end = words
        .words
        .get(at + 1)
        .map_or(text.len(), |word| word.start);
    text.get(start..end).unwrap_or_default()
}

/// Whether only space stands between a word and the next one.
pub(super) fn is_spaced(words: &Words<'_>, at: usize) -> bool {
    let gap = gap(words, at);
    !gap.is_empty() && at + 1 < words.words.len() && gap.chars().all(char::is_whitespace)
}

/// The word some steps before another, in lower case; empty before the first.
pub(super) fn before<'w>(words: &'w Words<'_>, at: usize, steps: usize) -> &'w str {
    at.checked_sub(steps).map_or("", |at| words.lower(at))
}

/// The word some steps after another, in lower case; empty after the last.
pub(super) fn after<'w>(words: &'w Words<'_>, at: usize, steps: usize) -> &'w str {
    if at + steps < words.words.len() {
        words.lower(at + steps)
    } else {
        ""
    }
}

/// The words of the sentence in which a word stands.
pub(super) fn sentence(words: &Words<'_>, at: usize) -> Range<usize> {
    let next = words
        .sentences
        .partition_point(|sentence| sentence.end <= at);
    words.sentences.get(next).cloned().unwrap_or(at..at + 1)
}

/// Whether some bytes are not what the page itself says: code, another language, a quotation, the claim that is checked.
pub(super) fn is_reported(words: &Words<'_>, range: &Range<usize>) -> bool {
    words.is_quoted(range) || is_said_by_others(words, range)
}

/// Whether some bytes are quoted, or the claim that is checked.
pub(super) fn is_said_by_others(words: &Words<'_>, range: &Range<usize>) -> bool {
    is_claim(words.prose) || is_in_quotation_marks(&words.prose.text, range)
}

fn is_claim(prose: &Prose) -> bool {
    prose.place == Place::Field("claim_reviewed")
}

/// Whether some bytes stand between quotation marks.
fn is_in_quotation_marks(text: &str, range: &Range<usize>) -> bool {
    // Most texts have no mark at all. Curly and pointed marks begin with a byte from 0xC2 on. Without a way out of the loop the processor
    // looks at many bytes at once.
    let may_be_mark = |byte: u8| u8::from(byte == b'"') | u8::from(byte >= 0xC2);
    if text
        .bytes()
        .fold(0, |found, byte| found | may_be_mark(byte))
        == 0
    {
        return false;
    }
    let (Some(before), Some(after)) = (text.get(..range.start), text.get(range.end..)) else {
        return false;
    };
    let pair = |open: char, close: char| {
        let opened = before.rfind(open);
        opened.is_some_and(|at| !before[at..].contains(close)) && after.contains(close)
    };
    let straight = before.matches('"').count() % 2 == 1 && after.contains('"');
    straight || pair('“', '”') || pair('«', '»') || in_single_marks(before, after)
}

/// The closing mark is also the apostrophe, which has a letter on both sides.
fn in_single_marks(before: &str, after: &str) -> bool {
    let closes = |text: &str| {
        text.match_indices('’').any(|(at, mark)| {
            let next = text[at + mark.len()..].chars().next();
            !next.is_some_and(char::is_alphanumeric)
        })
    };
    before.rfind('‘').is_some_and(|at| !closes(&before[at..])) && closes(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_hold_what_is_between_them() {
        let rows = [
            ("Pesan “hari ini terakhir” itu salah", true),
            ("Pesan \"hari ini terakhir\" itu salah", true),
            ("The ‘voter’s hari ini’ message", true),
            ("“Pesan” itu hari ini beredar", false),
            ("The voter’s hari ini is the voters’ day", false),
            ("hari ini", false),
        ];
        for (text, expected) in rows {
            let at = text.find("hari ini").expect("the words");
            assert_eq!(
                is_in_quotation_marks(text, &(at..at + 8)),
                expected,
                "{text}"
            );
        }
    }
}
