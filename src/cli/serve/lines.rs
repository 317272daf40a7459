//! What the terminal tells of each build: new problems, and one line on what changed and how it went.
//!
//! Stands between watching and the preview: whatever is handed over, passes through here.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::json;

use crate::diagnostics::terminal::Terminal;
use crate::diagnostics::{Diagnostic, Report, Severity};
use crate::language::Date;
use crate::output::Files;
use crate::serve::Preview;
use crate::watch::{Edition, Viewer};

use super::super::console::{Console, Format, Manner};
use super::super::stopwatch::{Running, seconds};

/// A preview whose builds are told.
pub(super) struct Lines {
    preview: Arc<Preview>,
    console: Console,
    last: Mutex<Last>,
}

/// What was told last.
#[derive(Default)]
struct Last {
    /// When the build began that is being made.
    begun: Option<Running>,
    /// The files that changed before it.
    changed: Vec<Arc<str>>,
    /// Its day, and whether the build before had another one.
    day: Option<Date>,
    is_new_day: bool,
    /// Whether there was a build before.
    has_told: bool,
    problems: BTreeMap<Known, usize>,
}

impl Last {
    fn begin_day(&mut self, day: Date) {
        let before = self.day.replace(day);
        self.is_new_day = before.is_some_and(|before| before != day);
    }
}

