//! The colours, sizes and faces of the theme: ours hold what they promise, a site's own are mended by what is proposed.

#![allow(clippy::expect_used, reason = "a test says by panicking what is wrong")]

use std::collections::BTreeSet;

use proptest::prelude::*;
use suara::build::{Built, Sites, build};
use suara::diagnostics::{Arg, Diagnostic, Report};
use suara::render::theme;
use suara::site::{Drafts, Options};
use suara::source::Snapshot;
use suara::yaml::{self, Node, Value};

const SITE: &str = "title: {id: Contoh}\nlanguages: [id]\n";
const HOME: &str = "---\ntitle: Beranda\nsummary: Halaman muka contoh, dengan satu kalimat yang cukup panjang.\nreviewed_on: 2026-11-01\n---\nSelamat datang.\n";

/// Colours that only adorn: nobody has to tell them from anything.
const ORNAMENTS: [&str; 1] = ["hair"];

/// A small site with a `theme.yaml` of its own.
fn built(own: Option<&str>) -> Built {
    let mut files = vec![
        ("content/site.yaml", SITE),
        ("content/pages/_index.id.md", HOME),
    ];
    files.extend(own.map(|text| ("themes/terang/theme.yaml", text)));
    build_of(files.iter().map(|(path, text)| (*path, text.as_bytes())))
}

fn build_of<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> Built {
    let options = Options {
        today: "2026-11-21".parse().expect("a date"),
        drafts: Drafts::Hidden,
    };
    let snapshot = Snapshot::of(files).over(theme::embedded());
    build(&snapshot, Sites::All, options, Report::default())
}

fn problems(built: &Built) -> Vec<&Diagnostic> {
    let problems = built.report.iter();
    problems
        .filter(|problem| problem.span.file.starts_with("themes/"))
        .collect()
}

/// The style sheet of a built site.
fn style(built: &Built) -> &str {
    let mut files = built.files.iter();
    let found = files.find(|(path, _)| path.starts_with("assets/style."));
    std::str::from_utf8(found.expect("a style sheet").1).expect("UTF-8")
}

fn ours(path: &str) -> String {
    let mut files = theme::embedded();
    let found = files.find(|(name, _)| name == path).expect(path);
    String::from_utf8(found.1.to_vec()).expect("UTF-8")
}

fn keys(node: &Node) -> BTreeSet<String> {
    match &node.value {
        Value::Map(entries) => entries.iter().map(|(key, _)| key.name.clone()).collect(),
        _ => BTreeSet::new(),
    }
}

#[test]
fn our_theme_uses_what_it_names_and_measures_what_it_uses() {
    let text = ours("themes/terang/theme.yaml");
    let node = yaml::parse(&text, 0).expect("YAML");
    let colours = node.get("colours").expect("colours");
    let light = keys(colours.get("light").expect("light"));
    assert_eq!(light, keys(colours.get("dark").expect("dark")));
    let sizes = keys(node.get("sizes").expect("sizes"));
    let Value::List(pairs) = &node.get("contrast").expect("contrast").value else {
        panic!("contrast is no list");
    };
    let mut measured: BTreeSet<String> = ORNAMENTS.map(str::to_owned).into();
    for pair in pairs {
        for end in ["text", "on"] {
            if let Value::Scalar(name) = &pair.get(end).expect(end).value {
                measured.insert(name.clone());
            }
        }
    }
    assert_eq!(light, measured, "a colour that is never measured");

    let mut known: BTreeSet<String> = light.union(&sizes).cloned().collect();
    known.insert("face".to_owned());
    let mut used = BTreeSet::new();
    let mut all = String::new();
    for (path, bytes) in theme::embedded() {
        if !path.starts_with("themes/terang/assets/") || !path.contains(".css") {
            continue;
        }
        let css = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        for (at, mark) in css.match_indices("var(--") {
            let rest = &css[at + mark.len()..];
            let end = rest.find([')', ',']).expect("an end");
            used.insert(rest[..end].to_owned());
        }
        all.push_str(&css);
    }
    // What the style sheet itself gives a value is its own affair.
    used.retain(|name| known.contains(name) || !all.contains(&format!("--{name}:")));
    assert_eq!(used, known, "used and named");
    assert!(problems(&built(None)).is_empty());
}

/// The names in the first column of the table whose head begins with this.
fn table(text: &str, head: &str) -> BTreeSet<String> {
    let lines = text.lines().skip_while(|line| !line.starts_with(head));
    let rows = lines.skip(2).take_while(|line| line.starts_with("| `"));
    let firsts = rows.filter_map(|row| row.split('|').nth(1));
    let names = firsts.flat_map(|names| names.split(','));
    names.map(|name| name.trim().replace('`', "")).collect()
}

