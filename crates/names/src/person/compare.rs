//! How alike two names are: words are paired, the pairs judged, and what stands alone is weighed.

use super::{Form, Name, Word};
use crate::{
    letters::{Script, han},
    score::{Reason, Score},
};

/// Compares two names. The order of the words is free.
pub fn compare(a: &Name, b: &Name) -> Score {
    compare_all(std::slice::from_ref(a), std::slice::from_ref(b))
}

/// Compares all the names that somebody is sought under with all that an account holds: the best
/// pair counts. But if both sides give a name in Han characters, and no two of these are equal,
/// then equal Latin spellings only show that the names sound alike (王晓明 and 王小明).
pub fn compare_all(sought: &[Name], held: &[Name]) -> Score {
    let mut best = Score::default();
    let mut han_pairs = 0;
    let mut han_equal = false;
    for a in sought.iter().flat_map(|n| &n.forms) {
        for b in held.iter().flat_map(|n| &n.forms) {
            if a.is_han_person() && b.is_han_person() {
                han_pairs += 1;
                han_equal |= a.joined == b.joined;
            }
            let score = compare_forms(a, b);
            if score.value > best.value {
                best = score;
            }
        }
    }
    if han_pairs > 0 && !han_equal && best.value > SOUNDS_ALIKE {
        best.value = SOUNDS_ALIKE;
        best.reasons.insert(0, Reason::DifferentInScript);
        best.reasons.dedup();
    }
    best
}

/// Equal in Latin letters, other characters in the original.
const SOUNDS_ALIKE: u16 = 560;
/// A pair of words below this is no pair.
const LEAST: u16 = 600;
/// A pair of words from here on goes before words that only fit when written together.
const GOOD: u16 = 900;

fn compare_forms(a: &Form, b: &Form) -> Score {
    // One order for both directions, so that ties between words are broken alike.
    let (a, b) = if a.joined <= b.joined { (a, b) } else { (b, a) };
    if a.joined.is_empty() || b.joined.is_empty() {
        return Score::default();
    }
    if a.joined == b.joined {
        let mut score = Score { value: 1000, reasons: vec![Reason::ExactInScript] };
        weigh_legal_forms(a, b, &mut score);
        return score;
    }
    if a.is_unspaced() && b.is_unspaced() && (a.words.len() <= 2 || b.words.len() <= 2) {
        let apart = compare_unspaced(a, b);
        let by_words =
            if a.is_han_person() && b.is_han_person() { Score::default() } else { by_words(a, b) };
        return if by_words.value > apart.value { by_words } else { apart };
    }
    let mut score = by_words(a, b);
    weigh_legal_forms(a, b, &mut score);
    score
}

fn weigh_legal_forms(a: &Form, b: &Form, score: &mut Score) {
    if score.value > 0 && a.legal != b.legal {
        let both = !a.legal.is_empty() && !b.legal.is_empty() && a.script == b.script;
        score.value = score.value.saturating_sub(if both { 40 } else { 15 });
        score.because(Reason::LegalFormDiffers);
    }
}

// Han and kana: character by character. Short names with another character are other names;
// long ones (companies) may have a slip.
fn compare_unspaced(a: &Form, b: &Form) -> Score {
    let (n, m) = (a.joined.chars().count(), b.joined.chars().count());
    let distance = strsim::osa_distance(&a.joined, &b.joined);
    let (short, long) = (n.min(m), n.max(m));
    if a.is_han_person() && b.is_han_person() {
        let sound = |f: &Form| f.words.iter().map(|w| reading(w).to_string()).collect::<String>();
        return match () {
            _ if sound(a) == sound(b) => Score {
                value: SOUNDS_ALIKE,
                reasons: vec![Reason::DifferentInScript, Reason::TransliterationEqual],
            },
            _ if distance == 1 && n == m && short >= 3 => Score {
                value: 450,
                reasons: vec![Reason::DifferentInScript, Reason::EditDistance(1)],
            },
            _ => Score::default(),
        };
    }
    let edit = Reason::EditDistance(distance.min(255) as u8);
    match () {
        _ if short >= 4 && (a.joined.contains(&b.joined) || b.joined.contains(&a.joined)) => {
            Score { value: 850, reasons: vec![Reason::ExactInScript, Reason::TokenMissing(1)] }
        }
        _ if distance == 1 && short >= 5 => Score { value: 880, reasons: vec![edit] },
        _ if distance == 2 && short >= 8 => Score { value: 780, reasons: vec![edit] },
        _ => {
            let alike = 600 * (long - distance.min(long)) / long.max(1);
            Score { value: if alike < 300 { 0 } else { alike as u16 }, reasons: vec![edit] }
        }
    }
}

// The Mandarin reading of a Han word: the first spelling is a surname's pinyin or the reading.
fn reading(word: &Word) -> &str {
    word.latin.first().map_or("", String::as_str)
}

struct Pair {
    a: Vec<usize>,
    b: Vec<usize>,
    quality: u16,
    reason: Reason,
}

