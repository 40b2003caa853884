//! The language of a few words, by script, by letters that few languages have, by words that only
//! join others, and by clusters of letters. Where these say little, the page's language stands.

use std::collections::HashMap;

use scripts::Script;
use values::Language;

use crate::{atoms::Writing, clean, light};

/// The likeliest language of what somebody typed on a page.
pub fn guess(text: &str, page: Language) -> Language {
    let text = clean::clean(text).to_lowercase();
    let mut counts: HashMap<Language, u32> = HashMap::new();
    let mut latin = 0;
    for c in text.chars() {
        match Writing::of(c) {
            Some(Writing::Latin) => latin += 1,
            Some(Writing::Digits | Writing::Other) | None => {}
            // Characters alone do not say whether they are Japanese; kana do.
            Some(Writing::East) if Script::of(c) == Some(Script::Han) && page == Language::Ko => {
                *counts.entry(page).or_default() += 1;
            }
            Some(writing) => *counts.entry(writing.language(page)).or_default() += 1,
        }
    }
    let own = counts.into_iter().max_by_key(|(language, n)| (*n, *language));
    match own {
        // A brand in Latin letters among words of another script says nothing.
        Some((Language::Ru | Language::Uk, n)) if n * 3 >= latin => cyrillic(&text, page),
        Some((language, n)) if n * 3 >= latin => language,
        _ if latin > 0 => by_letters(&text, page),
        _ => page,
    }
}

fn cyrillic(text: &str, page: Language) -> Language {
    let count = |letters: &str| text.chars().filter(|c| letters.contains(*c)).count();
    match count("іїєґ").cmp(&count("ыэъё")) {
        std::cmp::Ordering::Greater => Language::Uk,
        std::cmp::Ordering::Less => Language::Ru,
        std::cmp::Ordering::Equal if page == Language::Uk => Language::Uk,
        std::cmp::Ordering::Equal => Language::Ru,
    }
}

/// What tells a language in Latin letters: letters that few others have, clusters and ends of
/// words (a `-` marks the edge).
const TELLING: [(Language, &str, &str); 11] = [
    (Language::En, "", "-wh th- ing- -sh ght- ck- ee oo sh- ness- less- -kn ttle- tion- -th"),
    (Language::Pt, "ãõ", "ção- ções- lh nh ões- ão- eira- dor- inho- -qu agem- ável- mento-"),
    (Language::Es, "ñ", "ción- ll- -ll ador- illa- illo- eros- ero- dad- idos- -ch ueco ciones-"),
    (
        Language::Fr,
        "çœêèë",
        "eau- eaux- eux- oux- ette- ille- tique- -ch eur- ées- aille oir- oire-",
    ),
    (
        Language::De,
        "äöüß",
        "sch ung- -sch lich- keit- cht tz- ungen- ei ie ck -zw pf el- er- chen-",
    ),
    (Language::It, "ìò", "zz gli cci ggi zione- etto- etta- tto- -sc che- chi- ino- ini- ezza-"),
    (
        Language::Nl,
        "",
        "ij oe- aa oo uu ee tje- jes- -sch dt- cht en- eren- isch- -ge hoes- stoel-",
    ),
    (
        Language::Tr,
        "ğşıçöü",
        "lar- ler- lik- lık- luk- lük- lı- li- sı- mak- mek- çi ğ ında- inde-",
    ),
    (
        Language::Vi,
        "đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
        "ng- nh- -ng -ngh -th -tr -kh ong- anh- ien- uo",
    ),
    (
        Language::Pl,
        "łąężźśńć",
        "sz cz rz -prz owy- owa- owe- ski- ska- ki- -dz ie- ów- ych- ny- -zw",
    ),
    (Language::Id, "", "ng- an- kan- -meng -pem -pen -ber -ter nya- -se -di ah- -ke ang- -per"),
];

const SURE: i32 = 12;

fn by_letters(text: &str, page: Language) -> Language {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).collect();
    let points = |(language, letters, clusters): &(Language, &str, &str)| {
        let mut sum = 0;
        for word in &words {
            sum += 6 * word.chars().filter(|c| letters.contains(*c)).count() as i32;
            if light::is_light(*language, &clean::fold(*language, word)) {
                sum += if word.chars().count() > 1 { 5 } else { 1 };
            }
            for cluster in clusters.split(' ') {
                let bare = cluster.trim_matches('-');
                let met = match (cluster.starts_with('-'), cluster.ends_with('-')) {
                    (true, _) => word.starts_with(bare) && word.len() > bare.len(),
                    (_, true) => word.ends_with(bare) && word.len() > bare.len(),
                    _ => word.contains(bare),
                };
                sum += i32::from(met) * (bare.chars().count() as i32);
            }
        }
        sum
    };
    let all: Vec<(Language, i32)> = TELLING.iter().map(|row| (row.0, points(row))).collect();
    let own = all.iter().find(|(language, _)| *language == page).map_or(0, |row| row.1);
    let best = all.iter().max_by_key(|row| row.1);
    match best {
        Some((language, most)) if *most >= SURE / 2 && *most >= own + SURE / 2 => *language,
        _ => page,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_or_a_letter_tells_a_language() {
        for (text, page, expected) in [
            ("наушники", Language::En, Language::Ru),
            ("навушники бездротові", Language::En, Language::Uk),
            ("чохол", Language::Uk, Language::Uk),
            ("イヤホン", Language::En, Language::Ja),
            ("이어폰", Language::En, Language::Ko),
            ("หูฟัง", Language::En, Language::Th),
            ("سماعات", Language::En, Language::Ar),
            ("אוזניות", Language::En, Language::He),
            ("tai nghe không dây", Language::En, Language::Vi),
            ("słuchawki bezprzewodowe", Language::En, Language::Pl),
            ("güneş gözlüğü", Language::En, Language::Tr),
            ("zapatillas de niña", Language::En, Language::Es),
            ("Schlüsselanhänger für Kinder", Language::En, Language::De),
            ("fones de ouvido para crianças e bebês em promoção", Language::En, Language::Pt),
        ] {
            assert_eq!(guess(text, page), expected, "{text}");
        }
    }

    #[test]
    fn where_little_is_said_the_page_stands() {
        for (text, page) in [
            ("usb", Language::Fr),
            ("12 kg", Language::Th),
            ("samsung galaxy", Language::Ru),
            ("", Language::Id),
        ] {
            assert_eq!(guess(text, page), page, "{text}");
        }
    }
}
