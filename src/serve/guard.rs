//! Who may ask for what: pure functions over the head of a request.
//!
//! In: a head, the names of the server. Out: the parts of the address, or why the request is refused. Knows no page.
//!
//! A page of another site can make a browser ask us, and a name that it owns can lead to this computer (DNS rebinding). So the name that
//! the browser asks for must be ours, and so must the page that asks, where the browser says which it is: `Origin` (RFC 6454) and
//! `Sec-Fetch-Site` (W3C Fetch Metadata). Only to follow a link to us is allowed from everywhere.

use std::net::IpAddr;

use axum::http::header::{CONTENT_LENGTH, COOKIE, HOST, HeaderName, ORIGIN, TRANSFER_ENCODING};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, Uri};
use percent_encoding::percent_decode_str;

use crate::source::hash;

/// The names under which the server may be asked, and the word that lets in.
#[derive(Clone, Debug, Default)]
pub struct Access {
    /// The port that it listens to.
    pub port: u16,
    /// Names and addresses besides `localhost` and this computer's own, in small letters.
    pub names: Vec<String>,
    /// The token without which nothing is shown, where others can reach the server.
    pub token: Option<String>,
}

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Neither GET nor HEAD.
    Method,
    /// It brings something along.
    Body,
    /// Its address is none.
    Address,
    /// It asks for another name.
    Host,
    /// A page of another site asks.
    Stranger,
    /// It does not know the token.
    Token,
}

/// What a request that may ask, asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// An address, in parts; the last one is empty where it ends with `/`.
    Parts(Vec<String>),
    /// To be let in: it knows the token.
    Entry,
}

/// The name of the query's part that holds the token.
pub(super) const TOKEN: &str = "token";

/// The preview's cookie. Cookies know no ports, so two previews need two names.
pub(super) fn cookie_name(port: u16) -> String {
    format!("suara-{port}")
}

/// Looks at the head of a request that came in at the address `local`.
pub(super) fn look(head: &Parts, local: IpAddr, access: &Access) -> Result<Asked, Refusal> {
    if head.method != Method::GET && head.method != Method::HEAD {
        return Err(Refusal::Method);
    }
    let body = head.headers.get(CONTENT_LENGTH);
    if body.is_some_and(|length| length != "0") || head.headers.contains_key(TRANSFER_ENCODING) {
        return Err(Refusal::Body);
    }
    let Some(host) = only(&head.headers, &HOST) else {
        return Err(Refusal::Host);
    };
    // A whole address in the first line of the request counts more than the header (RFC 9112 section 3.2.2).
    let authority = head.uri.authority().map(Authority::as_str);
    let named = [Some(host), authority];
    if !named
        .iter()
        .flatten()
        .all(|name| is_ours(name, local, access))
    {
        return Err(Refusal::Host);
    }
    if is_stranger(&head.headers, host) {
        return Err(Refusal::Stranger);
    }
    let parts = parts(head.uri.path()).ok_or(Refusal::Address)?;
    match &access.token {
        None => Ok(Asked::Parts(parts)),
        Some(token) if is_same(cookie(&head.headers, access.port), token) => {
            Ok(Asked::Parts(parts))
        }
        Some(token) if is_same(given(&head.uri).as_deref(), token) => Ok(Asked::Entry),
        Some(_) => Err(Refusal::Token),
    }
}

/// The value of a header that stands there once, as text.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut all = headers.get_all(name).iter();
    let first = all.next()?.to_str().ok()?;
    all.next().is_none().then_some(first)
}

/// Whether a name with its port is one of the server's.
fn is_ours(authority: &str, local: IpAddr, access: &Access) -> bool {
    let (name, port) = match authority.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, port),
        _ => (authority, "80"),
    };
    let name = name.to_ascii_lowercase();
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    let is_own_address = bare
        .parse::<IpAddr>()
        .is_ok_and(|address| address.to_canonical() == local.to_canonical());
    let known = ["localhost", "127.0.0.1", "[::1]"];
    port.parse() == Ok(access.port)
        && (is_own_address
            || known.contains(&name.as_str())
            || access.names.iter().any(|own| **own == *name))
}

/// Whether a page of another site asks, as far as the browser tells.
fn is_stranger(headers: &HeaderMap, host: &str) -> bool {
    // What is no text is no word that we know.
    let says = |name: &str| {
        let value = headers.get(name)?;
        Some(value.to_str().unwrap_or_default())
    };
    let of_other = headers.contains_key(ORIGIN)
        && only(headers, &ORIGIN).and_then(|origin| origin.strip_prefix("http://")) != Some(host);
    let follows_link =
        says("sec-fetch-mode") == Some("navigate") && says("sec-fetch-dest") == Some("document");
    let is_own = matches!(says("sec-fetch-site"), None | Some("same-origin" | "none"));
    of_other || !(is_own || follows_link)
}