fn by_words(a: &Form, b: &Form) -> Score {
    let (xs, ys) = (&a.words, &b.words);
    let pairs = pair_up(xs, ys);
    let weight = |word: &Word| if word.light { 1u32 } else { 10 };
    let mut total = 0u32;
    let mut weights = 0u32;
    let mut matched = 0;
    let mut score = Score::default();
    for pair in &pairs {
        let w = pair.a.iter().map(|i| weight(&xs[*i])).max().unwrap_or(10);
        total += w * pair.quality as u32;
        weights += w;
        matched += usize::from(w == 10);
        score.because(pair.reason);
        if pair.a.len() + pair.b.len() > 2 {
            score.because(Reason::JoinedWords);
        }
    }
    if matched == 0 {
        return Score::default();
    }
    let alone = |words: &[Word], used: &dyn Fn(usize) -> bool| {
        words.iter().enumerate().filter(|(i, w)| !w.light && !used(*i)).count()
    };
    let alone_a = alone(xs, &|i| pairs.iter().any(|p| p.a.contains(&i)));
    let alone_b = alone(ys, &|i| pairs.iter().any(|p| p.b.contains(&i)));
    let conflicts = alone_a.min(alone_b);
    let missing = alone_a.abs_diff(alone_b);
    let mut value = total / (weights + 10 * conflicts as u32);
    if conflicts > 0 {
        score.because(Reason::TokenConflict(conflicts as u8));
    }
    if missing > 0 {
        score.because(Reason::TokenMissing(missing as u8));
        // One word in common with a longer name says little: half a city is called Wang.
        let penalty = if matched == 1 { 340 } else { 60 + 40 * missing as u32 };
        value = value.saturating_sub(penalty);
    }
    if !pairs.windows(2).all(|w| w[0].b[0] < w[1].b[0]) {
        score.because(Reason::OrderDiffers);
        value = value.saturating_sub(5);
    }
    score.value = value as u16;
    if missing == 0
        && conflicts == 0
        && a.script != b.script
        && score.reasons == [Reason::ExactInScript]
    {
        score.reasons = vec![Reason::TransliterationEqual];
    }
    score
}

// The best pairs first; then words that are one word on the other side. In order of `xs`.
fn pair_up(xs: &[Word], ys: &[Word]) -> Vec<Pair> {
    let mut all: Vec<Pair> = Vec::with_capacity(xs.len() * ys.len());
    for (i, x) in xs.iter().enumerate() {
        for (j, y) in ys.iter().enumerate() {
            if let Some((quality, reason)) = judge(x, y) {
                all.push(Pair { a: vec![i], b: vec![j], quality, reason });
            }
        }
    }
    all.sort_by_key(|p| (std::cmp::Reverse(p.quality), p.a[0].abs_diff(p.b[0])));
    let mut pairs: Vec<Pair> = Vec::with_capacity(xs.len());
    let free = |pairs: &[Pair], p: &Pair| {
        !pairs
            .iter()
            .any(|q| p.a.iter().any(|i| q.a.contains(i)) || p.b.iter().any(|j| q.b.contains(j)))
    };
    let joined = joined_pairs(xs, ys, &all);
    let weak = all.iter().position(|p| p.quality < GOOD).unwrap_or(all.len());
    let weak = all.split_off(weak);
    for pair in all.into_iter().chain(joined).chain(weak) {
        if free(&pairs, &pair) {
            pairs.push(pair);
        }
    }
    pairs.sort_by_key(|p| p.a[0]);
    pairs
}

// Two or three neighbours on one side that are one word on the other.
fn joined_pairs(xs: &[Word], ys: &[Word], whole: &[Pair]) -> Vec<Pair> {
    let well = |i: usize, of_a: bool| {
        whole.iter().any(|p| p.quality >= GOOD && if of_a { p.a[0] == i } else { p.b[0] == i })
    };
    let mut found = Vec::new();
    for (longer, shorter, swapped) in [(xs, ys, false), (ys, xs, true)] {
        for start in 0..longer.len() {
            for len in 2..=3.min(longer.len() - start) {
                let run: Vec<&Word> = longer[start..start + len].iter().collect();
                if (start..start + len).all(|i| well(i, !swapped)) {
                    continue;
                }
                let mut together = None;
                for (j, one) in shorter.iter().enumerate() {
                    if well(j, swapped) || !may_join(&run, one) {
                        continue;
                    }
                    let together = together.get_or_insert_with(|| Word::together(&run));
                    if let Some((quality, reason)) = judge(together, one) {
                        let (run, one) = ((start..start + len).collect(), vec![j]);
                        let (a, b) = if swapped { (one, run) } else { (run, one) };
                        found.push(Pair { a, b, quality: quality.saturating_sub(15), reason });
                    }
                }
            }
        }
    }
    found.sort_by_key(|p| std::cmp::Reverse(p.quality));
    found
}

