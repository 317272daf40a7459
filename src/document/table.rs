//! Tables: `scope` on header cells, the paragraph before as caption, a region that scrolls by keyboard where it is too wide.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::prose::Place;
use super::writer::{Step, Writer};
use super::{Fragment, Table, escape};

/// What starts a paragraph that is the caption of the table after it.
const CAPTION_MARKS: [&str; 2] = ["Tabel:", "Table:"];

/// The table at hand.
#[derive(Default)]
pub(super) struct TableState {
    /// The caption that waits for its table.
    caption: Option<Fragment>,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    count: usize,
    table: Table,
}

/// Whether a paragraph is the caption of the table that follows.
pub(super) fn is_caption(steps: &[Step<'_>], at: usize, end: usize) -> bool {
    let starts = matches!(steps.get(at + 1), Some((Event::Text(text), _))
        if CAPTION_MARKS.iter().any(|mark| text.starts_with(mark)));
    starts && matches!(steps.get(end + 1), Some((Event::Start(Tag::Table(_)), _)))
}

impl<'a> Writer<'a> {
    pub(super) fn table_caption(&mut self, steps: &[Step<'a>], at: usize, end: usize) -> usize {
        let range = steps[at].1.clone();
        self.begin_prose(Place::Caption, self.origin.place(range).start);
        self.begin_aside();
        for place in at + 1..end {
            let (event, range) = &steps[place];
            match event {
                Event::Text(text) if place == at + 1 => {
                    let (_, words) = text.split_once(':').unwrap_or(("", text));
                    let words = words.trim_start();
                    let start = range.end - words.len();
                    self.text(words, start..range.end);
                }
                _ => self.inline_step(steps, place, range.clone()),
            }
        }
        self.close_inline();
        self.finish_prose();
        self.table.caption = Some(self.end_aside());
        end + 1
    }

    /// Writes an event of a table; says whether it was one.
    pub(super) fn table_step(&mut self, event: &Event<'a>, range: &Range<usize>) -> bool {
        match event {
            Event::Start(Tag::Table(alignments)) => self.start_table(alignments, range.clone()),
            Event::End(TagEnd::Table) => self.end_table(),
            Event::Start(Tag::TableHead) => {
                self.table.in_head = true;
                self.table.column = 0;
                self.line("<thead>\n<tr>");
            }
            Event::End(TagEnd::TableHead) => {
                self.table.in_head = false;
                self.line("</tr>\n</thead>\n<tbody>");
            }
            Event::Start(Tag::TableRow) => {
                self.table.column = 0;
                self.line("<tr>");
            }
            Event::End(TagEnd::TableRow) => self.line("</tr>"),
            Event::Start(Tag::TableCell) => self.start_cell(range.clone()),
            Event::End(TagEnd::TableCell) => self.end_cell(range.clone()),
            _ => return false,
        }
        true
    }

    fn start_table(&mut self, alignments: &[Alignment], range: Range<usize>) {
        self.finish_prose();
        self.table.alignments = alignments.to_vec();
        self.table.count += 1;
        let caption = self
            .table
            .caption
            .take()
            .filter(|caption| !caption.html.is_empty());
        self.table.table = Table {
            captioned: caption.is_some(),
            headers: Vec::new(),
            range: self.origin.place(range.clone()),
        };
        let Some(caption) = caption else {
            self.line("<div class=\"table-scroll\">\n<table>");
            return;
        };
        let id = self.unique_id(&format!("table-{}", self.table.count), range);
        // What may scroll, and with large letters every table may, must be reached by keyboard and have a name (WCAG 2.1.1).
        self.line(&format!(
            "<section class=\"table-scroll\" tabindex=\"0\" aria-labelledby=\"{id}\">\n<table>"
        ));
        self.out.html.push_str("<caption");
        escape::attribute(&mut self.out.html, "id", &id);
        self.out.html.push('>');
        self.append(&caption);
        self.line("</caption>");
    }

    fn end_table(&mut self) {
        let table = std::mem::take(&mut self.table.table);
        let region = if table.captioned { "section" } else { "div" };
        self.line(&format!("</tbody>\n</table>\n</{region}>"));
        self.body.tables.push(table);
    }

    fn start_cell(&mut self, range: Range<usize>) {
        self.begin_prose(Place::Cell, self.origin.place(range).start);
        let element = match (self.table.in_head, self.table.column) {
            (true, _) => "<th scope=\"col\"",
            (false, 0) => "<th scope=\"row\"",
            (false, _) => "<td",
        };
        let class = match self.table.alignments.get(self.table.column) {
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            _ => "",
        };
        self.out.html.push_str(element);
        self.out.html.push_str(class);
        self.out.html.push('>');
    }

    fn end_cell(&mut self, range: Range<usize>) {
        self.close_inline();
        if self.table.in_head {
            let words = self
                .prose
                .as_ref()
                .map(|prose| prose.text.trim().to_owned());
            let cell = (words.unwrap_or_default(), self.origin.place(range));
            self.table.table.headers.push(cell);
        }
        self.finish_prose();
        let head = self.table.in_head || self.table.column == 0;
        self.line(if head { "</th>" } else { "</td>" });
        self.table.column += 1;
    }
}
