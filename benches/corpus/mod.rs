//! A site of any size for measuring: N pages in seven sections and two languages, the same for the same N.
//!
//! Pages look like those that people write: 370 to 900 words in short sentences, headings of two levels, lists, one or two tables with
//! captions, links to other pages, a picture, abbreviations written out. Both languages say the same thing in the same order, and no
//! check has anything to say about it: a corpus with problems would measure the printing of problems.
//!
//! Topics grow as 2·√N with three or four a page; no folder holds more than [`FOLDER`] pages, so that no section's list grows for ever.

mod words;
mod writer;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use words::{ACTIONS, AUDIENCES, HEADINGS, Pair, SECTIONS, name};
use writer::Writer;

/// The most pages that a folder holds.
pub(crate) const FOLDER: usize = 48;

const LANGUAGES: [&str; 2] = ["id", "en"];

const PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" width="320" height="180">
<rect width="320" height="180" fill="#f4f0fa"/><path d="M40 150V60h80v90M200 150V60h80v90" stroke="#4a2a8a" fill="none" stroke-width="6"/>
<circle cx="160" cy="90" r="24" fill="#4a2a8a"/></svg>
"##;

/// The files of a site of about `pages` pages, by their path in the project.
pub(crate) fn files(pages: usize) -> BTreeMap<String, String> {
    let site = Site::new(pages);
    let mut files = BTreeMap::new();
    files.insert("content/site.yaml".to_owned(), site.settings());
    files.insert("content/pages/denah.svg".to_owned(), PICTURE.to_owned());
    for (path, text) in [
        ("laws.yaml", include_str!("../../content/data/laws.yaml")),
        (
            "contacts.yaml",
            include_str!("../../content/data/contacts.yaml"),
        ),
        (
            "elections/pemilu-2024.yaml",
            include_str!("../../content/data/elections/pemilu-2024.yaml"),
        ),
        ("facts.yaml", include_str!("../../content/data/facts.yaml")),
        ("terms.yaml", include_str!("../../content/data/terms.yaml")),
        (
            "elections/pilkada-2024.yaml",
            include_str!("../../content/data/elections/pilkada-2024.yaml"),
        ),
    ] {
        files.insert(format!("content/data/{path}"), text.to_owned());
    }
    for (at, page) in site.pages.iter().enumerate() {
        for (language, code) in LANGUAGES.iter().enumerate() {
            let path = match (&*page.stem, page.is_index) {
                ("", _) => format!("content/pages/_index.{code}.md"),
                (stem, true) => format!("content/pages/{stem}/_index.{code}.md"),
                (stem, false) => format!("content/pages/{stem}.{code}.md"),
            };
            files.insert(path, site.page(at, language));
        }
    }
    files
}

/// Numbers without a pattern, the same on every machine: splitmix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or_default()
    }

    fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }
}

/// A page in all languages.
struct Page {
    stem: String,
    is_index: bool,
    title: Pair<String>,
    /// The folder's own page.
    parent: usize,
    /// The next page of the same folder, the first after the last.
    next: usize,
    children: Vec<usize>,
}

struct Site {
    pages: Vec<Page>,
    topics: usize,
}

impl Site {
    fn new(pages: usize) -> Self {
        let mut site = Self {
            pages: Vec::new(),
            topics: (4 * pages).isqrt(),
        };
        site.add(
            "",
            true,
            ["Memilih dengan tenang", "Voting with ease"].map(str::to_owned),
            0,
        );
        let leaves = leaves(pages / 2);
        for (at, (folder, title)) in SECTIONS.iter().enumerate() {
            let section = site.add(folder, true, title.map(str::to_owned), 0);
            let share = leaves / SECTIONS.len() + usize::from(at < leaves % SECTIONS.len());
            site.fill(section, share);
        }
        site
    }

    /// Puts pages below a page, in folders where they are many.
    fn fill(&mut self, parent: usize, leaves: usize) {
        if leaves <= FOLDER {
            for _ in 0..leaves {
                let at = self.pages.len();
                let action = &ACTIONS[at % ACTIONS.len()];
                let place = name(at);
                let title = [
                    format!("{} di {place}", action[0]),
                    format!("{} in {place}", action[1]),
                ];
                let stem = format!("{}/{}", self.pages[parent].stem, words::slug(&title[0]));
                self.add(&stem, false, title, parent);
            }
            return;
        }
        let folders = leaves.div_ceil(FOLDER).min(FOLDER);
        for folder in 0..folders {
            let place = name(self.pages.len());
            let stem = format!("{}/{}", self.pages[parent].stem, words::slug(&place));
            let title = [format!("Wilayah {place}"), format!("The {place} area")];
            let own = self.add(&stem, true, title, parent);
            self.fill(
                own,
                leaves / folders + usize::from(folder < leaves % folders),
            );
        }
    }

