//! Why a command could not run, told like a problem of the content: what it is, and what to do.
//!
//! In: what went wrong, as data. Out: a [`Failure`] with its words from the catalogue. Decides no exit code.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use crate::diagnostics::messages::clean;
use crate::diagnostics::{Arg, Args, Catalogue, Severity};
use crate::publish::{
    Action, CreateError, ManifestFault, PathFault, PublishError, Refusal, ReplaceError, SiteState,
};

/// Why a command could not run.
#[derive(Debug)]
pub(super) enum Failure {
    /// In words.
    Said {
        /// What is wrong.
        what: String,
        /// What to do.
        fix: String,
        /// What became of the published site.
        site: Option<String>,
    },
    /// The standard output took no more.
    Output(io::Error),
}

impl Failure {
    /// The failure of that name in the catalogue; its remedy is the attribute `fix`.
    pub(super) fn said(words: &Catalogue, id: &str, args: &Args) -> Self {
        Self::Said {
            what: words.text(id, args),
            fix: words.text(&format!("{id}.fix"), args),
            site: None,
        }
    }

    /// The text, ending with a line end.
    pub(super) fn text(&self, words: &Catalogue) -> String {
        let word = |id| words.text(id, &Args::new());
        let error = words.severity(Severity::Error);
        match self {
            Self::Output(source) => {
                let args = Args::from([("text", reason(words, source).into())]);
                format!("{error}: {}\n", words.text("cli-output", &args))
            }
            Self::Said { what, fix, site } => {
                let mut text = format!("{error}: {what}\n{}: {fix}\n", word("fix"));
                if let Some(site) = site {
                    let _ = writeln!(text, "{site}");
                }
                text
            }
        }
    }

    /// Why a site could not be published.
    pub(super) fn publish(error: &PublishError, words: &Catalogue) -> Self {
        let (id, args) = publish_words(error, words);
        let mut failure = Self::said(words, id, &args);
        if let Self::Said { site, .. } = &mut failure {
            let state = match error.site() {
                SiteState::Untouched => "unpublished",
                SiteState::Mixed => "cli-site-mixed",
                SiteState::Complete => "cli-site-complete",
            };
            *site = Some(words.text(state, &Args::new()));
        }
        failure
    }

    /// Why files of the project could not be changed.
    pub(super) fn replace(error: &ReplaceError, words: &Catalogue) -> Self {
        let (id, args) = match error {
            ReplaceError::Changed(path) => ("cli-replace-changed", args([("path", shown(path))])),
            ReplaceError::NotAFile(path) => ("cli-replace-link", args([("path", shown(path))])),
            ReplaceError::Disk {
                action,
                path,
                source,
            } => ("cli-disk", disk(*action, path, source, words)),
        };
        Self::said(words, id, &args)
    }

    /// Why new files could not be made.
    pub(super) fn create(error: &CreateError, words: &Catalogue) -> Self {
        let (id, args) = match error {
            CreateError::Exists(paths) => (
                "cli-exists",
                args([
                    ("count", paths.len().into()),
                    ("text", paths.join(", ").into()),
                ]),
            ),
            CreateError::NotEmpty { folder, example } => (
                "cli-not-empty",
                args([("path", shown(folder)), ("text", shown(example))]),
            ),
            CreateError::NotAFolder(path) => ("cli-not-a-folder", args([("path", shown(path))])),
            CreateError::BadPath { path, fault } => ("cli-bad-path", bad_path(path, *fault)),
            CreateError::Disk {
                action,
                path,
                source,
            } => ("cli-disk", disk(*action, path, source, words)),
        };
        Self::said(words, id, &args)
    }
}

