//! Conversations in the words of a reader; the same for both sides.

use super::access::Talk;
use super::{Listed, Message, Side};
use crate::attached;
use crate::error::Error;
use market::accounts;
use shop::spoken::shown_name;
use web::parts::{self, Link};
use web::{App, Fields, Page, Problem};

/// A conversation in a list.
pub(super) struct Row {
    pub href: String,
    pub with: String,
    pub about: String,
    pub last: String,
    pub when: String,
    pub unread: i64,
}

/// A conversation with its form.
pub(super) struct Thread {
    pub messages: Vec<parts::Message>,
    /// Where the form goes.
    pub here: String,
    /// What it is about.
    pub about: Link,
    /// Pictures that are chosen already.
    pub kept: Vec<(String, parts::Picture)>,
}

/// Characters of the last message that a list shows.
const GLIMPSE: usize = 120;

/// The rows of a list, each with its address.
pub(super) async fn rows(
    app: &App,
    page: &Page,
    listed: &[Listed],
    side: Side,
) -> Result<Vec<Row>, Problem> {
    let ids: Vec<String> = match side {
        Side::Buyer => Vec::new(),
        Side::Store => listed.iter().map(|one| one.conversation.buyer.clone()).collect(),
    };
    let buyers = accounts::find_all(&app.db, &ids).await?;
    let row = |one: &Listed| {
        let talk = &one.conversation;
        let path = match side {
            Side::Buyer => format!("/messages/{}", talk.id),
            Side::Store => format!("/seller/messages/{}", talk.id),
        };
        let buyer = buyers.iter().find(|account| account.id == talk.buyer);
        Row {
            href: page.href(path),
            with: match side {
                Side::Buyer => talk.store_name.clone(),
                Side::Store => shown_name(buyer.and_then(name).unwrap_or_default()),
            },
            about: talk.about().to_owned(),
            last: one.last.chars().take(GLIMPSE).collect(),
            when: formats::relative(page.language(), talk.changed, app.clock.now()),
            unread: one.unread,
        }
    };
    Ok(listed.iter().map(row).collect())
}

fn name(account: &accounts::Account) -> Option<&str> {
    account.identity.names.first().map(String::as_str)
}

/// The name of the other side.
pub(super) async fn other(app: &App, talk: &Talk) -> Result<String, Problem> {
    match talk.side() {
        Side::Buyer => Ok(talk.conversation().store_name.clone()),
        Side::Store => {
            let account = accounts::find(&app.db, &talk.conversation().buyer).await?;
            Ok(shown_name(account.as_ref().and_then(name).unwrap_or_default()))
        }
    }
}

/// The messages of a conversation, for one of its sides.
pub(super) fn messages(
    page: &Page,
    talk: &Talk,
    other: &str,
    messages: &[Message],
) -> Vec<parts::Message> {
    let (me, _) = talk.from_to();
    let alt = page.t("message-picture");
    let message = |one: &Message| parts::Message {
        author: other.to_owned(),
        time: formats::instant(page.language(), one.created, &jiff::tz::TimeZone::UTC),
        text: one.text.clone(),
        mine: one.sender == me,
        pictures: attached::shown(&one.pictures, &alt),
    };
    messages.iter().map(message).collect()
}

/// What the conversation is about, as a link.
pub(super) fn about(page: &Page, talk: &Talk, key: &str) -> Link {
    let conversation = talk.conversation();
    let path = match (&conversation.purchase, &conversation.listing, talk.side()) {
        (Some(order), _, Side::Buyer) if key.is_empty() => format!("/orders/{order}"),
        (Some(order), _, Side::Buyer) => format!("/orders/{order}?key={key}"),
        (Some(order), _, Side::Store) => format!("/seller/orders/{order}"),
        (None, Some(listing), _) => format!("/p/{listing}"),
        (None, None, _) => "/".to_owned(),
    };
    let words = match &conversation.number {
        Some(number) => page.t1("order-title", "number", number.as_str()),
        None => conversation.about().to_owned(),
    };
    Link { href: page.href(path), words }
}

/// What is wrong with a message stands at its field; everything else is told as it is.
pub(super) fn blame(fields: &mut Fields, error: Error) -> Result<(), Problem> {
    match error {
        Error::Field(name, code) => {
            fields.blame(&Problem::invalid().field(format!("/{name}"), code));
            Ok(())
        }
        other => Err(other.into()),
    }
}
