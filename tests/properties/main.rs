//! Whatever a writer types, the whole build holds its promises: it never panics, nothing breaks out of its place in the HTML, every
//! problem points into its file, the same input gives the same bytes.

#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::collapsible_match,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::format_collect,
    clippy::match_same_arms,
    clippy::unwrap_used,
    reason = "a test lays out its own files, and says by panicking what is wrong"
)]

mod amount;
mod charts;
mod hostile;
mod known;
#[path = "../markup/mod.rs"]
mod markup;
mod pages;
mod pieces;
mod places;
mod qr;

use proptest::prelude::*;
use suara::build::{Built, Sites, build};
use suara::diagnostics::Report;
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source::Snapshot;

/// A site as files: path, text.
type Files = Vec<(String, String)>;

fn snapshot(files: &Files) -> Snapshot {
    let files = files.iter().map(|(path, text)| (&**path, text.as_bytes()));
    Snapshot::of(files).over(theme::embedded())
}

fn built(snapshot: &Snapshot) -> Built {
    let options = Options {
        today: "2026-11-21".parse().expect("a date"),
        drafts: Drafts::Shown,
    };
    build(snapshot, Sites::All, options, Report::default())
}

fn check(files: &Files) {
    let snapshot = snapshot(files);
    let built = built(&snapshot);
    pages::hold(&built);
    places::of_problems(&built, &snapshot);
    places::of_words(&snapshot);
}

/// A hostile site and one of its regions, whose pages are all made once more.
fn with_region(body: &str, words: &str, fields: hostile::Fields) -> Files {
    let mut files = hostile::site(body, words, fields);
    files.extend(hostile::region(words, fields));
    files
}

/// `PROPTEST_CASES=1000` looks longer.
fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() {
        default.cases
    } else {
        32
    };
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..default
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_body_builds(body in hostile::markdown()) {
        check(&hostile::site(&body, "Biasa", hostile::Fields::Sound));
    }

    #[test]
    fn any_words_build_in_every_field(words in hostile::words()) {
        check(&with_region("Biasa.", &words, hostile::Fields::Sound));
    }

    #[test]
    fn any_words_build_even_where_they_cannot_stand(words in hostile::words()) {
        check(&with_region("Biasa.", &words, hostile::Fields::Wild));
    }

    #[test]
    fn any_file_builds(path in "content/[a-z/._\"'<é]{0,20}(\\.id\\.md|\\.yaml|\\.png|\\.svg)", text in hostile::markdown()) {
        let mut files = hostile::site("Biasa.", "Biasa", hostile::Fields::Sound);
        files.push((path, text));
        check(&files);
    }

    #[test]
    fn two_builds_are_the_same(body in hostile::markdown(), words in hostile::words()) {
        let snapshot = snapshot(&hostile::site(&body, &words, hostile::Fields::Sound));
        let (one, two) = (built(&snapshot), built(&snapshot));
        prop_assert!(one.files == two.files, "files differ");
        prop_assert!(one.report.iter().eq(two.report.iter()), "reports differ");
    }

    #[test]
    fn line_ends_say_nothing(body in hostile::markdown()) {
        let body = body.replace('\r', "");
        let html = |body: &str| {
            let files = hostile::site(body, "Biasa", hostile::Fields::Sound);
            let files: Files = files.into_iter().collect();
            built(&snapshot(&files)).files
        };
        let (unix, windows) = (html(&body), html(&body.replace('\n', "\r\n")));
        for (path, bytes) in &unix {
            let other = windows.get(path).map(|bytes| String::from_utf8_lossy(bytes));
            prop_assert_eq!(Some(String::from_utf8_lossy(bytes)), other, "{}", path);
        }
    }
}

