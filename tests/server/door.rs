//! Ports, hosts, tokens, Ctrl-C.

use std::io::{Read, Write};

use crate::program::{AT_MOST, Answer, Site, Told};

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
fn others_reach_it_under_the_address_that_is_shown() {
    let site = Site::new();
    let server = site.serve(&["--host"]);
    // A computer without a network has no such address.
    let Some(shown) = &server.network else {
        return;
    };
    let (address, token) = shown.split_once("?token=").expect("a token");
    let host = address.trim_start_matches("http://").trim_end_matches('/');
    let ask = |target: &str| {
        let mut stream = std::net::TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(AT_MOST)).unwrap();
        let head = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        Answer::read(&answer)
    };
    assert_eq!(ask("/").status, 403);
    assert_eq!(ask(&format!("/?token={token}")).status, 200);
}

/// Asks for the home page under the address that a line of the terminal shows.
fn home_at(told: &str) -> Answer {
    let address = told.split("http://").nth(1).expect("an address");
    let host = address.split('/').next().unwrap();
    let mut stream = std::net::TcpStream::connect(host).expect(host);
    stream.set_read_timeout(Some(AT_MOST)).unwrap();
    let head = format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    Answer::read(&answer)
}

#[test]
fn this_computer_reaches_it_under_the_address_that_is_shown() {
    let site = Site::new();
    let mut hosts = vec!["127.0.0.1", "localhost", "LocalHost"];
    // Other systems have one address of their own only.
    if cfg!(target_os = "linux") {
        hosts.push("127.0.0.2");
    }
    for host in hosts {
        let args = ["serve", "--port", "0", "--host", host, "--lang", "en"];
        let mut server = Told::start(&site, &args);
        let told = server.until("The site is at ");
        // Nobody else can come in, so there is no secret.
        assert!(!told.contains("?token="), "{told}");
        assert_eq!(home_at(&told).status, 200, "{told}");
    }
}

#[test]
fn where_the_usual_port_is_taken_the_next_one_is_told() {
    let site = Site::new();
    // If it is taken already, that is just as well.
    let _taken = std::net::TcpListener::bind(("127.0.0.1", 4321));
    let told = Told::start(&site, &["serve", "--lang", "en"]).until("The site is at ");
    assert!(told.contains("Port 4321 is taken"), "{told}");
    assert!(!told.contains("localhost:4321/"), "{told}");
}

#[test]
fn people_are_told_the_address_and_what_to_mind() {
    let site = Site::new();
    for (language, end) in [("id", "2 bahasa"), ("en", "2 languages")] {
        let args = [
            "serve",
            "--port",
            "0",
            "--host",
            "laptop.local",
            "--narrate",
            "--lang",
            language,
        ];
        let told = Told::start(&site, &args).until(end);
        assert!(told.contains("http://laptop.local:"), "{told}");
        assert!(told.contains("?token="), "{told}");
        assert!(told.contains("Ctrl+C"), "{told}");
        // Who listens gets words, no drawing.
        assert!(!told.contains('█'), "{told}");
        assert!(!told.contains("server-"), "{told}");
    }
}

#[test]
fn people_read_each_problem_once() {
    let site = Site::new();
    let page = "content/pages/_index.id.md";
    let text = site.read(page);
    let mut told = Told::start(&site, &["serve", "--port", "0", "--lang", "en"]);
    told.until("no problems");
    site.write(page, format!("{text}\n[ke sana](tidak-ada.md)\n"));
    let first = told.until(" new");
    assert_eq!(first.matches("error[broken-link]").count(), 1, "{first}");
    assert!(first.contains("tidak-ada.md"), "{first}");
    assert!(first.contains("content/pages/_index.id.md · "), "{first}");
    site.write(
        page,
        format!("{text}\nKalimat baru.\n\n[ke sana](tidak-ada.md)\n"),
    );
    let second = told.until(" seconds");
    assert!(!second.contains("broken-link"), "{second}");
    site.write(page, text);
    let third = told.until(" seconds");
    assert!(third.contains("no problems"), "{third}");
}

#[cfg(unix)]
#[test]
fn a_build_for_which_no_file_changed_is_not_taken_for_a_new_day() {
    let site = Site::new();
    let mut told = Told::start(&site, &["serve", "--port", "0", "--lang", "en"]);
    told.until("no problems");
    let shortcut = site.root().join("content/pages/pintas.id.md");
    std::os::unix::fs::symlink("_index.id.md", shortcut).unwrap();
    let again = told.until(" seconds");
    assert!(again.contains("\nbuilt again · "), "{again}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_at_once_and_well() {
    let site = Site::new();
    let mut server = site.serve(&[]);
    // A browser that listens does not hold it up.
    let mut events = server.listen("/");
    events.state("good");
    let child = server.child.as_mut().unwrap();
    let pid = child.id().to_string();
    let sent = std::process::Command::new("kill")
        .args(["-INT", &pid])
        .status();
    assert!(sent.unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
