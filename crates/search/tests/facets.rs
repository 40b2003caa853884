//! Filters, counts and orders are what one would count by hand, whatever is asked.

#![allow(clippy::unwrap_used)]

mod shop;

use std::{collections::BTreeMap, sync::LazyLock};

use proptest::prelude::*;
use search::{Chosen, Filters, Goods, Request, Sort, Value, Wanted};
use shop::{Shop, goods, number, numbers, option};
use values::{Country, Language::En};

const COLOURS: [&str; 4] = ["red", "blue", "green", "black"];
const LANDS: [&str; 4] = ["PL", "DE", "CN", "VN"];
const WORDS: [&str; 5] = ["kettle", "lamp", "mouse", "chair", "glove"];

/// Listings that look like chance: some replaced, some deleted, in several parts of the index.
static WORLD: LazyLock<(Shop, Vec<Goods>)> = LazyLock::new(|| {
    let mut seed = 5u64;
    let mut below = move |n: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize % n
    };
    let mut made = |at: usize| {
        let title = format!("{} {}", WORDS[below(5)], WORDS[below(5)]);
        let mut one = goods(at, En, &title);
        let leaf = below(6);
        one.categories = vec![format!("d{}", leaf / 3), format!("leaf{leaf}")];
        one.store = format!("sto_{}", below(5));
        one.price = (below(300) * below(300)) as i64;
        one.rating = below(501) as u16;
        one.sold = below(50) as u32;
        one.in_stock = below(3) > 0;
        one.ship_from = Country::parse(LANDS[below(4)]).ok().filter(|_| below(9) > 0);
        one.facts = vec![option("colour", COLOURS[below(4)]), number("weight", below(20) as f64)];
        if below(2) == 0 {
            one.facts.push(option("colour", COLOURS[below(4)]));
        }
        one.facts.dedup();
        one
    };
    let mut shop = Shop::new();
    let mut all: BTreeMap<usize, Goods> = BTreeMap::new();
    for at in 0..300 {
        all.insert(at, made(at));
        shop.writer.add(&all[&at]).unwrap();
        if at % 90 == 0 {
            shop.writer.commit("").unwrap();
        }
    }
    shop.writer.commit("").unwrap();
    for at in (0..300).step_by(7) {
        all.insert(at, made(at));
        shop.writer.replace(&all[&at]).unwrap();
    }
    for at in (0..300).step_by(11) {
        all.remove(&at);
        shop.writer.delete(&format!("lst_{at:06}"));
    }
    shop.writer.commit("").unwrap();
    (shop, all.into_values().collect())
});

fn has(one: &Goods, chosen: &Chosen) -> bool {
    one.facts.iter().filter(|fact| fact.attribute == chosen.attribute).any(|fact| {
        match &fact.value {
            Value::Option(option) => chosen.options.contains(option),
            Value::Number(number) => {
                (chosen.from.is_some() || chosen.to.is_some())
                    && chosen.from.is_none_or(|from| *number >= from)
                    && chosen.to.is_none_or(|to| *number <= to)
            }
        }
    })
}

/// Whether a listing passes each group of filters.
fn passes(one: &Goods, filters: &Filters) -> BTreeMap<&'static str, bool> {
    let some = |list: &[String], id: &str| list.is_empty() || list.iter().any(|own| own == id);
    let category = one.categories.iter().any(|id| some(&filters.categories, id));
    let land = one.ship_from.is_some_and(|land| filters.ship_from.contains(&land));
    let attribute = |id: &str| {
        filters.attributes.iter().filter(|chosen| chosen.attribute == id).all(|c| has(one, c))
    };
    BTreeMap::from([
        ("category", filters.categories.is_empty() || category),
        ("store", some(&filters.stores, &one.store)),
        ("land", filters.ship_from.is_empty() || land),
        (
            "price",
            filters.price_from.is_none_or(|from| one.price >= from)
                && filters.price_to.is_none_or(|to| one.price <= to),
        ),
        ("rating", filters.rating_at_least.is_none_or(|least| one.rating >= least)),
        ("stock", !filters.in_stock || one.in_stock),
        ("colour", attribute("colour")),
        ("weight", attribute("weight")),
    ])
}

