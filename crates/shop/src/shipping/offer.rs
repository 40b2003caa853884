//! What is offered to a destination: pure.

use super::{Lane, Profile, Reach, Service, ShippingId};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use values::{Country, Money};

/// A way in which goods can come, as the buyer chooses it. An order keeps it as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// How fast it is meant to be.
    pub service: Service,
    /// Who carries it.
    pub carrier: String,
    /// What it costs, in the store's currency.
    pub fee: Money,
    /// The first day on which it may arrive.
    pub earliest: Date,
    /// The last day: what the seller promises.
    pub latest: Date,
    /// Days from now to these two, weekends counted.
    pub days: (i64, i64),
    /// The profiles and the places of their lanes that it is made of.
    pub lanes: Vec<(ShippingId, usize)>,
}

/// Goods that are sent by one profile.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'a> {
    /// The profile.
    pub by: &'a Profile,
    /// What they weigh together, in grams.
    pub weight_g: i64,
    /// What they cost together, in minor units of the store's currency, after discounts.
    pub goods_minor: i64,
}

/// What a profile offers to a country, the cheapest first.
pub fn offers_for(sent: Sent, to: Country, today: Date) -> Vec<Offer> {
    offers_together(&[sent], to, today)
}

/// What is offered for one consignment of goods that are sent by several profiles of a store: the
/// services that all of them have. The dearest base is paid once, each pays its own weight, and what
/// is free for all the goods together is free. It arrives when the slowest does.
pub fn offers_together(sent: &[Sent], to: Country, today: Date) -> Vec<Offer> {
    let mut offers: Vec<Offer> =
        Service::ALL.iter().filter_map(|service| together(sent, to, *service, today)).collect();
    offers.sort_by_key(|offer| (offer.fee.minor, offer.latest));
    offers
}

fn together(sent: &[Sent], to: Country, service: Service, today: Date) -> Option<Offer> {
    let lanes: Vec<(&Sent, usize, &Lane)> = sent
        .iter()
        .map(|sent| lane(sent.by, to, service).map(|(at, lane)| (sent, at, lane)))
        .collect::<Option<_>>()?;
    let (first, _, first_lane) = lanes.first()?;
    let worth = sent.iter().fold(0_i64, |sum, sent| sum.saturating_add(sent.goods_minor));
    let base = lanes.iter().map(|(.., lane)| lane.base_minor).max()?;
    let by_weight = lanes.iter().fold(0_i64, |sum, (sent, _, lane)| {
        let kilograms = u64::try_from(sent.weight_g).unwrap_or_default().div_ceil(1_000);
        let kilograms = i64::try_from(kilograms).unwrap_or(i64::MAX);
        sum.saturating_add(lane.per_kg_minor.saturating_mul(kilograms))
    });
    let is_free = |lane: &Lane| lane.free_from_minor.is_some_and(|from| worth >= from);
    let fee = match lanes.iter().all(|(.., lane)| is_free(lane)) {
        true => 0,
        false => base.saturating_add(by_weight),
    };
    let arrival = |days: fn(&Lane) -> i64| {
        let working = lanes.iter().map(|(sent, _, lane)| sent.by.handling_days + days(lane));
        working.max().map(|working| after_working_days(today, working))
    };
    let (earliest, latest) = (arrival(|lane| lane.days_least)?, arrival(|lane| lane.days_most)?);
    let days_to = |day: Date| i64::from((day - today).get_days());
    Some(Offer {
        service,
        carrier: first_lane.carrier.clone(),
        fee: Money { minor: fee, currency: first.by.currency },
        earliest,
        latest,
        days: (days_to(earliest), days_to(latest)),
        lanes: lanes.iter().map(|(sent, at, _)| (sent.by.id.clone(), *at)).collect(),
    })
}

/// The lane of a service to a country: one that names it, else the one for all others.
fn lane(profile: &Profile, to: Country, service: Service) -> Option<(usize, &Lane)> {
    let of_service =
        || profile.lanes.iter().enumerate().filter(|(_, lane)| lane.service == service);
    let names = |lane: &Lane| matches!(&lane.to, Reach::Countries(all) if all.contains(&to));
    let named = of_service().find(|(_, lane)| names(lane));
    named.or_else(|| of_service().find(|(_, lane)| lane.to == Reach::Others))
}

