//! What the page of a product says of the way to the reader: when it arrives, what that costs, and what
//! of the whole is tax and duty.

use crate::listings::Variant;
use crate::reader::Reader;
use crate::shipping::{self, Offer, Sent};
use crate::tax::Taxes;
use crate::view::ListingView;
use ::tax::{Assessment, Consignment, Line, Sureness, Tables, Terms};
use values::Money;
use web::{App, Page, Problem};

/// The way to the reader, in words.
#[derive(Default)]
pub(super) struct Delivery {
    /// When it arrives, or that it is not sent there.
    pub when: String,
    /// What it costs to where.
    pub fee: String,
    /// It is not sent there.
    pub refused: bool,
    /// Goods, delivery, tax, total: name, sum, whether it is the total.
    pub sums: Vec<(String, String, bool)>,
    /// That others may want more on arrival, where the rows do not tell all.
    pub doubt: String,
}

/// The way of the smallest quantity of a variant to the reader's country.
pub(super) async fn of(
    app: &App,
    page: &Page,
    reader: &Reader,
    view: &ListingView,
    variant: &Variant,
) -> Result<Delivery, Problem> {
    let country = formats::country(reader.language, &reader.country);
    let refused = || Delivery {
        when: page.t1("browse-not-sent", "country", country),
        refused: true,
        ..Delivery::default()
    };
    let Some(profile) = &view.shipping else { return Ok(refused()) };
    let quantity = view.listing.quantities.first();
    let goods = variant.ladder.at(quantity) * quantity;
    let sent = Sent { by: profile, weight_g: variant.weight_g * quantity, goods_minor: goods };
    let today = reader.now.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let offers = shipping::offers_for(sent, reader.country, today);
    let Some(best) = offers.iter().min_by_key(|offer| (offer.fee.minor, offer.latest)) else {
        return Ok(refused());
    };
    let each = Money { minor: variant.ladder.at(quantity), currency: view.listing.currency };
    let each = reader.own(each);
    let goods = Money { minor: each.minor.saturating_mul(quantity), ..each };
    let fee = reader.own(best.fee);
    let tables = app.part::<Taxes>()?.tables(&app.db, &app.clock).await?;
    let owed = owed(&tables, reader, view, (goods, quantity), fee, today);
    let sums = sums(page, goods, fee, owed.as_ref());
    let doubt = match owed.map(|owed| owed.sureness) {
        Some(Sureness::Sure) => String::new(),
        Some(Sureness::Estimate) => page.t("browse-tax-estimate"),
        Some(Sureness::Unknown) | None => page.t("browse-tax-unknown"),
    };
    Ok(Delivery {
        when: page.t1("browse-arrives", "when", days(reader, best)),
        fee: match best.fee.minor {
            0 => page.t1("browse-fee-free", "country", country),
            _ => page.t2(
                "browse-fee",
                "fee",
                formats::money(reader.language, fee),
                "country",
                country,
            ),
        },
        refused: false,
        sums,
        doubt,
    })
}

/// What the tax offices and customs of the reader's country want of it.
fn owed(
    tables: &Tables,
    reader: &Reader,
    view: &ListingView,
    (goods, quantity): (Money, i64),
    shipping: Money,
    day: jiff::civil::Date,
) -> Option<Assessment> {
    let path = view.path();
    let categories: Vec<&str> = path.iter().rev().map(|category| category.id).collect();
    let hs6 = view.listing.hs6.as_deref().or(view.category.hs6);
    let quantity = u32::try_from(quantity).ok()?;
    let seller = view.store.store.country;
    let consignment = Consignment {
        seller,
        seller_in_eu: is_in_eu(seller),
        ship_from: seller,
        destination: reader.country,
        region: "",
        day,
        terms: Terms::DutyUnpaid,
        lines: &[Line { goods, quantity, categories: &categories, hs6 }],
        shipping,
    };
    ::tax::assess(tables, &consignment, &|amount, to| reader.rates.convert(amount, to)).ok()
}

fn is_in_eu(country: values::Country) -> bool {
    const UNION: &str =
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    UNION.split(' ').any(|code| code == country.code())
}

/// Goods, delivery, taxes and duties, total; what is paid on arrival comes after it.
fn sums(
    page: &Page,
    goods: Money,
    fee: Money,
    owed: Option<&Assessment>,
) -> Vec<(String, String, bool)> {
    let words = |amount: Money| formats::money(page.language(), amount);
    let mut rows = vec![
        (page.t("browse-goods"), words(goods), false),
        (page.t("browse-delivery"), words(fee), false),
    ];
    let added = owed.map_or(Money::zero(goods.currency), |owed| owed.to_add);
    if added.minor > 0 {
        rows.push((page.t("browse-tax-added"), words(added), false));
    }
    if let Ok(total) = goods.plus(fee).and_then(|sum| sum.plus(added)) {
        rows.push((page.t("browse-total"), words(total), true));
    }
    if let Some(owed) = owed {
        if owed.inside.minor > 0 {
            rows.push((page.t("browse-tax-inside"), words(owed.inside), false));
        }
        if owed.on_arrival.minor > 0 {
            rows.push((page.t("browse-on-arrival"), words(owed.on_arrival), false));
        }
    }
    rows
}

fn days(reader: &Reader, offer: &Offer) -> String {
    let at = |date: jiff::civil::Date| values::Time::parse(&format!("{date}T00:00:00Z"));
    match (at(offer.earliest), at(offer.latest)) {
        (Ok(from), Ok(to)) => formats::day_range(reader.language, from, to),
        _ => offer.latest.to_string(),
    }
}
