//! Whatever numbers a chart gets, all of its drawing stands inside it, and every value stands in its table.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::{Files, built, config, snapshot};

/// The values of a chart: digits and how many of them stand behind the point.
fn numbers() -> impl Strategy<Value = Vec<(i64, u8)>> {
    let digits = prop_oneof![
        4 => -1000_i64..1000,
        1 => Just(0_i64),
        1 => any::<i64>().prop_map(|number| number / 10),
    ];
    let number = (digits, 0_u8..5);
    prop_oneof![
        3 => proptest::collection::vec(number.clone(), 1..12),
        1 => proptest::collection::vec(number, 100),
    ]
}

fn typed(digits: i64, places: u8) -> String {
    suara::language::Decimal { digits, places }.to_string()
}

/// A home page with a chart, in a language that is written to the right and in one that is written to the left.
fn site(kind: &str, numbers: &[(i64, u8)], target: i64) -> Files {
    let mut body =
        format!("```chart\nkind: {kind}\ntitle: A\ndescription: B.\ntarget: t\nseries:\n");
    for (at, (digits, places)) in numbers.iter().enumerate() {
        let value = typed(*digits, *places);
        let _ = writeln!(body, "  - {{label: Nilai {at}, value: {value}}}");
    }
    body.push_str("```\n");
    let home = format!("---\ntitle: A\nsummary: B.\nreviewed_on: 2026-11-01\n---\n{body}");
    let fact = format!(
        "t:\n  title: {{id: T}}\n  number: {target}\n  status: target\n  as_of: 2024-06-01\n  stated_by: {{id: K}}\n"
    );
    vec![
        (
            "content/site.yaml".to_owned(),
            "title: {id: A}\nlanguages: [id, ar]\n".to_owned(),
        ),
        ("content/data/facts.yaml".to_owned(), fact),
        ("content/pages/_index.id.md".to_owned(), home.clone()),
        ("content/pages/_index.ar.md".to_owned(), home),
    ]
}

/// The numbers of an attribute, in the order of the drawing: those that end in this unit.
fn attribute(shape: &str, name: &str, unit: &str) -> Option<f64> {
    let start = shape.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = &shape[start..start + shape[start..].find('"')?];
    let number = value.strip_suffix(unit).expect(shape);
    assert!(!number.contains(['e', 'E']), "{shape}");
    Some(number.parse().expect(shape))
}

fn inside(html: &str) {
    let start = html.find("<svg role=\"img\"").expect("a drawing");
    let svg = &html[start..start + html[start..].find("</svg>").expect("its end")];
    let height = attribute(svg, "height", "em").expect("a height");
    assert!(height > 0.0 && height < 2000.0, "{height}");
    let shapes = svg.split('<').filter(|shape| shape.contains('%'));
    let mut count = 0;
    for shape in shapes.filter(|shape| !shape.starts_with("svg")) {
        let across = |name| attribute(shape, name, "%");
        let down = |name| attribute(shape, name, "em");
        for x in ["x", "x1", "x2", "cx"].into_iter().filter_map(across) {
            assert!((0.0..=100.0).contains(&x), "{shape}");
        }
        for y in ["y", "y1", "y2", "cy"].into_iter().filter_map(down) {
            assert!((0.0..=height).contains(&y), "{shape} of {height}");
        }
        if let (Some(x), Some(width)) = (across("x"), across("width")) {
            assert!(width >= 0.0 && x + width <= 100.01, "{shape}");
        }
        if let (Some(y), Some(own)) = (down("y"), down("height")) {
            assert!(own > 0.0 && y + own <= height, "{shape} of {height}");
        }
        count += 1;
    }
    assert!(count > 0, "nothing is drawn");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn drawings_stay_inside(
        kind in prop::sample::select(vec!["bars", "lines", "share"]),
        numbers in numbers(),
        target in -2000_i64..2000,
    ) {
        let built = built(&snapshot(&site(kind, &numbers, target)));
        for page in ["index.html", "ar/index.html"] {
            let html = std::str::from_utf8(&built.files[page]).expect("text");
            inside(html);
            prop_assert_eq!(html.contains(" direction=\"rtl\">"), page.starts_with("ar/"));
            for at in 0..numbers.len() {
                let cell = format!("<th scope=\"row\">Nilai {at}</th>");
                prop_assert!(html.contains(&cell), "{}", cell);
            }
        }
    }
}
