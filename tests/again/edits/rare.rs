//! Edits of what few files depend on, and that is forgotten most easily.

use super::super::project::Project;
use super::{choose, remove_file};

/// Another day on which a page was checked, or a translation that was made from another text.
pub(super) fn checked(project: &mut Project, place: usize, words: usize) -> String {
    let ends = [".id.md", ".en.md"][words % 2];
    let fits = |path: &str| path.starts_with("content/pages/hak/") && path.ends_with(ends);
    let Some(path) = choose(project, place, fits) else {
        return "nothing".to_owned();
    };
    let (name, line) = match words {
        0 => ("reviewed_on:", ""),
        2 => ("reviewed_on:", "reviewed_on: 2026-11-02"),
        4 => ("reviewed_on:", "reviewed_on: 2026-01-02"),
        6 => ("reviewed_on:", "reviewed_on: 2026-11-01"),
        7 => ("source_hash:", ""),
        _ => ("source_hash:", "source_hash: 731df732543efafb-8e14f6b4"),
    };
    set_line(project, &path, name, line);
    format!("{path}: {line:?} for {name}")
}

/// An old address of a page that says the same in each region, or does not.
pub(super) fn twin(project: &mut Project, _: usize, words: usize) -> String {
    let path = "content/pages/tentang/glosarium.id.md";
    let reference = "\n{{ region.name }}\n";
    if !project.files.contains_key(path) {
        return "nothing".to_owned();
    }
    let alias = ["", "aliases: [/lama/]"][words.min(1)];
    set_line(project, path, "aliases:", alias);
    let text = project.text(path);
    let text = match text.strip_suffix(reference) {
        Some(text) => text.to_owned(),
        None => text + reference,
    };
    project.put(path, text);
    format!("{path}: {alias:?}, another {reference:?}")
}

/// Puts a line into the front matter in the place of those that begin with a name.
pub(super) fn set_line(project: &mut Project, path: &str, name: &str, line: &str) {
    let text = project.text(path);
    let mut lines: Vec<&str> = text.split('\n').collect();
    lines.retain(|other| !other.starts_with(name));
    if lines.first() == Some(&"---") && !line.is_empty() {
        lines.insert(1, line);
    }
    project.put(path, lines.join("\n"));
}

/// A file cannot be read any more; one that cannot is gone; one that is gone is as at first.
pub(super) fn unreadable(project: &mut Project, place: usize, words: usize) -> String {
    let path = match words {
        0..=2 => "content/regions/64.71-balikpapan/region.yaml".to_owned(),
        3 => "content/site.yaml".to_owned(),
        4 => "themes/terang/templates/page.html".to_owned(),
        5 => "content/static/baca.txt".to_owned(),
        _ => choose(project, place, |_| true).unwrap_or_default(),
    };
    match project.files.get(&path).map(Vec::as_slice) {
        Some([0xff]) => return remove_file(project, &path),
        None if project.first.contains_key(&path) => {
            let bytes = project.first[&path].clone();
            project.put(&path, bytes);
            return format!("{path} as at first");
        }
        _ => project.put(&path, [0xff]),
    }
    format!("{path} cannot be read")
}

/// What stands around all pages, and a part that several templates share.
pub(super) fn piece(project: &mut Project, place: usize, words: usize) -> String {
    let templates = "themes/terang/templates";
    let part = format!("{templates}/part/baru.html");
    let include = "{% include \"part/baru.html\" %}";
    match words {
        0 => return remove_file(project, &part),
        1 => return remove_file(project, &format!("{templates}/once/baru.html")),
        2 => project.put(&format!("{templates}/once/baru.html"), "{{ tidak_ada }}"),
        3 => project.put(&part, "<p>{{ words.menu }}</p>"),
        _ => {
            project.put(
                &part,
                ["{{ asset(name=\"baru.css\") }}", "<p>Baru</p>"][place % 2],
            );
            project.put(&format!("{templates}/once/baru.html"), include);
            for name in ["menu.html", "redirect.html", "base.html"] {
                let path = format!("{templates}/{name}");
                let text = project.theme(&path);
                let text = text.replacen("</body>", &format!("{include}</body>"), 1);
                project.put(
                    &path,
                    text.replacen("</nav>", &format!("{include}</nav>"), 1),
                );
            }
        }
    }
    format!("{part} {words}")
}
