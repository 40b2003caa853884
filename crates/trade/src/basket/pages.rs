//! The page of the basket, and the forms that change it.

use super::{Entry, Error, Holder, Note};
use crate::checkout::{self, Offer, StoreOffer, Unready};
use crate::choice::Choice;
use crate::said;
use accounts::{Route, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use shop::listings::{Misfit, VariantId};
use values::{Language, Money};
use web::{App, Arg, Fields, Form, Page, Problem, go_saying, parts::Picture, show_with};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/basket", Who::Anyone, basket),
        Route::post("/basket", Who::Anyone, add),
        Route::post("/basket/lines/{variant}", Who::Anyone, change),
        Route::post("/basket/coupons", Who::Anyone, add_coupon),
        Route::post("/basket/coupons/{code}/removal", Who::Anyone, remove_coupon),
    ]
}

#[derive(Template)]
#[template(path = "basket/basket.html")]
struct BasketPage {
    page: Page,
    fields: Fields,
    stores: Vec<StoreView>,
    coupons: Vec<CouponView>,
    sums: Vec<Sum>,
    ready: bool,
}

/// What of a store lies in the basket.
pub(crate) struct StoreView {
    /// Its page.
    pub href: String,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its goods.
    pub lines: Vec<LineView>,
    /// The ways in which they can be sent.
    pub ways: Vec<WayView>,
    /// Whether it does not send there.
    pub no_way: bool,
}

/// A line as it is shown.
pub(crate) struct LineView {
    /// The variant.
    pub variant: String,
    /// The page of the goods.
    pub href: String,
    /// The title.
    pub title: String,
    /// Its language, where it is not the reader's.
    pub lang: &'static str,
    /// The choices.
    pub options: String,
    /// A picture.
    pub picture: Option<Picture>,
    /// How many.
    pub pieces: i64,
    /// The same as a field has it.
    pub quantity: String,
    /// Quantities that may be bought: from, in steps of, to.
    pub range: (String, String, String),
    /// What it costs altogether; empty where it cannot be bought.
    pub total: String,
    /// What a piece costs.
    pub unit: String,
    /// What is wrong with it, and what has changed.
    pub notes: Vec<String>,
    /// Whether it can be bought.
    pub good: bool,
}

