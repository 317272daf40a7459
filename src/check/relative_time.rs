//! `relative-time`: words that are true on one day only, and days counted from polling day without the date.
//!
//! A sentence that names its date in full, or for years its year, stays true; so does what another says: quotations, claims. Words about
//! the reader's own now are excused ("if you are now abroad"), and so are the steps of a guide ("Now fold the ballot").

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{MARK, Place};
use crate::language::days_after;

use super::wording::Here;
use super::words::Words;
use super::{around, calendar};

/// What makes a phrase true on every day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Excuse {
    /// Nothing but a date.
    None,
    /// A year in the sentence: "this year".
    Year,
    /// The reader's own now: "if you are currently abroad".
    Reader,
    /// A condition: "while the polling station is still open".
    Condition,
    /// An article or a number: "the last week before polling day".
    Article,
    /// Anything but a number before it: "lima hari lagi" and not "sekali lagi".
    NoNumber,
}

use Excuse::{Article, Condition, NoNumber, None as Never, Reader, Year};

pub(super) const INDONESIAN: &[(&str, Excuse)] = &[
    ("akhir-akhir ini", Never),
    ("baru-baru ini", Reader),
    ("belakangan ini", Never),
    ("besok", Never),
    ("bulan depan", Never),
    ("bulan ini", Never),
    ("bulan lagi", NoNumber),
    ("bulan lalu", Never),
    ("bulan mendatang", Never),
    ("bulan yang akan datang", Never),
    ("bulan yang lalu", Never),
    ("dalam waktu dekat", Never),
    ("dewasa ini", Never),
    ("esok", Never),
    ("hari ini", Never),
    ("hari lagi", NoNumber),
    ("hari lalu", NoNumber),
    ("hari yang lalu", NoNumber),
    ("jam lagi", NoNumber),
    ("kemarin", Never),
    ("kini", Reader),
    ("lusa", Never),
    ("malam ini", Never),
    ("masih berlangsung", Condition),
    ("masih buka", Condition),
    ("masih dibuka", Condition),
    ("minggu depan", Never),
    ("minggu ini", Never),
    ("minggu lagi", NoNumber),
    ("minggu lalu", Never),
    ("minggu yang lalu", Never),
    ("nanti malam", Never),
    ("nanti siang", Never),
    ("nanti sore", Never),
    ("pagi ini", Never),
    ("pekan depan", Never),
    ("pekan ini", Never),
    ("pekan lalu", Never),
    ("pemilihan mendatang", Never),
    ("pemilihan yang akan datang", Never),
    ("pemilu mendatang", Never),
    ("pemilu yang akan datang", Never),
    ("pendaftaran sudah dibuka", Condition),
    ("pendaftaran telah dibuka", Condition),
    ("pilkada mendatang", Never),
    ("pilkada yang akan datang", Never),
    ("saat ini", Reader),
    ("sebentar lagi", Never),
    ("sedang berlangsung", Condition),
    ("segera berakhir", Never),
    ("segera berlangsung", Never),
    ("segera dibuka", Never),
    ("segera digelar", Never),
    ("segera dimulai", Never),
    ("segera ditutup", Never),
    ("segera diumumkan", Never),
    ("segera hadir", Never),
    ("segera terbit", Never),
    ("segera tiba", Never),
    ("sekarang", Reader),
    ("semalam", Never),
    ("siang ini", Never),
    ("sore ini", Never),
    ("tadi malam", Never),
    ("tadi pagi", Never),
    ("tadi siang", Never),
    ("tadi sore", Never),
    ("tahun depan", Year),
    ("tahun ini", Year),
    ("tahun lagi", NoNumber),
    ("tahun lalu", Year),
    ("tahun mendatang", Year),
    ("tahun yang akan datang", Year),
    ("tahun yang lalu", Year),
];

