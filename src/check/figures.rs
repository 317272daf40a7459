//! Numbers and clock times as each language writes them, in, the same for both out.
//!
//! Indonesian: 520.986, 60,5, pukul 07.00. English: 520,986, 60.5, 07:00, 7 a.m. (CLDR; EYD V). "10/2016" and "25-27" are two numbers,
//! because the other language may write "10 of 2016". What is no number in that way is left as it is typed; "5th" and "ke-5" are words.

use crate::language::Language;

use super::around;
use super::facts::Key;
use super::words::Words;

/// What a figure says: mostly one number.
pub(super) fn keys(words: &Words<'_>, at: usize, language: &Language) -> Vec<Key> {
    let word = words.lower(at);
    if let Some(time) = time(words, at, language) {
        return vec![time];
    }
    let parts = word.split(['/', '-']).filter(|part| {
        let digit = part.trim_start_matches("rp").bytes().next();
        digit.is_some_and(|byte| byte.is_ascii_digit())
    });
    if let Some(act) = act(words, at, language) {
        return vec![Key::Number(act)];
    }
    // The year of "Act 10 of 2016" is said with its number.
    let before = around::before(words, at, 1);
    if matches!(before, "of" | "tahun") && at >= 2 && act_of(words, at - 2, language) == Some(word)
    {
        return Vec::new();
    }
    let zeros = scale(around::after(words, at, 1));
    parts
        .filter_map(|part| number(part, language))
        .map(|number| Key::Number(times_ten(&number, zeros)))
        .collect()
}

/// The number of an act with its year: "10/2016", "10 of 2016", "10 Tahun 2016", "135/PUU-XXII/2024".
fn act(words: &Words<'_>, at: usize, language: &Language) -> Option<String> {
    let word = words.lower(at);
    match word.rsplit_once('/') {
        Some((_, year)) if is_year(year) => Some(word.to_owned()),
        _ => act_of(words, at, language).map(|year| format!("{word}/{year}")),
    }
}

/// The year in "10 of 2016", at the 10.
fn act_of<'w>(words: &'w Words<'_>, at: usize, language: &Language) -> Option<&'w str> {
    let link = if language.is("id") { "tahun" } else { "of" };
    let plain = words.lower(at).bytes().all(|byte| byte.is_ascii_digit());
    let year = around::after(words, at, 2);
    (plain && around::after(words, at, 1) == link && is_year(year)).then_some(year)
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.starts_with(['1', '2']) && part.bytes().all(|b| b.is_ascii_digit())
}

/// How many zeros a word behind a number stands for: "500 ribu" is "500,000".
pub(super) fn scale(word: &str) -> usize {
    match word {
        "ribu" | "thousand" => 3,
        "juta" | "million" => 6,
        "miliar" | "billion" => 9,
        "triliun" | "trillion" => 12,
        _ => 0,
    }
}

/// A number with its point so many places further to the right.
pub(super) fn times_ten(number: &str, zeros: usize) -> String {
    if zeros == 0 {
        return number.to_owned();
    }
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let moved = fraction.len().min(zeros);
    let (near, far) = fraction.split_at(moved);
    let whole = format!("{whole}{near}{}", "0".repeat(zeros - moved));
    if far.is_empty() {
        whole
    } else {
        format!("{whole}.{far}")
    }
}

/// "07.00", "pukul 7", "07:00", "7 a.m.", "1.30 pm".
fn time(words: &Words<'_>, at: usize, language: &Language) -> Option<Key> {
    let word = words.lower(at);
    let (digits, glued) = match word.find(|letter: char| letter.is_ascii_alphabetic()) {
        Some(end) => word.split_at(end),
        None => (word, ""),
    };
    let half = if glued.is_empty() {
        around::after(words, at, 1)
    } else {
        glued
    };
    let (hour, minute, is_clock) = match digits.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => {
            (hour, minute.parse::<u8>().ok()?, digits.contains(':'))
        }
        Some(_) => return None,
        None => (digits, 0, false),
    };
    let hour: u8 = hour.parse().ok()?;
    let is_indonesian = language.is("id");
    let said = is_indonesian && matches!(around::before(words, at, 1), "pukul" | "jam");
    let looks = is_indonesian && digits.len() == 5;
    let (before_noon, after_noon) = if is_indonesian {
        (false, said && matches!(half, "siang" | "sore" | "malam"))
    } else {
        (matches!(half, "a.m" | "am"), matches!(half, "p.m" | "pm"))
    };
    if !(is_clock || said || looks || before_noon || after_noon) || hour > 24 || minute > 59 {
        return None;
    }
    let hour = match hour {
        12 if before_noon => 0,
        1..12 if after_noon => hour + 12,
        _ => hour,
    };
    Some(Key::Time(hour, minute))
}

