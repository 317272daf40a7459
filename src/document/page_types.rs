//! Which type a page has: its own word, else its source's, else its section's default.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::schema::{self, PageType};
use crate::yaml::Value;

use super::Territory;
use super::read::Draft;

/// What each page's type is: its own word, else its source's, else its section's default.
pub(super) struct Types {
    pub of_stem: BTreeMap<Key, &'static PageType>,
    of_section: BTreeMap<Key, &'static PageType>,
}

/// A stem of a territory.
pub(super) type Key = (Territory, Arc<str>);

impl Types {
    /// What the first pages of sections say, in the first language.
    pub(super) fn of_sections(first: &[Draft]) -> Self {
        let said = |name| {
            let said = first
                .iter()
                .filter_map(move |draft| Some((draft.named.key(), named_type(draft, name)?)));
            said.collect()
        };
        Self {
            of_stem: said("type"),
            of_section: said("default_type"),
        }
    }

    pub(super) fn of_page(&self, draft: &Draft) -> &'static PageType {
        let section = draft
            .named
            .stem
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        let section: Arc<str> = section.into();
        // A region's page may stand in a section that only the nation has a page for.
        let nearest = |types: &BTreeMap<Key, &'static PageType>, stem: &Arc<str>| {
            let territories = [
                draft.named.territory.clone(),
                Territory::Offices,
                Territory::National,
            ];
            let mut found = territories
                .into_iter()
                .filter_map(|territory| types.get(&(territory, Arc::clone(stem))));
            found.next().copied()
        };
        let default = || {
            if draft.named.is_index {
                None
            } else {
                nearest(&self.of_section, &section)
            }
        };
        named_type(draft, "type")
            .or_else(|| self.of_stem.get(&draft.named.key()).copied())
            .or_else(default)
            .unwrap_or(&schema::PAGE_TYPES[0])
    }
}

pub(super) fn named_type(draft: &Draft, key: &str) -> Option<&'static PageType> {
    match &draft.parts.front.as_ref()?.get(key)?.value {
        Value::Scalar(name) => PageType::named(name),
        _ => None,
    }
}
