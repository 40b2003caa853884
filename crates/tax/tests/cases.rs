//! Cases that were reckoned by hand, against the shipped rows.

mod world;

use jiff::civil::date;
use tax::{Assessment, How, NoteKind, Prices, Sureness, Terms, Who};
use world::{BOOK, DRESS, HEADPHONES, PASTA, Parcel};

const WINE: (&[&str], Option<&str>) = (&["wine", "alcohol", "food"], Some("220421"));
const CHILD: (&[&str], Option<&str>) = (&["girls-clothing", "kids", "baby-kids"], Some("620442"));

/// Added at the checkout, inside the price, on arrival.
fn sums(it: &Assessment) -> (i64, i64, i64) {
    (it.to_add.minor, it.inside.minor, it.on_arrival.minor)
}

fn says(it: &Assessment, kind: NoteKind) -> bool {
    it.notes.iter().any(|note| note.kind == kind)
}

#[test]
fn from_china_to_france_two_kinds_of_goods_bear_vat_and_two_duties() {
    let it = Parcel::new("CN", "FR", 4_000).and(4_000, DRESS).assess();
    assert_eq!(sums(&it), (2 * 800 + 2 * 300, 0, 0));
    assert_eq!(it.lines[0].owed_by, Who::Platform);
    assert_eq!(it.duties.len(), 2);
    assert_eq!(it.duties[0].row, "eu-duty-per-item");
    assert!(it.notes.iter().any(|note| note.scheme.as_deref() == Some("IOSS")));
    assert_eq!(it.prices, Prices::WithTax);
}

#[test]
fn the_same_parcel_a_day_before_the_duty_began_bears_none() {
    let parcel = Parcel::new("CN", "FR", 4_000).and(4_000, DRESS);
    assert_eq!(sums(&parcel.clone().on(date(2026, 6, 30)).assess()), (1_600, 0, 0));
    assert_eq!(sums(&parcel.clone().on(date(2026, 7, 1)).assess()), (2_200, 0, 0));
    assert_eq!(sums(&parcel.clone().on(date(2028, 6, 30)).assess()), (2_200, 0, 0));
    let later = parcel.on(date(2028, 7, 1)).assess();
    assert_eq!(sums(&later), (1_600, 0, 0));
    assert!(says(&later, NoteKind::DutyOnArrival));
}

#[test]
fn five_of_one_kind_bear_one_duty_and_goods_without_a_heading_one_each() {
    let mut parcel = Parcel::new("CN", "DE", 2_000).and(2_000, HEADPHONES);
    parcel.lines[0].1 = 5;
    let it = parcel.assess();
    assert_eq!(sums(&it), (2 * 380 + 300, 0, 0));
    let bare = Parcel::new("CN", "DE", 2_000).of((HEADPHONES.0, None)).and(2_000, (DRESS.0, None));
    let it = bare.assess();
    assert_eq!(sums(&it), (2 * 380 + 600, 0, 0));
    assert!(says(&it, NoteKind::HeadingMissing));
    assert_eq!(it.sureness, Sureness::Estimate);
}

#[test]
fn shipping_is_taxed_with_the_goods_but_does_not_count_for_the_limit() {
    // 150.00 of goods and 20.00 of shipping: still IOSS. 19 % of each.
    let it = Parcel::new("CN", "DE", 15_000).shipped_for(2_000).assess();
    assert_eq!(sums(&it), (2_850 + 380 + 300, 0, 0));
    assert_eq!(it.lines[0].shipping_share.minor, 2_000);
}

#[test]
fn above_150_euros_the_buyer_pays_at_the_border() {
    let it = Parcel::new("CN", "DE", 18_000).assess();
    assert_eq!(sums(&it), (0, 0, 3_420));
    assert_eq!((it.lines[0].how, it.lines[0].owed_by), (How::OnArrival, Who::Buyer));
    assert!(says(&it, NoteKind::DutyOnArrival));
    assert_eq!(it.sureness, Sureness::Estimate);
    assert_eq!(sums(&Parcel::new("CN", "DE", 15_001).assess()).0, 0);
}

#[test]
fn a_seller_who_delivers_duty_paid_bears_it_out_of_the_price() {
    let parcel = Parcel { terms: Terms::DutyPaid, ..Parcel::new("CN", "DE", 23_800) };
    let it = parcel.assess();
    assert_eq!(sums(&it), (0, 3_800, 0));
    assert_eq!(it.lines[0].owed_by, Who::Seller);
    assert!(says(&it, NoteKind::PaidBySeller));
    assert!(!says(&it, NoteKind::DutyOnArrival));
}

