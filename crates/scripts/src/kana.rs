//! Kana to Latin: Hepburn, with long vowels written and left out. Folding has made all kana
//! katakana.

/// The spellings of a word in katakana.
pub fn spellings(word: &str) -> Vec<String> {
    let long = hepburn(word);
    let mut short = long.clone();
    for (from, to) in [("ou", "o"), ("oo", "o"), ("uu", "u"), ("aa", "a")] {
        short = short.replace(from, to);
    }
    vec![short, long]
}

const ROWS: &str = "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi \
    ツtsu テte トto ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya \
    ユyu ヨyo ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn ガga ギgi グgu ゲge ゴgo ザza ジji ズzu \
    ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴvu";

fn reading(c: char) -> Option<&'static str> {
    ROWS.split_ascii_whitespace().find_map(|row| row.strip_prefix(c))
}

fn hepburn(word: &str) -> String {
    let mut out = String::new();
    let mut double = false;
    for c in word.chars() {
        match c {
            'ッ' => double = true,
            'ー' => {
                if let Some(v) = out.chars().last() {
                    out.push(v);
                }
            }
            'ャ' | 'ュ' | 'ョ' => {
                let vowel = match c {
                    'ャ' => 'a',
                    'ュ' => 'u',
                    _ => 'o',
                };
                out.pop();
                if !(out.ends_with("sh") || out.ends_with("ch") || out.ends_with('j')) {
                    out.push('y');
                }
                out.push(vowel);
            }
            'ァ' | 'ィ' | 'ゥ' | 'ェ' | 'ォ' => {
                out.pop();
                out.push(match c {
                    'ァ' => 'a',
                    'ィ' => 'i',
                    'ゥ' => 'u',
                    'ェ' => 'e',
                    _ => 'o',
                });
            }
            c => {
                let syllable = reading(c).unwrap_or("");
                if double {
                    out.extend(syllable.chars().next());
                    double = false;
                }
                out.push_str(syllable);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kana_are_read_as_passports_write_them() {
        for (word, short) in [
            ("サクラ", "sakura"),
            ("タロウ", "taro"),
            ("シュン", "shun"),
            ("キョウコ", "kyoko"),
            ("ハットリ", "hattori"),
            ("ジュン", "jun"),
            ("ユーコ", "yuko"),
        ] {
            assert_eq!(spellings(word)[0], short);
        }
    }
}
