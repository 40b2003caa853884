//! Goods that nobody makes: what one listing of a store says, costs and looks like.

use crate::chance::Dice;
use crate::tables::{RANGES, Store, USUAL, phrase};
use market::catalogue::{Applied, Attribute, Category, Kind, Tree};
use shop::listings::{
    Attributes, NewListing, NewVariant, Options, Quantities, Said, Step, Text, TextOrigin,
};
use values::{Language, Money};

/// Makers' names that distributors sell under; nobody's.
const BRANDS: &[&str] = &[
    "Velquin",
    "Ordavo",
    "Tamrik",
    "Solvanne",
    "Kestrad",
    "Arbolisk",
    "Quentoro",
    "Mirvano",
    "Haldrix",
    "Pernovia",
    "Luxaro",
    "Brindova",
    "Castellin",
    "Dovarra",
    "Elmstedt",
    "Fennoli",
];
/// Names of series.
const SERIES: &[&str] = &[
    "Aria", "Brisa", "Cala", "Duna", "Elva", "Fjell", "Gala", "Hana", "Irida", "Jura", "Kiso",
    "Luma", "Mirel", "Nori", "Opal", "Pinea", "Quill", "Rhea", "Sorel", "Tala", "Umbra", "Vela",
    "Wren", "Yara", "Zenit",
];

/// A listing that is to be, and how it looks.
#[derive(Debug)]
pub struct Good {
    /// What is written of it.
    pub listing: NewListing,
    /// The shape in which it is drawn.
    pub shape: &'static str,
    /// Its colour, or its variants' colours.
    pub colours: Vec<String>,
    /// A number for what is left to chance in its pictures.
    pub seed: usize,
}

/// The kinds of product that a store sells, in the order of the tree.
pub fn range_of(store: &Store) -> Vec<&'static Category> {
    let tree = Tree::shipped();
    let sold = |category: &&Category| {
        category.is_leaf()
            && !category.adults_only
            && tree.path(category).iter().any(|step| store.sells.contains(&step.id))
    };
    tree.categories().iter().filter(sold).collect()
}

/// The store's `nth` good. `worth` turns an amount of euros into the store's currency.
pub fn good(store: &Store, nth: usize, worth: &impl Fn(i64) -> Money) -> Good {
    let range = range_of(store);
    let mut dice = Dice::new(20_261_130, &format!("{} {nth}", store.slug));
    // Every kind once, then again and again.
    let category = range[(nth * 7 + nth / range.len().max(1)) % range.len()];
    let brand = if store.makes { store.name } else { *dice.one(BRANDS) };
    let model = format!("{} {}", dice.one(SERIES), dice.within(1, 99) * 10);
    let tree = Tree::shipped();
    let applied = tree.attributes_of(category);
    let options = matrix(&applied, &mut dice);
    let varied: Vec<&str> = options
        .first()
        .map(|all| all.iter().map(|(id, _)| id.as_str()).collect())
        .unwrap_or_default();
    let usual = USUAL[category.id];
    let about = About { brand, model: &model, weight_g: usual.weight_g };
    let said = attributes(&applied, &varied, &about, &mut dice);
    let spread = (usual.most - usual.least) as usize;
    // Most things cost less than the middle of what one may pay.
    let euros = usual.least + (dice.below(spread + 1) * dice.below(101) / 100) as i64;
    let base = charming(worth(euros.max(1)));
    let weight = usual.weight_g * dice.within(80, 125) / 100;
    let variants = options
        .iter()
        .enumerate()
        .map(|(at, options)| variant(options, at, base, weight, store, &mut dice))
        .collect();
    let texts = languages(store, &mut dice)
        .into_iter()
        .map(|language| text(store, category, language, (brand, &model), &said))
        .collect();
    let colours = colours(&options, &said);
    let shapes = crate::drawing::shapes_of(category.id);
    let wholesale = !store.makes && nth % 9 == 4;
    let quantities = Quantities {
        least: if wholesale { 4 } else { 1 },
        lot: if wholesale { 2 } else { 1 },
        most: (nth % 11 == 3).then_some(6),
    };
    Good {
        listing: NewListing {
            category: category.id.to_owned(),
            language: store.language,
            texts,
            attributes: said,
            hs6: category.hs6.map(str::to_owned),
            origin: Some(store.country),
            quantities,
            shipping: None,
            sku: Some(format!("{}-{nth:05}", store.slug)),
            variants,
            pictures: Vec::new(),
            picture_words: Default::default(),
        },
        shape: shapes.get(dice.below(shapes.len())).copied().unwrap_or("box"),
        colours,
        seed: dice.below(1 << 20),
    }
}

