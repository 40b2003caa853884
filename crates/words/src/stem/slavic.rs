//! Russian and Polish by Snowball, Ukrainian by the endings of nouns and adjectives (Snowball takes
//! the last letter of `чохли` for a verb's), and then the vowels that come and go between the last
//! two consonants: `сумка`, `сумок`; `kubek`, `kubki`; `чохол`, `чохли`.

use frostem::Algorithm;

use super::snowball;

/// Russian.
pub fn russian(word: &str) -> String {
    let stem = snowball(Algorithm::Russian, word);
    let stem: String = stem.chars().filter(|c| *c != 'ь').collect();
    level(&stem, "оеё", "аеиоуыэюя")
}

/// Ukrainian: also і for о and е in a closed syllable, `стіл` and `столи`.
pub fn ukrainian(word: &str) -> String {
    const ENDINGS: [&str; 41] = [
        "ями", "ами", "ого", "ому", "ими", "іми", "ьою", "ею", "єю", "ою", "ів", "їв", "ам", "ям",
        "ах", "ях", "ом", "ем", "єм", "им", "ім", "ій", "ий", "ої", "ію", "ії", "ія", "их", "іх",
        "а", "я", "о", "е", "є", "у", "ю", "и", "і", "ї", "й", "ь",
    ];
    let stem = super::without(word, &ENDINGS, 3)
        .or_else(|| super::without(word, &ENDINGS[29..], 2))
        .unwrap_or(word);
    let stem: String = stem.chars().filter(|c| !matches!(c, 'ь' | '\'')).collect();
    let stem = level(&stem, "оеі", "аеиіїоуюяє");
    let mut letters: Vec<char> = stem.chars().collect();
    let n = letters.len();
    if (3..=6).contains(&n) && letters[n - 2] == 'і' {
        letters[n - 2] = 'о';
    }
    letters.into_iter().collect()
}

/// Polish: also ó for o and ą for ę in a closed syllable, and soft consonants at the end.
pub fn polish(word: &str) -> String {
    let stem = snowball(Algorithm::Polish, word);
    let stem = level(&stem, "e", "aąeęioóuy");
    let mut letters: Vec<char> = stem.chars().collect();
    if letters.len() > 3 && letters.last() == Some(&'i') {
        letters.pop();
    }
    letters
        .into_iter()
        .map(|c| match c {
            'ó' => 'o',
            'ą' => 'ę',
            'ś' => 's',
            'ź' => 'z',
            'ć' => 'c',
            'ń' => 'n',
            c => c,
        })
        .collect()
}

// Leaves out a fleeting vowel between two consonants at the end. It is left out of words too where
// it never flees; all forms of these lose it alike.
fn level(stem: &str, fleeting: &str, vowels: &str) -> String {
    let letters: Vec<char> = stem.chars().collect();
    let n = letters.len();
    let consonant = |c: char| !vowels.contains(c);
    if n >= 4
        && consonant(letters[n - 1])
        && letters[n - 1] != 'й'
        && fleeting.contains(letters[n - 2])
        && (consonant(letters[n - 3]) || letters[n - 3] == 'i')
        && letters[..n - 2].iter().any(|c| vowels.contains(*c))
    {
        let head = if letters[n - 3] == 'i' { n - 3 } else { n - 2 };
        return letters[..head].iter().chain(&letters[n - 1..]).collect();
    }
    stem.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(stem: fn(&str) -> String, groups: &[&str]) {
        let mut wrong = Vec::new();
        for group in groups {
            let stems: Vec<String> = group.split(' ').map(stem).collect();
            if !stems.iter().all(|s| *s == stems[0]) {
                wrong.push(format!("{group}: {stems:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn russian_forms_share_a_stem() {
        share(
            russian,
            &[
                "сумка сумки сумок сумкой",
                "чехол чехла чехлы чехлов",
                "кроссовки кроссовок кроссовках",
                "полотенце полотенец полотенца",
                "ремень ремни ремнем",
                "кольцо колец кольца",
                "чашка чашек чашки",
                "ковер ковры ковров",
                "беспроводной беспроводные беспроводных",
            ],
        );
    }

    #[test]
    fn ukrainian_forms_share_a_stem() {
        share(
            ukrainian,
            &[
                "сумка сумки сумок сумкою",
                "чохол чохли чохла",
                "стіл столи столу",
                "навушники навушників навушниками",
                "іграшка іграшки іграшок",
                "рушник рушники рушників",
            ],
        );
    }

    #[test]
    fn polish_forms_share_a_stem() {
        share(
            polish,
            &[
                "kubek kubki kubków",
                "słuchawki słuchawek słuchawka słuchawkami",
                "koszulka koszulki koszulek",
                "stół stoły stołu",
                "but buty butów",
                "zabawka zabawki zabawek",
                "lampa lampy lamp",
            ],
        );
    }
}
