//! Charts: the figures of a component or of a page in; a drawing, the same numbers as rows of a table, and a target held against its
//! outcome in words, out. What is no number is left out here; the checks have told it.

use tera::Value;

use crate::document::escape;
use crate::language::Date;
use crate::register::{Amount, Figure, Figures, Figuring, Unit};
use crate::schema::{Item, Record, Typed};

use super::component::with;
use super::fill::Filler;
use super::reference::Reader;
use super::register_list;
use super::values::{map, optional};

mod bars;
mod canvas;
mod letters;
mod lines;
mod outcome;
mod share;

pub(super) use outcome::comparison;

use outcome::told;

/// 100 per cent in ten-thousandths.
const WHOLE_PERCENT: i128 = 1_000_000;

/// A longer table is folded below its chart.
const OPEN_ROWS: usize = 8;

/// One value as it is drawn.
#[derive(Default)]
struct Mark {
    /// What it is.
    label: String,
    /// The number with its unit.
    value: String,
    /// The number with what belongs to it in every language: `%`, `Rp`.
    number: String,
    /// What stands behind it in brackets, or nothing.
    note: String,
    /// What stands below it on a line over time.
    tick: String,
    /// `target`, `provisional`, `final`; empty where a number is typed in the chart.
    status: &'static str,
    /// The number in ten-thousandths.
    size: i128,
    /// The day for which it holds.
    day: Option<Date>,
}

/// Everything that is drawn.
struct Sheet<'a> {
    id: &'a str,
    title: String,
    description: String,
    direction: &'static str,
    marks: Vec<Mark>,
    target: Option<Mark>,
    /// What the parts of a share are of, in ten-thousandths.
    whole: i128,
    /// The greatest value that there can be, where there is one: 100 per cent.
    full: Option<i128>,
    /// What is left of the whole, where something is: what it is called, how much it is.
    rest: Option<(String, String)>,
}

/// What the template of the component sees.
pub(super) fn component(filler: &Filler<'_>, fields: &Record, id: &str, data: &Value) -> Value {
    let figures = figuring(filler).component(fields);
    let text = |name: &str| {
        let text = fields.text(name).unwrap_or_default();
        filler.reader().expand(text).into_owned()
    };
    let sheet = sheet(filler, &figures, [text("title"), text("description")], id);
    let form = fields.choice("kind").unwrap_or_default();
    let table = if figures.parts.len() > OPEN_ROWS {
        "folded"
    } else {
        "open"
    };
    let drawn = drawn(filler, &figures, &sheet, form);
    with(&drawn.onto(data), "table", table.into())
}

/// The chart of a statistic, drawn from the facts that the page names; nothing where the page asks for none.
pub(super) fn page(filler: &Filler<'_>) -> Value {
    let document = filler.document;
    let form = document.get("chart").and_then(Item::text);
    let (Some(form), Some(Typed::List(facts))) =
        (form, document.get("facts").map(|item| &item.value))
    else {
        return Value::none();
    };
    let figures = figuring(filler).page(facts);
    let title = filler.reader().expand(document.text("title")).into_owned();
    let mut sheet = sheet(filler, &figures, [title, String::new()], "t-chart");
    sheet.description = in_words(&sheet);
    let data = map([
        ("kind", form.into()),
        ("title", sheet.title.as_str().into()),
        ("description", Value::none()),
        // The page has told each fact above.
        ("table", "folded".into()),
    ]);
    let data = drawn(filler, &figures, &sheet, form).onto(&data);
    with(&data, "comparison", Value::none())
}

fn figuring<'a>(filler: &'a Filler<'_>) -> Figuring<'a> {
    Figuring {
        register: filler.reader().register,
        language: &filler.document.language.code,
    }
}

