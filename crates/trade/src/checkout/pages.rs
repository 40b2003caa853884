//! The checkout in two pages: where to; then how it is sent and paid, with everything that is agreed to
//! beside it. Guests go the same way as customers, without JavaScript too.

use super::draft::Draft;
use super::{Asked, Buyer, Error, Method, Offer, Wish, purchase};
use crate::BasketId;
use crate::basket::pages::{CouponView, StoreView, Sum, coupon_views, store_view, sums};
use crate::basket::{self, Holder};
use crate::choice::Choice;
use crate::orders::link;
use crate::payments::state::State as ChargeState;
use crate::payments::{self, Accepted, Card, test};
use accounts::{Actor, Permit, Route, Shop, Who};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use market::customers::addresses::{self, AddressForm, Given};
use market::customers::reach;
use std::sync::Arc;
use web::parts::Step;
use web::{App, Fields, Form, Page, Problem, go, go_saying, show_with};

pub(crate) fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/checkout", Who::Anyone, address),
        Route::post("/checkout/address", Who::Anyone, take_address),
        Route::get("/checkout/payment", Who::Anyone, payment),
        Route::post("/checkout/ways", Who::Anyone, take_ways),
        Route::post("/checkout", Who::Anyone, buy),
    ];
    routes.extend(purchase::routes());
    routes
}

#[derive(Template)]
#[template(path = "checkout/address.html")]
struct AddressPage {
    page: Page,
    steps: Vec<Step>,
    fields: Fields,
    form: AddressForm,
    guest: bool,
    saved: Vec<(String, Vec<String>, bool)>,
}

#[derive(Template)]
#[template(path = "checkout/payment.html")]
struct PaymentPage {
    page: Page,
    steps: Vec<Step>,
    fields: Fields,
    said: String,
    stores: Vec<StoreView>,
    coupons: Vec<CouponView>,
    sums: Vec<Sum>,
    total: String,
    label: Vec<String>,
    mail: String,
    key: String,
    agreed: String,
    ready: bool,
    accepted: Arc<Accepted>,
    cards: &'static [(&'static str, &'static str)],
}

/// The basket and what was typed so far; the way to the basket where there is nothing to buy.
async fn begun(app: &App, holder: &Holder) -> Result<Result<(BasketId, Draft), Response>, Problem> {
    let found = match holder.owner() {
        Some(owner) => basket::find(&app.db, owner).await?,
        None => None,
    };
    let Some(basket) = found else { return Ok(Err(go("/basket"))) };
    let draft = Draft::of(&app.db, &basket).await?;
    Ok(Ok((basket, draft)))
}

fn steps(page: &Page, now: usize) -> Vec<Step> {
    let all = [("/basket", "step-basket"), ("/checkout", "step-address"), ("", "step-payment")];
    let step = |(at, (href, key)): (usize, (&str, &str))| Step {
        words: page.t(key),
        detail: String::new(),
        state: match at.cmp(&now) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "",
        },
        href: if at < now && !href.is_empty() { page.href(href) } else { String::new() },
    };
    all.into_iter().enumerate().map(step).collect()
}

async fn address(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    holder: Holder,
    choice: Choice,
) -> Result<Response, Problem> {
    let (basket, draft) = match begun(&app, &holder).await? {
        Ok(begun) => begun,
        Err(elsewhere) => return Ok(holder.carry(&app, elsewhere)),
    };
    let entries = basket::entries(&app.db, &basket, page.language()).await?;
    if entries.is_empty() {
        return Ok(holder.carry(&app, go("/basket")));
    }
    let mut fields = match &draft.address {
        Some(address) => addresses::typed(address),
        None => Fields::of(&[("country", choice.country.code())]),
    };
    fields.push("mail", draft.mail);
    let response = address_page(&app, page, &actor, fields, choice, &[], StatusCode::OK).await?;
    Ok(holder.carry(&app, response))
}

async fn address_page(
    app: &App,
    page: Page,
    actor: &Actor,
    fields: Fields,
    choice: Choice,
    doubts: &[postal::Fault],
    status: StatusCode,
) -> Result<Response, Problem> {
    let page = page.titled("checkout-title");
    let mut saved = Vec::new();
    if let Some(by) = Permit::<Shop>::of(actor) {
        for one in addresses::list(&app.db, &by).await? {
            let lines = addresses::lines(page.language(), &one.address);
            saved.push((one.id.to_string(), lines, one.is_default));
        }
    }
    let form = AddressForm::of(&page, &fields, choice.country).doubting(&page, doubts);
    let (steps, guest) = (steps(&page, 1), actor.customer().is_none());
    Ok(show_with(status, AddressPage { page, steps, fields, form, guest, saved }))
}

