//! What an edit changes, what stays while something is wrong, who is told.

use crate::program::Site;

const PAGE: &str = "content/pages/panduan/memakai-situs.id.md";
const ADDRESS: &str = "/panduan/memakai-situs/";

#[test]
fn a_saved_page_is_served_and_told() {
    let site = Site::new();
    let server = site.serve(&[]);
    let mut events = server.listen(ADDRESS);
    let before = events.next("page");
    assert_eq!(before["state"], "good");
    let version = before["version"].as_str().unwrap();
    assert!(server.get(ADDRESS).body.contains(version));
    let title = title(&site.read(PAGE));
    site.edit(PAGE, &title, "title: Judul yang baru");
    let built = server.built();
    assert_eq!(built["changed"], serde_json::json!([PAGE]));
    let after = events.next("page");
    assert_ne!(after["version"], before["version"]);
    let page = server.get(ADDRESS).body;
    assert!(page.contains("Judul yang baru"), "{page}");
    assert!(page.contains(after["version"].as_str().unwrap()));
}

#[test]
fn while_a_page_cannot_be_read_the_last_good_one_stays() {
    let site = Site::new();
    let server = site.serve(&[]);
    let mut events = server.listen(ADDRESS);
    let before = events.state("good");
    let text = site.read(PAGE);
    site.write(PAGE, text.replacen("title:", "title: [", 1));
    let kept = events.state("kept");
    assert_eq!(kept["version"], before["version"]);
    assert_ne!(kept["panel"], before["panel"]);
    assert_eq!(server.get(ADDRESS).status, 200);
    // Another page is edited meanwhile: that one is new, this one still stays.
    let home = "content/pages/_index.id.md";
    site.write(home, site.read(home) + "\nKalimat baru.\n");
    server.built();
    server.built();
    assert!(server.get("/").body.contains("Kalimat baru."));
    assert_eq!(server.get(ADDRESS).status, 200);
    site.write(PAGE, text);
    let mut mended = events.state("good");
    assert_eq!(mended["version"], before["version"]);
    // The page comes first; that nothing is wrong any more is known with the rest of the site.
    while mended["panel"] != before["panel"] {
        mended = events.state("good");
    }
}

#[test]
fn while_the_settings_cannot_be_read_every_page_stays() {
    let site = Site::new();
    let server = site.serve(&[]);
    let before = server.get(ADDRESS).body;
    let mut events = server.listen(ADDRESS);
    events.state("good");
    let text = site.read("content/site.yaml");
    site.write("content/site.yaml", "title: {id: [");
    events.state("kept");
    assert_eq!(server.get(ADDRESS).body, before);
    site.write("content/site.yaml", text);
    events.state("good");
    assert_eq!(server.get(ADDRESS).body, before);
}

#[test]
fn while_a_template_cannot_be_read_every_page_stays() {
    let site = Site::new();
    let server = site.serve(&[]);
    let before = server.get(ADDRESS).body;
    let mut events = server.listen(ADDRESS);
    events.state("good");
    let template = "themes/terang/templates/page.html";
    site.write(template, "{% if %}");
    events.state("kept");
    assert_eq!(server.get(ADDRESS).body, before);
    site.remove(template);
    events.state("good");
    assert_eq!(server.get(ADDRESS).body, before);
}

#[test]
fn a_page_that_is_gone_is_not_served_any_more() {
    let site = Site::new();
    let server = site.serve(&[]);
    let mut events = server.listen(ADDRESS);
    events.state("good");
    let text = site.read(PAGE);
    site.remove(PAGE);
    site.remove(&PAGE.replace(".id.", ".en."));
    events.state("gone");
    assert_eq!(server.get(ADDRESS).status, 404);
    site.write(PAGE, text);
    events.state("good");
    assert_eq!(server.get(ADDRESS).status, 200);
}

#[test]
fn a_save_without_a_change_is_nothing_new() {
    let site = Site::new();
    let server = site.serve(&[]);
    site.write(PAGE, site.read(PAGE));
    site.edit("content/pages/_index.id.md", "title: ", "title: Lagi ");
    // Two saves, and only one of them changed something.
    let built = server.built();
    assert_eq!(
        built["changed"],
        serde_json::json!(["content/pages/_index.id.md"])
    );
}

#[test]
fn only_new_problems_are_told() {
    let site = Site::new();
    let server = site.serve(&[]);
    let text = site.read(PAGE);
    site.write(PAGE, format!("{text}\n\n[satu](tidak-ada.md)\n"));
    let first = server.built();
    let errors = first["errors"].as_u64().unwrap();
    assert!(errors > 0, "{first}");
    assert!(first["new"].as_u64() >= Some(errors), "{first}");
    // Its place moves; it is the same problem.
    site.write(
        PAGE,
        format!("{text}\n\nKalimat baru.\n\n[satu](tidak-ada.md)\n"),
    );
    let second = server.built();
    assert_eq!(second["errors"].as_u64(), Some(errors), "{second}");
    assert_eq!(second["new"], 0, "{second}");
    site.write(PAGE, text);
    let third = server.built();
    assert_eq!(third["errors"], 0, "{third}");
    assert!(third["gone"].as_u64() >= Some(errors), "{third}");
}

/// The line of a file that gives its title.
fn title(text: &str) -> String {
    let mut lines = text.lines();
    lines
        .find(|line| line.starts_with("title:"))
        .unwrap()
        .to_owned()
}
