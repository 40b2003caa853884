//! Prints what the tables of addresses cost: time until the first answer, memory, and time for each
//! check and label. `cargo run --release -p postal --example measure`.

use std::time::Instant;

use postal::{Address, Script, Sender, check, choices, examine, fields, lay_out};
use values::{Country, Language};

fn main() {
    let before = resident();
    let start = Instant::now();
    let count = Country::all().map(|country| fields(country).len()).sum::<usize>();
    println!("first form of every country: {:?} ({count} fields)", start.elapsed());
    let china = Country::parse("CN").unwrap_or_else(|_| unreachable!("a country"));
    let start = Instant::now();
    println!("{} cities of Guangdong: {:?}", choices(china, &["Guangdong"]).len(), start.elapsed());
    for country in Country::all() {
        choices(country, &[]);
    }
    println!("memory for all of it: {} KiB", resident().saturating_sub(before));
    for (country, parts) in [
        ("US", ["Mountain View", "CA", "94043"]),
        ("GB", ["London", "", "sw1y4jh"]),
        ("BR", ["Nenhures", "SP", "01310-100"]),
        ("CN", ["Shenzhen", "Guangdong", "518052"]),
        ("KZ", ["Алматы", "", "050012"]),
    ] {
        let Ok(country) = Country::parse(country) else { continue };
        let mut address = Address::new(country);
        address.name = "Ada Lovelace".to_owned();
        address.lines = vec!["12 Long Street".to_owned(), "Flat 5".to_owned()];
        let [locality, area, code] = parts.map(str::to_owned);
        (address.locality, address.area, address.postal_code) = (locality, area, code);
        assert!(check(&address).is_ok(), "{:?}", check(&address));
        let sender = Sender { country: china, destination: "There", language: Language::En };
        let each = |times: u32, mut work: Box<dyn FnMut() + '_>| {
            let start = Instant::now();
            (0..times).for_each(|_| work());
            start.elapsed() / times
        };
        let examined = each(500, Box::new(|| drop(examine(&address))));
        let laid_out = each(500, Box::new(|| drop(lay_out(&address, Script::Latin, &sender))));
        println!("{country}: check {examined:?}, label {laid_out:?}");
    }
}

/// Resident memory in KiB, from Linux.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}