#[test]
fn within_the_union_the_price_holds_the_tax_of_the_destination() {
    let it = Parcel::new("DE", "FR", 12_000).shipped_for(600).assess();
    assert_eq!(sums(&it), (0, 2_000 + 100, 0)); // 20/120
    assert_eq!(it.lines[0].owed_by, Who::Seller);
    assert!(it.duties.is_empty());
    assert_eq!(it.sureness, Sureness::Sure);
    assert_eq!(sums(&Parcel::new("DE", "DE", 11_900).assess()), (0, 1_900, 0));
    assert_eq!(sums(&Parcel::new("DE", "HU", 12_700).assess()), (0, 2_700, 0));
}

#[test]
fn the_platform_is_deemed_supplier_when_a_foreign_seller_sells_from_within() {
    let parcel = Parcel { seller: "CN", seller_in_eu: false, ..Parcel::new("PL", "DE", 11_900) };
    let it = parcel.assess();
    assert_eq!(sums(&it), (0, 1_900, 0));
    assert_eq!(it.lines[0].owed_by, Who::Platform);
    assert_eq!(it.lines[0].collection_row.as_deref(), Some("eu-deemed-supplier"));
    let established = Parcel { seller_in_eu: true, ..parcel };
    assert_eq!(established.assess().lines[0].owed_by, Who::Seller);
}

#[test]
fn reduced_rates_go_by_the_goods() {
    let rates = |from, to, goods| {
        let it = Parcel::new(from, to, 10_000).of(goods).assess();
        it.lines[0].rate.map(|rate| rate.to_string()).unwrap_or_default()
    };
    assert_eq!(rates("DE", "DE", BOOK), "7");
    assert_eq!(rates("DE", "FR", BOOK), "5.5");
    assert_eq!(rates("DE", "IE", CHILD), "0");
    assert_eq!(rates("DE", "IE", DRESS), "23");
    assert_eq!(rates("DE", "DE", PASTA), "7");
    assert_eq!(rates("DE", "DE", WINE), "19");
    assert_eq!(rates("DE", "SE", PASTA), "6"); // since April 2026
    assert_eq!(rates("DE", "PT", HEADPHONES), "23");
    let azores = Parcel::new("DE", "PT", 11_600).into_region("20").assess();
    assert_eq!(sums(&azores), (0, 1_600, 0));
}

#[test]
fn rates_change_with_the_day() {
    let rate = |to, day| {
        let it = Parcel::new("DE", to, 10_000).on(day).assess();
        it.lines[0].rate.map(|rate| rate.to_string()).unwrap_or_default()
    };
    assert_eq!(rate("EE", date(2025, 6, 30)), "22");
    assert_eq!(rate("EE", date(2025, 7, 1)), "24");
    assert_eq!(rate("RO", date(2025, 7, 31)), "19");
    assert_eq!(rate("RO", date(2025, 8, 1)), "21");
    assert_eq!(rate("SK", date(2024, 12, 31)), "20");
}

#[test]
fn shipping_of_mixed_goods_is_taxed_by_the_worth_of_each() {
    // 30.00 at 19 % and 10.00 at 7 %, shipping 4.00: 3.00 and 1.00.
    let it = Parcel::new("CN", "DE", 3_000).and(1_000, BOOK).shipped_for(400).assess();
    let line = |at: usize| (it.lines[at].goods.minor, it.lines[at].shipping.minor);
    assert_eq!((line(0), line(1)), ((570, 57), (70, 7)));
    assert_eq!(sums(&it), (570 + 57 + 70 + 7 + 600, 0, 0));
}

#[test]
fn alcohol_is_outside_ioss() {
    let it = Parcel::new("CH", "DE", 4_000).of(WINE).assess();
    assert_eq!(sums(&it), (0, 0, 760));
    assert!(it.duties.is_empty());
    assert!(says(&it, NoteKind::DutyOnArrival));
}

