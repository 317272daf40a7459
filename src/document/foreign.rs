//! Known foreign words: a screen reader says them rightly only if the page tells their language (WCAG 3.1.2).
//!
//! In: a language and a text. Out: which parts are known words of another language. Names of bodies and people are left alone.

use std::cmp::Reverse;
use std::ops::Range;
use std::sync::LazyLock;

use crate::language::Language;

/// English words that Indonesian pages about elections use as they are. Words of the KBBI (`internet`, `video`) are not foreign.
const ENGLISH: &[&str] = &[
    "black campaign",
    "bot",
    "call center",
    "caption",
    "chatbot",
    "check list",
    "checklist",
    "click bait",
    "clickbait",
    "deepfake",
    "disclaimer",
    "download",
    "drop box",
    "dropbox",
    "e-mail",
    "email",
    "exit poll",
    "fact check",
    "fact-check",
    "fact-checking",
    "feedback",
    "file",
    "follow",
    "follower",
    "form",
    "forward",
    "give away",
    "giveaway",
    "google",
    "headline",
    "hotline",
    "help desk",
    "helpdesk",
    "inbox",
    "influencer",
    "like",
    "link",
    "livestream",
    "live streaming",
    "login",
    "money politics",
    "offline",
    "online",
    "password",
    "phishing",
    "posting",
    "quick count",
    "real count",
    "repost",
    "screen reader",
    "screenshot",
    "scroll",
    "share",
    "smartphone",
    "spam",
    "swing voter",
    "talk show",
    "template",
    "update",
    "upload",
    "voter education",
    "vote buying",
    "website",
    "workshop",
];

/// Indonesian words that English pages use as they are.
const INDONESIAN: &[&str] = &[
    "bilik suara",
    "calon tunggal",
    "coblos",
    "coklit",
    "desa",
    "dusun",
    "gotong royong",
    "hoaks",
    "jujur",
    "kabupaten",
    "kampanye hitam",
    "kecamatan",
    "kelurahan",
    "kepala desa",
    "kolom kosong",
    "kotak kosong",
    "kotak suara",
    "kota",
    "kurungan",
    "luber jurdil",
    "lurah",
    "mahar",
    "mahar politik",
    "masa tenang",
    "mencoblos",
    "musyawarah",
    "pantarlih",
    "pasangan calon",
    "paslon",
    "pemilihan",
    "pemilu",
    "pendamping",
    "pilkada",
    "pindah memilih",
    "politik uang",
    "rutan",
    "lapas",
    "serangan fajar",
    "sosialisasi",
    "surat suara",
    "tahapan",
    "waktu setempat",
];

static IN_INDONESIAN: LazyLock<Known> = LazyLock::new(|| Known::new(ENGLISH));
static IN_ENGLISH: LazyLock<Known> = LazyLock::new(|| Known::new(INDONESIAN));

/// Words by their first three letters.
struct Known {
    /// By slot, in each the longest first.
    words: Vec<&'static str>,
    /// Where the words of each slot begin, and where the last ones end.
    starts: [u8; SLOTS + 1],
}

const SLOTS: usize = 1024;

impl Known {
    fn new(list: &'static [&'static str]) -> Self {
        let mut words = list.to_vec();
        words.sort_by_key(|word| (slot(word.as_bytes()), Reverse(word.len())));
        let before = |slot| words.partition_point(|word| self::slot(word.as_bytes()) < slot);
        let starts = std::array::from_fn(|slot| u8::try_from(before(slot)).unwrap_or(u8::MAX));
        Self { words, starts }
    }

    /// The longest word that stands at the start of a text.
    fn at_start(&self, text: &[u8]) -> Option<&'static str> {
        let slot = slot(text);
        let (start, end) = (*self.starts.get(slot)?, *self.starts.get(slot + 1)?);
        if start == end {
            return None;
        }
        let words = self.words.get(usize::from(start)..usize::from(end))?;
        let stands = |word: &&&str| {
            let found = text.get(..word.len());
            found.is_some_and(|found| found.eq_ignore_ascii_case(word.as_bytes()))
        };
        words.iter().find(stands).copied()
    }
}

/// The slot of the first three letters, in whatever case.
fn slot(word: &[u8]) -> usize {
    let letters = match word {
        [first, second, third, ..] => [*first, *second, *third, 0],
        _ => return 0,
    };
    // The upper bits of the product depend on all letters.
    let mixed = (u32::from_le_bytes(letters) | 0x0020_2020).wrapping_mul(0x9e37_79b1);
    (mixed >> 22) as usize
}

/// The parts of a text that are known words of another language, with its tag.
pub fn find<'t>(
    language: &Language,
    text: &'t str,
) -> impl Iterator<Item = (Range<usize>, &'static str)> + use<'t> {
    let (known, tag) = if language.is("id") {
        (Some(&*IN_INDONESIAN), "en")
    } else if language.is("en") {
        (Some(&*IN_ENGLISH), "id")
    } else {
        (None, "")
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        let found = next(known?, text, at)?;
        at = found.end;
        Some((found, tag))
    })
}

/// The next known word from a byte on, which is between words.
fn next(known: &Known, text: &str, from: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| is_letter(*byte))?;
        if let Some(word) = known.at_start(&bytes[at..]) {
            let range = at..at + word.len();
            if is_whole_word(text, &range) {
                return Some(range);
            }
        }
        at += bytes[at..].iter().position(|byte| !is_letter(*byte))?;
    }
}

/// Whether a byte is a letter of ASCII: one look for each letter of a site.
fn is_letter(byte: u8) -> bool {
    const LETTERS: [bool; 256] = {
        let mut letters = [false; 256];
        let mut byte = 0;
        while byte < 128_u8 {
            letters[byte as usize] = byte.is_ascii_alphabetic();
            byte += 1;
        }
        letters
    };
    LETTERS[usize::from(byte)]
}

/// Whether no letter touches the part: `bot` is not in `botol`, `form` not in `formulir`.
fn is_whole_word(text: &str, range: &Range<usize>) -> bool {
    let joins =
        |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_' || letter == '@';
    let before = text[..range.start].chars().next_back();
    let mut after = text[range.end..].chars();
    let next = after.next();
    // `kpu.go.id/link` and `template.svg` are names, not words.
    let in_name =
        matches!(next, Some('.' | '/')) && after.next().is_some_and(char::is_alphanumeric);
    !before.is_some_and(|letter| joins(letter) || letter == '/' || letter == '.')
        && !next.is_some_and(joins)
        && !in_name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_only() {
        let id = Language::new("id").expect("a language");
        let found =
            |text| -> Vec<&str> { find(&id, text).map(|(range, _)| &text[range]).collect() };
        assert_eq!(
            found("Hasil exit poll dan Quick Count."),
            ["exit poll", "Quick Count"]
        );
        assert_eq!(
            found("botol, formulir, kpu.go.id/link, template.svg, like-nya"),
            Vec::<&str>::new()
        );
    }

    #[test]
    fn lists_are_lower_case_and_without_repeats() {
        for list in [ENGLISH, INDONESIAN] {
            for (at, word) in list.iter().enumerate() {
                assert_eq!(*word, word.to_lowercase());
                assert!(!list[..at].contains(word), "{word}");
            }
        }
    }
}
