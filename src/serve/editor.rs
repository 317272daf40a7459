//! Links that open a place of a file in the writer's editor.
//!
//! In: the name of an editor or a pattern, the project's folder. Out: addresses such as `vscode://file/home/ani/situs/content/…:6:16`.

use std::path::Path;

use super::address::encoded;

/// The editors that have a name: name, pattern.
const KNOWN: [(&str, &str); 5] = [
    // https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls
    ("vscode", "vscode://file{file}:{line}:{column}"),
    ("vscodium", "vscodium://file{file}:{line}:{column}"),
    ("zed", "zed://file{file}:{line}:{column}"),
    (
        "idea",
        "idea://open?file={file}&line={line}&column={column}",
    ),
    ("none", ""),
];

/// Schemes that would run what they are given, or show it in place of the page.
const REFUSED: [&str; 6] = ["javascript", "data", "vbscript", "blob", "http", "https"];

/// An editor that addresses can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    /// With `{file}`, `{line}` and `{column}`; empty where no editor is to be opened.
    pattern: String,
    /// The project's folder, with `/` at its start and between its parts.
    root: String,
}

impl Editor {
    /// The names of the editors that are known.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|(name, _)| *name)
    }

    /// An editor by its name, or by a pattern such as `emacs://{file}?line={line}`; none where it is neither. `root` is the absolute
    /// path of the project.
    #[must_use]
    pub fn new(wanted: &str, root: &Path) -> Option<Self> {
        let known = KNOWN.iter().find(|(name, _)| *name == wanted);
        let pattern = match known {
            Some((_, pattern)) => pattern,
            None if is_pattern(wanted) => wanted,
            None => return None,
        };
        let root = root.to_string_lossy().replace('\\', "/");
        // Windows gives absolute paths in the form `\\?\C:\situs`.
        let root = root.trim_start_matches("//?/").trim_end_matches('/');
        let slash = if root.starts_with('/') { "" } else { "/" };
        Some(Self {
            pattern: pattern.to_owned(),
            root: format!("{slash}{root}"),
        })
    }

    /// The address that opens a file of the project at a line and a column, both from 1.
    #[must_use]
    pub fn link(&self, file: &str, line: usize, column: usize) -> Option<String> {
        (!self.pattern.is_empty()).then(|| {
            self.pattern
                .replace("{line}", &line.to_string())
                .replace("{column}", &column.to_string())
                // Last, for a name may hold braces.
                .replace("{file}", &encoded(&format!("{}/{file}", self.root)))
        })
    }
}

/// Whether it is an address of a program's own with a place for the file.
fn is_pattern(wanted: &str) -> bool {
    let Some((scheme, rest)) = wanted.split_once(':') else {
        return false;
    };
    let scheme = scheme.to_ascii_lowercase();
    let is_scheme = scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme && !REFUSED.contains(&&*scheme) && rest.contains("{file}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editors_are_known_by_name_or_pattern() {
        let cases = [
            (
                "vscode",
                "/home/ani/situs kami",
                Some("vscode://file/home/ani/situs%20kami/content/a.id.md:6:16"),
            ),
            (
                "zed",
                r"\\?\C:\situs",
                Some("zed://file/C:/situs/content/a.id.md:6:16"),
            ),
            (
                "idea",
                "/a&b",
                Some("idea://open?file=/a%26b/content/a.id.md&line=6&column=16"),
            ),
            (
                "emacs://{file}#{line}",
                "/a",
                Some("emacs:///a/content/a.id.md#6"),
            ),
            ("none", "/a", None),
        ];
        for (name, root, expected) in cases {
            let editor = Editor::new(name, Path::new(root)).expect(name);
            let link = editor.link("content/a.id.md", 6, 16);
            assert_eq!(link.as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn what_runs_scripts_is_no_editor() {
        let refused = [
            "javascript:alert('{file}')",
            "JavaScript:{file}",
            "data:text/html,{file}",
            "https://example.org/{file}",
            "vim",
            "vim://open",
            ":{file}",
            "a b:{file}",
        ];
        for wanted in refused {
            assert_eq!(Editor::new(wanted, Path::new("/a")), None, "{wanted}");
        }
    }
}
