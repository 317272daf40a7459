//! Where the preview listens, who may come in, and how the reader is told.
//!
//! Only this computer, unless `--host` says otherwise: then there is a token, a warning, and a code for a telephone's camera.

use std::fmt::Write as _;
use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, UdpSocket};

use clap::ArgMatches;
use serde_json::json;

use crate::diagnostics::terminal::Look;
use crate::serve::Access;

use super::super::Failure;
use super::super::console::{Console, Format, Manner};
use super::super::failure::reason;
use super::code;

/// The port, unless somebody asks for another one.
const PORT: u16 = 4321;

/// So many ports are tried, then any.
const TRIED: u16 = 20;

/// This computer's name for itself.
const HERE: &str = "localhost";

/// An open door.
pub(super) struct Door {
    pub(super) listeners: Vec<TcpListener>,
    pub(super) access: Access,
    reach: Reach,
    /// The usual port, where it was taken.
    taken: Option<u16>,
}

/// Who can reach the preview.
enum Reach {
    /// This computer, under this name or address.
    Here(String),
    /// Others too, under this name or address, where it is known.
    Others(Option<String>),
}

impl Door {
    /// Opens it.
    pub(super) fn open(matches: &ArgMatches, console: &Console) -> Result<Self, Failure> {
        let host = matches.get_one::<String>("host").map(String::as_str);
        let (addresses, reach) = reach(host);
        let wanted = matches.get_one::<u16>("port").copied();
        let listeners = match wanted {
            Some(port) => listen(&addresses, port),
            None => listen_somewhere(&addresses),
        };
        let listeners = listeners.map_err(|error| failure(&error, console))?;
        let port = listeners
            .first()
            .and_then(|listener| listener.local_addr().ok())
            .map_or(0, |address| address.port());
        let (names, token) = match &reach {
            Reach::Here(_) => (Vec::new(), None),
            Reach::Others(name) => {
                let name = name.iter().map(|name| name.to_ascii_lowercase());
                (name.collect(), Some(random(console)?))
            }
        };
        let access = Access { port, names, token };
        Ok(Self {
            listeners,
            access,
            reach,
            taken: (wanted.is_none() && port != PORT).then_some(PORT),
        })
    }

    /// The address for this computer.
    pub(super) fn address(&self) -> String {
        match &self.reach {
            Reach::Here(name) => self.address_at(name),
            Reach::Others(_) => self.address_at(HERE),
        }
    }

    fn address_at(&self, name: &str) -> String {
        let mut address = format!("http://{name}:{}/", self.access.port);
        if let Some(token) = &self.access.token {
            let _ = write!(address, "?token={token}");
        }
        address
    }

    /// Tells where the preview is.
    pub(super) fn tell(&self, console: &Console) -> Result<(), Failure> {
        let outside = match &self.reach {
            Reach::Here(_) => None,
            Reach::Others(name) => name.as_deref().map(|name| self.address_at(name)),
        };
        if console.format != Format::Terminal {
            let event = json!({ "event": "serving", "url": self.address(), "network": outside });
            return console.print(&format!("{event}\n"));
        }
        let mut text = String::new();
        if let Some(port) = self.taken {
            // As a text, for no port has a thousands separator.
            let said = console.say("server-other-port", [("text", port.to_string().into())]);
            let _ = writeln!(text, "{said}");
        }
        let said = console.say("server-serving", [("text", self.address().into())]);
        let _ = writeln!(text, "{said}");
        if let Reach::Others(_) = self.reach {
            text.push_str(&invitation(outside.as_deref(), console));
        }
        if console.manner == Manner::Usual {
            let _ = writeln!(text, "{}", console.word("server-stop"));
        }
        console.tell(&text);
        Ok(())
    }
}

/// The address for others, the code for a camera, and what to mind.
fn invitation(outside: Option<&str>, console: &Console) -> String {
    let mut text = String::new();
    match outside {
        Some(address) => {
            let said = console.say("server-network", [("text", address.into())]);
            let _ = writeln!(text, "{said}");
            // A drawing is nothing to listen to.
            if console.look != Look::Narrated
                && let Some(code) = code::drawn(address, console.look)
            {
                let _ = writeln!(text, "\n{code}");
            }
        }
        None => {
            let _ = writeln!(text, "{}", console.word("server-no-network"));
        }
    }
    let _ = writeln!(text, "{}", console.word("server-warning"));
    text
}

/// The addresses to listen at, and who can reach them.
fn reach(host: Option<&str>) -> (Vec<IpAddr>, Reach) {
    let loopback = [
        IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::LOCALHOST),
    ];
    let everywhere = vec![IpAddr::V4(Ipv4Addr::UNSPECIFIED), loopback[1]];
    let host = host.unwrap_or(HERE);
    match host.parse::<IpAddr>() {
        _ if host.eq_ignore_ascii_case(HERE) => (loopback.into(), Reach::Here(HERE.to_owned())),
        // The name may lead to another of this computer's own addresses, where nobody listens.
        Ok(address) if address.is_loopback() => (vec![address], Reach::Here(in_url(address))),
        Ok(address) if !address.is_unspecified() => (
            vec![address, loopback[0]],
            Reach::Others(Some(in_url(address))),
        ),
        Err(_) if !host.is_empty() => (everywhere, Reach::Others(Some(host.to_owned()))),
        _ => (everywhere, Reach::Others(network().map(in_url))),
    }
}

fn in_url(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("[{address}]"),
    }
}

/// This computer's address in its network: that from which it would send to the world. To connect a UDP socket sends nothing, and the
/// address belongs to documentation (RFC 5737), where nobody lives.
fn network() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}

/// Listens at the first free port.
fn listen_somewhere(addresses: &[IpAddr]) -> io::Result<Vec<TcpListener>> {
    for port in PORT..PORT + TRIED {
        match listen(addresses, port) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            other => return other,
        }
    }
    listen(addresses, 0)
}

/// Listens at all addresses, at one port. A system may be without the second one.
fn listen(addresses: &[IpAddr], port: u16) -> io::Result<Vec<TcpListener>> {
    let mut listeners: Vec<TcpListener> = Vec::new();
    for address in addresses {
        let port = match listeners.first() {
            Some(first) => first.local_addr()?.port(),
            None => port,
        };
        match TcpListener::bind(SocketAddr::new(*address, port)) {
            Ok(listener) => listeners.push(listener),
            Err(error) if listeners.is_empty() || error.kind() == ErrorKind::AddrInUse => {
                return Err(error);
            }
            Err(_) => {}
        }
    }
    Ok(listeners)
}

/// Why the preview cannot be opened.
pub(super) fn failure(error: &io::Error, console: &Console) -> Failure {
    let why = reason(&console.words, error);
    let id = match error.kind() {
        ErrorKind::AddrInUse => "server-port-taken",
        ErrorKind::AddrNotAvailable => "server-no-such-host",
        _ => "server-no-door",
    };
    console.failure(id, [("text", why)])
}

/// 128 random bits in hexadecimal letters.
pub(super) fn random(console: &Console) -> Result<String, Failure> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)
        .map_err(|error| console.failure("server-no-door", [("text", error)]))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}
