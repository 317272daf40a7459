//! `insecure-link`, `look-alike-domain`: where links lead outside the site, in texts, in fields and in the register.
//!
//! Before each election there are sites that borrow an official name; [`super::domains`] knows how names are borrowed.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::document::Target;
use crate::register::Entry;
use crate::schema::{Field, Item, Record};
use crate::settings;
use crate::site::Site;

use super::domains::Domain;
use super::{Subject, fields};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let official = Officials::of(subject.site);
    let document = subject.document;
    for link in &document.body.links {
        if let Target::External(url) | Target::Contact(url) = &link.target {
            let span = |range: Range<usize>| document.span(range);
            official.check(url, &link.address, &span, found);
        }
    }
    for record in document.records() {
        official.check_fields(record, &|range| document.span(range), found);
    }
}

pub(super) fn check_site(site: &Site, found: &mut Vec<Diagnostic>) {
    // The national site looks at the files of all regions.
    if site.settings.has_nation() {
        return;
    }
    let official = Officials::of(site);
    let register = &site.register;
    let region = register.region.as_ref();
    let file = settings::FILE.into();
    for (field, item) in site.settings.record.entries() {
        // Who publishes a region's site is said in the region's file.
        if region.is_none() || field.name != "publisher" {
            official.check_field(field, item, &|range| Span::new(&file, range), found);
        }
    }
    let regions = match region {
        Some(region) => vec![region],
        None => register.regions.values().collect(),
    };
    let regions = regions.into_iter().map(|region| &region.entry);
    let national = [
        &register.laws,
        &register.contacts,
        &register.facts,
        &register.elections,
    ];
    let national = national.into_iter().flat_map(|entries| entries.values());
    // The entries of a region are fields of its file.
    let is_own =
        |entry: &Entry| region.is_some_and(|region| region.entry.span.file == entry.span.file);
    let national = national
        .map(|entry| &**entry)
        .filter(|entry| !is_own(entry));
    for entry in national.chain(regions) {
        official.check_fields(&entry.fields, &|range| entry.at(range), found);
    }
}

/// The official domains of the site.
struct Officials<'s>(Vec<Domain<'s>>);

impl<'s> Officials<'s> {
    fn of(site: &'s Site) -> Self {
        Self(
            site.settings
                .official_domains
                .iter()
                .map(|name| Domain::new(name))
                .collect(),
        )
    }

    fn check_fields(
        &self,
        record: &Record,
        span: &dyn Fn(Range<usize>) -> Span,
        found: &mut Vec<Diagnostic>,
    ) {
        for (field, item) in record.entries() {
            self.check_field(field, item, span, found);
        }
    }

    fn check_field(
        &self,
        field: &'static Field,
        item: &Item,
        span: &dyn Fn(Range<usize>) -> Span,
        found: &mut Vec<Diagnostic>,
    ) {
        fields::within(field, item, fields::is_url, &mut |_, item, url| {
            self.check(url, &item.range, span, found);
        });
    }

    fn check(
        &self,
        url: &str,
        range: &Range<usize>,
        span: &dyn Fn(Range<usize>) -> Span,
        found: &mut Vec<Diagnostic>,
    ) {
        let (scheme, rest) = url.split_once(':').unwrap_or(("", url));
        if scheme.eq_ignore_ascii_case("http") {
            let problem = Diagnostic::new(codes::INSECURE_LINK, span(range.clone()), url);
            found.push(problem.arg("suggestion", format!("https:{rest}")));
        }
        let Some((user, host)) = user_and_host(scheme, rest) else {
            return;
        };
        let host = host.to_lowercase();
        if self.0.iter().any(|official| official.holds(&host)) {
            return;
        }
        let resembles =
            |official: &&Domain<'_>| official.resembles(&host) || official.is_named_in(user);
        if let Some(official) = self.0.iter().find(resembles) {
            let problem = Diagnostic::new(codes::LOOK_ALIKE_DOMAIN, span(range.clone()), &*host);
            found.push(problem.arg("name", &*host).arg("suggestion", official.name));
        }
    }
}

/// What stands before `@`, and the host without its port.
fn user_and_host<'u>(scheme: &str, rest: &'u str) -> Option<(&'u str, &'u str)> {
    let rest = match rest.strip_prefix("//") {
        Some(rest) => rest,
        None if scheme.eq_ignore_ascii_case("mailto") => {
            let address = rest.split('?').next().unwrap_or_default();
            return Some(("", address.rsplit_once('@')?.1));
        }
        None => return None,
    };
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    Some((
        user,
        host.split(':')
            .next()
            .unwrap_or_default()
            .trim_end_matches('.'),
    ))
}