fn filters() -> impl Strategy<Value = Filters> {
    let ids = |prefix: &'static str, n: usize| {
        prop::collection::vec((0..n).prop_map(move |i| format!("{prefix}{i}")), 0..2)
    };
    let lands = prop::collection::vec(
        prop::sample::select(&LANDS[..]).prop_map(|code| Country::parse(code).unwrap()),
        0..2,
    );
    let colours = prop::collection::vec(prop::sample::select(&COLOURS[..]), 0..3);
    let bound = prop::option::weighted(0.3, 0i64..60_000);
    let weight = prop::option::weighted(0.3, 0u8..20);
    let rating = prop::option::weighted(0.3, 0u16..500);
    (
        ids("leaf", 7),
        ids("sto_", 6),
        lands,
        colours,
        bound.clone(),
        bound,
        weight,
        rating,
        any::<bool>(),
    )
        .prop_map(
            |(categories, stores, ship_from, colours, from, to, weight, rating, in_stock)| {
                let mut attributes = Vec::new();
                if !colours.is_empty() {
                    let options = colours.into_iter().map(str::to_string).collect();
                    attributes.push(Chosen {
                        attribute: "colour".into(),
                        options,
                        ..Chosen::default()
                    });
                }
                if let Some(weight) = weight {
                    let from = Some(f64::from(weight));
                    attributes.push(Chosen {
                        attribute: "weight".into(),
                        from,
                        ..Chosen::default()
                    });
                }
                Filters {
                    categories,
                    stores,
                    ship_from,
                    price_from: from,
                    price_to: to,
                    rating_at_least: rating,
                    in_stock,
                    attributes,
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn counts_are_as_by_hand(filters in filters(), word in prop::option::of(0usize..5), at in 0usize..5) {
        let (shop, all) = &*WORLD;
        let text = word.map_or("", |word| WORDS[word]);
        let sort = [Sort::Relevance, Sort::Newest, Sort::PriceUp, Sort::PriceDown, Sort::Sold][at];
        let request = Request {
            filters,
            sort,
            limit: 1000,
            wanted: Wanted { price_bounds: vec![1_000, 10_000, 30_000], ..Wanted::all() },
            ..Request::new(En, text)
        };
        let answer = shop.index.search(&request).unwrap();
        let met: Vec<(&Goods, BTreeMap<&str, bool>)> = all
            .iter()
            .filter(|one| one.texts[0].title.contains(text))
            .map(|one| (one, passes(one, &request.filters)))
            .collect();
        // Those that pass all groups but perhaps one.
        let but = |group: &str| -> Vec<&Goods> {
            met.iter().filter(|(_, own)| own.iter().all(|(g, ok)| *ok || *g == group)).map(|m| m.0).collect()
        };
        let whole = but("");
        prop_assert_eq!(answer.total as usize, whole.len());
        let mut found = numbers(&answer);
        match sort {
            Sort::PriceUp => {
                let price = |n: &usize| all.iter().find(|g| g.id == format!("lst_{n:06}")).unwrap().price;
                prop_assert!(found.windows(2).all(|w| (price(&w[0]), w[0]) < (price(&w[1]), w[1])));
            }
            Sort::Newest => prop_assert!(found.windows(2).all(|w| w[0] > w[1])),
            _ => {}
        }
        found.sort_unstable();
        let mut ids: Vec<usize> = whole.iter().map(|one| one.id[4..].parse().unwrap()).collect();
        ids.sort_unstable();
        prop_assert_eq!(found, ids);
        let count = |of: &[&Goods], is: &dyn Fn(&Goods) -> bool| of.iter().filter(|one| is(one)).count() as u32;
        for (id, n) in &answer.facets.categories {
            prop_assert_eq!(*n, count(&but("category"), &|one| one.categories.contains(id)));
        }
        for (id, n) in &answer.facets.stores {
            prop_assert_eq!(*n, count(&but("store"), &|one| one.store == *id));
        }
        let stores: u32 = answer.facets.stores.iter().map(|store| store.1).sum();
        prop_assert_eq!(stores as usize, but("store").len());
        for (land, n) in &answer.facets.ship_from {
            prop_assert_eq!(*n, count(&but("land"), &|one| one.ship_from == Some(*land)));
        }
        for (stars, n) in &answer.facets.rating {
            prop_assert_eq!(*n, count(&but("rating"), &|one| one.rating >= *stars));
        }
        prop_assert_eq!(answer.facets.in_stock, count(&but("stock"), &|one| one.in_stock));
        let priced = but("price");
        match &answer.facets.price {
            None => prop_assert!(priced.is_empty()),
            Some(price) => {
                prop_assert_eq!(Some(price.least), priced.iter().map(|one| one.price).min());
                prop_assert_eq!(Some(price.most), priced.iter().map(|one| one.price).max());
                for step in &price.steps {
                    let within = |one: &Goods| one.price >= step.from && step.below.is_none_or(|b| one.price < b);
                    prop_assert_eq!(step.count, count(&priced, &within));
                }
            }
        }
        for (attribute, values) in &answer.facets.attributes {
            let of = but(attribute);
            for (value, n) in values {
                let own = |one: &Goods| one.facts.iter().any(|f| f.attribute == *attribute && f.value == *value);
                prop_assert_eq!(*n, count(&of, &own));
            }
        }
    }
}
