//! What a path names: the register in, a value that can be written in any language out, or which part of the path is wrong.
//!
//! ```text
//! fact.ID                        its value             fact.ID.title · .unit · .as_of · .stated_by · .status
//! election.polling_day           of the page's election; election.ID.… of any
//! election.title · .regime · .opens · .closes · .ballots
//! stage.ID                       from when to when     stage.ID.start · .end · .title · .who_acts · .what_voter_does
//! deadline.ID                    its day               deadline.ID.title
//! region.name · .zone · .code · .address · .phone · .hours · .url
//! contact.ID                     its name              contact.ID.phone · .url · .hours · .what_for · .deadline · .address
//! law.ID                         its short citation    law.ID.name
//! term.ID                        written out           term.ID.abbreviation · .definition
//! ```

use crate::language::{Date, Decimal, Time};
use crate::schema::{Item, Record, Typed};

use super::{Entry, Quantity, Register, deadline_date, groups, part};

/// What a path names.
#[derive(Clone, Debug, PartialEq)]
pub enum Found<'r> {
    /// A day.
    Date(Date),
    /// From a day to a day; one of them may be open.
    Period(Option<Date>, Option<Date>),
    /// A local clock time.
    Time(Time),
    /// A number.
    Number(i64),
    /// Per cent.
    Percent(Decimal),
    /// Rupiah.
    Money(i64),
    /// A text by language.
    Text(&'r Item),
    /// A name or number that is the same in every language.
    Name(&'r str),
    /// A word of a choice, told in the theme's words: field, word.
    Choice(&'static str, &'static str),
    /// A web address.
    Url(&'r str),
    /// A telephone number.
    Phone(&'r str),
    /// A law, by its id.
    Law(&'r str),
    /// A term, by its id.
    Term(&'r str),
}

/// Why a path names nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// What kind of name is wrong: `reference`, `fact`, `stage` …
    pub kind: &'static str,
    /// Whole paths that exist in its place.
    pub paths: Vec<String>,
}

/// The kinds of things that a path may begin with.
const ROOTS: [&str; 8] = [
    "contact", "deadline", "election", "fact", "law", "region", "stage", "term",
];

type Answer<'r> = Result<Found<'r>, Missing>;

impl Register {
    /// What a path names on a page about an election.
    ///
    /// # Errors
    ///
    /// Where it names nothing, with the paths that are near in meaning: those that could stand there.
    pub fn look_up(&self, path: &str, election: Option<&str>) -> Answer<'_> {
        let parts: Vec<&str> = path.split('.').collect();
        match parts.as_slice() {
            ["fact", rest @ ..] => self.fact(rest),
            ["law", rest @ ..] => self.law(rest),
            ["term", rest @ ..] => self.term(rest),
            ["contact", rest @ ..] => self.contact(rest),
            ["region", rest @ ..] => self.region_field(rest),
            ["election", id, rest @ ..] if self.elections.contains_key(*id) => {
                self.of_election(&format!("election.{id}"), Some(id), rest)
            }
            ["election", rest @ ..] => self.of_election("election", election, rest),
            ["stage" | "deadline", ..] => self.of_election("", election, &parts),
            _ => Err(Missing {
                kind: "reference",
                paths: ROOTS.map(str::to_owned).to_vec(),
            }),
        }
    }

    fn fact(&self, path: &[&str]) -> Answer<'_> {
        let ids = || under("fact", self.facts.keys());
        let [id, field @ ..] = path else {
            return missing("fact", ids());
        };
        let Some(entry) = self.facts.get(*id) else {
            return missing("fact", ids());
        };
        let fields = &entry.fields;
        let found = match field {
            [] => Quantity::of(fields).map(Found::from),
            ["as_of"] => fields.date("as_of").map(Found::Date),
            ["title"] => fields.get("title").map(Found::Text),
            ["unit"] => fields.get("unit").map(Found::Text),
            ["stated_by"] => fields.get("stated_by").map(Found::Text),
            ["status"] => fields
                .choice("status")
                .map(|word| Found::Choice("status", word)),
            _ => None,
        };
        let fields = ["as_of", "title", "unit", "stated_by", "status"];
        found.ok_or_else(|| not_among(&format!("fact.{id}"), &fields))
    }

    fn law(&self, path: &[&str]) -> Answer<'_> {
        let ids = || under("law", self.laws.keys());
        let [id, field @ ..] = path else {
            return missing("law", ids());
        };
        let Some((id, entry)) = self.laws.get_key_value(*id) else {
            return missing("law", ids());
        };
        let found = match field {
            [] => Some(Found::Law(id)),
            ["name"] => entry.fields.get("name").map(Found::Text),
            _ => None,
        };
        found.ok_or_else(|| not_among(&format!("law.{id}"), &["name"]))
    }

    fn term(&self, path: &[&str]) -> Answer<'_> {
        let ids = || under("term", self.terms.keys());
        let [id, field @ ..] = path else {
            return missing("term", ids());
        };
        let Some((id, entry)) = self.terms.get_key_value(*id) else {
            return missing("term", ids());
        };
        let found = match field {
            [] => Some(Found::Term(id)),
            ["abbreviation"] => entry.fields.text("abbreviation").map(Found::Name),
            ["definition"] => entry.fields.get("definition").map(Found::Text),
            _ => None,
        };
        found.ok_or_else(|| not_among(&format!("term.{id}"), &["abbreviation", "definition"]))
    }

    fn contact(&self, path: &[&str]) -> Answer<'_> {
        let ids = || under("contact", self.contacts.keys());
        let [id, field @ ..] = path else {
            return missing("contact", ids());
        };
        let Some(entry) = self.contacts.get(*id) else {
            return missing("contact", ids());
        };
        let found = match field {
            [] => entry.fields.get("name").map(Found::Text),
            [field] => contact_field(&entry.fields, field),
            _ => None,
        };
        found.ok_or_else(|| not_among(&format!("contact.{id}"), &CONTACT_FIELDS))
    }

    fn region_field(&self, path: &[&str]) -> Answer<'_> {
        // The national site speaks for no region.
        let Some(region) = &self.region else {
            return missing("no_region", Vec::new());
        };
        let fields = &region.entry.fields;
        let found = match path {
            ["name"] => fields.get("name").map(Found::Text),
            ["code"] => fields.text("code").map(Found::Name),
            ["zone"] => Some(Found::Name(region.zone.name())),
            [field] => fields
                .group("office")
                .and_then(|office| contact_field(office, field)),
            _ => None,
        };
        let fields = ["name", "code", "zone", "address", "phone", "hours", "url"];
        found.ok_or_else(|| not_among("region", &fields))
    }

    fn of_election(&self, prefix: &str, id: Option<&str>, path: &[&str]) -> Answer<'_> {
        let Some(entry) = id.and_then(|id| self.elections.get(id)) else {
            return missing("no_election", Vec::new());
        };
        let within = |rest: &str| match prefix {
            "" => rest.to_owned(),
            _ => format!("{prefix}.{rest}"),
        };
        match path {
            ["stage", rest @ ..] => {
                let of = Parts::of(entry, "stages", "stage", &STAGE_FIELDS);
                of.look_up(rest, within, stage_field)
            }
            ["deadline", rest @ ..] => {
                let of = Parts::of(entry, "deadlines", "deadline", &["title"]);
                of.look_up(rest, within, |rule, field| match field {
                    [] => deadline_date(entry, rule).map(Found::Date),
                    ["title"] => rule.get("title").map(Found::Text),
                    _ => None,
                })
            }
            _ => election_field(&entry.fields, path)
                .ok_or_else(|| not_among(prefix, &ELECTION_FIELDS)),
        }
    }
}

