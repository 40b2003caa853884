//! The shipped catalogue is whole, its look-ups give what the tables say, and
//! each way to break a table is named with its file and line.

use std::collections::HashSet;

use values::Language;

use super::{Texts, Tree};

/// The faults of the shipped tables after `alter`.
fn faults_after(alter: impl FnOnce(&mut Texts)) -> Vec<String> {
    let mut texts = Texts::shipped();
    alter(&mut texts);
    match Tree::read(&texts) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

/// `text` with the first `old` replaced, which must be there.
fn with(text: &str, old: &str, new: &str) -> &'static str {
    assert!(text.contains(old), "{old} is not in the table");
    text.replacen(old, new, 1).leak()
}

/// Exactly one fault, and it is this one.
#[track_caller]
fn assert_only(faults: &[String], expected: &str) {
    assert!(
        faults.len() == 1 && faults[0].contains(expected),
        "expected only `{expected}`, found {faults:#?}"
    );
}

#[test]
fn the_shipped_catalogue_is_whole() {
    assert_eq!(faults_after(|_| {}), Vec::<String>::new());
    let tree = Tree::shipped();
    assert!((20..=30).contains(&tree.departments().count()));
    assert!(tree.categories().len() >= 400);
    assert!(tree.attributes().len() >= 100);
}

#[test]
fn the_files_stand_in_the_order_of_the_languages() {
    let headphones = Tree::shipped().category("headphones").unwrap();
    let names: Vec<_> = Language::ALL.iter().map(|l| headphones.name(*l)).collect();
    assert_eq!(names[0], "Headphones & Earbuds");
    assert_eq!(headphones.name(Language::Ru), "Наушники");
    assert_eq!(headphones.name(Language::De), "Kopfhörer");
    assert_eq!(headphones.name(Language::Ja), "ヘッドホン・イヤホン");
    assert_eq!(headphones.name(Language::Th), "หูฟัง");
    assert_eq!(headphones.name(Language::Uk), "Навушники");
}

#[test]
fn a_breadcrumb_leads_from_the_department_down() {
    let tree = Tree::shipped();
    let tents = tree.category("tents").unwrap();
    let path: Vec<_> = tree.path(tents).iter().map(|step| step.id).collect();
    assert_eq!(path, ["sports", "camping", "tents"]);
    assert_eq!(
        tree.path_names(tents, Language::Fr),
        ["Sports & plein air", "Camping & randonnée", "Tentes"]
    );
    let camping = tree.category("camping").unwrap();
    assert!(tree.children(camping).any(|child| child.id == "tents"));
    assert!(tents.is_leaf() && !camping.is_leaf());
    assert!(tree.category("no-such-thing").is_none());
}

#[test]
fn a_category_is_found_by_words_of_every_language() {
    let words: HashSet<_> =
        Tree::shipped().category("power-banks").unwrap().search_words().collect();
    for word in [
        (Language::En, "portable charger"),
        (Language::Ru, "повербанк"),
        (Language::Ja, "モバイルバッテリー"),
        (Language::Ar, "باور بانك"),
        (Language::He, "מטען נייד"),
        (Language::Ko, "보조배터리"),
    ] {
        assert!(words.contains(&word), "{word:?}");
    }
    assert!(Language::ALL.iter().all(|l| words.iter().filter(|(of, _)| of == l).count() > 1));
}

#[test]
fn attributes_come_from_above_and_the_nearer_word_counts() {
    let tree = Tree::shipped();
    let phone = tree.category("smartphones").unwrap();
    let all = tree.attributes_of(phone);
    let ids: Vec<_> = all.iter().map(|it| it.attribute.id).collect();
    assert!(ids.contains(&"brand"), "from every category: {ids:?}");
    assert!(ids.contains(&"storage-capacity"), "its own: {ids:?}");
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "each once");
    let size = |id: &str| {
        let of = tree.attributes_of(tree.category(id).unwrap());
        of.into_iter().find(|it| it.attribute.id == "clothing-size").map(|it| it.mandatory)
    };
    assert_eq!(size("womens-clothing"), Some(true));
    assert_eq!(size("womens-dresses"), Some(true), "from above");
    assert_eq!(size("lingerie"), Some(false), "the nearer word counts");
    assert_eq!(size("smartphones"), None);
}

#[test]
fn what_is_not_inherited_stays_where_it_is_said() {
    let texts = Texts::shipped();
    let row = "womens-clothing\tclothing-size\tyes\tyes\tyes\tyes";
    let mut altered = texts.clone();
    altered.category_attributes =
        with(texts.category_attributes, row, "womens-clothing\tclothing-size\tyes\tyes\tyes\t");
    let tree = Tree::read(&altered).unwrap();
    let has = |id: &str| {
        let of = tree.attributes_of(tree.category(id).unwrap());
        of.iter().any(|it| it.attribute.id == "clothing-size")
    };
    assert!(has("womens-clothing"));
    assert!(!has("womens-dresses"));
}

