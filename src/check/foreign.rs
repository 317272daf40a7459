//! `foreign-sentence`: a sentence in the other language of Indonesian and English, without `lang` (WCAG 3.1.2).
//! `foreign-word`: a known foreign word where the compiler cannot give it a `lang`, and the page's own language has a word for it.
//!
//! A sentence is recognised by the share of its function words, which no name of a document and no quotation in passing reaches. The
//! compiler marks known words by itself (`document/foreign.rs`) but not in titles, plain fields and alternative texts, which hold no
//! markup. There a plain word is the only help, so a word without one (`exit poll`, `Pilkada`) is no problem.

use std::ops::Range;
use std::sync::LazyLock;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{Place, foreign};
use crate::schema::Typed;

use super::marks::Mark;
use super::phrases::Phrases;
use super::sentences::{excerpt, whole};
use super::words::Words;
use super::{Subject, around};

/// Words from which on a sentence is judged.
const FEWEST: usize = 6;

/// Function words of the other language: at least so many, and one in so many words.
const FUNCTION_WORDS: usize = 3;
const ONE_IN: usize = 4;

/// Words in lower case that are no function words, no fewer than those with capitals: a name of a document has nearly none.
const CONTENT_WORDS: usize = 2;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let (own, other, tag, plain) = if subject.language.is("id") {
        (&*INDONESIAN, &*ENGLISH, "en", PLAIN_INDONESIAN)
    } else if subject.language.is("en") {
        (&*ENGLISH, &*INDONESIAN, "id", PLAIN_ENGLISH)
    } else {
        return;
    };
    for (_, words) in subject.own_words() {
        let is_listed = |at: &usize| other.inflected(words, *at).is_some();
        let mut listed = words.marked(Mark::Foreign).filter(is_listed).peekable();
        while let Some(first) = listed.next() {
            let sentence = around::sentence(words, first);
            let mut others = 1;
            while listed.next_if(|next| sentence.contains(next)).is_some() {
                others += 1;
            }
            if sentence.len() >= FEWEST
                && others >= FUNCTION_WORDS
                && others * ONE_IN >= sentence.len()
                && is_foreign(words, &sentence, own, other)
            {
                found.push(sentence_problem(subject, words, &sentence, tag));
            }
        }
        check_words(subject, words, plain, found);
    }
}

/// The function words of the language that is not a page's own.
pub(super) fn listed(code: &str) -> Vec<&'static str> {
    match code {
        "id" => ENGLISH_WORDS.to_vec(),
        "en" => INDONESIAN_WORDS.to_vec(),
        _ => Vec::new(),
    }
}

/// Looks again, without the parts that are marked or in quotes.
fn is_foreign(
    words: &Words<'_>,
    sentence: &Range<usize>,
    own: &Phrases<()>,
    other: &Phrases<()>,
) -> bool {
    let (mut all, mut owns, mut others, mut content, mut names) = (0, 0, 0, 0, 0);
    let mut quoted = false;
    for at in sentence.clone() {
        let range = words.words[at].clone();
        let before = at
            .checked_sub(1)
            .map_or(0, |before| words.words[before].end);
        let gap = &words.prose.text[before.min(range.start)..range.start];
        if at > sentence.start {
            quoted ^= gap.matches(['"', '“', '”']).count() % 2 == 1;
        }
        if quoted || words.is_quoted(&range) {
            continue;
        }
        all += 1;
        if other.inflected(words, at).is_some() {
            others += 1;
        } else if own.inflected(words, at).is_some() {
            owns += 1;
        } else if words.word(at).starts_with(char::is_lowercase) {
            content += 1;
        } else {
            names += 1;
        }
    }
    let share = others >= FUNCTION_WORDS && others * ONE_IN >= all && others > 2 * owns;
    all >= FEWEST && share && content >= CONTENT_WORDS && content >= names
}

fn sentence_problem(
    subject: &Subject<'_>,
    words: &Words<'_>,
    sentence: &Range<usize>,
    tag: &'static str,
) -> Diagnostic {
    let range = whole(words, sentence);
    let span = subject.span(words.prose.source(range.clone()));
    let kind = if is_plain(subject, words) {
        "plain"
    } else {
        "markdown"
    };
    Diagnostic::new(
        codes::FOREIGN_SENTENCE,
        span,
        excerpt(&words.prose.text[range]),
    )
    .arg("kind", kind)
    .arg("name", tag)
}

