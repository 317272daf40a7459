//! The story of a code as a page: `/__suara/explain/broken-link`.

use crate::diagnostics::{Code, Diagnostic, Span};

use super::desk::Desk;
use super::frame::{Frame, page};
use super::markup::Html;
use super::problem;

/// The page; none where no code has this name.
#[must_use]
pub fn html(desk: &Desk<'_>, name: &str) -> Option<String> {
    let code = Code::named(name)?;
    let words = desk.catalogue;
    let bare = Diagnostic::new(code, Span::start_of(&"".into()), "");
    let headline = words.headline(&bare);
    let mut html = Html::default();
    html.element("h1", &[("class", "story")], &headline);
    html.open("p", &[("class", code.severity.name())]);
    problem::sign(&mut html, code.severity);
    let kind = ("kind", code.severity.name().into());
    html.text(&desk.say("serve-severity", [kind]));
    html.text(" ");
    html.element("code", &[], code.name);
    if !code.criterion.is_empty() {
        let wcag = format!(" {}: {}", desk.word("wcag"), code.criterion);
        html.element("span", &[("class", "wcag")], &wcag);
    }
    html.close("p");
    let story = words.story(code);
    let (prose, examples) = story.split_once("\n\n").unwrap_or((&story, ""));
    for line in prose.lines() {
        html.element("p", &[], line);
    }
    if !examples.is_empty() {
        html.open("pre", &[("class", "examples")]);
        for line in examples.lines() {
            html.element("code", &[], &format!("{line}\n"));
        }
        html.close("pre");
    }
    let here = format!("explain/{name}");
    let frame = Frame {
        title: &headline,
        here: (&here, &[]),
        script: None,
    };
    Some(page(desk, &frame, &html))
}
