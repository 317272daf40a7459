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
fn a_page_that_can_be_made_again_is_shown_before_the_rest_of_the_site_is_made() {
    let site = Site::new();
    let preview = preview(Saved::Stay);
    let server = Server::inside(&preview);
    let page = "content/pages/panduan/tanya-jawab.id.md";
    let key = "panduan/tanya-jawab/index.html";
    let text = site.read(page);
    preview.whole(edition(&site));
    let mut events = server.listen("/panduan/tanya-jawab/");
    events.state("good");
    site.write(page, text.replacen("title:", "title: [", 1));
    preview.whole(edition(&site));
    let kept = events.state("kept");
    site.write(page, text + "\nKalimat baru.\n");
    let mended = edition(&site);
    let html = mended.files[key].unpacked();
    preview.read(&mended.built.report);
    // What a template could not make is no page.
    preview.first(Files::from([(key.to_owned(), [].into())]));
    assert!(
        !server
            .get("/panduan/tanya-jawab/")
            .body
            .contains("Kalimat baru.")
    );
    preview.first(Files::from([(key.to_owned(), html)]));
    assert_ne!(events.state("good")["version"], kept["version"]);
    let shown = server.get("/panduan/tanya-jawab/");
    assert!(shown.body.contains("Kalimat baru."), "{}", shown.body);
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
fn after_the_first_build_broke_down_nobody_waits_and_the_next_one_is_shown() {
    let site = Site::new();
    let preview = preview(Saved::Stay);
    let server = Server::inside(&preview);
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| server.get("/panduan/"));
        until_wanted(&preview, "panduan/index.html");
        preview.broken("index out of bounds");
        let told = waiting.join().unwrap();
        assert_eq!(told.status, 503);
        assert!(told.body.contains("Suara itself broke down"), "{told:?}");
        assert!(told.body.contains("/__suara/client.js"), "{told:?}");
        // It is no page that comes by itself in a moment.
        assert_eq!(told.header("refresh"), None);
    });
    let list = server.get("/__suara/").body;
    assert!(list.contains("Suara itself broke down"), "{list}");
    assert!(list.contains("index out of bounds"), "{list}");
    let mut events = server.listen("/panduan/");
    preview.whole(edition(&site));
    events.state("good");
    assert_eq!(server.get("/panduan/").status, 200);
    let list = server.get("/__suara/").body;
    assert!(!list.contains("broke down"), "{list}");
}

#[test]
fn while_the_next_build_is_made_who_asks_waits_for_it() {
    let site = Site::new();
    let preview = preview(Saved::Stay);
    let server = Server::inside(&preview);
    preview.broken("index out of bounds");
    assert_eq!(server.get("/panduan/").status, 503);
    let today = TODAY.parse().unwrap();
    preview.begun(&["content/site.yaml".into()], today);
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| server.get("/panduan/"));
        until_wanted(&preview, "panduan/index.html");
        preview.whole(edition(&site));
        assert_eq!(waiting.join().unwrap().status, 200);
    });
}

#[test]
fn a_page_that_stays_keeps_its_assets_and_no_others_are_kept() {
    let site = Site::new();
    let preview = preview(Saved::Stay);
    let server = Server::inside(&preview);
    let page = "content/pages/panduan/tanya-jawab.id.md";
    let whole = |style: &str| {
        let mut edition = edition(&site);
        let path = format!("assets/tema.{style}.css");
        edition
            .files
            .insert(path, Bytes::Plain(style.as_bytes().into()));
        preview.whole(edition);
    };
    let still_there = || {
        let styles = ["satu", "dua", "tiga", "empat"];
        let there = |style: &&str| server.get(&format!("/assets/tema.{style}.css")).status == 200;
        styles.into_iter().filter(there).collect::<Vec<_>>()
    };
    let text = site.read(page);
    whole("satu");
    site.write(page, text.replacen("title:", "title: [", 1));
    whole("satu");
    whole("dua");
    assert_eq!(still_there(), ["satu", "dua"]);
    whole("tiga");
    whole("empat");
    // The one before the last, too, for pages that were sent a moment ago.
    assert_eq!(still_there(), ["satu", "tiga", "empat"]);
    site.write(page, text);
    whole("empat");
    assert_eq!(still_there(), ["empat"]);
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

#[test]
fn who_follows_is_sent_to_the_page_itself_and_not_to_what_a_region_makes_of_it() {
    let site = Site::new();
    let preview = preview(Saved::Follow);
    let server = Server::inside(&preview);
    let whole = || {
        let mut edition = edition(&site);
        let pages = &mut edition.built.pages;
        let mut cards = pages.iter();
        let card = cards.find(|card| &*card.path == "panduan/tanya-jawab/index.html");
        let mut copy = suara::build::Card::clone(card.unwrap());
        // Before the page in the order of paths.
        copy.path = "kantor/blora/panduan/tanya-jawab/index.html".into();
        copy.region = Some("33.16-blora".into());
        pages.push(copy.into());
        pages.sort_by(|one, other| one.path.cmp(&other.path));
        preview.whole(edition);
    };
    whole();
    let mut events = server.listen("/");
    events.state("good");
    site.edit(
        "content/pages/panduan/tanya-jawab.id.md",
        "title: ",
        "title: Satu ",
    );
    whole();
    assert_eq!(events.next("follow")["address"], "/panduan/tanya-jawab/");
}
