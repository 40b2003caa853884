//! Listings that nobody sells: made of the names of the shipped catalogue, in 18 languages.

use std::{collections::HashMap, path::Path};

use search::{Fact, Goods, Lexicon, Name, Target, Text, Value};
use values::{Country, Language, Time};

/// Numbers that look like chance and are the same in each run.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n.max(1)
    }

    // The first are much commoner.
    fn skewed(&mut self, n: usize) -> usize {
        let part = self.below(1000) as f64 / 1000.0;
        ((part * part * part) * n as f64) as usize
    }
}

struct Leaf {
    path: Vec<String>,
    /// For each language, the name and the synonyms.
    names: Vec<Vec<String>>,
}

pub struct World {
    leaves: Vec<Leaf>,
    /// Attribute, option, its name in each language.
    options: Vec<(String, String, Vec<String>)>,
    brands: Vec<String>,
    pub lexicon: Lexicon,
}

fn rows(folder: &Path, file: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(folder.join(file)).expect("data/catalogue is there");
    let cells = |line: &str| line.split('\t').map(str::to_string).collect();
    text.lines().skip(1).map(cells).collect()
}

impl World {
    pub fn read() -> World {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/catalogue");
        let categories = rows(&folder, "categories.tsv");
        let parents: HashMap<&str, &str> =
            categories.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
        let mut lexicon = Lexicon::default();
        let mut names: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        let mut options: HashMap<String, Vec<String>> = HashMap::new();
        for language in Language::ALL {
            for row in rows(&folder, &format!("category-names.{language}.tsv")) {
                let synonyms = row.get(2).map_or("", |cell| cell.as_str()).split(", ");
                let all: Vec<String> = std::iter::once(row[1].as_str())
                    .chain(synonyms.filter(|word| !word.is_empty()))
                    .map(str::to_string)
                    .collect();
                for text in &all {
                    let target = Target::Category(row[0].clone());
                    lexicon.names.push(Name { language, text: text.clone(), target });
                }
                names.entry(row[0].clone()).or_default().push(all);
            }
            for row in rows(&folder, &format!("attribute-names.{language}.tsv")) {
                if row[0] == "option" {
                    options.entry(row[1].clone()).or_default().push(row[2].clone());
                }
            }
        }
        let mut of_attributes = Vec::new();
        for row in rows(&folder, "attributes.tsv").iter().filter(|row| row[1].contains("choice")) {
            for option in row[3].split(", ").filter(|option| !option.starts_with('=')) {
                let named = options.get(option).cloned().unwrap_or_default();
                for (language, text) in Language::ALL.into_iter().zip(&named) {
                    let target =
                        Target::Option { attribute: row[0].clone(), option: option.to_string() };
                    lexicon.names.push(Name { language, text: text.clone(), target });
                }
                of_attributes.push((row[0].clone(), option.to_string(), named));
            }
        }
        let is_leaf = |id: &str| !categories.iter().any(|row| row[1] == id);
        let leaves = categories.iter().filter(|row| is_leaf(&row[0])).map(|row| {
            let up = |id: &&str| parents.get(*id).copied().filter(|parent| !parent.is_empty());
            let mut path: Vec<String> =
                std::iter::successors(Some(row[0].as_str()), up).map(str::to_string).collect();
            path.reverse();
            Leaf { path, names: names[&row[0]].clone() }
        });
        let syllables =
            ["ka", "vo", "ri", "len", "tas", "mo", "zan", "pel", "nor", "da", "xi", "ul"];
        let mut chance = Chance(3);
        let mut syllable = || syllables[chance.below(syllables.len())];
        let brands = (0..3000).map(|_| format!("{}{}{}", syllable(), syllable(), syllable()));
        World {
            leaves: leaves.collect(),
            brands: brands.collect(),
            options: of_attributes.into_iter().filter(|option| option.2.len() == 18).collect(),
            lexicon,
        }
    }

    /// The listing of a number, the same each time.
    pub fn goods(&self, number: usize) -> Goods {
        let mut chance = Chance(number as u64 * 7 + 1);
        chance.below(9);
        let language = Language::ALL[chance.below(18)];
        let leaf = &self.leaves[chance.below(self.leaves.len())];
        let names = &leaf.names[language as usize];
        let chosen: Vec<_> =
            (0..6).map(|_| &self.options[chance.below(self.options.len())]).collect();
        let said = |at: usize| chosen[at].2[language as usize].as_str();
        let brand = &self.brands[chance.skewed(self.brands.len())];
        let name = |chance: &mut Chance| names[chance.below(names.len())].as_str();
        let title = format!(
            "{brand} {} {}{} {}, {}",
            name(&mut chance),
            ["X", "Pro ", "V", "GT-", "Mini "][chance.below(5)],
            chance.below(900),
            said(0),
            said(1)
        );
        let points =
            (0..3).map(|at| format!("{}: {}, {}", name(&mut chance), said(at), said(5 - at)));
        let points: Vec<String> = points.collect();
        let more = &self.leaves[chance.below(self.leaves.len())].names[language as usize];
        let description = format!(
            "{} {} {} {} {}. {} {} {}. {brand} {}.",
            name(&mut chance),
            said(2),
            said(3),
            more[0],
            said(4),
            more[more.len() - 1],
            said(5),
            name(&mut chance),
            said(1)
        );
        let mut facts: Vec<Fact> = chosen
            .iter()
            .map(|(attribute, option, _)| Fact {
                attribute: attribute.clone(),
                value: Value::Option(option.clone()),
            })
            .collect();
        let weight = Value::Number((chance.below(200) as f64) / 10.0);
        facts.push(Fact { attribute: "weight".to_string(), value: weight });
        let countries = ["CN", "DE", "PL", "TR", "VN", "JP", "KR", "IT", "ID", "TH", "US", "UA"];
        Goods {
            id: format!("lst_{:026x}", number as u128 * 0x9e37_79b9_7f4a_7c15),
            version: 1,
            store: format!("sto_{:05}", chance.skewed(500 + number / 500)),
            categories: leaf.path.clone(),
            texts: vec![Text { language, title, points, description, attributes: Vec::new() }],
            brand: Some(brand.clone()),
            facts,
            price: 100 + (chance.below(1000) * chance.below(1000)) as i64,
            ship_from: Country::parse(countries[chance.skewed(countries.len())]).ok(),
            rating: 250 + chance.below(251) as u16,
            sold: chance.skewed(5000) as u32,
            created: Time::from_micros(number as i64),
            in_stock: chance.below(10) > 0,
        }
    }

    /// A category that has listings.
    pub fn category(&self, chance: &mut Chance) -> String {
        let leaf = &self.leaves[chance.below(self.leaves.len())];
        leaf.path[chance.below(leaf.path.len())].clone()
    }
}
