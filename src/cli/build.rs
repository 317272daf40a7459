//! `suara build` and `suara check`: the same run, with and without publishing.
//!
//! Read, build, publish if there is no error, then tell: problems, times, one line on how it went.

use std::path::Path;

use clap::ArgMatches;

use crate::build::{Findings, Sink, Sites, build_into, fingerprint};
use crate::diagnostics::terminal::Terminal;
use crate::diagnostics::{Args, Ending, Report, Severity, github, json, sarif};
use crate::language::{Date, today};
use crate::publish::{Change, PublishError, Published};
use crate::render::theme;
use crate::site::{Drafts, Options};
use crate::source::{self, Snapshot};

use super::console::{Console, Format, Manner};
use super::publication::{Publication, Target};
use super::stopwatch::{Stopwatch, Times, seconds, stage};
use super::{Exit, Failure, Outcome, project};

/// Runs `suara build`.
pub(super) fn build(matches: &ArgMatches, console: &Console) -> Outcome {
    let run = Run::build(matches, console)?;
    let published = match &run.purpose {
        Purpose::Publish(result) => result.as_ref(),
        Purpose::Check => None,
    };
    run.tell_problems(console)?;
    if matches.get_flag("changes") {
        run.tell_changes(console)?;
    }
    let published = match published {
        Some(Err(error)) => return Err(Failure::publish(error, &console.words)),
        Some(Ok(published)) => Some(published),
        None => None,
    };
    run.tell_end(matches, console, published);
    Ok(run.end(&[]))
}

/// Runs `suara check`.
pub(super) fn check(matches: &ArgMatches, console: &Console) -> Outcome {
    let run = Run::check(matches, console)?;
    run.tell_problems(console)?;
    run.tell_end(matches, console, None);
    let denied: &[Severity] = if matches.get_flag("deny-warnings") {
        &[Severity::Warning]
    } else {
        &[]
    };
    Ok(run.end(denied))
}

/// Errors always count, warnings where they are denied.
fn exit(report: &Report, denied: &[Severity]) -> Exit {
    let counted = denied.iter().any(|severity| report.count(*severity) > 0);
    if counted || report.has_errors() {
        Exit::Problems
    } else {
        Exit::Clean
    }
}

/// The day of a run.
pub(super) fn day(matches: &ArgMatches) -> Date {
    matches
        .get_one::<Date>("today")
        .copied()
        .unwrap_or_else(today)
}

/// What was built, and how it went.
struct Run {
    snapshot: Snapshot,
    /// What is known of the site; where the last publish made it, that it reported nothing.
    findings: Findings,
    made: Made,
    /// What was written and removed.
    changes: Vec<(Change, String)>,
    purpose: Purpose,
    times: Times,
}

/// When the site was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Made {
    /// In this run.
    Now,
    /// By the last publish, and nothing changed since.
    Before,
}

/// What a run is for.
enum Purpose {
    /// To know the problems.
    Check,
    /// To publish; what came of it, where no error forbade it.
    Publish(Option<Result<Published, PublishError>>),
}

impl Run {
    fn check(matches: &ArgMatches, console: &Console) -> Result<Self, Failure> {
        let root = project::root(matches, console)?;
        let mut watch = Stopwatch::start(console);
        let (mut snapshot, report) = read(&root, &mut watch);
        let findings = make(&mut (), &mut snapshot, matches, report, &mut watch);
        Ok(Self {
            snapshot,
            findings,
            made: Made::Now,
            changes: Vec::new(),
            purpose: Purpose::Check,
            times: watch.stop(),
        })
    }

    fn build(matches: &ArgMatches, console: &Console) -> Result<Self, Failure> {
        let root = project::root(matches, console)?;
        let mut watch = Stopwatch::start(console);
        let (mut snapshot, report) = read(&root, &mut watch);
        let target = Target::of(
            &root,
            matches,
            fingerprint(&snapshot, sites(matches), options(matches)),
        );
        // What reading reports must be told, so such a site is built again.
        if report.iter().len() == 0
            && let Ok(Some(published)) = target.is_current()
        {
            return Ok(Self {
                snapshot,
                findings: Findings::default(),
                made: Made::Before,
                changes: Vec::new(),
                purpose: Purpose::Publish(Some(Ok(published))),
                times: watch.stop(),
            });
        }
        let mut publication = Publication::to(&target);
        let findings = make(&mut publication, &mut snapshot, matches, report, &mut watch);
        watch.enter("cli-stage-publish");
        let mut changes = Vec::new();
        let published = publication.end(&findings.report, &mut changes);
        Ok(Self {
            snapshot,
            findings,
            made: Made::Now,
            changes,
            purpose: Purpose::Publish(published),
            times: watch.stop(),
        })
    }