async fn take_address(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    holder: Holder,
    choice: Choice,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let (basket, mut draft) = match begun(&app, &holder).await? {
        Ok(begun) => begun,
        Err(elsewhere) => return Ok(holder.carry(&app, elsewhere)),
    };
    let saved = Permit::<Shop>::of(&actor).zip(fields.get("saved").parse().ok());
    if let Some((by, id)) = saved {
        let saved = addresses::find(&app.db, &by, &id).await?;
        draft.address = Some(saved.address);
        draft.keep = false;
        draft.save(&app, &basket).await?;
        return Ok(holder.carry(&app, go("/checkout/payment")));
    }
    let given = addresses::read(&mut fields);
    let bad = StatusCode::UNPROCESSABLE_ENTITY;
    if given == Given::OtherCountry {
        return address_page(&app, page, &actor, fields, choice, &[], StatusCode::OK).await;
    }
    if actor.customer().is_none() && !is_mail(fields.get("mail")) {
        let code = if fields.get("mail").is_empty() { "required" } else { "mail-address" };
        fields.fault("mail", code);
    }
    match given {
        Given::Good(address) if fields.are_good() => {
            draft.address = Some(address);
            draft.mail = fields.get("mail").to_owned();
            draft.keep = fields.has("keep", "yes");
            draft.save(&app, &basket).await?;
            Ok(holder.carry(&app, go("/checkout/payment")))
        }
        Given::Doubtful(doubts) => {
            address_page(&app, page, &actor, fields, choice, &doubts, bad).await
        }
        _ => address_page(&app, page, &actor, fields, choice, &[], bad).await,
    }
}

/// What somebody is about to agree to.
struct About {
    basket: BasketId,
    draft: Draft,
    address: postal::Address,
    mail: String,
    offer: Offer,
}

async fn about(
    app: &App,
    actor: &Actor,
    holder: &Holder,
    choice: Choice,
) -> Result<Result<About, Response>, Problem> {
    let (basket, draft) = match begun(app, holder).await? {
        Ok(begun) => begun,
        Err(elsewhere) => return Ok(Err(elsewhere)),
    };
    let Some(address) = draft.address.clone() else { return Ok(Err(go("/checkout"))) };
    let mail = match actor.customer() {
        Some(customer) => {
            let contact = reach(&app.db, customer.id()).await?;
            contact.ok_or_else(Problem::not_found)?.mail
        }
        None if draft.mail.is_empty() => return Ok(Err(go("/checkout"))),
        None => draft.mail.clone(),
    };
    let chosen = draft.chosen();
    let asked = Asked {
        basket: &basket,
        country: address.country,
        area: &address.area,
        currency: choice.currency,
        language: choice.language,
        chosen: &chosen,
    };
    let offer = super::offer(app, &asked).await?;
    if offer.stores.is_empty() {
        return Ok(Err(go("/basket")));
    }
    Ok(Ok(About { basket, draft, address, mail, offer }))
}

async fn payment(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    holder: Holder,
    choice: Choice,
) -> Result<Response, Problem> {
    match about(&app, &actor, &holder, choice).await? {
        Ok(about) => {
            let fields = Fields::of(&[("method", "card")]);
            let response = payment_page(&app, page, &about, fields, "", StatusCode::OK);
            Ok(holder.carry(&app, response))
        }
        Err(elsewhere) => Ok(holder.carry(&app, elsewhere)),
    }
}

fn payment_page(
    app: &App,
    page: Page,
    about: &About,
    fields: Fields,
    said: &str,
    status: StatusCode,
) -> Response {
    let page = page.titled("checkout-title");
    let (offer, now) = (&about.offer, app.clock.now());
    let key = match fields.get("key") {
        "" => URL_SAFE_NO_PAD.encode(app.chance.bytes::<18>()),
        key => key.to_owned(),
    };
    let template = PaymentPage {
        steps: steps(&page, 2),
        stores: offer.stores.iter().map(|store| store_view(&page, store, offer, now)).collect(),
        coupons: coupon_views(&page, offer),
        sums: sums(&page, offer),
        total: crate::said::money(page.language(), offer.total),
        label: addresses::lines(page.language(), &about.address),
        mail: about.mail.clone(),
        key,
        agreed: offer.digest.clone(),
        ready: offer.unready.is_empty(),
        said: if said.is_empty() { String::new() } else { page.t(said) },
        accepted: Accepted::of(app),
        cards: test::CARDS,
        fields,
        page,
    };
    show_with(status, template)
}