/// Up to three colours times up to five sizes, or whatever else the variants of a kind differ in.
fn matrix(applied: &[Applied<'_>], dice: &mut Dice) -> Vec<Options> {
    let mut all = vec![Options::new()];
    let varying: Vec<&Applied<'_>> = applied.iter().filter(|one| one.variant).collect();
    let chosen = varying.iter().filter(|one| !one.attribute.choices().is_empty()).take(2);
    for one in chosen {
        let most = if one.attribute.id == "colour" { 3 } else { 4 };
        let ids: Vec<String> =
            one.attribute.choices().iter().map(|choice| choice.id.to_owned()).collect();
        // Sizes lie beside each other; colours are any.
        let picked = if one.attribute.id == "colour" {
            let count = 1 + dice.below(most);
            dice.some(&ids, count)
        } else {
            let count = (2 + dice.below(most)).min(ids.len());
            let from = dice.below(ids.len() - count + 1);
            ids[from..from + count].to_vec()
        };
        all = all
            .into_iter()
            .flat_map(|options| {
                picked.iter().map(move |id| {
                    let mut with = options.clone();
                    with.push((one.attribute.id.to_owned(), id.clone()));
                    with
                })
            })
            .collect();
    }
    all
}

/// What several attributes go by.
struct About<'a> {
    brand: &'a str,
    model: &'a str,
    weight_g: i64,
}

impl About<'_> {
    /// What the thing weighs and how large it is, as far as that follows from its weight.
    fn measure(&self, attribute: &str) -> Option<f64> {
        let grams = self.weight_g as f64;
        // Packed goods weigh about a third of the water that would fill them.
        let side = (grams * 3.0).cbrt();
        match attribute {
            "weight" => Some((grams / 10.0).round().max(1.0) / 100.0),
            "net-weight" => Some((grams * 0.9).round().max(1.0)),
            "length" => Some((side * 1.6).ceil()),
            "width" => Some(side.ceil()),
            "height" => Some((side * 0.6).ceil()),
            _ => None,
        }
    }
}

