//! The shipped taxonomy in 18 languages: what a category is called in a language finds listings
//! that are written in English alone, and not the rest of the shop.

#![allow(clippy::unwrap_used)]

mod shop;

use std::{collections::HashMap, path::Path};

use search::{Lexicon, Name, Target};
use shop::{Shop, goods, numbers};
use values::Language;

fn rows(file: &str) -> Vec<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/catalogue");
    let text = std::fs::read_to_string(folder.join(file)).unwrap();
    let cells = |line: &str| line.split('\t').map(str::to_string).collect();
    text.lines().skip(1).map(cells).collect()
}

#[test]
fn every_language_finds_english_listings_by_the_names_of_categories() {
    let categories = rows("categories.tsv");
    let parents: HashMap<&str, &str> =
        categories.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    let path = |id: &str| -> Vec<String> {
        let up = |id: &&str| parents.get(*id).copied().filter(|parent| !parent.is_empty());
        let mut path: Vec<String> =
            std::iter::successors(Some(id), |id| up(id)).map(str::to_string).collect();
        path.reverse();
        path
    };
    let leaves: Vec<&str> = categories
        .iter()
        .map(|row| row[0].as_str())
        .filter(|id| !categories.iter().any(|row| row[1] == *id))
        .collect();
    // Titles say nothing of what it is.
    let shop = Shop::of(leaves.iter().enumerate().map(|(number, id)| {
        let mut one = goods(number, Language::En, &format!("Zq{number} Xv"));
        one.categories = path(id);
        one
    }));
    let mut lexicon = Lexicon::default();
    let mut typed: Vec<(Language, String, usize)> = Vec::new();
    for language in Language::ALL {
        for row in rows(&format!("category-names.{language}.tsv")) {
            let synonyms = row.get(2).map_or("", |cell| cell.as_str()).split(", ");
            let words = std::iter::once(row[1].as_str()).chain(synonyms);
            let target = Target::Category(row[0].clone());
            for text in words.filter(|word| !word.is_empty()) {
                lexicon.names.push(Name { language, text: text.into(), target: target.clone() });
                // Each kind of product in one language.
                if let Some(leaf) = leaves.iter().position(|id| *id == row[0])
                    && leaf % 18 == language as usize
                {
                    typed.push((language, text.to_string(), leaf));
                }
            }
        }
    }
    shop.index.set_lexicon(lexicon).unwrap();
    let mut figures: HashMap<Language, (usize, usize, usize)> = HashMap::new();
    let mut failed = Vec::new();
    for (language, text, leaf) in &typed {
        let answer = shop.ask(*language, text);
        let figure = figures.entry(*language).or_default();
        figure.0 += 1;
        figure.1 += usize::from(numbers(&answer).contains(leaf));
        figure.2 += answer.total as usize;
        if !numbers(&answer).contains(leaf) {
            failed.push(format!("{language}: «{text}» must find {}", leaves[*leaf]));
        }
    }
    for language in Language::ALL {
        let (asked, met, found) = figures[&language];
        println!("{language}  {met} of {asked}, {} listings found each", found / asked);
    }
    failed.iter().for_each(|line| println!("{line}"));
    for (language, (asked, met, found)) in figures {
        assert!(met * 100 >= asked * 97, "{language}: {met} of {asked}\n{}", failed.join("\n"));
        assert!(found / asked <= leaves.len() / 20, "{language}: {} found", found / asked);
    }
}
