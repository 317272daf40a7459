//! `emoji-run`: a screen reader says the name of every sign (WCAG 2.2, 1.1.1 and 3.1.5).
//!
//! One emoji in a paragraph can be borne; none in headings, link texts or before list items, no second one, and no ornaments: stars,
//! boxes, rows of arrows or of `=` and `~`. A check mark that stands for a word is a word not written. Looks only at what stands between
//! words, where it is longer than a comma and a space.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Place;

use super::Subject;
use super::words::Words;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for words in subject.words {
        let signs = signs(words);
        if !signs.is_empty() {
            check_signs(subject, words, &signs, found);
        }
    }
}

/// A sign that is spoken, or several that form one.
#[derive(Clone, Debug, PartialEq)]
struct Sign {
    range: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Emoji,
    /// A check mark or a cross.
    Mark,
    /// A bullet: allowed nowhere but in the middle of a line.
    Bullet,
    Ornament,
}

fn check_signs(
    subject: &Subject<'_>,
    words: &Words<'_>,
    signs: &[Sign],
    found: &mut Vec<Diagnostic>,
) {
    let prose = words.prose;
    let mut tell = |range: Range<usize>, kind: &'static str| {
        let span = subject.span(prose.source(range.clone()));
        found.push(Diagnostic::new(codes::EMOJI_RUN, span, &prose.text[range]).arg("kind", kind));
    };
    // Emoji that stand together are told together.
    let mut emoji: Vec<(Range<usize>, usize)> = Vec::new();
    for sign in signs.iter().filter(|sign| !words.is_quoted(&sign.range)) {
        match misplaced(words, sign) {
            Some(kind) => tell(sign.range.clone(), kind),
            None if sign.kind == Kind::Bullet => {}
            None => match emoji.last_mut() {
                Some((last, count)) if prose.text[last.end..sign.range.start].trim().is_empty() => {
                    *last = last.start..sign.range.end;
                    *count += 1;
                }
                _ => emoji.push((sign.range.clone(), 1)),
            },
        }
    }
    for (at, (range, count)) in emoji.into_iter().enumerate() {
        if count > 1 || at > 0 {
            tell(range, "run");
        }
    }
}

