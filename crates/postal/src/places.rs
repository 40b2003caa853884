//! Areas, cities and districts that the data lists, as a tree for each country:
//! `data/addresses/areas.tsv`. It lies in the program as text; of a country only where its rows
//! begin and end is read, and only once somebody asks for it.

use std::{
    collections::BTreeMap,
    sync::{LazyLock, OnceLock},
};

use values::Country;

use crate::{
    pattern::Pattern,
    spelling::{core, fold, is_latin},
};

const TABLE: &str = include_str!("../../../data/addresses/areas.tsv");

/// The places of one country, each before those within it.
#[derive(Debug, Default)]
pub struct Places {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    line: &'static str,
    /// The first row that is not within this one.
    end: usize,
}

/// A place of the tree.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    all: &'static Places,
    at: usize,
}

impl PartialEq for Place {
    fn eq(&self, other: &Place) -> bool {
        std::ptr::eq(self.all, other.all) && self.at == other.at
    }
}

impl Eq for Place {}

/// The places of a country; empty where the data lists none.
pub fn places(country: Country) -> &'static Places {
    type Block = (&'static str, OnceLock<Places>);
    static ALL: LazyLock<BTreeMap<&'static str, Block>> = LazyLock::new(blocks);
    static NONE: Places = Places { rows: Vec::new() };
    let block = ALL.get(country.code());
    block.map_or(&NONE, |(text, places)| places.get_or_init(|| Places::read(text)))
}

/// The text of each country: a row with its code, then its places.
fn blocks() -> BTreeMap<&'static str, (&'static str, OnceLock<Places>)> {
    let mut blocks = BTreeMap::new();
    let mut rest = TABLE.split_once('\n').map_or("", |(_, rest)| rest);
    while let Some((code, below)) = rest.split_once('\n') {
        let is_code = |line: &&str| line.starts_with(|c: char| c.is_ascii_uppercase());
        let next = below.split_inclusive('\n').scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        });
        let end =
            next.into_iter().find(|(_, line)| is_code(line)).map_or(below.len(), |(at, _)| at);
        blocks.insert(code, (&below[..end], OnceLock::new()));
        rest = &below[end..];
    }
    blocks
}

impl Places {
    fn read(text: &'static str) -> Places {
        let mut rows: Vec<Row> = Vec::with_capacity(text.lines().count());
        let mut open: Vec<(usize, &str)> = Vec::new();
        for line in text.lines() {
            let depth = line.split('\t').next().unwrap_or("");
            let at = rows.len();
            while let Some((above, above_depth)) = open.last().copied()
                && above_depth >= depth
            {
                rows[above].end = at;
                open.pop();
            }
            open.push((at, depth));
            rows.push(Row { line, end: at + 1 });
        }
        let end = rows.len();
        open.into_iter().for_each(|(at, _)| rows[at].end = end);
        Places { rows }
    }

    /// The places that stand directly under the country.
    pub fn top(&'static self) -> impl Iterator<Item = Place> {
        self.between(0, self.rows.len())
    }

    /// Whether the country has no list.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn between(&'static self, start: usize, end: usize) -> impl Iterator<Item = Place> {
        let place = move |at: usize| (at < end).then_some(Place { all: self, at });
        std::iter::successors(place(start), move |before| place(self.rows[before.at].end))
    }
}

impl Place {
    /// The places directly within.
    pub fn within(self) -> impl Iterator<Item = Place> {
        self.all.between(self.at + 1, self.all.rows[self.at].end)
    }