    /// How the run ended.
    fn end(self, denied: &[Severity]) -> Exit {
        let exit = exit(&self.findings.report, denied);
        // The program ends now. To free a large site piece by piece would take longer than to publish it; the system takes it whole.
        std::mem::forget(self);
        exit
    }

    /// What of the published site is new, line by line: what a change of one date has moved.
    fn tell_changes(&self, console: &Console) -> Result<(), Failure> {
        let lines = self.changes.iter().map(|(change, path)| {
            let word = match change {
                Change::Written => "cli-change-written",
                Change::Removed => "cli-change-removed",
            };
            format!("{} {path}\n", console.word(word))
        });
        console.print(&lines.collect::<String>())
    }

    /// Problems go to people on the standard error, to programs on the standard output.
    fn tell_problems(&self, console: &Console) -> Result<(), Failure> {
        let (report, words) = (&self.findings.report, &console.words);
        match console.format {
            Format::Json => console.print(&json::print(report, words, &self.snapshot)),
            Format::Github => console.print(&github::print(report, words, &self.snapshot)),
            Format::Sarif => console.print(&sarif::print(report, words, &self.snapshot)),
            Format::Terminal => {
                let terminal = Terminal {
                    catalogue: words,
                    sources: &self.snapshot,
                    look: console.look,
                    width: console.width,
                    limit: console.limit,
                };
                console.tell(&terminal.problems(report));
                Ok(())
            }
        }
    }

    /// The times, where they are asked for, and the last line.
    fn tell_end(&self, matches: &ArgMatches, console: &Console, published: Option<&Published>) {
        if matches.get_flag("timings") {
            console.tell(&self.times.table(console));
        }
        let report = &self.findings.report;
        // With errors the line says what is wrong, so it is told even to who wants it quiet.
        if report.has_errors() {
            let ending = match self.purpose {
                Purpose::Check => Ending::Checked,
                Purpose::Publish(_) => Ending::Unpublished,
            };
            console.tell(&format!("{}\n", console.words.summary(report, ending)));
        } else if console.manner == Manner::Usual {
            console.tell(&self.summary(console, published));
        }
    }

    /// "92 halaman dalam 2 bahasa · tidak ada masalah · 12 ditulis, 142 tetap, 0 dihapus · 0,21 detik".
    fn summary(&self, console: &Console, published: Option<&Published>) -> String {
        let counts = self.findings.counts;
        let count = |id, number: usize| console.say(id, [("count", number.into())]);
        let warnings = self.findings.report.count(Severity::Warning);
        let problems = match warnings {
            0 => console.word("cli-no-problems"),
            _ => count("count-warnings", warnings),
        };
        let pages = (self.made == Made::Now).then(|| {
            console.say(
                "cli-pages",
                [
                    ("text", count("cli-count-pages", counts.pages).into()),
                    (
                        "other",
                        count("cli-count-languages", counts.languages).into(),
                    ),
                ],
            )
        });
        let pages = pages.unwrap_or_else(|| console.word("cli-nothing-changed"));
        let regions = (counts.regions > 0).then(|| count("cli-count-regions", counts.regions));
        let published = published.map(|published| {
            let args = Args::from([
                ("written", published.written.into()),
                ("unchanged", published.unchanged.into()),
                ("removed", published.removed.into()),
            ]);
            console.words.text("cli-published", &args)
        });
        let time = seconds(self.times.total, 2, console);
        let parts = [Some(pages), regions, Some(problems), published, Some(time)];
        console.line(parts.into_iter().flatten())
    }
}

/// All sites, or that of the region which was asked for.
pub(super) fn sites(matches: &ArgMatches) -> Sites<'_> {
    match matches.get_one::<String>("region") {
        Some(code) => Sites::One(code),
        None => Sites::All,
    }
}

pub(super) fn options(matches: &ArgMatches) -> Options {
    let drafts = if matches.get_flag("drafts") {
        Drafts::Shown
    } else {
        Drafts::Hidden
    };
    Options {
        today: day(matches),
        drafts,
    }
}

fn read(root: &Path, watch: &mut Stopwatch<'_>) -> (Snapshot, Report) {
    watch.enter("cli-stage-read");
    let mut report = Report::default();
    let snapshot = source::read(root, &mut report).over(theme::embedded());
    (snapshot, report)
}

fn make(
    sink: &mut dyn Sink,
    snapshot: &mut Snapshot,
    matches: &ArgMatches,
    report: Report,
    watch: &mut Stopwatch<'_>,
) -> Findings {
    let (sites, options) = (sites(matches), options(matches));
    let findings = build_into(sink, snapshot, sites, options, report, &mut |begun| {
        watch.enter(stage(begun));
    });
    snapshot.recall(findings.report.files());
    findings
}
