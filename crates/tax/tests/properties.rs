//! What holds for every parcel.

mod world;

use proptest::prelude::*;
use tax::{How, Terms};
use world::{BOOK, DRESS, HEADPHONES, PASTA, Parcel};

const FROM: [&str; 7] = ["CN", "DE", "FR", "GB", "US", "JP", "KZ"];
const TO: [&str; 18] = [
    "DE", "FR", "IE", "SE", "GB", "NO", "CH", "AU", "NZ", "SG", "JP", "KR", "US", "CA", "BR", "HK",
    "KZ", "MX",
];

prop_compose! {
    fn parcel()(
        from in 0..FROM.len(),
        to in 0..TO.len(),
        eu in any::<bool>(),
        paid in any::<bool>(),
        days in 0..1_500_i32,
        lines in prop::collection::vec((0..5_000_000_i64, 1..20_u32, 0..5_usize), 1..6),
        shipping in 0..50_000_i64,
    ) -> Parcel {
        let goods = [HEADPHONES, DRESS, BOOK, PASTA, (HEADPHONES.0, None)];
        let lines = lines.into_iter().map(|(price, quantity, kind)| {
            (price, quantity, goods[kind].0, goods[kind].1)
        });
        let day = jiff::civil::date(2024, 1, 1);
        let first = Parcel::new(FROM[from], TO[to], 0);
        Parcel {
            seller_in_eu: eu,
            region: match TO[to] { "US" => "TX", "CA" => "QC", _ => "" },
            terms: if paid { Terms::DutyPaid } else { Terms::DutyUnpaid },
            day: day.saturating_add(jiff::Span::new().days(days)),
            lines: lines.collect(),
            shipping,
            ..first
        }
    }
}

proptest! {
    /// Shipping is shared out whole; the three sums are the sums of their parts.
    #[test]
    fn no_minor_unit_is_lost(parcel in parcel()) {
        let it = parcel.assess();
        let shares: i64 = it.lines.iter().map(|line| line.shipping_share.minor).sum();
        prop_assert_eq!(shares, parcel.shipping);
        let sum = |how: How| {
            let lines = it.lines.iter().filter(|line| line.how == how).map(|line| line.amount());
            let duties = it.duties.iter().filter(|duty| duty.how == how);
            lines.sum::<i64>() + duties.map(|duty| duty.amount.minor).sum::<i64>()
        };
        prop_assert_eq!(it.to_add.minor, sum(How::OnTop));
        prop_assert_eq!(it.inside.minor, sum(How::Inside));
        prop_assert_eq!(it.on_arrival.minor, sum(How::OnArrival));
        prop_assert_eq!(sum(How::Nothing) + sum(How::Unknown), 0);
    }

    /// Tax inside a price is less than the price; nothing is ever negative.
    #[test]
    fn amounts_stay_in_their_bounds(parcel in parcel()) {
        let it = parcel.assess();
        for (line, given) in it.lines.iter().zip(&parcel.lines) {
            prop_assert!((0..=given.0).contains(&line.goods.minor));
            prop_assert!((0..=line.shipping_share.minor).contains(&line.shipping.minor));
        }
        prop_assert!(it.duties.iter().all(|duty| duty.amount.minor >= 0));
    }

    /// Once a parcel is too dear for IOSS a dearer one is too, and the duty of 3 euros is for both
    /// or for neither.
    #[test]
    fn the_limit_is_passed_once(price in 0..40_000_i64, more in 0..40_000_i64) {
        let collected = |price| {
            let it = Parcel::new("CN", "FR", price).assess();
            let duty = it.duties.len();
            (it.lines[0].how == How::OnTop, duty)
        };
        let (cheap, dear) = (collected(price), collected(price + more));
        prop_assert!(cheap.0 || !dear.0);
        prop_assert_eq!(cheap.1, usize::from(cheap.0));
        prop_assert_eq!(cheap.0, price <= 15_000);
    }

    /// The same question has the same answer.
    #[test]
    fn answers_are_reproducible(parcel in parcel()) {
        prop_assert_eq!(parcel.assess(), parcel.assess());
    }
}
