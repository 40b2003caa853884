//! An SMTP server of a few lines, which does what the story wants.

use std::sync::{Arc, Mutex};

use outbox::mail::{Security, Smtp, Transport};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with the next mail; it keeps to the last one told.
#[derive(Clone, Copy, PartialEq)]
pub enum Does {
    /// Takes it.
    Takes,
    /// Says that the mailbox is busy, naming the address.
    IsBusy,
    /// Says that there is no such mailbox, naming the address.
    Refuses,
    /// Takes the words and never says so.
    FallsSilent,
}

#[derive(Clone)]
pub struct Server {
    port: u16,
    inside: Arc<Mutex<Inside>>,
}

struct Inside {
    does: Vec<Does>,
    messages: Vec<String>,
    signed_in: Vec<String>,
}

impl Server {
    pub async fn start(does: &[Does]) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let does = does.iter().rev().copied().collect();
        let inside = Inside { does, messages: Vec::new(), signed_in: Vec::new() };
        let server = Server { port, inside: Arc::new(Mutex::new(inside)) };
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let serving = serving.clone();
                tokio::spawn(async move { serving.talk(stream).await });
            }
        });
        server
    }

    pub fn transport(&self, user: &str, password: &str) -> Transport {
        Transport::Smtp(Smtp {
            host: "127.0.0.1".to_owned(),
            port: self.port,
            security: Security::Plain,
            user: user.to_owned(),
            password: password.to_owned(),
        })
    }

    /// The messages whose words have come.
    pub fn messages(&self) -> Vec<String> {
        self.inside.lock().expect("no panic").messages.clone()
    }

    pub fn signed_in(&self) -> Vec<String> {
        self.inside.lock().expect("no panic").signed_in.clone()
    }

    fn next(&self) -> Does {
        let does = &mut self.inside.lock().expect("no panic").does;
        if does.len() > 1 { does.pop().expect("one") } else { does[0] }
    }

    async fn talk(&self, stream: TcpStream) -> Option<()> {
        let (reader, mut writer) = stream.into_split();
        let mut lines = BufReader::new(reader).lines();
        writer.write_all(b"220 here\r\n").await.ok()?;
        let mut does = Does::Takes;
        while let Some(line) = lines.next_line().await.ok()? {
            let word = line.split(' ').next().unwrap_or_default().to_uppercase();
            let answer = match word.as_str() {
                "EHLO" => "250-here\r\n250 AUTH PLAIN".to_owned(),
                "AUTH" => {
                    self.inside.lock().expect("no panic").signed_in.push(line);
                    "235 welcome".to_owned()
                }
                "RCPT" => {
                    does = self.next();
                    match does {
                        Does::IsBusy => format!("451 {line} is busy"),
                        Does::Refuses => format!("550 {line} is unknown"),
                        _ => "250 known".to_owned(),
                    }
                }
                "DATA" => {
                    writer.write_all(b"354 go on\r\n").await.ok()?;
                    let mut message = String::new();
                    while let Some(line) = lines.next_line().await.ok()? {
                        if line == "." {
                            break;
                        }
                        message.push_str(&line);
                        message.push_str("\r\n");
                    }
                    self.inside.lock().expect("no panic").messages.push(message);
                    if does == Does::FallsSilent {
                        std::future::pending::<()>().await;
                    }
                    "250 taken".to_owned()
                }
                "QUIT" => "221 farewell".to_owned(),
                _ => "250 well".to_owned(),
            };
            writer.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
        }
        Some(())
    }
}
