//! The preview's own pages and files: what stands below `/__suara/`, and what is said where there is no page of the site to show.
//!
//! In: the parts of an address, what is shown now. Out: HTML. The one place where the server asks for it.

use axum::http::Uri;

use crate::diagnostics::{Args, Code, MessageLanguage};
use crate::document::escape::escaped;

use super::answer::Counter;
use super::guard;
use super::preview::Shown;

const CLIENT: &str = "const own = document.currentScript.dataset;
let known;
new EventSource('/__suara/events?path=' + encodeURIComponent(own.path)).addEventListener('page', (event) => {
  const now = JSON.parse(event.data);
  if (now.version !== own.version || (known !== undefined && known !== now.panel)) location.reload();
  known = now.panel;
});
";

/// A file of the preview's script.
pub(super) fn client(name: &str) -> Option<&'static str> {
    (name == "client.js").then_some(CLIENT)
}

/// A page of the preview.
pub(super) fn page(counter: &Counter, parts: &[String], uri: &Uri) -> Option<String> {
    let shown = counter.preview.shown();
    let language = guard::query(uri, "lang").and_then(|tag| MessageLanguage::from_tag(&tag));
    let language = language.unwrap_or(counter.preview.manner.language);
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    match parts.as_slice() {
        ["panel"] => Some(panel(
            counter,
            &shown,
            &guard::query(uri, "path")?,
            language,
        )),
        ["explain", name] => {
            let code = Code::named(name)?;
            let story = counter.preview.catalogue(language).story(code);
            Some(format!("<pre>{}</pre>", escaped(&story)))
        }
        _ => None,
    }
}

/// The panel of a page.
pub(super) fn panel(
    counter: &Counter,
    shown: &Shown,
    _path: &str,
    language: MessageLanguage,
) -> String {
    let Some(edition) = &shown.edition else {
        return String::new();
    };
    let catalogue = counter.preview.catalogue(language);
    let problems = edition.built.report.iter();
    let lines =
        problems.map(|problem| format!("<li>{}</li>", escaped(&catalogue.headline(problem))));
    format!("<ul>{}</ul>", lines.collect::<String>())
}

/// A page that says one thing: the words of the catalogue under that id, with what to do.
pub(super) fn message(counter: &Counter, id: &str) -> String {
    said(counter, id, "")
}

/// A page that goes on to another one at once.
pub(super) fn entry(counter: &Counter, path: &str) -> String {
    let refresh = format!(
        "<meta http-equiv=\"refresh\" content=\"0;url={}\">",
        escaped(path)
    );
    said(counter, "server-entry", &refresh)
}

fn said(counter: &Counter, id: &str, head: &str) -> String {
    let language = counter.preview.manner.language;
    let words = counter.preview.catalogue(language);
    let what = words.text(id, &Args::new());
    let fix = words.text(&format!("{id}.fix"), &Args::new());
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n{head}<title>{}</title>\n</head>\n\
         <body>\n<main>\n<h1>{}</h1>\n<p>{}</p>\n</main>\n</body>\n</html>\n",
        language.tag(),
        escaped(&what),
        escaped(&what),
        escaped(&fix),
    )
}
