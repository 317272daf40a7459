//! The HTML writer: pulldown-cmark's events in, a [`Body`] out.
//!
//! One pass. Every attribute goes through [`escape`], every link and picture becomes a hole, every stretch of words is kept with
//! its place for the checks. Plain blocks stand in this file; the others and inline elements in the files beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, OffsetIter, Tag, TagEnd};

use crate::diagnostics::{Code, Diagnostic, Span};

use super::fit::fit;
use super::footnotes::Footnotes;
use super::inline::Inline;
use super::markdown::{Markdown, Origin};
use super::prose::{Place, Prose};
use super::table::{self, TableState};
use super::{Body, Fragment, Hole, Html};

/// A parsed event and its bytes of the text.
pub(super) type Step<'a> = (Event<'a>, Range<usize>);

pub(super) struct Writer<'a> {
    pub markdown: &'a Markdown<'a>,
    pub body: Body,
    pub problems: Vec<Diagnostic>,
    pub origin: Origin,
    pub out: Fragment,
    /// Outer buffers while a heading, caption or footnote is written aside.
    pub aside: Vec<Fragment>,
    pub prose: Option<Prose>,
    /// Memory for the next one.
    spare: Option<Prose>,
    pub inline: Inline,
    pub table: TableState,
    pub footnotes: Footnotes,
    pub ids: BTreeMap<String, Range<usize>>,
    /// How often each id was wanted, so that a thousand equal headings are not compared a million times.
    id_counts: BTreeMap<String, usize>,
    pub alerts: usize,
    /// Open block quotes: whether each is an alert.
    pub quotes: Vec<bool>,
    /// How many items of lists are open.
    pub items: usize,
    /// The paths that the page has named until now, an abbreviation as `term.ID`.
    pub named: BTreeSet<String>,
    /// Whether the paragraph at hand is written without its own element: a picture that stands alone.
    bare: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(markdown: &'a Markdown<'a>) -> Self {
        Self {
            markdown,
            body: Body::default(),
            problems: Vec::new(),
            origin: Origin {
                range: 0..0,
                exact: true,
            },
            out: Fragment::default(),
            aside: Vec::new(),
            prose: None,
            spare: None,
            inline: Inline::default(),
            table: TableState::default(),
            footnotes: Footnotes::default(),
            ids: BTreeMap::new(),
            id_counts: BTreeMap::new(),
            alerts: 0,
            quotes: Vec::new(),
            items: 0,
            named: BTreeSet::new(),
            bare: false,
        }
    }

    /// Writes blocks into the body.
    pub(super) fn blocks(&mut self, events: OffsetIter<'a>, origin: Origin) {
        self.origin = origin;
        let length = self.origin.range.len();
        self.out.html.reserve(length + length / 4);
        self.body.prose.reserve(length);
        // The parser cannot say how many there will be; about one for each ten bytes.
        let mut steps: Vec<Step<'a>> = Vec::with_capacity(length / 10);
        steps.extend(events);
        // The parser cuts words at signs that could be markup, as in `{{ deadline.pindah_memilih }}`.
        if self.markdown.text[self.origin.range.clone()].contains("{{") {
            join_texts(&mut steps, &self.markdown.text[self.origin.range.clone()]);
        }
        self.body.first_reference = self.body.references.len();
        self.named.clear();
        let mut next = 0;
        while next < steps.len() {
            next = self.step(&steps, next);
        }
        self.finish_prose();
        self.write_footnotes();
        self.body.html = Html::Plain(std::mem::take(&mut self.out));
    }

    /// Writes the words of one paragraph without its element, and keeps them under `key`.
    pub(super) fn inline<'t>(
        &mut self,
        text: &'t str,
        events: impl Iterator<Item = Step<'t>>,
        origin: Origin,
        key: usize,
        place: Place,
    ) {
        self.origin = origin;
        let mut steps: Vec<Step<'t>> = events.collect();
        if text.contains("{{") {
            join_texts(&mut steps, text);
        }
        self.out.html.reserve(self.origin.range.len());
        self.begin_prose(place, self.origin.range.start);
        for (at, (event, range)) in steps.iter().enumerate() {
            match event {
                Event::Start(Tag::Paragraph) if at > 0 => self.new_paragraph(range.start),
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                _ => self.inline_step(&steps, at, range.clone()),
            }
        }
        self.close_inline();
        self.finish_prose();
        let written = std::mem::take(&mut self.out);
        self.body.inlines.insert(key, written);
    }

    pub(super) fn finish(mut self) -> (Body, Vec<Diagnostic>) {
        self.report_undefined_footnotes();
        self.body.anchors = std::mem::take(&mut self.ids).into_keys().collect();
        fit(&mut self.body);
        (self.body, self.problems)
    }

    /// Reports a problem at some bytes of the text.
    pub(super) fn report(
        &mut self,
        code: Code,
        range: Range<usize>,
        words: &str,
    ) -> &mut Diagnostic {
        let span = Span::new(self.markdown.file, self.origin.place(range));
        self.problems.push(Diagnostic::new(code, span, words));
        let last = self.problems.len() - 1;
        &mut self.problems[last]
    }

    pub(super) fn hole(&mut self, hole: Hole) {
        self.out.holes.push((self.out.html.len(), hole));
    }

    /// Writes into a buffer of its own until [`Self::end_aside`].
    pub(super) fn begin_aside(&mut self) {
        self.aside.push(std::mem::take(&mut self.out));
    }

    pub(super) fn end_aside(&mut self) -> Fragment {
        let outer = self.aside.pop().unwrap_or_default();
        std::mem::replace(&mut self.out, outer)
    }

    pub(super) fn append(&mut self, fragment: &Fragment) {
        let shift = self.out.html.len();
        self.out.html.push_str(&fragment.html);
        let holes = fragment.holes.iter().map(|(at, hole)| (at + shift, *hole));
        self.out.holes.extend(holes);
    }

    pub(super) fn begin_prose(&mut self, place: Place, start: usize) {
        self.finish_prose();
        self.prose = Some(match self.spare.take() {
            Some(spare) => spare.again(place, start),
            None => Prose::new(place, start),
        });
    }

    pub(super) fn finish_prose(&mut self) {
        // What a writer left open ends with its words, before the next block.
        self.close_inline();
        if let Some(prose) = self.prose.take() {
            if !prose.text.trim_start().is_empty() {
                self.body.prose.push(&prose);
            }
            self.spare = Some(prose);
        }
    }

    /// An id that no other element of the page has.
    pub(super) fn unique_id(&mut self, wanted: &str, range: Range<usize>) -> String {
        let place = self.origin.place(range);
        if !self.ids.contains_key(wanted) {
            self.ids.insert(wanted.to_owned(), place);
            return wanted.to_owned();
        }
        let first = wanted.to_owned();
        let count = self.id_counts.entry(first.clone()).or_insert(1);
        let mut id = first.clone();
        while self.ids.contains_key(&id) {
            *count += 1;
            id = format!("{first}-{count}");
        }
        self.ids.insert(id.clone(), place);
        id
    }

    /// Writes one event, or the several that belong together, and says which comes next.
    fn step(&mut self, steps: &[Step<'a>], at: usize) -> usize {
        let (event, range) = &steps[at];
        let range = range.clone();
        match event {
            Event::Start(Tag::Paragraph) => return self.start_paragraph(steps, at),
            Event::End(TagEnd::Paragraph) => self.end_paragraph(),
            Event::Start(Tag::Heading { .. }) => self.start_heading(range),
            Event::End(TagEnd::Heading(level)) => self.end_heading(*level, range),
            Event::Start(Tag::CodeBlock(kind)) => return self.code_block(steps, at, kind),
            Event::Start(Tag::BlockQuote(kind)) => self.start_quote(*kind, range),
            Event::End(TagEnd::BlockQuote(_)) => self.end_quote(),
            Event::Start(Tag::HtmlBlock) => return self.html_block(steps, at),
            Event::Rule => self.line("<hr>"),
            Event::Start(Tag::List(start)) => self.start_list(*start, steps, at),
            Event::End(TagEnd::List(ordered)) => {
                self.finish_prose();
                self.line(if *ordered { "</ol>" } else { "</ul>" });
            }
            Event::Start(Tag::Item) => self.start_item("<li>", range),
            Event::End(TagEnd::Item) => self.end_item("</li>"),
            Event::Start(Tag::DefinitionList) => self.line("<dl>"),
            Event::End(TagEnd::DefinitionList) => self.line("</dl>"),
            Event::Start(Tag::DefinitionListTitle) => self.start_term(range),
            Event::End(TagEnd::DefinitionListTitle) => self.end_term(range),
            Event::Start(Tag::DefinitionListDefinition) => self.start_item("<dd>", range),
            Event::End(TagEnd::DefinitionListDefinition) => self.end_item("</dd>"),
            Event::Start(Tag::FootnoteDefinition(_)) => {
                self.finish_prose();
                self.begin_aside();
            }
            Event::End(TagEnd::FootnoteDefinition) => self.end_footnote(steps, at),
            _ if self.table_step(event, &range) => {}
            _ => self.inline_step(steps, at, range),
        }
        at + 1
    }

    fn html_block(&mut self, steps: &[Step<'a>], at: usize) -> usize {
        let end = end_of(steps, at);
        let range = steps[at].1.clone();
        let html: String = steps[at + 1..end]
            .iter()
            .filter_map(|(event, _)| match event {
                Event::Html(html) => Some(&**html),
                _ => None,
            })
            .collect();
        self.refuse_html(&html, range);
        end + 1
    }

    pub(super) fn line(&mut self, tag: &str) {
        self.out.html.push_str(tag);
        self.out.html.push('\n');
    }

    fn close_block(&mut self, tag: &str) {
        self.close_inline();
        self.finish_prose();
        self.line(tag);
    }

    fn start_item(&mut self, tag: &str, range: Range<usize>) {
        self.items += 1;
        self.line(tag);
        self.begin_prose(Place::Item, self.origin.place(range).start);
    }

    fn end_item(&mut self, tag: &str) {
        self.items = self.items.saturating_sub(1);
        self.close_block(tag);
    }

    fn start_paragraph(&mut self, steps: &[Step<'a>], at: usize) -> usize {
        let end = end_of(steps, at);
        if table::is_caption(steps, at, end) {
            return self.table_caption(steps, at, end);
        }
        if let Some((Event::Start(Tag::Image { title, .. }), _)) = steps.get(at + 1)
            && end_of(steps, at + 1) + 1 == end
        {
            self.bare = true;
            self.line("<figure>");
            let title = title.clone();
            self.inline.figure = Some(title.into_string());
            return at + 1;
        }
        let range = steps[at].1.clone();
        self.begin_prose(Place::Paragraph, self.origin.place(range).start);
        if let Some((Event::Start(Tag::Strong), _)) = steps.get(at + 1)
            && end_of(steps, at + 1) + 1 == end
            && let Some(prose) = &mut self.prose
        {
            prose.bold = true;
        }
        self.out.html.push_str("<p>");
        at + 1
    }

    fn end_paragraph(&mut self) {
        if std::mem::take(&mut self.bare) {
            self.inline.figure = None;
            self.line("</figure>");
        } else {
            self.close_block("</p>");
        }
    }

    fn start_list(&mut self, start: Option<u64>, steps: &[Step<'a>], at: usize) {
        self.finish_prose();
        // In a loose list the marker stands in the item's paragraph.
        let task = steps[at..]
            .iter()
            .take(4)
            .any(|(event, _)| matches!(event, Event::TaskListMarker(_)));
        match start {
            Some(1) => self.line("<ol>"),
            Some(first) => self.line(&format!("<ol start=\"{first}\">")),
            None if task => self.line("<ul class=\"task-list\">"),
            None => self.line("<ul>"),
        }
    }
}

/// Makes one event of texts that follow each other letter by letter.
fn join_texts<'t>(steps: &mut Vec<Step<'t>>, text: &'t str) {
    let is_typed = |(event, range): &Step<'_>| match event {
        Event::Text(words) => text.get(range.clone()) == Some(&**words),
        _ => false,
    };
    let mut joined: Vec<Step<'t>> = Vec::with_capacity(steps.len());
    for step in steps.drain(..) {
        if let Some(last) = joined.last_mut()
            && last.1.end == step.1.start
            && is_typed(last)
            && is_typed(&step)
        {
            last.1.end = step.1.end;
            last.0 = Event::Text(text[last.1.clone()].into());
        } else {
            joined.push(step);
        }
    }
    *steps = joined;
}

/// The place of the event that ends what starts at `at`.
pub(super) fn end_of(steps: &[Step<'_>], at: usize) -> usize {
    let mut depth = 0_usize;
    for (place, (event, _)) in steps.iter().enumerate().skip(at) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return place;
        }
    }
    steps.len().saturating_sub(1)
}
