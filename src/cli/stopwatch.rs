//! How long the stages of a run took, and the line that says what is being done where that takes long.
//!
//! The only user of a clock that runs: the build itself tells which stage begins and knows no time.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use crate::build::Stage;

use super::console::Console;
use super::progress::Progress;

/// The times of a run.
pub(super) struct Stopwatch<'a> {
    console: &'a Console,
    start: Instant,
    begun: Vec<(&'static str, Instant)>,
    progress: Option<Progress>,
}

impl<'a> Stopwatch<'a> {
    /// Starts now.
    pub(super) fn start(console: &'a Console) -> Self {
        Self {
            console,
            start: now(),
            begun: Vec::new(),
            progress: console.is_watched().then(Progress::start),
        }
    }

    /// A stage begins, and the one before it ends.
    pub(super) fn enter(&mut self, stage: &'static str) {
        self.begun.push((stage, now()));
        if let Some(progress) = &self.progress {
            progress.tell(self.console.word(stage));
        }
    }

    /// The last stage has ended.
    pub(super) fn stop(mut self) -> Times {
        drop(self.progress.take());
        let end = now();
        let ends = self.begun.iter().skip(1).map(|(_, begun)| *begun);
        let stages = self.begun.iter().zip(ends.chain([end]));
        Times {
            stages: stages
                .map(|((stage, begun), end)| (*stage, end.duration_since(*begun)))
                .collect(),
            total: end.duration_since(self.start),
        }
    }
}

/// The only clock that runs.
#[expect(clippy::disallowed_methods, reason = "the command line measures")]
pub(super) fn now() -> Instant {
    Instant::now()
}

/// A time that is running.
pub(super) struct Running(Instant);

impl Running {
    /// Starts now.
    pub(super) fn start() -> Self {
        Self(now())
    }

    /// How long it has run.
    pub(super) fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// How long each stage took.
pub(super) struct Times {
    stages: Vec<(&'static str, Duration)>,
    pub(super) total: Duration,
}

impl Times {
    /// The stages, one a line, and their sum.
    pub(super) fn table(&self, console: &Console) -> String {
        let stages = self.stages.iter().map(|(stage, time)| (*stage, *time));
        let rows: Vec<(String, String)> = stages
            .chain([("cli-stage-total", self.total)])
            .map(|(stage, time)| {
                (
                    format!("{}:", console.word(stage)),
                    seconds(time, 3, console),
                )
            })
            .collect();
        let width = |text: &String| text.chars().count();
        let names = rows
            .iter()
            .map(|(name, _)| width(name))
            .max()
            .unwrap_or_default();
        let times = rows
            .iter()
            .map(|(_, time)| width(time))
            .max()
            .unwrap_or_default();
        let mut text = String::new();
        for (name, time) in rows {
            let _ = writeln!(text, "{name:names$}  {time:>times$}");
        }
        text
    }
}

/// "0,21 detik".
pub(super) fn seconds(time: Duration, digits: i16, console: &Console) -> String {
    let units = time.as_secs_f64() * 10_f64.powi(i32::from(digits));
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a run does not last for centuries"
    )]
    let units = units.round() as i64;
    let number = match console.language() {
        Some(language) => language.fraction(units, digits),
        None => format!("{time:?}"),
    };
    console.say("cli-seconds", [("number", number.into())])
}

/// The word of the catalogue for a stage.
pub(super) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Settings => "cli-stage-settings",
        Stage::RegisterAndTheme => "cli-stage-register-and-theme",
        Stage::Documents => "cli-stage-documents",
        Stage::Site => "cli-stage-site",
        Stage::Render => "cli-stage-render",
        Stage::Check => "cli-stage-check",
        Stage::Output => "cli-stage-output",
        Stage::Regions => "cli-stage-regions",
    }
}
