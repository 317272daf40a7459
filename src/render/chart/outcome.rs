//! A target against what came of it, in words: "Sasaran 75 %, hasil 60,5 %: 14,5 poin persen di bawah sasaran."

use std::cmp::Ordering;

use crate::language::Decimal;
use crate::register::{Amount, Unit};
use crate::schema::Record;

use super::super::reference::Reader;

/// A target's sentence, where the register says what came of it.
pub(in crate::render) fn comparison(reader: Reader<'_>, target: &Record) -> Option<String> {
    let outcome = reader.register.facts.get(target.text("outcome")?)?;
    let code = &reader.language.code;
    let amount = |fact| Amount::of(fact, code);
    against(reader, amount(target)?, amount(&outcome.fields)?)
}

/// The same of two numbers; none where their units differ.
pub(super) fn against(
    reader: Reader<'_>,
    target: Amount<'_>,
    outcome: Amount<'_>,
) -> Option<String> {
    if target.unit != outcome.unit {
        return None;
    }
    let difference = outcome.size() - target.size();
    let amount = amount(difference.abs(), target.unit)?;
    let difference_told = match amount.unit {
        // The difference of two percentages is no percentage of anything.
        Unit::Percent => {
            let number = reader.language.decimal(amount.number);
            // A number with decimals is no "one" in any language of ours.
            let count = match amount.number.places {
                0 => amount.number.digits,
                _ => 0,
            };
            reader.words.counted("points", &number, count)
        }
        _ => told(reader, amount),
    };
    let word = match difference.cmp(&0) {
        Ordering::Less => "target_below",
        Ordering::Equal => "target_met",
        Ordering::Greater => "target_above",
    };
    let [target, outcome] = [target, outcome].map(|amount| told(reader, amount));
    Some(reader.words.with_texts(
        word,
        &[
            ("target", &target),
            ("outcome", &outcome),
            ("difference", &difference_told),
        ],
    ))
}

/// Ten-thousandths as a number with the decimal places that it needs; none beyond what 64 bits hold.
pub(super) fn amount(size: i128, unit: Unit<'_>) -> Option<Amount<'_>> {
    let (mut digits, mut places) = (size, 4);
    while places > 0 && digits % 10 == 0 {
        digits /= 10;
        places -= 1;
    }
    let digits = i64::try_from(digits).ok()?;
    let number = Decimal { digits, places };
    Some(Amount { number, unit })
}

/// A number with its unit: "60,5 %", "Rp200.000.000", "520.986 pemilih".
pub(super) fn told(reader: Reader<'_>, amount: Amount<'_>) -> String {
    let number = reader.language.decimal(amount.number);
    match amount.unit {
        Unit::Percent => reader.words.with_text("percent", "number", &number),
        // "Rp" stands before the number without a space (EYD V, III.D.3).
        Unit::Rupiah => format!("Rp{number}"),
        Unit::Of("") => number,
        Unit::Of(unit) => {
            let unit = reader.expand(unit);
            let texts = [("number", &*number), ("unit", &*unit)];
            reader.words.with_texts("value_unit", &texts)
        }
    }
}
