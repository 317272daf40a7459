//! Each stage of a build alone, on 200 pages: time and allocations. One thread, so that every allocation is counted and times are CPU times.
//!
//! `cargo bench --bench parts`; `cargo bench --bench parts -- render` for one. Divide by 200 for a page.

#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program for measuring: it may stop, print and touch the disk"
)]

mod corpus;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::{env, fs, process};

use divan::{AllocProfiler, Bencher};
use suara::build::build;
use suara::check;
use suara::diagnostics::Report;
use suara::document::{self, Abbreviations, Document, Markdown};
use suara::language::Date;
use suara::output::{self, Files};
use suara::publish::{self, Protected};
use suara::register::{self, Register};
use suara::render::{self, Renderer, Sheet, Theme};
use suara::schema::{self, Record};
use suara::settings::{self, Settings};
use suara::site::{self, Drafts, Options, Site};
use suara::source::{self, Snapshot};
use suara::yaml::{self, Node};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const PAGES: usize = 200;

const OPTIONS: Options = Options {
    today: Date::constant(2026, 11, 15),
    drafts: Drafts::Hidden,
};

fn main() {
    // Only threads of the bench itself have their allocations counted.
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .use_current_thread();
    pool.build_global().expect("the first pool");
    let folder = folder();
    for (path, text) in corpus::files(PAGES) {
        let file = folder.join("site").join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    let built = build(&PROJECT.snapshot, OPTIONS, Report::default());
    assert_eq!(
        built.report.iter().len(),
        0,
        "a corpus with problems measures how problems are told"
    );
    divan::main();
    fs::remove_dir_all(folder).expect("our own folder");
}

/// In memory where the system has such a place.
fn folder() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let base = if memory.is_dir() {
        memory.to_owned()
    } else {
        env::temp_dir()
    };
    base.join(format!("suara-parts-{}", process::id()))
}

/// What the stages start from.
struct Project {
    snapshot: Snapshot,
    settings: Arc<Settings>,
    register: Arc<Register>,
    theme: Theme,
    site: Site,
    sheets: Vec<Sheet>,
    rendered: Vec<String>,
    files: Files,
}

static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let mut report = Report::default();
    let snapshot =
        source::read(&folder().join("site"), &mut report).over(render::theme::embedded());
    let settings = Arc::new(settings::read(&snapshot, &mut report));
    let register = Arc::new(register::read(&snapshot, &mut report));
    let theme = Theme::load(&snapshot, &settings, &mut report);
    let documents = document::read_all(&snapshot, &settings, &register.terms, &mut report);
    let site = assemble(&snapshot, &settings, &register, documents);
    let sheets = render::sheets(&site);
    let rendered = render_all(&site, &theme, &sheets);
    let files = build(&snapshot, OPTIONS, Report::default()).files;
    Project {
        snapshot,
        settings,
        register,
        theme,
        site,
        sheets,
        rendered,
        files,
    }
});

fn render_all(site: &Site, theme: &Theme, sheets: &[Sheet]) -> Vec<String> {
    let calendars = output::calendars(site, theme);
    let renderer = Renderer::new(site, theme, &calendars, &mut Report::default());
    let files = sheets.iter().map(|sheet| renderer.render(sheet).0);
    files.collect()
}

fn assemble(
    snapshot: &Snapshot,
    settings: &Arc<Settings>,
    register: &Arc<Register>,
    documents: Vec<Document>,
) -> Site {
    let documents: Vec<Arc<Document>> = documents.into_iter().map(Arc::new).collect();
    site::assemble(
        snapshot,
        Arc::clone(settings),
        Arc::clone(register),
        &documents,
        OPTIONS,
        &mut Report::default(),
    )
}

/// A page's path, text, front matter and body.
type Page<'a> = (&'a Arc<str>, &'a str, &'a str, std::ops::Range<usize>);

fn pages() -> Vec<Page<'static>> {
    let files = PROJECT
        .snapshot
        .under("content/pages/")
        .filter(|file| file.path.ends_with(".md"));
    files
        .map(|file| {
            let text = file.text();
            let end = text[4..].find("---\n").expect("front matter") + 4;
            (&file.path, text, &text[4..end], end + 4..text.len())
        })
        .collect()
}

fn parse(front: &str) -> Node {
    yaml::parse(front, 4).expect("valid")
}

