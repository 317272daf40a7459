//! Ports, hosts, tokens, Ctrl-C.

use crate::program::{Site, suara};

#[test]
fn a_port_that_is_taken_is_told_with_what_to_do() {
    let site = Site::new();
    let first = site.serve(&[]);
    let port = first.port.to_string();
    let second = site.run(&["serve", "--port", &port, "--lang", "en"]);
    assert_eq!(second.status.code(), Some(2));
    let told = String::from_utf8(second.stderr).unwrap();
    assert!(
        told.contains("another program listens at this port"),
        "{told}"
    );
    assert!(told.contains("--port 4400"), "{told}");
}

#[test]
fn a_host_that_is_not_here_is_told_with_what_to_do() {
    let site = Site::new();
    // An address for documentation: no computer has it.
    let outcome = site.run(&[
        "serve",
        "--port",
        "0",
        "--host",
        "192.0.2.7",
        "--lang",
        "en",
    ]);
    assert_eq!(outcome.status.code(), Some(2));
    let told = String::from_utf8(outcome.stderr).unwrap();
    assert!(told.contains("no such address"), "{told}");
}

#[test]
fn an_editor_that_is_unknown_is_told_with_those_that_are() {
    let site = Site::new();
    let outcome = site.run(&["serve", "--port", "0", "--editor", "vscod", "--lang", "en"]);
    assert_eq!(outcome.status.code(), Some(2));
    let told = String::from_utf8(outcome.stderr).unwrap();
    assert!(told.contains("--editor vscode"), "{told}");
}

#[test]
fn who_comes_from_outside_needs_the_token() {
    let site = Site::new();
    let server = site.serve(&["--host"]);
    let token = server.url.split_once("?token=").expect("a token").1;
    assert_eq!(token.len(), 32, "{token}");
    for target in [
        "/",
        "/__suara/",
        "/__suara/events?path=/",
        "/robots.txt",
        "/?token=0",
    ] {
        let refused = server.get(target);
        assert_eq!(refused.status, 403, "{target}");
        assert!(!refused.body.contains(token), "{target}");
        assert!(refused.body.contains("<h1>"), "{target}");
    }
    let entry = server.get(&format!("/panduan/?token={token}"));
    assert_eq!(entry.status, 200);
    assert!(
        entry.body.contains("content=\"0;url=/panduan/\""),
        "{}",
        entry.body
    );
    assert_eq!(entry.header("referrer-policy"), Some("no-referrer"));
    let cookie = entry.header("set-cookie").expect("a cookie");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let cookie = format!("Cookie: {}\r\n", cookie.split(';').next().unwrap());
    assert_eq!(server.get_with("/panduan/", &cookie).status, 200);
    let wrong = cookie.replace(&token[..4], "zzzz");
    assert_eq!(server.get_with("/panduan/", &wrong).status, 403);
}

#[test]
fn people_are_told_the_address_and_what_to_mind() {
    let site = Site::new();
    for language in ["id", "en"] {
        let args = [
            "serve",
            "--port",
            "0",
            "--host",
            "laptop.local",
            "--lang",
            language,
            "--narrate",
        ];
        let mut child = suara(&site.root())
            .args(args)
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut told = String::new();
        let mut lines = std::io::BufReader::new(child.stderr.take().unwrap());
        while !told.contains("2 bahasa") && !told.contains("2 languages") {
            let read = std::io::BufRead::read_line(&mut lines, &mut told).unwrap();
            assert!(read > 0, "{told}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(told.contains("http://laptop.local:"), "{told}");
        assert!(told.contains("?token="), "{told}");
        assert!(told.contains("Ctrl+C"), "{told}");
        // Who listens gets words, no drawing.
        assert!(!told.contains('█'), "{told}");
        assert!(!told.contains("server-"), "{told}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_at_once_and_well() {
    let site = Site::new();
    let mut server = site.serve(&[]);
    // A browser that listens does not hold it up.
    let mut events = server.listen("/");
    events.state("good");
    let pid = server.child.id().to_string();
    let sent = std::process::Command::new("kill")
        .args(["-INT", &pid])
        .status();
    assert!(sent.unwrap().success());
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
}
