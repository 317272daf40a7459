//! The `CommonMark` specification's own examples through our writer.
//!
//! Both sides are read by an HTML parser, so that only what a browser would see is compared. Where we differ on purpose, the example
//! stands in [`differences`] with the reason, and may differ in nothing else; an example there that does not differ fails too, so the
//! table cannot rot.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test reads its own files, and says by panicking what is wrong"
)]

mod differences;
#[path = "../markup/mod.rs"]
mod markup;

use std::fmt::Write as _;

use serde_json::Value;
use suara::document::{Abbreviations, Body, Fragment, Hole, Markdown, Target, escape, write};
use suara::language::Language;
use suara::schema::Record;

use differences::DIFFERENCES;

#[test]
fn every_example_of_the_specification() {
    let mut failures = String::new();
    for example in examples() {
        let (written, problems) = html(&example.markdown);
        let (mut ours, mut theirs) = (markup::shape(&written), markup::shape(&example.html));
        for difference in DIFFERENCES
            .iter()
            .filter(|difference| difference.examples.contains(&example.number))
        {
            if ours == theirs {
                let _ = writeln!(
                    failures,
                    "\nexample {} does not show that {}",
                    example.number, difference.reason
                );
            }
            if let Some(code) = difference.code
                && !problems.contains(&code)
            {
                let _ = writeln!(
                    failures,
                    "\nexample {} is not told of: {code}",
                    example.number
                );
            }
            (difference.undo)(&mut ours);
            (difference.undo)(&mut theirs);
        }
        if ours != theirs {
            let _ = write!(
                failures,
                "\nexample {} ({}) differs\n--- Markdown\n{}\n--- specification\n{}\n--- written\n{written}\n",
                example.number, example.section, example.markdown, example.html,
            );
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

struct Example {
    number: u64,
    section: String,
    markdown: String,
    html: String,
}

fn examples() -> Vec<Example> {
    let text = std::fs::read_to_string("tests/fixtures/commonmark/examples.json").unwrap();
    let examples: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(examples.len(), 652, "the specification has 652 examples");
    let field = |example: &Value, name: &str| example[name].as_str().unwrap().to_owned();
    examples
        .iter()
        .map(|example| Example {
            number: example["number"].as_u64().unwrap(),
            section: field(example, "section"),
            markdown: field(example, "markdown"),
            html: field(example, "html"),
        })
        .collect()
}

/// What we write, and the problems that we tell.
fn html(markdown: &str) -> (String, Vec<&'static str>) {
    let file = "example.md".into();
    // A language without foreign words, so that none is marked.
    let language = Language::new("fr").unwrap();
    let markdown = Markdown {
        file: &file,
        text: markdown,
        language: &language,
        abbreviations: &Abbreviations::default(),
    };
    let (body, problems) = write(&markdown, &Record::default(), 0..markdown.text.len());
    let codes = problems.iter().map(|problem| problem.code.name);
    (fill(&body, &body.html.read(&[])), codes.collect())
}

/// Links and pictures lead where the text says; the theme has no words.
fn fill(body: &Body, fragment: &Fragment) -> String {
    let mut out = String::new();
    let mut done = 0;
    for (at, hole) in &fragment.holes {
        out.push_str(&fragment.html[done..*at]);
        done = *at;
        match hole {
            Hole::Link(link) if body.links[*link].target != Target::Unsafe => {
                escape::attribute(&mut out, "href", &escape::url(&body.links[*link].typed));
            }
            Hole::Image(image) => {
                escape::attribute(&mut out, "src", &escape::url(&body.images[*image].src));
            }
            _ => {}
        }
    }
    out.push_str(&fragment.html[done..]);
    out
}