pub(super) const ENGLISH: &[(&str, Excuse)] = &[
    ("at present", Reader),
    ("at the moment", Reader),
    ("available soon", Never),
    ("coming soon", Never),
    ("currently", Reader),
    ("days ago", Never),
    ("last month", Article),
    ("last month's", Article),
    ("last week", Article),
    ("last week's", Article),
    ("last year", Year),
    ("last year's", Year),
    ("lately", Reader),
    ("months ago", Never),
    ("next month", Article),
    ("next month's", Article),
    ("next week", Article),
    ("next week's", Article),
    ("next year", Year),
    ("next year's", Year),
    ("now", Reader),
    ("nowadays", Never),
    ("opens soon", Never),
    ("recently", Reader),
    ("soon announced", Never),
    ("soon be", Condition),
    ("soon open", Never),
    ("soon opens", Never),
    ("starts soon", Never),
    ("still open", Condition),
    ("these days", Never),
    ("this afternoon", Never),
    ("this evening", Never),
    ("this month", Never),
    ("this month's", Never),
    ("this morning", Never),
    ("this week", Never),
    ("this week's", Never),
    ("this year", Year),
    ("this year's", Year),
    ("today", Never),
    ("tomorrow", Never),
    ("tonight", Never),
    ("upcoming", Never),
    ("weeks ago", Never),
    ("will soon", Never),
    ("years ago", Never),
    ("yesterday", Never),
];

pub(super) fn tell(here: &Here<'_>, excuse: Excuse, found: &mut Vec<Diagnostic>) {
    let words = here.words;
    // "two years ago", "tinggal 5 hari lagi"
    let last = around::after(words, here.at, here.count - 1);
    let counted = matches!(last, "ago" | "lagi" | "lalu");
    let number = usize::from(counted && is_number(around::before(words, here.at, 1)));
    let range = words.bytes(here.at - number..here.at + here.count);
    if around::is_reported(words, &range) || is_excused(here, excuse) || is_dated(here, excuse) {
        return;
    }
    let span = here.subject.span(words.prose.source(range.clone()));
    let problem = Diagnostic::new(codes::RELATIVE_TIME, span, &words.prose.text[range]);
    found.push(problem.arg("kind", "word"));
}

/// "H-7", "H+1", "H–30"; in English also "D-7": the date itself is what to write.
pub(super) fn tell_offset(here: &Here<'_>, found: &mut Vec<Diagnostic>) {
    let words = here.words;
    let letter = words.lower(here.at).as_bytes().first().copied();
    let Some((offset, range)) = offset(words, here.at) else {
        return;
    };
    let other_language = letter == Some(b'd') && !here.subject.language.is("en");
    let defined = matches!(words.prose.place, Place::Term);
    if other_language
        || defined
        || around::is_reported(words, &range)
        || is_dated(here, Never)
        || is_dated_beside(here)
    {
        return;
    }
    let subject = here.subject;
    let span = subject.span(words.prose.source(range.clone()));
    let problem = Diagnostic::new(codes::RELATIVE_TIME, span, &words.prose.text[range])
        .arg("kind", "bare_offset");
    let election = subject
        .site
        .register
        .elections
        .get(subject.document.text("election"));
    let day =
        election.and_then(|election| days_after(election.fields.date("polling_day")?, offset));
    found.push(match day {
        Some(day) => problem.arg("suggestion", subject.language.weekday_date(day)),
        None => problem,
    });
}

/// The days and the bytes of an offset that begins at a word.
fn offset(words: &Words<'_>, at: usize) -> Option<(i64, Range<usize>)> {
    let first = words.words.get(at)?;
    if !words.word(at).starts_with(['H', 'D', 'h']) {
        return None;
    }
    let (sign, digits, end) = if let Some(digits) = words.lower(at).get(1..)?.strip_prefix('-') {
        (-1, digits, first.end)
    } else {
        let sign = match around::gap(words, at) {
            "+" => 1,
            "–" | "−" | "‑" => -1,
            _ => return None,
        };
        (
            sign,
            around::after(words, at, 1),
            words.words.get(at + 1)?.end,
        )
    };
    let short =
        (1..=3).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    let days: i64 = digits.parse().ok().filter(|_| short)?;
    Some((sign * days, first.start..end))
}

fn is_excused(here: &Here<'_>, excuse: Excuse) -> bool {
    let (words, at) = (here.words, here.at);
    let before = |steps| around::before(words, at, steps);
    let after = around::after(words, at, here.count);
    match excuse {
        Never => false,
        Article => {
            matches!(
                before(1),
                "each" | "every" | "its" | "our" | "the" | "their"
            ) || matches!(after, "before" | "of")
        }
        Year => matches!(before(1), "each" | "every" | "its" | "the"),
        NoNumber => !is_number(before(1)),
        Condition => {
            let sentence = around::sentence(words, at);
            let conditions = [
                "apakah", "as", "bila", "if", "jika", "kalau", "ketika", "saat", "sampai",
                "selama", "until", "when", "whether", "while",
            ];
            (sentence.start..at).any(|at| conditions.contains(&words.lower(at)))
        }
        Reader => is_idiom(here) || is_the_readers(here),
    }
}

