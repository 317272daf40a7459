//! Decoded fields: what a file holds once its names and kinds are known to be right.

use std::ops::Range;

use crate::language::{Date, DateTime, Decimal, Time};

use super::{Field, IdKind};

/// The decoded fields of one group, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Bytes of the file.
    pub range: Range<usize>,
    entries: Vec<(&'static Field, Item)>,
    /// Where the values stand that were wrong.
    rejected: Vec<(&'static Field, Range<usize>)>,
}

/// A decoded value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Bytes of the file.
    pub range: Range<usize>,
    /// The value.
    pub value: Typed,
}

/// A decoded value.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// Words of the writer's.
    Text(String),
    /// A name, an address, a URL, a file, a hash: not the writer's own words.
    Name(String),
    /// Inline Markdown, still as typed.
    Prose(String),
    /// A date.
    Date(Date),
    /// A local date and time.
    DateTime(DateTime),
    /// A clock time.
    Time(Time),
    /// A number.
    Number(i64),
    /// A number with decimal places.
    Decimal(Decimal),
    /// Yes or no.
    YesNo(bool),
    /// One of the words of a choice.
    Choice(&'static str),
    /// The name of something defined elsewhere.
    Id(IdKind, String),
    /// Values.
    List(Vec<Item>),
    /// A group of fields.
    Group(Record),
    /// Groups or values by an id of the writer's, in the order of the file: id, its bytes, value.
    Table(Vec<(String, Range<usize>, Item)>),
    /// A text by language, in the order of the file.
    Localized(Vec<(String, Item)>),
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Record {
    /// A group that stands at some bytes and holds nothing yet.
    #[must_use]
    pub fn at(range: Range<usize>) -> Self {
        Self::with_room(range, 0)
    }

    /// The same with room for so many fields: most records live as long as the site.
    #[must_use]
    pub fn with_room(range: Range<usize>, fields: usize) -> Self {
        Self {
            range,
            entries: Vec::with_capacity(fields),
            rejected: Vec::new(),
        }
    }

    /// Adds a field.
    pub fn insert(&mut self, field: &'static Field, item: Item) {
        self.entries.push((field, item));
    }

    /// Remembers where a value stands that is wrong, which is told.
    pub fn reject(&mut self, field: &'static Field, range: Range<usize>) {
        self.rejected.push((field, range));
    }

    /// Where the value of a field stands, whether it is right or wrong: a field with a wrong value is not missing.
    #[must_use]
    pub fn place(&self, name: &str) -> Option<&Range<usize>> {
        let mut wrong = self.rejected.iter();
        let wrong = || Some(&wrong.find(|(field, _)| field.name == name)?.1);
        self.get(name).map(|item| &item.range).or_else(wrong)
    }

    /// The fields.
    #[must_use]
    pub fn entries(&self) -> impl ExactSizeIterator<Item = (&'static Field, &Item)> {
        self.entries.iter().map(|(field, item)| (*field, item))
    }

    /// Calls `visit` for every value of it and every value inside those.
    pub fn visit<'a>(&'a self, visit: &mut impl FnMut(&'a Item)) {
        self.entries.iter().for_each(|(_, item)| item.visit(visit));
    }

    /// One field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Item> {
        self.entries
            .iter()
            .find(|(field, _)| field.name == name)
            .map(|(_, item)| item)
    }

    /// The words of a field.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.text()
    }

    /// The date of a field.
    #[must_use]
    pub fn date(&self, name: &str) -> Option<Date> {
        match self.get(name)?.value {
            Typed::Date(date) => Some(date),
            _ => None,
        }
    }

    /// The number of a field.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.get(name)?.value {
            Typed::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The exact decimal of a field.
    #[must_use]
    pub fn decimal(&self, name: &str) -> Option<Decimal> {
        match self.get(name)?.value {
            Typed::Decimal(decimal) => Some(decimal),
            _ => None,
        }
    }

    /// The clock time of a field.
    #[must_use]
    pub fn time(&self, name: &str) -> Option<Time> {
        match self.get(name)?.value {
            Typed::Time(time) => Some(time),
            _ => None,
        }
    }

    /// The word that a field chooses.
    #[must_use]
    pub fn choice(&self, name: &str) -> Option<&'static str> {
        match self.get(name)?.value {
            Typed::Choice(word) => Some(word),
            _ => None,
        }
    }

    /// Gives a field a value, whether it is there or not.
    pub fn set(&mut self, field: &'static Field, item: Item) {
        self.entries.retain(|(known, _)| known.name != field.name);
        self.insert(field, item);
    }

    /// Gives a field that is there another value.
    pub fn replace(&mut self, name: &str, value: Typed) {
        let mut entries = self.entries.iter_mut();
        if let Some((_, item)) = entries.find(|(field, _)| field.name == name) {
            item.value = value;
        }
    }

    /// Whether a field says yes.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        matches!(self.get(name), Some(item) if item.value == Typed::YesNo(true))
    }

    /// The values of a list, none where it is missing.
    #[must_use]
    pub fn list(&self, name: &str) -> &[Item] {
        match self.get(name).map(|item| &item.value) {
            Some(Typed::List(items)) => items,
            _ => &[],
        }
    }

    /// A group of fields.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<&Record> {
        self.get(name)?.group()
    }

    /// The entries of a table, none where it is missing.
    #[must_use]
    pub fn table(&self, name: &str) -> &[(String, Range<usize>, Item)] {
        match self.get(name).map(|item| &item.value) {
            Some(Typed::Table(entries)) => entries,
            _ => &[],
        }
    }

    /// A localized text in a language, else in the first that it has.
    #[must_use]
    pub fn localized(&self, name: &str, language: &str) -> Option<&str> {
        self.get(name)?.localized(language)
    }
}

impl Item {
    /// The words, where it holds words, a choice or an id.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Typed::Text(text) | Typed::Name(text) | Typed::Prose(text) | Typed::Id(_, text) => {
                Some(text)
            }
            Typed::Choice(word) => Some(word),
            _ => None,
        }
    }

    /// The fields, where it holds a group.
    #[must_use]
    pub fn group(&self) -> Option<&Record> {
        match &self.value {
            Typed::Group(record) => Some(record),
            _ => None,
        }
    }

    /// The text in a language, else in the first that it has.
    #[must_use]
    pub fn localized(&self, language: &str) -> Option<&str> {
        let Typed::Localized(texts) = &self.value else {
            return self.text();
        };
        texts
            .iter()
            .find(|(code, _)| code == language)
            .or(texts.first())
            .and_then(|(_, item)| item.text())
    }

    /// Calls `visit` for this value and every value inside it.
    pub fn visit<'a>(&'a self, visit: &mut impl FnMut(&'a Item)) {
        visit(self);
        match &self.value {
            Typed::List(items) => items.iter().for_each(|item| item.visit(visit)),
            Typed::Group(record) => record.visit(visit),
            Typed::Table(entries) => entries.iter().for_each(|(_, _, item)| item.visit(visit)),
            Typed::Localized(texts) => texts.iter().for_each(|(_, item)| item.visit(visit)),
            _ => {}
        }
    }
}