/// The smallest texts that broke a promise once.
#[test]
fn what_failed_once_holds() {
    for body in [
        "<b onclick=x>\r\n# é",
        "\0",
        "<span lang=\"\0\">a",
        "a\u{b}b",
    ] {
        check(&hostile::site(body, "Biasa", hostile::Fields::Sound));
    }
    for words in ["\"'><zz zz=1 onzz=1><!--\n# ", "\0"] {
        check(&hostile::site("Biasa.", words, hostile::Fields::Sound));
    }
    // An address that begins with a backslash, on the page for what is missing: the browser would go to another host.
    let words = "\\\"'><zz zz=1 onzz=1><!--";
    check(&with_region("Biasa.", words, hostile::Fields::Wild));
}

/// Otherwise nothing would be held of them.
#[test]
fn what_is_filled_is_shown() {
    let built = built(&snapshot(&with_region(
        "Biasa.",
        "Biasa",
        hostile::Fields::Sound,
    )));
    let text = |path: &str| {
        let bytes = built
            .files
            .get(path)
            .unwrap_or_else(|| panic!("{path}: {:?}", built.files.keys()));
        String::from_utf8_lossy(bytes).into_owned()
    };
    let holder = hostile::with_components("Biasa");
    let page = text(&format!("seksi/{holder}/index.html"));
    for form in ["chart-solid", "chart-edge", "<circle class=\"chart-"] {
        assert!(page.contains(form), "{form}: {page}");
    }
    assert!(page.matches("<svg role=\"img\"").count() >= 6, "{page}");
    let office = text("wilayah/satu/kantor/index.html");
    assert!(office.contains(">Biasa"), "{office}");
    let there = text(&format!("wilayah/satu/seksi/{holder}/index.html"));
    assert!(there.contains("<svg role=\"img\""), "{there}");
}

/// What would be a scheme, a fragment or a device in an address is no name of a file.
#[cfg(unix)]
#[test]
fn names_of_files_can_be_addresses() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = folder.path().join("content/pages");
    std::fs::create_dir_all(&pages).unwrap();
    let bad = [
        "javascript:alert(1).id.md",
        "a#b.png",
        "a?b.id.md",
        "a%2f.png",
        "a\\b.png",
        "a\"b.id.md",
        "a b.png",
        "a\u{202e}b.png",
    ];
    for name in bad {
        std::fs::write(pages.join(name), "").unwrap();
    }
    std::fs::write(pages.join("\u{e9}_1-投票.id.md"), "").unwrap();
    let mut report = Report::default();
    let snapshot = suara::source::read(folder.path(), &mut report);
    assert_eq!(
        report
            .iter()
            .filter(|problem| problem.code.name == "unreadable-file")
            .count(),
        bad.len()
    );
    assert_eq!(snapshot.under("content/pages/").count(), 1);
}

/// macOS takes the accents off the letters in names of files, and a writer copies a name from there.
#[test]
fn names_of_files_are_one_in_both_forms_of_unicode() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = |title: &str, body: &str| {
        format!("---\ntitle: {title}\nsummary: Contoh.\nreviewed_on: 2026-11-01\n---\n{body}\n")
    };
    let (composed, taken_apart) = ("pil\u{e9}h", "pile\u{301}h");
    let files = [
        (
            "content/site.yaml".to_owned(),
            "title: {id: Contoh}\nlanguages: [id]\n".to_owned(),
        ),
        (
            "content/pages/_index.id.md".to_owned(),
            page(
                "Beranda",
                &format!(
                    "[satu]({composed}.md) dan [dua]({taken_apart}.md), ![gambar]({composed}.png)"
                ),
            ),
        ),
        (
            format!("content/pages/{taken_apart}.id.md"),
            page("Pilih", "Isi."),
        ),
        (format!("content/pages/{taken_apart}.png"), String::new()),
    ];
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let mut report = Report::default();
    let snapshot = suara::source::read(folder.path(), &mut report).over(theme::embedded());
    let built = built(&snapshot);
    let home = String::from_utf8_lossy(&built.files["index.html"]).into_owned();
    assert!(
        built
            .report
            .iter()
            .all(|problem| problem.code.name != "broken-link"),
        "{:?}",
        built.report
    );
    assert_eq!(home.matches("href=\"pil%C3%A9h/\">").count(), 2, "{home}");
}
