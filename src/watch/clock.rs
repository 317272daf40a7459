//! The clocks of the loop, which waits: a build knows none.

use std::time::{Instant, SystemTime};

/// A moment of the clock that runs.
pub(super) type Moment = Instant;

/// A clock that runs, for how long something took.
#[expect(
    clippy::disallowed_methods,
    reason = "the loop waits, and may not wait too long"
)]
pub(super) fn running() -> Moment {
    Instant::now()
}

/// The clock that files are stamped by.
#[expect(
    clippy::disallowed_methods,
    reason = "a file is compared with the moment at which it was read"
)]
pub(super) fn of_files() -> SystemTime {
    SystemTime::now()
}
