//! Who is slow, silent, many, or talks nonsense: everybody else is answered all the same.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use crate::program::{AT_MOST, Answer, Server, Site, rest};

fn is_well(server: &Server) {
    let page = server.get("/");
    assert_eq!(page.status, 200);
    assert!(page.body.ends_with("</html>\n"), "{}", page.body);
}

#[test]
fn nonsense_is_refused_and_forgotten() {
    let site = Site::new();
    let server = site.serve(&[]);
    let long = format!("GET /{} HTTP/1.1\r\n", "a".repeat(100_000));
    let wide = format!(
        "GET / HTTP/1.1\r\nHost: localhost:{}\r\nX: {}\r\n\r\n",
        server.port,
        "b".repeat(100_000)
    );
    let many = format!(
        "GET / HTTP/1.1\r\nHost: localhost:{}\r\n{}\r\n",
        server.port,
        "X: y\r\n".repeat(500)
    );
    let nonsense: [&[u8]; 12] = [
        b"\r\n\r\n\r\n",
        b"\0\0\0\0\0\0\0\0",
        b"\xff\xfe\xfd",
        b"hello\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost localhost\r\n\r\n",
        // TLS, HTTP/2 and a proxy.
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        long.as_bytes(),
        wide.as_bytes(),
        many.as_bytes(),
    ];
    for bytes in nonsense {
        let mut stream = server.connect();
        let _ = stream.write_all(bytes);
        // Whoever says no more gets an answer, or an end.
        let _ = stream.shutdown(Shutdown::Write);
        let answer = rest(&mut stream);
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        assert!(!answer.starts_with("HTTP/1.1 200"), "{shown}: {answer}");
        is_well(&server);
    }
    let head = Answer::read(&server.raw(wide.as_bytes()));
    assert_eq!(head.status, 431);
    let head = Answer::read(&server.raw(many.as_bytes()));
    assert_eq!(head.status, 431);
}

#[test]
fn who_goes_away_is_forgotten() {
    let site = Site::new();
    let server = site.serve(&[]);
    for _ in 0..300 {
        // Half open, with half a request, in the middle of an answer, in the middle of events.
        drop(server.connect());
        let mut stream = server.connect();
        stream.write_all(b"GET / HTT").unwrap();
        drop(stream);
        let mut stream = server.connect();
        let host = format!("Host: localhost:{}\r\n\r\n", server.port);
        stream
            .write_all(format!("GET / HTTP/1.1\r\n{host}").as_bytes())
            .unwrap();
        drop(stream);
        drop(server.listen("/"));
    }
    is_well(&server);
}

#[test]
fn five_hundred_at_once_are_answered_and_the_first_goes_on() {
    let site = Site::new();
    let server = site.serve(&[]);
    let mut events = server.listen("/");
    events.state("good");
    let mut first = server.connect();
    let request = format!(
        "GET /robots.txt HTTP/1.1\r\nHost: localhost:{}\r\n\r\n",
        server.port
    );
    ask_again(&mut first, &request);
    let crowd: Vec<TcpStream> = (0..500).map(|_| server.connect()).collect();
    let answers: Vec<u16> = std::thread::scope(|scope| {
        let asking: Vec<_> = crowd
            .into_iter()
            .map(|mut stream| {
                let request = request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
                scope.spawn(move || {
                    let _ = stream.write_all(request.as_bytes());
                    let answer = rest(&mut stream);
                    // Where even those who are turned away are too many, there is an end.
                    if answer.is_empty() {
                        0
                    } else {
                        Answer::read(&answer).status
                    }
                })
            })
            .collect();
        ask_again(&mut first, &request);
        asking
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    let count = |status| answers.iter().filter(|answer| **answer == status).count();
    assert!(
        answers.iter().all(|status| matches!(status, 200 | 503 | 0)),
        "{answers:?}"
    );
    assert!(count(200) >= 100, "{} of 500", count(200));
    ask_again(&mut first, &request);
    is_well(&server);
    // Who listened before the crowd came still hears.
    site.edit("content/pages/_index.id.md", "title: ", "title: Lagi ");
    events.state("good");
}

/// Asks over a connection that stays open.
fn ask_again(stream: &mut TcpStream, request: &str) {
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = [0; 4096];
    let length = stream.read(&mut answer).unwrap();
    assert!(answer[..length].starts_with(b"HTTP/1.1 200"), "{length}");
}

#[test]
fn who_is_slow_or_silent_is_let_go() {
    let site = Site::new();
    // More than the system keeps for a reader who does not read.
    site.write("content/static/film.mp4", vec![7; 40 << 20]);
    let server = site.serve(&[]);
    let request =
        |path: &str| format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\n", server.port);
    let mut silent = server.connect();
    let mut slow = server.connect();
    slow.write_all(request("/").as_bytes()).unwrap();
    let mut idle = server.connect();
    ask_again(&mut idle, &format!("{}\r\n", request("/robots.txt")));
    let mut reader = server.connect();
    reader
        .write_all(format!("{}\r\n", request("/film.mp4")).as_bytes())
        .unwrap();
    // One header line a second would take for ever.
    let mut drops = slow.try_clone().unwrap();
    let dripping = std::thread::spawn(move || {
        while drops.write_all(b"X: y\r\n").is_ok() {
            std::thread::sleep(Duration::from_secs(1));
        }
    });
    for stream in [&mut silent, &mut slow, &mut idle] {
        assert_eq!(rest(stream), "");
    }
    dripping.join().unwrap();
    is_well(&server);
    let mut begin = [0; 15];
    assert_eq!(reader.peek(&mut begin).unwrap(), begin.len());
    assert_eq!(begin, *b"HTTP/1.1 200 OK");
    // Who still talks when the other side has closed is told so; nothing of the film was read.
    let end = Instant::now() + AT_MOST;
    while reader.write_all(b"X").is_ok() {
        assert!(Instant::now() < end, "who does not read is kept");
        std::thread::sleep(Duration::from_millis(100));
    }
    is_well(&server);
}
