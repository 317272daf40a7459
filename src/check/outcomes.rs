//! `target-without-outcome`: a target is only news until polling day. Thirty days later its fact says what came of it, and a page that
//! shows the target shows the outcome too. Where nobody knows the outcome, the fact says so in a `note`.

use crate::diagnostics::{Diagnostic, codes};
use crate::language::{Date, days_after};
use crate::register::{Entries, Entry};
use crate::schema::Item;
use crate::site::Site;

use super::Subject;

/// How many days after polling day the outcome is known.
const KNOWN_AFTER: i64 = 30;

/// Pages that show a target without its outcome.
pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let document = subject.document;
    let facts = &subject.site.register.facts;
    let references = document.body.references.iter().filter_map(|reference| {
        let id = reference.path.strip_prefix("fact.")?;
        Some((id.split('.').next()?, reference.range.clone()))
    });
    let listed = document.fields.list("facts").iter();
    let listed = listed.filter_map(|item| Some((item.text()?, item.range.clone())));
    let shown: Vec<_> = references.chain(listed).collect();
    let mut told: Vec<&str> = Vec::new();
    for (id, range) in &shown {
        let Some(fact) = facts.get(*id).filter(|fact| is_over(subject.site, fact)) else {
            continue;
        };
        let Some(outcome) = fact.fields.text("outcome") else {
            continue;
        };
        let missing = !shown.iter().any(|(id, _)| *id == outcome) && !told.contains(id);
        if missing {
            told.push(id);
            let span = subject.span(range.clone());
            let problem = Diagnostic::new(codes::TARGET_WITHOUT_OUTCOME, span, *id)
                .arg("kind", "page")
                .arg("suggestion", format!("{{{{ fact.{outcome} }}}}"));
            found.push(problem.note(fact.field("outcome"), "other"));
        }
    }
}

/// Targets of the register whose election is over.
pub(super) fn check_site(site: &Site, found: &mut Vec<Diagnostic>) {
    check_facts(site, &site.register.facts, found);
    // In a region's own site its facts are among those of the register.
    if site.register.region.is_none() {
        for region in site.register.regions.values() {
            check_facts(site, &region.facts, found);
        }
    }
}

fn check_facts(site: &Site, facts: &Entries, found: &mut Vec<Diagnostic>) {
    for (id, fact) in facts {
        let explained = ["outcome", "note"]
            .map(|name| fact.fields.get(name))
            .iter()
            .any(Option::is_some);
        if !explained && is_over(site, fact) {
            let problem =
                Diagnostic::new(codes::TARGET_WITHOUT_OUTCOME, fact.field("status"), &**id);
            let problem = problem.arg("kind", "register");
            found.push(match polling_day(site, fact) {
                Some(day) => problem.arg("date", day.to_string()),
                None => problem,
            });
        }
    }
}

/// Whether a fact is a target whose outcome is known.
fn is_over(site: &Site, fact: &Entry) -> bool {
    fact.fields.choice("status") == Some("target")
        && polling_day(site, fact)
            .and_then(|day| days_after(day, KNOWN_AFTER))
            .is_some_and(|known| known < site.options.today)
}

fn polling_day(site: &Site, fact: &Entry) -> Option<Date> {
    let election = fact.fields.get("election").and_then(Item::text)?;
    site.register
        .elections
        .get(election)?
        .fields
        .date("polling_day")
}