    fn cell(self, column: usize) -> &'static str {
        self.line().split('\t').nth(column).unwrap_or("")
    }

    /// What an address stores, and mostly what a label carries.
    pub fn key(self) -> &'static str {
        self.cell(1)
    }

    /// The name in the country's first language.
    pub fn name(self) -> &'static str {
        Some(self.cell(2)).filter(|name| !name.is_empty()).unwrap_or(self.key())
    }

    /// The spelling in Latin letters, the name itself where that is one.
    pub fn latin(self) -> &'static str {
        let latin = self.cell(3);
        let all = [latin, self.name(), self.key()];
        all.into_iter().find(|name| !name.is_empty() && is_latin(name)).unwrap_or(self.name())
    }

    /// The part of ISO 3166-2 behind the hyphen, if it has one.
    pub fn iso(self) -> Option<&'static str> {
        Some(self.cell(4)).filter(|iso| !iso.is_empty())
    }

    /// How postal codes there begin.
    pub fn begins(self) -> Option<Pattern> {
        Some(self.cell(5)).filter(|text| !text.is_empty()).and_then(|text| Pattern::parse(text, []))
    }

    /// The beginnings one by one, if there are no more than two dozen.
    pub fn beginnings(self) -> Vec<String> {
        self.begins().and_then(|begins| begins.list(24)).unwrap_or_default()
    }

    /// Postal codes there.
    pub fn examples(self) -> impl Iterator<Item = &'static str> {
        self.cell(6).split(',').filter(|example| !example.is_empty())
    }

    /// Names in other languages of the country, and others by which it is known.
    pub fn other(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.cell(7).split(';').filter_map(|item| item.split_once('='))
    }

    /// What is said in one word of the last column.
    pub fn said(self, word: &str) -> Option<&'static str> {
        self.other().find(|(key, _)| *key == word).map(|(_, value)| value)
    }

    /// What a label carries, in Latin letters or in those of the country.
    pub fn printed(self, latin: bool, by_name: bool) -> &'static str {
        let first = if by_name { self.name() } else { self.key() };
        let spoken = self.other().filter(|(word, _)| word.len() == 2).map(|(_, name)| name);
        let mut all = [first, self.cell(3), self.name()].into_iter().chain(spoken);
        all.find(|name| !name.is_empty() && is_latin(name) == latin).unwrap_or(first)
    }

    /// Every name by which it is found.
    pub fn spellings(self) -> impl Iterator<Item = &'static str> {
        let mut cells = self.line().split('\t').skip(1);
        let first = [cells.next(), cells.next(), cells.next()].into_iter().flatten();
        let more = cells.nth(3).unwrap_or("").split(';').filter_map(|item| item.split_once('='));
        let other = more.filter(|(word, _)| !matches!(*word, "code" | "required"));
        first.chain(other.map(|(_, name)| name)).filter(|name| !name.is_empty())
    }

    fn line(self) -> &'static str {
        self.all.rows[self.at].line
    }
}

/// The place that a person means: by any of its spellings, without regard to case and marks, and
/// then without the words that only say what kind of place it is, if that leaves one.
pub fn find(among: impl Iterator<Item = Place>, written: &str) -> Option<Place> {
    let among: Vec<Place> = among.collect();
    let folded = fold(written);
    let exact = spelled(among.iter().copied(), written);
    if exact.is_some() || folded.is_empty() {
        return exact;
    }
    let (wanted, first) = core(written);
    let near: Vec<(Place, &str, String)> = among
        .iter()
        .flat_map(|place| place.spellings().map(|spelling| (*place, spelling, fold(spelling))))
        .filter(|(_, _, spelling)| *spelling == folded || spelling.contains(&first))
        .collect();
    let same = near.iter().filter(|(_, _, spelling)| *spelling == folded);
    only(same.map(|(place, ..)| *place)).or_else(|| {
        let same = near.iter().filter(|(_, spelling, _)| core(spelling).0 == wanted);
        only(same.map(|(place, ..)| *place))
    })
}

/// The place with exactly this key, name or other spelling.
pub fn spelled(among: impl Iterator<Item = Place>, written: &str) -> Option<Place> {
    let candidates: Vec<Place> = among.filter(|place| place.line().contains(written)).collect();
    let by_key = candidates.iter().find(|place| place.key() == written).copied();
    let same = |place: &Place| place.spellings().any(|spelling| spelling == written);
    by_key.or_else(|| only(candidates.into_iter().filter(same)))
}

