//! How long comparing takes: `cargo run --release -p names --example speed`.

use std::time::Instant;

use names::{
    name_keys,
    person::{Name, compare},
    query_keys,
};

fn main() {
    let given =
        ["Александр", "Aleksandr", "Mohammed", "محمد", "晓明", "Jürgen", "Matilda", "Ji Sung"];
    let family = ["Соколов", "Sokolova", "Hassan", "النموذجي", "王", "Größmann", "Fernsby", "Park"];
    let names: Vec<String> =
        (0..500).map(|i| format!("{} {}", given[i % 8], family[i / 8 % 8])).collect();
    let rounds = 20;
    let sought = Name::parse("Alexander Sokolow");
    let start = Instant::now();
    let mut best = 0;
    for _ in 0..rounds {
        for name in &names {
            best = best.max(compare(&sought, &Name::parse(name)).value);
        }
    }
    println!("reading and comparing 500 names: {:?} (best {best})", start.elapsed() / rounds);
    let start = Instant::now();
    let keys: usize =
        (0..rounds).map(|_| names.iter().map(|n| name_keys(n).len()).sum::<usize>()).sum();
    println!(
        "keys of a name: {:?}, {:.1} keys",
        start.elapsed() / (rounds * 500),
        keys as f64 / f64::from(rounds * 500)
    );
    let start = Instant::now();
    for _ in 0..rounds {
        query_keys("Alexander Sokolow");
    }
    let query = query_keys("Alexander Sokolow");
    println!(
        "keys of a query: {:?}, {} close, {} near",
        start.elapsed() / rounds,
        query.close.len(),
        query.near.len()
    );
}
