//! How deep the parts of a text stand inside each other: Fluent's parser goes down for each and knows no limit.

/// How deep braces and the parentheses of calls may stand inside each other.
pub(super) const DEPTH: usize = 32;

/// The brace, or the parenthesis of a call, that is nested deeper than any text needs; the parser would use up the stack.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    // Each for itself: a stray parenthesis or quotation mark in words must not hide what is nested.
    let (mut braces, mut calls) = (0_usize, 0_usize);
    let mut line_start = true;
    let (mut is_literal, mut is_escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        // What begins a line without indentation begins an entry or ends a list of variants.
        if line_start && !b" }\r\n".contains(&byte) {
            (braces, calls) = (0, 0);
        }
        line_start = byte == b'\n';
        let escaped = std::mem::take(&mut is_escaped);
        match byte {
            b'{' => {
                braces += 1;
                is_literal = false;
            }
            b'}' => braces = braces.saturating_sub(1),
            // A literal ends with its line.
            b'\n' => is_literal = false,
            _ if escaped => {}
            b'\\' => is_escaped = is_literal,
            // Outside braces a quotation mark is one.
            b'"' => is_literal = braces > 0 && !is_literal,
            _ if is_literal => {}
            b'(' if braces > 0 => calls += 1,
            b')' => calls = calls.saturating_sub(1),
            _ => {}
        }
        if braces == 0 {
            calls = 0;
        }
        if braces.max(calls) > DEPTH {
            return Some(at);
        }
    }
    None
}