/// The place, if all are one.
fn only(mut places: impl Iterator<Item = Place>) -> Option<Place> {
    let first = places.next()?;
    places.all(|place| place == first).then_some(first)
}

/// Up to three places whose spelling is near.
pub fn near(among: impl Iterator<Item = Place>, written: &str) -> Vec<Place> {
    let folded = fold(written);
    let length = folded.chars().count();
    let far = length / 3;
    let distance = |place: Place| {
        let to = |name| {
            let name = fold(name);
            let apart = name.chars().count().abs_diff(length);
            (apart <= far).then(|| strsim::osa_distance(&name, &folded))
        };
        let nearest = place.spellings().filter_map(to).min();
        nearest.map(|distance| (distance, place))
    };
    let mut near: Vec<(usize, Place)> =
        among.filter_map(distance).filter(|(distance, _)| *distance <= far).collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().take(3).map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn country(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    #[test]
    fn every_row_is_reached_once_from_the_top() {
        fn count(place: Place) -> usize {
            1 + place.within().map(count).sum::<usize>()
        }
        let reached: usize = Country::all().flat_map(|c| places(c).top()).map(count).sum();
        let rows = TABLE.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
        assert_eq!(reached, rows.count());
    }

    #[test]
    fn every_spelling_of_an_area_finds_that_area() {
        for country in Country::all() {
            for place in places(country).top() {
                for spelling in place.spellings() {
                    let found = find(places(country).top(), spelling).map(Place::key);
                    assert_eq!(found, Some(place.key()), "{country} {spelling}");
                }
            }
        }
    }

    #[test]
    fn every_pattern_of_a_place_is_understood() {
        for place in Country::all().flat_map(|c| places(c).top()) {
            assert_eq!(place.begins().is_none(), place.cell(5).is_empty(), "{}", place.key());
        }
    }

    #[test]
    fn keys_are_unique_among_neighbours() {
        fn look(place: Place) {
            let keys: Vec<&str> = place.within().map(Place::key).collect();
            assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{}", place.key());
            place.within().for_each(look);
        }
        Country::all().flat_map(|c| places(c).top()).for_each(look);
    }

    #[test]
    fn places_are_found_as_people_write_them() {
        for (code, written, key) in [
            ("US", "california", "CA"),
            ("US", "Calif", ""),
            ("JP", "Tokyo", "東京都"),
            ("JP", "東京", "東京都"),
            ("JP", "京都", "京都府"),
            ("CN", "广西", "广西壮族自治区"),
            ("CN", "Guangdong", "广东省"),
            ("TW", "臺北市", "台北市"),
            ("TW", "taipei", "台北市"),
            ("TW", "高雄", "高雄市"),
            ("CN", "廣東省", "广东省"),
            ("CN", "浙江", "浙江省"),
            ("JP", "東京都", "東京都"),
            ("JP", "广岛", "広島県"),
            ("JP", "廣島", "広島県"),
            ("RU", "московская обл.", "Московская область"),
            ("RU", "г. Москва", "Москва"),
            ("UA", "м. Київ", "місто Київ"),
            ("EG", "Cairo", "القاهرة"),
            ("KR", "강원도", "강원특별자치도"),
            ("KR", "Seoul", "서울특별시"),
            ("ES", "A Coruña", "C"),
            ("BR", "sao paulo", "SP"),
            ("TR", "ISTANBUL", "İstanbul"),
            ("TR", "istanbul", "İstanbul"),
            ("VN", "TP Ho Chi Minh", "Thành phố Hồ Chí Minh"),
            ("IE", "County Dublin", "Co. Dublin"),
            ("IN", "दिल्ली", "Delhi"),
            ("CA", "Québec", "QC"),
        ] {
            let found = find(places(country(code)).top(), written);
            assert_eq!(found.map_or("", Place::key), key, "{code} {written}");
        }
    }
}
