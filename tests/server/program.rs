//! A small site, the program that serves it, and sockets to talk to it.

use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use suara::serve::{Access, Preview, run};

/// Longer than any machine needs: only a failure waits so long.
pub(crate) const AT_MOST: Duration = Duration::from_secs(60);

/// The day of every test.
pub(crate) const TODAY: &str = "2026-11-21";

/// The program, with nothing of the surroundings.
pub(crate) fn suara(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_suara"));
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "SUARA_NARRATE"] {
        command.env_remove(name);
    }
    command.current_dir(folder).stdin(Stdio::null());
    command
}

/// A site of its own, as `suara init` makes it.
pub(crate) struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let made = suara(folder.path())
            .args(["init", "--lang", "id", "--today", TODAY, "site"])
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        Self { folder }
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap()
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.root().join(path)).unwrap();
    }

    /// Replaces words of a file that must be there.
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path}: {old}");
        self.write(path, text.replacen(old, new, 1));
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        suara(&self.root()).args(args).output().unwrap()
    }

    /// Serves it at any port, and waits for the first build.
    pub(crate) fn serve(&self, args: &[&str]) -> Server {
        let server = self.start(args);
        server.built();
        server
    }

    /// Serves it at any port.
    pub(crate) fn start(&self, args: &[&str]) -> Server {
        let mut child = suara(&self.root())
            .args(["serve", "--port", "0", "--format", "json", "--today", TODAY])
            .args(args)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (sender, events) = channel();
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                let event: Value = serde_json::from_str(&line).expect(&line);
                if sender.send(event).is_err() {
                    break;
                }
            }
        });
        let serving = events.recv_timeout(AT_MOST).expect("an event");
        assert_eq!(serving["event"], "serving", "{serving}");
        let url = serving["url"].as_str().unwrap();
        let port = url.trim_start_matches("http://localhost:");
        let end = port.find('/').unwrap();
        Server {
            child: Some(child),
            port: port[..end].parse().unwrap(),
            url: url.to_owned(),
            network: serving["network"].as_str().map(str::to_owned),
            events: Mutex::new(events),
        }
    }
}

/// The running program. It ends with the test.
pub(crate) struct Server {
    /// None where it runs inside of the test.
    pub(crate) child: Option<Child>,
    events: Mutex<Receiver<Value>>,
    pub(crate) port: u16,
    pub(crate) url: String,
    /// The address for others.
    pub(crate) network: Option<String>,
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Server {
    /// Serves a preview from inside of the test, to its end.
    pub(crate) fn inside(preview: &Arc<Preview>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let preview = Arc::clone(preview);
        let access = Access {
            port,
            ..Access::default()
        };
        std::thread::spawn(move || run(&preview, vec![listener], access, "test".to_owned()));
        Self {
            child: None,
            events: Mutex::new(channel().1),
            port,
            url: format!("http://localhost:{port}/"),
            network: None,
        }
    }

    /// The next line that the program tells.
    pub(crate) fn event(&self) -> Value {
        self.events
            .lock()
            .unwrap()
            .recv_timeout(AT_MOST)
            .expect("an event")
    }

    /// The next build.
    pub(crate) fn built(&self) -> Value {
        let built = self.event();
        assert_eq!(built["event"], "built", "{built}");
        built
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(AT_MOST)).unwrap();
        stream.set_write_timeout(Some(AT_MOST)).unwrap();
        stream
    }

    /// Sends these very bytes, and reads until the other side has no more to say.
    pub(crate) fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        // Who is refused early may find the connection closed while it still talks.
        let _ = stream.write_all(bytes);
        rest(&mut stream)
    }

    /// A GET with more headers, each with its line end.
    pub(crate) fn get_with(&self, target: &str, headers: &str) -> Answer {
        let port = self.port;
        let head = format!(
            "GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n{headers}Connection: close\r\n\r\n"
        );
        Answer::read(&self.raw(head.as_bytes()))
    }

    pub(crate) fn get(&self, target: &str) -> Answer {
        self.get_with(target, "")
    }

    /// Listens to the events of a page.
    pub(crate) fn listen(&self, path: &str) -> Events {
        let mut stream = self.connect();
        let port = self.port;
        let head =
            format!("GET /__suara/events?path={path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        Events(BufReader::new(stream))
    }
}

/// What comes to the end. The other side may end it as it likes, well or rudely, but it must end it.
pub(crate) fn rest(stream: &mut TcpStream) -> String {
    let mut rest = Vec::new();
    if let Err(error) = stream.read_to_end(&mut rest) {
        let waits = matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut);
        assert!(!waits, "no end after {} bytes", rest.len());
    }
    String::from_utf8_lossy(&rest).into_owned()
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Self {
            status: status.unwrap_or_else(|| panic!("no answer: {text:?}")),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find_map(|(found, value)| found.eq_ignore_ascii_case(name).then_some(value))
    }
}

/// An event stream.
pub(crate) struct Events(BufReader<TcpStream>);

impl Events {
    /// The next event of that name.
    pub(crate) fn next(&mut self, name: &str) -> Value {
        let wanted = format!("event: {name}");
        let mut line = String::new();
        let mut is_wanted = false;
        let mut silences = 0;
        loop {
            line.clear();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream ended");
            let line = line.trim_end();
            // The server says so every fifteen seconds.
            silences += usize::from(line == ":");
            assert!(silences < 5, "no {name} came");
            if let Some(data) = line.strip_prefix("data: ").filter(|_| is_wanted) {
                return serde_json::from_str(data).unwrap();
            }
            if line.starts_with("event: ") {
                is_wanted = line == wanted;
            }
        }
    }

    /// The next `page` event with that state.
    pub(crate) fn state(&mut self, state: &str) -> Value {
        loop {
            let event = self.next("page");
            if event["state"] == state {
                return event;
            }
        }
    }
}

/// The program as people see it: what it tells on the standard error.
pub(crate) struct Told {
    child: Child,
    lines: BufReader<ChildStderr>,
}

impl Told {
    pub(crate) fn start(site: &Site, args: &[&str]) -> Self {
        let mut child = suara(&site.root())
            .args(args)
            .args(["--today", TODAY])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap());
        Self { child, lines }
    }

    /// What it tells next, to the line that holds these words.
    pub(crate) fn until(&mut self, words: &str) -> String {
        let mut told = String::new();
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).unwrap() > 0, "{told}");
            told.push_str(&line);
            if line.contains(words) {
                return told;
            }
        }
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