const ELECTION_FIELDS: [&str; 6] = [
    "polling_day",
    "title",
    "regime",
    "ballots",
    "opens",
    "closes",
];

fn election_field<'r>(fields: &'r Record, path: &[&str]) -> Option<Found<'r>> {
    let hours = || fields.group("polling_hours");
    match path {
        ["polling_day"] => fields.date("polling_day").map(Found::Date),
        ["title"] => fields.get("title").map(Found::Text),
        ["regime"] => fields
            .choice("regime")
            .map(|word| Found::Choice("regime", word)),
        ["ballots"] => fields.number("ballots").map(Found::Number),
        [hour @ ("opens" | "closes")] => hours()?.time(hour).map(Found::Time),
        _ => None,
    }
}

/// The stages or the deadlines of an election.
struct Parts<'r> {
    entry: &'r Entry,
    list: &'static str,
    root: &'static str,
    fields: &'static [&'static str],
}

impl<'r> Parts<'r> {
    fn of(
        entry: &'r Entry,
        list: &'static str,
        root: &'static str,
        fields: &'static [&'static str],
    ) -> Self {
        Self {
            entry,
            list,
            root,
            fields,
        }
    }

    fn look_up(
        &self,
        path: &[&str],
        within: impl Fn(&str) -> String,
        value: impl Fn(&'r Record, &[&str]) -> Option<Found<'r>>,
    ) -> Answer<'r> {
        let [id, field @ ..] = path else {
            return missing(self.root, self.ids(within));
        };
        let Some(found) = part(self.entry, self.list, id) else {
            return missing(self.root, self.ids(within));
        };
        let above = within(&format!("{}.{id}", self.root));
        value(found, field).ok_or_else(|| not_among(&above, self.fields))
    }

    fn ids(&self, within: impl Fn(&str) -> String) -> Vec<String> {
        let ids = groups(self.entry, self.list).filter_map(|group| group.text("id"));
        ids.map(|id| within(&format!("{}.{id}", self.root)))
            .collect()
    }
}

