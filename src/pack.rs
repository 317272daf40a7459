//! Bytes that are kept for long and seldom looked at, packed: a preview holds every page, and shows one. The only user of `lz4_flex`.
//!
//! Bytes are packed against a base, others that are much alike and are there anyway: of a page only what other pages do not say, of its
//! HTML only what its source does not say. To pack a page costs a tenth of what to render it costs, to unpack it a tenth of that.

use std::borrow::Cow;
use std::sync::Arc;

use lz4_flex::block::{compress_with_dict, decompress_with_dict};

/// How far back LZ4 looks: of a longer base, only the end is of use.
const REACH: usize = 1 << 16;

/// Packed bytes; a clone shares them. Who keeps them keeps their base.
#[derive(Clone, Debug)]
pub struct Packed {
    /// How many bytes they are when they are unpacked.
    length: usize,
    bytes: Arc<[u8]>,
}

impl Packed {
    /// Packs some bytes against others.
    #[must_use]
    pub fn against(base: &[u8], bytes: &[u8]) -> Self {
        Self {
            length: bytes.len(),
            bytes: compress_with_dict(bytes, end(base)).into(),
        }
    }

    /// The bytes; `base` must be that against which they were packed.
    #[must_use]
    pub fn unpacked(&self, base: &[u8]) -> Vec<u8> {
        // What was packed here can be unpacked.
        decompress_with_dict(&self.bytes, self.length, end(base)).unwrap_or_default()
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

fn end(base: &[u8]) -> &[u8] {
    &base[base.len().saturating_sub(REACH)..]
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
    /// The text; `base` must be that against which it was packed, if it was.
    #[must_use]
    pub fn read(&self, base: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Plain(text) => Cow::Borrowed(text),
            Self::Packed(packed) => {
                Cow::Owned(String::from_utf8(packed.unpacked(base)).unwrap_or_default())
            }
        }
    }

    /// Writes on a text that is not packed yet.
    pub fn push(&mut self, more: &str) {
        if let Self::Plain(text) = self {
            text.push_str(more);
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
        if let Self::Plain(text) = self {
            fit(text);
        }
    }

    /// Packs it against some bytes.
    pub fn pack(&mut self, base: &[u8]) {
        if let Self::Plain(text) = self {
            *self = Self::Packed(Packed::against(base, text.as_bytes()));
        }
    }
}

/// Copies a text into memory of its own length: allocators only shrink what would be half empty.
pub fn fit(text: &mut String) {
    if text.len() < text.capacity() {
        *text = text.as_str().to_owned();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn of_a_page_only_what_is_its_own_needs_memory() {
        let links = (0..400).map(|at| format!("<li><a href=\"../{at}/\">Hak {at}</a></li>\n"));
        let base: String = links.collect();
        let page = base.replace("Hak 77<", "Surat suara<");
        let packed = Packed::against(base.as_bytes(), page.as_bytes());
        assert!(packed.bytes.len() < page.len() / 50);
        assert_eq!(packed.len(), page.len());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_was_packed_is_unpacked(words in prop::collection::vec("[a-c]{0,3}|é", 0..60), times in 0..400_usize) {
            let (base, text) = (words.concat().repeat(times), words.join(" "));
            for base in ["", &*text, &*base] {
                let packed = Packed::against(base.as_bytes(), text.as_bytes());
                prop_assert_eq!(packed.unpacked(base.as_bytes()), text.as_bytes());
                prop_assert_eq!(packed.is_empty(), text.is_empty());
                let mut kept = Text::default();
                kept.push(&text);
                kept.fit();
                prop_assert_eq!(&*kept.read(&[]), &*text);
                kept.pack(base.as_bytes());
                prop_assert!(matches!(kept, Text::Packed(_)));
                prop_assert_eq!(&*kept.read(base.as_bytes()), &*text);
            }
        }
    }
}
