//! The generated site of the benches has no problems, whatever is checked: else it would measure how problems are told.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

#[path = "../benches/corpus/mod.rs"]
mod corpus;

use suara::build::{Sites, build};
use suara::diagnostics::{Catalogue, Ending, MessageLanguage, Report, terminal};
use suara::language::Date;
use suara::render::theme::embedded;
use suara::site::{Drafts, Options};
use suara::source::Snapshot;

#[test]
fn the_generated_site_is_clean() {
    let files = corpus::files(120);
    let files = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_bytes()));
    let snapshot = Snapshot::of(files).over(embedded());
    let options = Options {
        today: Date::constant(2026, 11, 15),
        drafts: Drafts::Hidden,
    };
    let built = build(&snapshot, Sites::All, options, Report::default());
    let catalogue = Catalogue::new(MessageLanguage::English);
    let printer = terminal::Terminal::new(&catalogue, &snapshot, terminal::Look::Plain);
    assert_eq!(
        built.report.iter().len(),
        0,
        "{}",
        printer.print(&built.report, Ending::Checked)
    );
    assert_eq!(built.counts.pages, 120);
}