fn publish_words(error: &PublishError, words: &Catalogue) -> (&'static str, Args) {
    match error {
        PublishError::Refused { output, why } => refusal(output, why),
        PublishError::BadPath { path, fault } => ("cli-bad-path", bad_path(path, *fault)),
        PublishError::FileAndFolder { path } => {
            ("cli-file-and-folder", args([("path", text(path))]))
        }
        PublishError::Twice { path } => ("cli-twice", args([("path", text(path))])),
        PublishError::InTheWay { path, wanted } => (
            "cli-in-the-way",
            args([("path", shown(path)), ("text", text(wanted))]),
        ),
        PublishError::Locked { output, lock } => (
            "cli-locked",
            args([("path", shown(output)), ("text", shown(lock))]),
        ),
        PublishError::Manifest { path, fault } => match fault {
            ManifestFault::Damaged { line } => (
                "cli-manifest-damaged",
                args([("path", shown(path)), ("line", text(&line.to_string()))]),
            ),
            ManifestFault::OtherVersion { version } => (
                "cli-manifest-version",
                args([("path", shown(path)), ("text", text(version))]),
            ),
        },
        PublishError::ForeignStaging { folder } => {
            ("cli-foreign-staging", args([("path", shown(folder))]))
        }
        PublishError::Disk {
            action,
            path,
            source,
            ..
        } => ("cli-disk", disk(*action, path, source, words)),
    }
}

fn refusal(output: &Path, why: &Refusal) -> (&'static str, Args) {
    let (id, other) = match why {
        Refusal::Is(folder) => ("cli-refused-is", Some(folder)),
        Refusal::Contains(folder) => ("cli-refused-contains", Some(folder)),
        Refusal::Inside(folder) => ("cli-refused-inside", Some(folder)),
        Refusal::FileSystemRoot => ("cli-refused-root", None),
        Refusal::Link => ("cli-refused-link", None),
        Refusal::NotAFolder => ("cli-refused-file", None),
        Refusal::NotOurs { example } => ("cli-refused-not-ours", Some(example)),
    };
    let mut args = args([("path", shown(output))]);
    if let Some(other) = other {
        args.insert("text", shown(other));
    }
    (id, args)
}

fn bad_path(path: &str, fault: PathFault) -> Args {
    let (kind, found) = match fault {
        PathFault::EmptySegment => ("empty", String::new()),
        PathFault::Dots => ("dots", String::new()),
        PathFault::Character(found) => ("character", found.escape_debug().to_string()),
        PathFault::TrailingDotOrSpace => ("trailing", String::new()),
        PathFault::DeviceName => ("device", String::new()),
        PathFault::TooLong => ("too_long", String::new()),
        PathFault::OwnName => ("own", String::new()),
    };
    args([
        ("path", text(path)),
        ("kind", text(kind)),
        ("text", text(&found)),
    ])
}

fn disk(action: Action, path: &Path, source: &io::Error, words: &Catalogue) -> Args {
    let action = match action {
        Action::Look => "look",
        Action::Read => "read",
        Action::CreateFolder => "create_folder",
        Action::Lock => "lock",
        Action::Stage => "write",
        Action::Place => "place",
        Action::Remove => "remove",
        Action::Record => "record",
        Action::Flush => "flush",
    };
    args([
        ("kind", text(action)),
        ("path", shown(path)),
        ("text", text(&reason(words, source))),
    ])
}

/// What the operating system answered, in the reader's language where it is one of the usual answers.
pub(super) fn reason(words: &Catalogue, error: &io::Error) -> String {
    let kind = match error.kind() {
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::ReadOnlyFilesystem => "read_only",
        io::ErrorKind::NotFound => "not_found",
        io::ErrorKind::DirectoryNotEmpty => "not_empty",
        _ => "other",
    };
    let answer = error.to_string();
    let args = Args::from([("kind", kind.into()), ("text", answer.into())]);
    words.text("cli-system", &args)
}

