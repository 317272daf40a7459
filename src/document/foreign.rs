//! Known foreign words: a screen reader says them rightly only if the page tells their language (WCAG 3.1.2).
//!
//! In: a language and a text. Out: which parts are known words of another language. Names of bodies and people are left alone.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

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

static IN_INDONESIAN: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| automaton(ENGLISH));
static IN_ENGLISH: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| automaton(INDONESIAN));

fn automaton(words: &[&str]) -> Option<AhoCorasick> {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(words)
        .ok()
}

/// The parts of a text that are known words of another language, with its tag.
pub fn find<'t>(
    language: &Language,
    text: &'t str,
) -> impl Iterator<Item = (Range<usize>, &'static str)> + use<'t> {
    let (automaton, tag) = if language.is("id") {
        (IN_INDONESIAN.as_ref(), "en")
    } else if language.is("en") {
        (IN_ENGLISH.as_ref(), "id")
    } else {
        (None, "")
    };
    automaton
        .into_iter()
        .flat_map(move |automaton| automaton.find_iter(text))
        .map(|found| found.range())
        .filter(|range| is_whole_word(text, range))
        .map(move |range| (range, tag))
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
