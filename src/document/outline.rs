//! What other pages may show of a document, as one hash: everything but the words of its body.

use crate::source::{Fields, Hash};

use super::{Document, Target};

/// The hash of everything of a document that other pages may show, or that decides what pages there are: its front matter, what it takes
/// over, which components and references stand in it, which files beside pages it names. Whether its source has changed is its own matter.
pub(super) fn outline(document: &Document) -> Hash {
    let mut fields = Fields::default();
    fields.field(&*document.path);
    fields.field(document.page_type.name);
    fields.field(&document.bytes[..document.body_range.start]);
    fields.field(format!("{:?}", document.inherited));
    for component in &document.body.components {
        fields.field(component.kind.name);
        fields.field(
            document
                .bytes
                .get(component.range.clone())
                .unwrap_or_default(),
        );
    }
    // Whether a file beside pages is published depends on who names it.
    for image in &document.body.images {
        fields.field(&image.src);
    }
    for link in &document.body.links {
        if let Target::File { path, .. } = &link.target
            && path.strip_suffix(".md").is_none()
        {
            fields.field(path);
        }
    }
    for reference in &document.body.references {
        fields.field(&*reference.path);
    }
    fields.hash()
}
