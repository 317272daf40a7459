//! `insecure-link`, `look-alike-domain`: where links lead outside the site, in texts, in fields and in the register.
//!
//! Before each election there are sites that borrow an official name; [`super::domains`] knows how names are borrowed.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, Span, codes};
use crate::document::Target;
use crate::schema::Record;
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
    let official = Officials::of(site);
    let file = settings::FILE.into();
    official.check_fields(
        &site.settings.record,
        &|range| Span::new(&file, range),
        found,
    );
    let register = &site.register;
    for entry in register
        .laws
        .values()
        .chain(register.contacts.values())
        .chain(register.elections.values())
    {
        official.check_fields(
            &entry.fields,
            &|range| Span::new(&entry.span.file, range),
            found,
        );
    }
}

/// The official domains of the site.
struct Officials<'s>(Vec<Domain<'s>>);

impl<'s> Officials<'s> {
    fn of(site: &'s Site) -> Self {
        Self(
            site.settings
                .words("official_domains")
                .map(Domain::new)
                .collect(),
        )
    }

    fn check_fields(
        &self,
        record: &Record,
        span: &dyn Fn(Range<usize>) -> Span,
        found: &mut Vec<Diagnostic>,
    ) {
        fields::each(record, fields::is_url, &mut |_, item, url| {
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
