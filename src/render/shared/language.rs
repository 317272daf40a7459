//! What all pages of a language show alike: laws, contacts, elections and dates as values.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::Value;

use crate::language::{Date, Language};
use crate::schema::{Item, Typed};
use crate::site::Site;

use super::super::reference::Reader;
use super::super::values;
use super::super::words::ThemeWords;

/// What all pages of a language show alike.
pub(in super::super) struct SharedLanguage {
    pub language: Arc<Language>,
    pub laws: BTreeMap<String, Value>,
    pub contacts: BTreeMap<String, Value>,
    pub elections: BTreeMap<String, Value>,
    /// Every date of the site's front matter.
    dates: BTreeMap<Date, Value>,
}

impl SharedLanguage {
    pub(in super::super) fn new(
        site: &Site,
        language: &Arc<Language>,
        words: &ThemeWords,
        dates: &BTreeSet<Date>,
    ) -> Self {
        let register = &site.register;
        let reader = Reader {
            register,
            language,
            words,
            election: None,
        };
        let laws = register.laws.iter();
        let contacts = register.contacts.iter();
        let elections = register.elections.iter();
        let mut shared = Self {
            language: Arc::clone(language),
            laws: laws
                .map(|(id, entry)| (id.clone(), values::law(id, &entry.fields, language)))
                .collect(),
            contacts: contacts
                .map(|(id, entry)| (id.clone(), values::contact(id, &entry.fields, reader)))
                .collect(),
            elections: BTreeMap::new(),
            dates: dates
                .iter()
                .map(|date| (*date, values::date(*date, language)))
                .collect(),
        };
        shared.elections = elections
            .map(|(id, entry)| (id.clone(), values::election(id, &entry.fields, &shared)))
            .collect();
        shared
    }

    /// DATE of the view contract.
    pub(in super::super) fn date(&self, date: Date) -> Value {
        let known = self.dates.get(&date).cloned();
        known.unwrap_or_else(|| values::date(date, &self.language))
    }

    /// The same, or nothing.
    pub(in super::super) fn optional_date(&self, date: Option<Date>) -> Value {
        date.map_or_else(Value::none, |date| self.date(date))
    }
}

pub(super) fn dates(site: &Site) -> BTreeSet<Date> {
    let mut dates = BTreeSet::new();
    for document in &site.documents {
        for (_, item) in document.fields.entries() {
            item.visit(&mut |item: &Item| {
                if let Typed::Date(date) = item.value {
                    dates.insert(date);
                }
            });
        }
    }
    dates
}
