//! What the buyer agrees to, as one word: when anything of it changes, the word is another, and the
//! buyer is asked again.

use super::offer::{Applied, Asked, StoreOffer};
use sha2::Digest;
use std::fmt::Write;
use values::Money;

pub(super) fn of(
    stores: &[StoreOffer],
    coupons: &[Applied],
    total: Money,
    asked: &Asked<'_>,
) -> String {
    let mut text = String::with_capacity(256);
    // Writing into a string cannot fail.
    let mut line = |parts: std::fmt::Arguments<'_>| {
        let _ = text.write_fmt(parts);
        text.push('\n');
    };
    line(format_args!("{} {} {total}", asked.country.code(), asked.area));
    for store in stores {
        let way = store.way().map_or("", |way| way.code.as_str());
        let it = &store.priced;
        line(format_args!(
            "{} {way} {} {} {} {} {}",
            store.store, it.shipping, it.seller_discount, it.platform_discount, it.tax, it.duty
        ));
        for (entry, priced) in store.entries.iter().zip(&store.lines) {
            let unit = priced.as_ref().map_or(-1, |line| line.unit);
            line(format_args!("{} {} {unit}", entry.offered.variant, entry.quantity));
        }
    }
    for applied in coupons {
        let off = applied.effect.as_ref().map_or(-1, |money| money.minor);
        line(format_args!("{} {off}", applied.code));
    }
    let digest = sha2::Sha256::digest(text.as_bytes());
    digest[..12].iter().map(|byte| format!("{byte:02x}")).collect()
}
