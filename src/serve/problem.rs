//! One problem as HTML: how bad it is in word and shape, where, the lines with the words marked, why, what to type, where to read more.

use std::ops::Range;

use crate::diagnostics::excerpt::{Excerpt, excerpt};
use crate::diagnostics::{Diagnostic, Severity, Sources, Span};

use super::desk::Desk;
use super::markup::Html;

/// So many characters of a line are shown on each side of what is marked in it. A paragraph is often one line.
const AROUND: usize = 90;

/// So many characters of what is marked are shown.
const MARKED: usize = 400;

/// An octagon with a bar, as no other sign of the page.
const ERROR: &str = "<svg class=\"sign\" viewBox=\"0 0 20 20\" width=\"20\" height=\"20\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"currentColor\" fill-rule=\"evenodd\" d=\"M6 1h8l5 5v8l-5 5H6l-5-5V6zM5 8.5v3h10v-3z\"/></svg>";

/// A triangle with a stroke and a dot.
const WARNING: &str = "<svg class=\"sign\" viewBox=\"0 0 20 20\" width=\"20\" height=\"20\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"currentColor\" fill-rule=\"evenodd\" d=\"M10 1.5 19.5 19H.5zM9 7.5v6h2v-6zM9 15v2h2v-2z\"/></svg>";

/// The sign of a severity.
pub(super) fn sign(html: &mut Html, severity: Severity) {
    html.markup(match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
    });
}

/// Problems as a list; those beyond `limit` are only counted. `heading` is the element of each headline.
pub(super) fn list(
    desk: &Desk<'_>,
    html: &mut Html,
    heading: &'static str,
    (problems, limit): (&[&Diagnostic], usize),
) {
    html.open("ul", &[("class", "problems"), ("role", "list")]);
    for problem in problems.iter().take(limit) {
        tell(desk, html, heading, problem);
    }
    html.close("ul");
    let more = problems.len().saturating_sub(limit);
    if more > 0 {
        html.element("p", &[], &desk.say("hidden", [("count", more.into())]));
    }
}

fn tell(desk: &Desk<'_>, html: &mut Html, heading: &'static str, problem: &Diagnostic) {
    let words = desk.catalogue;
    let severity = problem.severity;
    html.open("li", &[("class", severity.name())]);
    html.open(heading, &[]);
    sign(html, severity);
    let kind = ("kind", severity.name().into());
    html.element("span", &[], &desk.say("serve-severity", [kind]));
    html.text(&words.headline(problem));
    html.close(heading);

    html.open("p", &[("class", "place")]);
    desk.place(html, &problem.span);
    html.close("p");
    lines(desk, html, &problem.span);
    if let Some(label) = words.label(problem) {
        html.element("p", &[("class", "label")], &label);
    }

    html.open("dl", &[]);
    html.element("dt", &[], &desk.word("serve-why"));
    html.element("dd", &[], &words.why(problem));
    html.element("dt", &[], &desk.word("serve-fix"));
    html.element("dd", &[], &words.fix(problem));
    html.close("dl");

    for note in &problem.notes {
        html.open("p", &[("class", "place")]);
        html.text(&words.note(problem, note.label));
        html.text(": ");
        desk.place(html, &note.span);
        html.close("p");
        lines(desk, html, &note.span);
    }
    more(desk, html, problem);
    html.close("li");
}

/// The code with its story, and the criterion.
fn more(desk: &Desk<'_>, html: &mut Html, problem: &Diagnostic) {
    let code = problem.code;
    html.open("p", &[("class", "code")]);
    let address = desk.own(&format!("explain/{}", code.name), &[]);
    let words = desk.say("serve-explain", [("name", code.name.into())]);
    html.element("a", &[("href", &address)], &words);
    if !code.criterion.is_empty() {
        let wcag = desk.word("wcag");
        html.element(
            "span",
            &[("class", "wcag")],
            &format!("{wcag}: {}", code.criterion),
        );
    }
    html.close("p");
}

