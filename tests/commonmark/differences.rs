//! Where the writer differs from the specification, and why.
//!
//! A difference is taken back on both sides before they are compared again, so that an example here may differ in nothing else.

use crate::markup::Part;

/// A difference.
pub(crate) struct Difference {
    /// Why.
    pub reason: &'static str,
    /// The problem that is told of it.
    pub code: Option<&'static str>,
    /// Takes it back.
    pub undo: fn(&mut Vec<Part>),
    /// The examples that show it.
    pub examples: &'static [u64],
}

/// All of them.
pub(crate) const DIFFERENCES: &[Difference] = &[
    Difference {
        reason: "every heading has an id, so that a link can lead to it",
        code: None,
        undo: |parts| attributes(parts, &["h1", "h2", "h3", "h4", "h5", "h6"], &["id"]),
        examples: &[
            10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 86, 89,
            90, 91, 95, 96, 102, 103, 115, 141, 214, 215, 227, 228, 229, 230, 232, 300, 646, 647,
        ],
    },
    Difference {
        reason: "pictures load when they are needed",
        code: None,
        undo: |parts| attributes(parts, &["img"], &["loading", "decoding"]),
        examples: &[
            517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585,
            586, 587, 588, 589, 591,
        ],
    },
    Difference {
        reason: "a `title` that only a mouse can find helps nobody on touch or keyboard",
        code: None,
        undo: |parts| attributes(parts, &["a", "img"], &["title"]),
        examples: &[
            22, 23, 32, 33, 192, 193, 194, 195, 196, 202, 217, 482, 505, 506, 509, 510, 527, 539,
            542, 543, 553, 554, 555, 556, 557, 558, 559, 561, 572, 573, 576, 577, 579, 584, 585,
            586, 587, 588, 589, 591, 593,
        ],
    },
    Difference {
        reason: "code is shown as it is, without colours that would need a class",
        code: None,
        undo: |parts| attributes(parts, &["code"], &["class"]),
        examples: &[24, 34, 142, 143, 144, 146],
    },
    Difference {
        reason: "a picture that stands alone is a figure, its title the caption",
        code: None,
        undo: figures,
        examples: &[
            520, 572, 573, 574, 575, 576, 577, 578, 580, 581, 582, 583, 584, 585, 586, 588, 589,
            591,
        ],
    },
    Difference {
        reason: "comments are the writer's own notes",
        code: None,
        undo: comments,
        examples: &[179, 183, 308, 309, 625, 626],
    },
    Difference {
        reason: "links lead to pages, files, mail and telephones, and nothing else",
        code: Some("unsafe-url"),
        undo: |parts| attributes(parts, &["a"], &["href"]),
        examples: &[596, 598, 599, 601],
    },
    Difference {
        reason: "raw HTML is refused: it could not be checked",
        code: Some("raw-html"),
        undo: Vec::clear,
        examples: &[
            21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 159, 160, 161, 162, 163, 164, 165, 166,
            167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 180, 181, 182, 184, 185,
            186, 187, 188, 189, 190, 191, 201, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614,
            615, 616, 617, 623, 627, 628, 629, 630, 631, 642, 643,
        ],
    },
];

/// Takes attributes off elements.
fn attributes(parts: &mut [Part], elements: &[&str], names: &[&str]) {
    for part in parts {
        if let Part::Open(element, attributes) = part
            && elements.contains(&&**element)
        {
            attributes.retain(|(name, _)| !names.contains(&&**name));
        }
    }
}

/// Paragraphs and figures around a picture alone, and captions, go.
fn figures(parts: &mut Vec<Part>) {
    let mut kept = Vec::new();
    let mut caption = false;
    for part in parts.drain(..) {
        match &part {
            Part::Open(name, _) if name == "figcaption" => caption = true,
            Part::Close(name) if name == "figcaption" => caption = false,
            Part::Open(name, _) | Part::Close(name) if name == "figure" || name == "p" => {}
            _ if caption => {}
            _ => kept.push(part),
        }
    }
    *parts = kept;
}

/// Comments go, and the space before one that ends a paragraph.
fn comments(parts: &mut Vec<Part>) {
    let mut kept: Vec<Part> = Vec::new();
    for part in parts.drain(..) {
        match (kept.last_mut(), part) {
            (_, Part::Other(_)) => {}
            (Some(Part::Text(words)), Part::Text(more)) if words.ends_with(' ') => {
                words.push_str(more.trim_start());
            }
            (Some(Part::Text(words)), Part::Text(more)) => words.push_str(&more),
            (Some(Part::Text(words)), Part::Close(name)) if name == "p" => {
                words.truncate(words.trim_end().len());
                kept.push(Part::Close(name));
            }
            (_, part) => kept.push(part),
        }
    }
    *parts = kept;
}