#[test]
fn a_circle_is_named() {
    let faults = faults_after(|texts| {
        texts.categories =
            with(texts.categories, "electronics\t\t1\t", "electronics\theadphones\t99\t");
    });
    assert!(
        faults.iter().any(|fault| {
            fault.starts_with("data/catalogue/categories.tsv:2: ") && fault.contains("own ancestor")
        }),
        "{faults:#?}"
    );
}

#[test]
fn a_parent_that_is_not_there_is_named() {
    let faults = faults_after(|texts| {
        texts.categories = with(texts.categories, "tents\tcamping\t", "tents\tcampign\t");
    });
    assert_only(&faults, "the parent of `tents`, `campign`, is not there");
}

#[test]
fn a_heading_out_of_shape_is_named() {
    for wrong in ["8518", "8518300", "85183x", "770100", "000100"] {
        let faults = faults_after(|texts| {
            texts.categories = with(texts.categories, "\t851830\t", &format!("\t{wrong}\t"));
        });
        assert_only(&faults, "is not a heading of six digits");
    }
}

#[test]
fn a_name_that_is_missing_in_one_language_is_named() {
    let faults = faults_after(|texts| {
        let text = texts.category_names[Language::Th as usize];
        let row = text.lines().find(|line| line.starts_with("tents\t")).unwrap();
        texts.category_names[Language::Th as usize] = with(text, &format!("{row}\n"), "");
    });
    assert_only(&faults, "`tents` has no name");
    assert!(faults[0].starts_with("data/catalogue/category-names.th.tsv:"));
}

#[test]
fn siblings_of_one_name_are_named() {
    let faults = faults_after(|texts| {
        let text = texts.category_names[Language::De as usize];
        texts.category_names[Language::De as usize] =
            with(text, "tents\tZelte", "tents\tSCHLAFSÄCKE & isomatten");
    });
    assert_only(&faults, "a sibling of");
}

#[test]
fn synonyms_that_say_nothing_new_are_named() {
    let faults = faults_after(|texts| {
        let text = texts.category_names[Language::Ja as usize];
        texts.category_names[Language::Ja as usize] =
            with(text, "tents\tテント\tタープ", "tents\tテント\tテント");
    });
    assert_only(&faults, "`テント` says nothing new");
}

#[test]
fn an_option_without_a_translation_is_named() {
    let faults = faults_after(|texts| {
        let text = texts.attribute_names[Language::Uk as usize];
        let row = text.lines().find(|line| line.starts_with("option\tcotton\t")).unwrap();
        texts.attribute_names[Language::Uk as usize] = with(text, &format!("{row}\n"), "");
    });
    assert!(!faults.is_empty());
    assert!(
        faults.iter().all(|fault| {
            fault.starts_with("data/catalogue/attribute-names.uk.tsv:")
                && fault.contains("`cotton` has no name")
        }),
        "{faults:#?}"
    );
}

#[test]
fn an_attribute_that_is_not_there_is_named() {
    let faults = faults_after(|texts| {
        texts.category_attributes =
            with(texts.category_attributes, "*\tbrand\t", "*\tbrand-name\t");
    });
    assert!(faults.iter().any(|f| f.contains("there is no attribute `brand-name`")), "{faults:#?}");
    assert!(faults.iter().any(|f| f.contains("`brand` is said of no category")), "{faults:#?}");
}

#[test]
fn a_line_with_a_cell_too_many_is_named() {
    let faults = faults_after(|texts| {
        let text = texts.category_names[Language::En as usize];
        texts.category_names[Language::En as usize] =
            with(text, "tents\tTents\t", "tents\tTents\t\t");
    });
    assert!(faults.iter().any(|f| f.contains("4 cells for 3 columns")), "{faults:#?}");
}

#[test]
fn variants_that_cannot_differ_are_named() {
    let faults = faults_after(|texts| {
        let row = "headphones\tnoise-cancelling\t\tyes\t\tyes";
        let altered = "headphones\tnoise-cancelling\t\tyes\tyes\tyes";
        texts.category_attributes = with(texts.category_attributes, row, altered);
    });
    assert_only(&faults, "variants cannot differ in `noise-cancelling`");
}

#[test]
fn a_tree_too_deep_is_named() {
    let faults = faults_after(|texts| {
        let text = with(texts.categories, "tents\tcamping\t", "tents\tsleeping-bags\t");
        let text =
            with(text, "sleeping-bags\tcamping\t2\t940430", "sleeping-bags\tcamping-cooking\t2\t");
        texts.categories = with(text, "\t732111\t", "\t\t");
    });
    assert_only(&faults, "`tents` lies 5 levels deep");
}