/// The parts of a path, decoded once; none where one of them could mean something else than a name.
pub(super) fn parts(path: &str) -> Option<Vec<String>> {
    let inner = path.strip_prefix('/')?;
    let parts: Option<Vec<String>> = inner.split('/').map(part).collect();
    let parts = parts?;
    let (_, before) = parts.split_last()?;
    before.iter().all(|part| !part.is_empty()).then_some(parts)
}

fn part(encoded: &str) -> Option<String> {
    let part = percent_decode_str(encoded).decode_utf8().ok()?;
    let is_step = matches!(&*part, "." | "..");
    let is_odd = |letter: char| matches!(letter, '/' | '\\' | ':') || letter.is_control();
    (!is_step && !part.contains(is_odd)).then(|| part.into_owned())
}

/// The names and values of a query, decoded (URL standard, `application/x-www-form-urlencoded`).
pub(super) fn pairs(uri: &Uri) -> impl Iterator<Item = (String, String)> + '_ {
    let pairs = uri.query().unwrap_or_default().split('&');
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    pairs.filter(|pair| !pair.is_empty()).map(move |pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    })
}

/// The token in an address.
fn given(uri: &Uri) -> Option<String> {
    let mut pairs = pairs(uri);
    pairs.find_map(|(name, value)| (name == TOKEN).then_some(value))
}

