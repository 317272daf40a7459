//! A project that is read again and again equals one that is read for the first time.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use suara::diagnostics::Report;
use suara::source::{self, Snapshot, may_belong, refresh};

/// A project in a temporary folder, and what is known of it.
struct Project {
    folder: tempfile::TempDir,
    snapshot: Snapshot,
    /// The moment of the last reading.
    now: SystemTime,
}

impl Project {
    fn new() -> Self {
        let mut project = Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
            snapshot: Snapshot::default(),
            now: SystemTime::now(),
        };
        project.write("content/site.yaml", b"title: {id: Contoh}\n");
        project.write("content/pages/_index.id.md", b"---\ntitle: Beranda\n---\n");
        project.write("content/pages/hak.id.md", b"---\ntitle: Hak\n---\n");
        project.refresh();
        project
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    /// Reads again some seconds later; the paths that have changed, and the codes and files of what was reported.
    fn refresh(&mut self) -> (Vec<Arc<str>>, Vec<String>) {
        self.now += Duration::from_secs(10);
        self.refresh_with(&BTreeSet::new())
    }

    fn refresh_with(&mut self, hinted: &BTreeSet<PathBuf>) -> (Vec<Arc<str>>, Vec<String>) {
        let root = self.folder.path();
        let mut report = Report::default();
        let next = refresh(&self.snapshot, root, self.now, hinted, &mut report);
        let mut fresh = Report::default();
        let whole = source::read(root, &mut fresh);
        assert_eq!(next.diff(&whole), [], "read again and read anew");
        assert!(report.iter().eq(fresh.iter()), "{report:?}\n{fresh:?}");
        let changed = self.snapshot.diff(&next);
        assert_eq!(changed, next.diff(&self.snapshot), "both ways");
        self.snapshot = next;
        let told = report.iter();
        let told = told.map(|problem| format!("{} {}", problem.code.name, problem.span.file));
        (changed, told.collect())
    }

    fn changed(&mut self) -> Vec<Arc<str>> {
        self.refresh().0
    }
}

fn paths(paths: &[&str]) -> Vec<Arc<str>> {
    paths.iter().map(|path| Arc::from(*path)).collect()
}

#[test]
fn what_has_changed_is_found() {
    let mut project = Project::new();
    assert_eq!(project.changed(), []);
    project.write("content/pages/hak.id.md", b"---\ntitle: Hak Anda\n---\n");
    assert_eq!(project.changed(), paths(&["content/pages/hak.id.md"]));
    project.write("content/pages/a/b/c/baru.id.md", b"x");
    project.write("themes/lain/templates/page.html", b"x");
    let new = [
        "content/pages/a/b/c/baru.id.md",
        "themes/lain/templates/page.html",
    ];
    assert_eq!(project.changed(), paths(&new));
    fs::rename(project.path("content/pages/a"), project.path("content/z")).expect("moved");
    let moved = ["content/pages/a/b/c/baru.id.md", "content/z/b/c/baru.id.md"];
    assert_eq!(project.changed(), paths(&moved));
    fs::remove_dir_all(project.path("content")).expect("removed");
    assert_eq!(project.changed().len(), 4);
    assert_eq!(project.snapshot.files().len(), 1);
}

#[test]
fn what_is_only_touched_has_not_changed_and_is_kept() {
    let mut project = Project::new();
    let page = "content/pages/hak.id.md";
    let bytes = Arc::clone(&project.snapshot.get(page).expect("a page").bytes);
    let file = File::options().append(true).open(project.path(page));
    let touched = file.expect("a page").set_modified(project.now);
    touched.expect("touched");
    project.write("content/pages/_index.id.md", b"---\ntitle: Beranda\n---\n");
    assert_eq!(project.changed(), []);
    let now = &project.snapshot.get(page).expect("a page").bytes;
    assert!(Arc::ptr_eq(&bytes, now), "the same bytes twice in memory");
}

