//! What writers do to a project.

use proptest::prelude::*;
use suara::site::Drafts;

use super::project::Project;

mod rare;

use rare::{checked, piece, set_line, twin, unreadable};

/// An edit: what is done, where, and with which words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edit {
    kind: usize,
    place: usize,
    words: usize,
}

impl Arbitrary for Edit {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let numbers = (0..KINDS.len(), 0..64_usize, 0..8_usize);
        let edit = numbers.prop_map(|(kind, place, words)| Self { kind, place, words });
        edit.boxed()
    }
}

type Change = fn(&mut Project, usize, usize) -> String;

const KINDS: &[Change] = &[
    body, body, field, field, register, register, theme, looks, words, picture, rename, remove,
    restore, restore, add, break_yaml, settings, region, time, checked, checked, twin, unreadable,
    piece,
];

impl Edit {
    /// Does it, and tells what was done.
    pub(crate) fn apply(self, project: &mut Project) -> String {
        KINDS[self.kind](project, self.place, self.words)
    }
}

/// One of the files whose paths fit.
fn choose(project: &Project, place: usize, fits: impl Fn(&str) -> bool) -> Option<String> {
    let paths: Vec<&String> = project.files.keys().filter(|path| fits(path)).collect();
    let place = place.checked_rem(paths.len())?;
    Some(paths[place].clone())
}

fn page(project: &Project, place: usize) -> Option<String> {
    choose(project, place, |path| path.strip_suffix(".md").is_some())
}

fn body(project: &mut Project, place: usize, words: usize) -> String {
    let Some(path) = page(project, place) else {
        return "nothing".to_owned();
    };
    let more = [
        "\n\nDatanglah ke TPS pada pagi hari.\n",
        "\n\n## Judul baru {#baru}\n\nDPK dan DPTb.\n",
        "\n\n[Dokumen](/hak/dokumen/#ktp-el) dan [ini](dokumen.md#ktp-el), [itu](../hak/baru.md).\n",
        "\n\n{{ fact.pilkada_2024_dpt }} dan {{ region.name }} dan {{ fact.tidak_ada }}.\n",
        "\n\n```glossary\nscope: pilkada\n```\n",
        "\n\n```timeline\nelection: pilkada-2024\n```\n",
        "\n\nrekapitulasi\n: penjumlahan hasil\n",
        "\n\n![](lipat-dan-celup.id.svg) <b>x</b>\n\n### Loncat\n",
    ][words];
    let text = project.text(&path) + more;
    project.put(&path, text);
    format!("{path} + {more:?}")
}

/// Changes a line of the front matter, or adds one.
fn field(project: &mut Project, place: usize, words: usize) -> String {
    let Some(path) = page(project, place) else {
        return "nothing".to_owned();
    };
    let (name, line) = [
        ("title:", "title: \"Judul {{ term.tps }} baru\""),
        ("summary:", "summary: Ringkasan yang lain."),
        ("topics:", "topics: [rights, results, hoaxes]"),
        ("slug:", "slug: alamat-baru"),
        ("aliases:", "aliases: [/lama/, /hak/]"),
        ("draft:", "draft: true"),
        ("weight:", "weight: 1"),
        ("type:", "type: page"),
    ][words];
    set_line(project, &path, name, line);
    format!("{path}: {line}")
}

fn register(project: &mut Project, place: usize, words: usize) -> String {
    let Some(path) = choose(project, place, |path| path.starts_with("content/data/")) else {
        return "nothing".to_owned();
    };
    let (old, new) = [
        ("2024", "2025"),
        ("TPS", "TPSX"),
        ("Wednesday", "Thursday"),
        ("polling_day: 2024-11-27", "polling_day: 2024-11-28"),
        ("abbreviation: DPT", "abbreviation: DPX"),
        ("number: ", "number: 1"),
        ("title:", "titel:"),
        ("kpu", "kpux"),
    ][words];
    let text = project.text(&path).replacen(old, new, 2);
    project.put(&path, text);
    format!("{path}: {old:?} is {new:?}")
}

fn theme(project: &mut Project, place: usize, words: usize) -> String {
    let names = [
        "page", "section", "base", "menu", "home", "right", "404", "redirect",
    ];
    let path = format!(
        "themes/terang/templates/{}.html",
        names[place % names.len()]
    );
    let text = match words {
        0 | 1 => return remove_file(project, &path),
        2 => "{% extends \"base.html\" %}{% block main %}<p>{{ page.title }}</p>{% endblock %}"
            .to_owned(),
        3 => "{{ tidak_ada }}".to_owned(),
        4 => "{% if %}".to_owned(),
        _ => {
            let text = project.theme(&path);
            text.replacen("</main>", "<a href=\"/hak/\">Hak</a></main>", 1) + "<!-- x -->"
        }
    };
    project.put(&path, text);
    format!("{path} {words}")
}

/// Other colours, sizes and letters.
fn looks(project: &mut Project, _: usize, words: usize) -> String {
    let path = "themes/terang/theme.yaml";
    let text = [
        "",
        "colours: {light: {band: \"#9a3a00\"}}\n",
        "colours: {light: {band: \"#f60\"}}\n",
        "sizes: {measure: 30rem}\n",
        "face: legible\n",
        "face: legibel\n",
        "colours: {dark: {ink: \"#fff\"}}\nface: legible\n",
        "colours: [\n",
    ][words];
    if text.is_empty() {
        return remove_file(project, path);
    }
    project.put(path, text);
    format!("{path}: {text:?}")
}

fn words(project: &mut Project, place: usize, words: usize) -> String {
    let path = format!("themes/terang/words/{}.ftl", ["id", "en"][place % 2]);
    if words < 2 {
        return remove_file(project, &path);
    }
    let text = project.theme(&path);
    project.put(&path, text.replacen(" = ", &format!(" = {words} "), words));
    format!("{path} {words}")
}

