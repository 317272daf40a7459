//! What a problem is called, why it harms a voter, and what to type: the catalogue in Indonesian and English.
//!
//! In: a [`Diagnostic`], a language. Out: its headline, label, reason, remedy and story as text.
//! The texts stand in `messages/*.ftl`; the rules for writing them, and every code's arguments, at the top of `messages/en.ftl`.
//! Whatever is missing, an argument or a whole message, the problem is told: a text is never empty and formatting never fails.

use std::collections::BTreeSet;

use super::{Arg, Args, Code, Diagnostic, Report, Severity};
use crate::fluent::{File, Grouping, Use, Value, Values, Words};

/// How many characters of an argument a message shows.
const SHOWN: usize = 300;

/// How a run ended, for its last line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Nothing was to be published, or it was.
    Checked,
    /// Something was to be published, and errors forbade it.
    Unpublished,
}

/// A language that Suara speaks to the people who write; the site's own languages are another matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageLanguage {
    /// Bahasa Indonesia, unless something else is asked for.
    #[default]
    Indonesian,
    /// English.
    English,
}

impl MessageLanguage {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Indonesian, Self::English];

    /// The language of a tag or a locale: `id`, `id-ID.UTF-8`, `en_GB`; none for a language that Suara does not speak.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            // `in` is what older systems call Indonesian.
            "id" | "ind" | "in" => Some(Self::Indonesian),
            "en" | "eng" => Some(Self::English),
            _ => None,
        }
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Indonesian => "id",
            Self::English => "en",
        }
    }

    fn grouping(self) -> Grouping {
        match self {
            Self::Indonesian => Grouping::Point,
            Self::English => Grouping::Comma,
        }
    }

    /// The catalogue's files.
    #[must_use]
    pub fn files(self) -> &'static [File<'static>] {
        match self {
            Self::Indonesian => INDONESIAN,
            Self::English => ENGLISH,
        }
    }
}

macro_rules! files {
    ($($path:literal)*) => {
        &[$(File { path: $path, text: include_str!(concat!("messages/", $path)) }),*]
    };
}

const INDONESIAN: &[File<'static>] = files!(
    "id.ftl" "id/reading.ftl" "id/fields.ftl" "id/links.ftl" "id/markdown.ftl"
    "id/titles.ftl" "id/words.ftl" "id/time.ftl" "id/theme.ftl" "id/register.ftl" "id/regime.ftl" "id/cli.ftl"
    "id/serve.ftl" "id/server.ftl"
);

const ENGLISH: &[File<'static>] = files!(
    "en.ftl" "en/reading.ftl" "en/fields.ftl" "en/links.ftl" "en/markdown.ftl"
    "en/titles.ftl" "en/words.ftl" "en/time.ftl" "en/theme.ftl" "en/register.ftl" "en/regime.ftl" "en/cli.ftl"
    "en/serve.ftl" "en/server.ftl"
);

/// The messages in one language.
#[derive(Debug)]
pub struct Catalogue {
    language: MessageLanguage,
    words: Words,
}

impl Catalogue {
    /// The catalogue of a language.
    #[must_use]
    pub fn new(language: MessageLanguage) -> Self {
        let files = language.files().iter().copied();
        // The files are part of the program; a test looks at their faults.
        let (words, _) = Words::read(language.tag(), language.grouping(), files);
        Self { language, words }
    }

    /// Its language.
    #[must_use]
    pub fn language(&self) -> MessageLanguage {
        self.language
    }

    /// What is wrong, in a few words.
    #[must_use]
    pub fn headline(&self, diagnostic: &Diagnostic) -> String {
        let text = self.part(diagnostic, "");
        text.unwrap_or_else(|| format!("{}: {}", diagnostic.code.name, clean(&diagnostic.words)))
    }

    /// What stands under the caret.
    #[must_use]
    pub fn label(&self, diagnostic: &Diagnostic) -> Option<String> {
        self.part(diagnostic, ".label")
    }

