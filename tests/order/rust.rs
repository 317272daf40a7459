//! Reads Rust as far as the order of the house needs it: paths, modules, functions. Comments and literals are blanked first.

use std::ops::Range;

use crate::literals::blank;

/// A source file.
pub(crate) struct Source {
    /// `src/document/read.rs`.
    pub path: String,
    /// `["document", "read"]`; of `lib.rs` and `main.rs` empty.
    pub module: Vec<String>,
    /// As it is.
    pub text: String,
    /// With blanks for comments and literals; every byte keeps its place.
    code: String,
}

/// A function.
pub(crate) struct Function {
    pub name: String,
    /// Where `fn` stands.
    pub line: usize,
    /// From there to the closing brace.
    pub lines: usize,
    /// Whether it is a test, whose table of examples may be long.
    pub is_test: bool,
    /// Its parameters whose type is `bool`.
    pub booleans: Vec<String>,
}

impl Source {
    pub(crate) fn new(path: String, text: String) -> Self {
        let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
        let module = match inner {
            "lib" | "main" => Vec::new(),
            _ => inner
                .split('/')
                .filter(|part| *part != "mod")
                .map(str::to_owned)
                .collect(),
        };
        let code = blank(&text);
        Self {
            path,
            module,
            text,
            code,
        }
    }

    /// Whether the file is the module, or in it: `document::escape`; `main` is the program.
    pub(crate) fn is_in(&self, module: &str) -> bool {
        if module == "main" {
            return self.path == "src/main.rs";
        }
        let wanted: Vec<&str> = module.split("::").collect();
        self.module.len() >= wanted.len()
            && self
                .module
                .iter()
                .zip(&wanted)
                .all(|(own, wanted)| own == wanted)
    }

    /// Every path that starts with a name, groups unfolded, without that name: `crate::{a, b::{c}}` gives `a` and `b::c`.
    pub(crate) fn paths_from(&self, root: &str) -> Vec<(usize, Vec<String>)> {
        let mut found = Vec::new();
        for at in self.words(root) {
            let before = self.code[..at].trim_end();
            if before.ends_with("::") && !before.ends_with("{::") || before.ends_with('.') {
                continue;
            }
            let end = at + root.len();
            if let Some(rest) = self.code[end..].strip_prefix("::") {
                unfold(rest, &mut Vec::new(), &mut |path| {
                    found.push((self.line(at), path.to_vec()));
                });
            } else if is_import(before) {
                found.push((self.line(at), Vec::new()));
            }
        }
        found
    }

    /// Paths that climb to the crate's root by `super::`, from the root down.
    pub(crate) fn climbs(&self) -> Vec<(usize, Vec<String>)> {
        let mut found = Vec::new();
        for at in self.words("super") {
            if self.code[..at].ends_with("super::") {
                continue;
            }
            let mut rest = &self.code[at..];
            let mut steps = 0;
            while let Some(after) = rest.strip_prefix("super::") {
                rest = after;
                steps += 1;
            }
            let depth = self.module.len() + self.inline_modules(at);
            if steps == depth && steps > self.inline_modules(at) {
                unfold(rest, &mut Vec::new(), &mut |path| {
                    found.push((self.line(at), path.to_vec()));
                });
            }
        }
        found
    }

    /// The modules that the file declares.
    pub(crate) fn modules(&self) -> Vec<(usize, String)> {
        let declared = self.words("mod").into_iter();
        declared
            .map(|at| {
                (
                    self.line(at),
                    word(self.code[at + 3..].trim_start()).to_owned(),
                )
            })
            .filter(|(_, name)| !name.is_empty())
            .collect()
    }

    /// The lines that call a method.
    pub(crate) fn calls(&self, method: &str) -> Vec<usize> {
        let called = |at: &usize| {
            self.code[..*at].trim_end().ends_with('.')
                && self.code[at + method.len()..].starts_with('(')
        };
        self.words(method)
            .into_iter()
            .filter(called)
            .map(|at| self.line(at))
            .collect()
    }

    /// Every function with a name.
    pub(crate) fn functions(&self) -> Vec<Function> {
        let mut functions = Vec::new();
        for at in self.words("fn") {
            let rest = self.code[at + 2..].trim_start();
            let name = word(rest);
            if name.is_empty() {
                continue; // The type `fn(…)`.
            }
            let Some(parameters) = self.parameters(self.code.len() - rest.len() + name.len())
            else {
                continue;
            };
            let end = self.end_of_function(parameters.end);
            functions.push(Function {
                name: name.to_owned(),
                line: self.line(at),
                is_test: self.code[..at].trim_end().ends_with("#[test]"),
                lines: self.line(end) - self.line(at) + 1,
                booleans: booleans(&self.code[parameters]),
            });
        }
        functions
    }

    /// The bytes between a function's parentheses, from behind its name.
    fn parameters(&self, at: usize) -> Option<Range<usize>> {
        let bytes = self.code.as_bytes();
        let mut angles = 0;
        let open = (at..bytes.len()).find(|&at| {
            match bytes[at] {
                b'<' => angles += 1,
                b'>' if bytes[at - 1] != b'-' => angles -= 1,
                _ => {}
            }
            bytes[at] == b'(' && angles == 0
        })?;
        Some(open + 1..matching(bytes, open)?)
    }