fn attributes(
    applied: &[Applied<'_>],
    varied: &[&str],
    about: &About<'_>,
    dice: &mut Dice,
) -> Attributes {
    let mut said = Attributes::new();
    for one in applied.iter().filter(|one| !varied.contains(&one.attribute.id)) {
        let wanted = one.mandatory || dice.happens(65);
        if wanted && let Some(value) = value(one.attribute, about, dice) {
            said.insert(one.attribute.id.to_owned(), value);
        }
    }
    said
}

fn value(attribute: &Attribute, about: &About<'_>, dice: &mut Dice) -> Option<Said> {
    Some(match &attribute.kind {
        Kind::Choice(_) if attribute.id == "condition" => {
            Said::Text(if dice.happens(94) { "new" } else { "refurbished" }.to_owned())
        }
        Kind::Choice(choices) => Said::Text(dice.one(choices).id.to_owned()),
        Kind::Choices(choices) => {
            let most = 1 + dice.below(2);
            let from = dice.below(choices.len());
            let ids = choices.iter().cycle().skip(from).take(most.min(choices.len()));
            Said::Several(ids.map(|choice| choice.id.to_owned()).collect())
        }
        Kind::Number { .. } => Said::Number(about.measure(attribute.id).unwrap_or_else(|| {
            let range = RANGES[attribute.id];
            let steps = ((range.most - range.least) / range.step).round() as usize;
            let number = range.least + dice.below(steps + 1) as f64 * range.step;
            (number * 10.0).round() / 10.0
        })),
        Kind::YesNo => Said::YesNo(dice.happens(60)),
        Kind::Text => Said::Text(match attribute.id {
            "brand" => about.brand.to_owned(),
            "model" => about.model.to_owned(),
            "part-number" => format!("{}-{}", dice.within(1000, 9999), dice.within(10, 99)),
            "processor" => format!("K{} {} GHz", dice.within(5, 9), dice.within(2, 4)),
            "lens-mount" => "K-Mount".to_owned(),
            "allergens" => "–".to_owned(),
            "author" => "M. Ahrens".to_owned(),
            "book-language" => "English".to_owned(),
            _ => return None,
        }),
    })
}

fn variant(
    options: &Options,
    at: usize,
    base: Money,
    weight_g: i64,
    store: &Store,
    dice: &mut Dice,
) -> NewVariant {
    let larger = base.minor * (at as i64 % 5) / 50;
    let price = charming(Money { minor: base.minor + larger, ..base }).minor;
    let unit = one_unit(base);
    let ladder = [(5, 95), (20, 88)].map(|(quantity, percent)| Step {
        quantity,
        price: (price * percent / 100 / unit * unit).max(1),
    });
    let [first, second] = ladder;
    let falls = first.price < price && second.price < first.price;
    let steps =
        if falls && (!store.makes || dice.happens(30)) { ladder.to_vec() } else { Vec::new() };
    NewVariant {
        id: None,
        sku: None,
        options: options.clone(),
        price,
        steps,
        weight_g: weight_g.max(10),
        stock: if dice.happens(6) { 0 } else { dice.within(4, 240) },
        seen: None,
        picture: None,
        active: true,
    }
}

/// The store's own language, English, and some others.
fn languages(store: &Store, dice: &mut Dice) -> Vec<Language> {
    let mut all = vec![store.language];
    for language in Language::ALL {
        let wanted = if language == Language::En { 92 } else { 30 };
        if language != store.language && dice.happens(wanted) {
            all.push(language);
        }
    }
    all
}

fn text(
    store: &Store,
    category: &Category,
    language: Language,
    (brand, model): (&str, &str),
    said: &Attributes,
) -> Text {
    let spoken = |id: &str| -> Option<String> {
        let tree = Tree::shipped();
        let attribute = tree.attributes().iter().find(|one| one.id == id)?;
        words_of(attribute, said.get(id)?, language)
    };
    let noun = category.name(language);
    // Brand first where the noun comes last, as in English and Japanese.
    let brand_first = matches!(
        language,
        Language::En | Language::De | Language::Nl | Language::Tr | Language::Ja | Language::Ko
    );
    let head = match brand_first {
        true => format!("{brand} {model} {noun}"),
        false => format!("{noun} {brand} {model}"),
    };
    let telling =
        said.iter().filter(|(_, value)| matches!(value, Said::Text(_) | Said::Several(_)));
    let telling: Vec<String> = telling
        .filter(|(id, _)| !["brand", "model", "condition", "gender"].contains(&id.as_str()))
        .filter_map(|(id, _)| spoken(id))
        .filter(|words| words.chars().count() > 2)
        .take(2)
        .collect();
    let comma = if language == Language::Ja { "、" } else { ", " };
    let comma = if language == Language::Ar { "، " } else { comma };
    let title = std::iter::once(head).chain(telling).collect::<Vec<_>>().join(comma);
    let tree = Tree::shipped();
    let points = said
        .iter()
        .filter(|(id, _)| !["brand", "model"].contains(&id.as_str()))
        .filter_map(|(id, value)| {
            let attribute = tree.attributes().iter().find(|one| one.id == *id)?;
            Some(format!("{}: {}", attribute.name(language), words_of(attribute, value, language)?))
        })
        .take(5)
        .collect();
    let department = tree.path(category).first().map_or("", |step| step.id);
    let particular = match department {
        "womens-clothing" | "mens-clothing" => "clothing-soft",
        "shoes" | "bags" | "jewellery-watches" => "clothing-size",
        "food" => "food",
        "electronics" | "phones" | "computers" | "appliances" => "electronics",
        "tools" | "garden" | "automotive" | "industrial" | "sports" => "tools",
        "baby-kids" | "toys" => "kids",
        "beauty" | "health" => "beauty",
        _ => "home",
    };
    let first = if store.makes { "made" } else { "thought" };
    let keys = [first, particular, "simple", "packaging", "direct"];
    let sentences: Vec<&str> = keys.iter().map(|key| phrase(language, key)).collect();
    let gap = if language == Language::Ja { "" } else { " " };
    let description = format!("{}\n\n{}", sentences[..3].join(gap), sentences[3..].join(gap));
    Text { language, title, points, description, origin: TextOrigin::Seller }
}

/// What is said of an attribute, in words of a language.
fn words_of(attribute: &Attribute, value: &Said, language: Language) -> Option<String> {
    let name = |id: &String| {
        attribute.choices().iter().find(|choice| choice.id == *id).map(|one| one.name(language))
    };
    Some(match (value, &attribute.kind) {
        (Said::Text(id), Kind::Choice(_)) => name(id)?.to_owned(),
        (Said::Several(ids), _) => ids.iter().filter_map(name).collect::<Vec<_>>().join(" · "),
        (Said::Text(text), _) => text.clone(),
        (Said::Number(number), Kind::Number { unit }) => {
            let unit = match *unit {
                "mo" | "a" | "[in_i]" | "{rev}/min" | "" => return None,
                "mA.h" => "mAh",
                "N.m" => "N·m",
                "m2" => "m²",
                "Mpx" => "MP",
                other => other,
            };
            format!("{number} {unit}")
        }
        _ => return None,
    })
}

fn colours(options: &[Options], said: &Attributes) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let of_variants = options.iter().flatten().filter(|(id, _)| id == "colour");
    for colour in of_variants.map(|(_, colour)| colour.clone()) {
        if !all.contains(&colour) {
            all.push(colour);
        }
    }
    if let (true, Some(Said::Text(colour))) = (all.is_empty(), said.get("colour")) {
        all.push(colour.clone());
    }
    all
}

