//! A PostgreSQL of our own: a new cluster in a temporary directory, on a free port of loopback, with
//! a password of its own, gone when this program ends, however it ends.
//!
//! PostgreSQL refuses to run as root, so root runs it as the user `postgres` of the Debian package.

use crate::install::{is_root, postgresql};
use anyhow::{Context, Result, bail};
use std::io::Read;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running server.
pub struct Server {
    /// How to connect, as a superuser and without a database: `postgres://kontor:…@127.0.0.1:PORT`.
    pub url: String,
    watch: Child,
}

/// Where `initdb` and `postgres` are: Debian keeps them out of the path, one folder per version.
pub fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| {
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .filter(|(version, folder)| *version >= 15 && folder.join("initdb").is_file())
        .collect();
    found.sort();
    if let Some((_, newest)) = found.pop() {
        return Some(newest);
    }
    let path = std::env::var("PATH").unwrap_or_default();
    path.split(':').map(PathBuf::from).find(|folder| folder.join("initdb").is_file())
}

impl Server {
    /// Makes a cluster and starts it; returns when it takes connections.
    pub fn start() -> Result<Server> {
        let programs = programs().context("PostgreSQL 15 or later is not installed")?;
        // Between finding a free port and using it another program may take it: then once more.
        let mut last = None;
        for _ in 0..3 {
            let home = std::env::temp_dir().join(format!("kontor-postgres-{}", random_word()?));
            std::fs::create_dir(&home).context("no temporary directory")?;
            match Server::within(&programs, &home) {
                Ok(server) => return Ok(server),
                Err(error) => last = Some(error),
            }
            let _ = std::fs::remove_dir_all(&home);
        }
        Err(last.context("PostgreSQL did not start")?)
    }

    fn within(programs: &Path, home: &Path) -> Result<Server> {
        let password = random_word()?;
        let file = home.join("password");
        std::fs::write(&file, &password)?;
        if is_root() {
            let owner = Command::new("chown").args(["-R", "postgres:"]).arg(home).status()?;
            if !owner.success() {
                bail!("there is no user postgres to run PostgreSQL as");
            }
        }
        let data = home.join("data");
        let made = unprivileged(&programs.join("initdb"))
            .arg("--pgdata")
            .arg(&data)
            .args(["--username=kontor", "--encoding=UTF8", "--locale=C", "--no-sync"])
            .args(["--auth=scram-sha-256", "--pwfile"])
            .arg(&file)
            .current_dir(home)
            .stdout(Stdio::null())
            .status()?;
        if !made.success() {
            bail!("initdb failed");
        }
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let watch = serve(programs, home, port)?;
        Ok(Server { url: format!("postgres://kontor:{password}@127.0.0.1:{port}"), watch })
    }

    /// Stops the server and removes its directory.
    pub fn stop(mut self) {
        drop(self.watch.stdin.take());
        let _ = self.watch.wait();
    }
}

/// Starts the server under the watch of a shell that waits for the end of its own input. That end
/// comes when this program closes it or dies, also by ctrl-c or a kill: then the shell stops the
/// server and removes the directory.
fn serve(programs: &Path, home: &Path, port: u16) -> Result<Child> {
    // The tests commit thousands of times and need no power cut; durability is not theirs to try.
    let script = r#"
        trap '' INT HUP TERM
        "$@" >>"$HOME_DIR/log" 2>&1 </dev/null &
        server=$!
        cat >/dev/null
        postmaster=$(head -n 1 "$HOME_DIR/data/postmaster.pid" 2>/dev/null)
        kill -INT "${postmaster:-$server}" 2>/dev/null
        wait $server
        rm -rf "$HOME_DIR"
    "#;
    let mut words: Vec<String> = Vec::new();
    if is_root() {
        words.extend(["runuser", "-u", "postgres", "--"].map(str::to_owned));
    }
    words.push(programs.join("postgres").display().to_string());
    words.extend(["-D".to_owned(), home.join("data").display().to_string()]);
    let settings = [
        "listen_addresses=127.0.0.1".to_owned(),
        format!("port={port}"),
        format!("unix_socket_directories={}", home.display()),
        "max_connections=400".to_owned(),
        "shared_buffers=256MB".to_owned(),
        "fsync=off".to_owned(),
        "synchronous_commit=off".to_owned(),
        "full_page_writes=off".to_owned(),
    ];
    for setting in settings {
        words.extend(["-c".to_owned(), setting]);
    }
    let mut watch = Command::new("sh")
        .args(["-c", script, "kontor-postgres"])
        .args(words)
        .env("HOME_DIR", home)
        .current_dir(home)
        .stdin(Stdio::piped())
        .spawn()?;
    for _ in 0..300 {
        std::thread::sleep(Duration::from_millis(100));
        let ready = Command::new(programs.join("pg_isready"))
            .args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()])
            .status()?;
        if ready.success() {
            return Ok(watch);
        }
        if watch.try_wait()?.is_some() || said(home).contains("FATAL:  could not") {
            break;
        }
    }
    let said = said(home);
    drop(watch.stdin.take());
    let _ = watch.wait();
    bail!("PostgreSQL did not start:\n{said}")
}

fn said(home: &Path) -> String {
    std::fs::read_to_string(home.join("log")).unwrap_or_default()
}

fn unprivileged(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

fn random_word() -> Result<String> {
    let mut bytes = [0u8; 12];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// `cargo xtask postgres`.
pub fn until_enter() -> Result<bool> {
    postgresql()?;
    let server = Server::start()?;
    println!("export KONTOR_TEST_POSTGRES={}", server.url);
    println!("(until Enter or ctrl-c; everything in it is lost then)");
    std::io::stdin().read_line(&mut String::new())?;
    server.stop();
    Ok(true)
}
