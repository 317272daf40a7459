//! Watching: whatever is saved, in whatever way, the next edition is that of what is on the disk, without one build too many.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test makes its own folders and fails by panicking"
)]

mod folders;
mod loops;
mod recorder;
mod refresh;
mod saves;
