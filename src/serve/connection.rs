//! Connections: one task each, and a limit for everything that somebody else decides.
//!
//! | what | limit | then |
//! |---|---|---|
//! | connections at once | 192 | 503, and closed; below the 256 open files that some systems allow a program |
//! | head of a request | 16 KiB, 64 headers | 431 |
//! | time for a head, and between two requests | 10 s | closed |
//! | time in which nothing of an answer is taken | 20 s (`pace`) | closed |
//!
//! A request brings no body: one that does is refused.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};

use super::answer::{Counter, answer};
use super::pace::Paced;
use super::{Access, Preview};

/// Connections at once.
const CONNECTIONS: usize = 192;

/// Connections at once that are told that there are too many.
const TURNED_AWAY: usize = 32;

/// Bytes and headers of the head of a request.
const HEAD_BYTES: usize = 16 << 10;
const HEADERS: usize = 64;

/// The time for the head of a request, counted from the end of the one before.
const HEAD_TIME: Duration = Duration::from_secs(10);

/// The time to hear that there are too many connections.
const FAREWELL: Duration = Duration::from_secs(1);

/// The pause after the system had no connection to give, for want of open files mostly.
const PAUSE: Duration = Duration::from_millis(50);

const TOO_MANY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// Answers whoever asks at these listeners, until somebody interrupts the program.
///
/// # Errors
///
/// Where the system gives no threads, or the listeners cannot be used.
pub fn run(
    preview: &Arc<Preview>,
    listeners: Vec<TcpListener>,
    access: Access,
    session: String,
) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("suara-serve")
        .enable_all()
        .build()?;
    let counter = Arc::new(Counter {
        preview: Arc::clone(preview),
        access,
        session,
    });
    let ended = runtime.block_on(async {
        let room = Room::new();
        for listener in listeners {
            listener.set_nonblocking(true)?;
            let listener = tokio::net::TcpListener::from_std(listener)?;
            tokio::spawn(accept(listener, Arc::clone(&counter), room.clone()));
        }
        tokio::signal::ctrl_c().await
    });
    // Who still listens to events would keep it open.
    runtime.shutdown_background();
    ended
}

/// Room for connections.
#[derive(Clone)]
struct Room {
    conversations: Arc<Semaphore>,
    turned_away: Arc<Semaphore>,
}

impl Room {
    fn new() -> Self {
        Self {
            conversations: Arc::new(Semaphore::new(CONNECTIONS)),
            turned_away: Arc::new(Semaphore::new(TURNED_AWAY)),
        }
    }
}

async fn accept(listener: tokio::net::TcpListener, counter: Arc<Counter>, room: Room) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            sleep(PAUSE).await;
            continue;
        };
        // Without it, some small answers wait for a packet that is not coming.
        let _faster = stream.set_nodelay(true);
        if let Ok(place) = Arc::clone(&room.conversations).try_acquire_owned() {
            tokio::spawn(converse(stream, Arc::clone(&counter), place));
        } else if let Ok(place) = Arc::clone(&room.turned_away).try_acquire_owned() {
            tokio::spawn(turn_away(stream, place));
        }
    }
}

/// Answers the requests of one connection.
async fn converse(stream: TcpStream, counter: Arc<Counter>, _place: OwnedSemaphorePermit) {
    let local = stream.local_addr();
    let local = local.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |address| address.ip());
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let counter = Arc::clone(&counter);
        async move {
            let (head, _) = request.into_parts();
            Ok::<hyper::Response<Body>, Infallible>(answer(&counter, &head, local).await)
        }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_header_size(HEAD_BYTES)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(Paced::new(stream)), service)
        .await;
    // A browser that goes away in the middle is nobody's fault.
    drop(served);
}

/// Says that there are too many connections, to who reads it at once.
async fn turn_away(mut stream: TcpStream, _place: OwnedSemaphorePermit) {
    let farewell = async {
        stream.write_all(TOO_MANY).await?;
        stream.shutdown().await?;
        // To close before the request is read would take the answer back.
        let mut rest = [0; 1024];
        while stream.read(&mut rest).await? > 0 {}
        io::Result::Ok(())
    };
    let _heard = timeout(FAREWELL, farewell).await;
}
