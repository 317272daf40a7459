//! Problems for people at a terminal: drawn with the source line and a caret, or told in sentences for those who listen.
//!
//! In: a [`Report`], the [`Catalogue`], the [`Sources`]. Out: text; the command line prints it.
//! Grouped by file, in the order of the text; past the limit only counted, errors never before warnings. Decides nothing about exit
//! codes or colours by itself, and shows nothing from outside that could steer a terminal.

mod drawn;
mod narrated;

use std::fmt::Write as _;

use super::messages::clean;
use super::{Args, Catalogue, Code, Diagnostic, Ending, Report, Sources};

/// How many problems are told unless somebody asks for more.
pub const LIMIT: usize = 100;

/// How many columns a source line may take unless the terminal says.
pub const WIDTH: usize = 100;

/// How a problem looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Drawn, without colours.
    #[default]
    Plain,
    /// Drawn, with colours.
    Coloured,
    /// In sentences, for screen readers and Braille displays.
    Narrated,
}

/// A printer.
#[derive(Clone, Copy)]
pub struct Terminal<'a> {
    /// The words.
    pub catalogue: &'a Catalogue,
    /// The files' texts.
    pub sources: &'a dyn Sources,
    /// How it looks.
    pub look: Look,
    /// How many columns there are.
    pub width: usize,
    /// How many problems are told.
    pub limit: usize,
}

impl<'a> Terminal<'a> {
    /// A printer with the usual width and limit.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, sources: &'a dyn Sources, look: Look) -> Self {
        Self {
            catalogue,
            sources,
            look,
            width: WIDTH,
            limit: LIMIT,
        }
    }

    /// Every problem up to the limit, how many more there are, and the last line.
    #[must_use]
    pub fn print(&self, report: &Report, ending: Ending) -> String {
        let mut text = self.problems(report);
        text.push_str(&self.catalogue.summary(report, ending));
        text.push('\n');
        text
    }

    /// Every problem up to the limit, and how many more there are.
    #[must_use]
    pub fn problems(&self, report: &Report) -> String {
        let mut text = String::new();
        for diagnostic in chosen(report, self.limit) {
            text.push_str(&self.problem(diagnostic));
            text.push('\n');
        }
        let hidden = report.iter().len().saturating_sub(self.limit);
        if hidden > 0 {
            let args = Args::from([("count", hidden.into())]);
            let _ = writeln!(text, "{}\n", self.catalogue.text("hidden", &args));
        }
        text
    }

    /// One problem, ending with a line end.
    #[must_use]
    pub fn problem(&self, diagnostic: &Diagnostic) -> String {
        match self.look {
            Look::Plain | Look::Coloured => drawn::draw(self, diagnostic),
            Look::Narrated => narrated::narrate(self, diagnostic),
        }
    }

    /// What stands below every problem: a word and its text.
    fn footer(&self, diagnostic: &Diagnostic) -> Vec<(String, String)> {
        let catalogue = self.catalogue;
        let word = |id| catalogue.text(id, &Args::new());
        let code = diagnostic.code;
        let explain = Args::from([("code", code.name.into())]);
        let criterion = (!code.criterion.is_empty()).then(|| (word("wcag"), code.criterion.into()));
        [
            (word("why"), catalogue.why(diagnostic)),
            (word("fix"), catalogue.fix(diagnostic)),
        ]
        .into_iter()
        .chain(criterion)
        .chain([(word("more"), catalogue.text("explain", &explain))])
        .collect()
    }
}

/// The story of a code, for `suara explain CODE`.
#[must_use]
pub fn explain(catalogue: &Catalogue, code: Code, width: usize) -> String {
    let bare = Diagnostic::new(code, super::Span::start_of(&"".into()), "");
    let severity = catalogue.severity(code.severity);
    let mut text = format!("{severity}[{}]: {}\n", code.name, catalogue.headline(&bare));
    if !code.criterion.is_empty() {
        let wcag = catalogue.text("wcag", &Args::new());
        let _ = writeln!(text, "{wcag}: {}", code.criterion);
    }
    text.push('\n');
    let story = catalogue.story(code);
    let (prose, examples) = story.split_once("\n\n").unwrap_or((&story, ""));
    for line in prose.lines() {
        wrap(line, width, &mut text);
    }
    // The examples are to be typed as they stand.
    let _ = write!(text, "\n{examples}\n");
    text
}

/// Breaks a line between words so that it fits; a longer word stands alone.
fn wrap(line: &str, width: usize, text: &mut String) {
    let mut column = 0;
    for word in line.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            text.push('\n');
            column = 0;
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += length;
    }
    text.push('\n');
}

/// As many problems as may be told, by file and place; if they are not all, errors first: they forbid publishing.
fn chosen(report: &Report, limit: usize) -> Vec<&Diagnostic> {
    let mut chosen: Vec<_> = report.iter().collect();
    if chosen.len() > limit {
        chosen.sort_by(|a, b| (a.severity, &a.span).cmp(&(b.severity, &b.span)));
        chosen.truncate(limit);
    }
    chosen.sort_by(|a, b| a.span.cmp(&b.span));
    chosen
}

/// A path as it may be shown.
fn path(file: &str) -> String {
    clean(file)
}