#[test]
fn prices_in_another_currency_are_compared_and_charged_by_the_exchange_rate() {
    // 1,200 yuan are 150 euros; 3 euros are 24 yuan.
    let it = Parcel::new("CN", "FR", 120_000).paid_in("CNY").assess();
    assert_eq!(sums(&it), (24_000 + 2_400, 0, 0));
    let more = Parcel::new("CN", "FR", 120_008).paid_in("CNY").assess();
    assert_eq!(sums(&more).0, 0);
}

#[test]
fn the_united_kingdom_collects_up_to_135_pounds_through_the_platform() {
    let it = Parcel::new("CN", "GB", 13_500).paid_in("GBP").assess();
    assert_eq!(sums(&it), (2_700, 0, 0));
    assert_eq!(it.lines[0].owed_by, Who::Platform);
    assert!(says(&it, NoteKind::NoDuty));
    let more = Parcel::new("CN", "GB", 13_501).paid_in("GBP").assess();
    assert_eq!(sums(&more), (0, 0, 2_700));
    let book = Parcel::new("DE", "GB", 2_000).of(BOOK).paid_in("GBP").assess();
    assert_eq!(sums(&book), (0, 0, 0));
    assert_eq!(book.lines[0].how, How::Nothing);
}

#[test]
fn norway_counts_each_item_and_leaves_food_out() {
    let mut two = Parcel::new("DE", "NO", 40_000);
    two.lines[0].1 = 2; // 200 euros are 2,400 kroner each
    assert_eq!(sums(&two.assess()), (10_000, 0, 0));
    let one = Parcel::new("DE", "NO", 40_000).assess();
    assert_eq!(sums(&one), (0, 0, 10_000));
    let food = Parcel::new("DE", "NO", 1_000).of(PASTA).assess();
    assert_eq!(sums(&food), (0, 0, 150));
    let book = Parcel::new("DE", "NO", 1_000).of(BOOK).assess();
    assert_eq!(sums(&book), (0, 0, 0));
}

#[test]
fn switzerland_taxes_through_the_platform_at_any_value() {
    let it = Parcel::new("DE", "CH", 50_000).assess();
    assert_eq!(sums(&it), (4_050, 0, 0));
    assert!(says(&it, NoteKind::NoDuty));
    assert_eq!(sums(&Parcel::new("DE", "CH", 1_000).of(BOOK).assess()), (26, 0, 0));
}

#[test]
fn australia_new_zealand_and_singapore_tax_low_value_goods_through_the_platform() {
    assert_eq!(sums(&Parcel::new("CN", "AU", 50_000).assess()), (5_000, 0, 0)); // AUD 1,000
    assert_eq!(sums(&Parcel::new("CN", "AU", 50_001).assess()), (0, 0, 5_000));
    assert_eq!(sums(&Parcel::new("CN", "NZ", 10_000).assess()), (1_500, 0, 0));
    assert_eq!(sums(&Parcel::new("CN", "SG", 10_000).assess()), (900, 0, 0));
    assert_eq!(sums(&Parcel::new("CN", "SG", 30_000).assess()), (0, 0, 2_700)); // SGD 450
}

#[test]
fn japan_and_korea_relieve_small_parcels() {
    let it = Parcel::new("CN", "JP", 10_000).paid_in("JPY").assess();
    assert_eq!(sums(&it), (0, 0, 0));
    assert_eq!(it.lines[0].owed_by, Who::Nobody);
    assert_eq!(sums(&Parcel::new("CN", "JP", 10_001).paid_in("JPY").assess()), (0, 0, 1_000));
    let home = Parcel::new("JP", "JP", 1_080).of(PASTA).paid_in("JPY").assess();
    assert_eq!(sums(&home), (0, 80, 0));
    assert_eq!(sums(&Parcel::new("CN", "KR", 12_000).assess()), (0, 0, 0)); // USD 150
    assert_eq!(sums(&Parcel::new("CN", "KR", 12_001).assess()), (0, 0, 1_200));
}

