//! A receipt to print or to keep: who sold what to whom, when it was paid, with which tax.

use super::model::Order;
use super::pages::sums;
use super::{access, store};
use crate::checkout::purchase::Keyed;
use crate::{OrderId, said};
use accounts::Actor;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use market::customers::addresses;
use values::Time;
use web::{App, Page, Problem, show as shown};

#[derive(Template)]
#[template(path = "orders/receipt.html")]
struct ReceiptPage {
    page: Page,
    order: Order,
    paid: Time,
    seller: Vec<String>,
    register: Option<String>,
    vat: Option<String>,
    buyer: Vec<String>,
    lines: Vec<(String, String, String)>,
    sums: Vec<(String, String, &'static str)>,
    refunded: Option<String>,
    collected: bool,
}

/// The receipt of an order that was paid, for who may see the order.
pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::buyers(&app, &actor, &id, &keyed.key).await?.order().clone();
    let events = store::events(&app.db, &id).await?;
    let paid = events.iter().find(|event| event.kind == "paid").map(|event| event.at);
    let paid = paid.ok_or_else(Problem::not_found)?;
    let language = page.language();
    let money = |minor| said::money(language, order.money(minor));
    let lines = store::lines(&app.db, std::slice::from_ref(&id)).await?;
    let line = |line: &super::Line| {
        let options = shop::browse::option_words(&page, &line.options);
        let title = match options.is_empty() {
            true => line.title.clone(),
            false => format!("{} ({options})", line.title),
        };
        (page.t1("checkout-pieces", "n", line.quantity), title, money(line.goods))
    };
    let trader = shop::sellers::trader_of(&app.db, &order.store).await?;
    let name = shop::sellers::by_id(&app.db, &order.store).await?.map(|store| store.name);
    let mut seller: Vec<String> = name.into_iter().collect();
    if let Some(trader) = &trader {
        seller.insert(0, trader.legal_name.clone());
        seller.extend(trader.contact.address.lines().map(str::to_owned));
        seller.push(formats::country(language, &trader.contact.country).to_owned());
    }
    let person = store::person(&app.db, &order.checkout).await?;
    let address = person.and_then(|(_, _, address)| serde_json::from_value(address).ok());
    let refunded: i64 =
        store::refunds(&app.db, &id).await?.iter().map(|refund| refund.amount).sum();
    Ok(shown(ReceiptPage {
        paid,
        register: trader.as_ref().and_then(|trader| {
            trader.register.as_ref().map(|it| format!("{} {}", it.name, it.number))
        }),
        vat: trader.and_then(|trader| trader.vat_id),
        seller,
        buyer: address.map(|it| addresses::lines(language, &it)).unwrap_or_default(),
        lines: lines.iter().map(line).collect(),
        sums: sums(&page, &order),
        refunded: (refunded > 0).then(|| money(-refunded)),
        collected: order.owed_tax > 0,
        page: page.titled_with("receipt-title", "number", order.number.as_str()),
        order,
    }))
}
