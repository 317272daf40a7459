//! Values of one kind in all fields of a record, however deep: every file that is named, every address. Fields of which one is needed.

use crate::diagnostics::{Diagnostic, codes};
use crate::schema::{Field, Item, Kind, Record, Typed};

use super::Subject;

/// `missing-field`: one of two fields is needed and neither is there; each with an example of its value.
pub(super) fn neither(
    subject: &Subject<'_>,
    record: &Record,
    [(first, example), (second, other)]: [(&'static str, &'static str); 2],
) -> Diagnostic {
    let start = record.range.start;
    Diagnostic::new(codes::MISSING_FIELD, subject.span(start..start), first)
        .arg("expected", example)
        .arg("name", second)
        .arg("suggestion", other)
}

/// Calls `visit` for each value that is words and whose kind is wanted.
pub(super) fn each<'r>(
    record: &'r Record,
    wanted: fn(&Kind) -> bool,
    visit: &mut impl FnMut(&'static Field, &'r Item, &'r str),
) {
    for (field, item) in record.entries() {
        within(field, item, wanted, visit);
    }
}

/// The same for one field of a record.
pub(super) fn within<'r>(
    field: &'static Field,
    item: &'r Item,
    wanted: fn(&Kind) -> bool,
    visit: &mut impl FnMut(&'static Field, &'r Item, &'r str),
) {
    value(field, field.kind, item, wanted, visit);
}

/// Addresses elsewhere.
pub(super) fn is_url(kind: &Kind) -> bool {
    matches!(kind, Kind::Url)
}

/// Files of the site.
pub(super) fn is_file(kind: &Kind) -> bool {
    matches!(kind, Kind::File)
}

fn value<'r>(
    field: &'static Field,
    kind: Kind,
    item: &'r Item,
    wanted: fn(&Kind) -> bool,
    visit: &mut impl FnMut(&'static Field, &'r Item, &'r str),
) {
    match (&item.value, kind) {
        (Typed::Name(words), kind) if wanted(&kind) => visit(field, item, words),
        (Typed::List(items), Kind::List(kind)) => {
            for item in items {
                value(field, *kind, item, wanted, visit);
            }
        }
        (Typed::Group(record), _) => each(record, wanted, visit),
        (Typed::Table(entries), _) => {
            for (_, _, item) in entries {
                if let Typed::Group(record) = &item.value {
                    each(record, wanted, visit);
                }
            }
        }
        _ => {}
    }
}
