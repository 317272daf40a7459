//! English verbs by the words around them: a form of "be" with a participle is passive; a form of "be" without one, a verb behind a
//! pronoun or an auxiliary, and the verbs of a list are not.

use std::sync::LazyLock;

use crate::check::around;
use crate::check::marks::Mark;
use crate::check::phrases::Phrases;
use crate::check::words::Words;

use super::Verbs;

/// What a word of the lists is.
#[derive(Clone, Copy, PartialEq)]
enum Listed {
    Be,
    /// can, must, do: a verb follows.
    Auxiliary,
    /// you, they: a verb follows, if no other word does.
    Pronoun,
    Participle,
    Adjective,
    Verb,
    FunctionWord,
}

pub(super) const BE: [&str; 8] = ["am", "are", "be", "been", "being", "is", "was", "were"];

const AUXILIARIES: [&str; 18] = [
    "can", "can't", "cannot", "could", "did", "didn't", "do", "does", "doesn't", "don't", "may",
    "might", "must", "please", "should", "will", "won't", "would",
];

const PRONOUNS: [&str; 7] = ["he", "i", "it", "she", "they", "we", "you"];

static LISTED: LazyLock<Phrases<Listed>> = LazyLock::new(|| {
    let special: Vec<&str> = [&BE[..], &AUXILIARIES, &PRONOUNS, PARTICIPLES, ADJECTIVES].concat();
    let rest = |words: &'static [&'static str], kind| {
        let words = words.iter().filter(|word| !special.contains(word));
        words.map(|word| (*word, kind)).collect::<Vec<_>>()
    };
    let verbs = rest(COMMON_VERBS, Listed::Verb);
    let function_words = rest(FUNCTION_WORDS, Listed::FunctionWord);
    let kinds = [
        (&BE[..], Listed::Be),
        (&AUXILIARIES, Listed::Auxiliary),
        (&PRONOUNS, Listed::Pronoun),
        (PARTICIPLES, Listed::Participle),
        (ADJECTIVES, Listed::Adjective),
    ];
    let listed = kinds
        .into_iter()
        .flat_map(|(words, kind)| words.iter().map(move |word| (*word, kind)));
    Phrases::new(listed.chain(verbs).chain(function_words))
});

pub(super) const VERBS: Verbs = Verbs { passive, count };

fn passive(words: &Words<'_>) -> Vec<usize> {
    let forms = words
        .marked(Mark::Passive)
        .filter(|at| BE.contains(&words.lower(*at)));
    let participle = |at| {
        let end = around::sentence(words, at).end;
        let next = next_word(words, at + 1, end);
        is_participle(words, next, end).then_some(next)
    };
    forms.filter_map(participle).collect()
}

fn count(words: &Words<'_>) -> usize {
    let mut verbs = 0;
    for sentence in words.sentences {
        // The word behind a pronoun, an auxiliary or "be" is counted with it.
        let mut counted = sentence.start;
        for at in sentence.clone() {
            let next = || next_word(words, at + 1, sentence.end);
            match listed(words, at) {
                Some(Listed::Be) => {
                    verbs += 1;
                    counted = next() + usize::from(is_participle(words, next(), sentence.end));
                }
                Some(Listed::Auxiliary | Listed::Pronoun)
                    if is_verb_behind(words, at, sentence.end) =>
                {
                    verbs += 1;
                    counted = next() + 1;
                }
                Some(Listed::Verb) if at >= counted => verbs += 1,
                _ => {}
            }
        }
    }
    verbs
}

fn listed(words: &Words<'_>, at: usize) -> Option<Listed> {
    LISTED.at(words, at).map(|(_, listed)| *listed)
}

/// The next word that is no adverb, at most two further on.
fn next_word(words: &Words<'_>, at: usize, end: usize) -> usize {
    let is_adverb = |at: &usize| {
        let word = words.lower(*at);
        word.ends_with("ly")
            || matches!(
                word,
                "also"
                    | "always"
                    | "already"
                    | "first"
                    | "never"
                    | "not"
                    | "now"
                    | "often"
                    | "only"
                    | "still"
                    | "then"
            )
    };
    let adverbs = (at..end.min(at + 2)).take_while(is_adverb).count();
    at + adverbs
}

fn is_participle(words: &Words<'_>, at: usize, end: usize) -> bool {
    if at >= end {
        return false;
    }
    match listed(words, at) {
        Some(Listed::Participle) => true,
        Some(_) => false,
        None => words.lower(at).len() >= 5 && words.lower(at).ends_with("ed"),
    }
}

/// Whether the word behind a pronoun or auxiliary is a verb; forms of "be" and auxiliaries count for themselves.
fn is_verb_behind(words: &Words<'_>, at: usize, end: usize) -> bool {
    let next = next_word(words, at + 1, end);
    let touches =
        |next: usize| words.prose.text[words.words[next - 1].end..words.words[next].start] == *" ";
    next < end
        && touches(next)
        && matches!(
            listed(words, next),
            None | Some(Listed::Verb | Listed::Participle)
        )
}

/// Participles that do not end in `-ed`.
#[rustfmt::skip]
const PARTICIPLES: &[&str] = &[
    "beaten", "become", "begun", "bent", "bought", "bound", "broken", "brought", "built", "burnt", "caught", "chosen", "cut",
    "dealt", "done", "drawn", "driven", "eaten", "fallen", "fed", "felt", "forbidden", "forgiven", "forgotten", "fought",
    "found", "frozen", "given", "gone", "grown", "heard", "held", "hidden", "hit", "hung", "hurt", "kept", "known", "laid",
    "led", "left", "lent", "let", "lost", "made", "meant", "met", "mistaken", "overcome", "overturned", "paid", "proven", "put",
    "read", "rewritten", "run", "said", "seen", "sent", "set", "shaken", "shot", "shown", "shut", "sold", "sought", "spent",
    "split", "spoilt", "spoken", "spread", "stolen", "struck", "stuck", "sung", "sworn", "taken", "taught", "thought", "thrown",
    "told", "torn", "understood", "undone", "withdrawn", "withheld", "won", "worn", "written",
];

