//! What the page of a product says of the way to the reader: when it arrives, what that costs, and what
//! of the whole is tax and duty.

use crate::listings::Variant;
use crate::reader::Reader;
use crate::shipping::{self, Offer, Sent};
use crate::view::ListingView;
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
    /// Goods, delivery, total: name, sum, whether it is the total.
    pub sums: Vec<(String, String, bool)>,
}

/// The way of the smallest quantity of a variant to the reader's country.
pub(super) async fn of(
    app: &App,
    page: &Page,
    reader: &Reader,
    view: &ListingView,
    variant: &Variant,
) -> Result<Delivery, Problem> {
    let _ = app;
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
    let goods = Money { minor: goods, currency: view.listing.currency };
    let fee = reader.own(best.fee);
    let sums = match reader.own(goods).plus(fee) {
        Ok(total) => vec![
            (page.t("browse-goods"), reader.price(goods), false),
            (page.t("browse-delivery"), formats::money(reader.language, fee), false),
            (page.t("browse-total"), formats::money(reader.language, total), true),
        ],
        Err(_) => Vec::new(),
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
    })
}

fn days(reader: &Reader, offer: &Offer) -> String {
    let at = |date: jiff::civil::Date| values::Time::parse(&format!("{date}T00:00:00Z"));
    match (at(offer.earliest), at(offer.latest)) {
        (Ok(from), Ok(to)) => formats::day_range(reader.language, from, to),
        _ => offer.latest.to_string(),
    }
}