/// What makes a problem the same one after an edit further up has moved it: code, severity, file, words.
type Known = (&'static str, Severity, Arc<str>, String);

impl Lines {
    pub(super) fn new(preview: Arc<Preview>, console: Console) -> Self {
        Self {
            preview,
            console,
            last: Mutex::default(),
        }
    }

    fn last(&self) -> std::sync::MutexGuard<'_, Last> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something that is no build.
    fn event(&self, name: &str, why: &str, said: &str) {
        if self.console.format == Format::Terminal {
            self.console.tell(&format!("{said}\n"));
        } else {
            let event = json!({ "event": name, "why": why });
            let _told = self.console.print(&format!("{event}\n"));
        }
    }

    fn tell(&self, edition: &Edition) {
        let mut last = self.last();
        let took = last.begun.take();
        let took = took.map_or(Duration::ZERO, |begun| begun.elapsed());
        let changed = std::mem::take(&mut last.changed);
        let has_told = std::mem::replace(&mut last.has_told, true);
        let changed = has_told.then_some(changed);
        let is_new_day = last.is_new_day;
        let report = &edition.built.report;
        let (new, problems) = new_problems(report, &last.problems);
        let gone = gone(&last.problems, &problems);
        last.problems = problems;
        drop(last);
        let news = News {
            changed,
            is_new_day,
            new,
            gone,
            took,
        };
        if self.console.format == Format::Terminal {
            self.tell_people(edition, &news);
        } else {
            self.tell_programs(edition, &news);
        }
    }

    fn tell_people(&self, edition: &Edition, news: &News) {
        let console = &self.console;
        let terminal = Terminal {
            catalogue: &console.words,
            sources: &*edition.snapshot,
            look: console.look,
            width: console.width,
            limit: console.limit,
        };
        let new: Report = news.new.iter().cloned().collect();
        let mut text = terminal.problems(&new);
        if console.manner == Manner::Usual {
            text.push_str(&news.line(edition, console));
        }
        console.tell(&text);
    }

    /// One line of JSON a build.
    fn tell_programs(&self, edition: &Edition, news: &News) {
        let report = &edition.built.report;
        let event = json!({
            "event": "built",
            "changed": news.changed.as_deref().map(|paths| paths.iter().map(|path| &**path).collect::<Vec<_>>()),
            "pages": edition.built.counts.pages,
            "rendered": edition.built.work.rendered,
            "errors": report.count(Severity::Error),
            "warnings": report.count(Severity::Warning),
            "new": news.new.len(),
            "gone": news.gone,
            "milliseconds": u64::try_from(news.took.as_millis()).unwrap_or(u64::MAX),
        });
        // Where nobody listens any more, the preview goes on.
        let _told = self.console.print(&format!("{event}\n"));
    }
}

impl Viewer for Lines {
    fn wanted(&self) -> Vec<String> {
        self.preview.wanted()
    }

    fn begun(&self, changed: &[Arc<str>], day: Date) {
        let mut last = self.last();
        last.begun = Some(Running::start());
        last.changed = changed.to_vec();
        last.begin_day(day);
        drop(last);
        self.preview.begun(changed, day);
    }

    fn read(&self, report: &Report) {
        self.preview.read(report);
    }

    fn first(&self, files: Files) {
        self.preview.first(files);
    }

    fn whole(&self, edition: Edition) {
        let edition = Arc::new(edition);
        // First the browsers: they must not wait for a terminal.
        self.preview.show_whole(Arc::clone(&edition));
        self.tell(&edition);
    }

    fn broken(&self, why: &str) {
        self.preview.broken(why);
        let said = self.console.say("server-broken", [("text", why.into())]);
        self.event("broken", why, &said);
    }

    fn polled(&self, why: &str) {
        let said = self.console.say("server-polled", [("text", why.into())]);
        self.event("polled", why, &said);
    }
}

/// What one build brought.
struct News {
    /// None for the first build.
    changed: Option<Vec<Arc<str>>>,
    is_new_day: bool,
    new: Vec<Diagnostic>,
    gone: usize,
    took: Duration,
}

impl News {
    /// "content/pages/hak/dokumen.id.md · 3 masalah, 1 baru · 0,03 detik".
    fn line(&self, edition: &Edition, console: &Console) -> String {
        let counts = edition.built.counts;
        let count = |id: &str, number: usize| console.say(id, [("count", number.into())]);
        let what = match self.changed.as_deref() {
            None => console.say(
                "cli-pages",
                [
                    ("text", count("cli-count-pages", counts.pages).into()),
                    (
                        "other",
                        count("cli-count-languages", counts.languages).into(),
                    ),
                ],
            ),
            Some([]) if self.is_new_day => console.word("server-day"),
            // A file that cannot be read, or a shortcut, came or went.
            Some([]) => console.word("server-again"),
            Some([only]) => only.to_string(),
            Some([first, rest @ ..]) => {
                let args = [("path", (&**first).into()), ("count", rest.len().into())];
                console.say("server-changed", args)
            }
        };
        let report = &edition.built.report;
        let problems = match report.iter().len() {
            0 => console.word("cli-no-problems"),
            all => {
                let args = [
                    ("count", all.into()),
                    ("number", self.new.len().into()),
                    ("other", self.gone.into()),
                ];
                console.say("server-problems", args)
            }
        };
        let rendered = edition.built.work.rendered;
        let rendered = (rendered > 0).then(|| count("server-rendered", rendered));
        let time = seconds(self.took, 2, console);
        console.line(
            [Some(what), rendered, Some(problems), Some(time)]
                .into_iter()
                .flatten(),
        )
    }
}

fn known(problem: &Diagnostic) -> Known {
    let file = Arc::clone(&problem.span.file);
    (
        problem.code.name,
        problem.severity,
        file,
        problem.words.clone(),
    )
}

/// The problems that were not there before, and all of them, counted.
fn new_problems(
    report: &Report,
    before: &BTreeMap<Known, usize>,
) -> (Vec<Diagnostic>, BTreeMap<Known, usize>) {
    let mut now: BTreeMap<Known, usize> = BTreeMap::new();
    let mut new = Vec::new();
    for problem in report.iter() {
        let known = known(problem);
        let old = before.get(&known).copied().unwrap_or_default();
        let count = now.entry(known).or_default();
        *count += 1;
        if *count > old {
            new.push(problem.clone());
        }
    }
    (new, now)
}

/// How many problems are gone.
fn gone(before: &BTreeMap<Known, usize>, now: &BTreeMap<Known, usize>) -> usize {
    let less = before.iter().map(|(known, count)| {
        let left = now.get(known).copied().unwrap_or_default();
        count.saturating_sub(left)
    });
    less.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_another_day_is_a_new_one() {
        let mut last = Last::default();
        let days = ["2026-11-21", "2026-11-21", "2026-11-22", "2026-11-22"];
        let new = days.map(|day| {
            last.begin_day(day.parse().expect(day));
            last.is_new_day
        });
        assert_eq!(new, [false, false, true, false]);
    }
}
