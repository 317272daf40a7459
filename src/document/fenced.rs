//! Blocks between fences: components, and code that is shown as it is.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event};

use crate::diagnostics::codes;
use crate::schema::{self, COMPONENTS};
use crate::settings::invalid_yaml;
use crate::yaml;

use super::markdown::record;
use super::prose::Place;
use super::writer::{Step, Writer, end_of};
use super::{Component, Hole, escape};

impl<'a> Writer<'a> {
    pub(super) fn code_block(
        &mut self,
        steps: &[Step<'a>],
        at: usize,
        kind: &CodeBlockKind<'_>,
    ) -> usize {
        self.finish_prose();
        let end = end_of(steps, at);
        let info: &CowStr<'_> = match kind {
            CodeBlockKind::Fenced(info) => info,
            CodeBlockKind::Indented => &CowStr::Borrowed(""),
        };
        let name = info.split_whitespace().next().unwrap_or_default();
        let range = steps[at].1.clone();
        if let Some(component) = COMPONENTS.iter().find(|component| component.name == name) {
            // In a list, the lines carry marks that are no YAML.
            if self.items > 0 || !self.quotes.is_empty() || !self.aside.is_empty() {
                let first = self.block_name(&range, name);
                let problem = self.report(codes::UNKNOWN_COMPONENT, first, name);
                problem.args.insert("kind", "nested".into());
            } else {
                self.component(component, &steps[at..end], range);
            }
            return end + 1;
        }
        let names = COMPONENTS.iter().map(|component| component.name);
        if let Some(near) = crate::diagnostics::nearest(name, names).filter(|_| !name.is_empty()) {
            let first = self.block_name(&range, name);
            let problem = self.report(codes::UNKNOWN_COMPONENT, first, name);
            problem.args.insert("kind", "unknown".into());
            problem.args.insert("suggestion", near.into());
        }
        self.out.html.push_str("<pre><code>");
        for (event, _) in &steps[at + 1..end] {
            if let Event::Text(text) = event {
                escape::text(&mut self.out.html, text);
            }
        }
        self.line("</code></pre>");
        end + 1
    }

    fn component(
        &mut self,
        kind: &'static schema::Component,
        steps: &[Step<'a>],
        range: Range<usize>,
    ) {
        let texts = || {
            steps
                .iter()
                .filter(|(event, _)| matches!(event, Event::Text(_)))
        };
        let start = texts().next().map_or(range.end, |(_, range)| range.start);
        let end = texts().next_back().map_or(start, |(_, range)| range.end);
        let mut place = self.origin.place(start..end);
        // The first text begins behind the spaces that its fence stands to the right; the other lines have theirs.
        let before = &self.markdown.text[..place.start];
        place.start = before.trim_end_matches(' ').len();
        let node = match yaml::parse(&self.markdown.text[place.clone()], place.start) {
            Ok(node) => node,
            Err(invalid) => {
                self.problems
                    .push(invalid_yaml(self.markdown.file, *invalid));
                return;
            }
        };
        let file = self.markdown.file;
        let (fields, problems) =
            schema::decode(&node, &[kind.fields], file, schema::Origin::Source);
        self.problems.extend(problems);
        let outer = (self.origin.clone(), std::mem::take(&mut self.out));
        record(self, &fields, &|field| Place::Component(kind.name, field));
        (self.origin, self.out) = outer;
        self.hole(Hole::Component(self.body.components.len()));
        let level = self.body.headings.last().map_or(1, |heading| heading.level) + 1;
        self.body.components.push(Component {
            kind,
            fields,
            level: level.min(6),
            range: self.origin.place(range),
        });
    }
}
