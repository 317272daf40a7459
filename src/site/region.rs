//! What a region's site shares with the nation's: pages that say the same in both are the nation's, for search engines.

use crate::document::{Document, Territory};
use crate::register::Region;
use crate::schema::{IdKind, Typed};

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
    let mut components = document.body.components.iter();
    let has_stages = !region.entry.fields.list("stages").is_empty();
    by_reference
        || has_stages && components.any(|component| component.kind.name == "timeline")
        || names_local(region, document)
}

/// Whether a field of a document, or a value inside one, names a fact or a contact that the region has.
fn names_local(region: &Region, document: &Document) -> bool {
    let mut is_local = false;
    for record in document.records().chain([&document.inherited]) {
        record.visit(&mut |item| {
            is_local |= match &item.value {
                Typed::Id(IdKind::Fact, id) => region.facts.contains_key(id),
                Typed::Id(IdKind::Contact, id) => region.contacts.contains_key(id),
                _ => false,
            };
        });
    }
    is_local
}
