//! The operator's front page: what was sold in the last thirty days beside the thirty before, day by day,
//! and what waits for somebody. Amounts in other currencies count with what they are worth in euros
//! today, so that there is one figure; the accounts themselves are in the ledger.

use super::store::{self, Counts, DAY, Sales};
use crate::said;
use accounts::{OperateMarket, Permit, Route, Who};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use shop::exchange::{Rates, Table};
use values::{Currency, Money, Time};
use web::chart::{Chart, Point};
use web::parts::Tile;
use web::{App, Markup, Page, Problem, chart, show};

/// How many days are looked at, and how many before them.
const DAYS: i64 = 30;

pub(super) fn routes() -> Vec<Route> {
    let staff = Who::Staff(OperateMarket::ROLES);
    vec![Route::get("/operator", staff, overview).nav("frame-operator")]
}

#[derive(Template)]
#[template(path = "operator/pages/overview.html")]
struct OverviewPage {
    page: Page,
    tiles: Vec<Tile>,
    waiting: Vec<Tile>,
    orders: Markup,
    turnover: Markup,
}

/// The figures of thirty days.
#[derive(Clone, Copy, Default)]
struct Figures {
    orders: i64,
    turnover: i64,
    commission: i64,
}

async fn overview(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
) -> Result<Response, Problem> {
    let now = app.clock.now();
    let today = now.micros() / DAY;
    let since = |days: i64| Time::from_micros((today + 1 - days) * DAY);
    let euro = Currency::parse("EUR").map_err(Problem::internal)?;
    let rates = app.part::<Rates>()?.today(&app.db, &app.clock).await?;
    let sales = store::sales(&app.db, since(2 * DAYS)).await?;
    let (mut days, mut before) = (vec![Figures::default(); DAYS as usize], Figures::default());
    for sale in &sales {
        let place = usize::try_from(sale.day - (today + 1 - DAYS)).ok();
        match place.and_then(|at| days.get_mut(at)) {
            Some(day) => add(day, sale, &rates, euro),
            None => add(&mut before, sale, &rates, euro),
        }
    }
    let sum = days.iter().fold(Figures::default(), |sum, day| Figures {
        orders: sum.orders + day.orders,
        turnover: sum.turnover + day.turnover,
        commission: sum.commission + day.commission,
    });
    let back = store::refunded(&app.db, since(DAYS)).await?;
    let back = back.into_iter().filter_map(|amount| rates.convert(amount, euro));
    let back: i64 = back.map(|amount| amount.minor).sum();
    let counts = store::counts(&app.db, now).await?;
    let money = |minor| said::money(page.language(), Money { minor, currency: euro });
    let tile = |key: &str, figure: String, change: (String, &'static str)| Tile {
        words: page.t_of("figures", key),
        figure,
        change: change.0,
        tone: change.1,
        href: String::new(),
    };
    let none = || (String::new(), "");
    let tiles = vec![
        tile("orders", page.number(sum.orders), change(&page, sum.orders, before.orders)),
        tile("turnover", money(sum.turnover), change(&page, sum.turnover, before.turnover)),
        tile("commission", money(sum.commission), change(&page, sum.commission, before.commission)),
        tile("refunded", money(back), none()),
        tile("stores", page.number(counts.stores), none()),
        tile("listings", page.number(counts.listings), none()),
    ];
    let words = |at: usize| Time::from_micros((today + 1 - DAYS + at as i64) * DAY);
    let orders =
        drawn(&page, "orders", &days, words, |day| (day.orders as f64, page.number(day.orders)));
    let turnover =
        drawn(&page, "turnover", &days, words, |day| (day.turnover as f64, money(day.turnover)));
    Ok(show(OverviewPage {
        waiting: waiting(&page, &counts),
        orders: chart::bars(&orders),
        turnover: chart::line(&turnover),
        page: page.titled("frame-operator"),
        tiles,
    }))
}

fn add(figures: &mut Figures, sale: &Sales, rates: &Table, euro: Currency) {
    let worth = |amount| rates.convert(amount, euro).map_or(0, |worth| worth.minor);
    figures.orders += sale.orders;
    figures.turnover += worth(sale.total);
    figures.commission += worth(sale.commission);
}

/// How much more or less it is than before, in percent; nothing when there was nothing before.
fn change(page: &Page, now: i64, before: i64) -> (String, &'static str) {
    if before <= 0 {
        return (String::new(), "");
    }
    let share = i128::from(now - before) * 10_000 / i128::from(before);
    let share = i64::try_from(share).unwrap_or(i64::MAX) / 100 * 100;
    let tone = if share < 0 { "bad" } else { "good" };
    let sign = if share > 0 { "+" } else { "" };
    (page.t1("figures-change", "share", format!("{sign}{}", page.percent(share))), tone)
}

/// What waits for somebody, with the page on which it is done; nothing that does not wait.
fn waiting(page: &Page, counts: &Counts) -> Vec<Tile> {
    let all = [
        ("applications", counts.applications, "/operator/sellers"),
        ("to-send", counts.to_send, "/operator/orders?stage=paid"),
        ("late", counts.late, "/operator/orders?stage=dispatched"),
        ("returns", counts.returns, "/operator/orders?stage=returning"),
        ("transfers", counts.transfers, ""),
        ("mails", counts.mails, "/operator/mails?standing=held"),
    ];
    let waits = all.into_iter().filter(|(_, count, _)| *count > 0);
    waits
        .map(|(key, count, path)| Tile {
            words: page.t_of("figures-waits", key),
            figure: page.number(count),
            href: if path.is_empty() { String::new() } else { page.href(path) },
            ..Tile::default()
        })
        .collect()
}

fn drawn(
    page: &Page,
    key: &str,
    days: &[Figures],
    day_of: impl Fn(usize) -> Time,
    measure: impl Fn(&Figures) -> (f64, String),
) -> Chart {
    let point = |(at, day): (usize, &Figures)| {
        let (value, told) = measure(day);
        let short = formats::day_short(page.language(), day_of(at));
        let words = short.clone();
        Point { words, short: if at % 7 == 3 { short } else { String::new() }, value, told }
    };
    let points: Vec<Point> = days.iter().enumerate().map(point).collect();
    let highest = points.iter().max_by(|one, other| one.value.total_cmp(&other.value));
    let summary = match highest.filter(|point| point.value > 0.0) {
        Some(top) => {
            page.t2("figures-highest", "day", top.words.as_str(), "value", top.told.as_str())
        }
        None => page.t("figures-nothing"),
    };
    let scale = highest.filter(|point| point.value > 0.0);
    let scale = scale.map(|top| (top.value, top.told.clone()));
    Chart {
        id: format!("chart-{key}"),
        title: page.t_of("figures-chart", key),
        summary,
        as_table: page.t("figures-as-table"),
        column: page.t("figures-day"),
        measure: page.t_of("figures", key),
        scale: scale.into_iter().collect(),
        points,
    }
}