/// Words in `-ed` that describe and are no passive.
#[rustfmt::skip]
const ADJECTIVES: &[&str] = &[
    "advanced", "afraid", "aged", "ashamed", "bored", "concerned", "confused", "detailed", "disabled", "excited", "experienced",
    "hundred", "indeed", "interested", "limited", "naked", "need", "pleased", "prepared", "related", "retired", "sacred",
    "satisfied", "scared", "surprised", "tired", "unregistered", "unsigned", "worried",
];

/// Verbs that are seldom anything else.
#[rustfmt::skip]
const COMMON_VERBS: &[&str] = &[
    "add", "adds", "agree", "agrees", "allow", "allows", "answer", "answers", "applies", "apply", "arrive", "arrives", "ask",
    "asked", "asks", "avoid", "bans", "begin", "begins", "believe", "believes", "belong", "bring", "brings", "brought", "buy",
    "call", "calls", "came", "carries", "carry", "change", "changes", "choose", "chooses", "collect", "collects", "come",
    "comes", "compare", "contact", "contacts", "counts", "cover", "covers", "decide", "decides", "describe", "destroy", "dip",
    "divide", "ended", "enter", "enters", "examine", "examines", "explain", "explains", "fill", "fills", "find", "finds",
    "fold", "folds", "follow", "follows", "forget", "gave", "get", "gets", "give", "gives", "go", "goes", "got", "guard",
    "happen", "happens", "hear", "hears", "help", "helps", "hold", "holds", "ignore", "include", "includes", "keep", "keeps",
    "knew", "know", "knows", "lead", "leads", "learn", "learns", "leave", "leaves", "let", "lets", "listen", "live", "lives",
    "looks", "lose", "loses", "made", "make", "makes", "mean", "means", "meet", "meets", "move", "moves", "need", "needs",
    "note", "open", "opens", "pay", "pays", "post", "prepare", "press", "print", "prove", "proves", "punch", "push", "put",
    "puts", "reach", "read", "reads", "receive", "receives", "recognise", "record", "refuse", "refuses", "remain", "remains",
    "remember", "remove", "reply", "report", "reports", "return", "returns", "said", "save", "saw", "say", "says", "search",
    "see", "sees", "sell", "sells", "send", "sends", "show", "shows", "sign", "signs", "sit", "sits", "speak", "speaks",
    "spread", "spreads", "stand", "stands", "start", "starts", "stay", "stays", "stop", "stops", "take", "takes", "talk",
    "talks", "tell", "tells", "tests", "thank", "think", "threatens", "took", "touch", "touches", "treat", "tries", "trust",
    "try", "turn", "turned", "understand", "use", "uses", "visit", "vote", "votes", "wait", "waits", "want", "wants", "watch",
    "watches", "went", "win", "wins", "work", "works", "write", "writes",
];

/// Words that are no verb behind a pronoun.
#[rustfmt::skip]
const FUNCTION_WORDS: &[&str] = &[
    "a", "about", "after", "all", "an", "and", "any", "are", "as", "at", "be", "because", "been", "before", "being", "both",
    "but", "by", "can", "cannot", "could", "did", "do", "does", "each", "every", "for", "from", "had", "has", "have", "how",
    "if", "in", "into", "is", "it", "its", "itself", "like", "may", "might", "must", "my", "no", "nor", "not", "of", "off",
    "on", "once", "one", "only", "or", "other", "our", "out", "over", "per", "shall", "she", "should", "since", "so", "some",
    "still", "than", "that", "the", "their", "them", "themselves", "then", "there", "these", "they", "this", "those", "through",
    "till", "to", "too", "under", "until", "up", "was", "we", "were", "what", "when", "where", "which", "while", "who", "whose",
    "why", "will", "with", "within", "without", "would", "you", "your", "yourself",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::phrases::assert_sorted;
    use crate::document::{Place, Prose};

    fn verbs(text: &str) -> (usize, Vec<&str>) {
        let mut prose = Prose::new(Place::Paragraph, 0);
        prose.push(text, 0..text.len());
        let words = Words::in_language(&prose, "en");
        let passive = passive(&words)
            .into_iter()
            .map(|at| &text[words.words[at].clone()])
            .collect();
        (count(&words), passive)
    }

    #[test]
    fn verbs_are_told_from_other_words() {
        let rows: [(&str, usize, &[&str]); 6] = [
            (
                "The ballot is then punched and was quickly folded.",
                2,
                &["punched", "folded"],
            ),
            (
                "The list must be signed. It has been sent.",
                2,
                &["signed", "sent"],
            ),
            ("Voters who are disabled or tired are welcome.", 2, &[]),
            (
                "You bring your card. They can help you to the booth.",
                2,
                &[],
            ),
            ("Show it to the officer, then fold the ballot.", 2, &[]),
            ("A hundred red beds", 0, &[]),
        ];
        for (text, count, passive) in rows {
            assert_eq!(verbs(text), (count, passive.to_vec()), "{text}");
        }
    }

    #[test]
    fn lists_are_sorted() {
        for list in [
            &BE[..],
            &AUXILIARIES,
            &PRONOUNS,
            PARTICIPLES,
            ADJECTIVES,
            COMMON_VERBS,
            FUNCTION_WORDS,
        ] {
            assert_sorted(list.iter().copied());
        }
    }
}