/// The day after so many working days; Saturday and Sunday are none. Public holidays are not known.
fn after_working_days(from: Date, days: i64) -> Date {
    let rests = |day: Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    let mut day = from;
    for _ in 0..days {
        day = day.saturating_add(1.day());
        while rests(day) {
            day = day.saturating_add(1.day());
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sellers::StoreId;
    use jiff::civil::date;
    use proptest::prelude::*;
    use values::{Currency, Time};

    const MONDAY: Date = date(2026, 11, 30);

    fn profile(handling_days: i64, lanes: Vec<Lane>) -> Profile {
        let created = Time::from_micros(0);
        Profile {
            id: ShippingId::mint(created),
            store: StoreId::mint(created),
            name: "Parcels".to_owned(),
            handling_days,
            currency: Currency::parse("EUR").expect("a code"),
            lanes,
            created,
        }
    }

    fn lane(
        to: &str,
        service: Service,
        days: (i64, i64),
        fee: (i64, i64),
        free: Option<i64>,
    ) -> Lane {
        Lane {
            to: to.parse().expect("countries"),
            service,
            carrier: format!("{service} to {to}"),
            days_least: days.0,
            days_most: days.1,
            base_minor: fee.0,
            per_kg_minor: fee.1,
            free_from_minor: free,
        }
    }

    fn parcels() -> Profile {
        profile(
            1,
            vec![
                lane("DE,AT", Service::Standard, (1, 3), (490, 0), Some(5_000)),
                lane("*", Service::Standard, (5, 12), (990, 300), None),
                lane("DE", Service::Express, (1, 1), (1_290, 0), None),
            ],
        )
    }

    fn offers(profile: &Profile, to: &str, weight_g: i64, goods_minor: i64) -> Vec<Offer> {
        let to = Country::parse(to).expect("a country");
        offers_for(Sent { by: profile, weight_g, goods_minor }, to, MONDAY)
    }

    fn fees(profile: &Profile, to: &str, weight_g: i64, goods_minor: i64) -> Vec<(Service, i64)> {
        let offers = offers(profile, to, weight_g, goods_minor);
        offers.iter().map(|offer| (offer.service, offer.fee.minor)).collect()
    }

    #[test]
    fn a_named_country_goes_before_all_others_and_the_cheapest_offer_comes_first() {
        use Service::{Express, Standard};
        assert_eq!(fees(&parcels(), "DE", 800, 2_000), [(Standard, 490), (Express, 1_290)]);
        assert_eq!(fees(&parcels(), "AT", 800, 2_000), [(Standard, 490)]);
        // 1.001 kg are two begun kilograms.
        assert_eq!(fees(&parcels(), "BR", 1_001, 2_000), [(Standard, 990 + 600)]);
        assert_eq!(fees(&parcels(), "BR", 1_000, 2_000), [(Standard, 990 + 300)]);
    }

    #[test]
    fn from_a_worth_on_shipping_is_free_on_that_lane_only() {
        assert_eq!(fees(&parcels(), "DE", 800, 4_999)[0].1, 490);
        assert_eq!(fees(&parcels(), "DE", 800, 5_000)[0].1, 0);
        assert_eq!(fees(&parcels(), "BR", 800, 5_000)[0].1, 1_290);
    }

    #[test]
    fn weekends_are_skipped() {
        let offer = offers(&parcels(), "DE", 800, 2_000).remove(0);
        // Monday, and 1 + 1 to 1 + 3 working days: Wednesday to Friday.
        assert_eq!((offer.earliest, offer.latest), (date(2026, 12, 2), date(2026, 12, 4)));
        assert_eq!(offer.days, (2, 4));
        let far = offers(&parcels(), "BR", 800, 2_000).remove(0);
        // 6 to 13 working days: Tuesday of next week to Thursday of the week after.
        assert_eq!((far.earliest, far.latest), (date(2026, 12, 8), date(2026, 12, 17)));
        let saturday = date(2026, 12, 5);
        assert_eq!(after_working_days(saturday, 1), date(2026, 12, 7));
        assert_eq!(after_working_days(saturday, 0), saturday);
    }

    #[test]
    fn where_no_lane_leads_nothing_is_offered() {
        let home = profile(0, vec![lane("DE", Service::Standard, (1, 2), (490, 0), None)]);
        assert_eq!(offers(&home, "FR", 800, 2_000), []);
        assert_eq!(offers(&profile(0, vec![]), "DE", 800, 2_000), []);
    }

    #[test]
    fn goods_of_two_profiles_go_together_by_what_both_offer() {
        let (small, large) = (
            parcels(),
            profile(5, vec![lane("*", Service::Standard, (3, 9), (4_900, 200), Some(100_000))]),
        );
        let sent = [
            Sent { by: &small, weight_g: 500, goods_minor: 2_000 },
            Sent { by: &large, weight_g: 12_300, goods_minor: 30_000 },
        ];
        let offers = offers_together(&sent, Country::parse("DE").expect("a country"), MONDAY);
        assert_eq!(offers.len(), 1, "express is not offered for both");
        assert_eq!(offers[0].fee.minor, 4_900 + 13 * 200);
        assert_eq!(offers[0].latest, after_working_days(MONDAY, 14));
        assert_eq!(offers[0].lanes.len(), 2);
        let dear = [sent[0], Sent { goods_minor: 98_000, ..sent[1] }];
        let offers = offers_together(&dear, Country::parse("DE").expect("a country"), MONDAY);
        assert_eq!(offers[0].fee.minor, 0);
        assert_eq!(offers_together(&[], Country::parse("DE").expect("a country"), MONDAY), []);
    }

    proptest! {
        /// Heavier goods never cost less, the latest day is never before the earliest, and neither is
        /// on a weekend.
        #[test]
        fn offers_are_in_order(weight in 0..90_000_i64, more in 0..90_000_i64, day in 0..400_i64) {
            let today = MONDAY.saturating_add(day.days());
            let to = Country::parse("BR").expect("a country");
            let profile = parcels();
            let fee = |weight_g| {
                let offers = offers_for(Sent { by: &profile, weight_g, goods_minor: 1 }, to, today);
                (offers[0].fee.minor, offers[0].earliest, offers[0].latest)
            };
            let (light, heavy) = (fee(weight), fee(weight + more));
            prop_assert!(light.0 <= heavy.0);
            prop_assert!(light.1 <= light.2);
            let rests = |day: Date| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
            prop_assert!(!rests(light.1) && !rests(light.2));
        }
    }
}