    /// The closing brace of a body, or the `;` of a declaration.
    fn end_of_function(&self, from: usize) -> usize {
        let bytes = self.code.as_bytes();
        let mut at = from + 1;
        while at < bytes.len() {
            match bytes[at] {
                b'{' => return matching(bytes, at).unwrap_or(at),
                b';' => return at,
                b'[' | b'(' => at = matching(bytes, at).unwrap_or(at),
                _ => {}
            }
            at += 1;
        }
        from
    }

    /// How many `mod name { … }` of this file stand around a place.
    fn inline_modules(&self, place: usize) -> usize {
        let bytes = self.code.as_bytes();
        let around = |at: &usize| {
            let rest = self.code[at + 3..].trim_start();
            let rest = rest[word(rest).len()..].trim_start();
            let open = self.code.len() - rest.len();
            rest.starts_with('{') && (open..matching(bytes, open).unwrap_or(open)).contains(&place)
        };
        self.words("mod").iter().filter(|at| around(at)).count()
    }

    /// Where a word stands as a whole word.
    fn words(&self, word: &str) -> Vec<usize> {
        let is_part = |letter: Option<char>| {
            letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
        };
        let places = self.code.match_indices(word).map(|(at, _)| at);
        places
            .filter(|&at| {
                !is_part(self.code[..at].chars().next_back())
                    && !is_part(self.code[at + word.len()..].chars().next())
            })
            .collect()
    }

    fn line(&self, at: usize) -> usize {
        self.code[..at]
            .bytes()
            .filter(|byte| *byte == b'\n')
            .count()
            + 1
    }
}

/// Whether what stands before a name makes it an import of a whole package: `use name;`, `extern crate name`.
fn is_import(before: &str) -> bool {
    before.ends_with("use") || before.ends_with("extern crate")
}

/// The name at the start of a text.
fn word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    &text[..end.unwrap_or(text.len())]
}

/// Follows a path and unfolds its groups; returns what comes behind it.
fn unfold<'t>(text: &'t str, path: &mut Vec<String>, found: &mut dyn FnMut(&[String])) -> &'t str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start();
            if let Some(rest) = rest.strip_prefix('}') {
                return rest;
            }
            let before = rest.len();
            rest = unfold(rest, &mut path.clone(), found).trim_start();
            // Past ` as name` and the comma.
            let next = rest.find([',', '}']).unwrap_or(rest.len());
            rest = rest[next..].strip_prefix(',').unwrap_or(&rest[next..]);
            if rest.is_empty() || rest.len() == before {
                return rest;
            }
        }
    }
    let name = word(text);
    let rest = &text[name.len()..];
    if !name.is_empty() && name != "self" {
        path.push(name.to_owned());
    }
    match rest.strip_prefix("::") {
        Some(rest) if !name.is_empty() => unfold(rest, path, found),
        _ => {
            found(path);
            rest
        }
    }
}

/// The place of the bracket that closes the one at a place.
fn matching(bytes: &[u8], open: usize) -> Option<usize> {
    let mut depth = 0;
    (open..bytes.len()).find(|&at| {
        match bytes[at] {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
        depth == 0
    })
}

/// The parameters whose type is `bool`, by reference or optional too.
fn booleans(parameters: &str) -> Vec<String> {
    let bytes = parameters.as_bytes();
    let (mut depth, mut start) = (0_i32, 0);
    let mut parts = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'(' | b'[' | b'{' | b'<' => depth += 1,
            b'>' if at > 0 && bytes[at - 1] == b'-' => {}
            b')' | b']' | b'}' | b'>' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(&parameters[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&parameters[start..]);
    let is_boolean = |part: &&str| {
        let kind = part.split_once(':').map_or("", |(_, kind)| kind);
        let kind: String = kind.replace("mut ", "").split_whitespace().collect();
        matches!(kind.trim_start_matches('&'), "bool" | "Option<bool>")
    };
    parts
        .into_iter()
        .filter(is_boolean)
        .map(|part| part.trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Source;

    const TEXT: &str = r##"//! crate::comment
use crate::{a, b::{self, c as d}};
pub mod utils { use super::super::x::y; }
fn long<T: Fn(bool) -> bool>(text: &str, loud: &mut bool, f: impl Fn(bool)) -> [u8; 2] {
    let text = "crate::string \" fn"; let c = '"'; let r = r#"crate::raw"#; /* crate::block */
    path.metadata(); std::fs::read(text)
}
fn short(a: u8);
pub const TABLE: [u8; 2] = [
    1,
    2,
];
"##;

    #[test]
    fn sources_are_read_as_code() {
        let source = Source::new("src/m.rs".into(), TEXT.into());
        let paths = |found: Vec<(usize, Vec<String>)>| -> Vec<String> {
            found
                .into_iter()
                .map(|(line, path)| format!("{line} {}", path.join("::")))
                .collect()
        };
        assert_eq!(paths(source.paths_from("crate")), ["2 a", "2 b", "2 b::c"]);
        assert_eq!(paths(source.climbs()), ["3 x::y"]);
        assert_eq!(paths(source.paths_from("std")), ["6 fs::read"]);
        assert_eq!(source.modules(), [(3, "utils".to_owned())]);
        assert_eq!(source.calls("metadata"), [6]);
        let functions = source.functions();
        let found: Vec<_> = functions
            .iter()
            .map(|f| (&*f.name, f.line, f.lines, f.booleans.len()))
            .collect();
        assert_eq!(found, [("long", 4, 4, 1), ("short", 8, 1, 0)]);
    }
}
