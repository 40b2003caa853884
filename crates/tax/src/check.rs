//! What must be true of all rows together, whoever wrote them.

use crate::row::{Limits, Row, Seat, What};
use crate::{Sheet, Tables};

/// What is wrong with the tables as a whole: two rows of which nobody could say which one counts,
/// and rows that lead nowhere. Each fault is a sentence that names the rows.
pub fn check(tables: &Tables) -> Vec<String> {
    let mut faults = Vec::new();
    for sheet in Sheet::ALL {
        let rows: Vec<&Row> = tables.rows().iter().filter(|row| row.sheet == sheet).collect();
        for (at, row) in rows.iter().enumerate() {
            for other in &rows[at + 1..] {
                if row.dates.meet(other.dates) && row.key() == other.key() {
                    faults.extend(contradiction(row, other));
                }
            }
        }
    }
    faults.extend(tables.rows().iter().filter_map(|row| leads_nowhere(tables, row)));
    faults
}

/// Two rows that are in force at once for the same goods.
fn contradiction(one: &Row, other: &Row) -> Option<String> {
    let both = match (&one.what, &other.what) {
        (What::Place(a), What::Place(b)) => (a.region == b.region).then(|| a.region.clone()),
        (What::Rate(a), What::Rate(b)) if a.region == b.region => a.goods.shared(&b.goods),
        (What::Collection(a), What::Collection(b)) => {
            let same = a.flow == b.flow
                && a.limits.per_item == b.limits.per_item
                && (a.seller == b.seller)
                && meet(&a.limits, &b.limits);
            a.goods.shared(&b.goods).filter(|_| same)
        }
        (What::Charge(a), What::Charge(b)) => {
            use crate::row::ChargeKind::Possible;
            let sure = a.kind != Possible && b.kind != Possible;
            a.goods.shared(&b.goods).filter(|_| sure && meet(&a.limits, &b.limits))
        }
        _ => None,
    };
    both.map(|goods| format!("{} and {} both hold for `{goods}` on some day", one.id, other.id))
}

/// Whether some worth is within both limits. Limits in two currencies are compared by nobody, so
/// they are taken for meeting unless one begins where the other ends.
fn meet(a: &Limits, b: &Limits) -> bool {
    let apart = |low: &Limits, high: &Limits| match (low.up_to, high.over) {
        (Some(end), Some(begin)) => end.currency == begin.currency && end.minor <= begin.minor,
        _ => false,
    };
    !apart(a, b) && !apart(b, a)
}

fn leads_nowhere(tables: &Tables, row: &Row) -> Option<String> {
    let area_is_known = |area: &str| {
        let areas = tables.rows().iter().filter_map(|row| match &row.what {
            What::Place(place) => place.area.as_deref(),
            _ => None,
        });
        areas.into_iter().any(|known| known == area)
    };
    let rates_of = |country: &str| {
        let mut rows = tables.rows().iter().filter(|row| row.sheet == Sheet::Rates);
        rows.any(|row| row.key() == country)
    };
    match &row.what {
        What::Place(place) if place.area.is_some() && !rates_of(place.taxed_as.code()) => {
            Some(format!("{}: {} has no rates", row.id, place.taxed_as))
        }
        What::Collection(it) if !area_is_known(&it.area) => {
            Some(format!("{}: no place lies in {}", row.id, it.area))
        }
        What::Charge(it) if !area_is_known(&it.area) => {
            Some(format!("{}: no place lies in {}", row.id, it.area))
        }
        What::Collection(it) if it.seller == Seat::Inside && it.scheme.is_some() => {
            Some(format!("{}: a seller at home needs no scheme", row.id))
        }
        _ => None,
    }
}
