//! Mails about a return, to either side; written in the transaction of their deed.

use super::Case;
use crate::error::{Error, Result};
use crate::orders::{self, Order, link};
use crate::said;
use db::Tx;
use market::customers;
use outbox::mail::{self, Mail};
use values::{Language, Time};
use web::{App, Arg};

/// The seller is asked.
pub(super) async fn asked(tx: &Tx, app: &App, case: &Case, order: &Order, now: Time) -> Result<()> {
    to_seller(tx, app, (case, order), "return-asked", now).await
}

/// The goods are on their way to the seller.
pub(super) async fn sent(tx: &Tx, app: &App, case: &Case, order: &Order, now: Time) -> Result<()> {
    to_seller(tx, app, (case, order), "return-sent", now).await
}

/// The buyer may send the goods.
pub(super) async fn accepted(
    tx: &Tx,
    app: &App,
    case: &Case,
    order: &Order,
    (until, now): (Time, Time),
) -> Result<()> {
    let day = said::day(order.language, until);
    to_buyer(tx, app, (case, order), "return-accepted", &[("day", day.into())], now).await
}

/// The seller does not agree.
pub(super) async fn refused(
    tx: &Tx,
    app: &App,
    case: &Case,
    order: &Order,
    now: Time,
) -> Result<()> {
    let answer = case.answer.as_str();
    to_buyer(tx, app, (case, order), "return-refused", &[("answer", answer.into())], now).await
}

/// The money goes back.
pub(super) async fn refunded(
    tx: &Tx,
    app: &App,
    case: &Case,
    order: &Order,
    now: Time,
) -> Result<()> {
    let amount = said::money(order.language, order.money(case.amount));
    to_buyer(tx, app, (case, order), "return-refunded", &[("amount", amount.into())], now).await
}

/// The goods were not sent in time.
pub(super) async fn lapsed(
    tx: &Tx,
    app: &App,
    case: &Case,
    order: &Order,
    now: Time,
) -> Result<()> {
    to_buyer(tx, app, (case, order), "return-lapsed", &[], now).await
}

async fn to_buyer(
    tx: &Tx,
    app: &App,
    (case, order): (&Case, &Order),
    kind: &str,
    args: &[(&str, Arg)],
    now: Time,
) -> Result<()> {
    let person = orders::person(tx, &order.checkout).await?;
    let (to, _, address) = person.ok_or(Error::Broken("a checkout without a person"))?;
    let name = address["name"].as_str().unwrap_or_default();
    let link = format!("/returns/{}?key={}", case.id, link::seal(app, &order.checkout));
    let mut all: Vec<(&str, Arg)> = vec![("number", order.number.as_str().into())];
    all.extend(args.iter().cloned());
    let key = format!("{kind} {}", case.id);
    let about = [case.id.as_str(), order.id.as_str()];
    let language = order.language;
    let mail = Mail {
        to: &to,
        name,
        language,
        kind,
        args: &all,
        link: Some(&link),
        about: &about,
        key: &key,
    };
    mail::send(tx, &app.texts, mail, now).await?;
    Ok(())
}

async fn to_seller(
    tx: &Tx,
    app: &App,
    (case, order): (&Case, &Order),
    kind: &str,
    now: Time,
) -> Result<()> {
    let reader = customers::reach(tx, &order.seller).await.map_err(Error::Told)?;
    let Some(reader) = reader else { return Ok(()) };
    let link = format!("/seller/returns/{}", case.id);
    let args = [("number", order.number.as_str().into())];
    let key = format!("{kind} {}", case.id);
    let mail = Mail {
        to: &reader.mail,
        name: &reader.name,
        language: reader.language.unwrap_or(Language::En),
        kind,
        args: &args,
        link: Some(&link),
        about: &[case.id.as_str(), order.id.as_str()],
        key: &key,
    };
    mail::send(tx, &app.texts, mail, now).await?;
    Ok(())
}
