//! Korean: particles at the end of a word, and what makes an adjective of a noun.

const LONG: [&str; 24] = [
    "으로부터",
    "에서부터",
    "까지의",
    "이라는",
    "에서는",
    "으로는",
    "에서",
    "에게",
    "으로",
    "부터",
    "까지",
    "처럼",
    "보다",
    "이나",
    "이랑",
    "하고",
    "들이",
    "들을",
    "들의",
    "들은",
    "용의",
    "용을",
    "한테",
    "마다",
];
const SHORT: [&str; 16] = [
    "을", "를", "이", "가", "은", "는", "의", "에", "로", "와", "과", "도", "만", "들", "용", "랑",
];

/// A word without its particle.
pub fn stem(word: &str) -> String {
    let once = strip(word);
    // 여성용을: the particle, then what it stood on.
    match once.strip_suffix('용') {
        Some(rest) if rest.chars().count() >= 2 => rest.to_string(),
        _ => once.to_string(),
    }
}

fn strip(word: &str) -> &str {
    let sure = ["을", "를", "에서", "으로"];
    super::without(word, &sure, 1)
        .or_else(|| super::without(word, &LONG, 2))
        .or_else(|| super::without(word, &SHORT, 2))
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_are_taken_off() {
        for (word, expected) in [
            ("운동화를", "운동화"),
            ("텐트에서", "텐트"),
            ("거치대로", "거치대"),
            ("여성용", "여성"),
            ("여성용을", "여성"),
            ("컵을", "컵"),
            ("모자", "모자"),
        ] {
            assert_eq!(stem(word), expected);
        }
    }
}
