//! The seller's page of money: what there is, what is held until when, where payouts go, what was paid.

use super::account::{self, BankAccount, Shown};
use super::balance::{self, Balance};
use super::store::{self, Payout};
use crate::orders;
use crate::said;
use crate::statements;
use accounts::{Permit, Route, Sell, Who, customers};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use shop::sellers::{self, Store};
use values::{Country, Money, Time};
use web::{App, Fields, Form, Page, Paging, Problem, go_saying, show, show_with};

const HOME: &str = "/seller/balance";
/// How many of the next releases a page shows.
const NEXT: i64 = 10;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(HOME, Who::Seller, show_balance),
        Route::get("/seller/balance/account", Who::Seller, form),
        Route::post("/seller/balance/account", Who::Seller, set),
    ]
}

#[derive(Template)]
#[template(path = "payouts/pages/balance.html")]
struct BalancePage {
    page: Page,
    tiles: Vec<(&'static str, Vec<String>)>,
    owes: bool,
    account: Option<Shown>,
    releases: Vec<Release>,
    payouts: Vec<PayoutView>,
    next: Option<String>,
    months: Vec<statements::Month>,
}

struct Release {
    href: String,
    number: String,
    amount: String,
    until: Time,
}

struct PayoutView {
    number: String,
    day: Time,
    amount: String,
    state: String,
    failure: Option<String>,
}

pub(crate) async fn own_store(app: &App, by: &Permit<Sell>) -> Result<Store, Problem> {
    sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)
}

async fn show_balance(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let Balance { payable, held, on_its_way, paid } = balance::of(&app.db, &own.id).await?;
    let language = page.language();
    let owes = payable.iter().any(|amount| amount.minor < 0);
    let said = |amounts: &[Money]| match amounts.is_empty() {
        true => vec![said::money(language, Money::zero(own.currency))],
        false => amounts.iter().map(|amount| said::money(language, *amount)).collect(),
    };
    let tiles = vec![
        ("payable", said(&payable)),
        ("held", said(&held)),
        ("on-its-way", said(&on_its_way)),
        ("paid", said(&paid)),
    ];
    let before = paging.after();
    let payouts = store::of_store(&app.db, &own.id, before.as_deref(), paging.limit()).await?;
    let (payouts, next) = paging.page(payouts, |payout| payout.id.to_string());
    let view = |payout: &Payout| PayoutView {
        number: payout.number.clone(),
        day: payout.settled.unwrap_or(payout.created),
        amount: said::money(language, payout.amount),
        state: payout.state.clone(),
        failure: payout.failure.as_ref().map(|code| page.t_of("payout-failure", code)),
    };
    let mut releases = Vec::new();
    for order in orders::next_releases(&app.db, &own.id, NEXT).await? {
        let left = orders::money::left(&app.db, &order).await?;
        releases.push(Release {
            href: page.href(format!("/seller/orders/{}", order.id)),
            number: order.number.clone(),
            amount: said::money(language, left.earned()),
            until: order.clocks.protection_until.unwrap_or(order.created),
        });
    }
    Ok(show(BalancePage {
        payouts: payouts.iter().map(view).collect(),
        account: account::of(&app.db, &own.id).await?,
        months: statements::months(&app.db, &own, app.clock.now()).await?,
        page: page.titled("balance-title"),
        tiles,
        owes,
        releases,
        next,
    }))
}

#[derive(Template)]
#[template(path = "payouts/pages/account.html")]
struct AccountPage {
    page: Page,
    fields: Fields,
    account: Option<Shown>,
    countries: Vec<(String, String)>,
}

async fn account_page(
    app: &App,
    page: Page,
    own: &Store,
    fields: Fields,
) -> Result<AccountPage, Problem> {
    let named = |country: Country| {
        (country.code().to_owned(), formats::country(page.language(), &country).to_owned())
    };
    Ok(AccountPage {
        account: account::of(&app.db, &own.id).await?,
        countries: formats::countries(page.language()).map(named).collect(),
        page: page.titled("bank-account-title"),
        fields,
    })
}

async fn form(State(app): State<App>, page: Page, by: Permit<Sell>) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let fields = Fields::of(&[("country", own.country.code())]);
    Ok(show(account_page(&app, page, &own, fields).await?))
}

async fn set(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let account = read(&mut fields);
    let password = fields.raw("password").to_owned();
    let network = page.visit().network();
    // The password is asked for last, so that a slip elsewhere does not count as an attempt.
    if fields.are_good()
        && !customers::check_password(&app, by.holder(), &password, &network).await?
    {
        fields.fault("password", "wrong-password");
    }
    let Some(account) = account.filter(|_| fields.are_good()) else {
        let shown = account_page(&app, page, &own, fields).await?;
        return Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    };
    account::set(&app, &by, &own, &account).await?;
    Ok(go_saying(page.visit(), HOME, "flash-bank-account"))
}

fn read(fields: &mut Fields) -> Option<BankAccount> {
    let Ok(country) = Country::parse(fields.get("country")) else {
        fields.fault("country", "required");
        return None;
    };
    let (holder, number) = (fields.required("holder"), fields.required("number"));
    if !fields.are_good() {
        return None;
    }
    match BankAccount::read(&holder, &number, fields.get("bank"), country) {
        Ok(account) => Some(account),
        Err(faults) => {
            faults.into_iter().for_each(|(name, code)| fields.fault(name, code));
            None
        }
    }
}
