//! One Markdown file in, one [`Document`] out: typed front matter, HTML with holes, and what the checks need to know of it.
//!
//! What a document says by itself depends on its file's bytes, its page type, the site's languages and the abbreviations of the register.
//! When all are read, a translation gets what it leaves out and its source says, and how that source has changed since. What depends on
//! other pages (where a link leads, how large a picture is, what a component shows) stays open as a [`Hole`] and is filled when the page
//! is rendered.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Span};
use crate::language::Language;
use crate::pack::Packed;
use crate::schema::{self, Item, PageType, Record};

mod again;
mod edit;
pub mod escape;
mod fenced;
mod fit;
mod footnotes;
pub mod foreign;
mod front_matter;
mod heading;
mod image;
mod inline;
mod inline_html;
mod link;
mod linking;
mod markdown;
mod outline;
mod page_types;
mod prose;
mod quote;
mod read;
mod reference;
mod revision;
mod slug;
mod stretches;
mod table;
mod term;
mod territory;
mod writer;

pub use again::{Held, Kept, read_again};
pub use edit::with_field;
pub use link::{Link, Target, decoded, join, parts};
pub use markdown::{Markdown, Origin, write};
pub use prose::{Place, Prose};
pub use read::{read_all, read_once};
pub use reference::{MARK, Reference};
pub use revision::{Change, Revision};
pub use slug::slugify;
pub use stretches::Stretches;
pub use term::{Abbreviations, TermForm, TermUse};
pub use territory::Territory;

/// A page in one language, as its file says.
#[derive(Debug)]
pub struct Document {
    /// The file, `content/pages/hak/dokumen.id.md`.
    pub path: Arc<str>,
    /// Whose page it is.
    pub territory: Territory,
    /// The page, whatever the language: `hak/dokumen`; of a section's own page its folder: `hak`; of the home page empty.
    pub stem: Arc<str>,
    /// Whether the file is an `_index`.
    pub is_index: bool,
    /// The language of the text.
    pub language: Arc<Language>,
    /// The page's type.
    pub page_type: &'static PageType,
    /// The front matter of this file.
    pub fields: Record,
    /// What a translation leaves out and takes from its source; its bytes are those of the source's file.
    pub inherited: Record,
    /// The body.
    pub body: Body,
    /// The hash of the file's bytes.
    pub hash: crate::source::Hash,
    /// The file's bytes; none where they were let go, see [`read_once`].
    pub bytes: Arc<[u8]>,
    /// Every `{{ … }}` of the file as it is typed, and the byte at which it starts.
    pub typed_references: Vec<(usize, Box<str>)>,
    /// Where the body stands in it.
    pub body_range: Range<usize>,
    /// How the source has changed since this was translated, where the file records what it translates.
    pub stale: Option<Stale>,
}

/// A translation whose source has changed since.
#[derive(Debug, PartialEq, Eq)]
pub struct Stale {
    /// The source's file.
    pub source: Arc<str>,
    /// What has changed in it.
    pub change: Change,
}

impl Document {
    /// A place in the document's file.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(&self.path, range)
    }

    /// The decoded fields of its file: those of its components, then those of its front matter.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        let components = self.body.components.iter();
        let components = components.map(|component| &component.fields);
        components.chain([&self.fields])
    }

    /// A field of this file, else of its source.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Item> {
        self.fields.get(name).or_else(|| self.inherited.get(name))
    }

    /// Whether it or its source says yes to a field.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.fields.is(name) || self.inherited.is(name)
    }

    /// The words of a field.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Item::text).unwrap_or_default()
    }

    /// The HTML of its body.
    #[must_use]
    pub fn html(&self) -> Cow<'_, Fragment> {
        self.body.html.read(&self.bytes)
    }

    /// Every stretch of words that a reader meets, in order.
    #[must_use]
    pub fn prose(&self) -> Vec<Prose> {
        self.body.prose.all(&self.bytes)
    }

    /// The folder of its file below `content/pages/`: `hak`, of the home page empty.
    #[must_use]
    pub fn folder(&self) -> &str {
        match (self.is_index, self.stem.rsplit_once('/')) {
            (true, _) => &self.stem,
            (false, Some((folder, _))) => folder,
            (false, None) => "",
        }
    }

    /// The path below `content/pages/` that a path relative to its file means; none where it leaves that folder.
    #[must_use]
    pub fn beside(&self, path: &str) -> Option<String> {
        join(self.folder(), path)
    }

    /// The page whatever the language: its translations have the same.
    fn key(&self) -> (&Territory, &str) {
        (&self.territory, &self.stem)
    }

    /// Lets the file's bytes go: a build needs them no more, and a large site has many.
    fn let_go(&mut self) {
        self.bytes = Arc::default();
    }

    /// The file of the same page in another language.
    #[must_use]
    pub fn path_in(&self, language: &str) -> String {
        let ending = format!(".{}.md", self.language.code);
        let base = self.path.strip_suffix(&ending).unwrap_or(&self.path);
        format!("{base}.{language}.md")
    }

    /// The bytes of a field's value, or the start of the file.
    #[must_use]
    pub fn field_range(&self, name: &str) -> Range<usize> {
        self.fields
            .get(name)
            .map_or(0..0, |item| item.range.clone())
    }
}

