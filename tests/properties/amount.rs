//! Small files that make much work: what is written and told stays in proportion to what was typed.
//!
//! A text that costs its square shows here as a test that does not end: 64 kB squared is four thousand million steps.

use crate::{Files, built, snapshot};

/// Bytes of the body.
const LENGTH: usize = 64_000;

/// Bytes of HTML for a byte of Markdown: `>` becomes a quote of 27 bytes, a cell its tags.
const PER_BYTE: usize = 30;

/// Texts of about a length.
type Make = fn(usize) -> String;

const TEXTS: &[(&str, Make)] = &[
    ("[^", |n| "[^".repeat(n / 2)),
    ("[^a", |n| "[^a".repeat(n / 3)),
    ("[^a] refs", |n| {
        (0..n / 8).map(|i| format!("[^{i}]")).collect()
    }),
    ("footnotes", |n| {
        (0..n / 16)
            .map(|i| format!("[^{i}]\n\n[^{i}]: x\n\n"))
            .collect()
    }),
    ("[", |n| "[".repeat(n)),
    ("![", |n| "![".repeat(n / 2)),
    ("[a](", |n| "[a](".repeat(n / 4)),
    ("*a ", |n| "*a ".repeat(n / 3)),
    ("*a_b", |n| "*a_b ".repeat(n / 5)),
    ("a**b", |n| format!("a{}", "**a ".repeat(n / 4))),
    (">", |n| ">".repeat(n)),
    ("> lines", |n| "> > > > a\n".repeat(n / 10)),
    ("- nested", |n| format!("{}a", "- ".repeat(n / 2))),
    ("> and lazy lines", |n| {
        format!("{}{}", ">".repeat(n / 2), "a\n".repeat(n / 4))
    }),
    ("deep list", |n| {
        (0..n.isqrt())
            .map(|depth| {
                format!(
                    "{}- a
",
                    "  ".repeat(depth)
                )
            })
            .collect()
    }),
    ("`", |n| {
        (1..n.isqrt()).map(|i| "`".repeat(i) + " ").collect()
    }),
    ("<", |n| "<".repeat(n)),
    ("<!--", |n| "<!--".repeat(n / 4)),
    ("<a ", |n| "<a ".repeat(n / 3)),
    ("<?", |n| "<? ".repeat(n / 3)),
    ("<sub>", |n| "<sub>a".repeat(n / 6)),
    ("<b></i>", |n| "<b></i>".repeat(n / 7)),
    ("# a", |n| "# a\n\n".repeat(n / 5)),
    ("wide table", |n| {
        let c = n / 8;
        format!(
            "|{}\n|{}\n{}",
            "a|".repeat(c),
            "-|".repeat(c),
            "|\n".repeat(n / 4)
        )
    }),
    ("tables", |n| "|a|\n|-|\n\n".repeat(n / 9)),
    ("[x]: defs", |n| {
        (0..n / 10).map(|i| format!("[{i}]: /u\n")).collect()
    }),
    ("[x] one def", |n| {
        format!("[x]: /{}\n\n{}", "u".repeat(n / 2), "[x]".repeat(n / 6))
    }),
    ("{{", |n| "{{".repeat(n / 2)),
    ("&", |n| "&a;".repeat(n / 3)),
    ("dl", |n| "a\n: b\n\n".repeat(n / 7)),
    ("alerts", |n| "> [!NOTE]\n> a\n\n".repeat(n / 16)),
    ("components", |n| {
        "```checklist\ntitle: a\nitems: [b]\n```\n\n".repeat(n / 38)
    }),
    ("words", |n| "hoax kata ".repeat(n / 10)),
];

#[test]
fn work_is_in_proportion_to_what_was_typed() {
    for (name, make) in TEXTS {
        let body = make(LENGTH);
        let home = format!("---\ntitle: A\nsummary: B.\nreviewed_on: 2026-11-01\n---\n{body}\n");
        let files: Files = vec![
            (
                "content/site.yaml".to_owned(),
                "title: {id: A}\nlanguages: [id]\n".to_owned(),
            ),
            ("content/pages/_index.id.md".to_owned(), home),
        ];
        let built = built(&snapshot(&files));
        let size = built.files["index.html"].len();
        assert!(
            size < PER_BYTE * LENGTH,
            "{name}: {} bytes become {size}",
            body.len()
        );
        let problems = built.report.iter().count();
        assert!(problems < LENGTH, "{name}: {problems} problems");
    }
}
