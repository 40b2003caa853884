//! A statement as CSV, for bookkeeping, and as PDF, in the seller's language.

use super::{Line, Statement, reason_code};
use crate::payouts::file::{cell, decimal};
use crate::said;
use letters::{Block, Cell, Field, Letterhead, Paper, Report};
use shop::sellers::{Store, Trader};
use values::Time;
use web::{App, Page, Problem};

/// How many entries a PDF has at most; the whole month is in the CSV.
pub(super) const MOST_ON_PAPER: usize = 1_500;

/// The statement as CSV, with the words of the ledger, which stay the same in all languages.
pub(super) fn csv(statement: &Statement) -> String {
    let mut text = String::from(
        "time,reason,number,order_total,commission,order_currency,amount,balance,currency\r\n",
    );
    let code = statement.month.currency.code();
    let mut row = |cells: [String; 9]| {
        text.push_str(&cells.map(|text| cell(&text)).join(","));
        text.push_str("\r\n");
    };
    let edge = |at: Time, reason: &str, balance| {
        let none = String::new;
        [
            at.to_string(),
            reason.to_owned(),
            none(),
            none(),
            none(),
            none(),
            none(),
            decimal(balance),
            code.to_owned(),
        ]
    };
    row(edge(statement.month.first, "opening", statement.opening));
    for line in &statement.lines {
        let (total, commission, currency) = match line.order {
            None => Default::default(),
            Some((total, commission)) => {
                (decimal(total), decimal(commission), total.currency.code().to_owned())
            }
        };
        row([
            line.at.to_string(),
            line.reason.clone(),
            line.number.clone(),
            total,
            commission,
            currency,
            decimal(line.amount),
            decimal(line.balance),
            code.to_owned(),
        ]);
    }
    row(edge(statement.month.end(), "closing", statement.closing));
    text
}

/// The statement as PDF.
pub(super) async fn pdf(
    app: &App,
    page: &Page,
    own: &Store,
    trader: Option<&Trader>,
    statement: &Statement,
) -> Result<Vec<u8>, Problem> {
    let report = report(app, page, own, trader, statement);
    let set = tokio::task::spawn_blocking(move || letters::render_report(&report)).await;
    set.map_err(Problem::internal)?.map_err(Problem::internal)
}

fn report(
    app: &App,
    page: &Page,
    own: &Store,
    trader: Option<&Trader>,
    statement: &Statement,
) -> Report {
    let language = page.language();
    let t = |key: &str| app.texts.plain(language, key, &[]);
    let money = |amount| said::money(language, amount);
    let (month, now) = (statement.month, app.clock.now());
    let period = formats::day_range(language, month.first, month.last());
    let row = |line: &Line| {
        vec![
            Cell::from(formats::day(language, line.at)),
            Cell::from(words(page, line)),
            Cell::technical(line.number.clone()),
            Cell::number(money(line.amount)),
            Cell::number(money(line.balance)),
        ]
    };
    let columns = ["statement-day", "statement-what", "statement-number", "statement-amount"];
    let mut columns: Vec<String> = columns.iter().map(|key| t(key)).collect();
    columns.push(t("statement-balance"));
    let mut blocks = vec![
        Block::Fields(vec![
            Field::new(t("statement-opening"), Cell::number(money(statement.opening))),
            Field::new(t("statement-closing"), Cell::number(money(statement.closing))),
        ]),
        Block::Table {
            caption: String::new(),
            columns,
            rows: statement.lines.iter().map(row).collect(),
        },
    ];
    if !statement.is_whole {
        blocks.push(Block::Note(t("statement-more")));
    }
    let mut particulars = vec![Field::new(t("statement-period"), period)];
    if let Some(trader) = trader {
        let of = format!("{}\n{}", trader.legal_name, trader.contact.address);
        particulars.push(Field::new(t("statement-of"), of));
    }
    Report {
        language,
        letterhead: Letterhead { name: app.config.name.clone(), lines: Vec::new() },
        reference: Field::new(
            t("statement-reference"),
            Cell::technical(format!("{} {} {}", own.slug, month.code(), month.currency.code())),
        ),
        date: Field::new(t("statement-day"), formats::day(language, now)),
        particulars,
        title: format!("{} · {}", t("statement-title"), own.name),
        blocks,
        paper: Paper::Portrait,
        issued: now,
    }
}

/// What an entry is, in words: with what the order was and what was taken of it, where it is released.
pub(super) fn words(page: &Page, line: &Line) -> String {
    let reason = page.t_of("statement-reason", reason_code(&line.reason));
    let said = match line.order {
        None => reason,
        Some((total, commission)) => {
            let (total, commission) =
                (said::money(page.language(), total), said::money(page.language(), commission));
            let order = page.t2("statement-order", "total", total, "commission", commission);
            format!("{reason} {order}")
        }
    };
    web::without_isolates(&said)
}