/// "from now on", "now that", "sekarang juga", "as of today".
fn is_idiom(here: &Here<'_>) -> bool {
    let (before, after) = (
        around::before(here.words, here.at, 1),
        around::after(here.words, here.at, here.count),
    );
    match here.words.lower(here.at) {
        "now" => matches!(before, "by" | "from") || matches!(after, "and" | "on" | "that"),
        "sekarang" => matches!(before, "dari" | "mulai") || after == "juga",
        "kini" => before == "masa",
        "at" => matches!(after, "of" | "the" | "when"),
        _ => false,
    }
}

/// Whether the words are about whoever reads: "if you currently live abroad", "alamat Anda sekarang", "Have you recently moved?"; or
/// order the steps of a guide.
fn is_the_readers(here: &Here<'_>) -> bool {
    let (words, at) = (here.words, here.at);
    let sentence = around::sentence(words, at);
    let near = at.saturating_sub(3).max(sentence.start)..at;
    let condition = |at| {
        matches!(
            words.lower(at),
            "anyone" | "apabila" | "bila" | "if" | "jika" | "kalau" | "who" | "whoever"
        )
    };
    let own = matches!(
        around::before(words, at, 2),
        "alamat" | "domisili" | "kota" | "lokasi" | "rumah" | "tempat" | "tinggal"
    );
    let reader = |at| matches!(words.lower(at), "anda" | "you" | "your");
    let question = around::gap(words, sentence.end.saturating_sub(1)).contains('?')
        && sentence.clone().any(reader);
    let step = matches!(
        words.prose.place,
        Place::Item | Place::Field("steps" | "how_to_use")
    );
    let first = at == sentence.start && matches!(words.lower(at), "now" | "sekarang");
    match around::before(words, at, 1) {
        "yang" => true,
        "anda" if own => true,
        _ => near.into_iter().any(condition) || question || step && first,
    }
}

fn is_number(word: &str) -> bool {
    const NUMBERS: [&str; 22] = [
        "beberapa", "delapan", "dua", "eight", "empat", "enam", "few", "five", "four", "lima",
        "nine", "satu", "sembilan", "sepuluh", "seven", "six", "ten", "three", "tiga", "tinggal",
        "tujuh", "two",
    ];
    word.starts_with(|letter: char| letter.is_ascii_digit()) || NUMBERS.contains(&word)
}

/// Whether the sentence has its date, or, for phrases about years, its year.
fn is_dated(here: &Here<'_>, excuse: Excuse) -> bool {
    let sentence = around::sentence(here.words, here.at);
    let year = |at: &usize| {
        let word = here.words.word(*at);
        word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
    };
    let mut figures = here.words.figures.iter().filter(|at| sentence.contains(at));
    let bytes = here.words.bytes(sentence.clone());
    let reference = here
        .words
        .prose
        .text
        .get(bytes)
        .is_some_and(|text| text.contains(MARK));
    reference || excuse == Year && figures.any(year) || has_date(here, here.place, &sentence)
}

/// Whether a cell beside the offset's has the date.
fn is_dated_beside(here: &Here<'_>) -> bool {
    let cells = here.place.saturating_sub(2)..=here.place + 2;
    let is_cell = |place: usize| {
        here.subject
            .words
            .get(place)
            .is_some_and(|words| words.prose.place == Place::Cell)
    };
    is_cell(here.place)
        && cells
            .into_iter()
            .any(|place| is_cell(place) && has_date(here, place, &(0..usize::MAX)))
}

fn has_date(here: &Here<'_>, place: usize, part: &Range<usize>) -> bool {
    let Some(words) = here.subject.words.get(place) else {
        return false;
    };
    let dates = calendar::dates(words, here.subject.language);
    dates
        .iter()
        .any(|date| date.year.is_some() && part.contains(&date.words.start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order() {
        super::super::phrases::assert_sorted(INDONESIAN.iter().map(|(phrase, _)| *phrase));
        super::super::phrases::assert_sorted(ENGLISH.iter().map(|(phrase, _)| *phrase));
    }
}
