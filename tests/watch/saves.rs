//! Every way in which a program saves a file, seen in both ways of noticing.

use std::fs::{self, File};
use std::io::Write;
use std::thread::sleep;
use std::time::{Duration, Instant};

use suara::watch::Mode;

use crate::recorder::{Watched, both, page};

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

fn every_way_to_save_is_seen(site: &Watched) {
    for (at, (way, save)) in WAYS.iter().enumerate() {
        // As long as the one before: only the bytes differ.
        let title = format!("Hak {:03}", 100 + at);
        save(site, &page(&title));
        site.settle();
        let html = site.edition(|edition| edition.files["hak/index.html"].unpacked());
        let html = String::from_utf8_lossy(&html).into_owned();
        assert!(html.contains(&title), "{way}");
    }
}

/// After so long one looks once more at what may be half done.
const MOMENT: Duration = Duration::from_millis(100);

/// Saves in two steps with a pause. True if the pause was no longer than one has patience for, which a busy machine may make it.
fn in_two_steps<T>(first: impl FnOnce() -> T, second: impl FnOnce(T)) -> bool {
    let start = Instant::now();
    let begun = first();
    sleep(Duration::from_millis(50));
    second(begun);
    start.elapsed() < MOMENT
}

/// Nobody sees a page without its words, or the site without a page, while it is saved.
fn a_save_that_is_half_done_is_not_shown(site: &Watched) {
    let mut judged = 0;
    for round in 0..100 {
        let before = site.builds();
        let text = page(&format!("Hak {round}"));
        let was_short = if round % 2 == 0 {
            let create = || File::create(site.path(PAGE)).unwrap();
            in_two_steps(create, |mut file| file.write_all(text.as_bytes()).unwrap())
        } else {
            let remove = || fs::remove_file(site.path(PAGE)).unwrap();
            in_two_steps(remove, |()| site.write(PAGE, &text))
        };
        site.settle();
        if was_short {
            assert_eq!(site.builds(), before + 1, "a moment that was over");
            judged += 1;
        }
        if judged == 10 {
            return;
        }
    }
    panic!("only {judged} saves took less than a moment");
}

fn without_a_change_there_is_no_build(site: &Watched) {
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

both! {
    every_way_to_save_is_seen
    a_save_that_is_half_done_is_not_shown
    without_a_change_there_is_no_build
}

#[test]
fn many_saves_are_few_builds() {
    let site = Watched::start(Mode::Native);
    let before = site.builds();
    let mut slow = 0;
    for round in 0..200 {
        let start = Instant::now();
        site.page("hak", &format!("Hak {round}"));
        sleep(Duration::from_millis(5));
        // After such a pause a batch may end, which a busy machine may make.
        slow += usize::from(start.elapsed() > Duration::from_millis(20));
    }
    site.settle();
    let builds = site.builds() - before;
    assert!(
        builds < 20 + slow,
        "{builds} builds of 200 saves, {slow} of them slow"
    );
    site.no_trouble();
}