#[test]
fn the_states_take_sales_tax_on_top_and_local_tax_may_follow() {
    let it = Parcel::new("US", "US", 10_000).paid_in("USD").into_region("CA").assess();
    assert_eq!(sums(&it), (725, 0, 0));
    assert_eq!((it.lines[0].owed_by, it.prices), (Who::Platform, Prices::WithoutTax));
    assert!(says(&it, NoteKind::LocalTaxPossible));
    let none = Parcel::new("US", "US", 10_000).paid_in("USD").into_region("OR").assess();
    assert_eq!(sums(&none), (0, 0, 0));
    // Texas taxes shipping too: 6.25 % of 100.00 and of 8.00; California does not.
    let texas = Parcel::new("US", "US", 10_000).paid_in("USD").into_region("TX");
    assert_eq!(sums(&texas.shipped_for(800).assess()), (625 + 50, 0, 0));
    let abroad = Parcel::new("CN", "US", 10_000).paid_in("USD").into_region("NY").assess();
    assert_eq!(sums(&abroad), (400, 0, 0));
    assert!(says(&abroad, NoteKind::DutyOnArrival));
    // Without the state nobody knows.
    let nowhere = Parcel::new("US", "US", 10_000).paid_in("USD").assess();
    assert_eq!(nowhere.sureness, Sureness::Unknown);
}

#[test]
fn provinces_of_canada() {
    let quebec = Parcel::new("CA", "CA", 10_000).paid_in("CAD").into_region("QC").assess();
    assert_eq!(sums(&quebec), (1_498, 0, 0)); // 14.975
    let ontario =
        Parcel::new("CA", "CA", 10_000).of(BOOK).paid_in("CAD").into_region("ON").assess();
    assert_eq!(sums(&ontario), (500, 0, 0));
    let food = Parcel::new("CA", "CA", 10_000).of(PASTA).paid_in("CAD").into_region("BC").assess();
    assert_eq!(sums(&food), (0, 0, 0));
    let small = Parcel::new("CN", "CA", 2_000).paid_in("CAD").into_region("ON").assess();
    assert_eq!(sums(&small), (0, 0, 0));
    let larger = Parcel::new("CN", "CA", 2_001).paid_in("CAD").into_region("ON").assess();
    assert_eq!(sums(&larger), (0, 0, 260));
}

#[test]
fn brazil_taxes_the_duty_too() {
    // 40.00 dollars: 20 % duty is 8.00; 17/83 of 48.00 is 9.83, in two parts 8.19 and 1.64.
    let it = Parcel::new("CN", "BR", 4_000).paid_in("USD").assess();
    assert_eq!(it.duties[0].amount.minor, 800);
    assert_eq!((it.lines[0].goods.minor, it.lines[0].duty.minor), (819, 164));
    assert_eq!(sums(&it), (800 + 819 + 164, 0, 0));
    // 100.00 dollars: 60 % less 20.00 is 40.00.
    let more = Parcel::new("CN", "BR", 10_000).paid_in("USD").assess();
    assert_eq!(more.duties[0].amount.minor, 4_000);
    assert_eq!(it.sureness, Sureness::Estimate);
}

#[test]
fn where_no_row_speaks_the_answer_says_so() {
    let it = Parcel::new("CN", "KZ", 4_000).shipped_for(500).assess();
    assert_eq!(it.sureness, Sureness::Unknown);
    assert_eq!(sums(&it), (0, 0, 0));
    assert_eq!((it.lines[0].how, it.lines[0].rate), (How::Unknown, None));
    assert!(says(&it, NoteKind::Unknown));
    // Las Palmas is in Spain, but outside the territory of the tax.
    let canaries = Parcel::new("DE", "ES", 4_000).into_region("GC").assess();
    assert_eq!(canaries.sureness, Sureness::Unknown);
    assert_eq!(Parcel::new("DE", "ES", 4_000).assess().sureness, Sureness::Sure);
}

#[test]
fn without_an_exchange_rate_a_limit_is_not_guessed() {
    let it = Parcel::new("CN", "FR", 4_000).paid_in("XAF").assess();
    assert_eq!(it.sureness, Sureness::Unknown);
    assert!(says(&it, NoteKind::NoExchangeRate));
    assert_eq!(sums(&it), (0, 0, 0));
}

#[test]
fn free_ports_have_no_tax() {
    let it = Parcel::new("CN", "HK", 400_000).assess();
    assert_eq!((sums(&it), it.sureness), ((0, 0, 0), Sureness::Sure));
}

#[test]
fn monaco_is_taxed_as_france_and_an_answer_survives_being_stored() {
    let it = Parcel::new("DE", "MC", 12_000).assess();
    assert_eq!(sums(&it), (0, 2_000, 0));
    let stored = serde_json::to_string(&it).expect("json");
    assert_eq!(serde_json::from_str::<Assessment>(&stored).expect("json"), it);
}
