//! Every way in which a program saves a file, seen in both ways of noticing.

use std::fs::{self, File};
use std::io::Write;
use std::thread::sleep;
use std::time::Duration;

use suara::watch::Mode;

use crate::recorder::{POLL, Watched, page};

const PAGE: &str = "content/pages/hak.id.md";

type Way = (&'static str, fn(&Watched, &str));

/// The names of the ways, and how they save a text.
const WAYS: &[Way] = &[
    ("in place", |site, text| site.write(PAGE, text)),
    ("truncated first, written later", |site, text| {
        let mut file = File::create(site.path(PAGE)).unwrap();
        sleep(Duration::from_millis(60));
        file.write_all(text.as_bytes()).unwrap();
    }),
    ("in pieces", |site, text| {
        let mut file = File::create(site.path(PAGE)).unwrap();
        for piece in text.as_bytes().chunks(20) {
            file.write_all(piece).unwrap();
            file.flush().unwrap();
            sleep(Duration::from_millis(10));
        }
    }),
    ("written beside and renamed", |site, text| {
        site.write("content/pages/hak.id.md.tmp", text);
        fs::rename(site.path("content/pages/hak.id.md.tmp"), site.path(PAGE)).unwrap();
    }),
    ("written elsewhere and moved", |site, text| {
        site.write("baru.md", text);
        fs::rename(site.path("baru.md"), site.path(PAGE)).unwrap();
    }),
    (
        "kept as a backup, written anew, backup removed",
        |site, text| {
            // Vim first tries whether it may create files.
            site.write("content/pages/4913", "");
            fs::remove_file(site.path("content/pages/4913")).unwrap();
            let backup = site.path("content/pages/hak.id.md~");
            fs::rename(site.path(PAGE), &backup).unwrap();
            site.write(PAGE, text);
            fs::remove_file(backup).unwrap();
        },
    ),
    ("removed and written anew", |site, text| {
        fs::remove_file(site.path(PAGE)).unwrap();
        sleep(Duration::from_millis(40));
        site.write(PAGE, text);
    }),
    ("beside a lock, through a temporary file", |site, text| {
        let lock = "content/pages/.~lock.hak.id.md#";
        site.write(lock, "penulis");
        site.write("content/pages/lu1a2b3c.tmp", text);
        fs::rename(site.path("content/pages/lu1a2b3c.tmp"), site.path(PAGE)).unwrap();
        fs::remove_file(site.path(lock)).unwrap();
    }),
    ("with the time of the file before", |site, text| {
        let time = fs::metadata(site.path(PAGE)).unwrap().modified().unwrap();
        site.write(PAGE, text);
        let file = File::options().append(true).open(site.path(PAGE)).unwrap();
        file.set_modified(time).unwrap();
    }),
    ("twice in a moment", |site, text| {
        site.write(PAGE, page("Sebentar"));
        site.write(PAGE, text);
    }),
];

fn every_way(mode: Mode) {
    let site = Watched::start(mode);
    for (at, (way, save)) in WAYS.iter().enumerate() {
        // As long as the one before: only the bytes differ.
        let title = format!("Hak {:03}", 100 + at);
        save(&site, &page(&title));
        site.settle();
        let html = site.edition(|edition| edition.files["hak/index.html"].unpacked());
        let html = String::from_utf8_lossy(&html).into_owned();
        assert!(html.contains(&title), "{way}");
        assert!(
            site.events(|events| events.iter().all(|event| !event.is_trouble())),
            "{way}"
        );
    }
}

#[test]
fn every_way_to_save_is_hinted_at() {
    every_way(Mode::Native);
}

#[test]
fn every_way_to_save_is_polled() {
    every_way(POLL);
}

/// Nobody sees a page without its words, or the site without a page, while it is saved.
fn no_half_saves(mode: Mode) {
    let site = Watched::start(mode);
    for round in 0..5 {
        let title = format!("Hak {round}");
        let mut file = File::create(site.path(PAGE)).unwrap();
        sleep(Duration::from_millis(50));
        file.write_all(page(&title).as_bytes()).unwrap();
        drop(file);
        site.settle();
        fs::remove_file(site.path(PAGE)).unwrap();
        sleep(Duration::from_millis(50));
        site.page("hak", &format!("{title} lagi"));
        site.settle();
    }
    let halves = site.events(|events| {
        let editions = events.iter().filter_map(|event| event.edition());
        editions
            .filter(|edition| {
                !edition.files.contains_key("hak/index.html") || edition.built.report.has_errors()
            })
            .count()
    });
    // Who looks without patience shows all ten of them; a machine that is very busy may show one or two.
    assert!(halves < 5, "{halves} editions of a moment that was over");
}

#[test]
fn a_save_that_is_half_done_is_not_told_when_hinted_at() {
    no_half_saves(Mode::Native);
}

#[test]
fn a_save_that_is_half_done_is_not_told_when_polled() {
    no_half_saves(POLL);
}

fn burst(mode: Mode) {
    const SAVES: usize = 200;
    let site = Watched::start(mode);
    let before = site.builds();
    for round in 0..SAVES {
        site.page("hak", &format!("Hak {round}"));
    }
    site.settle();
    let builds = site.builds() - before;
    assert!(builds < SAVES / 4, "{builds} builds of {SAVES} saves");
}

#[test]
fn many_saves_are_few_builds_when_hinted_at() {
    burst(Mode::Native);
}

#[test]
fn many_saves_are_few_builds_when_polled() {
    burst(POLL);
}

fn nothing_changed(mode: Mode) {
    let site = Watched::start(mode);
    let before = site.builds();
    let text = fs::read(site.path(PAGE)).unwrap();
    site.write(PAGE, &text);
    let file = File::options().append(true).open(site.path(PAGE)).unwrap();
    file.set_modified(std::time::SystemTime::now()).unwrap();
    site.write("content/pages/.hak.id.md.swp", "x");
    site.write("catatan.txt", "x");
    site.write("public/index.html", "x");
    fs::create_dir(site.path("content/pages/kosong")).unwrap();
    site.rounds(3);
    assert_eq!(site.builds(), before, "nothing of the site has changed");
}

#[test]
fn without_a_change_there_is_no_build_when_hinted_at() {
    nothing_changed(Mode::Native);
}

#[test]
fn without_a_change_there_is_no_build_when_polled() {
    nothing_changed(POLL);
}
