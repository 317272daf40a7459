//! References filled in: what the register says, in the words of a language, as HTML or as plain words.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::document::escape;
use crate::language::{Date, Language};
use crate::register::{Found, Register, references};
use crate::schema::Item;
use crate::site::{Content, Page, Site};

use super::Theme;
use super::words::ThemeWords;

/// Texts of the register may refer to the register, but not without end.
const DEPTH: usize = 4;

/// Who reads: the register of their region, their language, the theme's words in it.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The register.
    pub register: &'a Register,
    /// The language of the text.
    pub language: &'a Language,
    /// The theme's words in it.
    pub words: &'a ThemeWords,
    /// The election of the page.
    pub election: Option<&'a str>,
}

/// A value for readers and for machines.
struct Told {
    /// The element and its attribute for machines, where HTML has one: `time datetime`.
    element: &'static str,
    machine: String,
    text: String,
}

impl<'a> Reader<'a> {
    /// What a path names.
    pub(super) fn look_up(&self, path: &str) -> Option<Found<'a>> {
        self.register.look_up(path, self.election).ok()
    }

    /// A text with the words of its references in it.
    #[must_use]
    pub fn expand<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.expand_within(text, DEPTH)
    }

    fn expand_within<'t>(&self, text: &'t str, depth: usize) -> Cow<'t, str> {
        if !text.contains("{{") || depth == 0 {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for reference in references(text) {
            out.push_str(&text[done..reference.range.start]);
            match self.look_up(reference.path) {
                Some(found) => out.push_str(&self.words_within(&found, depth - 1)),
                // An unknown path is an error of its own; the page then shows what was typed.
                None => out.push_str(&text[reference.range.clone()]),
            }
            done = reference.range.end;
        }
        out.push_str(&text[done..]);
        Cow::Owned(out)
    }

    /// A localized text of the register, with its references filled in.
    pub(super) fn localized(&self, item: &'a Item) -> Cow<'a, str> {
        self.localized_within(item, DEPTH)
    }

    fn localized_within(&self, item: &'a Item, depth: usize) -> Cow<'a, str> {
        let text = item.localized(&self.language.code).unwrap_or_default();
        self.expand_within(text, depth)
    }

    /// What was found, in words.
    pub(super) fn words(&self, found: &Found<'a>) -> String {
        self.words_within(found, DEPTH)
    }

    fn words_within(&self, found: &Found<'a>, depth: usize) -> String {
        match found {
            Found::Period(Some(start), Some(end)) if start != end => self.words.with_texts(
                "period",
                &[
                    ("start", &self.language.weekday_date(*start)),
                    ("end", &self.language.weekday_date(*end)),
                ],
            ),
            Found::Text(item) => self.localized_within(item, depth).into_owned(),
            Found::Law(id) => self.title(self.register.laws.get(*id).map(|law| &law.fields)),
            Found::Term(id) => self.term(id).0,
            _ => self.told(found).text,
        }
    }

    /// What was found, as HTML. Links are the caller's: it knows where laws and terms stand.
    pub(super) fn html(&self, found: &Found<'a>) -> String {
        if let Found::Period(Some(start), Some(end)) = found
            && start != end
        {
            // The words stand around two elements: marks that no text can hold are replaced by them.
            let around = self
                .words
                .with_texts("period", &[("start", "\u{1}"), ("end", "\u{2}")]);
            let [start, end] = [start, end].map(|date| self.html(&Found::Date(*date)));
            return around.replace('\u{1}', &start).replace('\u{2}', &end);
        }
        let mut out = String::new();
        let told = match found {
            Found::Text(_) | Found::Law(_) | Found::Term(_) => None,
            _ => Some(self.told(found)).filter(|told| !told.element.is_empty()),
        };
        let Some(told) = told else {
            escape::text(&mut out, &self.words(found));
            return out;
        };
        let (name, attribute) = told.element.split_once(' ').unwrap_or((told.element, ""));
        out.push('<');
        out.push_str(name);
        escape::attribute(&mut out, attribute, &told.machine);
        if name == "a" && told.machine.starts_with("http") {
            out.push_str(" rel=\"external\"");
        }
        out.push('>');
        escape::text(&mut out, &told.text);
        out.push_str("</");
        out.push_str(name);
        out.push('>');
        out
    }

    fn told(&self, found: &Found<'a>) -> Told {
        let plain = |text: String| Told {
            element: "",
            machine: String::new(),
            text,
        };
        let element = |element, machine: String, text: String| Told {
            element,
            machine,
            text,
        };
        match found {
            Found::Date(date) | Found::Period(Some(date), _) | Found::Period(None, Some(date)) => {
                self.date(*date)
            }
            Found::Time(time) => element(
                "time datetime",
                time.strftime("%H:%M").to_string(),
                self.language.time(*time),
            ),
            Found::Number(number) => element(
                "data value",
                number.to_string(),
                self.language.number(*number),
            ),
            Found::Percent(percent) => {
                let number = self.language.decimal(*percent);
                let text = self.words.with_text("percent", "number", &number);
                element("data value", percent.to_string(), text)
            }
            // "Rp" stands before the number without a space (EYD V, III.D.3).
            Found::Money(rupiah) => element(
                "data value",
                rupiah.to_string(),
                format!("Rp{}", self.language.number(*rupiah)),
            ),
            Found::Choice(field, word) => {
                plain(self.words.text(&format!("{field}_{word}")).to_owned())
            }
            Found::Url(url) => element("a href", (*url).to_owned(), host(url).to_owned()),
            Found::Phone(phone) => element("a href", dial(phone), (*phone).to_owned()),
            Found::Name(name) => plain((*name).to_owned()),
            Found::Period(None, None) | Found::Text(_) | Found::Law(_) | Found::Term(_) => {
                plain(String::new())
            }
        }
    }

    fn date(&self, date: Date) -> Told {
        Told {
            element: "time datetime",
            machine: date.to_string(),
            text: self.language.weekday_date(date),
        }
    }

    fn title(&self, fields: Option<&'a crate::schema::Record>) -> String {
        let item = fields.and_then(|fields| fields.get("title"));
        item.map(|item| self.localized(item).into_owned())
            .unwrap_or_default()
    }

    /// A term written out, with its abbreviation: "daftar pemilih tetap (DPT)", and each of the two.
    pub(super) fn term(&self, id: &str) -> (String, String, Option<&'a str>) {
        let fields = self.register.terms.get(id).map(|term| &term.fields);
        let title = self.title(fields);
        let short = fields.and_then(|fields| fields.text("abbreviation"));
        let full = match short {
            Some(short) => format!("{title} ({short})"),
            None => title.clone(),
        };
        (full, title, short)
    }
}

/// The texts by which other pages name a page, where they refer to the register.
pub(super) fn texts(site: &Site, theme: &Theme) -> BTreeMap<(usize, &'static str), String> {
    let mut texts = BTreeMap::new();
    for (at, document) in site.documents.iter().enumerate() {
        for field in ["title", "short_title", "summary"] {
            let text = document.text(field);
            if !text.contains("{{") {
                continue;
            }
            let languages = &site.settings.languages;
            let language = languages
                .iter()
                .position(|known| known.code == document.language.code);
            let election = document.text("election");
            let reader = Reader {
                register: &site.register,
                language: &document.language,
                words: &theme.words[language.unwrap_or_default()],
                election: Some(election).filter(|id| !id.is_empty()),
            };
            texts.insert((at, field), reader.expand(text).into_owned());
        }
    }
    texts
}

/// The titles of all pages, in their order, references filled in.
#[must_use]
pub fn titles(site: &Site, theme: &Theme) -> Vec<String> {
    let texts = texts(site, theme);
    let title = |page: &Page| match page.content {
        Content::Document(at) | Content::Fallback(at) => {
            let filled = texts.get(&(at, "title")).map(String::as_str);
            filled.unwrap_or_else(|| site.documents[at].text("title"))
        }
        Content::Listing(listing) => {
            super::values::listing_title(site, &theme.words[page.language], page, listing)
        }
    };
    site.pages
        .iter()
        .map(|page| title(page).to_owned())
        .collect()
}

/// A web address as people say it: `bawaslu.go.id`.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    rest.trim_end_matches('/')
}

/// The address that dials a number: RFC 3966.
pub(super) fn dial(phone: &str) -> String {
    let digits = phone.chars();
    let digits: String = digits
        .filter(|letter| letter.is_ascii_digit() || *letter == '+')
        .collect();
    format!("tel:{digits}")
}
