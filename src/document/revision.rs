//! What a translation was made from, as its `source_hash` records it, and what has changed since.
//!
//! In: a source document, a record. Out: the record of the source as it is now, and the paragraphs in which the two differ.
//!
//! A record is one line: the first 16 digits of a BLAKE3 hash of everything that counts, a hyphen, then four digits for each block
//! of the source in order: `9f2c41d07ab3e815-3fa17c02…`. With 16 bits a changed block passes for unchanged once in 65,536; that
//! something changed is what the first part says. Older records, the hash of the whole file or its first 16 digits, are still read.
//!
//! What counts is what a translator has to look at: the fields that a translation repeats, and each heading, paragraph, item, row and
//! line of a component, with its links. What does not count: who answers for the page and when it was checked, its address, the order of
//! fields, how YAML is written, line ends, empty lines, where lines break, how wide a table is drawn. The text is taken as it was
//! typed, so a later version of the program, which writes other HTML, still gets the same hashes.

use std::fmt::Write as _;
use std::ops::Range;

use crate::schema::{Item, Record, Typed};
use crate::source::{Fields, Hash};

use super::Document;

/// Fields that belong to one file and not to what the page says, besides those that a translation takes over.
const OF_THE_FILE: [&str; 7] = [
    "accept",
    "aliases",
    "owner",
    "reviewed_on",
    "slug",
    "source_hash",
    "translated_by",
];

/// How many digits say which text it was.
const WHOLE: usize = 16;

/// How many digits a block has.
const MARK: usize = 4;

/// More pairs of blocks than these are not compared one by one: nobody could read what came out.
const PAIRS: usize = 4_000_000;

/// How a source has changed since it was translated. Where both lists are empty, only that it has changed is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Blocks of the source that are new or say something else, as bytes of its file.
    pub changed: Vec<Range<usize>>,
    /// Blocks of the source after which something is gone, as bytes of its file.
    pub removed: Vec<Range<usize>>,
}

/// A source document at one moment.
pub struct Revision {
    whole: Hash,
    blocks: Vec<Block>,
}

/// A piece of a source that is translated as one.
struct Block {
    mark: u16,
    range: Range<usize>,
}

impl Revision {
    /// The source as it is now.
    #[must_use]
    pub fn of(source: &Document) -> Self {
        let mut blocks = Blocks::default();
        blocks.front_matter(&source.fields);
        let text = std::str::from_utf8(&source.bytes).unwrap_or_default();
        let body = text.get(source.body_range.clone()).unwrap_or_default();
        blocks.body(body, source.body_range.start);
        Self {
            whole: blocks.whole.hash(),
            blocks: blocks.found,
        }
    }

    /// What a translation of it records.
    #[must_use]
    pub fn recorded(&self) -> String {
        let mut text = self.digits();
        text.push('-');
        for block in &self.blocks {
            let _ = write!(text, "{:0MARK$x}", block.mark);
        }
        text
    }

    fn digits(&self) -> String {
        self.whole.to_hex()[..WHOLE].to_owned()
    }

    /// What has changed since this was recorded; none where nothing has. `file` is the hash of the source's file.
    #[must_use]
    pub fn since(&self, recorded: &str, file: &Hash) -> Option<Change> {
        let Some((whole, marks)) = recorded.split_once('-') else {
            let hash = file.to_hex();
            let same = [&hash[..], &hash[..WHOLE]]
                .iter()
                .any(|known| recorded.eq_ignore_ascii_case(known));
            return (!same).then(Change::default);
        };
        if whole.eq_ignore_ascii_case(&self.digits()) {
            return None;
        }
        let marks = marks.as_bytes().chunks(MARK).map(|digits| {
            let digits = std::str::from_utf8(digits).unwrap_or_default();
            u16::from_str_radix(digits, 16).unwrap_or_default()
        });
        Some(compare(&marks.collect::<Vec<_>>(), &self.blocks))
    }
}