    /// Why it matters to a voter.
    #[must_use]
    pub fn why(&self, diagnostic: &Diagnostic) -> String {
        let text = self.part(diagnostic, ".why");
        text.unwrap_or_else(|| clean(&diagnostic.words))
    }

    /// What to do, ending with what to type.
    #[must_use]
    pub fn fix(&self, diagnostic: &Diagnostic) -> String {
        let text = self.part(diagnostic, ".fix");
        text.unwrap_or_else(|| clean(&diagnostic.words))
    }

    /// What is to be seen at a note's place; `label` is the note's.
    #[must_use]
    pub fn note(&self, diagnostic: &Diagnostic, label: &str) -> String {
        let text = self.part(diagnostic, &format!(".{label}"));
        text.unwrap_or_else(|| self.text("see-also", &Args::new()))
    }

    /// The story of a code, in paragraphs.
    #[must_use]
    pub fn story(&self, code: Code) -> String {
        self.text(&format!("{}.story", code.name), &Args::new())
    }

    /// The word for a severity.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.text(&format!("severity-{}", severity.name()), &Args::new())
    }

    /// Any text of the catalogue, by its id (`summary`) or attribute (`broken-link.why`); the id itself where there is none.
    #[must_use]
    pub fn text(&self, id: &str, args: &Args) -> String {
        self.fill(id, "", args).unwrap_or_else(|| id.to_owned())
    }

    /// The last line of a run: how many problems, and whether anything was published.
    #[must_use]
    pub fn summary(&self, report: &Report, ending: Ending) -> String {
        let count = |id, number: usize| self.text(id, &Args::from([("count", number.into())]));
        let (errors, warnings) = (
            report.count(Severity::Error),
            report.count(Severity::Warning),
        );
        let files: BTreeSet<_> = report.iter().map(|d| &d.span.file).collect();
        let files = Arg::from(count("count-files", files.len()));
        let errors = (errors > 0).then(|| Arg::from(count("count-errors", errors)));
        let warnings = (warnings > 0).then(|| Arg::from(count("count-warnings", warnings)));
        let counts = match (errors, warnings) {
            (Some(errors), Some(warnings)) => {
                let args = [("errors", errors), ("warnings", warnings), ("files", files)];
                self.text("summary-both", &args.into())
            }
            (Some(problems), None) | (None, Some(problems)) => {
                let args = [("problems", problems), ("files", files)];
                self.text("summary", &args.into())
            }
            (None, None) => self.text("no-problems", &Args::new()),
        };
        match ending {
            Ending::Unpublished if report.has_errors() => {
                format!("{counts} {}", self.text("unpublished", &Args::new()))
            }
            _ => counts,
        }
    }

    /// The words, for those who compare languages.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    fn part(&self, diagnostic: &Diagnostic, attribute: &str) -> Option<String> {
        let name = format!("{}{attribute}", diagnostic.code.name);
        self.fill(&name, &diagnostic.words, &diagnostic.args)
    }

    /// Fills in a text; what is missing is `none` where it chooses a variant and `…` where it would be shown.
    fn fill(&self, name: &str, words: &str, args: &Args) -> Option<String> {
        let shape = self.words.shapes().get(name)?;
        let mut texts = Vec::new();
        for (variable, used) in &shape.variables {
            let given = match args.get(variable.as_str()) {
                Some(Arg::Number(number)) => Err(*number),
                Some(Arg::Text(text)) => Ok(self.shown(variable, text)),
                None if variable == "words" => Ok(clean(words)),
                None => Ok(String::new()),
            };
            let given = given.map(|text| match used {
                _ if !text.is_empty() => text,
                Use::Chosen => "none".to_owned(),
                Use::Shown => "…".to_owned(),
            });
            texts.push((variable.as_str(), given));
        }
        let values: Values<'_> = texts
            .iter()
            .map(|(name, value)| match value {
                Ok(text) => (*name, Value::Text(text.as_str())),
                Err(number) => (*name, Value::Number(*number)),
            })
            .collect();
        let text = self.words.format(name, &values)?.text;
        (!text.is_empty()).then_some(text)
    }

    /// A text argument as the reader sees it: dates and weekdays in words.
    fn shown(&self, name: &str, text: &str) -> String {
        let shown = match name {
            "date" => self.date(text),
            "weekday" => self.weekday(text),
            _ => None,
        };
        shown.unwrap_or_else(|| clean(text))
    }

    fn date(&self, text: &str) -> Option<String> {
        let date: jiff::civil::Date = (text.len() == 10).then(|| text.parse().ok())??;
        // One of the seven names that the catalogue itself uses.
        let weekday = format!("{:?}", date.weekday()).to_ascii_lowercase();
        let month = Args::from([("month", i64::from(date.month()).into())]);
        let args = Args::from([
            ("name", self.weekday(&weekday)?.into()),
            ("day", date.day().to_string().into()),
            ("month", self.text("month", &month).into()),
            ("year", date.year().to_string().into()),
        ]);
        self.fill("date-in-words", "", &args)
    }

    fn weekday(&self, name: &str) -> Option<String> {
        let name = clean(name).to_lowercase();
        // Not as `weekday`, or this would call itself.
        self.fill("weekday", "", &Args::from([("name", name.into())]))
    }
}

