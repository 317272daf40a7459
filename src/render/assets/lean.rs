//! Style sheets and scripts without what only their writers read: a byte that is not sent need not be waited for.

/// A style sheet of its parts, without comments and the space between its signs (CSS Syntax Level 3, section 4). Texts in quotes stay
/// as they are, and so does a comment that begins with `/*!`: a licence. A comment is no space, but it keeps two names apart: where
/// nothing else does, it stays without its words.
pub(super) fn style_sheet(parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    for part in parts {
        append(&mut out, part);
    }
    out
}

fn append(out: &mut Vec<u8>, part: &[u8]) {
    let mut at = 0;
    let mut between: &[u8] = b"";
    while let Some(&byte) = part.get(at) {
        let end = match byte {
            b'"' | b'\'' => end_of_text(part, at),
            b'/' if part[at..].starts_with(b"/*") => end_of_comment(part, at),
            _ => at + 1,
        };
        let piece = &part[at..end];
        at = end;
        if byte.is_ascii_whitespace() {
            between = b" ";
            continue;
        }
        if piece.starts_with(b"/*") && !piece.starts_with(b"/*!") {
            between = if between.is_empty() { b"/**/" } else { between };
            continue;
        }
        let needs_none = |byte: &u8| b"{};,".contains(byte);
        // A colon ends the name of a property; one before a pseudo-class has its space before it.
        let parts = |last: &u8| *last == b':' || needs_none(last);
        if !needs_none(&byte) && out.last().is_some_and(|last| !parts(last)) {
            out.extend_from_slice(between);
        }
        if byte == b'}' && out.last() == Some(&b';') {
            out.pop();
        }
        between = b"";
        out.extend_from_slice(piece);
    }
}

/// Where a text in quotes ends; at the end of its line where it has no end.
fn end_of_text(part: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(&byte) = part.get(end) {
        match byte {
            b'\\' => end += 1,
            b'\n' => return end,
            _ if byte == part[at] => return end + 1,
            _ => {}
        }
        end += 1;
    }
    part.len()
}

fn end_of_comment(part: &[u8], at: usize) -> usize {
    let rest = &part[at + 2..];
    let length = rest.windows(2).position(|two| two == b"*/");
    length.map_or(part.len(), |length| at + length + 4)
}

/// A script of its parts, without the lines that are comments and the space around its lines.
pub(super) fn script(parts: &[&[u8]]) -> Vec<u8> {
    let lines = parts
        .iter()
        .flat_map(|part| part.split(|byte| *byte == b'\n'))
        .map(<[u8]>::trim_ascii)
        .filter(|line| !line.is_empty() && !line.starts_with(b"//"));
    let mut whole = Vec::new();
    for line in lines {
        whole.extend_from_slice(line);
        whole.push(b'\n');
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(text: &str) -> String {
        String::from_utf8_lossy(&style_sheet(&[text.as_bytes()])).into_owned()
    }

    #[test]
    fn a_style_sheet_keeps_what_a_browser_reads() {
        let same = [
            "a:not(.b) :hover{margin:calc(1rem + 2px)}",
            "p::before{content:\"/* a */ ; b\";content:'it\\'s'}",
            "@media (min-width:40em) and (color){a>b{c:d}}",
            "/*! OFL */a{}",
            "a{background:url(data:image/svg+xml;base64,AA==)}",
        ];
        for text in same {
            assert_eq!(style(text), text);
        }
        let shorter = [
            ("/* Page */\nbody {\n  margin: 0;\n}\n", "body{margin:0}"),
            ("a ,\nb  {  }\r\n", "a,b{}"),
            ("a /* of */ b { c: d /* e */ }", "a b{c:d}"),
            ("a { b: c", "a{b:c"),
            ("a { b: \"c\nd { }", "a{b:\"c d{}"),
            ("a { } /* no end", "a{}"),
            // The first of these names one element, the second two.
            (".a/* */.b { }", ".a/**/.b{}"),
            (".a/* */ .b { }", ".a .b{}"),
            (".a /* *//* */.b { }", ".a .b{}"),
            ("a{margin:1px/* */2px}", "a{margin:1px/**/2px}"),
            ("a{b:c/* */(d)}", "a{b:c/**/(d)}"),
        ];
        for (text, expected) in shorter {
            assert_eq!(style(text), expected, "{text}");
        }
    }

    #[test]
    fn a_script_keeps_its_statements() {
        let text = b"// Says it.\n(() => {\n  // once\n  say('// it'); // now\n})();\n";
        let whole = String::from_utf8_lossy(&script(&[text, b"1;"])).into_owned();
        assert_eq!(whole, "(() => {\nsay('// it'); // now\n})();\n1;\n");
    }
}
