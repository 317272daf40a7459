//! Words in, a part of an address out: lower-case ASCII letters, digits and hyphens.

use unicode_normalization::UnicodeNormalization;

/// "Hak pilih: siapa?" becomes `hak-pilih-siapa`. Empty where nothing of the words can be written so.
#[must_use]
pub fn slugify(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    let mut add = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !is_mark(letter) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    };
    for letter in words.chars() {
        // Form D of ASCII is itself. In which order the accents of a letter come is the same here.
        if letter.is_ascii() {
            add(letter);
        } else {
            std::iter::once(letter).nfd().for_each(&mut add);
        }
    }
    while slug.ends_with('-') {
        slug.pop();
    }
    slug
}

/// Accents that form D has taken off their letters, and apostrophes inside words.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::slugify;

    #[test]
    fn words_become_slugs() {
        let rows = [
            ("Hak pilih: siapa?", "hak-pilih-siapa"),
            ("Élite Basa Acèh", "elite-basa-aceh"),
            ("the voter’s guide", "the-voters-guide"),
            ("  –  ", ""),
            ("العربية", ""),
        ];
        for (words, slug) in rows {
            assert_eq!(slugify(words), slug);
        }
    }
}
