//! Sizes that hang together: how long lines may be for the letters that stand in them.

use crate::diagnostics::{Diagnostic, Report, Span, codes};
use crate::schema::Record;

use super::bounds::rem;
use super::{Reader, Sheet, Whose, find};

/// Reports sizes that are too large for another one.
pub(super) fn check(
    reader: &Reader<'_>,
    sheet: &Sheet,
    records: &[(Whose, Record)],
    report: &mut Report,
) {
    for (whose, record) in records {
        for item in record.list("ratios") {
            let ratio = item.group();
            let found = ratio.and_then(|ratio| problem(reader, sheet, *whose, ratio, report));
            report.extend(found);
        }
    }
}

/// What is wrong by one ratio. It is told where the site has chosen the larger size, else the smaller one, else the ratio.
fn problem(
    reader: &Reader<'_>,
    sheet: &Sheet,
    whose: Whose,
    ratio: &Record,
    report: &mut Report,
) -> Option<Diagnostic> {
    let mut named = |field| reader.named(ratio, field, &sheet.sizes, report);
    let (size, of) = (named("size")?, named("of")?);
    let (size, of) = (find(&sheet.sizes, &size)?, find(&sheet.sizes, &of)?);
    let typed = ratio.get("at_most")?;
    let number = ratio.decimal("at_most")?;
    let asked = number.to_string();
    let at_most = i128::from(number.ten_thousandths()?);
    let (long, unit) = (i128::from(rem(&size.value)?), i128::from(rem(&of.value)?));
    if at_most <= 0 || long * 10_000 <= unit * at_most {
        return None;
    }
    // In hundredths of a rem, rounded to the safe side.
    let longest = unit * at_most / 1_000_000;
    let least = (long * 100 + at_most - 1) / at_most;
    let own = (whose == Whose::Own).then_some(&typed.range);
    let (place, words, kind, name, expected) = match (&size.place, &of.place) {
        (Some(place), _) => (place, &size.value, "too_large", &size.name, longest),
        (None, Some(place)) => (place, &of.value, "too_small", &of.name, least),
        (None, None) => (own?, &asked, "too_large", &size.name, longest),
    };
    let span = Span::new(reader.file, place.clone());
    let problem = Diagnostic::new(codes::SIZE_OUT_OF_BOUNDS, span, &**words)
        .arg("kind", kind)
        .arg("name", &**name)
        .arg("expected", length(expected));
    Some(problem)
}

/// A length that was counted in hundredths of a rem, as it is typed: `40.5rem`.
fn length(hundredths: i128) -> String {
    let digits = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    format!("{}rem", digits.trim_end_matches('0').trim_end_matches('.'))
}
