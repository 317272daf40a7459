//! `stacked-negatives`: two negatives in one clause, which a reader has to turn over twice (WCAG 3.1.5; the rules of easy language).
//!
//! A clause ends at punctuation and at conjunctions. A relative clause is one of its own: "pemilih yang belum terdaftar tidak …" says
//! two things, each once. "tidak hanya … tetapi", "bukan … melainkan", "atau tidak" and "suara tidak sah" deny nothing twice.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};

use super::marks::Mark;
use super::words::Words;
use super::{Subject, around};

/// Words between "without" and the "not" that it stacks with.
const NEAR: usize = 3;

/// What a negative can be stacked with.
#[derive(Clone, Copy, PartialEq)]
enum Negative {
    /// not.
    Not,
    /// no one, nobody: also stacks with the "not" of a relative clause behind it.
    NoOne,
    /// without.
    Without,
    /// unless: no negative by itself.
    Unless,
}

/// A negative of the clause at hand.
#[derive(Clone, Copy)]
struct Found {
    at: usize,
    negative: Negative,
    /// Whether it stands in a relative clause.
    relative: bool,
}

/// The words of a language that matter here.
struct Rules {
    /// What can be a negative, besides words in `n't`.
    listed: &'static [&'static str],
    negative: fn(&Words<'_>, usize) -> Option<Negative>,
    breaks: fn(&str) -> bool,
    relative: fn(&str) -> bool,
    only_with: &'static str,
    only_if: &'static str,
    every: &'static str,
}

const INDONESIAN: Rules = Rules {
    listed: &[
        "belum",
        "bukan",
        "bukanlah",
        "jangan",
        "janganlah",
        "kecuali",
        "tak",
        "tanpa",
        "tiada",
        "tidak",
        "tidaklah",
    ],
    negative: indonesian,
    breaks: |word| {
        matches!(
            word,
            "agar"
                | "atau"
                | "bila"
                | "dan"
                | "jadi"
                | "jika"
                | "kalau"
                | "karena"
                | "ketika"
                | "lalu"
                | "maka"
                | "melainkan"
                | "meski"
                | "meskipun"
                | "namun"
                | "padahal"
                | "saat"
                | "sedangkan"
                | "sehingga"
                | "serta"
                | "supaya"
                | "tapi"
                | "tetapi"
                | "walau"
                | "walaupun"
        )
    },
    relative: |word| word == "yang",
    only_with: "hanya dengan …",
    only_if: "hanya kalau …",
    every: "semua …",
};

const ENGLISH: Rules = Rules {
    listed: &[
        "cannot",
        "illegal",
        "impossible",
        "invalid",
        "never",
        "no",
        "nobody",
        "none",
        "not",
        "nothing",
        "unable",
        "uncommon",
        "unlawful",
        "unless",
        "unlikely",
        "unnecessary",
        "unusual",
        "without",
    ],
    negative: english,
    // A pronoun begins a clause: "somebody you do not know".
    breaks: |word| {
        matches!(
            word,
            "although"
                | "and"
                | "as"
                | "because"
                | "but"
                | "he"
                | "if"
                | "nor"
                | "i"
                | "once"
                | "or"
                | "she"
                | "since"
                | "so"
                | "than"
                | "then"
                | "they"
                | "though"
                | "until"
                | "we"
                | "when"
                | "whether"
                | "while"
                | "you"
        )
    },
    relative: |word| matches!(word, "that" | "which" | "who" | "whose"),
    only_with: "only with …",
    only_if: "only if …",
    every: "every …",
};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let rules = if subject.language.is("id") {
        &INDONESIAN
    } else if subject.language.is("en") {
        &ENGLISH
    } else {
        return;
    };
    for (_, words) in subject.own_words() {
        // Most sentences have none or one, and need no second look.
        let is_negative = |at: &usize| (rules.negative)(words, *at).is_some();
        let mut negatives = words.marked(Mark::Negative).filter(is_negative).peekable();
        while let Some(first) = negatives.next() {
            let sentence = around::sentence(words, first);
            if negatives.next_if(|next| sentence.contains(next)).is_some() {
                while negatives.next_if(|next| sentence.contains(next)).is_some() {}
                check_sentence(subject, rules, words, sentence, found);
            }
        }
    }
}

/// What this check looks for.
pub(super) fn listed(code: &str) -> &'static [&'static str] {
    match code {
        "id" => INDONESIAN.listed,
        "en" => ENGLISH.listed,
        _ => &[],
    }
}

