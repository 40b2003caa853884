//! What holds for any text in any language.

mod shelf;

use proptest::prelude::*;
use shelf::Shelf;
use values::Language;
use words::{Spelling, guess, index, query};

fn language() -> impl Strategy<Value = Language> {
    (0..Language::ALL.len()).prop_map(|i| Language::ALL[i])
}

/// Letters of the scripts that the analysers know, signs and spaces among them.
fn text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        4 => "[a-zA-Z0-9]",
        2 => "[а-яёіїєґ]",
        1 => "[ء-ي\u{64b}-\u{652}٠-٩]",
        1 => "[א-ת\u{5b0}-\u{5bc}]",
        1 => "[ぁ-ゖァ-ヺー一-龥ｦ-ﾝ]",
        1 => "[가-힣ㄱ-ㅣ]",
        1 => "[ก-๎๐-๙]",
        2 => "[àáâãäåçèéêëìíñòóôõöøùúüýßłśźżğışİơưđạảấầ]",
        3 => "[ '’\"\\-.,/&+×]",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(letter, 0..40).prop_map(|letters| letters.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_in_any_language(language in language(), text in text()) {
        let tokens = index(language, &text);
        prop_assert!(tokens.iter().all(|t| !t.text.is_empty() && !t.text.contains(char::is_whitespace)));
        prop_assert!(tokens.windows(2).all(|w| w[0] != w[1]));
        // An index must not grow without bounds with a text.
        prop_assert!(tokens.len() <= 40 * (text.chars().count() + 1));
        query(language, &text);
        guess(&text, language);
    }

    #[test]
    fn a_listing_is_met_by_its_own_title(language in language(), title in text()) {
        let shelf = Shelf::new(language, [title.as_str()]);
        let sought = query(language, &title);
        let found = shelf.find(&title);
        prop_assert!(sought.slots.is_empty() || index(language, &title).is_empty() || found.len() == 1);
    }

    #[test]
    fn case_and_width_of_letters_do_not_matter(language in language(), word in "[a-z]{3,9}") {
        prop_assume!(language != Language::Tr);
        let wide: String =
            word.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap()).collect();
        prop_assert_eq!(index(language, &word), index(language, &word.to_uppercase()));
        prop_assert_eq!(index(language, &word), index(language, &wide));
    }

    #[test]
    fn spelling_takes_any_word(words in prop::collection::vec("\\PC{0,12}", 0..30), typed in "\\PC{0,12}") {
        let terms = words.into_iter().map(|w| (words::Kind::Word, w, 1));
        Spelling::new(terms).suggest(&typed, 3);
    }
}
