//! One field of a page's front matter, set or added; every other byte of the file stays.
//!
//! In: the text of a file, a field, a value on one line. Out: the new text, or none where the front matter is not one `key: value` a
//! line, so that only a person can change it. Reads and writes no file.

use std::ops::Range;
use std::sync::Arc;

use crate::yaml::Value;

use super::front_matter;

/// The text with this field. The value must need no quotes.
#[must_use]
pub fn with_field(text: &str, name: &str, value: &str) -> Option<String> {
    let file: Arc<str> = "".into();
    let front = front_matter::lines(text)?;
    // YAML ends a line at a carriage return alone, too, and here it does not: a line more would be lost.
    let returns = |text: &str| text.matches('\r').count();
    if returns(&text[front.clone()]) != text[front.clone()].matches("\r\n").count() {
        return None;
    }
    let changed = if let Some(line) = field_line(text, front.clone(), name) {
        let old = &text[line.clone()];
        let key = old.find(':')? + 1;
        let first = old.split_inclusive('\n').next().unwrap_or_default();
        // A comment on the line is the writer's.
        let comment = first.find(" #").filter(|at| *at >= key);
        let end = first.trim_end_matches(['\r', '\n']).len();
        let kept = comment.map_or(&first[end..], |at| &first[at..]);
        let (before, after) = (&text[..line.start], &text[line.end..]);
        format!("{before}{} {value}{kept}{after}", &old[..key])
    } else {
        let is_windows = text[..front.start].ends_with("\r\n");
        let end = if is_windows { "\r\n" } else { "\n" };
        let (before, after) = text.split_at(front.end);
        format!("{before}{name}: {value}{end}{after}")
    };
    // What was written must be what will be read: a front matter in braces, or a text over several lines, is left to a person.
    let read = front_matter::split(&changed, &file).front?;
    let stands = matches!(&read.get(name)?.value, Value::Scalar(read) if read == value);
    stands.then_some(changed)
}

/// The bytes of a field at the left edge of the front matter, with the indented lines that continue its value.
fn field_line(text: &str, front: Range<usize>, name: &str) -> Option<Range<usize>> {
    let mut at = front.start;
    let mut found: Option<Range<usize>> = None;
    for line in text[front].split_inclusive('\n') {
        let end = at + line.len();
        match &mut found {
            Some(found) if line.starts_with([' ', '\t']) && !line.trim().is_empty() => {
                found.end = end;
            }
            Some(_) => break,
            None => {
                let rest = line.strip_prefix(name);
                if rest.is_some_and(|rest| rest.trim_start().starts_with(':')) {
                    found = Some(at..end);
                }
            }
        }
        at = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[rustfmt::skip]
    fn one_line_changes_and_nothing_else() {
        let rows = [
            ("---\ntitle: A\n---\nBody\n", "---\ntitle: A\nsource_hash: ab\n---\nBody\n"),
            ("\u{feff}---\r\ntitle: A # x\r\n---\r\nBody", "\u{feff}---\r\ntitle: A # x\r\nsource_hash: ab\r\n---\r\nBody"),
            ("---\nsource_hash: 12 # old\ntitle: A\n---\n", "---\nsource_hash: ab # old\ntitle: A\n---\n"),
            ("---\nsource_hash:\ntitle: A\n---\n", "---\nsource_hash: ab\ntitle: A\n---\n"),
            ("---\nsource_hash: \"12\"\r\ntitle: A\n---\n", "---\nsource_hash: ab\r\ntitle: A\n---\n"),
            ("---\nsource_hash: >-\n  12\n  34\ntitle: A\n---\n", "---\nsource_hash: ab\ntitle: A\n---\n"),
            ("---\ntitle: |\n  source_hash: no\n---\n", "---\ntitle: |\n  source_hash: no\nsource_hash: ab\n---\n"),
            ("---\n---\nBody", "---\nsource_hash: ab\n---\nBody"),
        ];
        assert_eq!(with_field("---\nsource_hash: 12\n \r_:\n---\n", "source_hash", "ab"), None);
        for (before, after) in rows {
            assert_eq!(with_field(before, "source_hash", "ab").as_deref(), Some(after), "{before}");
        }
    }

    #[test]
    fn what_only_a_person_can_change_is_left() {
        for text in [
            "Body",
            "---\n{title: A}\n---\n",
            "---\ntitle: A\n",
            "---\n- a\n---\n",
        ] {
            assert_eq!(with_field(text, "source_hash", "ab"), None, "{text}");
        }
    }
}
