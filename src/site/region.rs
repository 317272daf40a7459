//! What a region's site shares with the nation's: pages that say the same in both are the nation's, for search engines.

use crate::document::{Document, Territory};
use crate::register::{Entry, Region};
use crate::schema::Item;

use super::{Page, Site};

impl Site {
    /// The address of the national page that says just what this page of a region says; none where it says something of its own, or
    /// where the national address is not known.
    #[must_use]
    pub fn national_twin(&self, page: &Page) -> Option<String> {
        let region = self.register.region.as_ref()?;
        let nation = self.settings.nation.as_ref()?;
        let document = self.document(page)?;
        let is_twin = document.territory == Territory::National && !depends_on(region, document);
        let known = is_twin && !nation.base_url.is_empty();
        known.then(|| format!("{}/{}", nation.base_url, page.address))
    }
}

/// Whether a national page says something else in this region.
fn depends_on(region: &Region, document: &Document) -> bool {
    let paths = document.body.references.iter();
    let by_reference = paths.map(|reference| &*reference.path).any(|path| {
        let mut parts = path.split('.');
        match (parts.next(), parts.next()) {
            (Some("region"), _) => true,
            (Some("fact"), Some(id)) => region.facts.contains_key(id),
            (Some("contact"), Some(id)) => region.contacts.contains_key(id),
            _ => false,
        }
    });
    let shows = |component: &crate::document::Component| match component.kind.name {
        "timeline" => has_stages(&region.entry),
        "contacts" => names(component.fields.list("contacts"), region),
        "chart" => component
            .fields
            .list("facts")
            .iter()
            .any(|item| is_local_fact(item, region)),
        _ => false,
    };
    let fields = |name: &str| {
        document.get(name).and_then(|item| match &item.value {
            crate::schema::Typed::List(items) => Some(items.as_slice()),
            _ => None,
        })
    };
    by_reference
        || document.body.components.iter().any(shows)
        || fields("if_refused").is_some_and(|items| names(items, region))
        || fields("facts").is_some_and(|items| items.iter().any(|item| is_local_fact(item, region)))
}

fn has_stages(region: &Entry) -> bool {
    !region.fields.list("stages").is_empty()
}

fn names(contacts: &[Item], region: &Region) -> bool {
    let mut ids = contacts.iter().filter_map(Item::text);
    ids.any(|id| region.contacts.contains_key(id))
}

fn is_local_fact(item: &Item, region: &Region) -> bool {
    item.text().is_some_and(|id| region.facts.contains_key(id))
}
