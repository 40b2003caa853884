//! The seller's first page.

use super::figures::{DAYS, Figures, change};
use super::store::{self, Waiting, begins, day};
use crate::OrderId;
use crate::orders::stage::Stage;
use crate::{messages, orders, said};
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use shop::sellers::{self, Store};
use values::{Currency, Money};
use web::chart::{Chart, Point, bars, line, round_scale};
use web::parts::Tile;
use web::{App, Markup, Page, Problem};

/// The routes.
pub fn routes() -> Vec<Route> {
    vec![Route::get("/seller", Who::Seller, show)]
}

/// Rows of the short lists.
const SHORT: i64 = 5;

#[derive(Template)]
#[template(path = "overview/overview.html")]
struct OverviewPage {
    page: Page,
    store: Store,
    waits: Vec<Tile>,
    tiles: Vec<Tile>,
    sales: Markup,
    orders: Markup,
    countries: Option<Markup>,
    next: Vec<Next>,
    low: Vec<(String, String, String, String)>,
    best: Vec<(String, String, String)>,
}

/// An order that has to be sent.
struct Next {
    href: String,
    number: String,
    title: String,
    country: String,
    due: String,
    late: bool,
    total: String,
}

async fn show(State(app): State<App>, by: Permit<Sell>, page: Page) -> Result<Response, Problem> {
    let own = sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let now = app.clock.now();
    let today = day(now);
    let first = today - (DAYS - 1);
    let sales = store::sales(&app.db, &own.id, first - DAYS).await?;
    let figures = Figures::of(&sales, own.currency, today);
    let waiting = store::waiting(&app.db, &own.id, now).await?;
    let unread = messages::count_unread(&app.db, by.id(), messages::Side::Store).await?;
    let low = shop::stock::low(&app.db, &own.id, SHORT).await?;
    let offered = store::offered(&app.db, &own.id).await?;
    let best = store::best(&app.db, &own.id, first, SHORT).await?;
    let next = next(&app, &page, &own).await?;
    let page = page.titled("overview-title");
    Ok(web::show(OverviewPage {
        waits: waits(&page, &waiting, unread, low.len()),
        tiles: tiles(&page, &figures, own.currency, offered),
        sales: sales_chart(&page, &figures, own.currency, first),
        orders: orders_chart(&page, &figures, first),
        countries: countries_chart(&page, &figures),
        low: low
            .iter()
            .map(|one| {
                let href = page.href(format!("/seller/listings/{}/variants", one.listing));
                let left = formats::number(page.language(), one.stock);
                (href, one.title.clone(), shop::browse::option_words(&page, &one.options), left)
            })
            .collect(),
        best: best
            .into_iter()
            .map(|one| {
                let href = page.href(format!("/seller/listings/{}", one.listing));
                (href, one.title, formats::number(page.language(), one.pieces))
            })
            .collect(),
        next,
        store: own,
        page,
    }))
}

/// The paid orders that have to be sent first.
async fn next(app: &App, page: &Page, own: &Store) -> Result<Vec<Next>, Problem> {
    let mut paid = orders::of_store(&app.db, &own.id, Some(Stage::Paid), None, 200).await?;
    paid.sort_by_key(|order| order.clocks.dispatch_by);
    paid.truncate(SHORT as usize);
    let ids: Vec<OrderId> = paid.iter().map(|order| order.id.clone()).collect();
    let lines = orders::lines(&app.db, &ids).await?;
    let now = app.clock.now();
    let row = |order: &orders::Order| {
        let first = lines.iter().find(|line| line.order == order.id);
        let by = order.clocks.dispatch_by;
        Next {
            href: page.href(format!("/seller/orders/{}", order.id)),
            number: order.number.clone(),
            title: first.map(|line| line.title.clone()).unwrap_or_default(),
            country: formats::country(page.language(), &order.country).to_owned(),
            due: by.map(|by| formats::relative(page.language(), by, now)).unwrap_or_default(),
            late: by.is_some_and(|by| by < now.plus_seconds(86_400)),
            total: said::money(page.language(), order.money(order.total)),
        }
    };
    Ok(paid.iter().map(row).collect())
}

fn waits(page: &Page, waiting: &Waiting, unread: i64, low: usize) -> Vec<Tile> {
    let tile = |key: &str, count: i64, href: &str| Tile {
        words: page.t(key),
        figure: formats::number(page.language(), count),
        change: String::new(),
        tone: "",
        href: page.href(href),
    };
    let mut dispatch = tile("overview-to-dispatch", waiting.dispatch, "/seller/orders?stage=paid");
    if waiting.soon > 0 {
        dispatch.change = page.t1("overview-soon", "n", waiting.soon);
        dispatch.tone = "bad";
    }
    vec![
        dispatch,
        tile("overview-messages", unread, "/seller/messages"),
        tile("overview-questions", waiting.questions, "/seller/questions"),
        tile("overview-returns", waiting.returns, "/seller/returns"),
        tile("overview-low", low as i64, "/seller/stock?low=1"),
    ]
}

