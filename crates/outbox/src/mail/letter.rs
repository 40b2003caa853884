//! The words of a mail, and the message that is made of them: plain text, and the same as simple HTML
//! that fetches nothing.

use askama::Template;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use std::error::Error as StdError;
use std::time::{Duration, SystemTime};
use values::{Language, Time};
use web::{App, Texts, without_isolates};

use super::{Mail, MailId, Post, Standing};

/// A mail with its words, as they were written.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its id.
    pub id: MailId,
    /// Its kind.
    pub kind: String,
    /// Its language.
    pub language: Language,
    /// When it was written.
    pub made: Time,
    /// How far it has come.
    pub standing: Standing,
    /// To whom.
    pub address: String,
    /// The reader's name; may be empty.
    pub name: String,
    /// The subject.
    pub subject: String,
    /// Greeting and text; an empty line begins a paragraph.
    pub body: String,
    /// The words of the button; empty when there is none.
    pub action: String,
    /// Where the button leads, as a path without the language; empty when nowhere.
    pub link: String,
}

/// The words of a mail that is being written.
pub(super) struct Words {
    pub subject: String,
    pub body: String,
    pub action: String,
}

struct Voice<'a> {
    texts: &'a Texts,
    mail: &'a Mail<'a>,
}

impl Voice<'_> {
    /// The text of a member of a family of keys, as `Page::t_of`.
    fn t_of(&self, family: &str, member: &str) -> String {
        self.texts.t(self.mail.language, &format!("{family}-{member}"), self.mail.args)
    }
}

/// Puts the words together, in the reader's language.
pub(super) fn words(texts: &Texts, mail: &Mail<'_>) -> Words {
    let voice = Voice { texts, mail };
    let part = |part: &str| voice.t_of("mail", &format!("{}-{part}", mail.kind));
    let greeting = match on_one_line(mail.name) {
        nameless if nameless.is_empty() => texts.t(mail.language, "mail-greeting-nameless", &[]),
        name => texts.t(mail.language, "mail-greeting", &[("name", name.into())]),
    };
    Words {
        subject: on_one_line(&without_isolates(&part("subject"))),
        body: format!("{greeting}\n\n{}", part("body")),
        action: mail.link.map(|_| on_one_line(&part("action"))).unwrap_or_default(),
    }
}

/// Nobody's name begins a header of its own.
fn on_one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

impl Letter {
    /// The paragraphs, each as its lines.
    pub fn paragraphs(&self) -> Vec<Vec<&str>> {
        let paragraphs = self.body.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        paragraphs.map(|text| text.lines().map(str::trim).collect()).collect()
    }

    /// Where the button leads, for a browser; empty when nowhere.
    pub fn href(&self, app: &App) -> String {
        match self.link.as_str() {
            none @ "" => none.to_owned(),
            path => format!("{}/{}{path}", app.config.public, self.language.code()),
        }
    }

    fn plain(&self, href: &str, footer: &str) -> String {
        let mut text = without_isolates(&self.body);
        if !href.is_empty() {
            text.push_str(&format!("\n\n{}:\n{href}", without_isolates(&self.action)));
        }
        text + "\n\n-- \n" + &without_isolates(footer) + "\n"
    }

    /// The message, the same however often it is made.
    pub(super) fn message(&self, app: &App, post: &Post) -> Result<Message, Unfit> {
        let href = self.href(app);
        let args = [("site", app.config.name.as_str().into())];
        let footer = app.texts.t(self.language, "mail-footer", &args);
        let plain = self.plain(&href, &footer);
        let html = Html { letter: self, href: &href, footer: &footer }.render()?;
        let to: Address = self.address.parse()?;
        let name = Some(on_one_line(&self.name)).filter(|name| !name.is_empty());
        let made = Duration::from_micros(self.made.micros().max(0).unsigned_abs());
        let parts = MultiPart::alternative()
            .boundary(format!("{}-part", self.id))
            .singlepart(part(ContentType::TEXT_PLAIN, plain))
            .singlepart(part(ContentType::TEXT_HTML, html));
        Ok(Message::builder()
            .from(post.from.clone())
            .to(Mailbox::new(name, to))
            .subject(self.subject.clone())
            .date(SystemTime::UNIX_EPOCH + Duration::from_secs(made.as_secs()))
            .message_id(Some(format!("<{}@{}>", self.id, post.from.email.domain())))
            .header(AutoSubmitted)
            .multipart(parts)?)
    }
}

fn part(kind: ContentType, text: String) -> SinglePart {
    SinglePart::builder().header(kind).body(text)
}

/// No message can be made of the letter: its address is none.
pub(super) type Unfit = Box<dyn StdError + Send + Sync>;

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    letter: &'a Letter,
    href: &'a str,
    footer: &'a str,
}

/// Tells out-of-office replies to stay at home (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<AutoSubmitted, Unfit> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}
