//! Where stores and the operator keep their coupons: `/seller/coupons` and `/operator/coupons`.

use super::{Coupon, Error, Gives};
use crate::{CouponId, said};
use accounts::{OperateMarket, Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use shop::sellers::{self, StoreId};
use values::{BasisPoints, Currency, Money, Time};
use web::{App, Fields, Form, Page, Problem, go_saying, show_with};

/// How many coupons a page shows.
const SHOWN: i64 = 200;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/seller/coupons", Who::Seller, of_store),
        Route::post("/seller/coupons", Who::Seller, add_of_store),
        Route::post("/seller/coupons/{coupon}/state", Who::Seller, switch_of_store),
        Route::get("/operator/coupons", Who::Staff(OperateMarket::ROLES), ours)
            .nav("frame-operator-coupons"),
        Route::post("/operator/coupons", Who::Staff(OperateMarket::ROLES), add_ours),
        Route::post(
            "/operator/coupons/{coupon}/state",
            Who::Staff(OperateMarket::ROLES),
            switch_ours,
        ),
    ]
}

#[derive(Template)]
#[template(path = "coupons/of_store.html")]
struct SellerPage {
    page: Page,
    fields: Fields,
    rows: Vec<Row>,
    currency: String,
}

#[derive(Template)]
#[template(path = "coupons/ours.html")]
struct OperatorPage {
    page: Page,
    fields: Fields,
    rows: Vec<Row>,
    currency: String,
}

struct Row {
    id: CouponId,
    code: String,
    gives: String,
    least: String,
    until: String,
    uses: String,
    active: bool,
}

/// Whose coupons these are: a store's, or the platform's.
struct Desk {
    store: Option<StoreId>,
    currency: Currency,
}

impl Desk {
    async fn of_seller(app: &App, by: &Permit<Sell>) -> Result<Desk, Problem> {
        let store = sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
        Ok(Desk { currency: store.currency, store: Some(store.id) })
    }

    fn ours() -> Result<Desk, Problem> {
        Ok(Desk { store: None, currency: Currency::parse("EUR").map_err(Problem::internal)? })
    }

    fn home(&self) -> &'static str {
        match self.store {
            Some(_) => "/seller/coupons",
            None => "/operator/coupons",
        }
    }

    async fn page(
        &self,
        app: &App,
        page: Page,
        fields: Fields,
        status: StatusCode,
    ) -> Result<Response, Problem> {
        let page = page.titled("coupons-title");
        let coupons = super::list(&app.db, self.store.as_ref(), None, SHOWN).await?;
        let rows = coupons.iter().map(|coupon| row(&page, coupon)).collect();
        let currency = self.currency.code().to_owned();
        Ok(match self.store {
            Some(_) => show_with(status, SellerPage { page, fields, rows, currency }),
            None => show_with(status, OperatorPage { page, fields, rows, currency }),
        })
    }

    async fn add(&self, app: &App, page: Page, mut fields: Fields) -> Result<Response, Problem> {
        let now = app.clock.now();
        let coupon = self.read(&mut fields, now);
        let bad = StatusCode::UNPROCESSABLE_ENTITY;
        let Some(coupon) = coupon.filter(|_| fields.are_good()) else {
            return self.page(app, page, fields, bad).await;
        };
        match super::create(&app.db, coupon, now).await {
            Ok(_) => Ok(go_saying(page.visit(), self.home(), "flash-coupon-made")),
            Err(Error::Taken) => {
                fields.fault("code", "coupon-taken");
                self.page(app, page, fields, bad).await
            }
            Err(Error::Field(name, code)) => {
                fields.fault(name, code);
                self.page(app, page, fields, bad).await
            }
            Err(error) => Err(error.into()),
        }
    }

    fn read(&self, fields: &mut Fields, now: Time) -> Option<Coupon> {
        let code = fields.required("code");
        let typed = fields.get("value").to_owned();
        let gives = match fields.get("kind") {
            "percent" => percent(&typed).map(Gives::Percent),
            "amount" => amount(&typed, self.currency).map(Gives::Amount),
            "free-shipping" => Some(Gives::FreeShipping),
            _ => None,
        };
        if gives.is_none() {
            fields.fault("value", "coupon-value");
        }
        let least = match fields.get("least") {
            "" => Some(0),
            typed => amount(typed, self.currency),
        };
        if least.is_none() {
            fields.fault("least", "coupon-least");
        }
        let ends = day(fields.get("ends"));
        if ends.is_none() {
            fields.fault("ends", "coupon-ends");
        }
        let mut limit = |name: &'static str| match fields.get(name) {
            "" => None,
            typed => match typed.parse() {
                Ok(number) => Some(number),
                Err(_) => {
                    fields.fault(name, "coupon-uses");
                    None
                }
            },
        };
        let (uses_most, per_buyer) = (limit("uses"), limit("per_buyer"));
        Some(Coupon {
            id: CouponId::mint(now),
            code,
            store: self.store.clone(),
            gives: gives?,
            least: Money { minor: least?, currency: self.currency },
            starts: now,
            ends: ends?,
            uses_most,
            per_buyer,
            uses: 0,
            active: true,
            created: now,
        })
    }

    async fn switch(
        &self,
        app: &App,
        page: &Page,
        id: &str,
        fields: &Fields,
    ) -> Result<Response, Problem> {
        let id: CouponId = id.parse().map_err(|_| Problem::not_found())?;
        let active = fields.get("do") == "on";
        super::set_active(&app.db, self.store.as_ref(), &id, active).await?;
        Ok(go_saying(page.visit(), self.home(), "flash-coupon-changed"))
    }
}

