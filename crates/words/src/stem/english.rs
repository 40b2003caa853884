//! English: irregular plurals and the spellings of two countries, then Snowball.

use frostem::Algorithm;

const IRREGULAR: [(&str, &str); 33] = [
    ("women", "woman"),
    ("womens", "woman"),
    ("womans", "woman"),
    ("men", "man"),
    ("mens", "man"),
    ("mans", "man"),
    ("children", "child"),
    ("childrens", "child"),
    ("childs", "child"),
    ("feet", "foot"),
    ("teeth", "tooth"),
    ("mice", "mouse"),
    ("knives", "knife"),
    ("knifes", "knife"),
    ("shelves", "shelf"),
    ("scarves", "scarf"),
    ("loaves", "loaf"),
    ("leaves", "leaf"),
    ("wolves", "wolf"),
    ("halves", "half"),
    ("jewellery", "jewelry"),
    ("jewelery", "jewelry"),
    ("grey", "gray"),
    ("tyre", "tire"),
    ("tyres", "tire"),
    ("pyjamas", "pajamas"),
    ("pyjama", "pajamas"),
    ("aluminium", "aluminum"),
    ("moustache", "mustache"),
    ("geese", "goose"),
    ("people", "person"),
    ("accessory", "accessori"),
    ("mould", "mold"),
];

/// The stem of an English word.
pub fn stem(word: &str) -> String {
    if let Some((_, one)) = IRREGULAR.iter().find(|row| row.0 == word) {
        return super::snowball(Algorithm::English, one);
    }
    let mut stem = super::snowball(Algorithm::English, word);
    // Colour is color, and fibre is fiber.
    if stem.len() > 4 && stem.ends_with("our") {
        stem.replace_range(stem.len() - 3.., "or");
    } else if word.len() > 4 && (word.ends_with("tre") || word.ends_with("bre")) {
        stem = super::snowball(Algorithm::English, &format!("{}er", &word[..word.len() - 2]));
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_a_stem() {
        for group in [
            "women woman womens",
            "knife knives knifes",
            "colour color colours colors",
            "fibre fiber",
            "boxes box",
            "batteries battery",
        ] {
            let mut words = group.split(' ').map(stem);
            let first = words.next().unwrap();
            assert!(words.all(|s| s == first), "{group}");
        }
        assert_ne!(stem("four"), stem("for"));
    }
}
