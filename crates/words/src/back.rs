//! Latin letters read back into the script of the page, where that can be done letter by letter:
//! Cyrillic and kana. What comes out has its stems like any word of the page.

use values::Language;

use crate::atoms::Writing;

/// The words that a Latin word may be on a page; none where it cannot be read.
pub fn readings(page: Language, word: &str) -> Vec<String> {
    if !word.is_ascii() || word.len() < 3 {
        return Vec::new();
    }
    let mut out = match page {
        Language::Ru => vec![cyrillic(word, &RUSSIAN, 'ы'), cyrillic(word, &RUSSIAN, 'и')],
        Language::Uk => vec![cyrillic(word, &UKRAINIAN, 'и')],
        Language::Ja => kana(word).into_iter().collect(),
        _ => Vec::new(),
    };
    out.dedup();
    out
}

/// The script of the readings of a page.
pub fn script(page: Language) -> Writing {
    if page == Language::Ja { Writing::East } else { Writing::Cyrillic }
}

type Rows = [(&'static str, &'static str); 38];

const RUSSIAN: Rows = [
    ("shch", "щ"),
    ("sch", "щ"),
    ("sh", "ш"),
    ("ch", "ч"),
    ("zh", "ж"),
    ("kh", "х"),
    ("ts", "ц"),
    ("tz", "ц"),
    ("yu", "ю"),
    ("ju", "ю"),
    ("iu", "ю"),
    ("ya", "я"),
    ("ja", "я"),
    ("ia", "я"),
    ("yo", "е"),
    ("jo", "е"),
    ("ye", "е"),
    ("je", "е"),
    ("a", "а"),
    ("b", "б"),
    ("c", "ц"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("h", "х"),
    ("i", "и"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("z", "з"),
];

const UKRAINIAN: Rows = [
    ("shch", "щ"),
    ("sch", "щ"),
    ("sh", "ш"),
    ("ch", "ч"),
    ("zh", "ж"),
    ("kh", "х"),
    ("ts", "ц"),
    ("tz", "ц"),
    ("yu", "ю"),
    ("ju", "ю"),
    ("iu", "ю"),
    ("ya", "я"),
    ("ja", "я"),
    ("ia", "я"),
    ("yi", "ї"),
    ("ji", "ї"),
    ("ye", "є"),
    ("ie", "є"),
    ("a", "а"),
    ("b", "б"),
    ("c", "ц"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("h", "г"),
    ("i", "і"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("z", "з"),
];

fn cyrillic(word: &str, rows: &Rows, y: char) -> String {
    let mut out = String::with_capacity(word.len() * 2);
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        if let Some((from, to)) = rows.iter().find(|(from, _)| rest.starts_with(from)) {
            out.push_str(to);
            rest = &rest[from.len()..];
            continue;
        }
        let after_vowel = out.chars().last().is_some_and(|c| "аеиоуыэюяіїє".contains(c));
        match c {
            'y' | 'j' if after_vowel => out.push('й'),
            'y' => out.push(y),
            'j' => out.push('ж'),
            'v' | 'w' => out.push('в'),
            'x' => out.push_str("кс"),
            'q' => out.push('к'),
            c => out.push(c),
        }
        rest = &rest[1..];
    }
    out
}

/// A word in romaji as katakana, with no vowel long; none if it is not one.
fn kana(word: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = word.to_string();
    for vowel in ["aa", "ii", "uu", "ee", "oo"] {
        rest = rest.replace(vowel, &vowel[..1]);
    }
    let mut rest = rest.as_str();
    while let Some(first) = rest.chars().next() {
        if let Some((romaji, kana)) = KANA.iter().find(|(romaji, _)| rest.starts_with(romaji)) {
            out.push_str(kana);
            rest = &rest[romaji.len()..];
            continue;
        }
        let second = rest.chars().nth(1);
        match first {
            'n' | 'm' => {
                out.push('ン');
                let apostrophe = second == Some('\'');
                rest = &rest[if apostrophe { 2 } else { 1 }..];
            }
            c if second == Some(c) && c.is_ascii_alphabetic()
                || (first, second) == ('t', Some('c')) =>
            {
                out.push('ッ');
                rest = &rest[1..];
            }
            _ => return None,
        }
    }
    Some(out)
}

const KANA: [(&str, &str); 136] = [
    ("kya", "キャ"),
    ("kyu", "キュ"),
    ("kyo", "キョ"),
    ("gya", "ギャ"),
    ("gyu", "ギュ"),
    ("gyo", "ギョ"),
    ("sha", "シャ"),
    ("shu", "シュ"),
    ("sho", "ショ"),
    ("she", "シェ"),
    ("shi", "シ"),
    ("sya", "シャ"),
    ("syu", "シュ"),
    ("syo", "ショ"),
    ("ja", "ジャ"),
    ("ju", "ジュ"),
    ("jo", "ジョ"),
    ("je", "ジェ"),
    ("ji", "ジ"),
    ("jya", "ジャ"),
    ("jyu", "ジュ"),
    ("jyo", "ジョ"),
    ("zya", "ジャ"),
    ("zyu", "ジュ"),
    ("zyo", "ジョ"),
    ("cha", "チャ"),
    ("chu", "チュ"),
    ("cho", "チョ"),
    ("che", "チェ"),
    ("chi", "チ"),
    ("tya", "チャ"),
    ("tyu", "チュ"),
    ("tyo", "チョ"),
    ("tsu", "ツ"),
    ("nya", "ニャ"),
    ("nyu", "ニュ"),
    ("nyo", "ニョ"),
    ("hya", "ヒャ"),
    ("hyu", "ヒュ"),
    ("hyo", "ヒョ"),
    ("bya", "ビャ"),
    ("byu", "ビュ"),
    ("byo", "ビョ"),
    ("pya", "ピャ"),
    ("pyu", "ピュ"),
    ("pyo", "ピョ"),
    ("mya", "ミャ"),
    ("myu", "ミュ"),
    ("myo", "ミョ"),
    ("rya", "リャ"),
    ("ryu", "リュ"),
    ("ryo", "リョ"),
    ("fa", "ファ"),
    ("fi", "フィ"),
    ("fe", "フェ"),
    ("fo", "フォ"),
    ("fu", "フ"),
    ("va", "ヴァ"),
    ("vi", "ヴィ"),
    ("vu", "ヴ"),
    ("ve", "ヴェ"),
    ("vo", "ヴォ"),
    ("thi", "ティ"),
    ("dhi", "ディ"),
    ("wi", "ウィ"),
    ("we", "ウェ"),
    ("wa", "ワ"),
    ("wo", "ヲ"),
    ("ka", "カ"),
    ("ki", "キ"),
    ("ku", "ク"),
    ("ke", "ケ"),
    ("ko", "コ"),
    ("ga", "ガ"),
    ("gi", "ギ"),
    ("gu", "グ"),
    ("ge", "ゲ"),
    ("go", "ゴ"),
    ("sa", "サ"),
    ("si", "シ"),
    ("su", "ス"),
    ("se", "セ"),
    ("so", "ソ"),
    ("za", "ザ"),
    ("zi", "ジ"),
    ("zu", "ズ"),
    ("ze", "ゼ"),
    ("zo", "ゾ"),
    ("ta", "タ"),
    ("ti", "チ"),
    ("tu", "ツ"),
    ("te", "テ"),
    ("to", "ト"),
    ("da", "ダ"),
    ("di", "ヂ"),
    ("du", "ヅ"),
    ("de", "デ"),
    ("do", "ド"),
    ("na", "ナ"),
    ("ni", "ニ"),
    ("nu", "ヌ"),
    ("ne", "ネ"),
    ("no", "ノ"),
    ("ha", "ハ"),
    ("hi", "ヒ"),
    ("hu", "フ"),
    ("he", "ヘ"),
    ("ho", "ホ"),
    ("ba", "バ"),
    ("bi", "ビ"),
    ("bu", "ブ"),
    ("be", "ベ"),
    ("bo", "ボ"),
    ("pa", "パ"),
    ("pi", "ピ"),
    ("pu", "プ"),
    ("pe", "ペ"),
    ("po", "ポ"),
    ("ma", "マ"),
    ("mi", "ミ"),
    ("mu", "ム"),
    ("me", "メ"),
    ("mo", "モ"),
    ("ya", "ヤ"),
    ("yu", "ユ"),
    ("yo", "ヨ"),
    ("ra", "ラ"),
    ("ri", "リ"),
    ("ru", "ル"),
    ("re", "レ"),
    ("ro", "ロ"),
    ("a", "ア"),
    ("i", "イ"),
    ("u", "ウ"),
    ("e", "エ"),
    ("o", "オ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_are_read_back() {
        for (page, word, expected) in [
            (Language::Ru, "naushniki", "наушники"),
            (Language::Ru, "chehol", "чехол"),
            (Language::Ru, "kolyaska", "коляска"),
            (Language::Uk, "navushnyky", "навушники"),
            (Language::Uk, "hodynnyk", "годинник"),
            (Language::Ja, "iyahon", "イヤホン"),
            (Language::Ja, "kutsushita", "クツシタ"),
            (Language::Ja, "matcha", "マッチャ"),
            (Language::Ja, "koohii", "コヒ"),
        ] {
            let all = readings(page, word);
            assert!(all.iter().any(|r| r == expected), "{word}: {all:?}");
        }
        assert!(readings(Language::Ja, "bluetooth").is_empty());
        assert!(readings(Language::Fr, "chaise").is_empty());
    }
}
