//! Words, emphasis, links, pictures and the few allowed HTML elements: what stands inside a block.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::diagnostics::codes;
use crate::language::Language;

use super::inline_html::{self, Tag as Html};
use super::prose::{Place, Prose};
use super::writer::{Step, Writer, end_of};
use super::{Hole, Image, escape, foreign};

/// What is open inside the block at hand.
#[derive(Default)]
pub(super) struct Inline {
    /// The caption of a picture that stands alone in its paragraph.
    pub figure: Option<String>,
    /// Whether the block is a heading, which may end in `{#id}`.
    pub heading: bool,
    /// The number of the first reference of the heading or term at hand.
    pub first_reference: usize,
    /// The number of the first reference of the alternative text at hand.
    pub image_reference: usize,
    /// That id and its bytes.
    pub heading_id: Option<(String, Range<usize>)>,
    /// Open links: place in the body's list, start in the prose.
    pub(super) links: Vec<(usize, usize)>,
    /// The picture whose alternative text is being read.
    pub(super) image: Option<(Image, Prose)>,
    /// Open HTML elements: name, language, start in the prose.
    html: Vec<(&'static str, Option<String>, usize)>,
    /// How many HTML elements were open where each open markup began.
    marks: Vec<usize>,
    /// How many HTML elements of a name were refused and are not closed yet.
    refused: BTreeMap<String, usize>,
    /// How many of them say their language.
    marked: usize,
}

impl Inline {
    /// Whether an element that says its language is open.
    pub(super) fn is_marked(&self) -> bool {
        self.marked > 0
    }
}

impl Writer<'_> {
    pub(super) fn inline_step(&mut self, steps: &[Step<'_>], at: usize, range: Range<usize>) {
        let (event, _) = &steps[at];
        match event {
            Event::Text(text) if self.inline.heading && ends_heading(steps, at) => {
                let text = self.heading_text(text, &range).to_owned();
                let end = range.end.min(range.start + text.len());
                self.text(&text, range.start..end);
            }
            Event::Text(text) => self.text(text, range),
            Event::Code(code) => self.code(code, range),
            Event::SoftBreak => self.space("\n", range),
            Event::HardBreak => self.space("<br>\n", range),
            Event::Start(Tag::Emphasis) => self.open_markup("<em>"),
            Event::End(TagEnd::Emphasis) => self.close_markup("</em>"),
            Event::Start(Tag::Strong) => self.open_markup("<strong>"),
            Event::End(TagEnd::Strong) => self.close_markup("</strong>"),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                self.open_markup("");
                self.start_link(*link_type, dest_url, range);
            }
            Event::End(TagEnd::Link) => {
                self.close_markup("");
                self.end_link();
            }
            Event::Start(Tag::Image {
                dest_url, title, ..
            }) => {
                self.start_image(dest_url, title, range);
            }
            Event::End(TagEnd::Image) => self.end_image(),
            Event::InlineHtml(html) | Event::Html(html) => self.html(html, range),
            Event::FootnoteReference(label) => self.footnote_reference(label, range),
            Event::TaskListMarker(true) => self.task("task-done", "task_done"),
            Event::TaskListMarker(false) => self.task("task-open", "task_open"),
            // Inside texts of the front matter, blocks other than paragraphs have no place; their words still come through.
            _ => {}
        }
    }

    fn markup(&mut self, tag: &str) {
        if self.inline.image.is_none() {
            self.out.html.push_str(tag);
        }
    }

    /// Opens markup in which HTML elements may be opened.
    fn open_markup(&mut self, tag: &str) {
        self.markup(tag);
        self.inline.marks.push(self.inline.html.len());
    }

    /// Closes markup, and before it the HTML elements that a writer opened inside it and did not close there.
    fn close_markup(&mut self, tag: &str) {
        let mark = self.inline.marks.pop().unwrap_or_default();
        while self.inline.html.len() > mark {
            self.close_html();
        }
        self.markup(tag);
    }

    fn space(&mut self, html: &str, range: Range<usize>) {
        self.markup(html);
        self.remember(" ", range);
    }

    /// Begins another paragraph of a text that has no elements for its paragraphs; its words are others.
    pub(super) fn new_paragraph(&mut self, at: usize) {
        self.out.html.push_str("<br>");
        self.remember("\n", at..at);
    }

