//! What the two READMEs tell a new writer to do, done literally, in the order in which they tell it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use suara::build::{Sites, build};
use suara::diagnostics::Report;
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source;

const TODAY: &str = "2026-11-21";

struct Readme {
    language: &'static str,
    text: String,
}

impl Readme {
    fn both() -> [Self; 2] {
        [("en", "README.md"), ("id", "README.id.md")].map(|(language, name)| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
            let text = fs::read_to_string(path).unwrap();
            Self { language, text }
        })
    }

    /// The blocks of a kind, whole.
    fn blocks(&self, kind: &str) -> Vec<&str> {
        let fence = format!("\n```{kind}\n");
        let parts = self.text.split(&fence).skip(1);
        parts
            .map(|rest| &rest[..=rest.find("\n```").unwrap()])
            .collect()
    }

    /// The first command that begins with these words, without what is said of it.
    fn command(&self, starts: &str) -> Vec<&str> {
        let blocks = self.blocks("sh");
        let mut lines = blocks.iter().flat_map(|block| block.lines());
        let line = lines.find(|line| line.starts_with(starts)).unwrap();
        let command = line.split('#').next().unwrap();
        command.split_whitespace().skip(1).collect()
    }

    /// The first page, in the language of this README.
    fn page(&self) -> &str {
        let blocks = self.blocks("markdown");
        blocks
            .into_iter()
            .find(|block| block.starts_with("---\n"))
            .unwrap()
    }
}

fn suara(folder: &Path, arguments: &[&str], more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_suara"));
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "SUARA_NARRATE"] {
        command.env_remove(name);
    }
    command.current_dir(folder).args(arguments).args(more);
    command.output().unwrap()
}

/// Both, because each has the page in one language.
fn with_first_page(readme: &Readme, folder: &Path) -> std::path::PathBuf {
    let init = readme.command("suara init");
    assert!(suara(folder, &init, &["--today", TODAY]).status.success());
    let site = folder.join(init[1]);
    let new = readme.command("suara new");
    let made = suara(&site, &new, &["--today", TODAY]);
    for one in Readme::both() {
        let path = format!("content/pages/{}.{}.md", new[2], one.language);
        let listed = String::from_utf8_lossy(&made.stdout);
        assert!(listed.contains(&path), "{listed}");
        assert!(
            readme
                .text
                .contains("content/pages/panduan/antre-di-tps.id.md")
        );
        fs::write(site.join(path), one.page()).unwrap();
    }
    site
}

#[test]
fn the_first_page_is_right() {
    for readme in Readme::both() {
        let folder = tempfile::tempdir().unwrap();
        let site = with_first_page(&readme, folder.path());
        let checked = suara(&site, &["check", "--deny-warnings"], &["--today", TODAY]);
        let told = String::from_utf8_lossy(&checked.stderr);
        assert!(checked.status.success(), "{}: {told}", readme.language);
    }
}

#[test]
fn a_slip_in_it_is_told_as_shown() {
    for readme in Readme::both() {
        let folder = tempfile::tempdir().unwrap();
        let site = with_first_page(&readme, folder.path());
        let new = readme.command("suara new");
        assert!(readme.text.contains("`tanya-jwab.md`"));
        for one in Readme::both() {
            let path = site.join(format!("content/pages/{}.{}.md", new[2], one.language));
            let page = one.page().replace("tanya-jawab.md", "tanya-jwab.md");
            fs::write(path, page).unwrap();
        }
        let check = readme.command("suara check");
        let told = suara(&site, &check, &["--today", TODAY]);
        let told = String::from_utf8_lossy(&told.stderr).into_owned();
        let shown = readme.blocks("text")[0].trim_end();
        assert!(told.contains(shown), "{shown}\n\nis not in\n\n{told}");
    }
}

#[test]
fn its_references_are_those_of_the_demonstration() {
    for readme in Readme::both() {
        let blocks = readme.blocks("markdown");
        let text = blocks
            .iter()
            .find(|block| block.contains("{{ fact."))
            .unwrap();
        assert_eq!(text.matches("{{ ").count(), 5, "{text}");
        let page = format!(
            "---\ntitle: A\nsummary: B\nreviewed_on: {TODAY}\nelection: pilkada-2024\n---\n{text}"
        );
        let path = format!("content/pages/hak/percobaan.{}.md", readme.language);
        let mut report = Report::default();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let own = source::read(root, &mut report);
        let files = own
            .files()
            .map(|file| (file.path.to_string(), file.bytes.to_vec()));
        let mut files: Vec<(String, Vec<u8>)> = files.collect();
        files.push((path.clone(), page.into_bytes()));
        let files = files.iter().map(|(path, bytes)| (&**path, &**bytes));
        let snapshot = source::Snapshot::read(files, &mut report).over(theme::embedded());
        let options = Options {
            today: TODAY.parse().unwrap(),
            drafts: Drafts::Hidden,
        };
        let built = build(&snapshot, Sites::All, options, report);
        let unknown = built.report.iter().filter(|problem| {
            *problem.span.file == *path && matches!(problem.code.name, "unknown-id")
        });
        assert_eq!(unknown.count(), 0, "{:?}", built.report);
    }
}
