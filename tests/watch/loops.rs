//! The loop itself: what begins a build, what ends one, what comes first.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use suara::watch::Mode;

use crate::recorder::{Event, POLL, Watched};

#[test]
fn a_build_begins_with_what_has_changed() {
    let site = Watched::start(Mode::Native);
    site.page("hak", "Hak lain");
    site.settle();
    let hak: Arc<str> = "content/pages/hak.id.md".into();
    assert_eq!(site.begun(), [vec![], vec![hak]]);
}

#[test]
fn a_new_day_is_a_new_build() {
    let site = Watched::start(POLL);
    site.set_day("2026-11-22");
    site.settle_after(1);
    site.rounds(2);
    assert_eq!(site.begun(), [vec![], vec![]]);
}

#[test]
fn a_build_that_breaks_down_ends_nothing() {
    let mut site = Watched::site();
    site.break_next(2);
    site.run(Mode::Native);
    let broken = |event: &&Event| matches!(event, Event::Broken(why) if why == "a mistake of ours");
    site.until("the first breakdown", |events| {
        events.iter().filter(broken).count() == 1
    });
    // What has not changed is not tried again.
    site.rounds(1);
    site.page("hak", "Hak yang salah");
    site.until("the second breakdown", |events| {
        events.iter().filter(broken).count() == 2
    });
    assert_eq!(site.builds(), 0);
    site.page("hak", "Hak yang benar");
    site.settle();
    site.page("cara", "Cara lain");
    site.settle();
    assert!(site.stop());
}

#[test]
fn it_stops_at_once_where_it_waits() {
    for mode in [Mode::Native, Mode::Poll(Duration::from_secs(3600))] {
        assert!(Watched::start(mode).stop());
    }
}

#[test]
fn it_stops_after_the_build_that_is_being_made() {
    let mut site = Watched::site();
    site.run(Mode::Native);
    site.until("a build", |events| !events.is_empty());
    assert!(site.stop());
    assert_eq!((site.begun().len(), site.builds()), (1, 1));
}

/// No system can listen at a place whose name holds a NUL.
#[cfg(unix)]
#[test]
fn where_the_system_cannot_tell_it_is_polled_and_said_once() {
    let mut site = Watched::site();
    site.move_to(PathBuf::from("tidak\0ada"));
    site.run(Mode::Native);
    site.until("an edition", |events| {
        events.iter().any(|event| event.edition().is_some())
    });
    site.rounds(2);
    let polled = site.events(|events| {
        let polled = events
            .iter()
            .filter(|event| matches!(event, Event::Polled(why) if !why.is_empty()));
        polled.count()
    });
    assert_eq!(polled, 1);
}

#[test]
fn what_somebody_looks_at_comes_first() {
    let mut site = Watched::site();
    site.want(&["hak/index.html", "tidak-ada/index.html"]);
    site.run(Mode::Native);
    site.settle();
    site.page("hak", "Hak lain");
    site.settle();
    site.events(|events| {
        let mut first = None;
        let mut pairs = 0;
        for event in events {
            match event {
                Event::First(files) => first = Some(files),
                Event::Whole(edition) => {
                    let first = first.take().expect("pages before the rest");
                    assert_eq!(first.keys().collect::<Vec<_>>(), ["hak/index.html"]);
                    let whole = &edition.files["hak/index.html"].unpacked();
                    assert_eq!(&first["hak/index.html"], whole);
                    pairs += 1;
                }
                _ => {}
            }
        }
        assert!(pairs >= 2, "{pairs} builds");
    });
}