/// A site overrides blocks by the names that it has read: each is there, and each that is there can be read of.
#[test]
fn the_blocks_of_the_frame_are_those_that_are_promised() {
    let base = ours("themes/terang/templates/base.html");
    let starts = base
        .split("{%")
        .map(|tag| tag.trim_start_matches('-').trim_start());
    let named = starts.filter_map(|tag| tag.strip_prefix("block ")?.split(' ').next());
    let blocks: BTreeSet<String> = named.map(str::to_owned).collect();
    assert!(blocks.contains("content"), "{blocks:?}");
    for (text, head) in [
        (include_str!("../themes/terang/README.md"), "| block |"),
        (include_str!("../docs/make-it-yours.md"), "| Block |"),
        (include_str!("../docs/jadikan-milik-anda.md"), "| Blok |"),
    ] {
        assert_eq!(table(text, head), blocks, "{head}");
    }
}

/// A line of 34 times its letters is as long as a line may be, whichever of the two the site has chosen.
#[test]
fn lines_grow_no_longer_than_their_letters_allow() {
    let found = |own: &str| {
        let built = built(Some(own));
        let found = problems(&built);
        let expected = |problem: &&Diagnostic| match problem.args.get("expected") {
            Some(Arg::Text(expected)) => expected.clone(),
            _ => String::new(),
        };
        let told = found
            .iter()
            .map(|it| format!("{} {}", it.words, expected(it)));
        told.collect::<Vec<_>>()
    };
    assert_eq!(found("sizes: {text: 1.25rem, measure: 42rem}\n"), [""; 0]);
    assert_eq!(found("sizes: {measure: 38.25rem}\n"), [""; 0]);
    assert_eq!(found("sizes: {measure: 38.26rem}\n"), ["38.26rem 38.25rem"]);
    assert_eq!(
        found("sizes: {text: 1rem, measure: 35rem}\n"),
        ["35rem 34rem"]
    );
    assert_eq!(found("sizes: {text: 1rem}\n"), ["1rem 1.06rem"]);
    assert_eq!(found("sizes: {text: 1.06rem}\n"), [""; 0]);
    let own = "ratios: [{size: measure, of: text, at_most: 30}]\n";
    assert_eq!(found(own), ["30 33.75rem"]);
    let wider = "ratios: [{size: measure, of: text, at_most: 40}]\nsizes: {measure: 40rem}\n";
    assert_eq!(found(wider), ["40rem 38.25rem"]);
    assert_eq!(
        found("ratios: [{size: measure, of: tekst, at_most: 40}]\n").len(),
        1
    );
}

/// Readers' wishes come after the page's own colours, in the order in which they win over each other.
#[test]
fn what_a_reader_chooses_wins_over_the_system() {
    let own = "colours: {light: {band: \"#9a3a00\"}, dark: {band: \"#4f1d00\"}, dark_more: {band: \"#111\"}}\n";
    let built = built(Some(own));
    assert!(problems(&built).is_empty());
    let css = style(&built);
    let order = [
        ":root{color-scheme:light dark;",
        "--band:#9a3a00;",
        "@media screen and (prefers-color-scheme:dark){:root{",
        "--band:#4f1d00;",
        ":root:is([data-colours=light],:has(#t-colours-light:checked)){color-scheme:light;",
        "--band:#9a3a00;",
        ":root:is([data-colours=dark],:has(#t-colours-dark:checked)){color-scheme:dark;",
        "--band:#4f1d00;",
        "@media screen and (prefers-contrast:more){:root,:root:is([data-colours=light]",
        "--band:#2b1263;",
        ":root:is([data-colours=dark]",
        "--band:#111;",
        "@media screen{:root:is([data-colours=high],",
        "--band:#2b1263;",
        "@media screen and (prefers-color-scheme:dark){:root:is([data-colours=high],",
        "--band:#111;",
        "*,::before,::after{",
    ];
    let mut rest = css;
    for part in order {
        let at = rest.find(part);
        rest = &rest[at.unwrap_or_else(|| panic!("{part} is not in {rest}")) + part.len()..];
    }
}

#[test]
fn a_face_is_published_only_where_it_is_chosen() {
    let fonts = |built: &Built| -> Vec<(String, usize)> {
        let files = built.files.iter();
        let fonts = files.filter(|(path, _)| path.contains("woff2"));
        fonts
            .map(|(path, bytes)| (path.clone(), bytes.len()))
            .collect()
    };
    let plain = built(None);
    assert_eq!(fonts(&plain), []);
    assert!(!style(&plain).contains("@font-face"));
    assert!(style(&plain).contains("--face:system-ui,-apple-system,\"Segoe UI\","));

    let legible = built(Some("face: legible\n"));
    assert!(problems(&legible).is_empty());
    let fonts = fonts(&legible);
    assert_eq!(fonts.len(), 2, "{fonts:?}");
    assert!(fonts.iter().map(|(_, size)| size).sum::<usize>() <= 24_000);
    let css = style(&legible);
    for (path, _) in &fonts {
        let name = path
            .strip_prefix("assets/")
            .expect("beside the style sheet");
        assert!(css.contains(&format!("src:url(\"{name}\") format(\"woff2\")")));
    }
    assert_eq!(css.matches("font-display:optional").count(), 2);
    assert!(css.contains("--face:\"Atkinson Hyperlegible\",system-ui,"));
    for (path, bytes) in &legible.files {
        let is_page = path.ends_with("index.html");
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        assert!(!is_page || !text.contains("preload"), "{path}");
    }
    // Licence and name travel with the files.
    assert!(ours("themes/terang/faces/OFL.txt").contains("SIL OPEN FONT LICENSE Version 1.1"));
}