fn picture(project: &mut Project, place: usize, words: usize) -> String {
    let path = choose(project, place, |path| path.strip_suffix(".svg").is_some());
    let path = path.unwrap_or_else(|| "content/pages/hak/baru.svg".to_owned());
    match words {
        0 => return remove_file(project, &path),
        1 => project.put("content/static/baca.txt", "Baca."),
        2 => project.put("content/pages/hak/gambar.svg", "<svg viewBox=\"0 0 1 2\"/>"),
        3 => project.put("content/static/gaya.css", "p { margin: 0 }"),
        _ => project.put(
            &path,
            format!("<svg viewBox=\"0 0 {words} 20\"><title>A</title></svg>"),
        ),
    }
    format!("{path} picture {words}")
}

fn rename(project: &mut Project, place: usize, words: usize) -> String {
    let Some(path) = page(project, place) else {
        return "nothing".to_owned();
    };
    let bytes = project.files.remove(&path).unwrap_or_default();
    let new = match words {
        0..=3 => path.replacen("/hak/", "/hak/lain-", 1),
        4..=5 => path.replacen("pages/", "pages/baru/", 1),
        6 => path.replacen(".id.", ".en.", 1),
        _ => path.replacen(".md", ".txt", 1),
    };
    project.put(&new, bytes);
    format!("{path} is {new}")
}

fn remove(project: &mut Project, place: usize, _: usize) -> String {
    match choose(project, place, |_| true) {
        Some(path) => remove_file(project, &path),
        None => "nothing".to_owned(),
    }
}

fn remove_file(project: &mut Project, path: &str) -> String {
    project.files.remove(path);
    format!("{path} is gone")
}

/// Puts a file back as it was at first; or all of them.
fn restore(project: &mut Project, place: usize, words: usize) -> String {
    if words == 0 {
        project.files = project.first.clone();
        return "all as at first".to_owned();
    }
    let changed = project
        .first
        .iter()
        .filter(|(path, bytes)| project.files.get(*path) != Some(*bytes));
    let changed: Vec<String> = changed.map(|(path, _)| path.clone()).collect();
    let Some(at) = place.checked_rem(changed.len()) else {
        return "nothing".to_owned();
    };
    let path = changed[at].clone();
    let bytes = project.first[&path].clone();
    project.put(&path, bytes);
    format!("{path} as at first")
}

fn add(project: &mut Project, place: usize, words: usize) -> String {
    let folder = ["hak/", "tahapan/", "", "baru/", "hak/dalam/"][place % 5];
    let name = [
        "baru.id",
        "baru.en",
        "lagi.id",
        "_index.id",
        "_index.en",
        "baru.su",
        "lagi.en",
        "baru.id",
    ][words];
    let path = format!("content/pages/{folder}{name}.md");
    let text = "---\ntitle: Halaman baru\nsummary: Isi halaman baru.\ntopics: [rights]\nreviewed_on: 2026-11-01\n---\n\nBaca [dokumen](../hak/dokumen.md).\n";
    project.put(&path, text);
    format!("{path} is new")
}

fn break_yaml(project: &mut Project, place: usize, words: usize) -> String {
    let ends = if words < 5 { ".md" } else { ".yaml" };
    let Some(path) = choose(project, place, |path| path.strip_suffix(ends).is_some()) else {
        return "nothing".to_owned();
    };
    let broken = ["title: [", "\"", "- x: {", "\t- a"][words % 4];
    let text = project
        .text(&path)
        .replacen('\n', &format!("\n{broken}\n"), 1);
    project.put(&path, text);
    format!("{path} is broken by {broken:?}")
}

fn settings(project: &mut Project, place: usize, words: usize) -> String {
    let path = "content/site.yaml";
    if !project.files.contains_key(path) {
        return "nothing".to_owned();
    }
    let edits = [
        ("languages: [id, en]", "languages: [id]"),
        ("languages: [id, en]", "languages: [en, id]"),
        ("languages: [id, en]", "languages: [id, su, en]"),
        ("Suara", "Swara"),
        ("https://suara.example", "https://suara.example/bawah"),
        ("review_in: 180", "review_in: 3"),
        ("rights: {title", "right: {title"),
        ("spelled_out: [KPU", "spelled_out: [TPS"),
        (
            "offline: [hak, ",
            "offline: [hak/cek-daftar-pemilih, tidak-ada, ",
        ),
        ("offline: [", "offline: false # ["),
    ];
    let (old, new) = edits[(place + words) % edits.len()];
    let text = project.text(path).replacen(old, new, 1);
    project.put(path, text);
    format!("{path}: {old:?} is {new:?}")
}

fn region(project: &mut Project, place: usize, words: usize) -> String {
    let Some(path) = choose(project, place, |path| path.ends_with("region.yaml")) else {
        return "nothing".to_owned();
    };
    let (old, new) = [
        ("Balikpapan", "Balikpapan Baru"),
        ("stages:", "stage:"),
        ("facts:", "fact:"),
        ("WITA", "WIB"),
        ("kode", "code"),
        ("2024", "2025"),
        ("level:", "lvl:"),
        ("number: ", "number: 2"),
    ][words];
    let text = project.text(&path).replacen(old, new, 1);
    project.put(&path, text);
    format!("{path}: {old:?} is {new:?}")
}

/// Another day, or drafts to be seen.
fn time(project: &mut Project, place: usize, words: usize) -> String {
    project.options.today = ["2024-11-01", "2026-11-21", "2026-11-22", "2031-01-01"][words % 4]
        .parse()
        .expect("a date");
    project.options.drafts = [Drafts::Hidden, Drafts::Shown][place % 2];
    format!("{:?}", project.options)
}
