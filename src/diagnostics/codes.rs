//! The codes: every kind of problem that Suara can report, with its severity and, where there is one, its WCAG 2.2 criterion.
//!
//! A code's texts stand in `messages/id.ftl` and `messages/en.ftl` under the same name; a test holds the three against each other
//! and against the cases in `tests/cases`, so that no code is without its words or without a proof.

use super::Severity;

/// A kind of problem. Its name is stable: sites silence and raise by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// Stable kebab-case name, `broken-link`.
    pub name: &'static str,
    /// How bad it is unless a site raises it.
    pub severity: Severity,
    /// The WCAG 2.2 success criteria, `"1.1.1"`, or empty.
    pub criterion: &'static str,
}

impl Code {
    /// The code of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        ALL.iter().copied().find(|code| code.name == name)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $const:ident = $severity:ident $name:literal $criterion:literal;)*) => {
        $($(#[$doc])* pub const $const: Code = Code { name: $name, severity: Severity::$severity, criterion: $criterion };)*
        /// Every code, in the order of this file.
        pub const ALL: &[Code] = &[$($const),*];
    };
}

codes! {
    // Reading files
    /// A file or folder could not be read, or is not UTF-8, or is too large.
    UNREADABLE_FILE = Error "unreadable-file" "";
    /// A symbolic link: never followed.
    SYMLINK = Error "symlink" "";
    /// There is no `content/` folder, no `content/site.yaml`, no home page, or no `region.yaml` in the folder of a region.
    MISSING_CONTENT = Error "missing-content" "";
    /// A file name that the layout does not know: no language, a language that the site has not.
    UNKNOWN_FILE = Error "unknown-file" "";
    /// YAML that cannot be parsed, or is too deep or too large.
    INVALID_YAML = Error "invalid-yaml" "";
    /// A page without front matter, or with front matter that is not closed.
    MISSING_FRONT_MATTER = Error "missing-front-matter" "";

    // Fields
    /// A required field is not there.
    MISSING_FIELD = Error "missing-field" "";
    /// A field that the schema does not know.
    UNKNOWN_FIELD = Error "unknown-field" "";
    /// The same field twice.
    DUPLICATE_FIELD = Error "duplicate-field" "";
    /// A value of another type than the field's.
    WRONG_TYPE = Error "wrong-type" "";
    /// An id (topic, law, contact, stage …) that does not exist.
    UNKNOWN_ID = Error "unknown-id" "";
    /// A text longer than its field allows.
    TOO_LONG = Error "too-long" "";
    /// A date that is not in the calendar, or whose weekday is not that day's.
    IMPOSSIBLE_DATE = Error "impossible-date" "3.1.5";
    /// An accepted code that is an error, or that did not occur.
    USELESS_ACCEPT = Warning "useless-accept" "";

    // Addresses and links
    /// Two sources at one address.
    DUPLICATE_ADDRESS = Error "duplicate-address" "";
    /// A link to a page or file that does not exist.
    BROKEN_LINK = Error "broken-link" "";
    /// A link to a heading that does not exist.
    BROKEN_ANCHOR = Error "broken-anchor" "";
    /// A URL scheme that is not allowed, as `javascript:`.
    UNSAFE_URL = Error "unsafe-url" "";
    /// A link over http.
    INSECURE_LINK = Warning "insecure-link" "";
    /// A domain that resembles an official one.
    LOOK_ALIKE_DOMAIN = Error "look-alike-domain" "";
    /// A page that no other page leads to.
    ORPHAN_PAGE = Warning "orphan-page" "2.4.5";

    // Markdown
    /// HTML in Markdown beyond the few allowed elements.
    RAW_HTML = Error "raw-html" "4.1.2";
    /// A fenced block that looks like a component and is none.
    UNKNOWN_COMPONENT = Error "unknown-component" "";
    /// A heading level skipped, or a second h1.
    HEADING_ORDER = Error "heading-order" "1.3.1, 2.4.10";
    /// A heading without words.
    EMPTY_HEADING = Error "empty-heading" "2.4.6";
    /// A paragraph in bold that stands in for a heading.
    BOLD_AS_HEADING = Error "bold-as-heading" "1.3.1";
    /// The same id twice on a page.
    DUPLICATE_ID = Error "duplicate-id" "4.1.2";
    /// A footnote that is used and not defined, or defined and not used.
    BROKEN_FOOTNOTE = Error "broken-footnote" "";
    /// An image without alternative text.
    MISSING_ALT = Error "missing-alt" "1.1.1";
    /// An alternative text that helps nobody.
    POOR_ALT = Error "poor-alt" "1.1.1";
    /// A bitmap without a word on the text inside it.
    TEXT_IN_IMAGE = Warning "text-in-image" "1.4.5, 1.4.9";
    /// Link text that does not say where it leads.
    VAGUE_LINK_TEXT = Error "vague-link-text" "2.4.4, 2.4.9";
    /// One link text, two targets.
    SAME_LINK_TEXT = Warning "same-link-text" "2.4.9";
    /// A link to a file elsewhere without type and size.
    DOWNLOAD_WITHOUT_TYPE = Error "download-without-type" "2.4.9, 3.2.5";
    /// A table without header cells, or with an empty one.
    TABLE_WITHOUT_HEADER = Error "table-without-header" "1.3.1";
    /// A table without caption.
    TABLE_WITHOUT_CAPTION = Error "table-without-caption" "1.3.1";
    /// A chart of values that cannot be compared.
    MIXED_UNITS = Error "mixed-units" "";
    /// A chart's target that nobody stated as one.
    NOT_A_TARGET = Error "not-a-target" "";
    /// Parts of a chart that are more than their whole, or no parts.
    IMPOSSIBLE_SHARE = Error "impossible-share" "";
    /// Audio or video without its transcript.
    MISSING_TRANSCRIPT = Error "missing-transcript" "1.2.1, 1.2.3, 1.2.8";
    /// Video without captions.
    MISSING_CAPTIONS = Error "missing-captions" "1.2.2";
    /// Video without sign language.
    MISSING_SIGN_LANGUAGE = Warning "missing-sign-language" "1.2.6";
    /// A page whose content is only in a PDF.
    PDF_ONLY = Error "pdf-only" "1.3.1";
    /// A PDF without tags, language or title.
    UNTAGGED_PDF = Error "untagged-pdf" "1.3.1, 3.1.1, 2.4.2";

    // Titles
    /// A title over 60 characters.
    LONG_TITLE = Warning "long-title" "2.4.2";
    /// Two pages with one title.
    REPEATED_TITLE = Error "repeated-title" "2.4.2";
    /// A summary under 50 characters.
    SHORT_SUMMARY = Warning "short-summary" "";
    /// Two pages with one summary.
    REPEATED_SUMMARY = Warning "repeated-summary" "";

    // Words
    /// "besok", "hari ini", "masih dibuka", bare "H-7": true on one day only.
    RELATIVE_TIME = Warning "relative-time" "";
    /// A date without its year.
    DATE_WITHOUT_YEAR = Error "date-without-year" "3.1.5";
    /// A date in digits only.
    NUMERIC_DATE = Error "numeric-date" "3.1.5";
    /// A clock time without zone.
    TIME_WITHOUT_ZONE = Error "time-without-zone" "3.1.5";
    /// "520,986" in Indonesian, "520.986" in English.
    NUMBER_FORMAT = Warning "number-format" "3.1.5";
    /// "Nopember", "hoax" in Indonesian.
    NON_STANDARD_SPELLING = Warning "non-standard-spelling" "3.1.5";
    /// A sentence over 20 words.
    LONG_SENTENCE = Warning "long-sentence" "3.1.5";
    /// A sentence over 30 words.
    VERY_LONG_SENTENCE = Error "very-long-sentence" "3.1.5";
    /// A paragraph over five sentences.
    LONG_PARAGRAPH = Warning "long-paragraph" "3.1.5";
    /// A page whose sentences have over 15 words on average.
    DENSE_PAGE = Warning "dense-page" "3.1.5";
    /// Over 30 % passive verbs.
    PASSIVE_PAGE = Warning "passive-page" "3.1.5";
    /// Two negatives in a sentence.
    STACKED_NEGATIVES = Warning "stacked-negatives" "3.1.5";
    /// A bureaucratic word with a plain one beside it.
    BUREAUCRATIC_WORD = Warning "bureaucratic-word" "3.1.5";
    /// A rare word that no glossary entry and no gloss explains.
    HARD_WORD = Warning "hard-word" "3.1.3";
    /// An abbreviation not written out at first use.
    UNEXPLAINED_ABBREVIATION = Warning "unexplained-abbreviation" "3.1.4";
    /// A run of capitals.
    ALL_CAPS = Warning "all-caps" "1.4.8, 3.1.5";
    /// T e x t in spaced letters.
    SPACED_LETTERS = Warning "spaced-letters" "3.1.5";
    /// "tombol merah", "di sebelah kanan", "klik".
    SENSORY_WORDS = Warning "sensory-words" "1.3.3";
    /// Emoji in headings, in links, as bullets, or in runs; ornaments.
    EMOJI_RUN = Warning "emoji-run" "1.1.1, 3.1.5";
    /// A sentence in another language without `lang`.
    FOREIGN_SENTENCE = Error "foreign-sentence" "3.1.2";
    /// A known foreign term that could not be marked with `lang` by itself.
    FOREIGN_WORD = Warning "foreign-word" "3.1.2";
    /// Parties named unevenly.
    PARTY_BALANCE = Warning "party-balance" "";
    /// A loaded word.
    LOADED_WORD = Warning "loaded-word" "";
    /// A NIK, a private telephone number or e-mail address.
    PERSONAL_DATA = Error "personal-data" "";

    // Languages and time
    /// A page without a translation.
    TRANSLATION_MISSING = Warning "translation-missing" "3.1.1";
    /// A translation of an older source.
    TRANSLATION_STALE = Warning "translation-stale" "3.1.1";
    /// A date, number, link or other fact of a translation that is not its source's.
    TRANSLATION_FACTS_DIFFER = Error "translation-facts-differ" "3.1.1";
    /// The interface's words are not complete in a language of the site.
    WORDS_UNTRANSLATED = Error "words-untranslated" "3.1.2";
    /// A page past its own end.
    EXPIRED_PAGE = Error "expired-page" "";
    /// A page whose review is due.
    REVIEW_OVERDUE = Warning "review-overdue" "";

    // The register
    /// Stages that exclude each other and run at the same time.
    STAGE_OVERLAP = Error "stage-overlap" "";
    /// A date that is not the one that the law counts.
    DEADLINE_MISMATCH = Error "deadline-mismatch" "";
    /// A law that had not ended when the one that replaced it began.
    LAW_OVERLAP = Error "law-overlap" "";
    /// A fact without the day for which it holds.
    FACT_WITHOUT_DATE = Error "fact-without-date" "";
    /// Parts that do not add up to their whole.
    PARTS_DO_NOT_ADD_UP = Error "parts-do-not-add-up" "";
    /// A percentage outside 0 to 100, or not that of its numbers.
    IMPLAUSIBLE_PERCENTAGE = Error "implausible-percentage" "";
    /// A percentage that does not say of what.
    MISSING_DENOMINATOR = Error "missing-denominator" "";
    /// A hundredfold change from the earlier value.
    IMPLAUSIBLE_CHANGE = Warning "implausible-change" "";
    /// A region that contradicts what the nation locked.
    LOCKED_FACT = Error "locked-fact" "";
    /// A law of the other election law.
    WRONG_REGIME_LAW = Error "wrong-regime-law" "";
    /// A term of the other election law, where it may mean the opposite.
    WRONG_REGIME_TERM = Error "wrong-regime-term" "";
    /// A contest that is not held in this election or region, or more ballots than it has.
    CONTEST_NOT_HELD = Error "contest-not-held" "";
    /// A law that is not in force on the election's day.
    LAW_NOT_IN_FORCE = Error "law-not-in-force" "";
    /// A law that was amended or replaced after the page was checked.
    LAW_CHANGED_SINCE_REVIEW = Warning "law-changed-since-review" "";
    /// A penalty that does not say when it applied.
    SANCTION_WITHOUT_DATE = Warning "sanction-without-date" "";
    /// A number or hour typed by hand that the register holds, or nearly holds.
    NUMBER_TYPED_BY_HAND = Warning "number-typed-by-hand" "";
    /// Polling hours in one zone for a country with three.
    FIXED_TIME_ZONE = Error "fixed-time-zone" "";
    /// An old name of a form or a list.
    DEPRECATED_TERM = Warning "deprecated-term" "";
    /// A wording for the quiet period that the law does not use.
    QUIET_PERIOD_WORDING = Warning "quiet-period-wording" "";
    /// A target whose election is over, without what came of it.
    TARGET_WITHOUT_OUTCOME = Warning "target-without-outcome" "";

    // Pages of one type
    /// A false claim that stands where the truth belongs.
    CLAIM_BEFORE_FACT = Error "claim-before-fact" "";
    /// A verdict without evidence.
    CLAIM_WITHOUT_EVIDENCE = Error "claim-without-evidence" "";
    /// Candidate pairs that are not shown alike.
    CANDIDATE_ASYMMETRY = Error "candidate-asymmetry" "";
    /// A guide that nobody tried out with those for whom it is.
    UNTESTED_FORMAT = Warning "untested-format" "";

    // Theme and output
    /// A template that cannot be read or rendered, or asks for a name that does not exist.
    BROKEN_TEMPLATE = Error "broken-template" "";
    /// A rendered page asks for something from elsewhere, opens a window, styles by attribute or scripts inline.
    UNSAFE_TEMPLATE = Error "unsafe-template" "2.4.3, 3.2.5";
    /// A colour of the theme too close to the one that it stands on.
    LOW_CONTRAST = Error "low-contrast" "1.4.6, 1.4.11";
    /// A size of the theme beyond what reads or touches well.
    SIZE_OUT_OF_BOUNDS = Error "size-out-of-bounds" "1.4.8, 2.5.5";
    /// HTML and style sheet of a page are over the budget.
    PAGE_TOO_HEAVY = Error "page-too-heavy" "";
}
