//! Finds the comments and literals of Rust, which are no code.

/// Blanks comments, strings and characters, so that what is left is code.
pub(crate) fn blank(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = literal_end(bytes, at);
        for byte in &mut code[at..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = end.max(at + 1);
    }
    String::from_utf8(code).expect("whole literals are blanked")
}

/// The end of a comment or literal that starts here; the same place where none does.
fn literal_end(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let find = |from: usize, what: &[u8]| {
        let found = rest[from..]
            .windows(what.len())
            .position(|window| window == what);
        found.map_or(bytes.len(), |found| at + from + found)
    };
    match rest {
        [b'/', b'/', ..] => find(0, b"\n"),
        [b'/', b'*', ..] => (find(2, b"*/") + 2).min(bytes.len()),
        [b'"', ..] => quoted(bytes, at + 1, b'"'),
        [b'r', ..] if !is_name(bytes, at) => {
            let marks = rest[1..].iter().take_while(|byte| **byte == b'#').count();
            match rest.get(1 + marks) {
                Some(b'"') => {
                    let close: Vec<u8> = std::iter::once(b'"')
                        .chain(std::iter::repeat_n(b'#', marks))
                        .collect();
                    (find(2 + marks, &close) + close.len()).min(bytes.len())
                }
                _ => at,
            }
        }
        [b'\'', b'\\', ..] => quoted(bytes, at + 1, b'\''),
        [b'\'', ..] => {
            // A character, not a lifetime: its quote closes after one letter of one to four bytes.
            let length = std::str::from_utf8(&rest[1..rest.len().min(5)])
                .or_else(|error| std::str::from_utf8(&rest[1..=error.valid_up_to()]))
                .ok()
                .and_then(|text| text.chars().next())
                .map_or(1, char::len_utf8);
            if rest.get(1 + length) == Some(&b'\'') {
                at + length + 2
            } else {
                at
            }
        }
        _ => at,
    }
}

fn is_name(bytes: &[u8], at: usize) -> bool {
    at > 0
        && (bytes[at - 1].is_ascii_alphanumeric() && bytes[at - 1] != b'b' || bytes[at - 1] == b'_')
}

fn quoted(bytes: &[u8], from: usize, quote: u8) -> usize {
    let mut at = from;
    while at < bytes.len() && bytes[at] != quote {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}
