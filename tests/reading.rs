//! What only a real folder can show: shortcuts, files that cannot be opened, names that are no text, files that are too large.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "a test makes its own folders and fails by panicking"
)]

use std::path::Path;

use suara::build::build;
use suara::diagnostics::{Arg, Report};
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source;

/// Reads a project and says what is wrong with it: code, kind, file.
fn problems(root: &Path) -> Vec<(String, String, String)> {
    let mut report = Report::default();
    let _ = source::read(root, &mut report);
    report.sort();
    let problems = report.iter().map(|problem| {
        let kind = match problem.args.get("kind") {
            Some(Arg::Text(kind)) => kind.clone(),
            _ => String::new(),
        };
        (
            problem.code.name.to_owned(),
            kind,
            problem.span.file.to_string(),
        )
    });
    problems.collect()
}

fn project() -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a temporary folder");
    write(root.path(), "content/site.yaml", b"title: {id: Contoh}\n");
    write(
        root.path(),
        "content/pages/_index.id.md",
        b"---\ntitle: Beranda\n---\n",
    );
    root
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, bytes).expect("a file");
}

fn row(code: &str, kind: &str, file: &str) -> (String, String, String) {
    (code.to_owned(), kind.to_owned(), file.to_owned())
}

#[test]
fn a_clean_folder_has_no_problems() {
    let root = project();
    write(root.path(), "content/pages/.swp", &[0xff]);
    write(root.path(), "content/pages/halaman.id.md~", &[0xff]);
    write(root.path(), "content/pages/foto.png", &[0xff]);
    assert_eq!(problems(root.path()), []);
}

#[cfg(unix)]
#[test]
fn shortcuts_are_not_followed() {
    use std::os::unix::fs::symlink;
    let root = project();
    let outside = tempfile::tempdir().expect("a temporary folder");
    write(outside.path(), "rahasia.id.md", b"rahasia");
    let pages = root.path().join("content/pages");
    symlink(
        outside.path().join("rahasia.id.md"),
        pages.join("satu.id.md"),
    )
    .expect("a shortcut");
    symlink(outside.path(), pages.join("folder")).expect("a shortcut");
    symlink("tidak-ada", pages.join("kosong.id.md")).expect("a shortcut");
    symlink(".", pages.join("putaran")).expect("a shortcut");
    let expected = ["folder", "kosong.id.md", "putaran", "satu.id.md"];
    let expected = expected.map(|name| row("symlink", "", &format!("content/pages/{name}")));
    assert_eq!(problems(root.path()), expected);
}

#[cfg(unix)]
#[test]
fn a_shortcut_in_place_of_the_content_is_not_followed() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let outside = project();
    std::os::unix::fs::symlink(outside.path().join("content"), root.path().join("content"))
        .expect("a shortcut");
    assert_eq!(problems(root.path()), [row("symlink", "", "content")]);
}

#[test]
fn files_that_cannot_be_read_are_told() {
    let root = project();
    write(root.path(), "content/pages/latin.id.md", b"caf\xe9");
    write(
        root.path(),
        "content/pages/besar.id.md",
        &vec![b'a'; (1 << 20) + 1],
    );
    write(root.path(), "content/pages/pas.id.md", &vec![b'a'; 1 << 20]);
    write(root.path(), "themes/lain/templates/page.html", b"\xff");
    let expected = [
        row("unreadable-file", "too_large", "content/pages/besar.id.md"),
        row("unreadable-file", "utf8", "content/pages/latin.id.md"),
        row("unreadable-file", "utf8", "themes/lain/templates/page.html"),
    ];
    assert_eq!(problems(root.path()), expected);
}

#[cfg(unix)]
#[test]
fn files_and_folders_that_may_not_be_opened_are_told() {
    use std::os::unix::fs::PermissionsExt;
    let root = project();
    write(root.path(), "content/pages/tertutup.id.md", b"x");
    write(root.path(), "content/pages/folder/dalam.id.md", b"x");
    let closed = |path: &str, mode: u32| {
        let mode = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(root.path().join(path), mode).expect("permissions");
    };
    closed("content/pages/tertutup.id.md", 0o000);
    closed("content/pages/folder", 0o000);
    let may_all = std::fs::read(root.path().join("content/pages/tertutup.id.md")).is_ok();
    let found = problems(root.path());
    closed("content/pages/folder", 0o700);
    // The administrator may open everything: there is nothing to see.
    if may_all {
        return;
    }
    let expected = [
        row("unreadable-file", "io", "content/pages/folder"),
        row("unreadable-file", "io", "content/pages/tertutup.id.md"),
    ];
    assert_eq!(found, expected);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_cannot_become_addresses_are_told() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let root = project();
    let name = OsStr::from_bytes(b"caf\xe9.id.md");
    std::fs::write(root.path().join("content/pages").join(name), "x").expect("a file");
    // Two ways to store one accent are one name.
    write(root.path(), "content/pages/caf\u{e9}.id.md", b"x");
    write(root.path(), "content/pages/cafe\u{301}.id.md", b"x");
    let expected = [
        row(
            "unreadable-file",
            "same_name",
            "content/pages/caf\u{e9}.id.md",
        ),
        row(
            "unreadable-file",
            "bad_name",
            "content/pages/caf\u{fffd}.id.md",
        ),
    ];
    assert_eq!(problems(root.path()), expected);
}

/// A build lets the texts of pages go that are on a disk. What only looks like a page is published as it is.
#[test]
fn a_markdown_file_that_is_no_page_keeps_its_bytes() {
    let root = project();
    let text = b"# Panduan\n";
    write(root.path(), "content/site.yaml", b"languages: [id]\n");
    write(root.path(), "content/static/unduh.md", b"# Panduan\n");
    let mut report = Report::default();
    let snapshot = source::read(root.path(), &mut report).over(theme::embedded());
    let options = Options {
        today: "2026-11-21".parse().expect("a date"),
        drafts: Drafts::Hidden,
    };
    let built = build(&snapshot, options, report);
    assert_eq!(
        built.files.get("unduh.md").map(|bytes| &**bytes),
        Some(&text[..])
    );
}