fn cookie(headers: &HeaderMap, port: u16) -> Option<&str> {
    let name = cookie_name(port);
    let cookies = headers.get_all(COOKIE).iter();
    cookies
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// Compares hashes: that takes the same time wherever the first difference is.
fn is_same(given: Option<&str>, token: &str) -> bool {
    given.is_some_and(|given| hash(given.as_bytes()) == hash(token.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    fn asked(target: &str, headers: &[(&str, &str)], access: &Access) -> Result<Asked, Refusal> {
        let request = Request::builder().uri(target);
        let request = headers.iter().fold(request, |request, (name, value)| {
            request.header(*name, *value)
        });
        let (head, ()) = request.body(()).expect("a request").into_parts();
        look(&head, HERE, access)
    }

    fn access() -> Access {
        Access {
            port: 4321,
            names: vec!["laptop.local".to_owned(), "192.168.1.5".to_owned()],
            token: None,
        }
    }

    #[test]
    fn only_our_own_names_are_answered() {
        let ours = [
            "localhost:4321",
            "LOCALHOST:4321",
            "127.0.0.1:4321",
            "[::1]:4321",
            "laptop.local:4321",
            "Laptop.Local:4321",
            "192.168.1.5:4321",
        ];
        let others = [
            "",
            "localhost",
            "localhost:4322",
            "localhost:04321x",
            "evil.example:4321",
            "localhost.evil.example:4321",
            "evil-localhost:4321",
            "localhost:4321.evil.example",
            "user@localhost:4321",
            "127.0.0.2:4321",
            "192.168.1.6:4321",
            "[::2]:4321",
            "localhost, evil.example:4321",
        ];
        for name in ours {
            assert!(asked("/", &[("host", name)], &access()).is_ok(), "{name}");
        }
        for name in others {
            let refused = Err(Refusal::Host);
            assert_eq!(asked("/", &[("host", name)], &access()), refused, "{name}");
        }
        assert_eq!(asked("/", &[], &access()), Err(Refusal::Host));
        let twice = [("host", "localhost:4321"), ("host", "evil.example")];
        assert_eq!(asked("/", &twice, &access()), Err(Refusal::Host));
        let host = [("host", "localhost:4321")];
        let whole = asked("http://evil.example/", &host, &access());
        assert_eq!(whole, Err(Refusal::Host));
        assert!(asked("http://localhost:4321/", &host, &access()).is_ok());
    }

    #[test]
    fn pages_of_other_sites_get_nothing() {
        let own = [
            vec![],
            vec![("origin", "http://localhost:4321")],
            vec![("sec-fetch-site", "none"), ("sec-fetch-mode", "navigate")],
            vec![
                ("sec-fetch-site", "same-origin"),
                ("sec-fetch-mode", "cors"),
            ],
            // A link in an e-mail, or on the page of a hosting service.
            vec![
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", "document"),
            ],
        ];
        let others = [
            vec![("origin", "https://evil.example")],
            vec![("origin", "null")],
            vec![("origin", "http://localhost:3000")],
            vec![("origin", "https://localhost:4321")],
            vec![("origin", "http://127.0.0.1:4321")],
            vec![("origin", "http://localhost:4321"), ("origin", "null")],
            vec![("sec-fetch-site", "cross-site")],
            vec![
                ("sec-fetch-site", "same-site"),
                ("sec-fetch-mode", "no-cors"),
            ],
            vec![("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "cors")],
            vec![
                ("sec-fetch-site", "cross-site"),
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", "iframe"),
            ],
        ];
        let with = |more: &[(&'static str, &'static str)]| {
            let mut headers = vec![("host", "localhost:4321")];
            headers.extend(more);
            asked("/__suara/events?path=/", &headers, &access())
        };
        for more in own {
            assert!(with(&more).is_ok(), "{more:?}");
        }
        for more in others {
            assert_eq!(with(&more), Err(Refusal::Stranger), "{more:?}");
        }
    }

    #[test]
    fn an_address_is_decoded_once() {
        let rows: [(&str, Option<&[&str]>); 20] = [
            ("/", Some(&[""])),
            ("/hak/dokumen/", Some(&["hak", "dokumen", ""])),
            ("/h%61k", Some(&["hak"])),
            ("/%C3%A9", Some(&["é"])),
            ("/a%252e%252e/b", Some(&["a%2e%2e", "b"])),
            ("/%252f", Some(&["%2f"])),
            ("/...", Some(&["..."])),
            ("/../etc/passwd", None),
            ("/a/..", None),
            ("/%2e%2e/etc/passwd", None),
            ("/%2E./etc", None),
            ("/a%2fb", None),
            ("/a%5cb", None),
            ("/a\\b", None),
            ("/c:/windows", None),
            ("/a%00.html", None),
            ("/a%0d%0aSet-Cookie", None),
            ("/%ff%fe", None),
            ("//evil.example/", None),
            ("/a//b", None),
        ];
        for (path, expected) in rows {
            let expected = expected.map(|parts| parts.iter().map(ToString::to_string).collect());
            assert_eq!(parts(path), expected, "{path}");
        }
        assert_eq!(parts("*"), None);
    }

    #[test]
    fn nothing_is_brought_and_nothing_is_done() {
        let host = ("host", "localhost:4321");
        for method in [
            "POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "BREW",
        ] {
            let request = Request::builder()
                .method(method)
                .uri("/")
                .header(host.0, host.1);
            let (head, ()) = request.body(()).expect("a request").into_parts();
            assert_eq!(
                look(&head, HERE, &access()),
                Err(Refusal::Method),
                "{method}"
            );
        }
        for body in [("content-length", "5"), ("transfer-encoding", "chunked")] {
            assert_eq!(asked("/", &[host, body], &access()), Err(Refusal::Body));
        }
        assert!(asked("/", &[host, ("content-length", "0")], &access()).is_ok());
    }

    #[test]
    fn where_others_come_in_the_token_is_wanted() {
        let access = Access {
            token: Some("0123abcd".to_owned()),
            ..access()
        };
        let host = ("host", "192.168.1.5:4321");
        let hak = || Ok(Asked::Parts(vec!["hak".to_owned(), String::new()]));
        let rows = [
            ("/hak/", None, Err(Refusal::Token)),
            ("/hak/?token=0123abc", None, Err(Refusal::Token)),
            ("/hak/?token=", None, Err(Refusal::Token)),
            ("/hak/?token=0123abcd", None, Ok(Asked::Entry)),
            ("/hak/?a=b&token=0123abcd", None, Ok(Asked::Entry)),
            ("/hak/", Some("suara-4321=0123abcd"), hak()),
            ("/hak/", Some("a=b; suara-4321=0123abcd; c=d"), hak()),
            ("/hak/", Some("suara-4322=0123abcd"), Err(Refusal::Token)),
            ("/hak/", Some("suara-4321=0123ABCD"), Err(Refusal::Token)),
            ("/hak/", Some("suara-4321"), Err(Refusal::Token)),
        ];
        for (target, cookie, expected) in rows {
            let mut headers = vec![host];
            headers.extend(cookie.map(|cookie| ("cookie", cookie)));
            assert_eq!(
                asked(target, &headers, &access),
                expected,
                "{target} {cookie:?}"
            );
        }
        // The name is looked at first: a stranger does not learn that there is a token.
        let stranger = asked("/?token=0123abcd", &[("host", "evil.example")], &access);
        assert_eq!(stranger, Err(Refusal::Host));
    }
}
