//! Words without their marks, as people type them who have not the right keyboard or are in haste.

use scripts::latin;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use values::Language;

use crate::{
    atoms::Writing,
    stem::{arabic, hebrew, stems},
};

/// Whether a word carries marks that another would leave out. One who types none may mean any.
pub fn is_marked(word: &str) -> bool {
    !word.is_ascii()
}

/// The bare forms of a folded word, to store and, for scripts other than Latin, to look up. Empty
/// where there is nothing to leave out.
pub fn bare(language: Language, writing: Writing, word: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    match writing {
        Writing::Latin if is_marked(word) => {
            for spelling in spellings(language, word) {
                out.extend(stems(language, &spelling));
                out.push(spelling);
            }
            out.extend(stems(language, word).iter().map(|stem| latin::plain(stem)));
        }
        Writing::Cyrillic => {
            out.extend(stems(language, word).iter().map(|stem| cyrillic(stem)));
            out.push(cyrillic(word));
            out.retain(|bare| bare != word);
        }
        Writing::Arabic => out.extend(arabic::skeletons(word)),
        Writing::Hebrew => out.extend(hebrew::skeletons(word)),
        Writing::East => out.push(kana(word)),
        Writing::Thai => {
            let toneless = thai(word);
            // Short words are told apart by their tones: ข้าว is rice, ขาว is white.
            if toneless.chars().count() >= 5 {
                out.push(toneless);
            }
        }
        _ => {}
    }
    out.sort();
    out.dedup();
    out
}

/// The spellings of a Latin word without marks; in German also with `ae` for `ä`.
pub fn spellings(language: Language, word: &str) -> Vec<String> {
    let mut out = vec![latin::plain(word)];
    if language == Language::De && word.contains(['ä', 'ö', 'ü']) {
        out.push(latin::plain(&word.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue")));
    }
    out
}

fn cyrillic(word: &str) -> String {
    word.chars()
        .filter(|c| !matches!(c, 'ь' | 'ъ'))
        .map(|c| match c {
            'й' | 'ї' => {
                if c == 'й' {
                    'и'
                } else {
                    'і'
                }
            }
            'ґ' => 'г',
            'э' => 'е',
            c => c,
        })
        .collect()
}

/// Thai without tones, and without letters that are not heard: โทรศัพท์ is โทรศัพ, พันธุ์ is พัน.
pub fn thai(word: &str) -> String {
    const MUTE: char = '\u{e4c}';
    let mut out: Vec<char> = Vec::with_capacity(word.len() / 3);
    for c in word.chars() {
        match c {
            MUTE => {
                if matches!(out.last(), Some('ิ' | 'ุ')) {
                    out.pop();
                }
                out.pop();
            }
            '\u{e47}'..='\u{e4e}' => {}
            c => out.push(c),
        }
    }
    out.into_iter().collect()
}

/// Folded kana in the form that the habits of writing foreign words share: no long marks, no small
/// vowels, ヴ as b.
pub fn kana(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    let mut out = String::with_capacity(word.len());
    let mut i = 0;
    while i < chars.len() {
        let (c, next) = (chars[i], chars.get(i + 1).copied().unwrap_or(' '));
        i += 1;
        let pair = match (c, next) {
            ('ヴ', 'ァ') => Some("バ"),
            ('ヴ', 'ィ') => Some("ビ"),
            ('ヴ', 'ェ') => Some("ベ"),
            ('ヴ', 'ォ') => Some("ボ"),
            ('フ', 'ァ') => Some("ハ"),
            ('フ', 'ォ') => Some("ホ"),
            ('テ', 'ィ') => Some("チ"),
            ('デ', 'ィ') => Some("ジ"),
            ('ウ', 'ィ') => Some("ウイ"),
            ('ウ', 'ェ') => Some("ウエ"),
            ('ウ', 'ォ') => Some("ウオ"),
            ('チ', 'ェ') => Some("チエ"),
            ('シ', 'ェ') => Some("シエ"),
            ('ジ', 'ェ') => Some("ジエ"),
            ('ト', 'ゥ') | ('ツ', 'ゥ') => Some("ツ"),
            ('ド', 'ゥ') => Some("ズ"),
            _ => None,
        };
        if let Some(pair) = pair {
            out.push_str(pair);
            i += 1;
            continue;
        }
        match c {
            'ー' | 'ッ' => {}
            'ヴ' => out.push('ブ'),
            'ヂ' => out.push('ジ'),
            'ヅ' => out.push('ズ'),
            // A long vowel is written as a second vowel as well: メイカー, オオ.
            'イ' if out
                .chars()
                .last()
                .is_some_and(|l| "ケセテネヘメレゲゼデベペエ".contains(l)) => {}
            'ウ' if out.chars().last().is_some_and(|l| {
                "コソトノホモヨロゴゾドボポョュクスツヌフムユルグズブプ".contains(l)
            }) => {}
            'オ' if out.chars().last().is_some_and(|l| "オコト".contains(l)) => {}
            c => out.push(c),
        }
    }
    out
}

/// A word with all that spelling is compared by: no marks, parts of hangul, no tones.
pub fn key(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    let parted = word.chars().flat_map(|c| {
        // Hangul is parted; an й and a voiced kana are letters of their own.
        let whole = matches!(c, 'й' | 'ї' | '\u{30a0}'..='\u{30ff}');
        let parts: Vec<char> = if whole { vec![c] } else { std::iter::once(c).nfd().collect() };
        parts
    });
    for c in parted {
        match c {
            c if is_combining_mark(c) => {}
            'ı' => out.push('i'),
            'ł' => out.push('l'),
            'đ' => out.push('d'),
            'ø' => out.push('o'),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            c if ('\u{e47}'..='\u{e4e}').contains(&c) => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn habits_of_writing_foreign_words_share_a_form() {
        for (a, b) in [
            ("コンピューター", "コンピュータ"),
            ("イヤフォン", "イヤホン"),
            ("ヴァイオリン", "バイオリン"),
            ("メーカー", "メイカー"),
            ("バッグ", "バグ"),
        ] {
            assert_eq!(kana(a), kana(b), "{a} {b}");
        }
        assert_ne!(kana("コーヒー"), kana("コピー"));
    }

    #[test]
    fn german_marks_are_left_out_in_two_ways() {
        let all = bare(Language::De, Writing::Latin, "hülle");
        assert!(all.contains(&"hulle".to_string()) && all.contains(&"huelle".to_string()));
    }

    #[test]
    fn silent_letters_and_tones_of_thai_are_left_out() {
        assert_eq!(thai("โทรศัพท์"), "โทรศัพ");
        assert_eq!(thai("น็อค"), "นอค");
        assert_eq!(bare(Language::Th, Writing::Thai, "ข้าว"), Vec::<String>::new());
    }
}
