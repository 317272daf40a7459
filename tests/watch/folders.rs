//! Folders that come, go, move and change as a whole, and files that cannot be read.

use std::fs;
use std::process::Command;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use suara::diagnostics::Severity;
use suara::output::Bytes;
use suara::watch::{Edition, Mode};

use crate::recorder::{Event, Watched, both, page};

fn has(path: &str) -> impl FnOnce(&Edition) -> bool {
    move |edition| edition.files.contains_key(path)
}

/// The codes and files of all errors of the last edition.
fn errors(site: &Watched) -> Vec<String> {
    site.edition(|edition| {
        let problems = edition.built.report.iter();
        problems
            .filter(|problem| problem.severity == Severity::Error)
            .map(|problem| format!("{} {}", problem.code.name, problem.span.file))
            .collect()
    })
}

fn new_folders_are_seen(site: &Watched) {
    for round in 0..5 {
        let place = format!("a{round}/b/c/d");
        site.page(&format!("{place}/dalam"), "Dalam");
        site.page(&format!("a{round}/_index"), "Luar");
        site.settle();
        assert!(site.edition(has(&format!("{place}/dalam/index.html"))));
        // What changes in a new folder is seen too.
        site.page(&format!("{place}/dalam"), "Lebih dalam");
        site.settle();
    }
    fs::rename(site.path("content/pages/a0"), site.path("content/pages/z")).unwrap();
    site.settle();
    assert!(site.edition(has("z/b/c/d/dalam/index.html")));
    assert!(!site.edition(has("a0/b/c/d/dalam/index.html")));
    site.page("z/b/c/d/dalam", "Pindah");
    site.settle();
    // Out of the site, and in again, with everything that is in it.
    fs::rename(site.path("content/pages/z"), site.path("simpanan")).unwrap();
    site.settle();
    assert!(!site.edition(has("z/b/c/d/dalam/index.html")));
    fs::rename(site.path("simpanan"), site.path("content/pages/z")).unwrap();
    site.settle();
    site.page("z/b/c/d/dalam", "Kembali");
    site.settle();
    fs::remove_dir_all(site.path("content/pages/a1")).unwrap();
    site.settle();
}

fn content_that_goes_and_comes_is_seen(site: &Watched) {
    for round in 0..2 {
        fs::rename(site.path("content"), site.path("arsip")).unwrap();
        site.settle();
        assert_eq!(errors(site), ["missing-content content/site.yaml"]);
        fs::rename(site.path("arsip"), site.path("content")).unwrap();
        site.settle();
        assert_eq!(errors(site), [""; 0]);
        // The folder that came back is watched as the first one was.
        site.page("hak", &format!("Hak kembali {round}"));
        site.settle();
    }
    fs::remove_dir_all(site.path("content")).unwrap();
    site.settle();
    site.write(
        "content/site.yaml",
        "title: {id: Contoh}\nlanguages: [id]\n",
    );
    site.page("_index", "Beranda baru");
    site.settle();
    site.page("_index", "Beranda lebih baru");
    site.settle();
}

/// It comes back while one looks whether it is really gone.
fn content_that_is_away_for_a_moment_is_watched_again(site: &Watched) {
    fs::rename(site.path("content"), site.path("arsip")).unwrap();
    sleep(Duration::from_millis(70));
    fs::rename(site.path("arsip"), site.path("content")).unwrap();
    site.rounds(1);
    site.settle();
    site.page("hak", "Hak kembali");
    site.settle();
}