#[test]
fn what_looks_the_same_is_read_again_while_its_clock_may_not_have_ticked() {
    let mut project = Project::new();
    let page = "content/pages/hak.id.md";
    // As long, and as old, as before: only the system's own moment of change tells, where it has one.
    let old = fs::metadata(project.path(page)).expect("a page");
    let save = |project: &Project, text: &[u8]| {
        project.write(page, text);
        let file = File::options().append(true).open(project.path(page));
        let saved = file.expect("a page").set_modified(old.modified().unwrap());
        saved.expect("an old time");
    };
    save(&project, b"---\ntitle: HAK\n---\n");
    assert_eq!(project.changed(), paths(&[page]));
    // Within two seconds, and with a hint at any time, nothing needs to look otherwise.
    save(&project, b"---\ntitle: hAK\n---\n");
    let nothing = BTreeSet::new();
    assert_eq!(project.refresh_with(&nothing).0, paths(&[page]));
    project.changed();
    save(&project, b"---\ntitle: haK\n---\n");
    let hinted = BTreeSet::from([project.path(page)]);
    assert_eq!(project.refresh_with(&hinted).0, paths(&[page]));
}

#[test]
fn what_cannot_be_read_is_told_every_time() {
    let mut project = Project::new();
    project.write("content/pages/latin.id.md", b"caf\xe9");
    project.write("content/pages/besar.id.md", &vec![b'a'; (1 << 20) + 1]);
    let mut told = vec![
        "unreadable-file content/pages/besar.id.md",
        "unreadable-file content/pages/latin.id.md",
    ];
    #[cfg(unix)]
    {
        let link = project.path("content/pages/pintas.id.md");
        std::os::unix::fs::symlink("tidak-ada", link).expect("a shortcut");
        told.push("symlink content/pages/pintas.id.md");
    }
    for _ in 0..3 {
        assert_eq!(project.refresh().1, told);
    }
    project.write("content/pages/latin.id.md", "café".as_bytes());
    assert_eq!(project.changed(), paths(&["content/pages/latin.id.md"]));
    project.write("content/pages/latin.id.md", b"caf\xe9");
    assert_eq!(project.changed(), paths(&["content/pages/latin.id.md"]));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::remove_file(project.path("content/pages/pintas.id.md")).expect("removed");
        assert_eq!(project.refresh().1, told[..2]);
        // Rights are taken and given back; the administrator does not notice.
        for mode in [0o000, 0o644] {
            let rights = fs::Permissions::from_mode(mode);
            fs::set_permissions(project.path("content/pages/hak.id.md"), rights).unwrap();
            project.refresh();
        }
        assert_eq!(project.refresh().1, told[..2]);
    }
}

#[test]
fn what_lies_elsewhere_or_belongs_to_an_editor_is_no_part() {
    for path in ["content", "content/pages/hak.id.md", "themes/x/y.css"] {
        assert!(may_belong(Path::new(path)), "{path}");
    }
    let others = [
        "",
        "public/index.html",
        ".git/index",
        "content.bak/x.md",
        "content/.hak.id.md.swp",
        "content/pages/.~lock.hak.id.md#",
        "content/pages/hak.id.md~",
        "content/pages/~$hak.docx",
        "content/pages/#hak.id.md#",
        "content/pages/hak.id.md___jb_tmp___",
        "content/pages/lu8f3k.tmp",
        "content/.git/x.md",
    ];
    for path in others {
        assert!(!may_belong(Path::new(path)), "{path}");
    }
}

#[test]
fn a_few_files_are_read_again_where_that_is_enough() {
    let mut project = Project::new();
    let page = "content/pages/hak.id.md";
    let again = |project: &Project, paths: &[&str]| {
        let root = project.folder.path();
        let paths = paths.iter().map(|path| root.join(path)).collect();
        let next = source::refresh_files(&project.snapshot, root, project.now, &paths);
        next.map(|next| project.snapshot.diff(&next))
    };
    // Saved through a temporary file, which is gone already.
    project.write(page, b"---\ntitle: Hak Anda\n---\n");
    let saved = again(&project, &[page, "content/pages/4913"]);
    assert_eq!(saved, Some(paths(&[page])));
    project.refresh();
    assert_eq!(again(&project, &[page]), Some(vec![]));
    // New, gone, a folder, what was a folder, what cannot be read: all of that may be about other files too.
    project.write("content/pages/baru.id.md", b"x");
    assert_eq!(again(&project, &["content/pages/baru.id.md"]), None);
    assert_eq!(again(&project, &["content/pages"]), None);
    project.write("content/pages/a/b.id.md", b"x");
    project.refresh();
    fs::remove_dir_all(project.path("content/pages/a")).expect("removed");
    assert_eq!(again(&project, &["content/pages/a"]), None);
    assert_eq!(again(&project, &["content/pages/a/b.id.md"]), None);
    project.write(page, b"caf\xe9");
    assert_eq!(again(&project, &[page]), None);
    assert_eq!(again(&project, &["content/nama dengan spasi.md"]), None);
}
