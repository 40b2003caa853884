//! A listing as a card in a list, in words for its reader.

use crate::listings::Variant;
use crate::pictures::Shown;
use crate::reader::Reader;
use crate::view::ListingView;
use values::Money;
use web::Page;
use web::parts::{Badge, Card, Picture, Price, Rating};

/// Sold within its life so often that a card says so.
const OFTEN: i64 = 100;

/// The card of a listing.
pub fn card(page: &Page, reader: &Reader, view: &ListingView) -> Card {
    let (title, other) = view.title(reader.language);
    let variant = view.cheapest();
    let mut badges = Vec::new();
    if !view.is_in_stock() {
        badges.push(Badge { words: page.t("browse-sold-out"), tone: "calm" });
    } else if view.listing.sold >= OFTEN {
        badges.push(Badge { words: page.t("browse-often-bought"), tone: "good" });
    }
    let mut price = variant.map(|variant| price(page, reader, view, variant)).unwrap_or_default();
    price.from = view.has_several_prices();
    Card {
        href: page.href(view.href(reader.language)),
        title: title.to_owned(),
        lang: other.map(|language| language.code().to_owned()).unwrap_or_default(),
        picture: view.picture().and_then(picture),
        price,
        rating: rating(reader, view),
        store: view.store.store.name.clone(),
        promise: page.t1(
            "browse-sent-from",
            "country",
            formats::country(reader.language, &view.store.store.country),
        ),
        badges,
        id: String::new(),
        favourite: false,
    }
}

/// What a variant costs, with the reduction where there is one.
pub(super) fn price(page: &Page, reader: &Reader, view: &ListingView, variant: &Variant) -> Price {
    let currency = view.listing.currency;
    let words = |minor| reader.price(Money { minor, currency });
    let least = view.listing.quantities.first();
    let now = variant.ladder.at(least);
    let reduction = view.reduction(variant, reader.now).filter(|_| now == variant.ladder.base());
    let before = reduction.map(|reduction| words(reduction.lowest_before));
    let saving = reduction.map(|reduction| {
        let less = (reduction.lowest_before - now) * 10_000 / reduction.lowest_before.max(1);
        formats::percent(reader.language, -(less / 100 * 100))
    });
    let note = match least {
        1 => String::new(),
        least => page.t1("browse-at-least", "n", least),
    };
    Price { now: words(now), was: before.clone(), lowest: before, saving, from: false, note }
}

/// The stars of a listing; none before its first review.
pub(crate) fn rating(reader: &Reader, view: &ListingView) -> Option<Rating> {
    let tenths = view.stars_tenths()?;
    let words = formats::decimal(reader.language, i64::from(tenths), 1);
    Some(Rating { tenths, words, count: view.listing.rating_count })
}

/// A picture of goods by its id.
pub fn picture(id: &str) -> Option<Picture> {
    let shown: Shown = id.parse().ok()?;
    Some(Picture {
        src: shown.src(640),
        srcset: shown.srcset(),
        alt: String::new(),
        width: shown.width,
        height: shown.height,
    })
}
