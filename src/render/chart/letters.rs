//! How wide words are about, and where their lines break: drawings do not flow, so their text is cut for the narrowest telephone.
//!
//! Nobody knows the font of a reader's system. The widths are those of its wider letters (`DejaVu Sans`, bold), so that lines
//! come out shorter than they could be and nothing is cut off.

/// The width of a drawing at 320 CSS pixels, in tenths of the letters' size: 288 pixels of 16.
pub(super) const NARROWEST: i64 = 180;

/// How a word is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As text.
    Plain,
    /// As a value.
    Strong,
}

/// Words in one style.
pub(super) type Run = (Style, String);

/// The width of a text in tenths of its letters' size.
pub(super) fn width(text: &str) -> i64 {
    let hundredths: i64 = text.chars().map(letter).sum();
    (hundredths + 9) / 10
}

/// The width of a letter in hundredths of its size.
fn letter(letter: char) -> i64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | '(' | ')' | ' ' => 42,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | 'Q' | 'O' => 105,
        'A'..='Z' => 80,
        ' '..='~' | '\u{a0}'..='\u{24f}' => 70,
        _ => 110,
    }
}

/// Breaks words into lines of at most this width, in tenths of the letters' size. What has no space is broken anywhere.
pub(super) fn lines(runs: &[Run], limit: i64) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = vec![Vec::new()];
    let mut used = 0;
    for (style, text) in runs {
        // A number stays on one line with its unit.
        let whole = *style == Style::Strong && width(text) <= limit;
        let words = text.split(move |letter: char| letter.is_whitespace() && !whole);
        let words = words.filter(|word| !word.is_empty());
        for word in words.flat_map(|word| pieces(word, limit)) {
            let own = width(&word);
            let space = if used == 0 { 0 } else { width(" ") };
            if used > 0 && used + space + own > limit {
                lines.push(Vec::new());
                used = 0;
            }
            let line = lines.len() - 1;
            let line = &mut lines[line];
            used += own + if line.is_empty() { 0 } else { space };
            match line.last_mut() {
                Some((last, words)) if last == style => {
                    words.push(' ');
                    words.push_str(&word);
                }
                _ => line.push((*style, word)),
            }
        }
    }
    lines
}

/// A word, cut where it is wider than a line.
fn pieces(word: &str, limit: i64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0;
    for letter in word.chars() {
        let own = self::letter(letter);
        if used > 0 && used + own > limit * 10 {
            pieces.push(String::new());
            used = 0;
        }
        used += own;
        if let Some(last) = pieces.last_mut() {
            last.push(letter);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_no_wider_than_allowed() {
        let long = "a".repeat(300);
        for text in [
            "",
            "Pemilih",
            "Pemilih dalam daftar pemilih tetap Kota Contoh",
            &long,
        ] {
            let runs = [
                (Style::Plain, text.to_owned()),
                (Style::Strong, "60,5 %".to_owned()),
            ];
            let lines = lines(&runs, NARROWEST);
            for line in &lines {
                let words: Vec<&str> = line.iter().map(|(_, words)| words.as_str()).collect();
                assert!(width(&words.join(" ")) <= NARROWEST + 1, "{words:?}");
            }
            let words = lines
                .iter()
                .flatten()
                .map(|(_, words)| words.replace(' ', ""));
            assert_eq!(
                words.collect::<String>(),
                format!("{text}60,5%").replace(' ', "")
            );
        }
    }
}
