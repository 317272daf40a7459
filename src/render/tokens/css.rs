//! The custom properties of a theme as CSS: for the system's wish, and for what a reader has chosen instead.
//!
//! A choice is the attribute `data-colours` of the root, or a checked radio `t-colours-…`, which needs no script. Engines without `:has`
//! pass over it inside `:is`, which forgives; those without `:is` keep the system's wish. Paper is always light.

use std::fmt::Write as _;

use super::face::Face;
use super::{FACE, SCHEMES, Sheet};

const LIGHT: usize = 0;
const DARK: usize = 1;
const LIGHT_MORE: usize = 2;
const DARK_MORE: usize = 3;

/// The rules in front of a style sheet, in as few bytes as they need.
pub(super) fn rules(sheet: &Sheet, face: Option<&Face>) -> String {
    let light = set(sheet, LIGHT, &[LIGHT]);
    // What the light scheme with more contrast says must not shine through.
    let dark = set(sheet, DARK, &[DARK, LIGHT_MORE]);
    let light_more = set(sheet, LIGHT_MORE, &[LIGHT_MORE]);
    let dark_more = set(sheet, DARK_MORE, &[DARK_MORE, LIGHT_MORE]);
    let [is_light, is_dark, is_high] = ["light", "dark", "high"].map(chosen);
    let system_is_dark = "@media screen and (prefers-color-scheme:dark)";
    let system_wants_more = "@media screen and (prefers-contrast:more)";
    let mut css = String::new();
    if let Some(face) = face {
        css.push_str(&face.rules);
    }
    let _ = write!(
        css,
        ":root{{color-scheme:light dark;{light}{}}}\n\
         {system_is_dark}{{:root{{{dark}}}}}\n\
         @media screen{{{is_light}{{color-scheme:light;{light}}}{is_dark}{{color-scheme:dark;{dark}}}}}\n\
         {system_wants_more}{{:root,{is_light}{{{light_more}}}{is_dark}{{{dark_more}}}}}\n\
         {system_wants_more} and (prefers-color-scheme:dark){{:root{{{dark_more}}}}}\n\
         @media screen{{{is_high}{{{light_more}}}}}\n\
         {system_is_dark}{{{is_high}{{{dark_more}}}}}",
        others(sheet, face),
    );
    css
}

/// The root, where a reader has chosen these colours.
fn chosen(name: &str) -> String {
    format!(":root:is([data-colours={name}],:has(#t-colours-{name}:checked))")
}

/// The colours of a scheme that one of some schemes says itself.
fn set(sheet: &Sheet, scheme: usize, said_by: &[usize]) -> String {
    let says = |name: &str| {
        let mut colours = said_by.iter().map(|at| &sheet.colours[*at]);
        colours.any(|colours| super::has(colours, name))
    };
    let mut css = String::new();
    for name in sheet.names().filter(|name| says(name)) {
        if let Some((_, token)) = sheet.colour(scheme, name) {
            let _ = write!(css, "--{name}:{};", token.value);
        }
    }
    css
}

/// Sizes and face.
fn others(sheet: &Sheet, face: Option<&Face>) -> String {
    let mut css = String::new();
    for token in &sheet.sizes {
        let _ = write!(css, "--{}:{};", token.name, token.value);
    }
    if let Some(face) = face {
        let _ = write!(css, "--{FACE}:{}", face.families);
    }
    css
}

const _: () = assert!(SCHEMES.len() == DARK_MORE + 1);
