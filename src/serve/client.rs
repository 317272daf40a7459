//! The files that the preview itself brings into the browser: scripts and stylesheets, part of the program.

use super::markup::Html;

/// A file of the preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientFile {
    /// Its name behind `/__suara/`.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// Its text.
    pub text: &'static str,
}

const SCRIPT: &str = "text/javascript; charset=utf-8";
const DRAWING: &str = "image/svg+xml";
const STYLE: &str = "text/css; charset=utf-8";

macro_rules! files {
    ($($name:literal $media_type:ident)*) => {
        &[$(ClientFile { name: $name, media_type: $media_type, text: include_str!(concat!("client/", $name)) }),*]
    };
}

const FILES: &[ClientFile] = files!(
    "client.js" SCRIPT
    "connection.js" SCRIPT
    "icon.svg" DRAWING
    "idiomorph.esm.js" SCRIPT
    "own.css" STYLE
    "panel.css" STYLE
    "panel.js" SCRIPT
    "place.js" SCRIPT
    "side-by-side.js" SCRIPT
    "update.js" SCRIPT
);

/// A file of the preview by its name.
#[must_use]
pub fn file(name: &str) -> Option<&'static ClientFile> {
    FILES.iter().find(|file| file.name == name)
}

/// What is put before `</body>` of every page on its way to the browser: `version` names the page as it is sent.
#[must_use]
pub fn script(version: &str) -> String {
    let mut html = Html::default();
    html.open(
        "script",
        &[
            ("type", "module"),
            ("src", "/__suara/client.js"),
            ("data-version", version),
        ],
    );
    html.close("script");
    html.finish()
}
