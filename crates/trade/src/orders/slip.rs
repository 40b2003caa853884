//! The packing slip: a sheet of paper that goes into the parcel. It says what is in it and to whom it
//! goes, and no prices, as it may be a gift.

use super::{access, store};
use crate::OrderId;
use accounts::{Permit, Sell};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use market::customers::addresses;
use values::Time;
use web::{App, Page, Problem, show as shown};

#[derive(Template)]
#[template(path = "orders/slip.html")]
struct SlipPage {
    page: Page,
    back: String,
    number: String,
    ordered: Time,
    sender: Vec<String>,
    buyer: Vec<String>,
    /// Title, choices, the seller's number, how many.
    lines: Vec<(String, String, String, i64)>,
    pieces: i64,
    carrier: String,
}

/// The slip of an order of one's own store.
pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::sellers(&app, &by, &id).await?.order().clone();
    let language = page.language();
    let lines = store::lines(&app.db, std::slice::from_ref(&id)).await?;
    let numbers = store::own_numbers(&app.db, &id).await?;
    let line = |line: &super::Line| {
        let number = numbers.iter().find(|(position, _)| *position == line.position);
        let number = number.map(|(_, number)| number.clone()).unwrap_or_default();
        (
            line.title.clone(),
            shop::browse::option_words(&page, &line.options),
            number,
            line.quantity,
        )
    };
    let found = shop::sellers::by_id(&app.db, &order.store).await?;
    let mut sender: Vec<String> = found.into_iter().map(|store| store.name).collect();
    if let Some(trader) = shop::sellers::trader_of(&app.db, &order.store).await? {
        sender.push(trader.legal_name);
        sender.extend(trader.contact.address.lines().map(str::to_owned));
        sender.push(formats::country(language, &trader.contact.country).to_owned());
        sender.push(trader.contact.email);
    }
    let person = store::person(&app.db, &order.checkout).await?;
    let address = person.and_then(|(_, _, address)| serde_json::from_value(address).ok());
    Ok(shown(SlipPage {
        back: page.href(format!("/seller/orders/{id}")),
        number: order.number.clone(),
        ordered: order.created,
        sender,
        buyer: address.map(|it| addresses::lines(language, &it)).unwrap_or_default(),
        pieces: lines.iter().map(|line| line.quantity).sum(),
        lines: lines.iter().map(line).collect(),
        carrier: order.shipping.carrier.clone(),
        page: page.titled_with("slip-title", "number", order.number.as_str()),
    }))
}