fn check_words(
    subject: &Subject<'_>,
    words: &Words<'_>,
    plain: &[(&str, &'static str)],
    found: &mut Vec<Diagnostic>,
) {
    if !matches!(
        words.prose.place,
        Place::Alt | Place::Caption | Place::Field(_) | Place::Component(..)
    ) {
        return;
    }
    for (range, tag) in foreign::find(subject.language, &words.prose.text) {
        let word = &words.lower[range.clone()];
        let Ok(at) = plain.binary_search_by(|(foreign, _)| (*foreign).cmp(word)) else {
            continue;
        };
        if !is_plain(subject, words) {
            return;
        }
        let span = subject.span(words.prose.source(range.clone()));
        let problem = Diagnostic::new(codes::FOREIGN_WORD, span, &words.prose.text[range]);
        found.push(problem.arg("name", tag).arg("suggestion", plain[at].1));
    }
}

/// Whether a text holds no markup: the writer cannot mark a language in it.
fn is_plain(subject: &Subject<'_>, words: &Words<'_>) -> bool {
    let document = subject.document;
    let start = words.prose.range().start;
    let mut is_markdown = !matches!(
        words.prose.place,
        Place::Alt | Place::Caption | Place::Field(_) | Place::Component(..)
    );
    for record in document.records() {
        record.visit(&mut |item| {
            is_markdown |= matches!(item.value, Typed::Prose(_)) && item.range.contains(&start);
        });
    }
    !is_markdown
}

static INDONESIAN: LazyLock<Phrases<()>> = LazyLock::new(|| set(INDONESIAN_WORDS));
static ENGLISH: LazyLock<Phrases<()>> = LazyLock::new(|| set(ENGLISH_WORDS));

fn set(words: &'static [&'static str]) -> Phrases<()> {
    Phrases::new(words.iter().map(|word| (*word, ())))
}

/// Words that every Indonesian sentence has some of, and no English one.
#[rustfmt::skip]
const INDONESIAN_WORDS: &[&str] = &[
    "ada", "adalah", "agar", "akan", "anda", "atau", "bagaimana", "bagi", "bahwa", "bila", "bisa", "boleh", "bukan", "dalam",
    "dan", "dapat", "dari", "dengan", "di", "dia", "hanya", "harus", "ini", "itu", "jangan", "jika", "juga", "kalau", "kami",
    "karena", "ke", "kepada", "ketika", "kita", "lalu", "lebih", "maka", "mereka", "oleh", "pada", "para", "saat", "sampai",
    "sangat", "saya", "sebagai", "sebelum", "secara", "seluruh", "semua", "seperti", "serta", "sesudah", "setelah", "setiap",
    "sudah", "supaya", "telah", "tentang", "tetapi", "tidak", "untuk", "yang",
];

/// Words that every English sentence has some of, and no Indonesian one.
#[rustfmt::skip]
const ENGLISH_WORDS: &[&str] = &[
    "a", "about", "after", "all", "an", "and", "any", "are", "as", "at", "be", "been", "before", "but", "by", "can", "do",
    "does", "for", "from", "had", "has", "have", "he", "her", "his", "how", "if", "in", "into", "is", "it", "its", "may",
    "must", "not", "of", "on", "or", "our", "shall", "she", "should", "so", "than", "that", "the", "their", "them", "there",
    "these", "they", "this", "those", "to", "under", "was", "we", "were", "what", "when", "where", "which", "who", "whose",
    "will", "with", "without", "would", "you", "your",
];

/// English words with an Indonesian one beside them.
const PLAIN_INDONESIAN: &[(&str, &str)] = &[
    ("black campaign", "kampanye hitam"),
    ("call center", "pusat panggilan"),
    ("check list", "daftar periksa"),
    ("checklist", "daftar periksa"),
    ("click bait", "judul pancingan"),
    ("clickbait", "judul pancingan"),
    ("download", "unduh"),
    ("e-mail", "surel"),
    ("email", "surel"),
    ("fact check", "cek fakta"),
    ("fact-check", "cek fakta"),
    ("fact-checking", "cek fakta"),
    ("feedback", "masukan"),
    ("file", "berkas"),
    ("follow", "ikuti"),
    ("follower", "pengikut"),
    ("form", "formulir"),
    ("forward", "teruskan"),
    ("give away", "hadiah"),
    ("giveaway", "hadiah"),
    ("headline", "judul berita"),
    ("help desk", "meja bantuan"),
    ("helpdesk", "meja bantuan"),
    ("hotline", "nomor telepon"),
    ("inbox", "kotak masuk"),
    ("influencer", "pemengaruh"),
    ("link", "tautan"),
    ("live streaming", "siaran langsung"),
    ("livestream", "siaran langsung"),
    ("login", "masuk"),
    ("money politics", "politik uang"),
    ("offline", "luring"),
    ("online", "daring"),
    ("password", "kata sandi"),
    ("posting", "unggahan"),
    ("quick count", "hitung cepat"),
    ("repost", "unggah ulang"),
    ("screen reader", "pembaca layar"),
    ("screenshot", "tangkapan layar"),
    ("scroll", "gulir"),
    ("share", "bagikan"),
    ("smartphone", "ponsel"),
    ("talk show", "gelar wicara"),
    ("update", "pembaruan"),
    ("upload", "unggah"),
    ("vote buying", "jual beli suara"),
    ("voter education", "pendidikan pemilih"),
    ("website", "situs"),
    ("workshop", "lokakarya"),
];

/// Indonesian words with an English one beside them; names such as Pilkada and Pemilu have none.
const PLAIN_ENGLISH: &[(&str, &str)] = &[
    ("bilik suara", "voting booth"),
    ("calon tunggal", "single candidate pair"),
    ("coblos", "punch"),
    ("coklit", "door-to-door verification"),
    ("desa", "village"),
    ("dusun", "hamlet"),
    ("hoaks", "hoax"),
    ("kabupaten", "regency"),
    ("kampanye hitam", "black campaign"),
    ("kecamatan", "district"),
    ("kelurahan", "urban village"),
    ("kepala desa", "village head"),
    ("kolom kosong", "blank column"),
    ("kota", "city"),
    ("kotak kosong", "blank column"),
    ("kotak suara", "ballot box"),
    ("lurah", "village head"),
    ("mahar politik", "nomination payment"),
    ("masa tenang", "quiet period"),
    ("mencoblos", "punch"),
    ("musyawarah", "meeting"),
    ("pantarlih", "voter-data update officer"),
    ("pasangan calon", "candidate pair"),
    ("paslon", "candidate pair"),
    ("pemilihan", "election"),
    ("pendamping", "companion"),
    ("pindah memilih", "voting elsewhere"),
    ("politik uang", "money politics"),
    ("serangan fajar", "dawn handout"),
    ("sosialisasi", "outreach"),
    ("surat suara", "ballot"),
    ("tahapan", "stages"),
    ("waktu setempat", "local time"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrases::assert_sorted;
    use crate::language::Language;

    #[test]
    fn lists_are_sorted_and_apart() {
        assert_sorted(INDONESIAN_WORDS.iter().copied());
        assert_sorted(ENGLISH_WORDS.iter().copied());
        assert!(
            !INDONESIAN_WORDS
                .iter()
                .any(|word| ENGLISH_WORDS.contains(word))
        );
    }

    #[test]
    fn plain_words_are_for_words_that_the_compiler_knows() {
        for (language, plain) in [("id", PLAIN_INDONESIAN), ("en", PLAIN_ENGLISH)] {
            let language = Language::new(language).expect("a language");
            assert_sorted(plain.iter().map(|(word, _)| *word));
            for (word, own) in plain {
                let known = foreign::find(&language, word)
                    .map(|(range, _)| range)
                    .collect::<Vec<_>>();
                assert!(known.len() == 1 && known[0] == (0..word.len()), "{word}");
                assert!(foreign::find(&language, own).next().is_none(), "{own}");
            }
        }
    }
}
