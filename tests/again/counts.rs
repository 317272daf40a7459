//! How little is made again: counts that a busy machine cannot disturb.

use suara::build::{Built, Cache, Sites, Work, rebuild};

use super::project::{Collected, Project, fresh};

/// A project that is built again and again.
struct Bench {
    project: Project,
    cache: Cache,
}

impl Bench {
    fn new() -> Self {
        let mut bench = Self {
            project: Project::small(),
            cache: Cache::default(),
        };
        bench
            .project
            .files
            .retain(|path, _| !path.starts_with("content/regions/"));
        bench.build();
        bench
    }

    fn build(&mut self) -> Built {
        let (snapshot, report) = self.project.read();
        let mut sink = Collected::default();
        let options = self.project.options;
        rebuild(
            &mut self.cache,
            &mut sink,
            &snapshot,
            Sites::All,
            options,
            report,
        )
    }

    /// Changes a text and builds again.
    fn edit(&mut self, path: &str, old: &str, new: &str) -> Work {
        let text = self.project.text(path);
        assert!(text.contains(old), "{path} has no {old:?}");
        self.project.put(path, text.replacen(old, new, 1));
        self.build().work
    }
}

const SOURCE: &str = "content/pages/hak/dokumen.id.md";
const TRANSLATION: &str = "content/pages/hak/dokumen.en.md";

#[test]
fn nothing_changed_makes_nothing() {
    let mut bench = Bench::new();
    assert_eq!(bench.build().work, Work::default());
}

#[test]
fn the_body_of_a_translation_is_one_page() {
    let mut bench = Bench::new();
    let work = bench.edit(TRANSLATION, "\n## ", "\nMore words.\n\n## ");
    assert_eq!((work.read, work.rendered), (1, 1));
    // The words of a page and its translations are read together.
    assert_eq!(work.checked, 2);
}

#[test]
fn the_body_of_a_source_is_its_page_and_the_translation_that_it_leaves_behind() {
    let mut bench = Bench::new();
    let first = bench.edit(SOURCE, "\n## ", "\nKalimat baru.\n\n## ");
    assert_eq!((first.read, first.rendered), (2, 2));
    bench.edit(TRANSLATION, "source_hash:", "x_source_hash:");
    // Where nothing records what was translated, nothing is left behind.
    let second = bench.edit(SOURCE, "\n## ", "\nKalimat lagi.\n\n## ");
    assert_eq!((second.read, second.rendered), (1, 1));
}

#[test]
fn a_title_is_made_again_where_it_is_shown() {
    let mut bench = Bench::new();
    let all = bench.build().pages.len();
    let work = bench.edit(TRANSLATION, "title: ", "title: New ");
    assert_eq!(work.read, 1);
    assert!(work.rendered > 3, "{work:?}: its section and lists show it");
    assert!(
        work.rendered < all,
        "{work:?} of {all}: not every page shows it"
    );
    assert_eq!(work.checked, 2);
}

#[test]
fn the_owner_of_a_page_is_its_own_matter() {
    let mut bench = Bench::new();
    let work = bench.edit(SOURCE, "owner: ", "owner: Lain ");
    assert_eq!(work.rendered, 1, "{work:?}");
}

#[test]
fn the_day_on_which_a_page_was_checked_stands_on_a_translation_that_it_left_behind() {
    let (old, new) = ("reviewed_on: 2026-11-01", "reviewed_on: 2026-11-02");
    let mut bench = Bench::new();
    let first = bench.edit(SOURCE, old, new);
    assert_eq!(first.rendered, 1, "{first:?}: the translation is not stale");
    bench.edit(SOURCE, "\n## ", "\nKalimat baru.\n\n## ");
    let second = bench.edit(SOURCE, new, old);
    assert_eq!(second.rendered, 2, "{second:?}");
}

#[test]
fn a_title_of_one_office_leaves_other_sites_as_they_are() {
    let mut bench = Bench {
        project: Project::small(),
        cache: Cache::default(),
    };
    let text = bench
        .project
        .text("content/regions/64.71-balikpapan/region.yaml");
    let other = text.replace("64.71", "64.72").replace("balikpapan", "lain");
    let path = "content/regions/64.72-lain/region.yaml";
    bench.project.put(path, other);
    assert_eq!(bench.build().work.assembled, 3);
    let page = "content/regions/64.71-balikpapan/pages/tahapan/partisipasi.id.md";
    let work = bench.edit(page, "title: ", "title: Lagi ");
    assert_eq!(work.assembled, 1);
    // A national page belongs to all.
    let work = bench.edit(SOURCE, "title: ", "title: Lagi ");
    assert_eq!(work.assembled, 3);
}

#[test]
fn what_cannot_be_read_and_belongs_to_no_page_makes_nothing() {
    let mut bench = Bench::new();
    bench.project.put("content/static/rusak.txt", [0xff]);
    let built = bench.build();
    assert_eq!(built.work, Work::default());
    assert_eq!(
        built.report.files().last(),
        Some("content/static/rusak.txt")
    );
}

#[test]
fn a_picture_is_made_again_where_it_is_shown() {
    let mut bench = Bench::new();
    let drawing = "content/pages/tahapan/lipat-dan-celup.en.svg";
    let work = bench.edit(drawing, "</svg>", "<!-- new --></svg>");
    assert_eq!(work.read, 0);
    assert_eq!(
        work.rendered,
        shown(&bench.project, "lipat-dan-celup.en.svg")
    );
}

#[test]
fn a_template_is_made_again_everywhere_and_no_word_is_read() {
    let mut bench = Bench::new();
    let path = "themes/terang/templates/page.html";
    let text = bench.project.theme(path);
    bench.project.put(path, text + "\n<!-- new -->");
    let built = bench.build();
    assert_eq!((built.work.read, built.work.checked), (0, 0));
    assert!(built.work.rendered >= built.pages.len());
}

#[test]
fn a_broken_page_is_read_alone() {
    let mut bench = Bench::new();
    let work = bench.edit(TRANSLATION, "title: ", "title: [");
    assert_eq!(work.read, 1);
    let work = bench.edit(TRANSLATION, "title: [", "title: ");
    assert_eq!(work.read, 1);
}

#[test]
fn the_worker_is_another_where_what_it_keeps_is_and_nowhere_else() {
    let worker = |path: &str, new: &str| {
        let mut project = Project::small();
        let text = project.text(path).replacen("\n## ", new, 1);
        project.put(path, text);
        let (snapshot, report) = project.read();
        let (files, _) = fresh(&snapshot, Sites::All, project.options, report);
        files["sw.js"].clone()
    };
    let kept = "content/pages/hak/saluran-pengaduan.id.md";
    let first = worker(kept, "\n## ");
    let other = "content/pages/hak/cek-daftar-pemilih.id.md";
    assert_eq!(first, worker(other, "\nKalimat baru.\n\n## "));
    assert_ne!(first, worker(kept, "\nKalimat baru.\n\n## "));
}

/// How many pages name a file.
fn shown(project: &Project, name: &str) -> usize {
    let pages = project
        .files
        .iter()
        .filter(|(path, _)| path.strip_suffix(".md").is_some());
    pages
        .filter(|(_, text)| String::from_utf8_lossy(text).contains(name))
        .count()
}