/// A way of sending, as it is shown.
pub(crate) struct WayView {
    /// What it is chosen by.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// When it arrives.
    pub when: String,
    /// What it costs.
    pub cost: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A coupon, as it is shown.
pub(crate) struct CouponView {
    /// Its code.
    pub code: String,
    /// What it takes off, or why nothing.
    pub words: String,
    /// Whether it holds.
    pub good: bool,
}

/// A line of the sums.
pub(crate) struct Sum {
    /// What.
    pub words: String,
    /// How much.
    pub amount: String,
    /// A class: `less`, `total`, or nothing.
    pub class: &'static str,
}

async fn basket(
    State(app): State<App>,
    page: Page,
    holder: Holder,
    choice: Choice,
) -> Result<Response, Problem> {
    shown(&app, page, &holder, choice, Fields::default(), StatusCode::OK).await
}

async fn shown(
    app: &App,
    page: Page,
    holder: &Holder,
    choice: Choice,
    fields: Fields,
    status: StatusCode,
) -> Result<Response, Problem> {
    let found = checkout::of_owner(app, &app.db, holder.owner(), choice.all()).await?;
    let page = page.titled("basket-title");
    let Some((basket, offer)) = found else {
        let (stores, coupons, sums) = (Vec::new(), Vec::new(), Vec::new());
        let template = BasketPage { page, fields, stores, coupons, sums, ready: false };
        return Ok(holder.carry(app, show_with(status, template)));
    };
    let now = app.clock.now();
    let template = BasketPage {
        stores: offer.stores.iter().map(|store| store_view(&page, store, &offer, now)).collect(),
        coupons: coupon_views(&page, &offer),
        sums: sums(&page, &offer),
        ready: offer.unready.iter().all(|why| matches!(why, Unready::NoWay(_))),
        fields,
        page,
    };
    let response = show_with(status, template);
    for store in &offer.stores {
        super::note_seen(app, &basket, &store.entries).await?;
    }
    Ok(holder.carry(app, response))
}

/// What of a store lies in the basket, in words.
pub(crate) fn store_view(
    page: &Page,
    store: &StoreOffer,
    offer: &Offer,
    now: values::Time,
) -> StoreView {
    let currency = offer.total.currency;
    let language = page.language();
    let money = |minor| said::money(language, Money { minor, currency });
    let ways = store.ways.iter().enumerate().map(|(at, way)| {
        let it = &way.shipping;
        let day = |days: i64| now.plus_seconds(crate::rules::days(days));
        let cost = store.rate.convert(way.cost, values::Rounding::HalfUp);
        WayView {
            code: way.code.clone(),
            name: page.t_of("shipping-service", &way.code),
            when: formats::day_range(language, day(it.days_least), day(it.days_most)),
            cost: match cost {
                Ok(cost) if cost.minor > 0 => said::money(language, cost),
                _ => page.t("shipping-free"),
            },
            chosen: at == store.chosen,
        }
    });
    let lines = store.entries.iter().zip(&store.lines).map(|(entry, line)| {
        let offered = &entry.offered;
        let lang = offered.title.language;
        let range = &offered.quantities;
        let most = range.largest(offered.stock).map(|most| most.to_string());
        LineView {
            variant: offered.variant.to_string(),
            href: page.href(format!("/p/{}", offered.listing)),
            title: offered.title.text.clone(),
            lang: if lang == language { "" } else { lang.code() },
            options: shop::browse::option_words(page, &offered.options),
            picture: offered.picture.as_deref().map(said::picture),
            pieces: entry.quantity,
            quantity: entry.quantity.to_string(),
            range: (range.first().to_string(), range.lot.to_string(), most.unwrap_or_default()),
            total: line.map_or(String::new(), |line| money(line.goods)),
            unit: line.map_or(String::new(), |line| money(line.unit)),
            notes: notes(page, entry, language),
            good: entry.note.is_none(),
        }
    });
    StoreView {
        href: page.href(format!("/stores/{}", store.slug)),
        id: store.store.to_string(),
        name: store.name.clone(),
        lines: lines.collect(),
        ways: ways.collect(),
        no_way: offer.unready.contains(&Unready::NoWay(store.store.clone())),
    }
}

fn notes(page: &Page, entry: &Entry, language: Language) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(was) = entry.was {
        let was = Money { minor: was, currency: entry.offered.currency };
        let now = entry.offered.each(entry.quantity);
        let key = if now.minor < was.minor { "basket-cheaper" } else { "basket-dearer" };
        let said = |money| said::money(language, money);
        notes.push(page.t2(key, "was", said(was), "now", said(now)));
    }
    notes.extend(entry.note.map(|note| {
        let error = match note {
            Note::Gone => return page.t("basket-line-gone"),
            Note::Short(left) => Error::Short(left),
            Note::Misfit(Misfit::TooFew { least }) => Error::Misfit(Misfit::TooFew { least }),
            Note::Misfit(misfit) => Error::Misfit(misfit),
        };
        let (code, args) = error.fault();
        let args: Vec<(&str, Arg)> = args;
        page.with(&format!("error-{code}"), &args)
    }));
    notes
}

/// The coupons in words.
pub(crate) fn coupon_views(page: &Page, offer: &Offer) -> Vec<CouponView> {
    let language = page.language();
    let view = |applied: &checkout::Applied| CouponView {
        code: applied.code.clone(),
        words: match (&applied.effect, applied.missing) {
            (Ok(off), _) => page.t1("coupon-takes-off", "amount", said::money(language, *off)),
            (Err(_), Some(missing)) => {
                page.t1("coupon-missing", "amount", said::money(language, missing))
            }
            (Err(refusal), None) => page.t_of("error-coupon", refusal.code()),
        },
        good: applied.effect.is_ok(),
    };
    offer.coupons.iter().map(view).collect()
}

