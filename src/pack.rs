//! Bytes that are kept for long and seldom looked at, packed: a preview holds every page, and shows one. The only user of `lz4_flex`.
//!
//! HTML needs less than half its memory so. To pack it costs a tenth of what to render it costs, to unpack it a tenth of that.

use std::borrow::Cow;
use std::sync::Arc;

use lz4_flex::block::{compress, decompress};

/// Packed bytes; a clone shares them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// How many bytes they are when they are unpacked.
    length: usize,
    bytes: Arc<[u8]>,
}

impl Packed {
    /// Packs some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            length: bytes.len(),
            bytes: compress(bytes).into(),
        }
    }

    /// The bytes.
    #[must_use]
    pub fn unpacked(&self) -> Vec<u8> {
        // What was packed here can be unpacked.
        decompress(&self.bytes, self.length).unwrap_or_default()
    }

    /// How many bytes they are when they are unpacked.
    #[must_use]
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }
}

/// A text that is written once, and packed where it is kept for long.
#[derive(Clone, Debug)]
pub enum Text {
    /// As it is.
    Plain(String),
    /// Packed.
    Packed(Packed),
}

impl Default for Text {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

impl Text {
    /// The text.
    #[must_use]
    pub fn read(&self) -> Cow<'_, str> {
        match self {
            Self::Plain(text) => Cow::Borrowed(text),
            Self::Packed(packed) => {
                Cow::Owned(String::from_utf8(packed.unpacked()).unwrap_or_default())
            }
        }
    }

    /// Writes on.
    pub fn push(&mut self, more: &str) {
        match self {
            Self::Plain(text) => text.push_str(more),
            Self::Packed(_) => *self = Self::Plain(format!("{}{more}", self.read())),
        }
    }

    /// Takes room for so many bytes more.
    pub fn reserve(&mut self, length: usize) {
        if let Self::Plain(text) = self {
            text.reserve(length);
        }
    }

    /// Gives back what it grew too much.
    pub fn fit(&mut self) {
        if let Self::Plain(text) = self
            && text.len() < text.capacity()
        {
            // Allocators only shrink what would be half empty.
            *text = text.as_str().to_owned();
        }
    }

    /// Packs it.
    pub fn pack(&mut self) {
        if let Self::Plain(text) = self {
            *self = Self::Packed(Packed::of(text.as_bytes()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked() {
        let page = "<li><a href=\"../hak/\">Hak pilih</a></li>\n".repeat(100);
        for text in ["", "a", "Surat suara", &page] {
            let packed = Packed::of(text.as_bytes());
            assert_eq!(packed.unpacked(), text.as_bytes());
            assert_eq!(packed.len(), text.len());
            assert_eq!(packed.is_empty(), text.is_empty());
        }
        assert!(Packed::of(page.as_bytes()).bytes.len() < page.len() / 20);
    }

    #[test]
    fn a_text_stays_what_it_is_when_it_is_packed() {
        let mut text = Text::default();
        text.push("Surat ");
        text.pack();
        assert!(matches!(text, Text::Packed(_)));
        assert_eq!(text.read(), "Surat ");
        text.push("suara");
        text.fit();
        assert_eq!(text.read(), "Surat suara");
    }
}
