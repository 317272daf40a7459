//! `wrong-regime-term`, `deprecated-term`: each election law has its own names of lists and forms, and some mean the opposite in the
//! other: "Daftar Pemilih Tambahan" holds moved voters in a Pemilu and unlisted ones in a Pilkada.
//!
//! The `compare` component is the one place where both laws' terms may meet. The names of the two kinds of election themselves belong to
//! no side. An old name may be told as such: "nama lamanya C6".

use crate::diagnostics::{Code, Diagnostic, codes};
use crate::register::Entry;

use super::named::{Name, Named};
use super::words::Words;
use super::{Subject, around};

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let regime = subject.regime();
    for (named, words) in subject.named() {
        if let Some(regime) = regime {
            check_regime(subject, named, words, regime, found);
        }
        check_form(subject, named, words, found);
    }
    if let Some(regime) = regime {
        check_references(subject, regime, found);
    }
}

/// A term of the other law, unless the same words are also one of this law's.
fn check_regime(
    subject: &Subject<'_>,
    named: &Named,
    words: &Words<'_>,
    regime: &str,
    found: &mut Vec<Diagnostic>,
) {
    let terms = named.names.iter().filter_map(|name| match name {
        Name::Term(id) => subject.site.register.terms.get(id),
        _ => None,
    });
    let mut other = None;
    for term in terms {
        match scope(term) {
            Some(scope) if scope != regime => other = other.or(Some(term)),
            _ => return,
        }
    }
    if let Some(term) = other {
        let problem = problem(subject, codes::WRONG_REGIME_TERM, named, words);
        found.push(told(subject, problem, term, regime));
    }
}

fn check_references(subject: &Subject<'_>, regime: &str, found: &mut Vec<Diagnostic>) {
    let components = &subject.document.body.components;
    for reference in &subject.document.body.references {
        let Some(term) = reference.path.strip_prefix("term.").and_then(|path| {
            let id = path.split('.').next()?;
            subject.site.register.terms.get(id)
        }) else {
            continue;
        };
        let compared = components.iter().any(|component| {
            component.kind.name == "compare" && component.range.contains(&reference.range.start)
        });
        if !compared && scope(term).is_some_and(|scope| scope != regime) {
            let span = subject.span(reference.range.clone());
            let problem = Diagnostic::new(codes::WRONG_REGIME_TERM, span, &*reference.path);
            found.push(told(subject, problem, term, regime));
        }
    }
}

/// The law that alone uses a term; none for the names of the two elections.
fn scope(term: &Entry) -> Option<&'static str> {
    let scope = term
        .fields
        .choice("scope")
        .filter(|scope| *scope != "both")?;
    let letters = term.fields.text("abbreviation").unwrap_or_default();
    (!matches!(&*letters.to_lowercase(), "pemilu" | "pilkada")).then_some(scope)
}

/// Says which law uses the term, and which of this law's terms it is confused with.
fn told(subject: &Subject<'_>, problem: Diagnostic, term: &Entry, regime: &str) -> Diagnostic {
    let terms = &subject.site.register.terms;
    let confused = term.fields.list("confusable_with").iter();
    let mut confused = confused.filter_map(|item| terms.get_key_value(item.text()?));
    let own = confused.find(|(_, own)| scope(own).is_none_or(|scope| scope == regime));
    let problem = problem
        .arg("kind", regime.to_owned())
        .note(term.field("scope"), "other");
    match own {
        Some((id, _)) => problem.arg("suggestion", format!("{{{{ term.{id} }}}}")),
        None => problem,
    }
}

/// An old form, unless the sentence says that it is one.
fn check_form(
    subject: &Subject<'_>,
    named: &Named,
    words: &Words<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let mut forms = named.names.iter().filter_map(|name| match name {
        Name::OldForm(id) => Some((id, subject.site.register.terms.get(id)?)),
        _ => None,
    });
    let Some((_, term)) = forms.next() else {
        return;
    };
    if is_told_as_old(words, named) || is_size(words, named) {
        return;
    }
    let title = term.fields.localized("title", &subject.language.code);
    let problem = problem(subject, codes::DEPRECATED_TERM, named, words);
    let problem = problem.note(term.span.clone(), "other");
    found.push(match title {
        Some(title) => problem.arg("suggestion", title),
        None => problem,
    });
}

/// "Nama lamanya C6", "formerly C6".
fn is_told_as_old(words: &Words<'_>, named: &Named) -> bool {
    #[rustfmt::skip]
    const OLD: [&str; 15] = [
        "called", "dahulu", "dulu", "dulunya", "former", "formerly", "lama", "lamanya", "old", "older", "previously", "sebelumnya",
        "semula", "sebutan", "tadinya",
    ];
    around::sentence(words, named.words.start)
        .any(|at| !named.words.contains(&at) && OLD.contains(&words.lower(at)))
}

/// "Kertas A5" is no form.
fn is_size(words: &Words<'_>, named: &Named) -> bool {
    let before = around::before(words, named.words.start, 1);
    let after = around::after(words, named.words.end.saturating_sub(1), 1);
    matches!(before, "kertas" | "ukuran" | "format" | "size") || matches!(after, "paper" | "size")
}

fn problem(subject: &Subject<'_>, code: Code, named: &Named, words: &Words<'_>) -> Diagnostic {
    let span = subject.span(words.prose.source(named.range.clone()));
    Diagnostic::new(code, span, &words.prose.text[named.range.clone()])
}
