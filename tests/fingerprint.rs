//! A fingerprint is the same for the same project and another for any other, however little they differ.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "a test makes its own projects, and stops where it fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use suara::build::{Sites, fingerprint};
use suara::diagnostics::Report;
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source::{Fields, Hash, Snapshot, read};
use tempfile::TempDir;

#[expect(
    dead_code,
    clippy::print_stdout,
    reason = "its `main` talks to Cargo, and only Cargo runs it"
)]
#[path = "../build.rs"]
mod build_script;

fn options(today: &str, drafts: Drafts) -> Options {
    Options {
        today: today.parse().expect("a date"),
        drafts,
    }
}

fn usual() -> Options {
    options("2026-11-21", Drafts::Hidden)
}

fn put(root: &Path, path: &str, bytes: &[u8]) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder is made");
    fs::write(file, bytes).expect("a file is written");
}

fn project() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    put(folder.path(), "content/site.yaml", b"title: Suara\n");
    put(
        folder.path(),
        "content/pages/hak/tps.id.md",
        b"# TPS\n\nDatanglah.\n",
    );
    put(
        folder.path(),
        "content/pages/hak/peta.png",
        b"\x89PNG\0\xff",
    );
    put(folder.path(), "themes/terang/words/id.ftl", b"skip = Isi\n");
    folder
}

fn of(root: &Path, options: Options) -> Hash {
    of_sites(root, Sites::All, options)
}

fn of_sites(root: &Path, sites: Sites<'_>, options: Options) -> Hash {
    let snapshot = read(root, &mut Report::default()).over(theme::embedded());
    fingerprint(&snapshot, sites, options)
}

#[test]
fn two_reads_of_one_project_are_one() {
    let (one, other) = (project(), project());
    let first = of(one.path(), usual());
    assert_eq!(first, of(one.path(), usual()));
    // Nor does it matter where the project is, or when its files were written.
    assert_eq!(first, of(other.path(), usual()));
    put(other.path(), "content/site.yaml", b"title: Suara\n");
    put(other.path(), "public/index.html", b"published");
    assert_eq!(first, of(other.path(), usual()));
}

#[test]
fn whatever_changes_shows() {
    let mut seen = BTreeSet::new();
    let mut expect_hash = |what: &str, hash: Hash| {
        assert!(seen.insert(*hash.as_bytes()), "{what} does not show");
    };
    for code in ["64.71", "64.72"] {
        let hash = of_sites(project().path(), Sites::One(code), usual());
        expect_hash("the site of one region", hash);
    }
    let mut expect_new = |what: &str, options: Options, change: &dyn Fn(&Path)| {
        let project = project();
        change(project.path());
        expect_hash(what, of(project.path(), options));
    };
    let at = |path: &'static str| move |root: &Path| root.join(path);
    let page = at("content/pages/hak/tps.id.md");
    let renamed = at("content/pages/hak/tps.en.md");
    expect_new("the project", usual(), &|_| {});
    expect_new("another file's text", usual(), &|root| {
        fs::write(page(root), b"# TPS\n\nDatanglah!\n").expect("written");
    });
    expect_new("a renamed file", usual(), &|root| {
        fs::rename(page(root), renamed(root)).expect("renamed");
    });
    expect_new("a removed file", usual(), &|root| {
        fs::remove_file(page(root)).expect("removed");
    });
    expect_new("an empty file", usual(), &|root| {
        put(root, "content/static/kosong.txt", b"");
    });
    expect_new("a file of the site's theme", usual(), &|root| {
        put(root, "themes/terang/words/id.ftl", b"skip = Ke isi\n");
    });
    expect_new("a file over an embedded one", usual(), &|root| {
        put(root, "themes/terang/templates/home.html", b"");
    });
    expect_new("tomorrow", options("2026-11-22", Drafts::Hidden), &|_| {});
    expect_new("drafts", options("2026-11-21", Drafts::Shown), &|_| {});
}