// Whether the words could be the one at all: by length, and by how both begin.
fn may_join(run: &[&Word], one: &Word) -> bool {
    let length = |w: &Word| w.latin.first().map_or(w.text.chars().count() * 3 / 2, String::len);
    let begins =
        |w: &Word| w.codes.bones.iter().filter_map(|b| b.bytes().next()).collect::<Vec<u8>>();
    let run_length: usize = run.iter().map(|w| length(w)).sum();
    let (x, y) = (begins(run[0]), begins(one));
    let same_start = x.is_empty() || y.is_empty() || x.iter().any(|c| y.contains(c));
    same_start && run_length.abs_diff(length(one)) <= 3
}

/// How well two words stand for one another, if at all.
pub(crate) fn judge(a: &Word, b: &Word) -> Option<(u16, Reason)> {
    let best = judge_exact(a, b).or_else(|| judge_close(a, b));
    best.filter(|(quality, _)| *quality >= LEAST)
}

fn judge_exact(a: &Word, b: &Word) -> Option<(u16, Reason)> {
    if a.text == b.text {
        return Some((1000, Reason::ExactInScript));
    }
    if a.is_initial() != b.is_initial() {
        let (one, word) = if a.is_initial() { (a, b) } else { (b, a) };
        let same = one
            .latin
            .iter()
            .any(|l| word.latin.iter().any(|w| w.as_bytes().first() == l.as_bytes().first()));
        return same.then_some((760, Reason::Initial));
    }
    if a.script == b.script && a.plain == b.plain {
        return Some((985, Reason::DiacriticsFolded));
    }
    let latin_equal = a.latin.iter().any(|l| b.latin.contains(l));
    if latin_equal && a.script == Script::Han && b.script == Script::Han {
        return None;
    }
    if latin_equal && a.script == Script::Latin && b.script == Script::Latin {
        return Some((975, Reason::DiacriticsFolded));
    }
    if latin_equal {
        return Some((955, Reason::TransliterationEqual));
    }
    let variant = a.variants.iter().any(|v| b.variants.contains(v));
    variant.then_some((910, Reason::KnownVariant))
}

fn judge_close(a: &Word, b: &Word) -> Option<(u16, Reason)> {
    if a.script == Script::Han && b.script == Script::Han {
        return None;
    }
    let by_letters = judge_letters(a, b);
    let abjad = a.script.is_abjad() || b.script.is_abjad();
    let by_sound = if abjad { judge_bones(a, b) } else { judge_sound(a, b) };
    match (by_letters, by_sound) {
        (Some(l), Some(s)) => Some(if s.0 >= l.0 { s } else { l }),
        (l, s) => l.or(s),
    }
}

fn judge_sound(a: &Word, b: &Word) -> Option<(u16, Reason)> {
    let equal = a.codes.full.iter().any(|c| b.codes.full.contains(c));
    let (x, y) = (a.latin.first()?, b.latin.first()?);
    if !equal || x.len().min(y.len()) < 3 {
        return None;
    }
    let alike = strsim::jaro_winkler(x, y);
    Some((620 + (270.0 * alike) as u16, Reason::PhoneticEqual))
}

fn judge_bones(a: &Word, b: &Word) -> Option<(u16, Reason)> {
    let common = a.codes.bones.iter().filter(|c| b.codes.bones.contains(c)).map(String::len).max();
    if let Some(n) = common {
        let quality = match n {
            0 | 1 => 620,
            2 => 780,
            3 => 850,
            _ => 890,
        };
        return Some((quality, Reason::SameConsonants));
    }
    let (x, y) = (a.codes.bones.first()?, b.codes.bones.first()?);
    let near = x.len().min(y.len()) >= 4 && strsim::osa_distance(x, y) == 1;
    near.then_some((700, Reason::EditDistance(1)))
}

fn judge_letters(a: &Word, b: &Word) -> Option<(u16, Reason)> {
    if a.script == b.script {
        return edits(&a.plain, &b.plain);
    }
    let pairs = a.latin.iter().take(2).flat_map(|x| b.latin.iter().take(2).map(move |y| (x, y)));
    pairs.filter_map(|(x, y)| edits(x, y)).max_by_key(|found| found.0)
}

fn edits(x: &str, y: &str) -> Option<(u16, Reason)> {
    let (n, m) = (x.chars().count(), y.chars().count());
    let short = n.min(m);
    if short < 3 || n.abs_diff(m) > 2 {
        return None;
    }
    let distance = strsim::osa_distance(x, y);
    let quality = match (distance, short) {
        (0, _) => 985,
        (1, 8..) => 890,
        (1, 5..) => 850,
        (1, 4) => 740,
        (1, _) => 600,
        (2, 8..) => 760,
        (2, 6..) => 660,
        _ => return None,
    };
    // In pinyin every letter parts one name from another: Xiaoming and Xiaohong.
    let quality = match distance {
        1.. if han::is_pinyin(x) && han::is_pinyin(y) && distance > 1 => return None,
        1.. if han::is_pinyin(x) && han::is_pinyin(y) => quality.min(720),
        _ => quality,
    };
    Some((quality, Reason::EditDistance(distance.min(255) as u8)))
}
