//! Every field of every file that a writer fills in, defined once: name, kind, whether it is required, what it is for.
//!
//! From these tables come the decoding with all problems of a file at once ([`decode`]), the JSON Schemas for editors
//! ([`json_schema`]), the files of `suara new` ([`skeleton`]) and the reference in the documentation.
//! Knows no pages and no register: an id is only a word here, whether it exists is checked when everything has been read.

use std::fmt;

use crate::diagnostics::MessageLanguage;

mod chart;
mod components;
mod decode;
mod fields;
pub mod json_schema;
mod pages;
mod record;
mod register;
mod skeleton;
mod theme;

pub use components::{COMPONENTS, Component};
pub use decode::{Origin, decode};
pub use fields::SITE;
pub use pages::{COMMON, HOME, INDEX, Level, PAGE_TYPES, PageType};
pub use record::{Item, Record, Typed};
pub use register::{CONTACT, ELECTION, FACT, LAW, REGION, TERM};
pub use skeleton::{Sheet, skeleton};
pub use theme::THEME;

/// One field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key, in English.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
    /// Whether a translation takes it from its source when it leaves it out: it says the same in every language.
    pub shared: bool,
    /// What it is for, in one line.
    pub help: Help,
    /// An example value, as YAML on one line.
    pub example: &'static str,
}

/// A line of help in the two languages of the tool.
#[derive(Clone, Copy, Debug)]
pub struct Help {
    /// Indonesian.
    pub id: &'static str,
    /// English.
    pub en: &'static str,
}

impl Help {
    /// The line in a language.
    #[must_use]
    pub fn told(self, language: MessageLanguage) -> &'static str {
        match language {
            MessageLanguage::Indonesian => self.id,
            MessageLanguage::English => self.en,
        }
    }
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Words, of at most this many characters.
    Text(usize),
    /// A name or title that is quoted as it is, of at most this many characters.
    Name(usize),
    /// Words with inline Markdown: links, emphasis.
    Prose,
    /// One part of an address: `a-z`, `0-9`, `-`.
    Slug,
    /// An address within the site, `/lama/`.
    Address,
    /// An address elsewhere, `https://…`.
    Url,
    /// A file of the site, relative to the file that names it.
    File,
    /// A BLAKE3 hash of a file, or of a text and of each of its blocks.
    Hash,
    /// A calendar date, ISO 8601.
    Date,
    /// A local date and time, ISO 8601 without zone; or the date alone, where the time is not known.
    DateTime,
    /// A local clock time, `07:00`.
    Time,
    /// A whole number, not negative.
    Count,
    /// A whole number.
    Integer,
    /// A number with up to four decimal places, written with a point.
    Decimal,
    /// `true` or `false`.
    YesNo,
    /// One of some words.
    Choice(&'static [&'static str]),
    /// The id of something defined elsewhere.
    Id(IdKind),
    /// A tag of a language, `id`.
    LanguageTag,
    /// A colour of sRGB, `#4a2a8a` or `#fff`.
    Colour,
    /// A length in rem, `2.75rem`.
    Length,
    /// Values of one kind.
    List(&'static Kind),
    /// Values of one kind; or `false` for none at all, and `true` for what holds where nothing is said.
    ListOrNo(&'static Kind),
    /// A group of fields.
    Group(&'static [Field]),
    /// Groups of fields by an id that the writer chooses.
    Table(&'static [Field]),
    /// Values of one kind by an id that the writer chooses.
    Values(&'static Kind),
    /// The same text in each language of the site.
    Localized,
}

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdKind {
    /// A topic of `site.yaml`.
    Topic,
    /// An audience of `site.yaml`.
    Audience,
    /// A law of `data/laws.yaml`.
    Law,
    /// A contact of `data/contacts.yaml`.
    Contact,
    /// An election of `data/elections`.
    Election,
    /// A stage of the page's election.
    Stage,
    /// A deadline of the page's election.
    Deadline,
    /// A page of the same folder, by its file name without language and ending.
    Page,
    /// A fact of the register.
    Fact,
    /// A term of the register.
    Term,
    /// A code of a check.
    Code,
}

impl IdKind {
    /// The word that messages select by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Audience => "audience",
            Self::Law => "law",
            Self::Contact => "contact",
            Self::Election => "election",
            Self::Stage => "stage",
            Self::Deadline => "deadline",
            Self::Page => "page",
            Self::Fact => "fact",
            Self::Term => "term",
            Self::Code => "code",
        }
    }
}

impl fmt::Display for IdKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Field {
    /// A field that may be left out. Dates, ids, choices and numbers say the same in every language.
    const fn new(name: &'static str, kind: Kind, id: &'static str, en: &'static str) -> Self {
        Self {
            name,
            kind,
            required: false,
            shared: kind.is_language_free(),
            help: Help { id, en },
            example: "",
        }
    }

    const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    const fn example(mut self, example: &'static str) -> Self {
        self.example = example;
        self
    }

    /// A list of groups that says the same in every language: ids and numbers of articles.
    const fn shared_list(mut self) -> Self {
        self.shared = true;
        self
    }

    /// Every language has its own, though it holds no words.
    const fn own(mut self) -> Self {
        self.shared = false;
        self
    }
}

impl Kind {
    const fn is_language_free(self) -> bool {
        match self {
            Self::Text(_)
            | Self::Name(_)
            | Self::Prose
            | Self::Slug
            | Self::Address
            | Self::Hash
            | Self::Group(_)
            | Self::Table(_)
            | Self::Localized => false,
            Self::List(kind) | Self::ListOrNo(kind) | Self::Values(kind) => kind.is_language_free(),
            _ => true,
        }
    }

    /// The word that the messages of `wrong-type` select by.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text(_) | Self::Name(_) | Self::Prose => "text",
            Self::Slug => "slug",
            Self::Address => "address",
            Self::Url => "url",
            Self::File => "file",
            Self::Hash => "hash",
            Self::Date => "date",
            Self::DateTime => "date_time",
            Self::Time => "time",
            Self::Count => "count",
            Self::Integer => "integer",
            Self::Decimal => "number",
            Self::YesNo => "yes_no",
            Self::Choice(_) => "choice",
            Self::Id(_) => "id",
            Self::LanguageTag => "language",
            Self::Colour => "colour",
            Self::Length => "length",
            Self::List(_) | Self::ListOrNo(_) => "list",
            Self::Group(_) | Self::Table(_) | Self::Values(_) => "group",
            Self::Localized => "localized",
        }
    }
}
