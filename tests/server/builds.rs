//! What is shown while a site is made, and after a build broke down: builds are handed over by hand here.

use std::path::Path;
use std::sync::Arc;

use suara::build::{Cache, Sink, Sites, Work, rebuild};
use suara::diagnostics::{MessageLanguage, Report};
use suara::output::{Bytes, File, Files, KeptFiles};
use suara::render::theme;
use suara::serve::editor::Editor;
use suara::serve::{Manner, Preview, Saved};
use suara::site::{Drafts, Options};
use suara::source;
use suara::watch::{Edition, Viewer};

use crate::program::{Server, Site, TODAY};

/// Keeps all files.
#[derive(Default)]
struct Kept(std::sync::Mutex<KeptFiles>);

impl Sink for Kept {
    fn begin(&mut self, _: &Report) {}

    fn take(&self, file: File) {
        self.share(file.path, Bytes::Plain(file.bytes));
    }

    fn share(&self, path: String, bytes: Bytes) {
        self.0.lock().unwrap().insert(path, bytes);
    }
}

fn edition(site: &Site) -> Edition {
    let mut report = Report::default();
    let snapshot = source::read(&site.root(), &mut report).over(theme::embedded());
    let options = Options {
        today: TODAY.parse().unwrap(),
        drafts: Drafts::Hidden,
    };
    let mut kept = Kept::default();
    let mut cache = Cache::default();
    let built = rebuild(
        &mut cache,
        &mut kept,
        &snapshot,
        Sites::All,
        options,
        report,
    );
    Edition {
        built,
        files: kept.0.into_inner().unwrap(),
        snapshot: Arc::new(snapshot),
        languages: vec![("id".into(), "Indonesia".to_owned())],
    }
}

fn preview(saved: Saved) -> Arc<Preview> {
    Arc::new(Preview::new(Manner {
        language: MessageLanguage::English,
        editor: Editor::new("none", Path::new("/")).unwrap(),
        today: Some(TODAY.parse().unwrap()),
        saved,
        base: String::new(),
    }))
}

/// Waits until somebody waits for a page.
fn until_wanted(preview: &Preview, path: &str) {
    while !preview.wanted().iter().any(|wanted| wanted == path) {
        std::thread::yield_now();
    }
}

#[test]
fn a_page_is_served_before_the_rest_of_the_site_is_made() {
    let site = Site::new();
    let preview = preview(Saved::Stay);
    let server = Server::inside(&preview);
    assert_eq!(preview.wanted(), ["index.html".to_owned()]);
    let edition = edition(&site);
    assert!(edition.built.work != Work::default());
    let (path, html) = edition.files.get_key_value("panduan/index.html").unwrap();
    let first = Files::from([(path.clone(), html.unpacked())]);
    std::thread::scope(|scope| {
        let early = scope.spawn(|| server.get("/panduan/"));
        let late = scope.spawn(|| server.get("/a-z/"));
        let nothing = scope.spawn(|| server.get("/tidak-ada/"));
        until_wanted(&preview, "panduan/index.html");
        until_wanted(&preview, "a-z/index.html");
        until_wanted(&preview, "tidak-ada/index.html");
        preview.first(first);
        let early = early.join().unwrap();
        assert_eq!(early.status, 200);
        // The host's headers are there before the host is told of them.
        assert!(early.header("content-security-policy").is_some());
        // The others still wait.
        assert!(!late.is_finished() && !nothing.is_finished());
        preview.whole(edition);
        assert_eq!(late.join().unwrap().status, 200);
        assert_eq!(nothing.join().unwrap().status, 404);
    });
    assert!(preview.wanted().is_empty(), "{:?}", preview.wanted());
}

#[test]
fn after_a_build_broke_down_the_pages_stay_and_the_panel_says_so() {
    let site = Site::new();
    let preview = preview(Saved::Stay);
    let server = Server::inside(&preview);
    preview.whole(edition(&site));
    let before = server.get("/panduan/").body;
    let mut events = server.listen("/panduan/");
    let good = events.next("page");
    preview.broken("<b>index out of bounds</b>");
    let broken = events.next("page");
    assert_eq!(broken["version"], good["version"]);
    assert_ne!(broken["panel"], good["panel"]);
    assert_eq!(server.get("/panduan/").body, before);
    let panel = server.get("/__suara/panel?path=/panduan/").body;
    assert!(panel.contains("&lt;b&gt;index out of bounds"), "{panel}");
    preview.whole(edition(&site));
    assert_eq!(events.next("page"), good);
}

#[test]
fn who_follows_is_sent_to_the_page_that_was_saved() {
    let site = Site::new();
    let preview = preview(Saved::Follow);
    let server = Server::inside(&preview);
    preview.whole(edition(&site));
    let mut events = server.listen("/");
    events.state("good");
    for title in ["title: Satu ", "title: Dua "] {
        site.edit("content/pages/panduan/tanya-jawab.en.md", "title: ", title);
        preview.whole(edition(&site));
        assert_eq!(events.next("follow")["address"], "/en/guide/questions/");
    }
}
