//! A file as it goes over the wire: its kind, the part that was asked for, the preview's script in a page.
//!
//! In: bytes and names. Out: bytes and headers. Nothing that is made here is ever written to a disk.

use std::ops::Range;

use super::client::script;

/// The page with the preview's script before its end; `version` names the page.
pub(super) fn with_script(html: &[u8], version: &str) -> Vec<u8> {
    let script = script(version);
    let end = b"</body>";
    let at = html
        .windows(end.len())
        .rposition(|part| part.eq_ignore_ascii_case(end));
    let (before, after) = html.split_at(at.unwrap_or(html.len()));
    [before, script.as_bytes(), after].concat()
}

/// The media type of a file, by the ending of its name (IANA's list; text is UTF-8).
pub(super) fn media_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "txt" | "md" | "" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/vnd.microsoft.icon",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "pdf" => "application/pdf",
        "epub" => "application/epub+zip",
        "zip" => "application/zip",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        _ => "application/octet-stream",
    }
}

/// The part of a file that a `Range` header asks for (RFC 9110 section 14.2): browsers play films only from hosts that know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All of it: nothing, or nothing that is understood, was asked for.
    Whole,
    /// Some bytes.
    Part(Range<usize>),
    /// Bytes that the file has not.
    Nothing,
}

/// Reads a `Range` header for a file of that length. Several parts at once are a whole file.
pub(super) fn wanted(header: Option<&str>, length: usize) -> Wanted {
    let spec = header.and_then(|header| header.strip_prefix("bytes="));
    let Some((first, last)) = spec.and_then(|spec| spec.split_once('-')) else {
        return Wanted::Whole;
    };
    let range = match (first.trim().parse::<usize>(), last.trim().parse::<usize>()) {
        (Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(length),
        (Ok(first), Err(_)) if last.trim().is_empty() => first..length,
        (Err(_), Ok(count)) if first.trim().is_empty() => length.saturating_sub(count)..length,
        _ => return Wanted::Whole,
    };
    if range.is_empty() {
        Wanted::Nothing
    } else {
        Wanted::Part(range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_before_the_end_of_the_page() {
        let text = |html: &str| String::from_utf8(with_script(html.as_bytes(), "7")).expect("text");
        let script = script("7");
        assert!(script.contains("data-version=\"7\""), "{script}");
        assert_eq!(
            text("<body>&lt;/body> </BODY></html>"),
            format!("<body>&lt;/body> {script}</BODY></html>")
        );
        assert_eq!(text("no page"), format!("no page{script}"));
    }

    #[test]
    fn a_part_of_a_file() {
        let rows = [
            (None, Wanted::Whole),
            (Some("bytes=0-1"), Wanted::Part(0..2)),
            (Some("bytes=0-"), Wanted::Part(0..10)),
            (Some("bytes=4-99"), Wanted::Part(4..10)),
            (Some("bytes=-3"), Wanted::Part(7..10)),
            (Some("bytes=-99"), Wanted::Part(0..10)),
            (Some("bytes=10-"), Wanted::Nothing),
            (Some("bytes=99-100"), Wanted::Nothing),
            (Some("bytes=-0"), Wanted::Nothing),
            (Some("bytes=2-1"), Wanted::Whole),
            (Some("bytes=0-1,3-4"), Wanted::Whole),
            (Some("bytes=-"), Wanted::Whole),
            (Some("bytes=0-18446744073709551615"), Wanted::Part(0..10)),
            (Some("lines=0-1"), Wanted::Whole),
        ];
        for (header, expected) in rows {
            assert_eq!(wanted(header, 10), expected, "{header:?}");
        }
    }
}
