//! What is answered to a request.
//!
//! In: the head of a request, what is shown now. Out: an answer. A page that is being made is waited for.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap,
    HeaderName, HeaderValue, LOCATION, RANGE, REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{Response, StatusCode};
use tokio::time::timeout;

use crate::output::REMOVER;
use crate::render::WORKER;
use crate::source::hash;
use crate::watch::is_page;

use super::address::{self, Place};
use super::client::{self, ClientFile};
use super::guard::{self, Access, Asked, Refusal};
use super::preview::{Preview, Shown};
use super::wire::{Wanted, media_type, wanted, with_script};
use super::{POLICY, events, pages};

/// How long a request waits for a page that is being made.
const PATIENCE: Duration = Duration::from_secs(20);

/// What an answer needs to know.
pub(super) struct Counter {
    pub(super) preview: Arc<Preview>,
    pub(super) access: Access,
    /// Names this run of the program.
    pub(super) session: String,
}

impl Counter {
    /// Names the preview's own pages as they are now: they are new with every build.
    pub(super) fn version(&self, shown: &Shown) -> String {
        format!("{}-{}", self.session, shown.number)
    }
}

/// An answer.
pub(super) type Answer = Response<Body>;

/// Answers a request that came in at the address `local`.
pub(super) async fn answer(counter: &Arc<Counter>, head: &Parts, local: IpAddr) -> Answer {
    let asked = guard::look(head, local, &counter.access);
    let mut answer = match asked {
        Err(refusal) => refused(counter, refusal),
        Ok(Asked::Entry) => entry(counter, head),
        Ok(Asked::Parts(parts)) => {
            let place = address::place(parts, counter.preview.shown().base());
            match place {
                Place::Own(parts) => own(counter, head, &parts).await,
                Place::File(key) => file(counter, head, &key).await,
                Place::Below(path) => redirect(&path),
                Place::Outside => not_found(counter, &counter.preview.shown()),
            }
        }
    };
    let headers = answer.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // No other site's page may use what we send, not even as a picture (Fetch standard, CORP).
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    headers.insert(policy, HeaderValue::from_static("same-origin"));
    answer
}

/// A file of the site, once it is made.
async fn file(counter: &Arc<Counter>, head: &Parts, key: &str) -> Answer {
    // A copy would show what somebody has rewritten since. A browser that keeps copies asks for this only to end it; a region that is
    // published elsewhere has one of its own.
    if key.rsplit('/').next() == Some(WORKER) && is_for_worker(&head.headers) {
        return remover();
    }
    let shown = settled(&counter.preview, key).await;
    if let Some((bytes, _)) = shown.file(key) {
        return if is_page(key) {
            page(head, &shown, key, &bytes.unpacked())
        } else {
            plain(head, &shown, key, bytes.unpacked())
        };
    }
    if shown.file(&address::index_of(key)).is_some() {
        // Links of a page are counted from its folder.
        let query = head.uri.query().map(|query| format!("?{query}"));
        return redirect(&format!(
            "{}/{}",
            head.uri.path(),
            query.unwrap_or_default()
        ));
    }
    if shown.is_whole() {
        not_found(counter, &shown)
    } else if shown.broken.is_some() {
        broken(counter)
    } else {
        being_made(counter)
    }
}

/// Whether a browser asks for the script of a worker, not a reader for a file (Service Workers, W3C, algorithm "Update").
fn is_for_worker(headers: &HeaderMap) -> bool {
    headers
        .get("service-worker")
        .is_some_and(|kind| kind == "script")
}

/// The script that ends the copies that a browser has kept of a published site at this address.
fn remover() -> Answer {
    let mut answer = Response::new(Body::from(REMOVER));
    let headers = answer.headers_mut();
    let script = HeaderValue::from_static(media_type(WORKER));
    headers.insert(CONTENT_TYPE, script);
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    answer
}

