//! Street addresses in any script: read into numbers and words, compared, and keyed.
//!
//! There is no gazetteer here. What an address says by kind (street, city, flat, 号, ул.) is known
//! from a list and weighs little; numbers decide whether it is the same door; the other words are
//! compared like the words of names, so that an address in Cyrillic meets itself in Latin.

mod read;

pub use read::Address;

use crate::{
    keys::{Key, Kind},
    person::{Word, judge},
    score::{Reason, Score},
};

const MOST_KEYS: usize = 24;

/// Compares two addresses. Order, abbreviations, script and case do not matter; a house number on
/// both sides that differs makes them two addresses, however alike the street.
pub fn compare(a: &Address, b: &Address) -> Score {
    let mut score = Score::default();
    let Some(words) = compare_words(a, b, &mut score) else { return Score::default() };
    let value = compare_numbers(a, b, words, &mut score);
    score.value = value.max(0) as u16;
    if score.value == 1000 {
        score.reasons = vec![Reason::ExactInScript, Reason::NumbersEqual];
        if a.numbers.is_empty() {
            score.reasons.pop();
        }
    }
    score
}

// The words of the shorter one that are found in the other, by quality; words that stand on one
// side only are a small loss, for people write more or less of an address.
fn compare_words(a: &Address, b: &Address, score: &mut Score) -> Option<i32> {
    let telling = |address: &Address| -> Vec<Word> {
        address.parts.iter().flat_map(|p| &p.words).filter(|w| !w.light).cloned().collect()
    };
    let (xs, ys) = (telling(a), telling(b));
    let (short, long) = if xs.len() <= ys.len() { (&xs, &ys) } else { (&ys, &xs) };
    if short.is_empty() {
        return None;
    }
    let mut used = vec![false; long.len()];
    let (mut total, mut conflicts) = (0i32, 0);
    for word in short {
        let found = long
            .iter()
            .enumerate()
            .filter(|(j, _)| !used[*j])
            .filter_map(|(j, other)| judge_place(word, other).map(|(q, reason)| (q, j, reason)))
            .max_by_key(|(q, j, _)| (*q, std::cmp::Reverse(*j)));
        match found {
            Some((quality, j, reason)) => {
                used[j] = true;
                total += i32::from(quality);
                score.because(reason);
            }
            None => conflicts += 1,
        }
    }
    let matched = short.len() - conflicts;
    if matched == 0 {
        return None;
    }
    let extra = long.len() - short.len();
    if conflicts > 0 {
        score.because(Reason::TokenConflict(conflicts.min(255) as u8));
    }
    if extra > 0 {
        score.because(Reason::TokenMissing(extra.min(255) as u8));
    }
    let loss = (extra as i32 * 40).min(200);
    Some((total / short.len() as i32 - loss).max(0))
}

// As in names; and a Han word may hold the other (新疆乌鲁木齐 and 乌鲁木齐).
fn judge_place(a: &Word, b: &Word) -> Option<(u16, Reason)> {
    let holds = |x: &str, y: &str| y.chars().count() >= 2 && x.contains(y);
    let both_han = a.script == b.script && !a.text.is_ascii() && a.text.chars().count() <= 8;
    judge(a, b).or_else(|| {
        let part = both_han && !a.plain.is_ascii() && a.script == crate::letters::Script::Han;
        (part && (holds(&a.text, &b.text) || holds(&b.text, &a.text)))
            .then_some((850, Reason::ExactInScript))
    })
}

fn compare_numbers(a: &Address, b: &Address, words: i32, score: &mut Score) -> i32 {
    let (short, long) = if a.numbers.len() <= b.numbers.len() {
        (&a.numbers, &b.numbers)
    } else {
        (&b.numbers, &a.numbers)
    };
    if long.is_empty() {
        return words;
    }
    if short.is_empty() {
        score.because(Reason::NumberMissing(long.len().min(255) as u8));
        return words - 150;
    }
    let mut rest: Vec<&str> = long.iter().map(String::as_str).collect();
    let mut differing: Vec<&str> = Vec::new();
    for number in short {
        match rest.iter().position(|other| other == number) {
            Some(at) => {
                rest.remove(at);
            }
            None => differing.push(number),
        }
    }
    if differing.is_empty() {
        score.because(Reason::NumbersEqual);
        if !rest.is_empty() {
            score.because(Reason::NumberMissing(rest.len().min(255) as u8));
        }
        return words - (rest.len() as i32 * 30).min(120);
    }
    score.because(Reason::NumbersDiffer);
    // A postcode may be mistyped; another door is another address.
    let only_postcodes = differing.iter().all(|n| n.len() >= 5) && differing.len() < short.len();
    if only_postcodes { words - 120 } else { (words - 350).min(550) }
}