/// The price that a shop asks: just below a round one.
fn charming(price: Money) -> Money {
    let unit = one_unit(price);
    let round = (price.minor / unit).max(1) * unit;
    let minor = match unit {
        100 => round + 95,
        _ => round,
    };
    Money { minor, ..price }
}

/// One of the larger units of a currency: a euro, a hundred yen, a thousand dong.
fn one_unit(price: Money) -> i64 {
    match price.currency.code() {
        "JPY" => 100,
        "KRW" | "VND" => 1_000,
        "IDR" | "KZT" => 100_000,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::STORES;
    use shop::listings::{Checked, Goal};
    use values::Currency;

    fn worth(currency: Currency) -> impl Fn(i64) -> Money {
        move |euros| {
            let rate = match currency.code() {
                "JPY" => 160,
                "KRW" => 1_600,
                "VND" => 29_000,
                "IDR" | "KZT" => 50_000,
                _ => 100,
            };
            Money { minor: euros * rate, currency }
        }
    }

    #[test]
    fn every_good_of_every_store_may_be_offered() {
        for store in STORES.iter() {
            let worth = worth(store.currency);
            for nth in 0..range_of(store).len().min(40) {
                let good = good(store, nth, &worth);
                let title = good.listing.texts[0].title.clone();
                let checked = Checked::new(Tree::shipped(), good.listing, Goal::Sale);
                assert!(checked.is_ok(), "{} {nth} {title}: {:?}", store.slug, checked.err());
            }
        }
    }

    #[test]
    fn the_same_good_is_the_same_again() {
        let store = &STORES[0];
        let of = |nth| format!("{:?}", good(store, nth, &worth(store.currency)).listing);
        assert_eq!(of(5), of(5));
        assert_ne!(of(5), of(6));
    }
}
