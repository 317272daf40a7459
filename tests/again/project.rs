//! A small project in memory, made of pages of the demonstration.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use suara::build::{Findings, Sink, Sites, build_into};
use suara::diagnostics::Report;
use suara::output::{File, Files};
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source::Snapshot;

/// Which files of the demonstration it has.
const PARTS: [&str; 12] = [
    "content/site.yaml",
    "content/data/",
    "content/pages/_index.",
    "content/pages/hak/_index.",
    "content/pages/hak/dokumen.",
    "content/pages/hak/cek-daftar-pemilih.",
    "content/pages/hak/saluran-pengaduan.",
    "content/pages/tahapan/_index.",
    "content/pages/tahapan/lipat-dan-celup.",
    "content/pages/tahapan/pemungutan-suara.",
    "content/pages/tentang/",
    "content/regions/64.71-balikpapan/",
];

/// The files of a project.
pub(crate) struct Project {
    pub files: BTreeMap<String, Vec<u8>>,
    /// As they were at first.
    pub first: BTreeMap<String, Vec<u8>>,
    /// The day, and whether drafts are shown.
    pub options: Options,
}

impl Project {
    pub(crate) fn small() -> Self {
        let mut report = Report::default();
        let all = suara::source::read(Path::new("."), &mut report);
        let own = all
            .files()
            .filter(|file| PARTS.iter().any(|part| file.path.starts_with(part)));
        let files: BTreeMap<String, Vec<u8>> = own
            .map(|file| (file.path.to_string(), file.bytes.to_vec()))
            .collect();
        Self {
            first: files.clone(),
            files,
            options: Options {
                today: "2026-11-21".parse().expect("a date"),
                drafts: Drafts::Hidden,
            },
        }
    }

    /// The files over those of the theme, and which of them cannot be read.
    pub(crate) fn read(&self) -> (Snapshot, Report) {
        let files = self.files.iter();
        let mut report = Report::default();
        let files = files.map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        let snapshot = Snapshot::read(files, &mut report).over(theme::embedded());
        (snapshot, report)
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> String {
        let bytes = self.files.get(path).expect("a file of the project");
        String::from_utf8_lossy(bytes).into_owned()
    }

    /// The text of a file of the theme, which need not be the project's own; empty where it cannot be read.
    pub(crate) fn theme(&self, path: &str) -> String {
        let (snapshot, _) = self.read();
        let file = snapshot.get(path);
        file.map(|file| file.text().to_owned()).unwrap_or_default()
    }

    pub(crate) fn put(&mut self, path: &str, text: impl Into<Vec<u8>>) {
        self.files.insert(path.to_owned(), text.into());
    }
}

/// Keeps the files of a build.
#[derive(Default)]
pub(crate) struct Collected(Mutex<Files>);

impl Collected {
    pub(crate) fn files(self) -> Files {
        self.0.into_inner().expect("nobody panicked")
    }
}

impl Sink for Collected {
    fn begin(&mut self, _: &Report) {}

    fn take(&self, file: File) {
        let before = self
            .0
            .lock()
            .expect("nobody panicked")
            .insert(file.path.clone(), file.bytes);
        assert!(before.is_none(), "{} came twice", file.path);
    }
}

/// What a build from nothing gives. `report`: what was found when the files were read.
pub(crate) fn fresh(
    snapshot: &Snapshot,
    sites: Sites<'_>,
    options: Options,
    report: Report,
) -> (Files, Findings) {
    let mut sink = Collected::default();
    let findings = build_into(
        &mut sink,
        &mut snapshot.clone(),
        sites,
        options,
        report,
        &mut |_| {},
    );
    (sink.files(), findings)
}

/// The lines in which two texts differ.
pub(crate) fn difference(new: &[u8], expected: &[u8]) -> String {
    let (new, expected) = (
        String::from_utf8_lossy(new),
        String::from_utf8_lossy(expected),
    );
    similar::TextDiff::from_lines(&*expected, &*new)
        .unified_diff()
        .context_radius(1)
        .to_string()
}
