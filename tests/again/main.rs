//! Builds one after the other give what a fresh build gives, byte for byte, whatever was edited; and they make little again.

#![expect(
    clippy::expect_used,
    reason = "a test reads what it needs, and stops where it fails"
)]

mod counts;
mod edits;
mod project;

use proptest::prelude::*;
use suara::build::{Cache, Sites, rebuild};
use suara::diagnostics::Report;

use edits::Edit;
use project::{Collected, Project, fresh, options};

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
        let mut cache = Cache::default();
        build(&mut cache, &project, "at first");
        for edit in &edits {
            let told = edit.apply(&mut project);
            build(&mut cache, &project, &told);
        }
    }
}

/// Builds a project again and compares it with a fresh build.
fn build(cache: &mut Cache, project: &Project, told: &str) {
    {
        let sites = Sites::All;
        let snapshot = project.snapshot();
        let mut sink = Collected::default();
        let again = rebuild(
            cache,
            &mut sink,
            &snapshot,
            sites,
            options(),
            Report::default(),
        );
        let fresh = fresh(&snapshot, sites);
        let files = sink.files();
        let paths = |files: &suara::output::Files| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(paths(&files), paths(&fresh.0), "files after {told}");
        for (path, bytes) in &fresh.0 {
            let (new, expected) = (&files[path], bytes);
            assert!(
                new == expected,
                "{path} after {told}:\n{}",
                project::difference(new, expected)
            );
        }
        let report = |report: &Report| {
            report
                .iter()
                .map(|problem| format!("{problem:?}"))
                .collect::<Vec<_>>()
        };
        similar_asserts(&report(&again.report), &report(&fresh.1.report), told);
        assert_eq!(again.counts, fresh.1.counts, "counts after {told}");
    }
}

fn similar_asserts(new: &[String], expected: &[String], told: &str) {
    assert!(
        new == expected,
        "problems after {told}:\n{}",
        project::difference(new.join("\n").as_bytes(), expected.join("\n").as_bytes())
    );
}
