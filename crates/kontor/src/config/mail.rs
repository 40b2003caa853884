//! How mail leaves, and whom webhooks may call.

use super::ConfigError;
use super::read::Given;
use outbox::mail::{Post, Security, Smtp, Transport};
use outbox::webhooks::Reach;

/// The post office that was set.
pub(super) fn post(given: &Given) -> Result<Post, ConfigError> {
    let transport = match given.text("mail.transport").as_str() {
        "none" => Transport::None,
        "folder" => Transport::Folder(given.text("mail.folder").into()),
        "smtp" => Transport::Smtp(smtp(given)?),
        _ => return Err(given.wrong("mail.transport", "must be none, folder or smtp")),
    };
    let from = given.text("mail.from");
    let nobody = from.trim_end_matches('>').ends_with(".invalid");
    if nobody && matches!(transport, Transport::Smtp(_)) {
        return Err(given.wrong("mail.from", "is needed with mail.transport = smtp"));
    }
    let days = match given.parsed("mail.days")? {
        days @ 1.. => days,
        _ => return Err(given.wrong("mail.days", "must be at least 1")),
    };
    let post = Post::new(transport, &from, days);
    post.map_err(|_| given.wrong("mail.from", "must be `Name <address>`"))
}

fn smtp(given: &Given) -> Result<Smtp, ConfigError> {
    let host = given.text("mail.smtp_host");
    if host.is_empty() {
        return Err(given.wrong("mail.smtp_host", "is needed with mail.transport = smtp"));
    }
    let here = ["localhost", "127.0.0.1", "::1"].contains(&host.as_str());
    let security = match given.text("mail.smtp_security").as_str() {
        "starttls" => Security::StartTls,
        "tls" => Security::Tls,
        "plain" if here => Security::Plain,
        "plain" => {
            let wrong = "may be plain for a server on this machine only";
            return Err(given.wrong("mail.smtp_security", wrong));
        }
        _ => return Err(given.wrong("mail.smtp_security", "must be starttls, tls or plain")),
    };
    let user = given.text("mail.smtp_user");
    let password = given.secret("mail.smtp_password_file")?.unwrap_or_default();
    if user.is_empty() != password.is_empty() {
        let wrong = "and mail.smtp_password_file go together";
        return Err(given.wrong("mail.smtp_user", wrong));
    }
    Ok(Smtp { host, port: given.parsed("mail.smtp_port")?, security, user, password })
}

/// The addresses that webhooks may call.
pub(super) fn reach(given: &Given) -> Result<Reach, ConfigError> {
    match given.text("webhooks.reach").as_str() {
        "public" => Ok(Reach::Public),
        "loopback" => Ok(Reach::Loopback),
        _ => Err(given.wrong("webhooks.reach", "must be public or loopback")),
    }
}