/// The keys of an address, to store and to look up alike: each number with the words that stand
/// beside it (a house with its street, a postcode with its town), and a postcode with the house.
/// Addresses without numbers are keyed by pairs of words.
pub fn address_keys(text: &str) -> Vec<Key> {
    let address = Address::parse(text);
    let mut keys: Vec<Key> = Vec::new();
    let mut add = |text: String| {
        let key = Key::new(Kind::Address, &text);
        if !keys.contains(&key) {
            keys.push(key);
        }
    };
    for (number, words) in address.numbers_with_words() {
        for word in words {
            for code in word_codes(word) {
                add(format!("{number} {code}"));
            }
        }
    }
    let is_postcode = |n: &&String| n.len() >= 5;
    if let (Some(code), Some(house)) =
        (address.numbers.iter().find(is_postcode), address.numbers.iter().find(|n| !is_postcode(n)))
    {
        add(format!("{code}+{house}"));
    }
    if address.numbers.is_empty() {
        let words: Vec<&Word> =
            address.parts.iter().flat_map(|p| &p.words).filter(|w| !w.light).take(4).collect();
        for (i, a) in words.iter().enumerate() {
            for b in &words[i + 1..] {
                for (x, y) in word_codes(a)
                    .iter()
                    .flat_map(|x| word_codes(b).into_iter().map(move |y| (x.clone(), y)))
                {
                    let (x, y) = if x <= y { (x, y) } else { (y, x) };
                    add(format!("{x} {y}"));
                }
            }
        }
    }
    keys.truncate(MOST_KEYS);
    keys
}

fn word_codes(word: &Word) -> Vec<String> {
    if word.script == crate::letters::Script::Han {
        return vec![word.text.clone()];
    }
    let codes = if word.script.is_abjad() { &word.codes.bones } else { &word.codes.full };
    codes.iter().take(2).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(a: &str, b: &str) -> Score {
        compare(&Address::parse(a), &Address::parse(b))
    }

    const SAME: [(&str, &str); 22] = [
        (
            "1400 Larkfield Ave, Apt 9, Albany, NY 12201",
            "1400 LARKFIELD AVENUE APT. 9, Albany NY 12201",
        ),
        ("Beispielstraße 5, 50667 Köln", "Beispielstr. 5, 50667 Koeln"),
        ("Beispielstraße 5, 50667 Köln", "50667 Köln, Beispielstrasse 5"),
        ("香港九龍示例道88號12樓", "香港九龙示例道88号12楼"),
        ("浙江省杭州市示例区晨光路18号", "杭州市示例区晨光路18号"),
        ("Астана, Мысал даңғылы, 2", "Astana, Mysal dangyly 2"),
        ("м. Донецьк, вул. Умовна, 4", "Донецьк, Умовна 4"),
        ("м. Донецьк, вул. Умовна, 4", "Donetsk, vul. Umovna, 4"),
        ("г. Казань, ул. Примерная, 14, кв. 8", "Kazan, Primernaya ul. 14-8"),
        ("Calle Ficticia 30, 3.º B, 28001 Madrid", "C/ Ficticia 30 3º B 28001 MADRID"),
        ("Via della Prova 16, 20121 Milano", "v. della Prova, 16 - Milano 20121"),
        ("شارع المثال ١٢، دبي", "شارع المثال 12 دبي"),
        ("١٥ شارع التجربة، القاهرة", "شارع التجربه 15 القاهرة"),
        ("רחוב הדוגמה 4, חיפה", "רח' הדוגמה 4 חיפה"),
        ("서울특별시 가상구 예시로 12", "서울 가상구 예시로 12"),
        ("東京都架空区例町1-2-3", "東京都架空区例町1丁目2番3号"),
        ("臺北市範例區樣本路10號", "台北市范例区样本路10号"),
        ("ul. Przykładowa 7/3, 00-001 Warszawa", "Przykladowa 7 m. 3, 00-001 Warszawa"),
        ("Örnek Sokak 6, İzmir", "Ornek Sok. No: 6 Izmir"),
        ("99 ถนนสมมุติ กรุงเทพฯ 10000", "๙๙ ถนนสมมุติ กรุงเทพฯ ๑๐๐๐๐"),
        ("თბილისი, სანიმუშო ქუჩა 7", "Tbilisi, Sanimusho kucha 7"),
        ("Toshkent, Namuna koʻchasi 33", "Toshkent, Namuna ko'chasi 33"),
    ];

    #[test]
    fn one_address_meets_itself_in_other_writing() {
        for (a, b) in SAME {
            let score = score(a, b);
            assert!(score.value >= 800, "{a} / {b}: {score:?}");
        }
    }

    #[test]
    fn one_address_shares_a_key_with_itself_in_other_writing() {
        for (a, b) in SAME {
            let keys = address_keys(a);
            assert!(address_keys(b).iter().any(|k| keys.contains(k)), "{a} / {b}");
            assert!(keys.len() <= MOST_KEYS);
        }
    }

    #[test]
    fn another_door_is_another_address() {
        for (a, b) in [
            ("Beispielstraße 5, 50667 Köln", "Beispielstraße 7, 50667 Köln"),
            ("Алматы, Үлгі көшесі, 61", "Алматы, Үлгі көшесі, 70"),
            ("浙江省杭州市示例区晨光路18号", "浙江省杭州市示例区晨光路81号"),
            ("5 Placeholder Court, Leeds", "22 Mockingbird Lane, Cardiff"),
        ] {
            let score = score(a, b);
            assert!(score.value < Score::CANDIDATE, "{a} / {b}: {score:?}");
        }
    }

    #[test]
    fn the_reasons_say_what_is_missing() {
        let found = score("Beispielstraße, Köln", "Beispielstraße 5, 50667 Köln");
        assert!(found.has(Reason::NumberMissing(2)));
        assert!(found.value >= Score::CANDIDATE, "{found:?}");
        assert_eq!(score("", "Beispielstraße 5"), Score::default());
    }
}
