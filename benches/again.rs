//! What one edit costs the build that stays in memory, without disk and network: `cargo run --release --example again -- FOLDER`.
//!
//! FOLDER is a corpus of `generate`. Prints the median and the longest of ten edits of each kind, what was made again, and the memory.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement reads clocks and prints"
)]

use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use suara::build::{Built, Cache, Sink, Sites, rebuild};
use suara::diagnostics::Report;
use suara::output::{File, Files};
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source::{Snapshot, read};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Default)]
struct Kept(Mutex<Files>);

impl Sink for Kept {
    fn begin(&mut self, _: &Report) {}

    fn take(&self, file: File) {
        self.0
            .lock()
            .expect("nobody panicked")
            .insert(file.path, file.bytes);
    }
}

fn build(cache: &mut Cache, snapshot: &Snapshot) -> (Built, Files) {
    let options = Options {
        today: "2026-11-21".parse().expect("a date"),
        drafts: Drafts::Hidden,
    };
    let mut sink = Kept::default();
    let built = rebuild(
        cache,
        &mut sink,
        snapshot,
        Sites::All,
        options,
        Report::default(),
    );
    (built, sink.0.into_inner().expect("nobody panicked"))
}

/// Makes a text another one.
type Edit = fn(&str, usize) -> String;

fn main() {
    let folder = std::env::args().nth(1).expect("a folder");
    let mut snapshot = read(Path::new(&folder), &mut Report::default()).over(theme::embedded());
    let mut cache = Cache::default();
    let (cpu, start) = (processor(), Instant::now());
    let (built, mut files) = build(&mut cache, &snapshot);
    println!(
        "first {:?} cpu {:?} {:?}",
        start.elapsed(),
        processor().saturating_sub(cpu),
        built.work
    );
    println!("memory {} MiB", memory());
    let pages: Vec<String> = snapshot
        .files()
        .map(|file| file.path.to_string())
        .filter(|path| path.ends_with(".id.md") && !path.contains("_index"))
        .collect();
    let template = "themes/terang/templates/page.html".to_owned();
    let kinds: [(&str, Edit); 4] = [
        ("none", |text, _| text.to_owned()),
        ("body", |text, at| format!("{text}\nKata yang baru {at}.\n")),
        ("title", |text, at| {
            text.replacen("title: ", &format!("title: A{at} "), 1)
        }),
        ("template", |text, at| format!("{text}<!-- {at} -->")),
    ];
    for (name, edit) in kinds {
        let mut times = Vec::new();
        let mut work = String::new();
        let cpu = processor();
        for at in 0..10 {
            let path = if name == "template" {
                &template
            } else {
                &pages[at * 7 % pages.len()]
            };
            let text = edit(snapshot.get(path).expect("a file").text(), at);
            snapshot = Snapshot::of([(path.as_str(), text.as_bytes())]).over(
                snapshot
                    .files()
                    .map(|file| (file.path.to_string(), &*file.bytes)),
            );
            let start = Instant::now();
            let (built, now) = build(&mut cache, &snapshot);
            times.push(start.elapsed());
            work = format!("{:?}", built.work);
            files = now;
        }
        let spent = processor().saturating_sub(cpu) / 10;
        times.sort();
        println!(
            "{name}: median {:?} longest {:?} cpu {spent:?} (with hashing the snapshot) {work}",
            times[5], times[9]
        );
    }
    println!("{} files, memory {} MiB", files.len(), memory());
}

/// Processor time of this process.
fn processor() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux");
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let ticks: u64 =
        fields[11].parse::<u64>().unwrap_or(0) + fields[12].parse::<u64>().unwrap_or(0);
    Duration::from_millis(ticks * 10)
}

/// Resident memory now.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap_or_default();
    line.split_whitespace()
        .nth(1)
        .and_then(|kib| kib.parse::<u64>().ok())
        .unwrap_or(0)
        / 1024
}