fn decode(node: &Node, path: &Arc<str>) -> Record {
    let tables = [
        schema::PAGE_TYPES[0].fields,
        schema::COMMON,
        schema::INDEX,
        schema::HOME,
    ];
    schema::decode(node, &tables, path, schema::Origin::Translation).0
}

#[divan::bench]
fn a_read(bencher: Bencher) {
    LazyLock::force(&PROJECT);
    let root = folder().join("site");
    bencher.bench_local(|| source::read(&root, &mut Report::default()));
}

#[divan::bench]
fn b_settings_register_theme(bencher: Bencher) {
    let snapshot = &PROJECT.snapshot;
    bencher.bench_local(|| {
        let mut report = Report::default();
        let settings = settings::read(snapshot, &mut report);
        let register = register::read(snapshot, &mut report);
        (Theme::load(snapshot, &settings, &mut report), register)
    });
}

#[divan::bench]
fn c_yaml(bencher: Bencher) {
    let pages = pages();
    bencher.bench_local(|| {
        for (_, _, front, _) in &pages {
            black_box(parse(front));
        }
    });
}

#[divan::bench]
fn d_decode(bencher: Bencher) {
    let nodes: Vec<_> = pages()
        .into_iter()
        .map(|(path, _, front, _)| (path, parse(front)))
        .collect();
    bencher.bench_local(|| {
        for (path, node) in &nodes {
            black_box(decode(node, path));
        }
    });
}

#[divan::bench]
fn e_markdown(bencher: Bencher) {
    let pages: Vec<_> = pages()
        .into_iter()
        .map(|(path, text, front, body)| (path, text, decode(&parse(front), path), body))
        .collect();
    let languages = &PROJECT.settings.languages;
    let abbreviations = Abbreviations::of(&PROJECT.register.terms, &PROJECT.settings);
    bencher.bench_local(|| {
        for (file, text, fields, body) in &pages {
            let language = &languages[usize::from(file.ends_with(".en.md"))];
            let markdown = Markdown {
                file,
                text,
                language,
                abbreviations: &abbreviations,
            };
            black_box(document::write(&markdown, fields, body.clone()));
        }
    });
}

#[divan::bench]
fn f_assemble(bencher: Bencher) {
    let Project {
        snapshot,
        settings,
        register,
        ..
    } = &*PROJECT;
    bencher
        .with_inputs(|| {
            document::read_all(snapshot, settings, &register.terms, &mut Report::default())
        })
        .bench_local_values(|documents| assemble(snapshot, settings, register, documents));
}

#[divan::bench]
fn g_render(bencher: Bencher) {
    let project = &*PROJECT;
    bencher.bench_local(|| render_all(&project.site, &project.theme, &project.sheets));
}

#[divan::bench]
fn h_checks(bencher: Bencher) {
    let project = &*PROJECT;
    bencher.bench_local(|| {
        let files = check::Files::new(&project.site, &project.theme, &project.sheets);
        let rendered = project.sheets.iter().zip(&project.rendered);
        let parsed: Vec<_> = rendered
            .map(|(sheet, html)| Arc::new(files.read(sheet, html)))
            .collect();
        check::check(&files, &parsed, None, &mut Report::default());
    });
}

#[divan::bench]
fn i_output(bencher: Bencher) {
    let project = &*PROJECT;
    bencher.bench_local(|| {
        let calendars = output::calendars(&project.site, &project.theme);
        output::files(&project.site, &project.theme, calendars)
    });
}

#[divan::bench]
fn j_publish_fresh(bencher: Bencher) {
    let project = &*PROJECT;
    let target = folder().join("fresh");
    bencher
        .with_inputs(|| drop(fs::remove_dir_all(&target)))
        .bench_local_values(|()| {
            publish::publish(
                &project.files,
                &target,
                &Protected::project(&folder().join("site")),
            )
        });
}

#[divan::bench]
fn k_publish_unchanged(bencher: Bencher) {
    let project = &*PROJECT;
    let target = folder().join("unchanged");
    let protected = Protected::project(&folder().join("site"));
    publish::publish(&project.files, &target, &protected).expect("published");
    bencher.bench_local(|| publish::publish(&project.files, &target, &protected));
}

#[divan::bench]
fn l_whole_build(bencher: Bencher) {
    let project = &*PROJECT;
    bencher.bench_local(|| build(&project.snapshot, OPTIONS, Report::default()));
}
