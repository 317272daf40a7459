//! A problem drawn as rustc draws it: headline, place, source line, caret, and below them why, how to mend it, and where to read more.
//!
//! In: a diagnostic and the printer's words and texts. Out: lines. The only user of annotate-snippets, whose types stay in here.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::super::excerpt::excerpt;
use super::super::{Diagnostic, Severity, Span};
use super::{Look, Terminal, path};

/// A span, how it is marked, and what stands beside it.
struct Mark<'a> {
    span: &'a Span,
    kind: AnnotationKind,
    label: Option<String>,
}

/// The problem, ending with a line end.
pub(super) fn draw(terminal: &Terminal<'_>, diagnostic: &Diagnostic) -> String {
    let catalogue = terminal.catalogue;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level
        .with_name(catalogue.severity(diagnostic.severity))
        .primary_title(catalogue.headline(diagnostic))
        .id(diagnostic.code.name);
    let mut group = Group::with_title(title);
    for (file, marks) in by_file(terminal, diagnostic) {
        group = place(terminal, group, file, &marks);
    }
    for (word, text) in terminal.footer(diagnostic) {
        group = group.element(Level::NOTE.with_name(word).message(text));
    }
    let renderer = match terminal.look {
        Look::Coloured => Renderer::styled(),
        Look::Plain | Look::Narrated => Renderer::plain(),
    };
    let renderer = renderer
        .decor_style(DecorStyle::Ascii)
        .term_width(terminal.width.max(40));
    let mut text = renderer.render(&[group]);
    text.push('\n');
    text
}

/// The problem's own place and its notes, those of one file together, the problem's file first.
fn by_file<'a>(
    terminal: &Terminal<'_>,
    diagnostic: &'a Diagnostic,
) -> Vec<(&'a str, Vec<Mark<'a>>)> {
    let mut files: Vec<(&str, Vec<Mark<'_>>)> = Vec::new();
    let own = Mark {
        span: &diagnostic.span,
        kind: AnnotationKind::Primary,
        label: terminal.catalogue.label(diagnostic),
    };
    let notes = diagnostic.notes.iter().map(|note| Mark {
        span: &note.span,
        kind: AnnotationKind::Context,
        label: Some(terminal.catalogue.note(diagnostic, note.label)),
    });
    for mark in std::iter::once(own).chain(notes) {
        let file = &*mark.span.file;
        match files.iter_mut().find(|(known, _)| *known == file) {
            Some((_, marks)) => marks.push(mark),
            None => files.push((file, vec![mark])),
        }
    }
    files
}

/// Adds the marks of one file: with its lines where there are any, else only its name.
fn place<'a>(
    terminal: &Terminal<'a>,
    group: Group<'a>,
    file: &str,
    marks: &[Mark<'_>],
) -> Group<'a> {
    let Some(text) = terminal.sources.text(file) else {
        let group = group.element(Origin::path(path(file)));
        return marks
            .iter()
            .filter_map(|mark| mark.label.clone())
            .fold(group, |group, label| {
                group.element(Level::NOTE.no_name().message(label))
            });
    };
    let spans: Vec<&Range<usize>> = marks.iter().map(|mark| &mark.span.range).collect();
    let excerpt = excerpt(text, &spans);
    let mut snippet = Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .path(path(file));
    for (mark, ranges) in marks.iter().zip(&excerpt.marks) {
        for (at, range) in ranges.iter().enumerate() {
            // The label stands once, below the last line that is marked.
            let label = mark.label.clone().filter(|_| at + 1 == ranges.len());
            let annotation: Annotation<'_> = mark.kind.span(range.clone());
            snippet = snippet.annotation(annotation.label(label));
        }
    }
    group.element(snippet)
}