    /// Adds words to what is being read.
    pub(super) fn remember(&mut self, text: &str, range: Range<usize>) {
        let place = self.origin.place(range);
        if let Some((image, prose)) = &mut self.inline.image {
            image.alt.push_str(text);
            prose.push(text, place);
            return;
        }
        for (link, _) in &self.inline.links {
            self.body.links[*link].text.push_str(text);
        }
        let start = place.start;
        self.prose
            .get_or_insert_with(|| Prose::new(Place::Paragraph, start))
            .push(text, place);
    }

    pub(super) fn text(&mut self, text: &str, range: Range<usize>) {
        // Looking for one letter is much cheaper than for two.
        if text.contains('{') && text.contains("{{") {
            // A link must not stand inside another.
            let hole = if self.inline.links.is_empty() {
                Hole::Reference
            } else {
                Hole::ReferenceText
            };
            self.with_references(text, &range, Self::plain_text, hole);
        } else {
            self.plain_text(text, range);
        }
    }

    fn plain_text(&mut self, text: &str, range: Range<usize>) {
        let start = self.prose.as_ref().map_or(0, |prose| prose.text.len());
        self.remember(text, range);
        if self.inline.image.is_some() {
            return;
        }
        let marked = self.inline.marked > 0;
        let mut done = 0;
        for (part, language) in foreign::find(self.markdown.language, text) {
            if marked {
                break;
            }
            self.with_terms(text, done..part.start, start);
            self.out.html.push_str("<span");
            escape::attribute(&mut self.out.html, "lang", language);
            self.out.html.push('>');
            escape::text(&mut self.out.html, &text[part.clone()]);
            self.out.html.push_str("</span>");
            done = part.end;
            if let Some(prose) = &mut self.prose {
                let part = start + part.start..start + part.end;
                prose.parts_mut().foreign.push(part);
            }
        }
        self.with_terms(text, done..text.len(), start);
    }

    /// Writes words in which abbreviations may be used for the first time; `start` is where the text begins in the prose.
    fn with_terms(&mut self, text: &str, range: Range<usize>, start: usize) {
        let mut done = range.start;
        while let Some((found, id)) = self.first_use(&text[done..range.end]) {
            let found = done + found.start..done + found.end;
            escape::text(&mut self.out.html, &text[done..found.start]);
            done = found.end;
            self.term(id, text, &found, start);
        }
        escape::text(&mut self.out.html, &text[done..range.end]);
    }

