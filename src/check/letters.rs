//! Letters make words: where the next word of a text begins and ends, and whether a sentence ends behind it.

use std::ops::Range;

/// What a byte of a text is: sets of the constants below.
static CLASSES: [u8; 256] = classes();

/// A letter or digit of ASCII.
const ALPHANUMERIC: u8 = 1;
/// A capital of ASCII.
pub(super) const CAPITAL: u8 = 2;
/// What may join two parts of a word.
pub(super) const JOINING: u8 = 4;
/// A part of a letter beyond ASCII.
pub(super) const BEYOND: u8 = 8;

/// How many places a table of words has.
pub(super) const PLACES: usize = 4096;

/// The place of a key in such a table: the upper bits of the product depend on all of it (Fibonacci hashing).
#[inline]
pub(super) fn place(key: u64) -> usize {
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52) as usize
}

const fn classes() -> [u8; 256] {
    let mut classes = [BEYOND; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        classes[byte as usize] = match byte {
            b'A'..=b'Z' => ALPHANUMERIC | CAPITAL,
            b'a'..=b'z' | b'0'..=b'9' => ALPHANUMERIC,
            b'-' | b'.' | b'/' | b'\'' | b'@' | b'_' | b'&' | b',' | b':' => JOINING,
            _ => 0,
        };
        byte += 1;
    }
    classes
}

/// A word as it was cut.
pub(super) struct Word {
    pub range: Range<usize>,
    /// Up to eight letters in lower case as a number, the first in the lowest byte.
    pub letters: u64,
    /// What stands behind the first letter: a set of the constants above.
    pub kinds: u8,
}

/// The next word of a text from a byte on. `lower` is the text in lower case, with room for eight bytes behind it.
#[inline]
pub(super) fn next_word(text: &str, lower: &[u8], from: usize) -> Option<Word> {
    let bytes = text.as_bytes();
    let mut start = from;
    let first = loop {
        let class = CLASSES[usize::from(*bytes.get(start)?)];
        if class & ALPHANUMERIC != 0 {
            break 1;
        }
        let mut length = 1;
        if class & BEYOND != 0 {
            // Nearly all letters are ASCII; only the others are decoded.
            let letter = text[start..].chars().next()?;
            length = letter.len_utf8();
            if letter.is_alphanumeric() {
                break length;
            }
        }
        start += length;
    };
    let letters = eight(lower.get(start..)?);
    let (mut at, mut kinds) = (start + first, 0);
    // Most words end within eight letters, which are looked at all at once.
    if let Some(typed) = bytes.get(start..start + 8) {
        let count = small_letters(letters);
        if count > 0 {
            at = start + count;
            let capitals = (eight(typed) ^ letters) & first_of(count);
            kinds |= if capitals >> 8 == 0 { 0 } else { CAPITAL };
        }
    }
    while let Some(byte) = bytes.get(at) {
        let class = CLASSES[usize::from(*byte)];
        let length = match class {
            0 => break,
            _ if class & ALPHANUMERIC != 0 => 1,
            _ => joined(text, at, class),
        };
        if length == 0 {
            break;
        }
        at += length;
        kinds |= class;
    }
    Some(Word {
        range: start..at,
        letters: letters & first_of(at - start),
        kinds,
    })
}

/// Eight bytes as a number, the first in the lowest byte; nothing where there are fewer.
fn eight(bytes: &[u8]) -> u64 {
    bytes
        .first_chunk()
        .map_or(0, |eight| u64::from_le_bytes(*eight))
}

/// The bits of so many first bytes.
fn first_of(count: usize) -> u64 {
    if count < 8 {
        (1 << (8 * count)) - 1
    } else {
        u64::MAX
    }
}

/// How many of eight bytes, from the first on, are small letters. A byte's highest bit tells: adding carries into it from `a` on,
/// adding less only from behind `z` on.
fn small_letters(bytes: u64) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = EACH << 7;
    let low = bytes & !HIGH;
    let from_a = low + EACH * (128 - u64::from(b'a'));
    let behind_z = low + EACH * (127 - u64::from(b'z'));
    let others = !(from_a & !behind_z & !bytes) & HIGH;
    others.trailing_zeros() as usize / 8
}

/// How many bytes of a sign or letter beyond ASCII belong to the word before it.
fn joined(text: &str, at: usize, class: u8) -> usize {
    if class & BEYOND != 0 {
        let letter = text[at..].chars().next().unwrap_or_default();
        let length = letter.len_utf8();
        let inside = letter.is_alphanumeric()
            || is_mark(letter)
            || letter == '’' && is_alphanumeric(text, at + length);
        return if inside { length } else { 0 };
    }
    usize::from(class & JOINING != 0 && joins(text, at))
}

/// Combining accents belong to the letter before.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// A comma or colon joins only digits (`60,5`, `07:00`); the rest joins whatever stands on both sides.
fn joins(text: &str, at: usize) -> bool {
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    match text.as_bytes().get(at) {
        Some(b',' | b':') => at > 0 && digit(at - 1) && digit(at + 1),
        _ => is_alphanumeric(text, at + 1),
    }
}

/// Whether a letter or digit stands at this byte, the first of a letter.
fn is_alphanumeric(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => text[at..].chars().next().is_some_and(char::is_alphanumeric),
        None => false,
    }
}

#[inline]
pub(super) fn is_figure(word: &[u8]) -> bool {
    matches!(
        word,
        [b'0'..=b'9', ..] | [b'R' | b'r', b'p', b'0'..=b'9', ..]
    )
}

/// Words that end in a full stop without ending a sentence.
const ABBREVIATED: [&str; 20] = [
    "art", "bpk", "dll", "dr", "dsb", "e.g", "h", "hlm", "i.e", "jl", "mr", "mrs", "no", "pkl",
    "prof", "s.d", "st", "tel", "tgl", "vs",
];

/// Whether a sentence ends between a word and the next one, which begins at a byte.
#[inline]
pub(super) fn ends_sentence(text: &str, word: &Range<usize>, next: usize) -> bool {
    // One space, as behind nearly every word.
    let is_space = next == word.end + 1 && text.as_bytes().get(word.end) == Some(&b' ');
    !is_space && ends_with_signs(text, word, next)
}

fn ends_with_signs(text: &str, word: &Range<usize>, next: usize) -> bool {
    let gap = &text[word.end..next];
    let (mut point, mut beyond) = (false, false);
    for sign in gap.bytes() {
        match sign {
            b'?' | b'!' | b';' | b'\n' => return true,
            b'.' => point = true,
            _ => beyond |= !sign.is_ascii(),
        }
    }
    if beyond && gap.contains('…') {
        return true;
    }
    if !point {
        return false;
    }
    let word = &text[word.clone()];
    let short = ABBREVIATED
        .iter()
        .any(|short| short.eq_ignore_ascii_case(word));
    let mut letters = word.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    // "Pasal 4. Anda" ends, "no. 4" and "art. 4" do not.
    let continues = text[next..].starts_with(char::is_lowercase);
    !(short || initial || continues)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_eight_at_a_time() {
        let rows = [
            ("abcdefgh", 8),
            ("az{`@[a1", 2),
            ("yang    ", 4),
            ("é       ", 0),
            ("a\u{e1}\u{fa} ..", 1),
            ("ktp-el  ", 3),
        ];
        for (text, count) in rows {
            assert_eq!(small_letters(eight(text.as_bytes())), count, "{text}");
        }
    }
}
