//! Requests that must get nothing.

use crate::program::{Answer, Server, Site};

/// Something that no request may ever see: it lies in the project, beside what is served.
const SECRET: &str = "rahasia-7f3a";

fn site() -> Site {
    let site = Site::new();
    site.write("secret.txt", SECRET);
    site.write("content/secret.html", SECRET);
    site
}

fn refused(server: &Server, request: &str, statuses: &[u16]) {
    let text = server.raw(request.as_bytes());
    let answer = Answer::read(&text);
    assert!(statuses.contains(&answer.status), "{request}\n{text}");
    assert!(
        !text.contains(SECRET) && !text.contains("root:"),
        "{request}\n{text}"
    );
    assert_eq!(
        answer.header("access-control-allow-origin"),
        None,
        "{request}"
    );
}

#[test]
fn no_address_leads_out_of_the_site() {
    let site = site();
    let server = site.serve(&[]);
    let paths = [
        "/../secret.txt",
        "/../../../../../../etc/passwd",
        "/..%2f..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/.%2e/secret.txt",
        "/%252e%252e/secret.txt",
        "/%252e%252e%252fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/%u002e%u002e/secret.txt",
        "/./../secret.txt",
        "/panduan/../../secret.txt",
        "/assets/../../secret.txt",
        "/assets/..%00/secret.txt",
        "/secret.txt%00.html",
        "//etc/passwd",
        "///etc/passwd",
        "/%2fetc%2fpasswd",
        "/c:/windows/win.ini",
        "/C%3A%5Cwindows%5Cwin.ini",
        "/%5c%5chost%5cshare",
        "/file:///etc/passwd",
        "/secret.txt",
        "/content/secret.html",
        "/content/site.yaml",
        "/.suara-manifest",
        "/.git/config",
        "/__suara/../secret.txt",
        "/__suara/%2e%2e/secret.txt",
        "/__suara/client/../../secret.txt",
        "/__suara/explain/..%2f..%2fsecret.txt",
        "/__suara/side-by-side/../../secret.txt",
        "/public-leak/secret.txt",
        "/con",
        "/%0d%0aSet-Cookie:%20a=b",
    ];
    let port = server.port;
    for path in paths {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
        refused(&server, &request, &[400, 404]);
    }
    let inside = "/__suara/panel?path=/..%2f..%2fsecret.txt";
    refused(
        &server,
        &format!("GET {inside} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"),
        &[400, 404],
    );
}

#[test]
fn no_other_name_is_answered() {
    let site = site();
    let server = site.serve(&[]);
    let port = server.port;
    let hosts = [
        format!("Host: evil.example:{port}\r\n"),
        format!("Host: localhost.evil.example:{port}\r\n"),
        "Host: localhost\r\n".to_owned(),
        "Host: localhost:1\r\n".to_owned(),
        "Host:\r\n".to_owned(),
        String::new(),
        format!("Host: localhost:{port}\r\nHost: evil.example\r\n"),
        format!("Host: evil.example@localhost:{port}\r\n"),
    ];
    for target in [
        "/",
        "/__suara/",
        "/__suara/events?path=/",
        "/__suara/client.js",
    ] {
        for host in &hosts {
            let request = format!("GET {target} HTTP/1.1\r\n{host}Connection: close\r\n\r\n");
            refused(&server, &request, &[400, 421]);
        }
    }
    let whole = format!(
        "GET http://evil.example/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
    );
    refused(&server, &whole, &[400, 421]);
}

#[test]
fn no_other_site_hears_the_events_or_reads_a_file() {
    let site = site();
    let server = site.serve(&[]);
    let port = server.port;
    let strangers = [
        "Origin: https://evil.example\r\n".to_owned(),
        "Origin: null\r\n".to_owned(),
        format!("Origin: http://localhost:{}\r\n", port ^ 1),
        format!("Origin: http://127.0.0.1:{port}\r\n"),
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n".to_owned(),
        "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\n".to_owned(),
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n"
            .to_owned(),
    ];
    for target in [
        "/",
        "/__suara/",
        "/__suara/events?path=/",
        "/__suara/panel?path=/",
    ] {
        for stranger in &strangers {
            let answer = server.get_with(target, stranger);
            assert_eq!(answer.status, 403, "{target} {stranger}");
            assert!(!answer.body.contains("event:"), "{target} {stranger}");
        }
    }
    // To follow a link is nothing strange.
    let link =
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    assert_eq!(server.get_with("/", link).status, 200);
}

#[test]
fn nothing_but_reading_is_possible() {
    let site = site();
    let server = site.serve(&[]);
    let port = server.port;
    for method in [
        "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get",
    ] {
        let request =
            format!("{method} / HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n");
        let text = server.raw(request.as_bytes());
        let answer = Answer::read(&text);
        assert_eq!(answer.status, 405, "{method}: {text}");
        assert_eq!(answer.header("allow"), Some("GET, HEAD"), "{method}");
    }
    let connect = "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n";
    refused(&server, connect, &[400, 405]);
    let bodies = [
        "Content-Length: 5\r\n\r\nhello".to_owned(),
        "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n".to_owned(),
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".to_owned(),
    ];
    for body in bodies {
        let request =
            format!("GET / HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n{body}");
        refused(&server, &request, &[400, 413]);
    }
}

#[test]
fn words_of_an_address_do_not_become_a_page() {
    let site = site();
    let server = site.serve(&[]);
    let script = "%3Cscript%3Ealert(1)%3C/script%3E";
    let targets = [
        format!("/{script}"),
        format!("/__suara/?find={script}"),
        format!("/__suara/?region={script}"),
        format!("/__suara/explain/{script}"),
        format!("/__suara/side-by-side/{script}"),
        format!("/__suara/panel?path=/{script}/"),
        "/__suara/?find=%22%3E%3Cimg%20src=x%3E".to_owned(),
    ];
    for target in targets {
        let body = server.get(&target).body;
        assert!(!body.contains("<script>alert"), "{target}: {body}");
        assert!(!body.contains("<img src=x"), "{target}: {body}");
    }
}
