//! Mails about a purchase, in the buyer's language; written in the transaction of their deed.

use crate::CheckoutId;
use crate::error::{Error, Result};
use crate::orders::deeds::Reason;
use crate::orders::{self, Line, Order, link};
use crate::payments::Charge;
use crate::said;
use db::{Query, Tx};
use outbox::mail::{self, Mail};
use values::{Language, Money, Time};
use web::{App, Arg};

struct Reader {
    mail: String,
    name: String,
    language: Language,
}

async fn reader(q: &impl Query, checkout: &CheckoutId, language: Language) -> Result<Reader> {
    let person = orders::person(q, checkout).await?;
    let (mail, _, address) = person.ok_or(Error::Broken("a checkout without a person"))?;
    let name = address["name"].as_str().unwrap_or_default().to_owned();
    Ok(Reader { mail, name, language })
}

/// What a mail is about: its kind, the purchase, and the id that makes it the same mail again.
struct Occasion<'a> {
    kind: &'a str,
    checkout: &'a CheckoutId,
    about: &'a str,
}

async fn send(
    tx: &Tx,
    app: &App,
    reader: &Reader,
    occasion: Occasion<'_>,
    args: &[(&str, Arg)],
    now: Time,
) -> Result<()> {
    let Occasion { kind, checkout, about } = occasion;
    let (link, key) = (link::to_purchase(app, checkout), format!("{kind} {about}"));
    let mail = Mail {
        to: &reader.mail,
        name: &reader.name,
        language: reader.language,
        kind,
        args,
        link: Some(&link),
        about: &[about],
        key: &key,
    };
    mail::send(tx, &app.texts, mail, now).await?;
    Ok(())
}

/// What was bought, line by line.
fn list(lines: &[Line]) -> String {
    let line = |line: &Line| format!("{} × {}", line.quantity, line.title);
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn numbers(orders: &[Order]) -> String {
    orders.iter().map(|order| order.number.as_str()).collect::<Vec<_>>().join(", ")
}

/// The payment has arrived: what was bought, for how much, and the way to follow it.
pub(crate) async fn paid(
    tx: &Tx,
    app: &App,
    charge: &Charge,
    orders: &[Order],
    lines: &[Line],
    now: Time,
) -> Result<()> {
    let Some(first) = orders.first() else { return Ok(()) };
    let reader = reader(tx, &first.checkout, first.language).await?;
    let args = [
        ("number", numbers(orders).into()),
        ("total", said::money(first.language, charge.amount).into()),
        ("lines", list(lines).into()),
    ];
    let (checkout, about) = (&first.checkout, first.checkout.as_str());
    send(tx, app, &reader, Occasion { kind: "order-paid", checkout, about }, &args, now).await
}

/// How to pay by bank transfer.
pub(crate) async fn transfer(
    tx: &Tx,
    app: &App,
    (checkout, number): (&CheckoutId, &str),
    (amount, language): (Money, Language),
    pay_by: Time,
    now: Time,
) -> Result<()> {
    let reader = reader(tx, checkout, language).await?;
    let args = [
        ("number", number.into()),
        ("total", said::money(language, amount).into()),
        ("until", said::day(language, pay_by).into()),
    ];
    let occasion = Occasion { kind: "order-transfer", checkout, about: checkout.as_str() };
    send(tx, app, &reader, occasion, &args, now).await
}

/// An order was called off; what was paid goes back.
pub(crate) async fn cancelled(
    tx: &Tx,
    app: &App,
    order: &Order,
    reason: Reason,
    now: Time,
) -> Result<()> {
    let reader = reader(tx, &order.checkout, order.language).await?;
    let total = said::money(order.language, order.money(order.total));
    let args = [("number", order.number.as_str().into()), ("total", total.into())];
    let kind = match reason {
        Reason::ChangedMind => "order-cancelled-by-you",
        Reason::NotDispatched => "order-cancelled-late",
        Reason::NotPaid => "order-lapsed",
        Reason::OutOfStock | Reason::CannotSend | Reason::Operator => "order-cancelled",
    };
    let occasion = Occasion { kind, checkout: &order.checkout, about: order.id.as_str() };
    send(tx, app, &reader, occasion, &args, now).await
}

/// An order is on its way.
pub(crate) async fn dispatched(
    tx: &Tx,
    app: &App,
    order: &Order,
    carrier: &str,
    tracking: &str,
    now: Time,
) -> Result<()> {
    let reader = reader(tx, &order.checkout, order.language).await?;
    let until = order.clocks.promised_by.unwrap_or(now);
    let args = [
        ("number", order.number.as_str().into()),
        ("carrier", carrier.into()),
        ("tracking", tracking.into()),
        ("until", said::day(order.language, until).into()),
    ];
    let kind = if tracking.is_empty() { "order-sent-untracked" } else { "order-sent" };
    let occasion = Occasion { kind, checkout: &order.checkout, about: order.id.as_str() };
    send(tx, app, &reader, occasion, &args, now).await
}

/// The carrier says that an order has arrived.
pub(crate) async fn arrived(tx: &Tx, app: &App, order: &Order, now: Time) -> Result<()> {
    let reader = reader(tx, &order.checkout, order.language).await?;
    let args = [("number", order.number.as_str().into())];
    let (checkout, about) = (&order.checkout, order.id.as_str());
    send(tx, app, &reader, Occasion { kind: "order-arrived", checkout, about }, &args, now).await
}