fn row(page: &Page, coupon: &Coupon) -> Row {
    let language = page.language();
    let currency = coupon.least.currency;
    let none = || page.t("coupons-no-limit");
    Row {
        id: coupon.id.clone(),
        code: coupon.code.clone(),
        gives: match coupon.gives {
            Gives::Percent(share) => formats::percent(language, share.0.into()),
            Gives::Amount(minor) => said::money(language, Money { minor, currency }),
            Gives::FreeShipping => page.t("coupons-free-shipping"),
        },
        least: match coupon.least.minor {
            0 => none(),
            _ => said::money(language, coupon.least),
        },
        until: coupon.ends.map_or_else(none, |ends| said::day(language, ends)),
        uses: match coupon.uses_most {
            Some(most) => format!("{} / {most}", coupon.uses),
            None => coupon.uses.to_string(),
        },
        active: coupon.active,
    }
}

/// `12.5` as hundredths of a percent.
fn percent(typed: &str) -> Option<BasisPoints> {
    let hundredths = decimal(typed.trim_end_matches(['%', ' ']), 2)?;
    u32::try_from(hundredths).ok().map(BasisPoints)
}

/// `5.00` in minor units.
pub(crate) fn amount(typed: &str, currency: Currency) -> Option<i64> {
    decimal(typed, currency.digits() as usize)
}

/// A decimal, with a point or a comma, without its point.
fn decimal(typed: &str, places: usize) -> Option<i64> {
    let typed = typed.trim().replace(',', ".");
    let (whole, rest) = typed.split_once('.').unwrap_or((&typed, ""));
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(rest) || rest.len() > places {
        return None;
    }
    format!("{whole}{rest:0<places$}").parse().ok()
}

/// The end of a day of the calendar; no end, when nothing was typed.
fn day(typed: &str) -> Option<Option<Time>> {
    match typed {
        "" => Some(None),
        day => Time::parse(&format!("{day}T23:59:59Z")).ok().map(Some),
    }
}

async fn of_store(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
) -> Result<Response, Problem> {
    Desk::of_seller(&app, &by).await?.page(&app, page, Fields::default(), StatusCode::OK).await
}

async fn add_of_store(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    Desk::of_seller(&app, &by).await?.add(&app, page, fields).await
}

async fn switch_of_store(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    Desk::of_seller(&app, &by).await?.switch(&app, &page, &id, &fields).await
}

async fn ours(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
) -> Result<Response, Problem> {
    Desk::ours()?.page(&app, page, Fields::default(), StatusCode::OK).await
}

async fn add_ours(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    Desk::ours()?.add(&app, page, fields).await
}

async fn switch_ours(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    Desk::ours()?.switch(&app, &page, &id, &fields).await
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::Db(error) => error.into(),
            Error::NotFound => Problem::not_found(),
            Error::Taken => Problem::invalid().field("/code", "coupon-taken"),
            Error::Field(name, code) => Problem::invalid().field(format!("/{name}"), code),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_they_are_typed() {
        let euro = Currency::parse("EUR").expect("a code");
        let yen = Currency::parse("JPY").expect("a code");
        assert_eq!(amount("5", euro), Some(500));
        assert_eq!(amount("5,5", euro), Some(550));
        assert_eq!(amount("500", yen), Some(500));
        assert_eq!(percent("12.5 %"), Some(BasisPoints(1_250)));
        for bad in ["", ".5", "5.001", "-1", "five"] {
            assert_eq!(amount(bad, euro), None, "{bad}");
        }
        assert_eq!(amount("1.5", yen), None);
    }
}