#[derive(Default)]
struct Blocks {
    whole: Fields,
    found: Vec<Block>,
}

impl Blocks {
    /// Adds a block: its name in the front matter, or nothing, and its words.
    fn add(&mut self, name: &str, words: &str, range: Range<usize>) {
        let mut own = Fields::default();
        for part in [name, words] {
            self.whole.field(part);
            own.field(part);
        }
        let [first, second, ..] = *own.hash().as_bytes();
        let mark = u16::from_be_bytes([first, second]);
        self.found.push(Block { mark, range });
    }

    /// Adds what translations repeat of the front matter, by name: the order of keys says nothing.
    fn front_matter(&mut self, fields: &Record) {
        let entries = fields.entries();
        let mut repeated: Vec<_> = entries
            .filter(|(field, _)| !field.shared && !OF_THE_FILE.contains(&field.name))
            .collect();
        repeated.sort_by_key(|(field, _)| field.name);
        for (field, item) in repeated {
            self.item(field.name, item);
        }
    }

    fn item(&mut self, name: &str, item: &Item) {
        match &item.value {
            Typed::Group(group) => {
                let mut entries: Vec<_> = group.entries().collect();
                entries.sort_by_key(|(field, _)| field.name);
                for (field, item) in entries {
                    self.item(field.name, item);
                }
            }
            Typed::List(items) => items.iter().for_each(|item| self.item(name, item)),
            Typed::Table(entries) => {
                for (id, _, item) in entries {
                    self.item(id, item);
                }
            }
            Typed::Localized(texts) => {
                for (language, item) in texts {
                    self.item(language, item);
                }
            }
            Typed::Text(text) | Typed::Name(text) | Typed::Prose(text) | Typed::Id(_, text) => {
                self.add(name, &spaced(text), item.range.clone());
            }
            Typed::Choice(word) => self.add(name, word, item.range.clone()),
            Typed::Date(date) => self.add(name, &date.to_string(), item.range.clone()),
            Typed::DateTime(time) => self.add(name, &time.to_string(), item.range.clone()),
            Typed::Time(time) => self.add(name, &time.to_string(), item.range.clone()),
            Typed::Decimal(number) => self.add(name, &number.to_string(), item.range.clone()),
            Typed::Number(number) => self.add(name, &number.to_string(), item.range.clone()),
            Typed::YesNo(yes) => self.add(name, &yes.to_string(), item.range.clone()),
        }
    }

    /// Adds the blocks of a body that starts at a byte of its file.
    fn body(&mut self, text: &str, start: usize) {
        let mut lines = Lines {
            blocks: self,
            words: String::new(),
            range: start..start,
        };
        let mut fence: Option<&str> = None;
        let mut at = start;
        for line in text.split_inclusive('\n') {
            let words = line.trim().trim_start_matches(['>', ' ']);
            let place = at + (line.len() - line.trim_start().len());
            let range = place..place + line.trim().len();
            at += line.len();
            match fence {
                // The closing line of a fence is a longer one of the same marks, and nothing else.
                Some(mark)
                    if words.starts_with(mark)
                        && words.trim_start_matches(&mark[..1]).is_empty() =>
                {
                    fence = None;
                }
                Some(_) => lines.alone(words, range),
                None if is_drawing(words) => lines.end(),
                None if words.starts_with("```") || words.starts_with("~~~") => {
                    fence = words.get(..3);
                    lines.alone(words, range);
                }
                None if words.starts_with(['#', '|']) || words.starts_with("[!") => {
                    lines.alone(words, range);
                }
                None => {
                    if begins_item(words) {
                        lines.end();
                    }
                    lines.add(words, range);
                }
            }
        }
        lines.end();
    }
}

/// The block at hand, line by line.
struct Lines<'b> {
    blocks: &'b mut Blocks,
    words: String,
    range: Range<usize>,
}

