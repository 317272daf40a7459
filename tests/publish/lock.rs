//! The lock goes with the publish, also while other processes are being started.

use std::fs;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use suara::publish::{PublishError, Verify};

use crate::Room;
use crate::behaviour::small;

/// A process that is being started has a copy of every open file for a moment, the lock too.
#[test]
fn a_publish_that_fails_at_its_start_gives_the_lock_back() {
    let room = Room::new();
    room.publish(&small());
    fs::write(room.output().join(".suara-intent"), "rusak").unwrap();
    let done = AtomicBool::new(false);
    let attempts = || {
        let errors = (0..1000).map(|_| {
            let (output, protected) = (room.output(), room.protected());
            suara::publish::publish(&small(), &output, &protected).unwrap_err()
        });
        errors
            .filter(|error| !matches!(error, PublishError::Manifest { .. }))
            .count()
    };
    let other_errors = thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::SeqCst) {
                Command::new("true").status().unwrap();
            }
        });
        let other_errors = attempts();
        done.store(true, Ordering::SeqCst);
        other_errors
    });
    assert_eq!(other_errors, 0);
    // Asking does not even read what is damaged: the intent alone is reason enough to build.
    assert_eq!(
        room.ask(crate::build_of(&small()), Verify::Quick).unwrap(),
        None
    );
}
