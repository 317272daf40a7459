//! iCalendar text (RFC 5545, RFC 7986): content lines, escaping, dates, zones.
//!
//! Ours because the packages that write it cannot be used here: `icalendar` puts the clock and a random id into every component that
//! has none, also into time zones, where neither may stand; `ics` folds into lines of 76 octets.

use crate::language::{Date, DateTime, Zone, days_after};

/// A line is at most this long in octets, without its end (RFC 5545 section 3.1).
const LINE: usize = 75;

/// A calendar as it is written.
#[derive(Default)]
pub(super) struct Ics {
    text: String,
}

impl Ics {
    /// `NAME:value`, for values that are no text: dates, numbers, addresses.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        line.extend(value.chars().filter(|letter| !letter.is_control()));
        self.fold(&line);
    }

    /// `NAME;LANGUAGE=id:words` (section 3.2.10).
    pub(super) fn text(&mut self, name: &str, language: &str, words: &str) {
        let mut line = format!("{name};LANGUAGE={language}:");
        escape(&mut line, words);
        self.fold(&line);
    }

    /// `NAME:words`.
    pub(super) fn plain_text(&mut self, name: &str, words: &str) {
        let mut line = format!("{name}:");
        escape(&mut line, words);
        self.fold(&line);
    }

    /// Whole days, `first` and `last` among them: an end is the day after, for it is no part of the event (section 3.6.1).
    pub(super) fn days(&mut self, first: Date, last: Date) {
        self.line("DTSTART;VALUE=DATE", &basic(first));
        // The last day that the calendar knows has no day after it; without DTEND an event takes one day.
        if let Some(end) = days_after(last.max(first), 1) {
            self.line("DTEND;VALUE=DATE", &basic(end));
        }
    }

    /// A local time. Without a zone it is the time of wherever the reader is (section 3.3.5, form 1).
    pub(super) fn time(&mut self, name: &str, time: DateTime, zone: Option<Zone>) {
        let value = time.strftime("%Y%m%dT%H%M%S").to_string();
        match zone {
            Some(zone) => self.line(&format!("{name};TZID={}", zone.id()), &value),
            None => self.line(name, &value),
        }
    }

    /// A zone that events of the calendar name (section 3.6.5). One rule for all time: Indonesia's clocks stay.
    pub(super) fn zone(&mut self, zone: Zone) {
        let offset = format!("+{:02}00", zone.hours());
        self.line("BEGIN", "VTIMEZONE");
        self.line("TZID", zone.id());
        self.line("BEGIN", "STANDARD");
        self.line("DTSTART", "19880101T000000");
        self.line("TZOFFSETFROM", &offset);
        self.line("TZOFFSETTO", &offset);
        self.line("TZNAME", zone.name());
        self.line("END", "STANDARD");
        self.line("END", "VTIMEZONE");
    }

    /// The bytes of the file.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// Writes a line in pieces of at most [`LINE`] octets, never through a letter; a piece after the first begins with a space.
    fn fold(&mut self, line: &str) {
        let mut room = LINE;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = LINE - 1;
            }
            self.text.push(letter);
            room -= letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// TEXT (section 3.3.11). Control characters may not stand in it but for the tab; the end of a line is `\n`.
fn escape(out: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(letter),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
}

/// `20241127`, of a year of four figures (section 3.3.4).
pub(super) fn basic(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(ics: Ics) -> Vec<String> {
        let text = String::from_utf8(ics.into_bytes()).expect("text");
        let lines = text.strip_suffix("\r\n").expect("an end").split("\r\n");
        lines.map(str::to_owned).collect()
    }

    #[test]
    fn lines_fold_between_letters() {
        // Every way in which letters of one to four octets can meet the end of a line.
        for letter in ["a", "é", "老", "🗳"] {
            for before in 0..90 {
                let words = format!("{}{}", "x".repeat(before), letter.repeat(60));
                let mut ics = Ics::default();
                ics.plain_text("SUMMARY", &words);
                let lines = lines(ics);
                for (at, line) in lines.iter().enumerate() {
                    assert!(line.len() <= 75, "{before} {letter}: {line}");
                    assert_eq!(line.starts_with(' '), at > 0, "{before} {letter}: {line}");
                    // Only a letter that has no room is moved to the next line.
                    let last = at + 1 == lines.len();
                    assert!(last || line.len() + letter.len() > 75, "{line}");
                }
                let mut unfolded = lines[0].clone();
                lines[1..]
                    .iter()
                    .for_each(|line| unfolded.push_str(&line[1..]));
                assert_eq!(unfolded, format!("SUMMARY:{words}"));
            }
        }
    }

    #[test]
    fn words_are_escaped() {
        let rows = [
            (
                "KTP, surat; \\ dan: \"ini\"",
                "KTP\\, surat\\; \\\\ dan: \"ini\"",
            ),
            ("a\r\nBEGIN:VEVENT\nb", "a\\nBEGIN:VEVENT\\nb"),
            ("a\u{0}\u{7f}\u{85}\tb", "a\tb"),
        ];
        for (words, escaped) in rows {
            let mut ics = Ics::default();
            ics.plain_text("SUMMARY", words);
            assert_eq!(lines(ics), [format!("SUMMARY:{escaped}")]);
        }
    }

    #[test]
    fn an_address_cannot_begin_a_line() {
        let mut ics = Ics::default();
        ics.line("URL", "https://a.example/\r\nATTACH:x");
        assert_eq!(lines(ics), ["URL:https://a.example/ATTACH:x"]);
    }

    #[test]
    fn days_end_before_their_end() {
        let day = Date::constant;
        let rows = [
            (day(2024, 11, 27), day(2024, 11, 27), "20241128"),
            (day(2024, 2, 1), day(2024, 2, 29), "20240301"),
            // An end before the start is a mistake that a check tells of; the calendar stays valid.
            (day(2024, 12, 31), day(2024, 1, 1), "20250101"),
        ];
        for (first, last, end) in rows {
            let mut ics = Ics::default();
            ics.days(first, last);
            assert_eq!(lines(ics)[1], format!("DTEND;VALUE=DATE:{end}"));
        }
        let mut ics = Ics::default();
        ics.days(Date::MAX, Date::MAX);
        assert_eq!(lines(ics), ["DTSTART;VALUE=DATE:99991231"]);
    }

    #[test]
    fn local_times_in_every_zone() {
        let time: DateTime = "2024-11-27T07:00".parse().expect("a time");
        let rows = [
            (Some(Zone::Wib), "DTSTART;TZID=Asia/Jakarta:20241127T070000"),
            (
                Some(Zone::Wita),
                "DTSTART;TZID=Asia/Makassar:20241127T070000",
            ),
            (
                Some(Zone::Wit),
                "DTSTART;TZID=Asia/Jayapura:20241127T070000",
            ),
            (None, "DTSTART:20241127T070000"),
        ];
        for (zone, line) in rows {
            let mut ics = Ics::default();
            ics.time("DTSTART", time, zone);
            assert_eq!(lines(ics), [line]);
        }
    }
}
