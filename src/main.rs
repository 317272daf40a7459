//! The program: arguments in, an exit code out. Everything else is the library.

use std::process::ExitCode;

/// A build makes and drops some thousand small values a page, from all threads: mimalloc does that in half the time, and without the
/// kernel. The library leaves the choice to its user.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(suara::cli::run(std::env::args_os()))
}