fn tiles(page: &Page, figures: &Figures, currency: Currency, offered: i64) -> Vec<Tile> {
    let language = page.language();
    let money = |minor| said::money(language, Money { minor, currency });
    let compared = |now: i64, before: i64| match change(now, before) {
        None => (String::new(), ""),
        Some(change) => {
            // Whole percents: more would say more than is known.
            let rounded = change / 100 * 100;
            let words = match rounded > 0 {
                true => format!("+{}", formats::percent(language, rounded)),
                false => formats::percent(language, rounded),
            };
            let tone = if change < 0 { "bad" } else { "good" };
            (page.t1("overview-change", "change", words), tone)
        }
    };
    let mean = |sold: i64, orders: i64| if orders == 0 { 0 } else { sold / orders };
    let (now, before) = (figures.now, figures.before);
    let tile = |key: &str, figure: String, (change, tone): (String, &'static str), href: &str| {
        Tile { words: page.t(key), figure, change, tone, href: href.to_owned() }
    };
    let (mean_now, mean_before) = (mean(now.sold, now.orders), mean(before.sold, before.orders));
    let none = || (String::new(), "");
    let number = |count| formats::number(language, count);
    let orders = page.href("/seller/orders");
    vec![
        tile("overview-sales", money(now.sold), compared(now.sold, before.sold), ""),
        tile("overview-orders", number(now.orders), compared(now.orders, before.orders), &orders),
        tile("overview-mean", money(mean_now), compared(mean_now, mean_before), ""),
        tile("overview-offered", number(offered), none(), &page.href("/seller/listings")),
    ]
}

/// The days under a chart: all in the table, each seventh on the axis.
fn points(
    page: &Page,
    figures: &Figures,
    first: i64,
    of: impl Fn(usize) -> (f64, String),
) -> Vec<Point> {
    let point = |at: usize| {
        let day = begins(first + at as i64);
        let (value, told) = of(at);
        let short = formats::day_short(page.language(), day);
        Point {
            words: short.clone(),
            short: if at.is_multiple_of(7) { short } else { String::new() },
            value,
            told,
        }
    };
    (0..figures.days.len()).map(point).collect()
}

fn sales_chart(page: &Page, figures: &Figures, currency: Currency, first: i64) -> Markup {
    let language = page.language();
    let money = |minor| said::money(language, Money { minor, currency });
    let unit = 10_f64.powi(currency.digits() as i32);
    let highest = figures.days.iter().map(|day| day.sold).max().unwrap_or_default();
    let scale = round_scale(highest as f64 / unit)
        .into_iter()
        .map(|value| (value * unit, formats::number(language, value.round() as i64)));
    let title = page.t("overview-sales-chart");
    line(&Chart {
        id: "sales".to_owned(),
        summary: page.t1("overview-highest", "most", money(highest)),
        as_table: page.t("overview-as-table"),
        column: page.t("overview-day"),
        measure: page.t("overview-sales"),
        points: points(page, figures, first, |at| {
            let sold = figures.days[at].sold;
            (sold as f64, money(sold))
        }),
        scale: scale.collect(),
        title,
    })
}

fn orders_chart(page: &Page, figures: &Figures, first: i64) -> Markup {
    let language = page.language();
    let number = |count| formats::number(language, count);
    let highest = figures.days.iter().map(|day| day.orders).max().unwrap_or_default();
    let whole = round_scale(highest as f64).into_iter().filter(|value| value.fract() == 0.0);
    bars(&Chart {
        id: "orders".to_owned(),
        title: page.t("overview-orders-chart"),
        summary: page.t1("overview-highest", "most", number(highest)),
        as_table: page.t("overview-as-table"),
        column: page.t("overview-day"),
        measure: page.t("overview-orders"),
        points: points(page, figures, first, |at| {
            let orders = figures.days[at].orders;
            (orders as f64, number(orders))
        }),
        scale: whole.map(|value| (value, number(value as i64))).collect(),
    })
}

/// Where the orders went; none before the first.
fn countries_chart(page: &Page, figures: &Figures) -> Option<Markup> {
    let language = page.language();
    let number = |count| formats::number(language, count);
    let (_, highest) = figures.countries.first()?;
    let point = |(country, orders): &(values::Country, i64)| Point {
        words: formats::country(language, country).to_owned(),
        short: country.code().to_owned(),
        value: *orders as f64,
        told: number(*orders),
    };
    let whole = round_scale(*highest as f64).into_iter().filter(|value| value.fract() == 0.0);
    Some(bars(&Chart {
        id: "countries".to_owned(),
        title: page.t("overview-countries-chart"),
        summary: page.t1("overview-highest", "most", number(*highest)),
        as_table: page.t("overview-as-table"),
        column: page.t("overview-country"),
        measure: page.t("overview-orders"),
        points: figures.countries.iter().take(8).map(point).collect(),
        scale: whole.map(|value| (value, number(value as i64))).collect(),
    }))
}
