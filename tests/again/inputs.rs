//! What a file or a problem is made from besides what is seen at first: one edit each, compared with a fresh build.

use suara::build::{Cache, Sites};
use suara::diagnostics::{Report, codes};
use suara::output::Files;
use suara::site::Drafts;

use super::project::Project;

/// A project that is built again and again, and compared with a fresh build each time.
struct Bench {
    project: Project,
    cache: Cache,
}

impl Bench {
    fn new() -> Self {
        Self {
            project: Project::small(),
            cache: Cache::default(),
        }
    }

    fn replace(&mut self, path: &str, old: &str, new: &str) {
        let text = self.project.text(path);
        assert!(text.contains(old), "{path} has no {old:?}");
        self.project.put(path, text.replacen(old, new, 1));
    }

    fn build(&mut self, told: &str) -> (Files, Report) {
        super::build(&mut self.cache, &self.project, Sites::All, told)
    }
}

#[test]
fn the_day_of_a_source_stands_on_a_stale_translation() {
    let mut bench = Bench::new();
    let source = "content/pages/hak/dokumen.id.md";
    bench.replace(source, "\n## ", "\nKalimat baru.\n\n## ");
    let page = |files: &Files| {
        let page = &files["en/rights/what-to-bring/index.html"];
        String::from_utf8_lossy(page).into_owned()
    };
    let (before, _) = bench.build("a new sentence in the source");
    bench.replace(source, "reviewed_on: 2026-11-01", "reviewed_on: 2026-11-02");
    let (after, _) = bench.build("another day on which the source was checked");
    assert_ne!(page(&before), page(&after), "the day is not shown");
}

#[test]
fn a_region_that_could_not_be_read_is_missing_when_it_is_gone() {
    let mut bench = Bench::new();
    let path = "content/regions/64.71-balikpapan/region.yaml";
    let is_missing = |report: &Report| {
        let mut problems = report.iter();
        problems
            .any(|problem| problem.code == codes::MISSING_CONTENT && &*problem.span.file == path)
    };
    bench.project.put(path, [0xff]);
    let (_, report) = bench.build("a region that cannot be read");
    assert!(!is_missing(&report));
    bench.project.files.remove(path);
    let (_, report) = bench.build("a region that is gone");
    assert!(is_missing(&report));
    bench.project.put(path, [0xff]);
    let (_, report) = bench.build("a region that cannot be read again");
    assert!(!is_missing(&report));
}

#[test]
fn settings_that_could_not_be_read_are_missing_when_they_are_gone() {
    let mut bench = Bench::new();
    let path = "content/site.yaml";
    bench.project.put(path, [0xff]);
    bench.build("settings that cannot be read");
    bench.project.files.remove(path);
    let (_, report) = bench.build("no settings");
    let mut problems = report.iter();
    assert!(problems.any(|problem| problem.code == codes::MISSING_CONTENT));
}

#[test]
fn an_old_address_leads_to_the_nation_only_while_the_page_says_the_same_there() {
    let mut bench = Bench::new();
    let path = "content/pages/tentang/glosarium.id.md";
    bench.replace(path, "reviewed_on:", "aliases: [/lama/]\nreviewed_on:");
    let nation = "rel=\"canonical\" href=\"https://suara.example/tentang/";
    let leads_to_nation = |files: &Files| {
        let redirect = &files["wilayah/kota-balikpapan/lama/index.html"];
        String::from_utf8_lossy(redirect).contains(nation)
    };
    let (files, _) = bench.build("an old address");
    assert!(leads_to_nation(&files));
    let text = bench.project.text(path) + "\n{{ region.name }}\n";
    bench.project.put(path, text);
    let (files, _) = bench.build("a page that names the region");
    assert!(!leads_to_nation(&files));
}