    /// The words of a heading's last text without its `{#id}`.
    fn heading_text<'t>(&mut self, text: &'t str, range: &Range<usize>) -> &'t str {
        let Some((words, id)) = text
            .trim_end()
            .strip_suffix('}')
            .and_then(|text| text.rsplit_once("{#"))
        else {
            return text;
        };
        let allowed = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
        if id.is_empty() || !id.chars().all(allowed) {
            return text;
        }
        let start = range.start + words.len() + 2;
        self.inline.heading_id = Some((id.to_owned(), start..start + id.len()));
        words.trim_end()
    }

    fn code(&mut self, code: &str, range: Range<usize>) {
        // Of a text that does not stand in the file as it is, nobody knows where its code stands; its line ends are YAML's own.
        let typed = self.markdown.text.get(self.origin.place(range.clone()));
        let typed = typed.filter(|typed| self.origin.exact && typed.contains("\r\n"));
        if let Some(typed) = typed {
            let code = one_line(typed);
            return self.write_code(&code, range);
        }
        self.write_code(code, range);
    }

    fn write_code(&mut self, code: &str, range: Range<usize>) {
        let start = self.prose.as_ref().map_or(0, |prose| prose.text.len());
        let inner = self.inside_backticks(code, range);
        self.remember(code, inner);
        if self.inline.image.is_some() {
            return;
        }
        if let Some(prose) = &mut self.prose {
            prose.parts_mut().code.push(start..start + code.len());
        }
        self.out.html.push_str("<code>");
        escape::text(&mut self.out.html, code);
        self.out.html.push_str("</code>");
    }

    /// Where code stands without its backticks, and the space that may be beside them.
    fn inside_backticks(&self, code: &str, range: Range<usize>) -> Range<usize> {
        let place = self.origin.place(range.clone());
        let typed = self.markdown.text.get(place).unwrap_or_default();
        let inner = typed.trim_start_matches('`');
        let ticks = typed.len() - inner.len();
        let start =
            range.start + ticks + usize::from(!inner.starts_with(code) && inner.starts_with(' '));
        start.min(range.end)..(start + code.len()).min(range.end)
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        if self.inline.image.is_some() {
            return;
        }
        let start = self.prose.as_ref().map_or(0, |prose| prose.text.len());
        match inline_html::parse(html) {
            Some(Html::Comment) => {}
            Some(Html::Break) => self.space("<br>", range),
            Some(Html::Open(name, attribute)) => {
                self.out.html.push('<');
                self.out.html.push_str(name);
                let mut language = None;
                if let Some((attribute, value)) = attribute {
                    escape::attribute(&mut self.out.html, attribute, &value);
                    language = (attribute == "lang").then_some(value);
                    let named = language.as_deref().and_then(Language::new);
                    if named.is_some_and(|language| language.direction == "rtl") {
                        escape::attribute(&mut self.out.html, "dir", "rtl");
                    }
                }
                self.out.html.push('>');
                self.inline.marked += usize::from(language.is_some());
                self.inline.html.push((name, language, start));
            }
            Some(Html::Close(name)) if self.may_close(name) => {
                self.close_html();
            }
            _ => self.refuse_html(html, range),
        }
    }

    /// Whether the innermost open element is of that name, and was opened inside the innermost open markup.
    fn may_close(&self, name: &str) -> bool {
        let html = &self.inline.html;
        let inside = self
            .inline
            .marks
            .last()
            .is_none_or(|mark| html.len() > *mark);
        inside && html.last().is_some_and(|(open, ..)| *open == name)
    }

    fn close_html(&mut self) {
        let Some((name, language, start)) = self.inline.html.pop() else {
            return;
        };
        self.out.html.push_str(&format!("</{name}>"));
        self.inline.marked -= usize::from(language.is_some());
        if let (Some(_), Some(prose)) = (language, &mut self.prose) {
            let end = prose.text.len();
            prose.parts_mut().foreign.push(start.min(end)..end);
        }
    }

    /// Closes what a writer left open, so that it cannot spill into the next block.
    pub(super) fn close_inline(&mut self) {
        while !self.inline.html.is_empty() {
            self.close_html();
        }
        if !self.inline.refused.is_empty() {
            self.inline.refused.clear();
        }
    }

    pub(super) fn refuse_html(&mut self, html: &str, range: Range<usize>) {
        if inline_html::parse(html) == Some(Html::Comment) {
            return;
        }
        let (kind, name, instead) = inline_html::refused(html);
        // The end of what is refused is refused with its start.
        if html.starts_with("</") {
            if let Some(open) = self
                .inline
                .refused
                .get_mut(&*name)
                .filter(|open| **open > 0)
            {
                *open -= 1;
                return;
            }
        } else {
            *self
                .inline
                .refused
                .entry(inline_html::name_of(html))
                .or_default() += 1;
        }
        let first = html.trim().lines().next().unwrap_or_default();
        let words: String = first.chars().take(60).collect();
        // By the file, not by `html`: the parser shortens the line ends of Windows.
        let typed = &self.markdown.text[self.origin.place(range.clone())];
        let end = range.start + typed.trim_end().len().min(range.len());
        let problem = self.report(codes::RAW_HTML, range.start..end, &words);
        problem.args.insert("kind", kind.into());
        problem.args.insert("name", name.into());
        problem.args.insert("suggestion", instead.into());
    }

    fn task(&mut self, class: &str, word: &'static str) {
        self.out.html.push_str(&format!("<span class=\"{class}\">"));
        self.hole(Hole::Word(word));
        self.out.html.push_str("</span> ");
    }
}

/// Code that reaches over line ends of Windows: each is one space, as with any other line end (`CommonMark` 6.1); the parser makes two.
fn one_line(typed: &str) -> String {
    let code = typed
        .trim_matches('`')
        .replace("\r\n", " ")
        .replace('\n', " ");
    let inner = code
        .strip_prefix(' ')
        .and_then(|code| code.strip_suffix(' '));
    match inner {
        Some(inner) if code.bytes().any(|byte| byte != b' ') => inner.to_owned(),
        _ => code,
    }
}

/// Whether a text is the last thing of its heading.
fn ends_heading(steps: &[Step<'_>], at: usize) -> bool {
    matches!(steps.get(at + 1), Some((Event::End(TagEnd::Heading(_)), _)))
        && end_of(steps, at) == at
}
