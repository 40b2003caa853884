//! A load of HTTP/1.1 on connections that are kept, and what it costs the processes that answer.
//! Small on purpose: client and server share the machine, so what the client takes the server lacks.

use anyhow::{Context, bail};
use futures::future::try_join_all;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One client: a connection, and the cookies that it was given.
pub struct Client {
    stream: TcpStream,
    host: String,
    cookies: BTreeMap<String, String>,
    read: Vec<u8>,
}

/// What came back.
pub struct Reply {
    /// The status.
    pub status: u16,
    /// Where it sends the client, if anywhere.
    pub location: Option<String>,
    /// The body.
    pub body: String,
}

/// What a run of requests came to.
pub struct Run {
    /// How long each took, sorted.
    latencies: Vec<Duration>,
    /// How long all took.
    wall: Duration,
    /// CPU of the server, in seconds.
    server: f64,
    /// CPU of the database's processes, in seconds; nothing where it lives in the server.
    database: f64,
}

/// The processes whose work is counted.
pub struct Watched {
    /// The server.
    pub server: u32,
    /// Whether PostgreSQL is another program: all of its processes on this machine are counted.
    pub postgres: bool,
}

impl Watched {
    fn used(&self) -> (f64, f64) {
        let database = if self.postgres { cpu(&named("postgres")) } else { 0.0 };
        (cpu(&[self.server]), database)
    }
}

impl Client {
    /// Connects.
    pub async fn connect(address: SocketAddr) -> anyhow::Result<Client> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let host = address.to_string();
        Ok(Client { stream, host, cookies: BTreeMap::new(), read: Vec::with_capacity(64 * 1024) })
    }

    /// Asks for a page or an answer of the API.
    pub async fn get(&mut self, path: &str) -> anyhow::Result<Reply> {
        self.ask("GET", path, &[], "").await
    }

    /// Sends JSON as the holder of a token.
    pub async fn json(
        &mut self,
        (method, path): (&str, &str),
        token: &str,
        key: Option<&str>,
        body: &serde_json::Value,
    ) -> anyhow::Result<Reply> {
        let bearer = format!("Bearer {token}");
        let mut headers =
            vec![("content-type", "application/json"), ("authorization", bearer.as_str())];
        headers.extend(key.map(|key| ("idempotency-key", key)));
        self.ask(method, path, &headers, &body.to_string()).await
    }

    /// Sends a request and reads the answer to its end.
    pub async fn ask(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> anyhow::Result<Reply> {
        let mut text = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\n", self.host);
        if !self.cookies.is_empty() {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            text.push_str(&format!("cookie: {}\r\n", cookies.join("; ")));
        }
        if method != "GET" {
            let (host, length) = (&self.host, body.len());
            text.push_str(&format!("origin: http://{host}\r\ncontent-length: {length}\r\n"));
        }
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        text.push_str(body);
        self.stream.write_all(text.as_bytes()).await?;
        self.reply().await
    }

    async fn reply(&mut self) -> anyhow::Result<Reply> {
        self.read.clear();
        let end = loop {
            if let Some(end) = self.read.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.read[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.context("the answer has no status")?;
        let (mut location, mut length, mut chunked) = (None, 0, false);
        for line in head.lines().skip(1) {
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "location" => location = Some(value.to_owned()),
                "content-length" => length = value.parse()?,
                "transfer-encoding" => chunked = value.eq_ignore_ascii_case("chunked"),
                "set-cookie" => self.keep(value),
                _ => {}
            }
        }
        let body = if chunked {
            self.chunks(end).await?
        } else {
            while self.read.len() < end + length {
                self.more().await?;
            }
            self.read[end..end + length].to_vec()
        };
        Ok(Reply { status, location, body: String::from_utf8_lossy(&body).into_owned() })
    }

    async fn chunks(&mut self, mut at: usize) -> anyhow::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = loop {
                match self.read[at..].windows(2).position(|pair| pair == b"\r\n") {
                    Some(end) => break at + end,
                    None => self.more().await?,
                }
            };
            let size = std::str::from_utf8(&self.read[at..line])?;
            let size = usize::from_str_radix(size.split(';').next().unwrap_or_default(), 16)?;
            at = line + 2;
            while self.read.len() < at + size + 2 {
                self.more().await?;
            }
            body.extend_from_slice(&self.read[at..at + size]);
            at += size + 2;
            if size == 0 {
                return Ok(body);
            }
        }
    }

    async fn more(&mut self) -> anyhow::Result<()> {
        match self.stream.read_buf(&mut self.read).await? {
            0 => bail!("the server closed the connection"),
            _ => Ok(()),
        }
    }

    fn keep(&mut self, cookie: &str) {
        let mut parts = cookie.split(';');
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
            return;
        };
        let gone = parts.any(|part| part.trim().eq_ignore_ascii_case("max-age=0"));
        match gone {
            true => self.cookies.remove(name.trim()),
            false => self.cookies.insert(name.trim().to_owned(), value.trim().to_owned()),
        };
    }
}

