//! `personal-data`: numbers of the form of a NIK or family card, private mobile numbers, e-mail addresses at free hosts.
//!
//! A NIK is sixteen digits: province, regency, district, date of birth (a woman's day plus 40), serial (PP 37/2007); a family
//! card has the same form. Mobile numbers begin with 08 or +62 8. Looks at code and other languages too: a number is a number. What the
//! register holds as an office's telephone is no private number, nor is an address that names its office.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, codes};
use crate::document::{Link, Place, Target, decoded};

use super::Subject;
use super::words::Words;

pub(super) fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for words in subject.words {
        check_numbers(subject, words, found);
        if words.prose.text.contains('@') {
            check_addresses(subject, words, found);
        }
    }
    for link in &subject.document.body.links {
        let typed = link.typed.as_str();
        if !leads_to_somebody(link) {
            continue;
        }
        let address = typed.split_once(':').map_or(typed, |(_, rest)| rest);
        let kind = if is_private_address(address.split('?').next().unwrap_or_default()) {
            "email"
        } else if numbers_in(typed).any(|number| is_private_number(subject, &number)) {
            "phone"
        } else {
            continue;
        };
        let problem = Diagnostic::new(
            codes::PERSONAL_DATA,
            subject.span(link.range.clone()),
            typed,
        );
        found.push(problem.arg("kind", kind));
    }
}

/// Whether a link writes or speaks to somebody: mail, telephone, chat.
fn leads_to_somebody(link: &Link) -> bool {
    let chat = ["wa.me/", "whatsapp.com/"];
    matches!(link.target, Target::Contact(_)) || chat.iter().any(|host| link.typed.contains(host))
}

/// The digits of each part of an address: of what stands before the query, of `phone=` and of the text that is sent.
fn numbers_in(typed: &str) -> impl Iterator<Item = String> {
    let parts = typed.split(['?', '&', '#']);
    parts.map(|part| digits(&decoded(part)))
}

fn check_numbers(subject: &Subject<'_>, words: &Words<'_>, found: &mut Vec<Diagnostic>) {
    let text = &words.prose.text;
    let mut done = 0;
    for at in words.figures {
        let Some(word) = words.words.get(*at).filter(|word| word.start >= done) else {
            continue;
        };
        let number = Number::at(text, word.start);
        // What follows a number may be another one: "0812 3456 7890 2024".
        let groups = number.groups.iter().take(number.count).rev();
        let Some((kind, digits, end)) = groups.copied().find_map(|(count, end)| {
            let digits = number.digits.get(..count)?;
            let digits = std::str::from_utf8(digits).ok().filter(|_| count >= 10)?;
            Some((kind(subject, digits)?, digits, end))
        }) else {
            continue;
        };
        done = end;
        // The plus of +62 and the bracket of (0812) belong to the number.
        let opened = text[word.start..end].contains(')');
        let before = text.get(..word.start).unwrap_or_default();
        let sign = usize::from(before.ends_with('+') || opened && before.ends_with('('));
        let range = word.start - sign..end;
        if is_linked(subject, words, &range, digits) {
            continue;
        }
        let span = subject.span(words.prose.source(range.clone()));
        found.push(Diagnostic::new(codes::PERSONAL_DATA, span, &text[range]).arg("kind", kind));
    }
}

fn kind(subject: &Subject<'_>, digits: &str) -> Option<&'static str> {
    if is_identity(digits) {
        Some("nik")
    } else {
        is_private_number(subject, digits).then_some("phone")
    }
}

/// Whether the number stands in a link that leads to it: there the link is told.
fn is_linked(subject: &Subject<'_>, words: &Words<'_>, range: &Range<usize>, number: &str) -> bool {
    if !words
        .prose
        .parts()
        .links
        .iter()
        .any(|link| link.start <= range.start && range.end <= link.end)
    {
        return false;
    }
    let mut links = subject.document.body.links.iter();
    links.any(|link| {
        leads_to_somebody(link)
            && numbers_in(&link.typed).any(|linked| same_number(&linked, number))
    })
}

/// Groups of digits with a single sign between them: `0812-3456-7890`, `33.74.01`.
struct Number {
    digits: [u8; 24],
    /// Of each group how many digits there are up to its end, and the byte at which it ends.
    groups: [(usize, usize); 8],
    count: usize,
}

impl Number {
    /// The number that begins at a byte.
    fn at(text: &str, start: usize) -> Self {
        let mut number = Self {
            digits: [0; 24],
            groups: [(0, 0); 8],
            count: 0,
        };
        let bytes = text.as_bytes();
        // A letter or a slash makes it part of something else: 12345678901x, /08123.
        let touches = |byte: Option<&u8>| {
            byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'/')
        };
        if touches(start.checked_sub(1).and_then(|at| bytes.get(at))) {
            return number;
        }
        let (mut at, mut digits) = (start, 0);
        while let Some(group) = number.groups.get_mut(number.count) {
            while let (Some(byte @ b'0'..=b'9'), Some(digit)) =
                (bytes.get(at), number.digits.get_mut(digits))
            {
                *digit = *byte;
                (at, digits) = (at + 1, digits + 1);
            }
            if touches(bytes.get(at)) {
                break;
            }
            *group = (digits, at);
            number.count += 1;
            at += match (bytes.get(at), bytes.get(at + 1), bytes.get(at + 2)) {
                (Some(b')'), Some(b' '), Some(b'0'..=b'9')) => 2,
                (Some(b' ' | b'.' | b'-' | b')'), Some(b'0'..=b'9'), _) => 1,
                _ => break,
            };
        }
        number
    }
}

