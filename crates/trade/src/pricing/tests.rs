//! Properties of prices: whatever is bought, no unit is lost and the ledger takes it.

use super::*;
use proptest::prelude::*;

fn currency(code: &str) -> Currency {
    Currency::parse(code).expect("a code")
}

fn country(code: &str) -> Country {
    Country::parse(code).expect("a country")
}

const STORES: [(&str, &str, &str); 4] = [
    ("DE", "EUR", "EUR/EUR 1"),
    ("CN", "CNY", "CNY/EUR 0.1278"),
    ("JP", "JPY", "JPY/EUR 0.006134"),
    ("US", "USD", "USD/EUR 0.9223"),
];

fn ask() -> impl Strategy<Value = Ask> {
    let line = (1_i64..200_000, 1_i64..30, prop::option::of(0..3_usize), any::<bool>());
    let lines = prop::collection::vec(line, 1..5);
    (0..STORES.len(), lines, 0_i64..5_000, 0_u32..3_000).prop_map(
        |(at, lines, shipping, commission)| {
            let (home, code, rate) = STORES[at];
            let lines = lines.into_iter().map(|(unit, quantity, heading, book)| AskLine {
                unit: Money { minor: unit, currency: currency(code) },
                quantity,
                categories: if book { vec!["books"] } else { vec!["headphones", "audio"] },
                hs6: heading.map(|at| ["851830", "490199", "610910"][at].to_owned()),
            });
            Ask {
                store: format!("sto_{at}"),
                rate: rate.parse().expect("a rate"),
                commission: BasisPoints(commission),
                seller: (country(home), home == "DE"),
                ship_from: country(home),
                lines: lines.collect(),
                shipping: Money { minor: shipping, currency: currency(code) },
            }
        },
    )
}

fn reduction() -> impl Strategy<Value = Reduction> {
    let payer = prop_oneof![
        Just(Payer::Platform),
        (0..STORES.len()).prop_map(|at| Payer::Store(format!("sto_{at}")))
    ];
    let euro = |minor| Money { minor, currency: currency("EUR") };
    let what = prop_oneof![
        (0_u32..=10_000).prop_map(|bp| What::Percent(BasisPoints(bp))),
        (0_i64..100_000).prop_map(move |minor| What::Amount(euro(minor))),
        Just(What::Shipping)
    ];
    (payer, what, 0_i64..20_000).prop_map(move |(payer, what, least)| Reduction {
        payer,
        what,
        least: euro(least),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_minor_unit_is_lost_and_the_ledger_takes_every_order(
        asks in prop::collection::vec(ask(), 1..4),
        reductions in prop::collection::vec(reduction(), 0..4),
        to in prop_oneof![Just("DE"), Just("FR"), Just("US"), Just("GB"), Just("JP"), Just("BR")],
    ) {
        let euro = currency("EUR");
        let convert = |amount: Money, to: Currency| {
            (amount.currency == to).then_some(amount)
        };
        let to = Destination {
            currency: euro,
            country: country(to),
            region: "",
            day: jiff::civil::date(2026, 11, 30),
            terms: Terms::DutyUnpaid,
            tables: Tables::shipped(),
            convert: &convert,
        };
        let quote = price(&asks, &reductions, &to).expect("a price");
        let mut paid = 0;
        for (order, ask) in quote.orders.iter().zip(&asks) {
            let part = order.part().expect("the ledger takes it");
            let lines = &order.lines;
            prop_assert_eq!(lines.len(), ask.lines.len());
            prop_assert_eq!(order.goods, lines.iter().map(|line| line.goods).sum::<i64>());
            // What the checkout adds is what the assessment says, and the total is made of its parts.
            let due = order.goods + order.shipping - order.seller_discount
                + order.assessment.to_add.minor;
            prop_assert_eq!(order.total + order.platform_discount, due);
            prop_assert_eq!(part.paid().minor, order.total);
            prop_assert!(part.earned().minor >= 0);
            for (line, asked) in lines.iter().zip(&ask.lines) {
                prop_assert_eq!(line.unit * asked.quantity, line.goods);
                let due = Money { minor: line.total + line.platform_discount, currency: euro };
                Part::new(due, line.owed, line.commission, line.platform_discount)
                    .expect("a line by itself is a part too");
            }
            // What is left for the shipping is a part too: nothing of it is negative.
            let rest = |whole: i64, of: fn(&Line) -> i64| {
                whole - lines.iter().map(of).sum::<i64>()
            };
            let promoted = rest(order.platform_discount, |line| line.platform_discount);
            let total = rest(order.total, |line| line.total) + promoted;
            let owed = rest(order.owed, |line| line.owed);
            Part::new(Money { minor: total, currency: euro }, owed, 0, promoted)
                .expect("the shipping is a part");
            paid += order.total;
        }
        prop_assert_eq!(paid, quote.total.minor);
        let off: i64 = quote.reduced.iter().map(|one| match one {
            Reduced::By(money) => money.minor,
            _ => 0,
        }).sum();
        let given: i64 =
            quote.orders.iter().map(|order| order.seller_discount + order.platform_discount).sum();
        prop_assert_eq!(off, given);
    }
}

#[test]
fn a_coupon_of_the_platform_lowers_what_the_buyer_pays_and_not_what_the_seller_gets() {
    let euro = currency("EUR");
    let money = |minor| Money { minor, currency: euro };
    let ask = Ask {
        store: "sto_de".to_owned(),
        rate: "EUR/EUR 1".parse().expect("a rate"),
        commission: BasisPoints(1_000),
        seller: (country("DE"), true),
        ship_from: country("DE"),
        lines: vec![AskLine {
            unit: money(5_950),
            quantity: 2,
            categories: vec!["headphones"],
            hs6: None,
        }],
        shipping: money(595),
    };
    let convert = |amount: Money, to: Currency| (amount.currency == to).then_some(amount);
    let to = Destination {
        currency: euro,
        country: country("DE"),
        region: "",
        day: jiff::civil::date(2026, 11, 30),
        terms: Terms::DutyUnpaid,
        tables: Tables::shipped(),
        convert: &convert,
    };
    let earned = |reductions: &[Reduction]| {
        let quote = price(std::slice::from_ref(&ask), reductions, &to).expect("a price");
        let order = quote.orders.into_iter().next().expect("an order");
        (order.total, order.part().expect("fits").earned().minor)
    };
    let (paid, got) = earned(&[]);
    assert_eq!(paid, 12_495);
    // 19 % VAT of 119.00 is 19.00; the commission is 10 % of the other 100.00.
    assert_eq!(got, 12_495 - 1_000);
    let off = |payer| Reduction { payer, what: What::Amount(money(1_190)), least: money(0) };
    assert_eq!(earned(&[off(Payer::Platform)]), (paid - 1_190, got));
    assert_eq!(
        earned(&[off(Payer::Store("sto_de".to_owned()))]),
        (paid - 1_190, got - 1_190 + 100)
    );
}