/// What the writer made of a text.
#[derive(Debug, Default)]
pub struct Body {
    /// The HTML.
    pub html: Html,
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// Links in order, those of front-matter texts first.
    pub links: Vec<Link>,
    /// Pictures in order.
    pub images: Vec<Image>,
    /// Tables in order.
    pub tables: Vec<Table>,
    /// References to the register in order, those of front-matter texts first.
    pub references: Vec<Reference>,
    /// The number of the first reference of the body itself.
    pub first_reference: usize,
    /// First uses of abbreviations in order.
    pub terms: Vec<TermUse>,
    /// Components in order.
    pub components: Vec<Component>,
    /// Every stretch of words that a reader meets, in order.
    pub prose: Stretches,
    /// Whether some of them are terms that the page defines.
    pub has_definitions: bool,
    /// Front-matter and component texts with inline Markdown, by the byte at which they start.
    pub inlines: BTreeMap<usize, Fragment>,
    /// Every id that a link can lead to.
    pub anchors: BTreeSet<String>,
}

/// HTML with holes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fragment {
    /// The HTML around the holes.
    pub html: String,
    /// The holes: at which byte of `html`, what.
    pub holes: Vec<(usize, Hole)>,
}

/// The HTML of a body, packed where it is kept for long.
#[derive(Debug)]
pub enum Html {
    /// As it is.
    Plain(Fragment),
    /// Packed, and the holes.
    Packed(Packed, Vec<(usize, Hole)>),
}

impl Default for Html {
    fn default() -> Self {
        Self::Plain(Fragment::default())
    }
}

impl Html {
    /// The HTML. `file`: the bytes of the document's file.
    #[must_use]
    pub fn read(&self, file: &[u8]) -> Cow<'_, Fragment> {
        match self {
            Self::Plain(fragment) => Cow::Borrowed(fragment),
            Self::Packed(html, holes) => Cow::Owned(Fragment {
                html: String::from_utf8(html.unpacked(file)).unwrap_or_default(),
                holes: holes.clone(),
            }),
        }
    }
}

impl Body {
    /// Packs what is long and seldom looked at, against the file that says much the same.
    fn pack(&mut self, file: &[u8]) {
        self.prose.pack(file);
        if let Html::Plain(fragment) = &mut self.html {
            let holes = std::mem::take(&mut fragment.holes);
            self.html = Html::Packed(Packed::against(file, fragment.html.as_bytes()), holes);
        }
    }
}

/// What is filled in when a page is rendered. Numbers are places in the lists of [`Body`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hole {
    /// ` href="…"` and what belongs to it.
    Link(usize),
    /// What follows a link's text: type and size of a file.
    LinkEnd(usize),
    /// ` src="…" width="…" height="…"`.
    Image(usize),
    /// A component's HTML.
    Component(usize),
    /// The first use of an abbreviation: what stands before it.
    Term(usize),
    /// What stands behind it.
    TermEnd(usize),
    /// What a reference names, as HTML.
    Reference(usize),
    /// What a reference names, as words inside an attribute.
    ReferenceText(usize),
    /// A word of the theme.
    Word(&'static str),
    /// A word of the theme with a number in it.
    Numbered(&'static str, usize),
}

/// A heading of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// The id, unique on the page.
    pub id: String,
    /// The words without markup; a [`MARK`] for each reference.
    pub text: String,
    /// The number of its first reference, where it has some.
    pub first_reference: usize,
    /// Bytes of the file.
    pub range: Range<usize>,
}

/// A picture of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// The file as typed, relative to the page's.
    pub src: String,
    /// The alternative text.
    pub alt: String,
    /// The caption, where the picture stands alone.
    pub caption: String,
    /// Whether the writer says that it only decorates.
    pub decorative: bool,
    /// Bytes of the file.
    pub range: Range<usize>,
    /// Bytes of the file's name; all of the picture's where it stands elsewhere.
    pub address: Range<usize>,
}

/// A table of a body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Whether it has a caption.
    pub captioned: bool,
    /// Header cells: words and bytes.
    pub headers: Vec<(String, Range<usize>)>,
    /// Bytes of the file.
    pub range: Range<usize>,
}

/// A component of a body.
#[derive(Debug)]
pub struct Component {
    /// Its kind.
    pub kind: &'static schema::Component,
    /// Its fields.
    pub fields: Record,
    /// The level of a heading inside it.
    pub level: u8,
    /// Bytes of the file.
    pub range: Range<usize>,
}

/// A document, and what is wrong with its file.
pub type Read = (Document, Vec<Diagnostic>);