/// The number as a computer writes it; none of "5th".
pub(super) fn number(part: &str, language: &Language) -> Option<String> {
    let part = part.trim_start_matches("rp");
    let end = part
        .find(|letter: char| letter.is_alphabetic())
        .unwrap_or(part.len());
    let (digits, unit) = part.split_at(end);
    // The name of a file: "2024.apk".
    let digits = digits.trim_end_matches(['.', ',']);
    if matches!(unit, "st" | "nd" | "rd" | "th") {
        return None;
    }
    let (thousands, decimal) = if language.is("id") {
        ('.', ',')
    } else {
        (',', '.')
    };
    let (whole, fraction) = digits.split_once(decimal).unwrap_or((digits, ""));
    let mut groups = whole.split(thousands);
    let first = groups.next().unwrap_or_default();
    let grouped = first.len() <= 3 && groups.all(|group| group.len() == 3);
    if !grouped && whole.contains(thousands) {
        // A version or a numbered section: 2.1 in both languages.
        return Some(digits.to_owned());
    }
    let whole: String = whole
        .chars()
        .filter(|letter| *letter != thousands)
        .collect();
    let fraction = fraction.trim_end_matches('0');
    Some(if fraction.is_empty() {
        whole
    } else {
        format!("{whole}.{fraction}")
    })
}

/// Words for small numbers, which one language may write out where the other has digits: from 0 on, Indonesian and English.
const SMALL: [&[&str]; 13] = [
    &["nol", "zero"],
    &[
        "satu", "seorang", "sebuah", "sekali", "pertama", "one", "once", "first", "single", "a",
        "an",
    ],
    &["dua", "kedua", "two", "twice", "second", "both"],
    &["tiga", "ketiga", "three", "third"],
    &["empat", "keempat", "four", "fourth"],
    &["lima", "kelima", "five", "fifth"],
    &["enam", "keenam", "six", "sixth"],
    &["tujuh", "ketujuh", "seven", "seventh"],
    &["delapan", "eight", "eighth"],
    &["sembilan", "nine", "ninth"],
    &["sepuluh", "ten", "tenth"],
    &["sebelas", "eleven"],
    &["belas", "twelve", "dozen"],
];

/// How often a stretch of words writes out this number or time.
pub(super) fn written_out(key: &Key, words: &Words<'_>) -> usize {
    let names = match key {
        Key::Number(number) => {
            let place = number.parse::<usize>().ok();
            place.and_then(|place| SMALL.get(place)).copied()
        }
        Key::Time(12, 0) => Some(&["noon", "midday", "tengah"][..]),
        Key::Time(0 | 24, 0) => Some(&["midnight", "tengah"][..]),
        _ => None,
    };
    let names = names.unwrap_or_default();
    if names.is_empty() {
        return 0;
    }
    let all = 0..words.words.len();
    all.filter(|at| names.contains(&words.lower(*at))).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Place, Prose};

    fn all(code: &str, text: &str) -> Vec<Key> {
        let language = Language::new(code).expect("a language");
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::of(&prose);
        let figures = words.figures.iter();
        figures
            .flat_map(|at| keys(&words, *at, &language))
            .collect()
    }

    #[test]
    fn both_languages_say_the_same() {
        let rows = [
            ("520.986 pemilih", "520,986 voters"),
            ("60,5 persen", "60.5 percent"),
            ("60,50%", "60.5%"),
            ("Rp1.000.000", "Rp1,000,000"),
            ("Rp36 juta", "36 million rupiah"),
            ("500 ribu", "500,000"),
            ("1,25 juta", "1,250,000"),
            ("1,2345 ribu", "1,234.5"),
            ("pukul 07.00 sampai 13.00", "from 07:00 to 13:00"),
            ("pukul 7 sampai pukul 1 siang", "7 a.m. to 1 p.m."),
            ("pukul 07.30", "at 7.30 am"),
            ("UU 10/2016", "Act 10 of 2016"),
            ("UU Nomor 10 Tahun 2016", "Act 10/2016"),
            ("25-27", "25 to 27"),
            ("90cm", "90 cm"),
            ("versi 2.1", "version 2.1"),
            ("surat-2024.apk", "surat-2024.apk"),
            ("2024.apk", "2024.apk"),
            ("yang ke-5", "the 5th"),
            ("0811-1234-567", "0811-1234-567"),
        ];
        for (indonesian, english) in rows {
            assert_eq!(all("id", indonesian), all("en", english), "{english}");
        }
    }

    #[test]
    fn other_numbers_are_others() {
        let rows = [
            ("520.986", "520.986"),
            ("60,5", "6.05"),
            ("pukul 07.00", "7 p.m."),
            ("24", "25"),
        ];
        for (indonesian, english) in rows {
            assert_ne!(all("id", indonesian), all("en", english), "{english}");
        }
    }
}
