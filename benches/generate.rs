//! Writes a corpus: `generate FOLDER PAGES`. Prints how many Markdown files it has and how many bytes and words they hold.

#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program for measuring: it may stop, print and touch the disk"
)]

mod corpus;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().expect("a folder"));
    let pages = arguments
        .next()
        .and_then(|pages| pages.parse().ok())
        .expect("a number of pages");
    let (mut count, mut bytes, mut words) = (0, 0, 0);
    for (path, text) in corpus::files(pages) {
        let file = folder.join(&path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, &text).expect("a file");
        if path.ends_with(".md") {
            count += 1;
            bytes += text.len();
            words += text.split_whitespace().count();
        }
    }
    println!(
        "{count} pages, {} bytes and {} words each",
        bytes / count,
        words / count
    );
}
