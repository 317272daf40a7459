//! Numbers with decimal places, exact: what a writer types as `60.5` is 605 tenths, never a binary fraction near it.

use std::fmt;

/// The most decimal places: enough for a percentage of a national voter list.
const PLACES: usize = 4;

/// An exact decimal number.
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    /// The number without its decimal point.
    pub digits: i64,
    /// How many of its digits stand behind the point, 0 to 4.
    pub places: u8,
}

impl Decimal {
    /// Reads `60.5`, `78`, `-0.54`; none where it is anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, behind) = text.split_once('.').unwrap_or((text, ""));
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let digits = whole.strip_prefix('-').unwrap_or(whole);
        let complete = !digits.is_empty() && text.contains('.') != behind.is_empty();
        if !complete || !is_number(digits) || !is_number(behind) || behind.len() > PLACES {
            return None;
        }
        Some(Self {
            digits: format!("{whole}{behind}").parse().ok()?,
            places: u8::try_from(behind.len()).ok()?,
        })
    }

    /// The number in ten-thousandths, to compare and to calculate with; none beyond what 64 bits hold.
    #[must_use]
    pub fn ten_thousandths(self) -> Option<i64> {
        let missing = u32::try_from(PLACES)
            .ok()?
            .checked_sub(self.places.into())?;
        self.digits.checked_mul(10_i64.pow(missing))
    }
}

impl PartialEq for Decimal {
    /// `60.5` is `60.50`.
    fn eq(&self, other: &Self) -> bool {
        match (self.ten_thousandths(), other.ten_thousandths()) {
            (Some(own), Some(other)) => own == other,
            _ => self.digits == other.digits && self.places == other.places,
        }
    }
}

/// As machines read it: `60.5`.
impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let power = 10_u64.pow(self.places.into());
        let sign = if self.digits < 0 { "-" } else { "" };
        let digits = self.digits.unsigned_abs();
        write!(formatter, "{sign}{}", digits / power)?;
        if self.places > 0 {
            let width = usize::from(self.places);
            write!(formatter, ".{:0width$}", digits % power)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        for typed in ["60.5", "78", "-0.54", "81.78", "0.0001"] {
            let decimal = Decimal::parse(typed).expect("a decimal");
            assert_eq!(decimal.to_string(), typed);
        }
        assert_eq!(Decimal::parse("60.5"), Decimal::parse("60.50"));
        assert_ne!(Decimal::parse("60.5"), Decimal::parse("6.05"));
    }

    #[test]
    fn what_is_no_decimal_is_refused() {
        for typed in [
            "",
            "60,5",
            ".5",
            "5.",
            "1e3",
            "0.12345",
            "+1",
            "--1",
            "99999999999999999999",
        ] {
            assert_eq!(Decimal::parse(typed), None, "{typed}");
        }
    }
}
