//! The figures of a chart: its fields and the register in, exact numbers with their units and places out.
//!
//! What is wrong with them is for the checks to say; what draws them leaves out what is no number.

use std::fmt;
use std::ops::Range;

use crate::language::Decimal;
use crate::schema::{Item, Record};

use super::{Quantity, Register};

/// What the numbers of a chart count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit<'r> {
    /// Per cent.
    Percent,
    /// Rupiah.
    Rupiah,
    /// Things of that name, in the language of the page; empty where nobody names them.
    Of(&'r str),
}

/// As it is typed: `%`, `Rp`, `TPS`.
impl fmt::Display for Unit<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Percent => "%",
            Self::Rupiah => "Rp",
            Self::Of(name) => name,
        })
    }
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount<'r> {
    /// The number.
    pub number: Decimal,
    /// Its unit.
    pub unit: Unit<'r>,
}

impl<'r> Amount<'r> {
    /// The number of a fact, none where it states a day or words. The unit is told in a language.
    #[must_use]
    pub fn of(fact: &'r Record, language: &str) -> Option<Self> {
        let whole = |digits| Decimal { digits, places: 0 };
        let (number, unit) = match Quantity::of(fact)? {
            Quantity::Number(number) => {
                let name = fact.localized("unit", language).unwrap_or_default();
                (whole(number), Unit::Of(name))
            }
            Quantity::Percent(percent) => (percent, Unit::Percent),
            Quantity::Money(rupiah) => (whole(rupiah), Unit::Rupiah),
            Quantity::Date(_) | Quantity::Text(_) => return None,
        };
        Some(Self { number, unit })
    }

    /// A number that is typed in a chart with its unit.
    fn typed(number: Decimal, unit: &'r str) -> Self {
        let unit = match unit {
            "%" => Unit::Percent,
            "Rp" => Unit::Rupiah,
            name => Unit::Of(name),
        };
        Self { number, unit }
    }

    /// The number in ten-thousandths: exact, and wide enough to be multiplied.
    #[must_use]
    pub fn size(self) -> i128 {
        let missing = 4_u32.saturating_sub(self.number.places.into());
        i128::from(self.number.digits) * 10_i128.pow(missing)
    }
}

/// One value of a chart.
#[derive(Clone, Debug)]
pub struct Figure<'r> {
    /// Bytes of the file that name it.
    pub range: Range<usize>,
    /// The label that is typed for it.
    pub label: Option<&'r str>,
    /// The fact, by its id.
    pub fact: Option<(&'r str, &'r Record)>,
    /// The number; none where the fact is unknown or no number.
    pub amount: Option<Amount<'r>>,
}

/// The values of a chart.
#[derive(Clone, Debug, Default)]
pub struct Figures<'r> {
    /// What is drawn, in order.
    pub parts: Vec<Figure<'r>>,
    /// What was aimed at.
    pub target: Option<Figure<'r>>,
    /// What the parts are of.
    pub whole: Option<Figure<'r>>,
}

/// Who names figures: a register, and the language in which units are told.
#[derive(Clone, Copy, Debug)]
pub struct Figuring<'r> {
    /// The register.
    pub register: &'r Register,
    /// The code of the language.
    pub language: &'r str,
}

impl<'r> Figuring<'r> {
    /// The figures of the component `chart`.
    #[must_use]
    pub fn component(self, fields: &'r Record) -> Figures<'r> {
        let unit = fields.text("unit").unwrap_or_default();
        let named = fields.list("facts").iter();
        let named = named.filter_map(|item| self.fact(item));
        let typed = fields.list("series").iter().filter_map(|item| {
            let group = item.group()?;
            let label = group.text("label");
            if let Some(fact) = group.get("fact") {
                let figure = self.fact(fact)?;
                return Some(Figure { label, ..figure });
            }
            let number = group.get("value")?;
            Some(Figure {
                range: number.range.clone(),
                label,
                fact: None,
                amount: group
                    .decimal("value")
                    .map(|number| Amount::typed(number, unit)),
            })
        });
        let one = |name| fields.get(name).and_then(|item| self.fact(item));
        Figures {
            parts: named.chain(typed).collect(),
            target: one("target"),
            whole: one("whole"),
        }
    }

    /// The figures of a page's facts: one target among other facts is the mark that they are held against.
    #[must_use]
    pub fn page(self, facts: &'r [Item]) -> Figures<'r> {
        let mut parts: Vec<Figure<'r>> = facts.iter().filter_map(|item| self.fact(item)).collect();
        let is_target = |figure: &Figure<'_>| {
            let fact = figure.fact.map(|(_, fact)| fact);
            fact.and_then(|fact| fact.choice("status")) == Some("target")
        };
        let targets = parts.iter().filter(|figure| is_target(figure)).count();
        let first = parts.iter().position(is_target);
        let target = match first {
            Some(at) if targets == 1 && parts.len() > 1 => Some(parts.remove(at)),
            _ => None,
        };
        Figures {
            parts,
            target,
            whole: None,
        }
    }

    fn fact(self, item: &'r Item) -> Option<Figure<'r>> {
        let (id, entry) = self.register.facts.get_key_value(item.text()?)?;
        Some(Figure {
            range: item.range.clone(),
            label: None,
            fact: Some((id, &entry.fields)),
            amount: Amount::of(&entry.fields, self.language),
        })
    }
}

impl Figures<'_> {
    /// The largest that the parts can be together: their whole, 100 per cent, or else their sum. In ten-thousandths.
    #[must_use]
    pub fn whole_size(&self) -> i128 {
        let whole = self.whole.as_ref().and_then(|figure| figure.amount);
        if let Some(whole) = whole {
            return whole.size();
        }
        let mut amounts = self.amounts();
        match amounts.next().map(|amount| amount.unit) {
            Some(Unit::Percent) => 1_000_000,
            _ => self.sum(),
        }
    }

    /// The parts together, in ten-thousandths.
    #[must_use]
    pub fn sum(&self) -> i128 {
        self.amounts().map(Amount::size).sum()
    }

    /// The numbers of the parts.
    pub fn amounts(&self) -> impl Iterator<Item = Amount<'_>> {
        self.parts.iter().filter_map(|figure| figure.amount)
    }
}