fn themes_words_register_and_settings_are_seen(site: &Watched) {
    let style = |site: &Watched, text: &str| {
        site.edition(|edition| {
            let files = edition.files.values().map(Bytes::unpacked);
            let mut files = files.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            files.any(|file| file.contains(text))
        })
    };
    // A theme where there was none; its words; and the embedded one again.
    site.write("themes/terang/assets/style.css", "body { color: teal }\n");
    site.settle();
    assert!(style(site, "teal"));
    site.write("themes/terang/assets/style.css", "body { color: navy }\n");
    site.settle();
    assert!(style(site, "navy"));
    let words = fs::read_to_string("themes/terang/words/id.ftl").unwrap();
    site.write(
        "themes/terang/words/id.ftl",
        words.replace("Lewati", "Langkahi"),
    );
    site.settle();
    fs::remove_dir_all(site.path("themes")).unwrap();
    site.settle();
    assert!(!style(site, "navy"));
    // The register.
    let term = "tps:\n  scope: both\n  title: {id: tempat pemungutan suara}\n  abbreviation: TPS\n  definition: {id: Tempat Anda memilih.}\n";
    site.write("content/data/terms.yaml", term);
    site.settle();
    site.write("content/data/terms.yaml", term.replace("Anda", "pemilih"));
    site.settle();
    // The settings, broken and mended.
    site.write(
        "content/site.yaml",
        "title: {id: Lain}\nlanguages: [id, en]\n",
    );
    site.settle();
    assert_eq!(site.edition(|edition| edition.built.languages.len()), 2);
    site.write("content/site.yaml", "title: {id: \n");
    site.settle();
    assert!(site.edition(|edition| edition.built.report.has_errors()));
    site.write(
        "content/site.yaml",
        "title: {id: Contoh}\nlanguages: [id]\n",
    );
    site.settle();
    assert!(!site.edition(|edition| edition.built.report.has_errors()));
    // A picture, and a page that goes.
    site.write(
        "content/pages/denah.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    );
    fs::remove_file(site.path("content/pages/cara.id.md")).unwrap();
    site.settle();
    assert!(!site.edition(has("cara/index.html")));
}

/// What is told of one file is told again with every change of another, until it is mended.
fn what_cannot_be_read_is_told_until_it_is_mended(site: &Watched) {
    site.write("content/pages/hak.id.md", b"caf\xe9");
    site.settle();
    assert_eq!(errors(site), ["unreadable-file content/pages/hak.id.md"]);
    site.page("cara", "Cara lain");
    site.settle();
    assert_eq!(errors(site), ["unreadable-file content/pages/hak.id.md"]);
    site.page("hak", "Hak Anda");
    site.settle();
    assert_eq!(errors(site), [""; 0]);
}

/// Git in the folder of a site, whatever is set on this computer. True if it did what it should.
fn git(site: &Watched, arguments: &[&str]) -> bool {
    let mut command = Command::new("git");
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(name);
    }
    let nothing = if cfg!(windows) { "NUL" } else { "/dev/null" };
    command
        .env("GIT_CONFIG_GLOBAL", nothing)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .current_dir(site.path(""))
        .args(["-c", "user.name=Penulis"])
        .args(["-c", "user.email=penulis@contoh.example"])
        .args(arguments);
    command.status().is_ok_and(|status| status.success())
}

/// Two branches that differ in pages, folders and settings.
fn another_branch(site: &Watched) {
    // There is nothing to see where there is no Git.
    if !git(site, &["init", "--quiet", "--initial-branch=satu"]) {
        return;
    }
    let commit = |name| git(site, &["add", "--all"]) && git(site, &["commit", "-qm", name]);
    assert!(commit("satu"));
    assert!(git(site, &["checkout", "--quiet", "-b", "dua"]));
    for number in 0..30 {
        site.page(&format!("baru/{}/halaman-{number}", number % 4), "Baru");
    }
    site.page("hak", "Hak di cabang dua");
    site.write(
        "content/site.yaml",
        "title: {id: Lain}\nlanguages: [id]\ntheme: terang\n",
    );
    fs::remove_file(site.path("content/pages/cara.id.md")).unwrap();
    assert!(commit("dua"));
    site.settle();
    for (branch, new, old) in [
        ("satu", false, true),
        ("dua", true, false),
        ("satu", false, true),
    ] {
        assert!(git(site, &["checkout", "--quiet", branch]));
        site.settle();
        let is_there = site.edition(has("baru/1/halaman-1/index.html"));
        assert_eq!(is_there, new, "{branch}");
        assert_eq!(site.edition(has("cara/index.html")), old, "{branch}");
    }
}

both! {
    new_folders_are_seen
    content_that_goes_and_comes_is_seen
    content_that_is_away_for_a_moment_is_watched_again
    themes_words_register_and_settings_are_seen
    what_cannot_be_read_is_told_until_it_is_mended
    another_branch
}

/// A file may be written by another name of it, of which the system tells nothing.
#[cfg(target_os = "linux")]
#[test]
fn what_the_system_does_not_tell_is_found_all_the_same() {
    let site = Watched::site();
    site.write("luar/hak.md", page("Hak"));
    let inside = site.path("content/pages/hak.id.md");
    fs::remove_file(&inside).unwrap();
    fs::hard_link(site.path("luar/hak.md"), &inside).unwrap();
    let mut site = site;
    site.run(Mode::Native);
    site.attend();
    for title in ["Hak satu", "Hak dua"] {
        site.write("luar/hak.md", page(title));
        site.settle();
    }
    site.events(|events| {
        let unhinted = |event: &&Event| matches!(event, Event::Unhinted);
        assert_eq!(events.iter().filter(unhinted).count(), 2);
    });
    // And what it tells is still heard.
    site.page("cara", "Cara lain");
    site.settle();
    let begun = site.begun();
    assert_eq!(
        begun.last(),
        Some(&vec![Arc::from("content/pages/cara.id.md")])
    );
}
