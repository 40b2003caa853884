//! Arabic and Hebrew words as codes of their consonants, in the classes of [`super::code`]. The
//! vowels are not written, so these codes are what such a word and its Latin spelling share.

use super::Script;

const MOST: usize = 12;

/// All codes of a folded word; several where a letter is heard in several ways.
pub fn codes(word: &str, script: Script) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut all = vec![String::new()];
    for (i, c) in letters.iter().enumerate() {
        let place = Place { first: i == 0, last: i + 1 == letters.len() && i > 0 };
        let options = match script {
            Script::Hebrew => hebrew(*c, place),
            _ => arabic(*c, place),
        };
        let options = if all.len() * options.len() > MOST { &options[..1] } else { options };
        all = all
            .iter()
            .flat_map(|head| options.iter().map(move |tail| format!("{head}{tail}")))
            .collect();
    }
    all.sort();
    all.dedup();
    all
}

#[derive(Clone, Copy)]
struct Place {
    first: bool,
    last: bool,
}

fn arabic(c: char, place: Place) -> &'static [&'static str] {
    match c {
        'ا' | 'ع' | 'ي' if place.first => &["A"],
        'ب' | 'پ' => &["P"],
        'ت' | 'ط' | 'د' => &["T"],
        'ث' | 'ذ' | 'ض' => &["T", "S"],
        'ظ' => &["S", "T"],
        'ج' if place.first => &["A", "K"],
        'ج' => &["", "K"],
        'ح' | 'ه' if place.first => &["K"],
        'ه' if place.last => &[""],
        'ح' | 'ه' => &["K", ""],
        'خ' | 'غ' | 'ق' | 'ك' | 'گ' => &["K"],
        'ر' => &["R"],
        'ز' | 'س' | 'ش' | 'ص' | 'چ' | 'ژ' => &["S"],
        'ف' | 'ڤ' => &["F"],
        'ل' => &["L"],
        'م' => &["M"],
        'ن' => &["N"],
        'و' if place.first => &["F"],
        'و' => &["", "F"],
        _ => &[""],
    }
}

fn hebrew(c: char, place: Place) -> &'static [&'static str] {
    match c {
        'א' | 'ע' | 'י' if place.first => &["A"],
        'ב' => &["P", "F"],
        'ג' | 'ח' | 'כ' | 'ך' | 'ק' => &["K"],
        'ד' | 'ט' | 'ת' => &["T"],
        'ה' if place.first => &["K"],
        'ה' if place.last => &[""],
        'ה' => &["", "K"],
        'ו' if place.first => &["F"],
        'ו' => &["", "F"],
        'ז' | 'ס' | 'צ' | 'ץ' | 'ש' => &["S"],
        'ל' => &["L"],
        'מ' | 'ם' => &["M"],
        'נ' | 'ן' => &["N"],
        'פ' | 'ף' => &["P", "F"],
        'ר' => &["R"],
        _ => &[""],
    }
}