/// The lines of a span, if its file has a text.
fn lines(desk: &Desk<'_>, html: &mut Html, span: &Span) {
    let text = desk.edition.snapshot.text(&span.file);
    let Some(text) = text.filter(|text| !text.is_empty()) else {
        return;
    };
    let Excerpt {
        text,
        first_line,
        marks,
    } = excerpt(text, &[&span.range]);
    let marks = marks.concat();
    html.open("pre", &[]);
    let mut start = 0;
    for (number, line) in text.split('\n').enumerate() {
        let end = start + line.len();
        let in_line = marks
            .iter()
            .filter(|mark| start <= mark.start && mark.end <= end);
        let in_line: Vec<_> = in_line
            .map(|mark| mark.start - start..mark.end - start)
            .collect();
        html.open("code", &[]);
        let number = (first_line + number).to_string();
        html.element("span", &[("class", "number")], &format!("{number} "));
        for piece in pieces(line.trim_end_matches('\r'), &in_line) {
            match piece {
                Piece::Plain(words) => html.text(words),
                Piece::Marked(words) => html.element("mark", &[], words),
                Piece::LeftOut => html.text("…"),
            }
        }
        html.text("\n");
        html.close("code");
        start = end + 1;
    }
    html.close("pre");
}

/// A piece of a line.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Plain(&'a str),
    Marked(&'a str),
    LeftOut,
}

/// A line with its marks, which come in order; of a long one what stands around them.
fn pieces<'a>(line: &'a str, marks: &[Range<usize>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for mark in marks {
        let before = line.get(at..mark.start).unwrap_or_default();
        if at == 0 {
            let shown = end(before, AROUND);
            if shown.len() < before.len() {
                pieces.push(Piece::LeftOut);
            }
            pieces.push(Piece::Plain(shown));
        } else {
            pieces.push(Piece::Plain(before));
        }
        let words = line.get(mark.clone()).unwrap_or_default();
        let shown = start(words, MARKED);
        pieces.push(Piece::Marked(shown));
        if shown.len() < words.len() {
            pieces.push(Piece::LeftOut);
        }
        at = mark.end.min(line.len());
    }
    let after = line.get(at..).unwrap_or_default();
    let shown = start(after, AROUND);
    pieces.push(Piece::Plain(shown));
    if shown.len() < after.len() {
        pieces.push(Piece::LeftOut);
    }
    pieces.retain(|piece| *piece != Piece::Plain(""));
    pieces
}

/// The first characters of a text.
fn start(text: &str, characters: usize) -> &str {
    let end = text.char_indices().nth(characters);
    end.map_or(text, |(end, _)| &text[..end])
}

/// The last characters of a text.
fn end(text: &str, characters: usize) -> &str {
    let before = text.chars().count().saturating_sub(characters);
    let start = text.char_indices().nth(before);
    start.map_or("", |(start, _)| &text[start..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_shown_around_their_mark() {
        let words = "kata ".repeat(100);
        let line = format!("{words}salah {words}");
        let pieces = pieces(&line, Some(500..505).as_slice());
        let [before, marked, after, ..] = &pieces[1..] else {
            panic!("{pieces:?}");
        };
        assert_eq!(pieces[0], Piece::LeftOut);
        assert_eq!(*before, Piece::Plain(&line[410..500]));
        assert_eq!(*marked, Piece::Marked("salah"));
        assert_eq!(*after, Piece::Plain(&line[505..595]));
        assert_eq!(pieces.last(), Some(&Piece::LeftOut));
    }

    #[test]
    fn short_lines_are_whole_and_places_without_words_are_marked() {
        let cases: [(Option<Range<usize>>, &[Piece<'_>]); 3] = [
            (None, &[Piece::Plain("satu dua")]),
            (Some(0..4), &[Piece::Marked("satu"), Piece::Plain(" dua")]),
            (Some(8..8), &[Piece::Plain("satu dua"), Piece::Marked("")]),
        ];
        for (mark, expected) in cases {
            assert_eq!(pieces("satu dua", mark.as_slice()), expected, "{mark:?}");
        }
    }
}