async fn take_ways(
    State(app): State<App>,
    holder: Holder,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let (basket, mut draft) = match begun(&app, &holder).await? {
        Ok(begun) => begun,
        Err(elsewhere) => return Ok(holder.carry(&app, elsewhere)),
    };
    for (name, value) in fields.pairs() {
        if let Some(store) = name.strip_prefix("way-") {
            draft.ways.insert(store.to_owned(), value.clone());
        }
    }
    draft.save(&app, &basket).await?;
    Ok(holder.carry(&app, go("/checkout/payment")))
}

async fn buy(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    holder: Holder,
    choice: Choice,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    // A second click finds what the first one has placed, though the basket is empty by now.
    let owner = match holder.owner() {
        Some(owner) => format!("{owner:?}"),
        None => return Ok(go("/basket")),
    };
    let key = form_key(&owner, fields.get("key"));
    if let Some(placed) = super::store::by_key(&app.db, &key).await? {
        return Ok(holder.carry(&app, go(&link::to_purchase(&app, &placed.id))));
    }
    let about = match about(&app, &actor, &holder, choice).await? {
        Ok(about) => about,
        Err(elsewhere) => return Ok(holder.carry(&app, elsewhere)),
    };
    let bad = StatusCode::UNPROCESSABLE_ENTITY;
    let method: Option<Method> = fields.get("method").parse().ok();
    let Some(method) = method.filter(|method| Accepted::of(&app).takes(*method)) else {
        fields.fault("method", "pay-method");
        return Ok(payment_page(&app, page, &about, fields, "", bad));
    };
    let card = purchase::read_card(&app, method, &mut fields);
    if !fields.are_good() {
        return Ok(payment_page(&app, page, &about, fields, "", bad));
    }
    if fields.get("agreed") != about.offer.digest || !about.offer.unready.is_empty() {
        let conflict = StatusCode::CONFLICT;
        return Ok(payment_page(&app, page, &about, fields, "checkout-changed", conflict));
    }
    let wish = Wish {
        key: &key,
        basket: &about.basket,
        offer: &about.offer,
        buyer: actor.customer().map_or(Buyer::Guest, |customer| Buyer::Customer(customer.id())),
        mail: &about.mail,
        address: &about.address,
        language: choice.language,
        method,
        card: card.as_ref().map(Card::masked),
    };
    let placed = match super::place(&app, &wish).await {
        Ok(placed) => placed,
        Err(Error::Short(_)) => {
            return Ok(go_saying(page.visit(), "/basket", "flash-basket-short"));
        }
        Err(Error::Changed | Error::Unready(_)) => {
            return Ok(go_saying(page.visit(), "/basket", "flash-basket-other"));
        }
        Err(Error::Coupon(_)) => {
            return Ok(go_saying(page.visit(), "/basket", "flash-basket-coupon"));
        }
        Err(other) => return Err(other.into()),
    };
    if about.draft.keep
        && let Some(by) = Permit::<Shop>::of(&actor)
    {
        // A full address book is no reason to lose an order.
        if let Err(problem) = addresses::add(&app, &by, &about.address, false).await {
            tracing::info!(code = problem.code(), "an address was not kept");
        }
    }
    let to = pay(&app, &placed, card.as_ref()).await?;
    Ok(holder.carry(&app, go(&to)))
}

/// Pays what was placed; gives where the buyer goes: to the bank's page, or to the purchase.
async fn pay(app: &App, placed: &super::Placed, card: Option<&Card>) -> Result<String, Problem> {
    let to = link::to_purchase(app, &placed.checkout.id);
    let Some(charge) = &placed.charge else { return Ok(to) };
    match super::pay(app, charge, card).await {
        Ok(ChargeState::Challenged) => {
            let charge = payments::by_id(&app.db, &charge.id).await?;
            Ok(charge.and_then(|charge| charge.challenge).unwrap_or(to))
        }
        Ok(_) => Ok(to),
        Err(error) => {
            // It is placed; the buyer may pay on the page of the purchase.
            tracing::warn!(%error, "a payment could not be begun");
            Ok(to)
        }
    }
}

/// Whether this may be an address of mail; whether it is one shows when the mail arrives.
fn is_mail(text: &str) -> bool {
    let plain = !text.chars().any(|c| c.is_whitespace() || c.is_control());
    let named = text.split_once('@').is_some_and(|(who, host)| {
        !who.is_empty() && host.contains('.') && !host.contains('@') && !host.ends_with('.')
    });
    plain && named && text.len() <= 254
}

fn form_key(owner: &str, key: &str) -> String {
    use sha2::Digest;
    let digest = sha2::Sha256::digest(format!("{owner} {key}").as_bytes());
    format!("form {}", URL_SAFE_NO_PAD.encode(&digest[..18]))
}