    fn add(&mut self, stem: &str, is_index: bool, title: Pair<String>, parent: usize) -> usize {
        let at = self.pages.len();
        self.pages.push(Page {
            stem: stem.to_owned(),
            is_index,
            title,
            parent,
            next: at,
            children: Vec::new(),
        });
        if at > 0 {
            let siblings = &mut self.pages[parent].children;
            siblings.push(at);
            let first = siblings[0];
            if let Some(before) = siblings.len().checked_sub(2).map(|place| siblings[place]) {
                self.pages[before].next = at;
            }
            self.pages[at].next = first;
        }
        at
    }

    fn settings(&self) -> String {
        let mut text = String::from(
            "title: {id: Situs uji, en: Test site}\n\
             description:\n  id: Situs buatan untuk mengukur kecepatan, dengan kalimat pendek.\n  \
             en: A generated site for measuring speed, in short sentences.\n\
             base_url: https://suara.example\nlanguages: [id, en]\n\
             publisher:\n  name: {id: Kantor Contoh, en: Example Office}\n  url: https://suara.example\n\
             licence: CC BY 4.0\nofficial_domains: [kpu.go.id]\nreview_in: 36500\n\
             # The lists of all pages grow with the site.\nbudgets: {page_kb: 100000}\ntopics:\n",
        );
        for topic in 0..self.topics {
            let place = name(topic);
            let _ = writeln!(
                text,
                "  {}: {{title: {{id: Topik {place}, en: Topic {place}}}}}",
                topic_id(topic)
            );
        }
        text.push_str("audiences:\n");
        for (id, [indonesian, english]) in AUDIENCES {
            let _ = writeln!(
                text,
                "  {id}: {{title: {{id: {indonesian}, en: {english}}}}}"
            );
        }
        text
    }

    /// The text of a page. What is random depends on the page alone, so that both languages say the same.
    fn page(&self, at: usize, language: usize) -> String {
        let page = &self.pages[at];
        let mut random = Random(at as u64 ^ 0x5ea5_0b1e);
        let mut text = String::with_capacity(7_000);
        self.front_matter(&mut text, page, at, language, &mut random);
        let mut writer = Writer {
            text,
            language,
            random,
        };
        writer.lead();
        if page.is_index {
            self.index_body(&mut writer, page);
        } else {
            self.body(&mut writer, page, at);
        }
        writer.text
    }

    fn front_matter(
        &self,
        text: &mut String,
        page: &Page,
        at: usize,
        language: usize,
        random: &mut Random,
    ) {
        let title = &page.title[language];
        let of = name(at);
        let summary = [
            format!(
                "Langkah singkat bagi pemilih di {of}: siapa membantu, apa bawaan Anda, dan ke mana bertanya."
            ),
            format!(
                "Short steps for voters in {of}: who helps, what you bring with you, and where you can ask."
            ),
        ];
        let _ = write!(
            text,
            "---\ntitle: {title}\nsummary: \"{}\"\n",
            summary[language]
        );
        if language == 1 && !page.stem.is_empty() {
            let _ = writeln!(text, "slug: {}", words::slug(title));
        }
        let count = random.between(3, 4);
        let first = random.below(self.topics);
        let step = 1 + random.below(self.topics / 5);
        let topics: Vec<String> = (0..count)
            .map(|at| topic_id((first + at * step) % self.topics))
            .collect();
        let (audience, _) = AUDIENCES[random.below(AUDIENCES.len())];
        if language == 0 {
            let _ = writeln!(
                text,
                "election: pilkada-2024\nregime: pilkada\naudience: [{audience}]\ntopics: [{}]",
                topics.join(", ")
            );
            text.push_str("legal_basis:\n  - {law: pkpu-7-2024}\n  - {law: pkpu-17-2024}\n");
            if page.stem.is_empty() {
                let sections: Vec<&str> = SECTIONS.iter().map(|(stem, _)| *stem).collect();
                let _ = writeln!(
                    text,
                    "menu: [{}]\nfooter_menu: [{}]",
                    sections.join(", "),
                    sections[..3].join(", ")
                );
            }
        }
        text.push_str(
            [
                "sources:\n  - {title: Peraturan tentang daftar pemilih, publisher: KPU}\n  - {title: Peraturan tentang pemungutan suara, publisher: KPU, date: 2024-10-09}\n\
                 reviewed_on: 2026-11-01\nowner: Divisi Sosialisasi\n---\n\n",
                "sources:\n  - {title: Regulation on the voter list, publisher: KPU}\n  - {title: Regulation on voting, publisher: KPU, date: 2024-10-09}\n\
                 reviewed_on: 2026-11-01\nowner: Voter Education Division\n---\n\n",
            ][language],
        );
    }

