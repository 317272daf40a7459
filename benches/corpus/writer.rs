//! Writes the text of a page: sentences, headings, lists, tables, the picture.

use std::fmt::Write as _;

use super::Random;
use super::words::{ENDINGS, SUBJECTS, TABLES, VERBS};

/// The text of a page in one language, as far as it is written.
pub(super) struct Writer {
    pub text: String,
    pub language: usize,
    pub random: Random,
}

impl Writer {
    /// What every page says first; abbreviations are written out here.
    pub(super) fn lead(&mut self) {
        self.text.push_str(
            [
                "Pemilihan kepala daerah (Pilkada) berlangsung Rabu, 27 November 2024. Tempat pemungutan suara (TPS) melayani pukul 07.00 sampai 13.00 waktu setempat. \
                 Komisi Pemilihan Umum (KPU) mencatat 520.986 pemilih di wilayah contoh ini.\n\n",
                "The regional head elections (Pilkada) were on Wednesday, 27 November 2024. Polling stations (TPS) served voters from 07:00 to 13:00 local time. \
                 The General Elections Commission (KPU) listed 520,986 voters in this example area.\n\n",
            ][self.language],
        );
    }

    pub(super) fn heading(&mut self, level: usize, id: &str, title: &str) {
        let _ = write!(self.text, "{} {title} {{#{id}}}\n\n", "#".repeat(level));
    }

    pub(super) fn paragraph(&mut self, sentences: usize) {
        for at in 0..sentences {
            if at > 0 {
                self.text.push(' ');
            }
            self.sentence();
        }
        self.text.push_str("\n\n");
    }

    fn sentence(&mut self) {
        let parts = [SUBJECTS, VERBS, ENDINGS]
            .map(|list| list[self.random.below(list.len())][self.language]);
        let _ = write!(self.text, "{} {} {}.", parts[0], parts[1], parts[2]);
    }

    pub(super) fn list(&mut self, numbered: bool) {
        for item in 1..=self.random.between(3, 5) {
            if numbered {
                let _ = write!(self.text, "{item}. ");
            } else {
                self.text.push_str("- ");
            }
            self.sentence();
            self.text.push('\n');
        }
        self.text.push('\n');
    }

    pub(super) fn table(&mut self, place: usize) {
        let table = &TABLES[place % TABLES.len()];
        let caption = ["Tabel", "Table"][self.language];
        let _ = write!(self.text, "{caption}: {}\n\n", table.caption[self.language]);
        let [left, right] = table.heads.map(|head| head[self.language]);
        let _ = write!(self.text, "| {left} | {right} |\n|---|---|\n");
        let from = self.random.below(table.rows.len());
        for row in 0..self.random.between(3, 5) {
            let [left, right] =
                table.rows[(from + row) % table.rows.len()].map(|cell| cell[self.language]);
            let _ = writeln!(self.text, "| {left} | {right} |");
        }
        self.text.push('\n');
    }

    /// The one picture; `up` leads to the root.
    pub(super) fn picture(&mut self, up: &str) {
        let _ = match self.language {
            0 => write!(
                self.text,
                "![Dua pintu dan satu meja di antaranya.]({up}denah.svg \"Denah sederhana tempat memilih\")\n\n"
            ),
            _ => write!(
                self.text,
                "![Two doors and one table between them.]({up}denah.svg \"A simple plan of the place\")\n\n"
            ),
        };
    }
}