/// Why a sign should not be where it is, even if it is the only one.
fn misplaced(words: &Words<'_>, sign: &Sign) -> Option<&'static str> {
    let prose = words.prose;
    let heading = matches!(
        prose.place,
        Place::Heading
            | Place::Term
            | Place::Field("title")
            | Place::Component(_, "title" | "caption")
    );
    let in_link =
        |link: &Range<usize>| link.start <= sign.range.start && sign.range.end <= link.end;
    match sign.kind {
        _ if is_bullet(words, sign) => Some("bullet"),
        Kind::Bullet => None,
        Kind::Ornament => Some("ornament"),
        _ if heading => Some("heading"),
        _ if prose.parts().links.iter().any(in_link) => Some("link"),
        Kind::Mark => Some("mark"),
        Kind::Emoji => None,
    }
}

/// Whether a sign leads its line: an emoji an item, a single mark or star also a paragraph.
fn is_bullet(words: &Words<'_>, sign: &Sign) -> bool {
    let prose = words.prose;
    let line = matches!(
        prose.place,
        Place::Item | Place::Paragraph | Place::Component(..) | Place::Field(_)
    );
    let first = prose.text[..sign.range.start].trim().is_empty();
    let followed = words
        .words
        .first()
        .is_some_and(|word| word.start >= sign.range.end);
    let one = prose.text[sign.range.clone()].chars().count() == 1;
    line && first && followed && (prose.place == Place::Item || sign.kind != Kind::Emoji && one)
}

/// The signs between the words of a stretch of prose.
fn signs(words: &Words<'_>) -> Vec<Sign> {
    let mut signs = Vec::new();
    let mut last = 0;
    let ends = words.words.iter().map(|word| (word.start, word.end));
    for (start, end) in ends.chain([(words.prose.text.len(), 0)]) {
        if start >= last + 3 {
            let gap = words.prose.text.get(last..start).unwrap_or_default();
            let before = words.prose.text.as_bytes().get(last.wrapping_sub(1));
            find(gap, last, before.copied(), &mut signs);
        }
        last = end;
    }
    signs
}

/// `before`: the byte before the gap, where there is one; a keycap takes a digit with it.
fn find(gap: &str, offset: usize, before: Option<u8>, signs: &mut Vec<Sign>) {
    let mut letters = gap.char_indices().peekable();
    // A joiner makes the next emoji part of the one before; two letters of a flag are one.
    let (mut joined, mut flag) = (false, false);
    while let Some((at, letter)) = letters.next() {
        let start = offset + at;
        let mut end = start + letter.len_utf8();
        if matches!(
            letter,
            '\u{200d}' | '\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}'
        ) {
            joined |= letter == '\u{200d}';
            let digit = gap
                .get(..at)
                .is_some_and(|before| before.chars().all(|sign| sign == '\u{fe0f}'))
                && before.is_some_and(|byte| byte.is_ascii_digit());
            let keycap = (letter == '\u{20e3}' && digit).then(|| offset.saturating_sub(1));
            extend(signs, start..end, keycap);
            continue;
        }
        let mut count = 1;
        while let Some((at, _)) = letters.next_if(|(_, next)| {
            *next == letter && kind(letter, usize::MAX).is_some_and(|kind| kind != Kind::Emoji)
        }) {
            count += 1;
            end = offset + at + letter.len_utf8();
        }
        let Some(kind) = kind(letter, count) else {
            continue;
        };
        let second = flag && is_flag(letter);
        flag = !flag && is_flag(letter);
        match signs.last_mut() {
            Some(sign) if sign.range.end == start && (joined || second) => sign.range.end = end,
            // Ornaments of several sorts beside each other are one: ★☆★.
            Some(sign)
                if sign.range.end == start
                    && sign.kind == Kind::Ornament
                    && kind == Kind::Ornament =>
            {
                sign.range.end = end;
            }
            _ => signs.push(Sign {
                range: start..end,
                kind,
            }),
        }
        joined = false;
    }
}

/// What belongs to the sign before it; a keycap, given with the place of its digit, also takes that.
fn extend(signs: &mut Vec<Sign>, part: Range<usize>, keycap: Option<usize>) {
    match signs.last_mut() {
        Some(sign) if sign.range.end == part.start => sign.range.end = part.end,
        _ => signs.extend(keycap.map(|digit| Sign {
            range: digit..part.end,
            kind: Kind::Emoji,
        })),
    }
}

fn is_flag(letter: char) -> bool {
    matches!(letter, '\u{1f1e6}'..='\u{1f1ff}')
}

/// What a sign is that stands there so many times in a row. The emoji are those of Unicode's `Extended_Pictographic` and a few beside
/// them; what else stands in the blocks of boxes, shapes and dingbats is an ornament.
fn kind(letter: char, count: usize) -> Option<Kind> {
    match letter {
        '=' | '~' | '*' | '#' | '+' | '<' | '>' | '|' | '^' | '\\' => {
            (count >= 3).then_some(Kind::Ornament)
        }
        '-' | '_' => (count >= 4).then_some(Kind::Ornament),
        '•' | '‣' | '◦' | '·' => Some(Kind::Bullet),
        '←'..='⇿' => (count >= 2).then_some(Kind::Ornament),
        '☐'..='☒' | '✅' | '✓'..='✘' | '❌' | '❎' => Some(Kind::Mark),
        _ if is_emoji(letter) => Some(Kind::Emoji),
        '★' | '☆' | '─'..='◿' | '\u{2700}'..='\u{27bf}' => Some(Kind::Ornament),
        _ => None,
    }
}

/// Emoji, most of them in their own block, some among signs, arrows and dingbats.
fn is_emoji(letter: char) -> bool {
    matches!(letter, '\u{1f000}'..='\u{1faff}' | '☀'..='☄' | '☇'..='⛿' | '⬅'..='⬇' | '⏩'..='⏺')
        || "‼⁉⌚⌛⤴⤵⬛⬜⭐⭕✂✈✉✊✋✌✍✏✒✝✡✨✳✴❄❇❓❔❕❗❣❤➕➖➗➡➰➿".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Prose;

    fn found(text: &str) -> Vec<(&str, Kind)> {
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let signs = signs(&Words::of(&prose));
        signs
            .into_iter()
            .map(|sign| (&text[sign.range], sign.kind))
            .collect()
    }

    #[test]
    fn signs_between_words() {
        use Kind::{Bullet, Emoji, Mark, Ornament};
        let rows: [(&str, &[(&str, Kind)]); 12] = [
            ("Datang 🎉 pagi", &[("🎉", Emoji)]),
            ("🚨🚨 Penting", &[("🚨", Emoji), ("🚨", Emoji)]),
            (
                "Bendera 🇮🇩 dan keluarga 👨‍👩‍👧 👍🏽",
                &[("🇮🇩", Emoji), ("👨‍👩‍👧", Emoji), ("👍🏽", Emoji)],
            ),
            ("1️⃣ Datang", &[("1️⃣", Emoji)]),
            ("❤️ pagi", &[("❤️", Emoji)]),
            ("✓ ya", &[("✓", Mark)]),
            (
                "★☆★ Pengumuman ===== ~~~",
                &[("★☆★", Ornament), ("=====", Ornament), ("~~~", Ornament)],
            ),
            ("Pilih →→ ini", &[("→→", Ornament)]),
            ("• Satu", &[("•", Bullet)]),
            ("Menu → Cek; “kutip” – 5 ≥ 3 × 2 … 20 °C", &[]),
            ("a -- b --- c ** d", &[]),
            ("┌──┐", &[("┌──┐", Ornament)]),
        ];
        for (text, expected) in rows {
            assert_eq!(found(text), expected, "{text}");
        }
    }
}