#[test]
fn every_file_of_the_embedded_theme_counts() {
    let project = project();
    let whole = of(project.path(), usual());
    let own = || read(project.path(), &mut Report::default());
    let embedded: Vec<_> = theme::embedded().collect();
    assert!(embedded.len() > 10);
    for changed in 0..embedded.len() {
        let without = embedded.iter().enumerate();
        let without = without
            .filter(|(at, _)| *at != changed)
            .map(|(_, file)| file.clone());
        let hash = fingerprint(&own().over(without), Sites::All, usual());
        let (path, _) = &embedded[changed];
        // The project has a file of its own over this one, so its absence changes nothing.
        let is_hidden = path == "themes/terang/words/id.ftl";
        assert_eq!(hash == whole, is_hidden, "{path}");
    }
}

#[test]
fn every_single_byte_counts() {
    let text = b"title: Suara\n";
    let mut seen = BTreeSet::new();
    for at in 0..text.len() {
        for flip in [1, 0x20, 0x80] {
            let mut changed = *text;
            changed[at] ^= flip;
            let snapshot = Snapshot::of([("content/site.yaml", &changed[..])]);
            assert!(seen.insert(*fingerprint(&snapshot, Sites::All, usual()).as_bytes()));
        }
    }
}

#[test]
fn fields_are_not_run_together() {
    let of = |fields: &[&str]| {
        let mut hash = Fields::default();
        for field in fields {
            hash.field(field);
        }
        *hash.hash().as_bytes()
    };
    let lists: [&[&str]; 7] = [
        &[],
        &[""],
        &["", ""],
        &["ab"],
        &["a", "b"],
        &["ab", ""],
        &["", "ab"],
    ];
    let seen: BTreeSet<_> = lists.into_iter().map(of).collect();
    assert_eq!(seen.len(), lists.len());
}

type Texts = BTreeMap<String, Vec<u8>>;

fn texts() -> impl Strategy<Value = Texts> {
    proptest::collection::btree_map("content/[ab]{1,2}", "[ab]{0,2}".prop_map(Into::into), 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_exactly_for_the_same_files(one in texts(), other in texts()) {
        let of = |texts: &Texts| {
            let files = texts.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
            fingerprint(&Snapshot::of(files), Sites::All, usual())
        };
        prop_assert_eq!(of(&one) == of(&other), one == other);
    }
}

#[test]
fn the_program_has_another_name_for_any_change() {
    use build_script::Name;
    let fnv = |bytes: &[u8]| {
        let mut name = Name::new();
        name.bytes(bytes);
        name.finish()
    };
    assert_eq!(fnv(b""), "6c62272e07bb014262b821756295c58d");
    assert_eq!(fnv(b"a"), "d228cb696f1a8caf78912b704e4a8964");
    assert_eq!(fnv(b"foobar"), "343e1662793c64bf6f0d3597ba446f18");

    let named = |files: &[(&str, &str)]| {
        let folder = TempDir::new().expect("a folder");
        for (path, text) in files {
            put(folder.path(), path, text.as_bytes());
        }
        let mut name = Name::new();
        name.tree(folder.path(), "src").expect("sources");
        name.finish()
    };
    let program = [("src/a.rs", "fn a() {}"), ("src/b/c.rs", "")];
    assert_eq!(named(&program), named(&[program[1], program[0]]));
    let programs = [
        named(&program),
        named(&[]),
        named(&[("src/a.rs", "fn a() {}")]),
        named(&[("src/a.rs", "fn b() {}"), program[1]]),
        named(&[program[0], ("src/b/d.rs", "")]),
        named(&[program[0], ("src/c.rs", "")]),
        named(&[("src/a.rs", ""), ("src/b/c.rs", "fn a() {}")]),
    ];
    let seen: BTreeSet<&String> = programs.iter().collect();
    assert_eq!(seen.len(), programs.len());
}