/// What is shown when it is known whether there is such a file.
async fn settled(preview: &Arc<Preview>, key: &str) -> Arc<Shown> {
    let mut news = preview.news();
    let found = |shown: &Shown| {
        let index = address::index_of(key);
        // What broke down is made again only when something changes.
        shown.is_whole()
            || shown.broken.is_some()
            || shown.file(key).is_some()
            || shown.file(&index).is_some()
    };
    let shown = preview.shown();
    if found(&shown) {
        return shown;
    }
    let _looking = is_page(key).then(|| preview.look_at(key.to_owned()));
    let made = async {
        while news.changed().await.is_ok() {
            if found(&preview.shown()) {
                break;
            }
        }
    };
    let _in_time = timeout(PATIENCE, made).await;
    preview.shown()
}

/// A page of the site.
fn page(head: &Parts, shown: &Shown, key: &str, bytes: &[u8]) -> Answer {
    let mut answer = Response::new(Body::from(scripted(bytes)));
    let mut headers = shown.rules.of(&address::of(key, shown.base()));
    if is_framed(head) {
        allow_frames(&mut headers);
    }
    html_type(&mut headers);
    *answer.headers_mut() = headers;
    answer
}

/// The page with the script that keeps it up to date.
fn scripted(html: &[u8]) -> Vec<u8> {
    with_script(html, &version(html))
}

/// Names some HTML.
pub(super) fn version(html: &[u8]) -> String {
    hash(html).to_hex()[..16].to_owned()
}

/// Whether one of our own pages frames this one: browsers say so, and pages cannot lie about it.
fn is_framed(head: &Parts) -> bool {
    let is = |name, value| head.headers.get(name).is_some_and(|found| found == value);
    is("sec-fetch-dest", "iframe") && is("sec-fetch-site", "same-origin")
}

/// The site forbids all frames; those of the preview are of the same origin.
fn allow_frames(headers: &mut HeaderMap) {
    let policy = headers.get(CONTENT_SECURITY_POLICY);
    let policy = policy.and_then(|policy| policy.to_str().ok());
    let policy =
        policy.map(|policy| policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    if let Some(policy) = policy.and_then(|policy| policy.parse().ok()) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
}

/// A file that is no page, or the part of it that is asked for.
fn plain(head: &Parts, shown: &Shown, key: &str, bytes: Arc<[u8]>) -> Answer {
    let range = head
        .headers
        .get(RANGE)
        .and_then(|range| range.to_str().ok());
    let all = Bytes::from_owner(bytes);
    let length = all.len();
    let (status, range, body) = match wanted(range, length) {
        Wanted::Whole => (StatusCode::OK, None, all),
        Wanted::Part(part) => {
            let range = format!("bytes {}-{}/{length}", part.start, part.end - 1);
            (StatusCode::PARTIAL_CONTENT, Some(range), all.slice(part))
        }
        Wanted::Nothing => {
            let range = format!("bytes */{length}");
            (StatusCode::RANGE_NOT_SATISFIABLE, Some(range), Bytes::new())
        }
    };
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status;
    let mut headers = shown.rules.of(&address::of(key, shown.base()));
    headers
        .entry(CONTENT_TYPE)
        .or_insert(HeaderValue::from_static(media_type(key)));
    headers.insert("accept-ranges", HeaderValue::from_static("bytes"));
    if let Some(range) = range.and_then(|range| range.parse().ok()) {
        headers.insert(CONTENT_RANGE, range);
    }
    *answer.headers_mut() = headers;
    answer
}

/// The site's own page for what is not there, with the preview's script in it.
fn not_found(counter: &Counter, shown: &Shown) -> Answer {
    let page = shown.file("404.html").map(|(bytes, _)| bytes);
    let html = match page {
        Some(bytes) => scripted(&bytes.unpacked()),
        None => scripted(pages::message(counter, "server-not-found").as_bytes()),
    };
    let mut answer = Response::new(Body::from(html));
    *answer.status_mut() = StatusCode::NOT_FOUND;
    let mut headers = shown.rules.of(&address::of("404.html", shown.base()));
    html_type(&mut headers);
    *answer.headers_mut() = headers;
    answer
}

/// The site is not made yet; the browser asks again.
fn being_made(counter: &Counter) -> Answer {
    let mut answer = own_page(pages::message(counter, "server-being-made"));
    *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    let headers = answer.headers_mut();
    headers.insert("refresh", HeaderValue::from_static("1"));
    headers.insert("retry-after", HeaderValue::from_static("1"));
    answer
}

/// No page was made yet, and none is being made. The script shows the page once there is one.
fn broken(counter: &Counter) -> Answer {
    let mut answer = own_page(scripted(
        pages::message(counter, "server-stopped").as_bytes(),
    ));
    *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    answer
}

/// The preview's own pages and files.
async fn own(counter: &Arc<Counter>, head: &Parts, parts: &[String]) -> Answer {
    match parts {
        [] => return redirect(&format!("/{}/", address::OWN)),
        [name] if name == "events" => return events::stream(counter, head),
        [name] => {
            if let Some(file) = client::file(name) {
                return own_file(file);
            }
        }
        _ => {}
    }
    let is_fragment = parts == ["panel"];
    let (asked, uri, parts) = (Arc::clone(counter), head.uri.clone(), parts.to_vec());
    // To list a large site takes a moment in which others must be answered.
    let made = tokio::task::spawn_blocking(move || {
        let shown = asked.preview.shown();
        let html = pages::page(&asked, &shown, &parts, &uri)?;
        Some((html, asked.version(&shown)))
    });
    match made.await {
        Ok(Some((html, _))) if is_fragment => own_page(html),
        Ok(Some((html, version))) => own_page(with_script(html.as_bytes(), &version)),
        Ok(None) => {
            let mut answer = own_page(pages::message(counter, "server-not-found"));
            *answer.status_mut() = StatusCode::NOT_FOUND;
            answer
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_answer(),
    }
}

/// A script or a stylesheet of the preview.
fn own_file(file: &'static ClientFile) -> Answer {
    let mut answer = Response::new(Body::from(file.text));
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.media_type));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    answer
}