/// The sums of an offer in words.
pub(crate) fn sums(page: &Page, offer: &Offer) -> Vec<Sum> {
    let currency = offer.total.currency;
    let all = |of: fn(&crate::pricing::Order) -> i64| -> i64 {
        offer.stores.iter().map(|store| of(&store.priced)).sum()
    };
    let on_top: i64 = offer
        .stores
        .iter()
        .map(|store| store.priced.assessment.to_add.minor - store.priced.duty)
        .sum();
    let money = |minor| said::money(page.language(), Money { minor, currency });
    let mut sums = vec![
        Sum { words: page.t("sum-goods"), amount: money(offer.goods.minor), class: "" },
        Sum { words: page.t("sum-shipping"), amount: money(all(|it| it.shipping)), class: "" },
    ];
    let off = all(|it| it.seller_discount + it.platform_discount);
    if off > 0 {
        sums.push(Sum { words: page.t("sum-discount"), amount: money(-off), class: "less" });
    }
    if on_top > 0 {
        sums.push(Sum { words: page.t("sum-tax-added"), amount: money(on_top), class: "" });
    }
    let duty = all(|it| it.duty);
    if duty > 0 {
        sums.push(Sum { words: page.t("sum-duty"), amount: money(duty), class: "" });
    }
    let inside = all(|it| it.assessment.inside.minor);
    let words = if inside > 0 { page.t("sum-total-with-tax") } else { page.t("sum-total") };
    sums.push(Sum { words, amount: money(offer.total.minor), class: "total" });
    sums
}

/// Where a deed leads back to: the page that it was done on, or the basket.
fn back(fields: &Fields) -> String {
    match fields.get("next") {
        next if next.starts_with('/') => next.to_owned(),
        _ => "/basket".to_owned(),
    }
}

async fn add(
    State(app): State<App>,
    page: Page,
    mut holder: Holder,
    choice: Choice,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let variant: VariantId = fields.get("variant").parse().map_err(|_| Problem::not_found())?;
    let quantity = match fields.get("quantity") {
        "" => Ok(1),
        typed => typed.parse::<i64>(),
    };
    let Ok(quantity) = quantity.map_err(|_| ()).and_then(|n| (n > 0).then_some(n).ok_or(())) else {
        fields.fault("quantity", "basket-quantity");
        return shown(&app, page, &holder, choice, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let owner = holder.owner_or_new(&app);
    match super::add(&app, &owner, &variant, quantity).await {
        Ok(_) => {
            let next = back(&fields);
            Ok(holder.carry(&app, go_saying(page.visit(), &next, "flash-basket-added")))
        }
        Err(error) => refused(&app, page, &holder, choice, fields, error, "quantity").await,
    }
}

async fn change(
    State(app): State<App>,
    page: Page,
    mut holder: Holder,
    choice: Choice,
    Path(variant): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let variant: VariantId = variant.parse().map_err(|_| Problem::not_found())?;
    let quantity = match fields.get("do") {
        "drop" => Some(0),
        _ => fields.get("quantity").parse::<i64>().ok().filter(|quantity| *quantity >= 0),
    };
    let name = format!("quantity-{variant}");
    let Some(quantity) = quantity else {
        let mut fields = fields;
        fields.fault(&name, "basket-quantity");
        return shown(&app, page, &holder, choice, fields, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let owner = holder.owner_or_new(&app);
    match super::set(&app, &owner, &variant, quantity).await {
        Ok(()) => {
            Ok(holder.carry(&app, go_saying(page.visit(), "/basket", "flash-basket-changed")))
        }
        Err(error) => refused(&app, page, &holder, choice, fields, error, &name).await,
    }
}

async fn add_coupon(
    State(app): State<App>,
    page: Page,
    mut holder: Holder,
    choice: Choice,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let owner = holder.owner_or_new(&app);
    match super::add_coupon(&app, &owner, fields.get("code")).await {
        Ok(()) => {
            let next = back(&fields);
            Ok(holder.carry(&app, go_saying(page.visit(), &next, "flash-basket-changed")))
        }
        Err(error) => refused(&app, page, &holder, choice, fields, error, "code").await,
    }
}

async fn remove_coupon(
    State(app): State<App>,
    page: Page,
    mut holder: Holder,
    Path(code): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let owner = holder.owner_or_new(&app);
    super::remove_coupon(&app, &owner, &code).await?;
    let next = back(&fields);
    Ok(holder.carry(&app, go_saying(page.visit(), &next, "flash-basket-changed")))
}

/// The basket again, with what is wrong at its field.
async fn refused(
    app: &App,
    page: Page,
    holder: &Holder,
    choice: Choice,
    mut fields: Fields,
    error: Error,
    name: &str,
) -> Result<Response, Problem> {
    match error {
        Error::Db(_) | Error::Gone | Error::Full => Err(error.into()),
        error => {
            let (code, args) = error.fault();
            fields.fault_with(name, code, args);
            shown(app, page, holder, choice, fields, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
