//! Languages: how a reader of each writes dates, numbers and sizes, and sorts words. From ICU4X; nothing by hand.
//!
//! In: a BCP 47 tag such as `id`, `en`, `jv`. Out: a [`Language`] that formats. Also the owner of calendar dates ([`Date`]).
//! A language that CLDR has no dates for (Balinese, Minangkabau …) is formatted as Indonesian, openly: see [`Language::formats_as`].

use std::fmt;
use std::sync::{Arc, OnceLock};

use icu::casemap::CaseMapper;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::{YMD, YMDE};
use icu::datetime::{DateTimeFormatter, input};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal as Digits;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::{Direction, LanguageIdentifier, Locale, LocaleDirectionality};

pub use jiff::civil::{Date, DateTime, Time, Weekday};

mod decimal;
mod zone;

pub use decimal::Decimal;
pub use zone::{ZONES, Zone};

/// Languages of Indonesia whose dates and numbers CLDR does not have: written as in Indonesian.
const AS_INDONESIAN: [&str; 7] = ["ace", "ban", "bbc", "bug", "mad", "min", "sas"];

/// Names of languages of Indonesia in themselves, where no data set that we carry names them.
const OWN_NAMES: [(&str, &str); 11] = [
    ("ace", "Basa Acèh"),
    ("ar", "العربية"),
    ("ban", "Basa Bali"),
    ("bbc", "Hata Batak"),
    ("bug", "Basa Ugi"),
    ("en", "English"),
    ("id", "Bahasa Indonesia"),
    ("jv", "Basa Jawa"),
    ("mad", "Basa Madhurâ"),
    ("min", "Baso Minangkabau"),
    ("su", "Basa Sunda"),
];

/// A text in which letters that differ only in case are the same (Unicode's full case folding, in no language).
#[must_use]
pub fn case_folded(text: &str) -> String {
    CaseMapper::new().fold_string(text).into_owned()
}

/// One language of a site.
pub struct Language {
    /// The BCP 47 tag as written in `site.yaml`, also the part of file names and addresses.
    pub code: Arc<str>,
    /// Its name in itself, "Bahasa Indonesia".
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The tag of the language whose dates and numbers are used.
    pub formats_as: String,
    locale: Locale,
    // Made when first used: most languages are only asked whether they are one.
    weekday_date: OnceLock<Option<DateTimeFormatter<YMDE>>>,
    date: OnceLock<Option<DateTimeFormatter<YMD>>>,
    decimal: OnceLock<Option<DecimalFormatter>>,
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Language({})", self.code)
    }
}