#[test]
fn bounds_can_be_made_narrower_and_not_wider() {
    let wider = "sizes: {tap: 2rem}\nlimits: [{size: tap, at_least: 1rem}]\ncolours: {light: {ink: \"#777\"}}\ncontrast: [{text: ink, on: ground, at_least: 1}]\n";
    let found = built(Some(wider));
    let codes: Vec<&str> = problems(&found).iter().map(|it| it.code.name).collect();
    assert_eq!(codes, ["size-out-of-bounds", "low-contrast"]);
    let narrower = "limits: [{size: tap, at_least: 3rem}]\nsizes: {tap: 2.9rem}\n";
    let found = built(Some(narrower));
    let codes: Vec<&str> = problems(&found).iter().map(|it| it.code.name).collect();
    assert_eq!(codes, ["size-out-of-bounds"]);
}

/// What stands for itself says which colours and sizes there are; their names go into the style sheet.
#[test]
fn a_name_that_no_style_sheet_can_hold_is_refused() {
    let theme = "colours: {light: {ink: \"#000\", 'a;b': \"#111\", face: \"#222\", 2x: \"#333\"}}\nsizes: {ink: 1rem, Wide: 2rem, wide: 3rem}\n";
    let site = "title: {id: Contoh}\nlanguages: [id]\ntheme: kecil\n";
    let mut files = vec![
        ("content/site.yaml", site.to_owned()),
        ("content/pages/_index.id.md", HOME.to_owned()),
        ("themes/kecil/theme.yaml", theme.to_owned()),
    ];
    let sheet = ("themes/kecil/assets/style.css", "a{}".to_owned());
    files.push(sheet);
    let built = build_of(files.iter().map(|(path, text)| (*path, text.as_bytes())));
    let found: Vec<(&str, &str)> = problems(&built)
        .iter()
        .filter(|problem| problem.span.file.ends_with("theme.yaml"))
        .map(|problem| (problem.code.name, problem.words.as_str()))
        .collect();
    let expected = [
        ("wrong-type", "a;b"),
        ("duplicate-field", "face"),
        ("duplicate-field", "ink"),
        ("wrong-type", "Wide"),
    ];
    assert_eq!(found, expected);
    let css = style(&built);
    assert!(css.contains("--ink:#000;--2x:#333;--wide:3rem;}"), "{css}");
}

/// A site with the files of a face of its own.
fn with_face(families: &str, file: &str) -> Built {
    let theme =
        format!("face: office\nfaces: {{office: {{families: [{families}], regular: '{file}'}}}}\n");
    let path = format!("themes/terang/{file}");
    let files: [(&str, &[u8]); 4] = [
        ("content/site.yaml", SITE.as_bytes()),
        ("content/pages/_index.id.md", HOME.as_bytes()),
        ("themes/terang/theme.yaml", theme.as_bytes()),
        (&path, b"wOF2"),
    ];
    build_of(files)
}

#[test]
fn the_files_of_a_face_may_have_any_name() {
    let built = with_face("7 Office, 4us", "faces/Office (new) \"Sans.woff2");
    assert!(problems(&built).is_empty(), "{:?}", problems(&built));
    let css = style(&built);
    let start = "@font-face{font-family:\"7 Office\";";
    assert!(css.starts_with(start), "{}", &css[..200]);
    let name = "src:url(\"Office (new) \\\"Sans.";
    assert!(css.contains(name), "{}", &css[..200]);
    // A name cannot begin with a digit (CSS Syntax Level 3, section 4.3.9).
    assert!(css.contains("--face:\"7 Office\",\"4us\"}"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    /// Whatever colour an office gives one of ours, what is proposed in its place is accepted, wherever the colour is shown.
    #[test]
    fn what_is_proposed_is_accepted(
        scheme in prop::sample::select(vec!["light", "dark", "light_more", "dark_more"]),
        name in prop::sample::select(vec![
            "ink", "soft-ink", "ground", "soft", "link", "visited", "accent", "on-accent", "line", "notice", "on-notice", "band",
            "on-band", "ring", "gap",
        ]),
        colour in 0..0x0100_0000_u32,
    ) {
        let own = |colour: &str| format!("colours: {{{scheme}: {{{name}: \"{colour}\"}}}}\n");
        let first = built(Some(&own(&format!("#{colour:06x}"))));
        let found = problems(&first);
        prop_assert!(found.len() <= 1, "{found:?}");
        if let Some(problem) = found.first() {
            prop_assert_eq!(problem.code.name, "low-contrast");
            let Some(Arg::Text(proposed)) = problem.args.get("suggestion") else {
                return Err(TestCaseError::fail("nothing is proposed"));
            };
            let second = built(Some(&own(proposed)));
            prop_assert!(problems(&second).is_empty(), "{proposed}: {:?}", problems(&second));
        }
    }
}
