//! A line that says what is being done, from the second second on. The only user of indicatif.
//!
//! In: the names of stages as they begin. Out: one line on the standard error that goes away again. Only for a terminal that
//! somebody watches; who has one asks [`super::console::Console::is_watched`].

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::ProgressBar;

use super::stopwatch::now;

/// Work that is done sooner shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// The line. It goes away when this is dropped.
pub(super) struct Progress {
    stages: Option<Sender<String>>,
    line: Option<JoinHandle<()>>,
}

impl Progress {
    /// Begins to wait.
    pub(super) fn start() -> Self {
        let (stages, told) = channel();
        Self {
            stages: Some(stages),
            line: Some(std::thread::spawn(move || show(&told))),
        }
    }

    /// What is done from now on.
    pub(super) fn tell(&self, stage: String) {
        if let Some(stages) = &self.stages {
            let _heard = stages.send(stage);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.stages = None;
        if let Some(line) = self.line.take() {
            // Wait until the line is gone, or it would be drawn over what is printed next.
            let _ended = line.join();
        }
    }
}

fn show(stages: &Receiver<String>) {
    let start = now();
    let mut now = String::new();
    loop {
        match stages.recv_timeout(PATIENCE.saturating_sub(start.elapsed())) {
            Ok(stage) => now = stage,
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
    let bar = ProgressBar::new_spinner();
    bar.set_message(now);
    bar.enable_steady_tick(Duration::from_millis(120));
    for stage in stages {
        bar.set_message(stage);
    }
    bar.finish_and_clear();
}