fn check_sentence(
    subject: &Subject<'_>,
    rules: &Rules,
    words: &Words<'_>,
    sentence: Range<usize>,
    found: &mut Vec<Diagnostic>,
) {
    let mut open: Option<Found> = None;
    let mut relative = false;
    for at in sentence {
        let word = words.lower(at);
        if (rules.breaks)(word) || begins_clause(words, at) {
            open = None;
            relative = false;
        }
        if (rules.relative)(word) {
            relative = true;
            // What stands before belongs to the clause around it; only "no one" reaches into the next.
            open = open.filter(|first| first.negative == Negative::NoOne);
        } else if let Some(negative) = (rules.negative)(words, at) {
            let next = Found {
                at,
                negative,
                relative,
            };
            match open {
                Some(first) if stacks(first, next) => {
                    found.push(problem(subject, rules, words, first, next));
                    open = None;
                }
                _ if negative != Negative::Unless => open = Some(next),
                _ => {}
            }
        }
    }
}

fn stacks(first: Found, next: Found) -> bool {
    match (first.negative, next.negative) {
        (Negative::Without, Negative::Without | Negative::Unless) => false,
        // "pemilih tanpa KTP-el tidak …"; further on it is another verb's.
        (Negative::Without, Negative::Not | Negative::NoOne) if next.at > first.at + NEAR => false,
        // "pemilih yang belum terdaftar tidak …": the relative clause ends before the second.
        (_, Negative::Not | Negative::NoOne) => !first.relative,
        (_, Negative::Without | Negative::Unless) => true,
    }
}

fn problem(
    subject: &Subject<'_>,
    rules: &Rules,
    words: &Words<'_>,
    first: Found,
    next: Found,
) -> Diagnostic {
    let range = words.bytes(first.at..next.at + 1);
    let span = subject.span(words.prose.source(range));
    let both = format!("{} … {}", words.word(first.at), words.word(next.at));
    let problem = Diagnostic::new(codes::STACKED_NEGATIVES, span, both);
    match (first.negative, next.negative) {
        (Negative::Without, _) | (_, Negative::Without) => {
            problem.arg("suggestion", rules.only_with)
        }
        (_, Negative::Unless) => problem.arg("suggestion", rules.only_if),
        (Negative::NoOne, _) => problem.arg("suggestion", rules.every),
        _ => problem,
    }
}

/// Whether punctuation stands before a word.
fn begins_clause(words: &Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| words.words.get(before));
    before.is_some_and(|before| {
        let gap = &words.prose.text[before.end..words.words[at].start];
        gap.len() > 1 && gap.contains([',', ':', '(', ')', '–', '—', '"', '“', '”'])
    })
}

fn indonesian(words: &Words<'_>, at: usize) -> Option<Negative> {
    let word = words.lower(at);
    let before = || around::before(words, at, 1);
    let after = || around::after(words, at, 1);
    match word {
        "tidak" | "tak" | "bukan"
            if matches!(after(), "hanya" | "cuma" | "sekadar" | "saja" | "apa-apa") =>
        {
            None
        }
        "tidak" if after() == "sah" => None,
        "tidak" | "belum" | "bukan" if matches!(before(), "atau" | "mau" | "kalau" | "jika") => {
            None
        }
        "tidak" | "tak" if after() == "ada" => Some(Negative::NoOne),
        "tiada" => Some(Negative::NoOne),
        "tidak" | "tak" | "bukan" | "belum" | "jangan" | "bukanlah" | "tidaklah" | "janganlah" => {
            Some(Negative::Not)
        }
        "tanpa" if matches!(after(), "kecuali" | "terkecuali") => None,
        "tanpa" => Some(Negative::Without),
        "kecuali" if before() != "tanpa" => Some(Negative::Unless),
        _ => None,
    }
}

fn english(words: &Words<'_>, at: usize) -> Option<Negative> {
    let word = words.lower(at);
    let before = || around::before(words, at, 1);
    let after = || around::after(words, at, 1);
    match word {
        "not"
            if matches!(after(), "just" | "only" | "merely" | "simply" | "least")
                || matches!(before(), "or" | "if" | "why") =>
        {
            None
        }
        "no" if after() == "one" => Some(Negative::NoOne),
        // "No. 10".
        "no" if after().starts_with(|letter: char| letter.is_ascii_digit()) => None,
        "nobody" | "none" => Some(Negative::NoOne),
        "not" | "cannot" | "never" | "no" | "nothing" => Some(Negative::Not),
        "unable" | "unlikely" | "impossible" | "uncommon" | "unusual" | "unnecessary"
        | "unlawful" | "invalid" | "illegal" => (before() == "not").then_some(Negative::Not),
        "without" => Some(Negative::Without),
        "unless" => Some(Negative::Unless),
        _ => word
            .ends_with("n't")
            .then_some(Negative::Not)
            .or_else(|| word.ends_with("n’t").then_some(Negative::Not)),
    }
}
