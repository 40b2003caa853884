//! How far a word that was typed is from one that may have been meant: letters left out, added,
//! changed or exchanged, where likely slips cost less.

use std::{collections::HashMap, hash::BuildHasherDefault, sync::LazyLock};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::quick::Quick;

/// Damerau–Levenshtein with costs: `None` beyond the limits.
pub fn distance(
    typed: &[char],
    meant: &[char],
    edits: usize,
    limit: u16,
    table: &mut Vec<(u16, u8)>,
) -> Option<u16> {
    const FAR: (u16, u8) = (u16::MAX / 2, u8::MAX / 2);
    let (n, m) = (typed.len(), meant.len());
    let width = m + 1;
    table.clear();
    table.resize((n + 1) * width, FAR);
    let mut last_least = 0;
    for i in 0..=n {
        let (from, to) = (i.saturating_sub(edits), (i + edits).min(m));
        let mut least = u16::MAX;
        for j in from..=to {
            let mut best = if i == 0 && j == 0 { (0, 0) } else { FAR };
            let mut take = |cell: (u16, u8), cost: u16| {
                let sum = (cell.0 + cost, cell.1 + u8::from(cost > 0));
                if sum < best {
                    best = sum;
                }
            };
            if i > 0 && j > 0 {
                let cost = if typed[i - 1] == meant[j - 1] {
                    0
                } else {
                    let first = if i == 1 && j == 1 { 5 } else { 0 };
                    substitution(typed[i - 1], meant[j - 1]) + first
                };
                take(table[(i - 1) * width + j - 1], cost);
            }
            if i > 0 {
                take(table[(i - 1) * width + j], insertion(typed, i - 1));
            }
            if j > 0 {
                take(table[i * width + j - 1], insertion(meant, j - 1));
            }
            if i > 1 && j > 1 && typed[i - 1] == meant[j - 2] && typed[i - 2] == meant[j - 1] {
                take(table[(i - 2) * width + j - 2], 70);
            }
            least = least.min(best.0);
            table[i * width + j] = best;
        }
        // Letters that changed places reach over a row.
        if least > limit && last_least > limit {
            return None;
        }
        last_least = least;
    }
    let (cost, count) = table[n * width + m];
    (cost <= limit && usize::from(count) <= edits).then_some(cost)
}

// A letter too many or too few: a doubled one, or one that is not heard, is a likely slip.
fn insertion(word: &[char], i: usize) -> u16 {
    let c = word[i];
    let doubled = i > 0 && word[i - 1] == c || word.get(i + 1) == Some(&c);
    match c {
        _ if doubled => 40,
        // Who does not hear it does not write it: amaca for hamaca.
        'h' if i == 0 => 75,
        _ if i == 0 => 120,
        'h' | 'ь' | 'ъ' | '\'' | '-' | 'ー' | 'ッ' | 'ا' | 'و' | 'ي' | 'ו' | 'י' => 60,
        _ => 80,
    }
}

/// Letters that are taken for one another by ear, in pairs.
const BY_EAR: &str = "lu ei ea iy ou ie sz sc ck kq bv vw fv dt bp gj jy mn gk xs gh uw uü оа еи еэ \
    ия ыи іи їі яа юу зс дт бп гк жш шщ вф цс гх єе йи ґг \
    سص تط ده دض ذز ظض ظز حه قك ثس ىي هة טת כק אע חכ סש בו ןנ םמ \
    ดต ทธ ศส สษ ณน ลร ใไ พภ คข ะา";

/// Keys that lie side by side, row by row.
const ROWS: &str = "qwertyuiop asdfghjkl zxcvbnm йцукенгшщзхъ фывапролджэ ячсмитьбю йцукенгшщзхї \
    фівапролджє ضصثقفغعهخحجد شسيبلاتنمكط ئءؤرىةوزظ קראטוןםפ שדגכעיחלךף זסבהנמצתץ";

/// Parts of hangul of one place: plain, tense and breathed; and all vowels.
const HANGUL: [&[u32]; 5] = [
    &[0x1100, 0x1101, 0x110f],
    &[0x1103, 0x1104, 0x1110],
    &[0x1107, 0x1108, 0x1111],
    &[0x1109, 0x110a],
    &[0x110c, 0x110d, 0x110e],
];

static NEAR: LazyLock<HashMap<(char, char), u16, BuildHasherDefault<Quick>>> =
    LazyLock::new(|| {
        let mut near = HashMap::default();
        let mut add = |a: char, b: char, cost: u16| {
            for pair in [(a, b), (b, a)] {
                near.insert(pair, cost);
            }
        };
        for row in ROWS.split_whitespace() {
            let keys: Vec<char> = row.chars().collect();
            keys.windows(2).for_each(|pair| add(pair[0], pair[1], 75));
        }
        for pair in BY_EAR.split_whitespace() {
            let pair: Vec<char> = pair.chars().collect();
            add(pair[0], pair[1], 50);
        }
        let vowels: Vec<u32> = (0x1161..=0x1175).collect();
        for group in HANGUL.into_iter().chain([vowels.as_slice()]) {
            for (i, a) in group.iter().enumerate() {
                for b in &group[i + 1..] {
                    if let (Some(a), Some(b)) = (char::from_u32(*a), char::from_u32(*b)) {
                        add(a, b, 50);
                    }
                }
            }
        }
        near
    });

fn substitution(a: char, b: char) -> u16 {
    NEAR.get(&(a, b)).copied().unwrap_or(100)
}

/// What marks make of the difference of two Latin words. Who types none may mean any; a tone that is
/// typed is meant, one that is missing may be forgotten.
pub fn marks_apart(typed: &str, meant: &str) -> u16 {
    let latin =
        typed.chars().all(|c| matches!(scripts::Script::of(c), Some(scripts::Script::Latin)));
    if typed.is_ascii() || !latin {
        return 0;
    }
    let marks =
        |word: &str| -> Vec<char> { word.nfd().filter(|c| is_combining_mark(*c)).collect() };
    let is_tone = |c: &char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let (mut extra, mut missing) = (marks(typed), marks(meant));
    extra.retain(|c| match missing.iter().position(|m| m == c) {
        Some(i) => {
            missing.remove(i);
            false
        }
        None => true,
    });
    let cost = |c: &char| if is_tone(c) { 100 } else { 60 };
    extra.iter().map(cost).sum::<u16>() + 30 * u16::try_from(missing.len()).unwrap_or(1)
}