    fn index_body(&self, writer: &mut Writer, page: &Page) {
        writer.heading(
            2,
            "isi",
            ["Isi bagian ini", "What this section holds"][writer.language],
        );
        for child in page.children.iter().take(7) {
            let link = self.link(page, *child, writer.language);
            let _ = writeln!(writer.text, "- {link}");
        }
        writer.text.push('\n');
        writer.paragraph(3);
    }

    fn body(&self, writer: &mut Writer, page: &Page, at: usize) {
        let sections = writer.random.between(3, 6);
        let tables = writer.random.between(1, 2);
        let links = writer.random.between(0, 2);
        let first = writer.random.below(HEADINGS.len());
        for section in 0..sections {
            let heading = HEADINGS[(first + section) % HEADINGS.len()][writer.language];
            writer.heading(2, &format!("bagian-{}", section + 1), heading);
            let size = writer.random.between(3, 4);
            writer.paragraph(size);
            if section < tables {
                writer.table(section);
            } else {
                writer.list(section % 2 == 0);
            }
            match section {
                0 => writer.picture(&up(page)),
                1 => self.see(writer, page, page.next),
                2 => self.see(writer, page, page.parent),
                _ => {}
            }
            if section > 0 && section <= links {
                let other = writer.random.between(1, self.pages.len() - 1);
                if ![at, page.next, page.parent].contains(&other) && other > SECTIONS.len() {
                    self.see(writer, page, other);
                }
            }
            if section % 2 == 1 {
                let heading = HEADINGS[(first + section + 7) % HEADINGS.len()][writer.language];
                writer.heading(3, &format!("rincian-{}", section + 1), heading);
            }
            let size = writer.random.between(2, 4);
            writer.paragraph(size);
        }
    }

    /// A sentence with a link.
    fn see(&self, writer: &mut Writer, from: &Page, to: usize) {
        let link = self.link(from, to, writer.language);
        let _ = match writer.language {
            0 => write!(writer.text, "Penjelasan lain ada di halaman {link}.\n\n"),
            _ => write!(writer.text, "More about this is on the page {link}.\n\n"),
        };
    }

    fn link(&self, from: &Page, to: usize, language: usize) -> String {
        let to = &self.pages[to];
        let path = match (&*to.stem, to.is_index) {
            ("", _) => "_index".to_owned(),
            (stem, true) => format!("{stem}/_index"),
            (stem, false) => stem.to_owned(),
        };
        format!("[{}]({}{path}.md)", to.title[language], up(from))
    }
}

/// The way from a page's folder to the root.
fn up(page: &Page) -> String {
    let depth =
        page.stem.matches('/').count() + usize::from(page.is_index && !page.stem.is_empty());
    "../".repeat(depth)
}

/// How many pages in folders there can be among so many.
fn leaves(stems: usize) -> usize {
    let folders = |leaves: usize| {
        let share = leaves.div_ceil(SECTIONS.len());
        let mut total = 1 + SECTIONS.len();
        let (mut width, mut rest) = (SECTIONS.len(), share);
        while rest > FOLDER {
            let inner = rest.div_ceil(FOLDER).min(FOLDER);
            width *= inner;
            total += width;
            rest = rest.div_ceil(inner);
        }
        total
    };
    let mut leaves = stems.saturating_sub(folders(stems));
    while leaves < stems && leaves + folders(leaves + 1) < stems {
        leaves += 1;
    }
    leaves.max(SECTIONS.len())
}

fn topic_id(topic: usize) -> String {
    format!("t{topic:03}")
}
