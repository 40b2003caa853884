//! How mail leaves the house: by an SMTP server, into a folder, or not at all.

use std::path::{Path, PathBuf};
use std::time::Duration;

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::MailId;

/// How long a server may take for one mail.
const TIME: Duration = Duration::from_secs(60);
/// How long it may take for one answer.
const ANSWER: Duration = Duration::from_secs(20);

/// The post office of this installation; a part of the [`web::App`].
#[derive(Clone, Debug)]
pub struct Post {
    /// Which way mail goes.
    pub transport: Transport,
    /// The sender of every mail.
    pub from: Mailbox,
    /// For how many days the words of a mail are kept after its end.
    pub days: i64,
}

/// The way that mail goes.
#[derive(Clone, Debug)]
pub enum Transport {
    /// No mail leaves; it can be read in the list of mails while its words are kept.
    None,
    /// Every mail becomes a file `<id>.eml`.
    Folder(PathBuf),
    /// To a server, which sends it on.
    Smtp(Smtp),
}

/// An SMTP server.
#[derive(Clone)]
pub struct Smtp {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// The user's name; empty to come without.
    pub user: String,
    /// The password.
    pub password: String,
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte (port 465).
    Tls,
    /// TLS after STARTTLS, and nothing without it (port 587).
    StartTls,
    /// Not at all: for a server on this machine.
    Plain,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The password stays out of logs.
        write!(f, "Smtp({}:{} {:?})", self.host, self.port, self.security)
    }
}

/// Why a mail was not taken; without personal data, for servers repeat addresses in their words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NotTaken {
    /// Whether it is of no use to try again.
    pub for_good: bool,
    pub reason: String,
}

impl Post {
    /// A post office, whose mails come from `from` (`Name <address>`).
    ///
    /// # Errors
    /// When `from` is no address.
    pub fn new(transport: Transport, from: &str, days: i64) -> Result<Post, String> {
        let from = from.parse().map_err(|_| format!("{from} is not `Name <address>`"))?;
        Ok(Post { transport, from, days })
    }

    /// Hands a message over.
    pub(super) async fn hand_over(&self, id: &MailId, message: Message) -> Result<(), NotTaken> {
        match &self.transport {
            Transport::None => Ok(()),
            Transport::Folder(folder) => {
                let written = write(folder, id, &message.formatted()).await;
                written.map_err(|error| passing(&format!("folder: {}", error.kind())))
            }
            Transport::Smtp(smtp) => {
                let sending = smtp.send(self.from.email.domain(), message);
                let sent = tokio::time::timeout(TIME, sending).await;
                sent.unwrap_or_else(|_| Err(passing("smtp: no answer in time")))
            }
        }
    }
}

fn passing(reason: &str) -> NotTaken {
    NotTaken { for_good: false, reason: reason.to_owned() }
}

/// Under another name first, so that who reads the folder never sees half a mail.
async fn write(folder: &Path, id: &MailId, bytes: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let unfinished = folder.join(format!(".{id}.part"));
    tokio::fs::write(&unfinished, bytes).await?;
    tokio::fs::rename(&unfinished, folder.join(format!("{id}.eml"))).await
}

impl Smtp {
    async fn send(&self, own_name: &str, message: Message) -> Result<(), NotTaken> {
        let tls = || {
            let made = TlsParameters::new(self.host.clone());
            made.map_err(|_| passing("smtp: TLS cannot be set up on this machine"))
        };
        let tls = match self.security {
            Security::Tls => Tls::Wrapper(tls()?),
            Security::StartTls => Tls::Required(tls()?),
            Security::Plain => Tls::None,
        };
        let mut server = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&self.host)
            .port(self.port)
            .tls(tls)
            .timeout(Some(ANSWER))
            .hello_name(ClientId::Domain(own_name.to_owned()));
        if !self.user.is_empty() {
            server = server.credentials(Credentials::new(self.user.clone(), self.password.clone()));
        }
        server.build().send(message).await.map(|_| ()).map_err(sorted)
    }
}

fn sorted(error: lettre::transport::smtp::Error) -> NotTaken {
    let reason = match error.status() {
        Some(code) => format!("smtp: the server says {code}"),
        None if error.is_timeout() => "smtp: no answer in time".to_owned(),
        None if error.is_tls() => "smtp: no protected connection".to_owned(),
        None if error.is_client() => "smtp: the server cannot do what we need".to_owned(),
        None => "smtp: no connection".to_owned(),
    };
    // A refused sign-in (5xx too) is a mistake of the operator, who can correct it.
    let our_fault = error.status().is_some_and(|code| {
        let code = code.to_string();
        ["530", "534", "535", "538"].contains(&code.as_str())
    });
    NotTaken { for_good: error.is_permanent() && !our_fault, reason }
}
