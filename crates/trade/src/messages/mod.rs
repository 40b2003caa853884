//! What buyer and store write to each other: a conversation about an order, or about an article. Each
//! message is a row of `message`, as custody reads it, with who wrote it and who received it.
//!
//! Who may read and write is proved by [`access`]; [`say`] writes within a conversation, [`open`]
//! begins one. The other side is told by one mail until it has read.

pub mod access;
pub mod api;
mod form;
mod pages;
mod selling;
mod store;
mod view;

pub use store::{Conversation, Listed, Message, count_unread};

use crate::attached;
use crate::error::{Error, Result};
use access::{Opening, Talk};
use db::Tx;
use market::customers;
use outbox::mail::{self, Mail};
use serde_json::json;
use shop::pictures::Shown;
use values::Language;
use web::App;

values::id!(
    /// A conversation.
    ConversationId,
    "cnv"
);
values::id!(
    /// A message.
    MessageId,
    "msg"
);

/// Characters of a message, at most.
pub const LONGEST: usize = 4_000;
/// Messages of one account within an hour.
const AN_HOUR: i64 = 60;

/// The two sides of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who buys, or asks before buying.
    Buyer,
    /// The store.
    Store,
}

/// What somebody says.
#[derive(Clone, Debug)]
pub struct Words {
    /// The message's id: a form that comes twice says it once.
    pub id: MessageId,
    /// The text; may be empty when there are pictures.
    pub text: String,
    /// Ids of pictures that were taken in.
    pub pictures: Vec<String>,
}

pub(crate) fn routes() -> Vec<accounts::Route> {
    let mut routes = pages::routes();
    routes.extend(selling::routes());
    routes.extend(api::routes());
    routes
}

/// Says something within a conversation.
///
/// # Errors
/// [`Error::Field`]; 429 for who writes too much.
pub async fn say(app: &App, talk: &Talk, words: &Words) -> Result<()> {
    let tx = app.db.begin().await?;
    say_within(app, &tx, talk, words).await?;
    Ok(tx.commit().await?)
}

/// Begins a conversation with its first message, or goes on with the one that there is.
///
/// # Errors
/// Those of [`say`].
pub async fn open(app: &App, opening: &Opening, words: &Words) -> Result<ConversationId> {
    let tx = app.db.begin().await?;
    let id = open_within(app, &tx, opening, words).await?;
    tx.commit().await?;
    Ok(id)
}

async fn open_within(
    app: &App,
    tx: &Tx,
    opening: &Opening,
    words: &Words,
) -> Result<ConversationId> {
    check(words)?;
    let talk = store::begin(tx, opening, app.clock.now()).await?;
    say_within(app, tx, &talk, words).await?;
    Ok(talk.conversation().id.clone())
}

async fn say_within(app: &App, tx: &Tx, talk: &Talk, words: &Words) -> Result<()> {
    check(words)?;
    let now = app.clock.now();
    let (from, to) = talk.from_to();
    if store::lately(tx, from, now.plus_seconds(-3_600)).await? >= AN_HOUR {
        return Err(Error::Told(web::Problem::too_many(600)));
    }
    if !store::add(tx, talk, words, now).await? {
        return Ok(());
    }
    store::moved(tx, talk, now).await?;
    let conversation = talk.conversation();
    let told = json!({ "conversation": conversation.id, "message": words.id,
        "order": conversation.purchase });
    outbox::webhooks::emit(tx, to, "message.received", &told, now).await?;
    tell(app, tx, talk, to).await
}

/// The other side has read what there is.
///
/// # Errors
/// When the database does not answer.
pub async fn read(app: &App, talk: &Talk) -> Result<Vec<Message>> {
    let messages = store::messages(&app.db, &talk.conversation().id).await?;
    store::set_read(&app.db, talk, app.clock.now()).await?;
    Ok(messages)
}

fn check(words: &Words) -> Result<()> {
    let text = words.text.trim();
    if text.is_empty() && words.pictures.is_empty() {
        return Err(Error::Field("text", "required"));
    }
    if text.chars().count() > LONGEST {
        return Err(Error::Field("text", "message-too-long"));
    }
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(Error::Field("text", "control"));
    }
    if words.pictures.len() > attached::PICTURES {
        return Err(Error::Field("pictures", "review-pictures"));
    }
    match words.pictures.iter().all(|id| Shown::of(id).is_some()) {
        true => Ok(()),
        false => Err(Error::Field("pictures", "picture-broken")),
    }
}

/// One mail says that something waits to be read; the next comes after it was read. The words of the
/// message are not in it: they are read where they are kept.
async fn tell(app: &App, tx: &Tx, talk: &Talk, to: &str) -> Result<()> {
    let reader = customers::reach(tx, to).await.map_err(Error::Told)?;
    let Some(reader) = reader else { return Ok(()) };
    let conversation = talk.conversation();
    let link = match (talk.side(), &conversation.checkout) {
        (Side::Buyer, _) => format!("/seller/messages/{}", conversation.id),
        (Side::Store, Some(checkout)) => {
            let key = crate::orders::link::seal(app, checkout);
            format!("/messages/{}?key={key}", conversation.id)
        }
        (Side::Store, None) => format!("/messages/{}", conversation.id),
    };
    let seen = talk.read_by_other().map_or(0, values::Time::micros);
    let key = format!("message-waits {} {} {seen}", conversation.id, talk.side().code());
    let args = [("about", conversation.about().into())];
    let mail = Mail {
        to: &reader.mail,
        name: &reader.name,
        language: reader.language.unwrap_or(Language::En),
        kind: "message-waits",
        args: &args,
        link: Some(&link),
        about: &[conversation.id.as_str()],
        key: &key,
    };
    mail::send(tx, &app.texts, mail, app.clock.now()).await?;
    Ok(())
}

impl Side {
    const fn code(self) -> &'static str {
        match self {
            Side::Buyer => "buyer",
            Side::Store => "store",
        }
    }
}