impl Language {
    /// The language of a tag, or none where the tag is no BCP 47 language tag.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let identifier: LanguageIdentifier = code.parse().ok()?;
        let formats_as = match code {
            // British order, day before month: the order of Indonesian readers (CLDR's plain `en` is American).
            "en" => "en-GB",
            _ if AS_INDONESIAN.contains(&identifier.language.as_str()) => "id",
            _ => code,
        };
        let locale: Locale = formats_as.parse().ok()?;
        let direction = match LocaleDirectionality::new_common().get(&identifier) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        };
        let name = OWN_NAMES
            .iter()
            .find(|(tag, _)| *tag == identifier.language.as_str())
            .map_or(code, |(_, name)| name);
        Some(Self {
            code: code.into(),
            name: name.to_owned(),
            direction,
            formats_as: formats_as.to_owned(),
            locale,
            weekday_date: OnceLock::new(),
            date: OnceLock::new(),
            decimal: OnceLock::new(),
            collator: OnceLock::new(),
        })
    }

    /// Whether this is the language of that two or three letter code.
    #[must_use]
    pub fn is(&self, code: &str) -> bool {
        let rest = self.code.strip_prefix(code);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }

    /// "Rabu, 27 November 2024".
    #[must_use]
    pub fn weekday_date(&self, date: Date) -> String {
        let make = || DateTimeFormatter::try_new((&self.locale).into(), YMDE::long()).ok();
        match (calendar(date), self.weekday_date.get_or_init(make)) {
            (Some(date), Some(formatter)) => formatter.format(&date).to_string(),
            _ => date.to_string(),
        }
    }

    /// "27 November 2024".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let make = || DateTimeFormatter::try_new((&self.locale).into(), YMD::long()).ok();
        match (calendar(date), self.date.get_or_init(make)) {
            (Some(date), Some(formatter)) => formatter.format(&date).to_string(),
            _ => date.to_string(),
        }
    }

    /// A clock time, "07.00" or "07:00".
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        let separator = if self.formats_as.starts_with("en") {
            ':'
        } else {
            '.'
        };
        format!("{:02}{separator}{:02}", time.hour(), time.minute())
    }

    /// "1.234.567".
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.digits(&Digits::from(number))
    }

    fn digits(&self, number: &Digits) -> String {
        let make = || {
            DecimalFormatter::try_new((&self.locale).into(), DecimalFormatterOptions::default())
                .ok()
        };
        match self.decimal.get_or_init(make) {
            Some(formatter) => formatter.format(number).to_string(),
            None => number.to_string(),
        }
    }

    /// "60,5".
    #[must_use]
    pub fn decimal(&self, decimal: Decimal) -> String {
        self.fraction(decimal.digits, decimal.places.into())
    }

    /// A number of which some digits stand behind the decimal mark: 21 with two is "0,21".
    #[must_use]
    pub fn fraction(&self, number: i64, digits: i16) -> String {
        let mut decimal = Digits::from(number);
        decimal.multiply_pow10(-digits);
        self.digits(&decimal)
    }

    /// The size of a file: "850 kB", "1,2 MB" (SI units, one decimal from a megabyte on).
    #[must_use]
    pub fn file_size(&self, bytes: usize) -> String {
        let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
        if bytes < 1_000_000 {
            return format!("{} kB", self.number((bytes / 1_000).max(1)));
        }
        let mut tenths = Digits::from(bytes / 100_000);
        tenths.multiply_pow10(-1);
        format!("{} MB", self.digits(&tenths))
    }

    /// What sorts a word in a list of this language: two keys compare byte by byte as the words compare by the language's rules (CLDR).
    /// A list is sorted by keys, because a word is compared many times.
    #[must_use]
    pub fn sort_key(&self, word: &str) -> Vec<u8> {
        let make = || Collator::try_new((&self.locale).into(), CollatorOptions::default()).ok();
        let Some(collator) = self.collator.get_or_init(make) else {
            return word.as_bytes().to_vec();
        };
        let mut key = Vec::new();
        let Ok(()) = collator.write_sort_key_to(word, &mut key);
        key
    }
}

/// The day by the machine's clock, in its zone: for the command line only, everything else gets the day as an argument.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock"
)]
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

/// The day some days after another, before it where negative; none beyond the calendar.
#[must_use]
pub fn days_after(date: Date, days: i64) -> Option<Date> {
    let span = jiff::Span::new().try_days(days).ok()?;
    date.checked_add(span).ok()
}

fn calendar(date: Date) -> Option<input::Date<icu::calendar::Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    input::Date::try_new_iso(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_numbers_of_each_language() {
        let day = Date::constant(2024, 11, 27);
        let rows = [
            ("id", "Rabu, 27 November 2024", "520.986"),
            ("en", "Wednesday, 27 November 2024", "520,986"),
            ("jv", "Rabu, 27 November 2024", "520.986"),
            ("su", "Rebo, 27 Nopémber 2024", "520.986"),
            ("ban", "Rabu, 27 November 2024", "520.986"),
        ];
        for (code, date, number) in rows {
            let language = Language::new(code).expect("a language");
            assert_eq!(language.weekday_date(day), date, "{code}");
            assert_eq!(language.number(520_986), number, "{code}");
        }
    }

    #[test]
    fn sizes_and_sorting() {
        let id = Language::new("id").expect("a language");
        assert_eq!(id.file_size(1_234_567), "1,2 MB");
        assert_eq!(id.file_size(12), "1 kB");
        assert!(id.sort_key("e-KTP") < id.sort_key("elang"));
        assert!(id.sort_key("a") < id.sort_key("B"));
    }

    #[test]
    fn direction_follows_the_script() {
        assert_eq!(Language::new("ar").expect("a language").direction, "rtl");
        assert_eq!(Language::new("jv").expect("a language").direction, "ltr");
        assert!(Language::new("bahasa indonesia").is_none());
    }
}
