//! `party-balance`: a page that names parties names them evenly. The parties are those on the ballots of 14 February 2024: 18
//! of the whole country, 6 of Aceh.
//!
//! One party alone, or one twice as often as another, is told once a page. A page that names all of them is a list of facts. The
//! claim that a page checks is somebody else's, and a name in brackets behind the same party's other name is the same mention.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::Place;

use super::Subject;
use super::lexicon::Hit;

/// A way to write a party.
pub(super) struct Name {
    /// As it is written, capitals included: `pan` is no party.
    pub written: &'static str,
    /// The party's usual name.
    pub party: &'static str,
}

/// Parties of the whole country: who names all of them gives a list.
const NATIONAL: usize = 18;

pub(super) fn check(
    subject: &Subject<'_>,
    named: &[(Hit<'_>, &'static Name)],
    found: &mut Vec<Diagnostic>,
) {
    let mut counts: BTreeMap<&str, Mentions<'_>> = BTreeMap::new();
    let mut last: Option<(&Hit<'_>, &str)> = None;
    for (at, (hit, name)) in named.iter().enumerate() {
        if !is_name(hit.text(), name.written)
            || hit.words.prose.place == Place::Field("claim_reviewed")
        {
            continue;
        }
        let again =
            last.is_some_and(|(before, party)| party == name.party && is_bracketed(before, hit));
        last = Some((hit, name.party));
        if !again {
            let first = || Mentions { count: 0, at, hit };
            counts.entry(name.party).or_insert_with(first).count += 1;
        }
    }
    let rarest = counts
        .iter()
        .min_by_key(|(_, mentions)| (mentions.count, mentions.at));
    let often = counts
        .iter()
        .max_by_key(|(_, mentions)| (mentions.count, Reverse(mentions.at)));
    let (Some((rare, fewest)), Some((party, most))) = (rarest, often) else {
        return;
    };
    let is_even = counts.len() > 1 && most.count < 2 * fewest.count;
    if is_even || counts.len() >= NATIONAL {
        return;
    }
    let mut problem = Diagnostic::new(
        codes::PARTY_BALANCE,
        most.hit.span(subject),
        most.hit.text(),
    )
    .arg("count", most.count);
    if rare != party {
        problem = problem.arg("other", *rare);
    }
    found.push(problem);
}

struct Mentions<'h> {
    count: usize,
    /// The place of the first among all.
    at: usize,
    hit: &'h Hit<'h>,
}

/// Whether a text is that name with its capitals; `Gerindranya` is.
fn is_name(text: &str, written: &str) -> bool {
    let capital = |letter: char| letter.is_uppercase();
    text.starts_with(written) || written.contains(char::is_lowercase) && text.starts_with(capital)
}

/// "Partai Keadilan Sejahtera (PKS)".
fn is_bracketed(before: &Hit<'_>, hit: &Hit<'_>) -> bool {
    before.stretch == hit.stretch
        && hit.words.prose.text.get(before.range.end..hit.range.start) == Some(" (")
}

const fn name(written: &'static str, party: &'static str) -> Name {
    Name { written, party }
}

/// The names in the order of the ballot. Names that are also something else (PBB is the United Nations) only with "Partai".
pub(super) const NAMES: &[Name] = &[
    name("Partai Kebangkitan Bangsa", "PKB"),
    name("PKB", "PKB"),
    name("Partai Gerakan Indonesia Raya", "Gerindra"),
    name("Partai Gerindra", "Gerindra"),
    name("Gerindra", "Gerindra"),
    name("Partai Demokrasi Indonesia Perjuangan", "PDI Perjuangan"),
    name("PDI Perjuangan", "PDI Perjuangan"),
    name("PDI-P", "PDI Perjuangan"),
    name("PDIP", "PDI Perjuangan"),
    name("Partai Golongan Karya", "Partai Golkar"),
    name("Partai Golkar", "Partai Golkar"),
    name("Golkar", "Partai Golkar"),
    name("Partai NasDem", "Partai NasDem"),
    name("NasDem", "Partai NasDem"),
    name("Partai Buruh", "Partai Buruh"),
    name("Labour Party", "Partai Buruh"),
    name("Partai Gelombang Rakyat Indonesia", "Partai Gelora"),
    name("Partai Gelora", "Partai Gelora"),
    name("Partai Keadilan Sejahtera", "PKS"),
    name("PKS", "PKS"),
    name("Partai Kebangkitan Nusantara", "PKN"),
    name("PKN", "PKN"),
    name("Partai Hati Nurani Rakyat", "Partai Hanura"),
    name("Partai Hanura", "Partai Hanura"),
    name("Hanura", "Partai Hanura"),
    name("Partai Garda Republik Indonesia", "Partai Garuda"),
    name("Partai Garuda", "Partai Garuda"),
    name("Partai Amanat Nasional", "PAN"),
    name("PAN", "PAN"),
    name("Partai Bulan Bintang", "Partai Bulan Bintang"),
    name("Partai PBB", "Partai Bulan Bintang"),
    name("Partai Demokrat", "Partai Demokrat"),
    name("Democratic Party", "Partai Demokrat"),
    name("Partai Solidaritas Indonesia", "PSI"),
    name("PSI", "PSI"),
    name("Partai Persatuan Indonesia", "Partai Perindo"),
    name("Partai Perindo", "Partai Perindo"),
    name("Perindo", "Partai Perindo"),
    name("Partai Persatuan Pembangunan", "PPP"),
    name("PPP", "PPP"),
    name("Partai Ummat", "Partai Ummat"),
    name("Partai Nanggroe Aceh", "PNA"),
    name("PNA", "PNA"),
    name(
        "Partai Generasi Atjeh Beusaboh Tha'at Dan Taqwa",
        "Partai Gabthat",
    ),
    name("Partai Gabthat", "Partai Gabthat"),
    name("Partai Darul Aceh", "PDA"),
    name("Partai Aceh", "Partai Aceh"),
    name("Partai Adil Sejahtera Aceh", "PAS Aceh"),
    name("PAS Aceh", "PAS Aceh"),
    name("Partai Soliditas Independen Rakyat Aceh", "Partai SIRA"),
    name("Partai SIRA", "Partai SIRA"),
];

/// Whether some letters are a party's usual short name, which needs no writing out: it is its name on the ballot.
pub(super) fn is_short_name(text: &str) -> bool {
    NAMES
        .iter()
        .any(|name| name.written == text && text.chars().all(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn all_parties_and_no_name_twice() {
        let parties: BTreeSet<_> = NAMES.iter().map(|name| name.party).collect();
        let written: BTreeSet<_> = NAMES.iter().map(|name| name.written).collect();
        assert_eq!(parties.len(), NATIONAL + 6);
        assert_eq!(written.len(), NAMES.len());
    }

    #[test]
    fn capitals_make_the_name() {
        let rows = [
            ("PAN", "PAN", true),
            ("pan", "PAN", false),
            ("Pan", "PAN", false),
            ("Nasdem", "NasDem", true),
            ("nasdem", "NasDem", false),
        ];
        for (text, written, expected) in rows {
            assert_eq!(is_name(text, written), expected, "{text}");
        }
    }
}
