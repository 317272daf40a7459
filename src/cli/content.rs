//! The content of a project, read and connected but neither rendered nor checked: what lists about pages are made from.

use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use crate::diagnostics::terminal::Terminal;
use crate::diagnostics::{Ending, Report, position};
use crate::document::{self, Document};
use crate::register;
use crate::settings;
use crate::site::{self, Drafts, Options, Site};
use crate::source::{self, Snapshot};

use super::console::Console;
use super::{Failure, build, project};

/// The content of a project.
pub(super) struct Content {
    /// The project's folder.
    pub(super) root: PathBuf,
    /// Its files.
    pub(super) snapshot: Snapshot,
    /// Its pages.
    pub(super) site: Site,
}

impl Content {
    /// Reads it. None where `site.yaml` has errors, which are told then; errors of pages are only counted: a list without them is
    /// better than none.
    pub(super) fn read(matches: &ArgMatches, console: &Console) -> Result<Option<Self>, Failure> {
        let root = project::root(matches, console)?;
        let mut report = Report::default();
        let snapshot = source::read(&root, &mut report);
        let mut wrong = Report::default();
        let settings = Arc::new(settings::read(&snapshot, &mut wrong));
        if wrong.has_errors() {
            let look = Terminal::new(&console.words, &snapshot, console.look);
            console.tell(&look.print(&wrong, Ending::Checked));
            return Ok(None);
        }
        let register = Arc::new(register::read(&snapshot, &mut report));
        let documents = document::read_all(&snapshot, &settings, &mut report);
        let documents: Vec<_> = documents.into_iter().map(Arc::new).collect();
        let options = Options {
            today: build::day(matches),
            drafts: Drafts::Hidden,
        };
        let site = site::assemble(
            &snapshot,
            settings,
            register,
            &documents,
            options,
            &mut report,
        );
        if report.has_errors() {
            console.tell(&format!("{}\n", console.word("cli-content-errors")));
        }
        Ok(Some(Self {
            root,
            snapshot,
            site,
        }))
    }

    /// The line of a byte of a file, from 1.
    pub(super) fn line(&self, file: &str, byte: usize) -> usize {
        let text = self.snapshot.get(file).map_or("", |file| file.text());
        position::position(text, byte).line
    }

    /// The published pages that have a text of their own.
    pub(super) fn documents(&self) -> impl Iterator<Item = &Document> {
        self.site.written_pages().map(|(.., document)| document)
    }
}
