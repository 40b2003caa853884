//! Words of shops in 18 languages: inflected, misspelt, without marks, in other letters, on the
//! wrong keyboard. Which search finds which listing, and which must not. The tables of `words` are
//! asked of a whole index here, and a table of this crate's own. One command prints the figures:
//! `cargo test -p search --test languages -- --nocapture`

mod shop;

use shop::{Shop, goods, numbers};
use values::Language;

#[derive(Default, Clone, Copy)]
struct Figure {
    asked: usize,
    met: usize,
    first: usize,
    must_refuse: usize,
    refused: usize,
}

impl Figure {
    fn add(&mut self, other: Figure) {
        self.asked += other.asked;
        self.met += other.met;
        self.first += other.first;
        self.must_refuse += other.must_refuse;
        self.refused += other.refused;
    }

    fn recall(&self) -> usize {
        self.met * 1000 / self.asked.max(1)
    }

    fn line(&self) -> String {
        format!(
            "found {:>4} of {:<4} ({:>5.1} %), on the first place {:>4}, false friends refused {:>3} of {}",
            self.met,
            self.asked,
            self.recall() as f64 / 10.0,
            self.first,
            self.refused,
            self.must_refuse
        )
    }
}

/// Listing, way, what is typed.
fn rows(folder: &str, language: Language) -> Vec<(String, String, String)> {
    let path = format!("{}/{folder}/{language}.tsv", env!("CARGO_MANIFEST_DIR"));
    let table = std::fs::read_to_string(&path).expect(&path);
    let mut rows = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [listing, way, queries] = columns[..] else { panic!("{path}: {line}") };
        for typed in queries.split(" ; ") {
            rows.push((listing.to_string(), way.to_string(), typed.trim().to_string()));
        }
    }
    rows
}

fn measure(folder: &str, language: Language) -> (Figure, Vec<String>) {
    let rows = rows(folder, language);
    // What must not be met is sold in the same shop.
    let mut titles: Vec<&str> = Vec::new();
    let sold = rows.iter().filter(|row| row.1 == "not").map(|row| row.2.as_str());
    for title in rows.iter().map(|row| row.0.as_str()).chain(sold) {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    let shop = Shop::of(titles.iter().enumerate().map(|(at, title)| goods(at, language, title)));
    let (mut figure, mut failed) = (Figure::default(), Vec::new());
    for (listing, way, typed) in &rows {
        let answer = shop.ask(language, typed);
        let found = numbers(&answer);
        let at = found.iter().position(|number| titles[*number] == listing);
        if way == "not" {
            figure.must_refuse += 1;
            figure.refused += usize::from(at.is_none());
            if at.is_some() {
                failed.push(format!("{language}: «{typed}» must not find «{listing}»"));
            }
            continue;
        }
        figure.asked += 1;
        figure.met += usize::from(at.is_some());
        figure.first += usize::from(at == Some(0));
        if at.is_none() {
            let how = answer.how;
            failed.push(format!("{language}: {way} «{typed}» must find «{listing}» ({how:?})"));
        }
    }
    (figure, failed)
}

fn all(folder: &str) -> (Figure, Vec<(Language, Figure)>, Vec<String>) {
    let (mut whole, mut each, mut failed) = (Figure::default(), Vec::new(), Vec::new());
    for language in Language::ALL {
        let (figure, wrong) = measure(folder, language);
        whole.add(figure);
        each.push((language, figure));
        failed.extend(wrong);
    }
    (whole, each, failed)
}

const TABLES: [&str; 4] =
    ["../words/tests/tables", "../words/tests/heldout", "../words/tests/fresh", "tests/words"];

#[test]
fn listings_are_found_as_people_of_each_language_type_them() {
    for (folder, least) in TABLES.into_iter().zip([970, 900, 900, 900]) {
        let (whole, each, failed) = all(folder);
        println!("{folder}");
        for (language, figure) in &each {
            println!("  {language}   {}", figure.line());
        }
        println!("  all  {}", whole.line());
        failed.iter().for_each(|line| println!("    {line}"));
        assert!(whole.recall() >= least, "{folder} {}\n{}", whole.line(), failed.join("\n"));
        assert!(whole.refused * 100 >= whole.must_refuse * 90, "{folder}\n{}", failed.join("\n"));
        for (language, figure) in each {
            let enough = figure.recall() >= 750 && figure.asked > 0;
            assert!(enough, "{folder} {language} {}\n{}", figure.line(), failed.join("\n"));
        }
    }
}