/// What is added to the fields of a chart.
struct Drawn([(&'static str, Value); 5]);

impl Drawn {
    fn onto(self, data: &Value) -> Value {
        let fields = self.0.into_iter();
        fields.fold(data.clone(), |data, (name, value)| with(&data, name, value))
    }
}

fn drawn(filler: &Filler<'_>, figures: &Figures<'_>, sheet: &Sheet<'_>, form: &str) -> Drawn {
    let svg = match form {
        _ if sheet.marks.is_empty() => String::new(),
        "lines" => lines::draw(sheet),
        "share" => share::draw(sheet),
        _ => bars::draw(sheet),
    };
    let shown = figures.parts.iter().chain(&figures.target);
    let rows: Vec<Value> = shown
        .chain(&figures.whole)
        .filter_map(|figure| row(filler, figure))
        .collect();
    let units = figures.amounts().map(|amount| amount.unit).next();
    let unit = match units {
        Some(Unit::Of(name)) if form == "lines" && !name.is_empty() => Some(name),
        _ => None,
    };
    let reader = filler.reader();
    Drawn([
        ("svg", Value::safe_string(&svg)),
        ("rows", rows.into()),
        (
            "unit_name",
            optional(unit.map(|unit| reader.expand(unit)).as_deref()),
        ),
        (
            "comparison",
            optional(against_target(reader, figures).as_deref()),
        ),
        ("zero", (form == "lines").into()),
    ])
}

/// The target held against its outcome: the one that the register names, or the only value.
fn against_target(reader: Reader<'_>, figures: &Figures<'_>) -> Option<String> {
    let target = figures.target.as_ref()?;
    let (_, fact) = target.fact?;
    comparison(reader, fact).or_else(|| match &figures.parts[..] {
        [only] => outcome::against(reader, target.amount?, only.amount?),
        _ => None,
    })
}

/// FACT of the view contract, with the label that is typed for it.
fn row(filler: &Filler<'_>, figure: &Figure<'_>) -> Option<Value> {
    let reader = filler.reader();
    let label = figure.label.map(|label| reader.expand(label));
    if let Some((id, _)) = figure.fact {
        let fact = register_list::fact(filler, id)?;
        return Some(match label {
            Some(label) => with(&fact, "title", label.as_ref().into()),
            None => fact,
        });
    }
    let mut value = String::new();
    escape::text(&mut value, &told(reader, figure.amount?));
    let mut fields = tera::Map::new();
    for name in ["unit", "as_of", "stated_by", "source", "note"] {
        fields.insert(name.into(), Value::none());
    }
    fields.insert("title".into(), optional(label.as_deref()));
    fields.insert("value".into(), Value::safe_string(&value));
    fields.insert(
        "status_text".into(),
        reader.words.text("chart_typed").into(),
    );
    Some(fields.into())
}

fn sheet<'a>(
    filler: &Filler<'_>,
    figures: &Figures<'_>,
    [title, description]: [String; 2],
    id: &'a str,
) -> Sheet<'a> {
    let reader = filler.reader();
    let marks: Vec<Mark> = figures
        .parts
        .iter()
        .filter_map(|figure| mark(reader, figure))
        .collect();
    let target = figures.target.as_ref().and_then(|target| {
        let fact = target.fact.map(|(_, fact)| fact)?;
        let who = fact.get("stated_by").map(|item| reader.localized(item));
        let day = fact.date("as_of").map(|day| reader.language.date(day));
        let mut mark = mark(reader, target)?;
        reader
            .words
            .text("chart_target")
            .clone_into(&mut mark.label);
        mark.note = reader.words.with_texts(
            "chart_stated",
            &[
                ("who", &who.unwrap_or_default()),
                ("date", &day.unwrap_or_default()),
            ],
        );
        Some(mark)
    });
    let whole = figures.whole_size();
    Sheet {
        id,
        title,
        description,
        direction: filler.document.language.direction,
        rest: rest(reader, figures, whole),
        marks: with_ticks(reader, marks),
        target,
        whole,
        full: figures
            .amounts()
            .any(|amount| amount.unit == Unit::Percent)
            .then_some(WHOLE_PERCENT),
    }
}

/// What the parts leave of the whole.
fn rest(reader: Reader<'_>, figures: &Figures<'_>, whole: i128) -> Option<(String, String)> {
    let left = whole - figures.sum();
    let like = figures.amounts().next().filter(|_| left > 0)?;
    let amount = outcome::amount(left, like.unit)?;
    let label = reader.words.text("chart_rest").to_owned();
    Some((label, told(reader, amount)))
}

fn mark(reader: Reader<'_>, figure: &Figure<'_>) -> Option<Mark> {
    let amount = figure.amount?;
    let fact = figure.fact.map(|(_, fact)| fact);
    let title = fact.and_then(|fact| fact.get("title"));
    let label = match (figure.label, title) {
        (Some(label), _) => reader.expand(label).into_owned(),
        (None, Some(title)) => reader.localized(title).into_owned(),
        (None, None) => String::new(),
    };
    let status = fact.and_then(|fact| fact.choice("status"));
    let note = match status {
        None | Some("final") => String::new(),
        Some(status) => reader.words.text(&format!("status_{status}")).to_owned(),
    };
    let bare = match amount.unit {
        Unit::Of(_) => Unit::Of(""),
        unit => unit,
    };
    Some(Mark {
        tick: figure.label.map(|_| label.clone()).unwrap_or_default(),
        label,
        value: told(reader, amount),
        number: told(
            reader,
            Amount {
                unit: bare,
                ..amount
            },
        ),
        note,
        status: status.unwrap_or_default(),
        size: amount.size(),
        day: fact.and_then(|fact| fact.date("as_of")),
    })
}

/// Below a line over time stands what the writer typed, else the year, or the day where several are of one year.
fn with_ticks(reader: Reader<'_>, mut marks: Vec<Mark>) -> Vec<Mark> {
    let mut years: Vec<_> = marks
        .iter()
        .filter_map(|mark| mark.day.map(Date::year))
        .collect();
    years.sort_unstable();
    let distinct = years.windows(2).all(|pair| pair[0] != pair[1]);
    for mark in marks.iter_mut().filter(|mark| mark.tick.is_empty()) {
        if let Some(day) = mark.day {
            mark.tick = if distinct {
                day.year().to_string()
            } else {
                reader.language.date(day)
            };
        }
    }
    marks
}

/// Every value as words: what is read out instead of a drawing that nobody has described.
fn in_words(sheet: &Sheet<'_>) -> String {
    let marks = sheet.marks.iter().chain(&sheet.target);
    let marks = marks.map(|mark| match &*mark.note {
        "" => format!("{}: {}", mark.label, mark.value),
        note => format!("{}: {} ({note})", mark.label, mark.value),
    });
    marks.collect::<Vec<_>>().join("; ")
}