/// An answer without words.
trait IntoAnswer {
    fn into_answer(self) -> Answer;
}

impl IntoAnswer for StatusCode {
    fn into_answer(self) -> Answer {
        let mut answer = Response::new(Body::empty());
        *answer.status_mut() = self;
        answer
    }
}

fn own_page(html: impl Into<Body>) -> Answer {
    let mut answer = Response::new(html.into());
    let headers = answer.headers_mut();
    html_type(headers);
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    answer
}

fn html_type(headers: &mut HeaderMap) {
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static(media_type("html.html")),
    );
}

fn redirect(path: &str) -> Answer {
    let mut answer = StatusCode::FOUND.into_answer();
    if let Ok(path) = path.parse() {
        answer.headers_mut().insert(LOCATION, path);
    }
    answer
}

/// Why a request is refused, in words.
fn refused(counter: &Counter, refusal: Refusal) -> Answer {
    let (status, words) = match refusal {
        Refusal::Method => (StatusCode::METHOD_NOT_ALLOWED, "server-refused-method"),
        Refusal::Body => (StatusCode::PAYLOAD_TOO_LARGE, "server-refused-method"),
        Refusal::Address => (StatusCode::BAD_REQUEST, "server-refused-address"),
        Refusal::Host => (StatusCode::MISDIRECTED_REQUEST, "server-refused-host"),
        Refusal::Stranger => (StatusCode::FORBIDDEN, "server-refused-stranger"),
        Refusal::Token => (StatusCode::FORBIDDEN, "server-refused-token"),
    };
    let mut answer = own_page(pages::message(counter, words));
    *answer.status_mut() = status;
    if refusal == Refusal::Method {
        answer
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    answer
}

/// Gives the cookie to who knows the token, and goes on to the page by a step of its own: a browser that came by a link from elsewhere
/// would not send the cookie with a redirect.
fn entry(counter: &Counter, head: &Parts) -> Answer {
    let (port, token) = (counter.access.port, counter.access.token.as_deref());
    let name = guard::cookie_name(port);
    let cookie = format!(
        "{name}={}; Path=/; HttpOnly; SameSite=Strict",
        token.unwrap_or_default()
    );
    let mut answer = own_page(pages::entry(counter, head.uri.path()));
    if let Ok(cookie) = cookie.parse() {
        answer.headers_mut().insert(SET_COOKIE, cookie);
    }
    let referrer = HeaderValue::from_static("no-referrer");
    answer.headers_mut().insert(REFERRER_POLICY, referrer);
    answer
}