/// Lets every client do the same deed, one after the other, until the time is up. `deed` gets the client's
/// number and the number of the turn, so that clients need not ask for the same thing.
pub async fn run(
    clients: Vec<Client>,
    time: Duration,
    watched: &Watched,
    deed: impl AsyncFn(&mut Client, usize, usize) -> anyhow::Result<()>,
) -> anyhow::Result<Run> {
    let before = watched.used();
    let begun = Instant::now();
    let each = clients.into_iter().enumerate().map(|(number, mut client)| {
        let deed = &deed;
        async move {
            let mut latencies = Vec::new();
            while begun.elapsed() < time {
                let started = Instant::now();
                deed(&mut client, number, latencies.len()).await?;
                latencies.push(started.elapsed());
            }
            anyhow::Ok(latencies)
        }
    });
    let mut latencies: Vec<Duration> = try_join_all(each).await?.into_iter().flatten().collect();
    let wall = begun.elapsed();
    latencies.sort_unstable();
    let after = watched.used();
    Ok(Run { latencies, wall, server: after.0 - before.0, database: after.1 - before.1 })
}

impl Run {
    /// How many deeds were done.
    pub fn count(&self) -> usize {
        self.latencies.len()
    }

    /// Deeds per second.
    pub fn per_second(&self) -> f64 {
        self.count() as f64 / self.wall.as_secs_f64()
    }

    /// CPU milliseconds of the server for each deed.
    pub fn server_ms(&self) -> f64 {
        self.server * 1000.0 / self.count().max(1) as f64
    }

    /// CPU milliseconds of the database's own processes for each deed.
    pub fn database_ms(&self) -> f64 {
        self.database * 1000.0 / self.count().max(1) as f64
    }

    /// The latency that so many of a hundred deeds kept, in milliseconds.
    pub fn percentile(&self, share: usize) -> f64 {
        let at = (self.latencies.len() * share / 100).min(self.latencies.len().saturating_sub(1));
        self.latencies.get(at).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    }
}

/// The processes of this name that run now.
pub fn named(name: &str) -> Vec<u32> {
    let Ok(entries) = std::fs::read_dir("/proc") else { return Vec::new() };
    let numbers = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers
        .filter(|number: &u32| {
            let file = format!("/proc/{number}/comm");
            std::fs::read_to_string(file).is_ok_and(|found| found.trim() == name)
        })
        .collect()
}

/// CPU seconds that these processes have used so far, their ended children included (proc(5), stat).
pub fn cpu(processes: &[u32]) -> f64 {
    let ticks = |process: &u32| -> Option<f64> {
        let text = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        let after = text.rsplit_once(')')?.1;
        let numbers: Vec<f64> =
            after.split_whitespace().skip(11).take(4).filter_map(|n| n.parse().ok()).collect();
        Some(numbers.iter().sum())
    };
    // The kernel counts in hundredths of a second on every Linux that we run on (USER_HZ).
    processes.iter().filter_map(ticks).sum::<f64>() / 100.0
}

/// Resident memory of a process, in MB.
pub fn memory(process: u32) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1024.0
}
