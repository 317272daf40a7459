//! Which type a page has: its own word, else its source's, else its section's default.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::schema::{self, PageType};
use crate::yaml::Value;

use super::Territory;
use super::front_matter::Parts;
use super::read::Named;

/// What each page's type is: its own word, else its source's, else its section's default.
#[derive(Default)]
pub(super) struct Types {
    of_stem: BTreeMap<Key, &'static PageType>,
    of_section: BTreeMap<Key, &'static PageType>,
}

/// A stem of a territory.
pub(super) type Key = (Territory, Arc<str>);

/// What a page says of types in its own front matter.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Said {
    /// Its own.
    own: Option<&'static PageType>,
    /// That of the pages below it, where it is the first page of a section.
    below: Option<&'static PageType>,
}

impl Said {
    pub(super) fn of(parts: &Parts) -> Self {
        Self {
            own: named_type(parts, "type"),
            below: named_type(parts, "default_type"),
        }
    }
}

impl Types {
    /// Adds what the first page of a section says, in the first language.
    pub(super) fn add_section(&mut self, key: Key, said: Said) {
        if let Some(below) = said.below {
            self.of_section.insert(key.clone(), below);
        }
        self.add_page(key, said);
    }

    /// Adds what a page says for its translations.
    pub(super) fn add_page(&mut self, key: Key, said: Said) {
        if let Some(own) = said.own {
            self.of_stem.entry(key).or_insert(own);
        }
    }

    pub(super) fn of_page(&self, named: &Named, said: Said) -> &'static PageType {
        let section = named.stem.rsplit_once('/').map_or("", |(folder, _)| folder);
        let section: Arc<str> = section.into();
        // A region's page may stand in a section that only the nation has a page for.
        let nearest = |types: &BTreeMap<Key, &'static PageType>, stem: &Arc<str>| {
            let territories = [
                named.territory.clone(),
                Territory::Offices,
                Territory::National,
            ];
            let mut found = territories
                .into_iter()
                .filter_map(|territory| types.get(&(territory, Arc::clone(stem))));
            found.next().copied()
        };
        let default = || {
            if named.is_index {
                None
            } else {
                nearest(&self.of_section, &section)
            }
        };
        said.own
            .or_else(|| self.of_stem.get(&named.key()).copied())
            .or_else(default)
            .unwrap_or(&schema::PAGE_TYPES[0])
    }
}

fn named_type(parts: &Parts, key: &str) -> Option<&'static PageType> {
    match &parts.front.as_ref()?.get(key)?.value {
        Value::Scalar(name) => PageType::named(name),
        _ => None,
    }
}