fn is_identity(digits: &str) -> bool {
    let pair = |at: usize| {
        digits
            .get(at..at + 2)
            .and_then(|pair| pair.parse::<u8>().ok())
            .unwrap_or_default()
    };
    let province =
        matches!(pair(0), 11..=21 | 31..=36 | 51..=53 | 61..=65 | 71..=76 | 81 | 82 | 91..=97);
    let regency = matches!(pair(2), 1..=30 | 71..=79);
    let district = pair(4) > 0;
    let day = matches!(pair(6), 1..=31 | 41..=71);
    let month = matches!(pair(8), 1..=12);
    let serial = pair(12) > 0 || pair(14) > 0;
    digits.len() == 16 && province && regency && district && day && month && serial
}

fn is_private_number(subject: &Subject<'_>, number: &str) -> bool {
    let Some(rest) = subscriber(number) else {
        return false;
    };
    let mobile = matches!(
        rest.as_bytes(),
        [b'8', b'1'..=b'3' | b'5' | b'7'..=b'9', ..]
    );
    let mut contacts = subject.site.register.contacts.values();
    mobile
        && (9..=12).contains(&rest.len())
        && !contacts.any(|contact| {
            contact
                .fields
                .text("phone")
                .is_some_and(|phone| same_number(&digits(phone), number))
        })
}

/// The number without 0 or 62 before it.
fn subscriber(number: &str) -> Option<&str> {
    number
        .strip_prefix("62")
        .or_else(|| number.strip_prefix('0'))
}

fn same_number(one: &str, other: &str) -> bool {
    subscriber(one).is_some() && subscriber(one) == subscriber(other)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn check_addresses(subject: &Subject<'_>, words: &Words<'_>, found: &mut Vec<Diagnostic>) {
    let linked = |word: &str| {
        let mut links = subject.document.body.links.iter();
        links.any(|link| link.typed.strip_prefix("mailto:") == Some(word))
    };
    for (at, range) in words.words.iter().enumerate() {
        let word = words.word(at);
        if word.contains('@')
            && is_private_address(word)
            && !linked(word)
            && words.prose.place != Place::Field("title")
        {
            let span = subject.span(words.prose.source(range.clone()));
            found.push(Diagnostic::new(codes::PERSONAL_DATA, span, word).arg("kind", "email"));
        }
    }
}

/// Hosts at which anybody has an address.
const FREE_HOSTS: [&str; 20] = [
    "aol.com",
    "gmail.com",
    "gmx.com",
    "googlemail.com",
    "hotmail.co.id",
    "hotmail.com",
    "icloud.com",
    "live.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "outlook.co.id",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "rocketmail.com",
    "yahoo.co.id",
    "yahoo.com",
    "ymail.com",
];

/// Words in the address of an office that has no host of its own.
const OFFICES: [&str; 22] = [
    "admin",
    "aduan",
    "bawaslu",
    "dinas",
    "dukcapil",
    "halo",
    "help",
    "humas",
    "info",
    "kantor",
    "kecamatan",
    "kelurahan",
    "kontak",
    "kpu",
    "kpps",
    "layanan",
    "office",
    "panwas",
    "ppid",
    "pps",
    "sekretariat",
    "tanya",
];

fn is_private_address(address: &str) -> bool {
    let Some((name, host)) = address.rsplit_once('@') else {
        return false;
    };
    let lower = name.to_ascii_lowercase();
    FREE_HOSTS
        .iter()
        .any(|free| host.eq_ignore_ascii_case(free))
        && !OFFICES.iter().any(|office| lower.contains(office))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identity_numbers() {
        let identity = |text: &str| {
            let number = Number::at(text, 0);
            let mut groups = number.groups.iter().take(number.count);
            groups.any(|(count, _)| {
                is_identity(std::str::from_utf8(&number.digits[..*count]).expect("digits"))
            })
        };
        for text in [
            "3374010101900001",
            "3374 0101 0190 0001",
            "33.74.01.010190.0001",
            "337401-010190-0001",
            "6471054507850002.",
        ] {
            assert!(identity(text), "{text}");
        }
        for text in [
            "0000000000000000",
            "1234567890123456",
            "3374010101900000",
            "33740101019000011",
            "3374013213900001",
            "9999010101900001",
        ] {
            assert!(!identity(text), "{text}");
        }
    }

    #[test]
    fn addresses() {
        assert!(is_private_address("budi.santoso@gmail.com"));
        assert!(!is_private_address("kpu.blora@gmail.com"));
        assert!(!is_private_address("budi@kpu.go.id"));
        assert!(!is_private_address("budi"));
    }
}
