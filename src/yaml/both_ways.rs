//! The quick way to read YAML and the exact one give the same of what both can read.

use proptest::prelude::*;

use super::{exact, quick};

/// What is usual and what is not, to be put together in every order.
const LINES: [&str; 60] = [
    "title: Hak “Anda”",
    "title: \"a: b\"",
    "title: 'a # b'  ",
    "title: 'it''s'",
    "title: \"a\\n\"",
    "quoted: \"a\" b",
    "no: no",
    "n: 012",
    "date: 2024-10-09",
    "url: https://kpu.go.id/a#b?c=d",
    "time: 07:00",
    "key:",
    "key: ",
    "key: ~",
    "key: null",
    "null: 1",
    "key : 1",
    "k: a: b",
    "k: a #b",
    "k: a:",
    "k: -1",
    "k: - a",
    "k: @a",
    "k: &x a",
    "k: *x",
    "k: |",
    "k: >-",
    "k: !!str 1",
    "list: [a, é , \"b\"]",
    "list: []",
    "list: [a,]",
    "list: [a, b",
    "list: [a: b]",
    "list: [{a: b}, [c]]",
    "map: {a: b, c: [d, 'e']}",
    "map: {a: b:c, d: }",
    "map: {a : b}",
    "map: {a: https://x.id/a, b: 1.5}",
    "map: {}",
    "- a",
    "- a: b",
    "-   a: b",
    "- - a",
    "-",
    "- [a]",
    "- {law: pkpu-7-2024}",
    "- \"a\": b",
    "  - a",
    "  - k: v",
    "    k: v",
    "    - a",
    "  k: v",
    "   k: [v]",
    "  words that go on",
    "  \"a\"",
    "# a note",
    "  # a note",
    "",
    "  ",
    "---",
];

#[test]
fn the_quick_way_reads_what_the_exact_one_reads() {
    let mut read = 0;
    let mut hold = |text: &str| {
        if let Some(found) = quick::parse(text, 7) {
            let exact = exact(text, 7).map_err(|invalid| invalid.args);
            assert_eq!(Ok(found), exact, "{text}");
            read += 1;
        }
    };
    for first in LINES {
        hold(first);
        for second in LINES {
            hold(&format!("{first}\n{second}"));
            for third in LINES {
                hold(&format!("{first}\n{second}\n{third}\n"));
                hold(&format!("key:\n{first}\n{second}\n{third}\nend: 1"));
            }
        }
    }
    assert!(read > 5_000, "{read}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn whatever_is_typed(text in "([a-c][a-c:# -]{0,3}: ?)?[a-c0 :#,.é&*!|>~?%@\\[\\]{}'\"\\\\\n\t-]{0,24}\n?(b: [a-c, \\[\\]{}:]{0,9})?") {
        if let Some(found) = quick::parse(&text, 0) {
            let exact = exact(&text, 0).map_err(|invalid| invalid.args);
            prop_assert_eq!(Ok(found), exact);
        }
    }
}

#[test]
fn usual_front_matter_is_read_quickly() {
    let text = "title: Hak\nsummary: \"Siapa: Anda\"\ntopics: [a, b]\nsources:\n  - {title: UU, date: 2024-10-09}\n  - title: PKPU\n    \
                publisher: KPU\n";
    assert!(quick::parse(text, 0).is_some());
}
