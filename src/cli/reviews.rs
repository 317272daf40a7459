//! `suara reviews`: which pages must be checked again, by who answers for them; where a law has changed since; which warnings are
//! left standing, and why.
//!
//! The lists go to the standard output, as tables, as sentences for those who listen, or as JSON:
//!
//! ```json
//! {
//!   "format": 1,
//!   "today": "2026-11-21",
//!   "days": 30,
//!   "reviews": [{ "owner": "…", "file": "…", "title": "…", "reviewed_on": "…", "due": "…", "overdue": true }],
//!   "laws": [{ "file": "…", "reviewed_on": "…", "law": "pkpu-2-2024", "kind": "amended | replaced | ended", "by": "…", "on": "…" }],
//!   "accepted": [{ "file": "…", "line": 9, "code": "…", "reason": "…" }]
//! }
//! ```

use std::fmt::Write as _;

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::diagnostics::Arg;
use crate::diagnostics::messages::clean;
use crate::diagnostics::terminal::Look;
use crate::document::Document;
use crate::language::{Date, days_after};
use crate::register::LawChange;
use crate::schema::{Item, Typed};

use super::console::{Console, Format};
use super::content::Content;
use super::made::hint;
use super::{Exit, Outcome, build};

/// How many days ahead unless somebody asks for more.
const DAYS: u16 = 30;

/// Runs the command.
pub(super) fn run(matches: &ArgMatches, console: &Console) -> Outcome {
    let Some(content) = Content::read(matches, console)? else {
        return Ok(Exit::Problems);
    };
    let days = matches.get_one::<u16>("days").copied().unwrap_or(DAYS);
    let list = List::of(&content, build::day(matches), days);
    let text = match console.format {
        Format::Json => format!("{:#}\n", list.in_json()),
        _ => list.text(console),
    };
    console.print(&text)?;
    hint(console, &list.summary(console));
    Ok(Exit::Clean)
}

/// A page that must be checked.
struct Review<'a> {
    document: &'a Document,
    owner: Option<&'a str>,
    reviewed: Date,
    due: Date,
}

/// A law of a page that has changed, or will, after the page was checked.
struct Changed<'a> {
    document: &'a Document,
    reviewed: Date,
    law: &'a str,
    change: LawChange<'a>,
}

/// A warning that a page leaves standing.
struct Accepted<'a> {
    document: &'a Document,
    line: usize,
    code: &'a str,
    reason: &'a str,
}

struct List<'a> {
    today: Date,
    days: u16,
    reviews: Vec<Review<'a>>,
    laws: Vec<Changed<'a>>,
    accepted: Vec<Accepted<'a>>,
}

impl<'a> List<'a> {
    fn of(content: &'a Content, today: Date, days: u16) -> Self {
        let until = days_after(today, days.into()).unwrap_or(today);
        let mut list = Self {
            today,
            days,
            reviews: Vec::new(),
            laws: Vec::new(),
            accepted: Vec::new(),
        };
        for document in content.documents() {
            list.review(content, document, until);
            list.laws(content, document);
            list.accepted(content, document);
        }
        list.sort();
        list
    }

    fn review(&mut self, content: &Content, document: &'a Document, until: Date) {
        let reviewed = document.fields.date("reviewed_on");
        let due = content.site.review_due(document);
        if let (Some(reviewed), Some(due)) = (reviewed, due.filter(|due| *due <= until)) {
            self.reviews.push(Review {
                document,
                owner: document.get("owner").and_then(Item::text),
                reviewed,
                due,
            });
        }
    }

    fn laws(&mut self, content: &'a Content, document: &'a Document) {
        let Some(reviewed) = document.fields.date("reviewed_on") else {
            return;
        };
        let register = &content.site.register;
        let basis = document.get("legal_basis").map(|item| &item.value);
        let Some(Typed::List(basis)) = basis else {
            return;
        };
        for basis in basis.iter().filter_map(Item::group) {
            let id = basis.text("law");
            let Some((law, entry)) = id.and_then(|id| register.laws.get_key_value(id)) else {
                continue;
            };
            let changes = register.changes(entry, reviewed).into_iter();
            self.laws.extend(changes.map(|change| Changed {
                document,
                reviewed,
                law,
                change,
            }));
        }
    }

    fn accepted(&mut self, content: &Content, document: &'a Document) {
        let entries = document.fields.list("accept").iter();
        for entry in entries.filter_map(Item::group) {
            let Some(code) = entry.get("code") else {
                continue;
            };
            self.accepted.push(Accepted {
                document,
                line: content.line(&document.path, code.range.start),
                code: code.text().unwrap_or_default(),
                reason: entry.text("reason").unwrap_or_default(),
            });
        }
    }

    /// By owner, those without one last; then by day, then by file.
    fn sort(&mut self) {
        self.reviews.sort_by_key(|review| {
            let owner = review.owner.unwrap_or_default();
            (
                review.owner.is_none(),
                owner,
                review.due,
                &review.document.path,
            )
        });
        self.laws.sort_by_key(|changed| {
            (
                changed.change.on,
                &changed.document.path,
                changed.law,
                changed.change.by,
            )
        });
        self.accepted
            .sort_by_key(|accepted| (&accepted.document.path, accepted.line));
    }

