//! Builds one after the other give what a fresh build gives, byte for byte, whatever was edited; and they make little again.

#![expect(
    clippy::expect_used,
    reason = "a test reads what it needs, and stops where it fails"
)]

mod counts;
mod edits;
mod inputs;
mod project;

use proptest::prelude::*;
use suara::build::{Cache, Sites, rebuild};
use suara::diagnostics::Report;
use suara::output::Files;

use edits::Edit;
use project::{Collected, Project, difference, fresh};

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    })]

    /// Bodies, titles, fields, register, templates, words, pictures, names of files; things taken away, broken and mended again.
    #[test]
    fn any_edits_end_as_a_fresh_build(edits in prop::collection::vec(any::<Edit>(), 1..14)) {
        let mut project = Project::small();
        let (mut all, mut one) = (Cache::default(), Cache::default());
        build(&mut all, &project, Sites::All, "at first");
        for (at, edit) in edits.iter().enumerate() {
            let told = edit.apply(&mut project);
            build(&mut all, &project, Sites::All, &told);
            // Several edits at once, and the site of one region alone.
            if at % 4 == 3 {
                build(&mut one, &project, Sites::One("64.71"), &told);
            }
        }
    }
}

/// Builds a project again and compares it with a fresh build; what that one gives.
fn build(cache: &mut Cache, project: &Project, sites: Sites<'_>, told: &str) -> (Files, Report) {
    let (snapshot, report) = project.read();
    let mut sink = Collected::default();
    let options = project.options;
    let again = rebuild(cache, &mut sink, &snapshot, sites, options, report.clone());
    let (expected, fresh) = fresh(&snapshot, sites, options, report.clone());
    let files = sink.files();
    let paths = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&files), paths(&expected), "files after {told}");
    for (path, expected) in &expected {
        let new = &files[path];
        let differ = || difference(new, expected);
        assert!(new == expected, "{path} after {told}:\n{}", differ());
    }
    let (new, all) = (problems(&again.report), problems(&fresh.report));
    let differ = || difference(new.as_bytes(), all.as_bytes());
    assert!(new == all, "problems after {told}:\n{}", differ());
    assert_eq!(again.counts, fresh.counts, "counts after {told}");
    // Only who builds again asks for the pages.
    let cache = &mut Cache::default();
    let first = rebuild(cache, &mut (), &snapshot, sites, options, report);
    assert_eq!(again.pages, first.pages, "pages after {told}");
    (expected, fresh.report)
}

/// Everything that a report says, a line a problem.
fn problems(report: &Report) -> String {
    let problems = report.iter().map(|problem| format!("{problem:?}\n"));
    problems.collect()
}
