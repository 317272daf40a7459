//! The program: arguments in, an exit code out. Everything else is the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(suara::cli::run(std::env::args_os()))
}