    fn is_overdue(&self, review: &Review<'_>) -> bool {
        review.due < self.today
    }

    fn in_json(&self) -> Value {
        let reviews = self.reviews.iter().map(|review| {
            json!({
                "owner": review.owner,
                "file": &*review.document.path,
                "title": review.document.text("title"),
                "reviewed_on": review.reviewed.to_string(),
                "due": review.due.to_string(),
                "overdue": self.is_overdue(review),
            })
        });
        let laws = self.laws.iter().map(|changed| {
            json!({
                "file": &*changed.document.path,
                "reviewed_on": changed.reviewed.to_string(),
                "law": changed.law,
                "kind": changed.change.fate.name(),
                "by": changed.change.by,
                "on": changed.change.on.to_string(),
            })
        });
        let accepted = self.accepted.iter().map(|accepted| {
            json!({
                "file": &*accepted.document.path,
                "line": accepted.line,
                "code": accepted.code,
                "reason": accepted.reason,
            })
        });
        json!({
            "format": 1,
            "today": self.today.to_string(),
            "days": self.days,
            "reviews": reviews.collect::<Vec<_>>(),
            "laws": laws.collect::<Vec<_>>(),
            "accepted": accepted.collect::<Vec<_>>(),
        })
    }

    fn text(&self, console: &Console) -> String {
        let mut sheet = Sheet {
            console,
            text: String::new(),
        };
        self.tell_reviews(&mut sheet);
        self.tell_laws(&mut sheet);
        self.tell_accepted(&mut sheet);
        sheet.text
    }

    fn tell_reviews(&self, sheet: &mut Sheet<'_>) {
        let mut owner = None;
        for review in &self.reviews {
            if owner != Some(review.owner) {
                owner = Some(review.owner);
                let nobody = || sheet.console.word("cli-reviews-nobody");
                let name = review.owner.map_or_else(nobody, clean);
                sheet.title(&name);
            }
            let is_overdue = self.is_overdue(review);
            let state = if is_overdue { "overdue" } else { "due" };
            let title = ("other", review.document.text("title"));
            let path = &review.document.path;
            sheet.line("cli-review", state, review.due, path, &[title]);
        }
    }

    fn tell_laws(&self, sheet: &mut Sheet<'_>) {
        if !self.laws.is_empty() {
            let title = sheet.console.word("cli-reviews-laws");
            sheet.title(&title);
        }
        for Changed {
            document,
            law,
            change,
            ..
        } in &self.laws
        {
            let laws = [("name", *law), ("other", change.by.unwrap_or_default())];
            let kind = change.fate.name();
            sheet.line("cli-review-law", kind, change.on, &document.path, &laws);
        }
    }

    fn tell_accepted(&self, sheet: &mut Sheet<'_>) {
        if !self.accepted.is_empty() {
            let title = sheet.console.word("cli-reviews-accepted");
            sheet.title(&title);
        }
        for accepted in &self.accepted {
            let line = accepted.line.to_string();
            let args = [
                ("path", &*accepted.document.path),
                ("number", &*line),
                ("name", accepted.code),
                ("text", accepted.reason),
            ];
            sheet.entry("cli-review-accepted", &args);
        }
    }

    fn summary(&self, console: &Console) -> String {
        let overdue = self.reviews.iter().filter(|review| self.is_overdue(review));
        let overdue = overdue.count();
        let args = [
            ("overdue", overdue.into()),
            ("due", (self.reviews.len() - overdue).into()),
            ("days", usize::from(self.days).into()),
            ("laws", self.laws.len().into()),
            ("accepted", self.accepted.len().into()),
        ];
        console.say("cli-reviews-summary", args)
    }
}

/// The text so far.
struct Sheet<'a> {
    console: &'a Console,
    text: String,
}

impl Sheet<'_> {
    fn title(&mut self, title: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        // Who listens needs a pause.
        let end = if self.is_narrated() { "." } else { "" };
        let _ = writeln!(self.text, "{title}{end}");
    }

    fn is_narrated(&self) -> bool {
        self.console.look == Look::Narrated
    }

    fn line(&mut self, id: &str, kind: &str, day: Date, path: &str, more: &[(&'static str, &str)]) {
        let day = match self.console.language().filter(|_| self.is_narrated()) {
            Some(language) => language.date(day),
            None => day.to_string(),
        };
        let mut args = vec![("kind", kind), ("day", day.as_str()), ("path", path)];
        args.extend(more);
        self.entry(id, &args);
    }

    /// A line of a list: the attribute `.narrated` is a sentence, the text itself a row.
    fn entry(&mut self, id: &str, args: &[(&'static str, &str)]) {
        let args = args
            .iter()
            .map(|(name, text)| (*name, Arg::from(clean(text))));
        let args = args.collect();
        let words = &self.console.words;
        let line = if self.is_narrated() {
            format!("{}.", words.text(&format!("{id}.narrated"), &args))
        } else {
            format!("  {}", words.text(id, &args))
        };
        let _ = writeln!(self.text, "{line}");
    }
}