/// Words from outside, safe to show on one line: no control characters, nothing that turns the direction of writing, not endless.
#[must_use]
pub fn clean(text: &str) -> String {
    let text = text.trim();
    let mut shown: String = text
        .chars()
        .take(SHOWN)
        .map(|character| match character {
            '\n' | '\r' | '\t' => ' ',
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                char::REPLACEMENT_CHARACTER
            }
            character if character.is_control() => char::REPLACEMENT_CHARACTER,
            character => character,
        })
        .collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::super::{Span, codes};
    use super::*;

    #[test]
    fn locales_name_a_language() {
        let cases = [
            ("id-ID.UTF-8", Some(MessageLanguage::Indonesian)),
            ("in_ID", Some(MessageLanguage::Indonesian)),
            ("EN", Some(MessageLanguage::English)),
            ("en_GB.UTF-8@euro", Some(MessageLanguage::English)),
            ("C", None),
            ("idx", None),
            ("", None),
        ];
        for (tag, language) in cases {
            assert_eq!(MessageLanguage::from_tag(tag), language, "{tag}");
        }
    }

    #[test]
    fn words_from_outside_are_made_safe() {
        let cases = [
            ("a\u{1b}[31mb", "a\u{fffd}[31mb"),
            (" dua\r\nbaris\t", "dua  baris"),
            ("\u{202e}abc", "\u{fffd}abc"),
        ];
        for (text, expected) in cases {
            assert_eq!(clean(text), expected);
        }
        assert_eq!(clean(&"x".repeat(301)).chars().count(), 301);
        assert!(clean(&"x".repeat(301)).ends_with('…'));
    }

    #[test]
    fn dates_weekdays_and_numbers_are_the_readers() {
        let at = Span::start_of(&"a".into());
        let order = Diagnostic::new(codes::IMPOSSIBLE_DATE, at.clone(), "x")
            .arg("kind", "order")
            .arg("date", "2024-11-27");
        let weekday = Diagnostic::new(codes::IMPOSSIBLE_DATE, at.clone(), "x")
            .arg("kind", "weekday")
            .arg("weekday", "wednesday");
        let heavy = Diagnostic::new(codes::PAGE_TOO_HEAVY, at, "x").arg("count", 1_234_usize);
        let cases = [
            (
                MessageLanguage::Indonesian,
                [
                    "mulainya Rabu, 27 November 2024",
                    "tanggal ini hari Rabu",
                    "1.234 kB",
                ],
            ),
            (
                MessageLanguage::English,
                [
                    "the start is Wednesday, 27 November 2024",
                    "it is a Wednesday",
                    "1,234 kB",
                ],
            ),
        ];
        for (language, expected) in cases {
            let catalogue = Catalogue::new(language);
            for (diagnostic, text) in [&order, &weekday, &heavy].iter().zip(expected) {
                assert_eq!(catalogue.label(diagnostic).as_deref(), Some(text));
            }
        }
    }
}