const STAGE_FIELDS: [&str; 5] = ["start", "end", "title", "who_acts", "what_voter_does"];

impl<'r> From<Quantity<'r>> for Found<'r> {
    fn from(quantity: Quantity<'r>) -> Self {
        match quantity {
            Quantity::Number(number) => Self::Number(number),
            Quantity::Percent(percent) => Self::Percent(percent),
            Quantity::Money(rupiah) => Self::Money(rupiah),
            Quantity::Date(date) => Self::Date(date),
            Quantity::Text(item) => Self::Text(item),
        }
    }
}

fn stage_field<'r>(stage: &'r Record, field: &[&str]) -> Option<Found<'r>> {
    let (start, end) = (stage.date("start"), stage.date("end"));
    match field {
        [] => start.or(end).map(|_| Found::Period(start, end)),
        ["start"] => start.or(end).map(Found::Date),
        ["end"] => end.or(start).map(Found::Date),
        ["title"] => stage.get("title").map(Found::Text),
        ["who_acts"] => stage.get("who_acts").map(Found::Text),
        ["what_voter_does"] => stage.get("what_voter_does").map(Found::Text),
        _ => None,
    }
}

const CONTACT_FIELDS: [&str; 6] = ["phone", "url", "address", "hours", "what_for", "deadline"];

fn contact_field<'r>(contact: &'r Record, field: &str) -> Option<Found<'r>> {
    if !CONTACT_FIELDS.contains(&field) {
        return None;
    }
    let item = contact.get(field)?;
    match (&item.value, field) {
        (Typed::Name(phone), "phone") => Some(Found::Phone(phone)),
        (Typed::Name(url), "url") => Some(Found::Url(url)),
        _ => Some(Found::Text(item)),
    }
}

fn under<'k>(root: &str, ids: impl Iterator<Item = &'k String>) -> Vec<String> {
    ids.map(|id| format!("{root}.{id}")).collect()
}

fn missing(kind: &'static str, paths: Vec<String>) -> Answer<'static> {
    Err(Missing { kind, paths })
}

fn not_among(above: &str, fields: &[&str]) -> Missing {
    Missing {
        kind: "reference",
        paths: fields
            .iter()
            .map(|field| format!("{above}.{field}"))
            .collect(),
    }
}
