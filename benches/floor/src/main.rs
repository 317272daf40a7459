//! The floor: what a generator cannot do without. Walk, read, Markdown, one string, write; on all cores. `floor FOLDER OUTPUT`.
//!
//! No YAML, no template engine, no lists, no links, no checks. It gives the time below which nobody comes with this parser on this disk.

use std::path::{Path, PathBuf};
use std::{env, fs};

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;
use walkdir::WalkDir;

const HEAD: &str = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Floor</title></head><body><main>";
const FOOT: &str = "</main></body></html>";

fn main() {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let pages = arguments.next().expect("a folder").join("content/pages");
    let output = arguments.next().expect("an output folder");
    let files: Vec<PathBuf> = WalkDir::new(&pages)
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    files.par_iter().for_each(|file| {
        let text = fs::read_to_string(file).expect("a text");
        let body = text.splitn(3, "---\n").nth(2).unwrap_or(&text);
        let mut page = String::with_capacity(body.len() * 2);
        page.push_str(HEAD);
        html::push_html(&mut page, Parser::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES));
        page.push_str(FOOT);
        let folder = output.join(address(file.strip_prefix(&pages).expect("inside")));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("index.html"), page).expect("a file");
    });
}

/// `hak/dokumen.en.md` goes to `en/hak/dokumen/`.
fn address(file: &Path) -> PathBuf {
    let name = file.with_extension("");
    let language = name.extension().unwrap_or_default().to_owned();
    let stem = name.with_extension("");
    let stem = match stem.ends_with("_index") {
        true => stem.parent().unwrap_or(Path::new("")).to_owned(),
        false => stem,
    };
    match language.to_str() {
        Some("id") => stem,
        _ => Path::new(&language).join(stem),
    }
}
