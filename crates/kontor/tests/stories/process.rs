//! Real processes of the binary on a story's database, and a router that hands requests on to one
//! of them over a socket, so that every visitor of a story can visit a process as well.

use crate::world::World;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use http_body_util::BodyExt;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What a visitor hears when nobody answers. No route of ours says it.
pub const NO_ANSWER: u16 = 599;

/// A `kontor serve` that ends with this value.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Starts one on the world's database, files and keys, and waits until it is ready.
    pub async fn start(world: &World, settings: &[(&str, &str)]) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kontor"));
        command
            .arg("serve")
            .env("KONTOR_DATABASE", world.database_url())
            .env("KONTOR_KEYS", world.folder().join("keys"))
            .env("KONTOR_SEARCH_FOLDER", world.folder().join("search"))
            .env("KONTOR_FILES_DIRECTORY", world.folder().join("files"));
        for (name, value) in settings {
            command.env(name, value);
        }
        Server::run(command).await
    }

    /// Runs a command that ends up serving at the address that it is given.
    pub async fn run(mut command: Command) -> Server {
        let address = free_address();
        command
            .env("KONTOR_LISTEN", address.to_string())
            .env("KONTOR_PUBLIC", format!("http://{address}"))
            .env("KONTOR_DEMONSTRATION", "true")
            .env("KONTOR_CLOCK_START_AT", crate::world::BEGINNING)
            .env("KONTOR_LOG_FILTER", "error")
            .stdin(Stdio::null());
        let server = Server { child: command.spawn().unwrap(), address };
        let visitor = crate::client::Client::new(server.router());
        let begun = Instant::now();
        while visitor.get("/readyz").await.status != 200 {
            assert!(begun.elapsed() < Duration::from_secs(60), "{address} does not get ready");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        server
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends the process as a power cut does: `kill -9`.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// A router whose every answer is this process's.
    pub fn router(&self) -> Router {
        let address = self.address;
        Router::new().fallback(move |request: Request<Body>| async move {
            let answer = handed_on(address, request).await;
            answer.unwrap_or_else(|error| {
                let status = StatusCode::from_u16(NO_ANSWER).unwrap();
                Response::builder().status(status).body(Body::from(error.to_string())).unwrap()
            })
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// An address on which nobody listens. Another process could take it before we do; the wait for
/// readiness would show it.
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap()
}

/// One request and its answer over a connection of its own, by HTTP/1.0: the answer ends where the
/// connection does.
async fn handed_on(to: SocketAddr, request: Request<Body>) -> std::io::Result<Response<Body>> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(std::io::Error::other)?.to_bytes();
    let mut text = format!("{} {} HTTP/1.0\r\n", head.method, head.uri);
    for (name, value) in &head.headers {
        text.push_str(&format!("{name}: {}\r\n", value.to_str().map_err(std::io::Error::other)?));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    let mut stream = TcpStream::connect(to).await?;
    stream.write_all(text.as_bytes()).await?;
    // A server that refuses a body may close before it has read it all: the answer still counts.
    let sent = stream.write_all(&body).await;
    let mut answer = Vec::new();
    let read = stream.read_to_end(&mut answer).await;
    let Some(end) = answer.windows(4).position(|w| w == b"\r\n\r\n") else {
        sent?;
        read?;
        return Err(std::io::Error::other("no answer"));
    };
    read?;
    parsed(&String::from_utf8_lossy(&answer[..end]), answer[end + 4..].to_vec())
        .ok_or_else(|| std::io::Error::other("not HTTP"))
}

fn parsed(head: &str, body: Vec<u8>) -> Option<Response<Body>> {
    let mut lines = head.split("\r\n");
    let status: u16 = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut response = Response::builder().status(status);
    let mut length = body.len();
    for line in lines {
        let (name, value) = line.split_once(": ")?;
        if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().ok()?;
        }
        let name: HeaderName = name.parse().ok()?;
        response = response.header(name, HeaderValue::from_str(value).ok()?);
    }
    // Cut short by the end of the process: that was no answer.
    (body.len() >= length).then(|| response.body(Body::from(body)).ok())?
}