fn args<const N: usize>(args: [(&'static str, Arg); N]) -> Args {
    Args::from(args)
}

fn text(text: &str) -> Arg {
    Arg::from(clean(text))
}

/// A path as somebody would type it: without the `./` that joining leaves.
fn shown(path: &Path) -> Arg {
    let short = path.strip_prefix(".").ok();
    let short = short.filter(|short| !short.as_os_str().is_empty());
    text(&short.unwrap_or(path).display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::MessageLanguage;

    fn refusals() -> Vec<PublishError> {
        let folder = || Path::new("folder").to_owned();
        let why = [
            Refusal::Is(folder()),
            Refusal::Contains(folder()),
            Refusal::Inside(folder()),
            Refusal::FileSystemRoot,
            Refusal::Link,
            Refusal::NotAFolder,
            Refusal::NotOurs { example: folder() },
        ];
        let refused = |why| PublishError::Refused {
            output: folder(),
            why,
        };
        why.into_iter().map(refused).collect()
    }

    fn bad_paths() -> Vec<PublishError> {
        let faults = [
            PathFault::EmptySegment,
            PathFault::Dots,
            PathFault::Character(':'),
            PathFault::TrailingDotOrSpace,
            PathFault::DeviceName,
            PathFault::TooLong,
            PathFault::OwnName,
        ];
        let bad = |fault| PublishError::BadPath {
            path: "a".into(),
            fault,
        };
        faults.into_iter().map(bad).collect()
    }

    fn disks() -> Vec<PublishError> {
        let actions = [
            (Action::Look, io::ErrorKind::PermissionDenied),
            (Action::Read, io::ErrorKind::NotFound),
            (Action::CreateFolder, io::ErrorKind::ReadOnlyFilesystem),
            (Action::Lock, io::ErrorKind::Other),
            (Action::Stage, io::ErrorKind::StorageFull),
            (Action::Place, io::ErrorKind::QuotaExceeded),
            (Action::Remove, io::ErrorKind::DirectoryNotEmpty),
            (Action::Record, io::ErrorKind::TimedOut),
            (Action::Flush, io::ErrorKind::Interrupted),
        ];
        let states = [SiteState::Untouched, SiteState::Mixed, SiteState::Complete];
        let disk =
            |((action, kind), site): ((Action, io::ErrorKind), SiteState)| PublishError::Disk {
                action,
                path: "a".into(),
                source: kind.into(),
                site,
            };
        let states = states.into_iter().cycle();
        actions.into_iter().zip(states).map(disk).collect()
    }

    fn others() -> Vec<PublishError> {
        let manifest = |fault| PublishError::Manifest {
            path: "a".into(),
            fault,
        };
        vec![
            PublishError::FileAndFolder { path: "a".into() },
            PublishError::Twice { path: "a".into() },
            PublishError::InTheWay {
                path: "a".into(),
                wanted: "b".into(),
            },
            PublishError::Locked {
                output: "a".into(),
                lock: "b".into(),
            },
            manifest(ManifestFault::Damaged { line: 7 }),
            manifest(ManifestFault::OtherVersion {
                version: "9".into(),
            }),
            PublishError::ForeignStaging { folder: "a".into() },
        ]
    }

    #[test]
    fn every_reason_is_told_in_both_languages_with_what_to_do() {
        let all = [refusals(), bad_paths(), disks(), others()];
        for error in all.iter().flatten() {
            let [indonesian, english] = MessageLanguage::ALL.map(|language| {
                let words = Catalogue::new(language);
                Failure::publish(error, &words).text(&words)
            });
            for text in [&indonesian, &english] {
                let missing = ["cli-", "…", "none", "  "];
                assert!(!missing.iter().any(|part| text.contains(part)), "{text}");
                assert_eq!(text.lines().count(), 3, "{text}");
            }
            let pairs = indonesian.lines().zip(english.lines());
            for (indonesian, english) in pairs {
                assert_ne!(indonesian, english);
            }
        }
    }

    #[test]
    fn a_path_is_shown_as_it_is_typed_and_cannot_steer_a_terminal() {
        let words = Catalogue::new(MessageLanguage::English);
        let error = CreateError::NotAFolder("./a\u{1b}[31m".into());
        let text = Failure::create(&error, &words).text(&words);
        assert!(text.contains("“a\u{fffd}[31m”"), "{text}");
    }
}
