//! The operator's rows of taxes, on each database.

use super::house::{each, now};
use ::tax::{Sheet, Tables};
use jiff::civil::date;
use shop::tax::{self as rows, Error, Taxes};
use std::collections::BTreeMap;
use values::Clock;

const BY: (audit::By<'static>, &str) = (audit::By::Account("staff", "stf_1"), "stf_1");

fn cells(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    let common = [("source", "A circular"), ("retrieved", "2026-11-30"), ("confidence", "high")];
    let all = common.iter().chain(pairs);
    all.map(|(column, cell)| (column.to_string(), cell.to_string())).collect()
}

fn german(id: &str, rate: &str, from: &str) -> BTreeMap<String, String> {
    cells(&[
        ("id", id),
        ("country", "DE"),
        ("goods", "*, alcohol, soft-drinks"),
        ("rate", rate),
        ("shipping", "as-goods"),
        ("from", from),
    ])
}

#[tokio::test]
async fn a_rate_changes_by_ending_the_shipped_row_and_adding_another() {
    for scratch in each().await {
        let (db, clock, taxes) = (&scratch.db, Clock::fixed(now()), Taxes::default());
        let shipped = taxes.tables(db, &clock).await.expect("tables");
        assert_eq!(shipped.rows().len(), Tables::shipped().rows().len());

        let tx = db.begin().await.expect("begin");
        let early =
            rows::add(&tx, Sheet::Rates, german("own-de", "21", "2027-01-01"), BY, now()).await;
        let Err(Error::Faults(faults)) = early else { panic!("two rows for one day") };
        assert_eq!(faults[0].code, "tax-contradiction");
        rows::end(&tx, "de-standard", date(2026, 12, 31), BY, now()).await.expect("ended");
        let added = rows::add(&tx, Sheet::Rates, german("own-de", "21", "2027-01-01"), BY, now());
        assert_eq!(added.await.expect("added"), "own-de");
        tx.commit().await.expect("commit");

        let written = rows::list(db).await.expect("rows");
        let ids: Vec<&str> = written.iter().map(|it| it.row.id.as_str()).collect();
        assert_eq!(ids, ["de-standard", "own-de"]);
        assert_eq!(written[0].row.cell("until"), "2026-12-31");
        assert_eq!(written[1].added_by, "stf_1");
        assert!(taxes.tables(db, &clock).await.expect("tables").row("own-de").is_none());
        taxes.forget();
        assert!(taxes.tables(db, &clock).await.expect("tables").row("own-de").is_some());
    }
}

#[tokio::test]
async fn a_row_has_versions_and_what_cannot_be_read_is_named_by_its_column() {
    for scratch in each().await {
        let db = &scratch.db;
        let tx = db.begin().await.expect("begin");
        for rate in ["18", "18.5"] {
            let row = german("de-standard", rate, "2021-01-01");
            rows::add(&tx, Sheet::Rates, row, BY, now()).await.expect("added");
        }
        let bad = rows::add(&tx, Sheet::Rates, german("own", "much", "soon"), BY, now()).await;
        let Err(Error::Faults(faults)) = bad else { panic!("it cannot be read") };
        let fields: Vec<&str> = faults.iter().map(|fault| fault.at.as_str()).collect();
        assert_eq!(fields, ["/from", "/rate"]);
        let other = rows::end(&tx, "no-such-row", date(2026, 12, 31), BY, now()).await;
        assert!(matches!(other, Err(Error::NotFound)));
        let too_early = rows::end(&tx, "fr-standard", date(2000, 1, 1), BY, now()).await;
        assert!(matches!(too_early, Err(Error::Faults(_))));
        tx.commit().await.expect("commit");
        let written = rows::list(db).await.expect("rows");
        assert_eq!(written.len(), 1);
        assert_eq!((written[0].version, written[0].row.cell("rate")), (2, "18.5"));
    }
}