#[test]
fn a_term_is_looked_up_in_the_list_of_a_draft_only_where_there_is_no_other() {
    let mut bench = Bench::new();
    bench.project.options.drafts = Drafts::Shown;
    let path = "content/pages/hak/dokumen.id.md";
    let text = bench.project.text(path) + "\n```glossary\ncaption: Istilah\n```\n";
    bench.project.put(path, text);
    let leads_to = |files: &Files, page: &str| {
        let home = String::from_utf8_lossy(&files["index.html"]).into_owned();
        home.contains(&format!("href=\"{page}/#term-tps\""))
    };
    let (files, _) = bench.build("a second list of terms, before the first");
    assert!(leads_to(&files, "hak/dokumen"));
    bench.replace(path, "\ntype: ", "\ndraft: true\ntype: ");
    let (files, _) = bench.build("its page is a draft");
    assert!(leads_to(&files, "tentang/glosarium"));
}

#[test]
fn of_equal_problems_in_templates_the_same_one_is_told() {
    let mut bench = Bench::new();
    let templates = "themes/terang/templates";
    bench.build("nothing");
    let include = "{% include \"part/salah.html\" %}";
    bench.project.put(
        &format!("{templates}/part/salah.html"),
        "{{ asset(name=\"salah.css\") }}",
    );
    bench
        .project
        .put(&format!("{templates}/once/salah.html"), include);
    let base = format!("{templates}/base.html");
    let text = bench.project.theme(&base);
    assert!(text.contains("</body>"));
    let text = text.replacen("</body>", &format!("{include}</body>"), 1);
    bench.project.put(&base, text);
    let (_, report) = bench.build("a part that fails around pages and on them");
    let mut problems = report.iter();
    let told = problems.find(|problem| problem.span.file.ends_with("part/salah.html"));
    assert_eq!(told.map(|problem| &*problem.words), Some("once/salah.html"));
}

const PICTURE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>"#;

/// A draft beside the page about documents to bring, with more in its front matter and its body.
fn draft(bench: &mut Bench, fields: &str, body: &str) {
    let text = format!(
        "---\ntitle: Rancangan\nsummary: Belum terbit.\ndraft: true\n{fields}---\n\n{body}\n"
    );
    bench.project.put("content/pages/hak/rancangan.id.md", text);
}

#[test]
fn a_picture_of_a_draft_is_published_when_a_page_shows_it() {
    let mut bench = Bench::new();
    bench.project.put("content/pages/hak/denah.svg", PICTURE);
    draft(&mut bench, "", "![Denah ruang](denah.svg)");
    let is_published = |files: &Files| files.keys().any(|path| path.contains("denah"));
    let (files, _) = bench.build("a picture that a draft shows");
    assert!(!is_published(&files));
    let page = "content/pages/hak/dokumen.id.md";
    bench.replace(page, "\n## ", "\n![Denah ruang](denah.svg)\n\n## ");
    let (files, _) = bench.build("the same on a page that is published");
    assert!(is_published(&files));
}

#[test]
fn a_file_of_a_draft_is_looked_at_when_it_is_published() {
    let mut bench = Bench::new();
    let pdf =
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
    bench.project.put("content/pages/hak/panduan.pdf", pdf);
    draft(&mut bench, "", "[Panduan](panduan.pdf)");
    let is_told = |report: &Report| {
        let mut problems = report.iter();
        problems.any(|problem| problem.code == codes::UNTAGGED_PDF)
    };
    let (_, report) = bench.build("a PDF to which a draft leads");
    assert!(!is_told(&report));
    bench.replace("content/pages/hak/rancangan.id.md", "draft: true\n", "");
    let (_, report) = bench.build("the draft is published");
    assert!(is_told(&report));
}

#[test]
fn a_file_that_is_hidden_now_is_no_longer_proposed() {
    let mut bench = Bench::new();
    bench.project.put("content/pages/hak/denah.svg", PICTURE);
    draft(&mut bench, "", "Belum ada.");
    let page = "content/pages/hak/dokumen.id.md";
    bench.replace(page, "\n## ", "\n[Denah](dennah.svg)\n\n## ");
    let proposes = |report: &Report| {
        let mut problems = report.iter();
        problems.any(|problem| format!("{:?}", problem.args).contains("denah.svg"))
    };
    let (_, report) = bench.build("a link to a file with a slip in its name");
    assert!(proposes(&report));
    draft(&mut bench, "", "[Denah](denah.svg)");
    let (_, report) = bench.build("the file is only for a draft");
    assert!(!proposes(&report));
}
