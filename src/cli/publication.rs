//! Where and how a build is published: its files are staged as they come, and put in place at the end if nothing is wrong.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clap::ArgMatches;

use crate::build::{Sink, Sites};
use crate::diagnostics::Report;
use crate::publish::{
    self, Change, Durability, File, Protected, PublishError, Published, Publishing, RealDisk,
    Verify,
};

use super::build::sites;

/// Where and how to publish.
pub(super) struct Target {
    output: PathBuf,
    protected: Protected,
    options: publish::Options,
    fingerprint: publish::Fingerprint,
}

impl Target {
    pub(super) fn of(root: &Path, matches: &ArgMatches, fingerprint: publish::Fingerprint) -> Self {
        let word = |name| matches.get_one::<String>(name).map(String::as_str);
        let options = publish::Options {
            verify: match word("verify") {
                Some("full") => Verify::Full,
                _ => Verify::Quick,
            },
            durability: match word("durability") {
                Some("power") => Durability::PowerLoss,
                _ => Durability::ProcessCrash,
            },
            fingerprint: None,
        };
        let output = matches.get_one::<PathBuf>("output").cloned();
        Self {
            output: output.unwrap_or_else(|| {
                root.join(match sites(matches) {
                    Sites::All => "public".to_owned(),
                    // One region's site must not take the place of all of them.
                    Sites::One(code) => format!("public-{code}"),
                })
            }),
            protected: Protected::project(root),
            options,
            fingerprint,
        }
    }

    /// What the last publish left, if this very build made it and reported nothing.
    pub(super) fn is_current(&self) -> Result<Option<Published>, PublishError> {
        let verify = self.options.verify;
        publish::is_current(&self.output, &self.protected, self.fingerprint, verify)
    }
}

/// A publish that takes the files while they are built. Nothing of the published site changes before its end.
pub(super) struct Publication<'t> {
    target: &'t Target,
    /// None before the build begins, and where the content has errors already.
    publishing: Option<Publishing<'static>>,
    /// The first thing that went wrong; from then on files are let go.
    failure: Mutex<Option<PublishError>>,
}

impl<'t> Publication<'t> {
    pub(super) fn to(target: &'t Target) -> Self {
        Self {
            target,
            publishing: None,
            failure: Mutex::new(None),
        }
    }

    /// Publishes if there is no error; what came of it. Else what was staged is dropped.
    pub(super) fn end(
        self,
        report: &Report,
        changes: &mut Vec<(Change, String)>,
    ) -> Option<Result<Published, PublishError>> {
        if report.has_errors() {
            return None;
        }
        let failure = self
            .failure
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let mut publishing = match (failure, self.publishing) {
            (Some(error), _) => return Some(Err(error)),
            (None, publishing) => publishing?,
        };
        // A build with warnings leaves no fingerprint: they must be told the next time, too.
        let is_clean = report.iter().len() == 0;
        publishing.name(is_clean.then_some(self.target.fingerprint));
        let tell = &mut |change, path: &str| changes.push((change, path.to_owned()));
        Some(publishing.commit_telling(tell))
    }
}

impl Sink for Publication<'_> {
    fn begin(&mut self, report: &Report) {
        if report.has_errors() {
            return;
        }
        let Target {
            output,
            protected,
            options,
            ..
        } = self.target;
        match Publishing::start(&RealDisk, output, protected, *options) {
            Ok(publishing) => self.publishing = Some(publishing),
            Err(error) => self.failure = Mutex::new(Some(error)),
        }
    }

    fn take(&self, file: File) {
        let failure = || self.failure.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(publishing) = self.publishing.as_ref().filter(|_| failure().is_none()) else {
            return;
        };
        if let Err(error) = publishing.take(file) {
            failure().get_or_insert(error);
        }
    }
}