impl Lines<'_> {
    fn add(&mut self, words: &str, range: Range<usize>) {
        if self.words.is_empty() {
            self.range.start = range.start;
        } else {
            self.words.push(' ');
        }
        self.words.push_str(words);
        self.range.end = range.end;
    }

    /// A line that is a block by itself.
    fn alone(&mut self, words: &str, range: Range<usize>) {
        self.end();
        self.add(words, range);
        self.end();
    }

    fn end(&mut self) {
        let words = std::mem::take(&mut self.words);
        if words.is_empty() {
            return;
        }
        let words = if words.starts_with('|') {
            let cells: Vec<String> = words.split('|').map(spaced).collect();
            cells.join("|")
        } else {
            spaced(&words)
        };
        self.blocks.add("", &words, self.range.clone());
    }
}

/// Words with one space between them.
fn spaced(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// An empty line, a rule, the line under the head of a table: nothing to translate.
fn is_drawing(line: &str) -> bool {
    line.chars()
        .all(|letter| matches!(letter, '-' | '=' | '|' | ':' | ' ' | '\t'))
}

/// Whether a line begins an item of a list, a definition or a footnote.
fn begins_item(line: &str) -> bool {
    let digits = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = digits.len() < line.len() && digits.starts_with(['.', ')']);
    let marked = line
        .strip_prefix(['-', '*', '+', ':'])
        .is_some_and(|rest| rest.starts_with(' '));
    numbered || marked || line.starts_with("[^")
}

/// The blocks that are not what was recorded, in the order of the source.
fn compare(recorded: &[u16], blocks: &[Block]) -> Change {
    let same_start = recorded
        .iter()
        .zip(blocks)
        .take_while(|(mark, block)| **mark == block.mark)
        .count();
    let same_end = recorded[same_start..]
        .iter()
        .rev()
        .zip(blocks[same_start..].iter().rev())
        .take_while(|(mark, block)| **mark == block.mark)
        .count();
    let old = &recorded[same_start..recorded.len() - same_end];
    let new = same_start..blocks.len() - same_end;
    let kept = longest(old, &blocks[new.clone()]);
    let mut change = Change::default();
    let (mut old_at, mut new_at) = (0, 0);
    let ends = (old.len(), new.len());
    let moved: Vec<u16> = (0..new.len())
        .filter(|at| !kept.iter().any(|(_, kept)| kept == at))
        .map(|at| blocks[new.start + at].mark)
        .collect();
    for (old_end, new_end) in kept.into_iter().chain([ends]) {
        let mine = &blocks[new.start + new_at..new.start + new_end];
        let gone = old[old_at..old_end]
            .iter()
            .filter(|mark| !moved.contains(mark))
            .count();
        change
            .changed
            .extend(mine.iter().map(|block| block.range.clone()));
        if gone > mine.len() {
            let before = (new.start + new_end).saturating_sub(1);
            change
                .removed
                .extend(blocks.get(before).map(|block| block.range.clone()));
        }
        (old_at, new_at) = (old_end + 1, new_end + 1);
    }
    change
}

/// The longest common subsequence: the places of what was kept, in both.
fn longest(old: &[u16], new: &[Block]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > PAIRS {
        return Vec::new();
    }
    // Row by row from the end: how much is kept from these two places on.
    let width = new.len() + 1;
    let mut lengths = vec![0_u16; (old.len() + 1) * width];
    for at in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            lengths[at * width + other] = if old[at] == new[other].mark {
                lengths[(at + 1) * width + other + 1].saturating_add(1)
            } else {
                lengths[(at + 1) * width + other].max(lengths[at * width + other + 1])
            };
        }
    }
    let mut kept = Vec::new();
    let (mut at, mut other) = (0, 0);
    while at < old.len() && other < new.len() {
        if old[at] == new[other].mark {
            kept.push((at, other));
            (at, other) = (at + 1, other + 1);
        } else if lengths[(at + 1) * width + other] >= lengths[at * width + other + 1] {
            at += 1;
        } else {
            other += 1;
        }
    }
    kept
}
