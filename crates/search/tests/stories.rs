//! What an index does for a shop, from outside.

mod shop;

use search::{Heap, How, Index, OpenError, Request, Sort, Synonyms, Target, Wanted};
use shop::{Shop, category, goods, numbers, option};
use values::Language::{Ar, De, En, Ja, Ru, Th};

#[test]
fn a_listing_is_found_by_words_of_its_title() {
    let shop = Shop::titled(En, &["Wireless Headphones", "Desk Lamp", "Wireless Mouse"]);
    assert_eq!(shop.find(En, "wireless headphones"), [0]);
    assert_eq!(shop.find(En, "lamps"), [1]);
    assert_eq!(shop.ask(En, "wireless").total, 2);
    assert_eq!(shop.ask(En, "wireless headphones").how, How::Exact);
    assert_eq!(shop.ask(En, "kangaroo").how, How::Nothing);
    assert_eq!(shop.ask(En, " !? ").total, 0);
}

#[test]
fn a_misspelt_word_is_mended_and_said() {
    let shop = Shop::titled(En, &["Wireless Headphones", "Desk Lamp", "Wireless Mouse"]);
    let answer = shop.ask(En, "wirless hedphones");
    assert_eq!(numbers(&answer), [0]);
    assert_eq!(answer.how, How::Mended);
    assert_eq!(answer.did_you_mean.as_deref(), Some("wireless headphones"));
    assert_eq!(answer.mended.as_deref(), Some("wireless headphones"));
}

#[test]
fn before_nothing_is_found_a_word_is_dropped() {
    let shop = Shop::titled(En, &["Wireless Headphones", "Desk Lamp", "Wireless Mouse"]);
    let answer = shop.ask(En, "wireless headphones kangaroo");
    assert_eq!((answer.how, numbers(&answer)), (How::Partial, vec![0]));
}

#[test]
fn a_word_in_the_title_is_worth_more_than_one_in_the_description() {
    let mut told = goods(0, En, "Cable");
    told.texts[0].description = "For every kettle in your kitchen.".to_string();
    let mut pointed = goods(1, En, "Plug");
    pointed.texts[0].points = vec!["Fits a kettle".to_string()];
    let shop = Shop::of([told, pointed, goods(2, En, "Glass kettle 1.7 l")]);
    assert_eq!(shop.find(En, "kettle"), [2, 1, 0]);
}

#[test]
fn other_languages_are_found_through_the_names_of_categories() {
    let mut headphones = goods(0, En, "SoundPeak 900 over-ear, black");
    headphones.categories = vec!["electronics".into(), "audio".into(), "headphones".into()];
    headphones.facts = vec![option("colour", "black")];
    let mut white = headphones.clone();
    white.id = "lst_000001".into();
    white.facts = vec![option("colour", "white")];
    let mut kettle = goods(2, En, "Kettle");
    kettle.categories = vec!["home".into(), "kettles".into()];
    let colour = |id: &str| Target::Option { attribute: "colour".into(), option: id.into() };
    let shop = Shop::of([headphones, white, kettle]).with_names(&[
        (Ru, "Наушники", category("headphones")),
        (Ru, "Электроника", category("electronics")),
        (Ru, "беспроводные наушники", category("headphones")),
        (Ru, "чёрный", colour("black")),
        (Ja, "ヘッドホン", category("headphones")),
        (De, "Wasserkocher", category("kettles")),
        (De, "schwarz", colour("black")),
    ]);
    assert_eq!(shop.find(Ru, "наушники"), [0, 1]);
    assert_eq!(shop.find(Ru, "наушников"), [0, 1]);
    assert_eq!(shop.find(Ru, "наушнеки"), [0, 1]);
    assert_eq!(shop.find(Ru, "naushniki"), [0, 1]);
    assert_eq!(shop.find(Ru, "беспроводные наушники"), [0, 1]);
    assert_eq!(shop.find(Ru, "черные наушники"), [0]);
    assert_eq!(shop.find(En, "наушники"), [0, 1]);
    assert_eq!(shop.find(Ja, "ヘッドホン"), [0, 1]);
    assert_eq!(shop.find(De, "wasserkocher"), [2]);
    assert_eq!(shop.find(Ru, "электроника"), [0, 1]);
    assert_eq!(shop.find(De, "wasserkocher schwarz").len(), 1);
    assert_eq!(shop.ask(Ru, "наушнеки").did_you_mean.as_deref(), Some("наушники"));
}

#[test]
fn synonyms_of_the_operator_find_each_other() {
    let shop = Shop::titled(En, &["Hoover bag", "Desk Lamp"]);
    assert_eq!(shop.ask(En, "vacuum cleaner").how, How::Nothing);
    let synonyms = Synonyms { language: En, words: vec!["hoover".into(), "vacuum cleaner".into()] };
    let lexicon = search::Lexicon { names: vec![], synonyms: vec![synonyms] };
    shop.index.set_lexicon(lexicon).unwrap();
    assert_eq!(shop.find(En, "vacuum cleaner"), [0]);
    assert_eq!(shop.find(En, "vacuum cleaner bags"), [0]);
}

#[test]
fn replaced_and_deleted_listings_are_no_longer_found() {
    let mut shop = Shop::titled(En, &["Red kettle", "Blue kettle"]);
    let mut changed = goods(0, En, "Green teapot");
    changed.version = 7;
    shop.writer.replace(&changed).unwrap();
    shop.writer.commit("2").unwrap();
    assert_eq!(shop.find(En, "kettle"), [1]);
    let found = shop.ask(En, "teapot");
    assert_eq!((numbers(&found), found.hits[0].version), (vec![0], 7));
    assert_eq!(shop.index.len(), 2);
    shop.writer.delete("lst_000001");
    shop.writer.commit("3").unwrap();
    assert_eq!(shop.ask(En, "kettle").total, 0);
    assert_eq!(shop.ask(En, "").total, 1);
    assert_eq!(shop.index.place().unwrap().as_deref(), Some("3"));
}

#[test]
fn the_last_of_several_changes_before_a_commit_counts() {
    let mut shop = Shop::new();
    for title in ["Red kettle", "Blue kettle"] {
        shop.writer.replace(&goods(0, En, title)).unwrap();
    }
    shop.writer.replace(&goods(1, En, "Green kettle")).unwrap();
    shop.writer.delete("lst_000001");
    shop.writer.delete("lst_000009");
    shop.writer.commit("1").unwrap();
    assert_eq!(shop.find(En, "kettle"), [0]);
    assert_eq!(
        (shop.ask(En, "red kettle").how, shop.ask(En, "blue kettle").how),
        (How::Partial, How::Exact)
    );
    shop.writer.replace(&goods(0, En, "White kettle")).unwrap();
    shop.writer.commit("2").unwrap();
    assert_eq!(shop.find(En, "kettle"), [0]);
}

#[test]
fn an_index_is_opened_again_and_refused_when_it_is_of_another_version() {
    let shop = Shop::titled(En, &["Red kettle", "Blue kettle"]);
    let Shop { folder, index, writer } = shop;
    assert!(matches!(index.writer(Heap::Small), Err(search::Error::Busy)));
    drop((writer, index));
    let index = Index::open(folder.path(), "test").unwrap();
    assert_eq!(index.search(&Request::new(En, "kettle")).unwrap().total, 2);
    assert_eq!(index.place().unwrap().as_deref(), Some("1"));
    assert!(matches!(Index::open(folder.path(), "other"), Err(OpenError::Stale)));
    assert!(matches!(Index::open(&folder.path().join("none"), "test"), Err(OpenError::Missing)));
    drop(index);
    let index = Index::create(folder.path(), "other").unwrap();
    assert!(index.is_empty());
}

#[test]
fn a_folder_of_something_else_is_not_wiped() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("letters.txt"), "dear").unwrap();
    assert!(matches!(Index::create(folder.path(), "test"), Err(OpenError::NotOurs)));
    assert!(folder.path().join("letters.txt").exists());
}

#[test]
fn another_process_sees_commits_when_it_reloads() {
    let mut shop = Shop::titled(En, &["Red kettle"]);
    let reader = Index::open(shop.folder.path(), "test").unwrap();
    shop.writer.add(&goods(1, En, "Blue kettle")).unwrap();
    shop.writer.commit("2").unwrap();
    assert_eq!(reader.search(&Request::new(En, "kettle")).unwrap().total, 1);
    reader.reload().unwrap();
    assert_eq!(reader.search(&Request::new(En, "kettle")).unwrap().total, 2);
}

#[test]
fn pages_follow_each_other_without_gaps_and_twins() {
    let titles: Vec<String> = (0..95).map(|n| format!("Kettle {}", "x".repeat(n % 3))).collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let shop = Shop::titled(En, &titles);
    for sort in [Sort::Relevance, Sort::Newest, Sort::PriceUp, Sort::Rating] {
        let mut request = Request { limit: 10, sort, ..Request::new(En, "kettle") };
        let (mut by_cursor, mut by_offset) = (Vec::new(), Vec::new());
        loop {
            let answer = shop.index.search(&request).unwrap();
            by_cursor.extend(numbers(&answer));
            request.after = answer.next;
            if request.after.is_none() {
                break;
            }
        }
        let mut request = Request { limit: 10, sort, ..Request::new(En, "kettle") };
        while request.offset < 100 {
            by_offset.extend(numbers(&shop.index.search(&request).unwrap()));
            request.offset += 10;
        }
        assert_eq!(by_cursor, by_offset);
        by_cursor.sort_unstable();
        assert_eq!(by_cursor, (0..95).collect::<Vec<_>>());
    }
}

#[test]
fn listings_come_in_the_order_that_is_asked() {
    let mut all: Vec<_> = (0..3).map(|n| goods(n, En, "Kettle")).collect();
    (all[0].price, all[1].price, all[2].price) = (300, 100, 200);
    (all[0].sold, all[1].sold, all[2].sold) = (1, 5, 9);
    (all[0].rating, all[1].rating, all[2].rating) = (450, 300, 0);
    let shop = Shop::of(all);
    let by = |sort| {
        let request = Request { sort, ..Request::new(En, "kettle") };
        numbers(&shop.index.search(&request).unwrap())
    };
    assert_eq!(by(Sort::PriceUp), [1, 2, 0]);
    assert_eq!(by(Sort::PriceDown), [0, 2, 1]);
    assert_eq!(by(Sort::Sold), [2, 1, 0]);
    assert_eq!(by(Sort::Rating), [0, 1, 2]);
    assert_eq!(by(Sort::Newest), [2, 1, 0]);
}

#[test]
fn what_is_chosen_of_a_facet_does_not_narrow_its_own_counts() {
    let mut all: Vec<_> = (0..4).map(|n| goods(n, En, "Kettle")).collect();
    for (goods, colour) in all.iter_mut().zip(["red", "red", "blue", "blue"]) {
        goods.facts = vec![option("colour", colour)];
    }
    all[0].price = 5000;
    let shop = Shop::of(all);
    let mut request = Request { wanted: Wanted::all(), ..Request::new(En, "kettle") };
    request.filters.attributes = vec![search::Chosen {
        attribute: "colour".into(),
        options: vec!["red".into()],
        ..Default::default()
    }];
    let answer = shop.index.search(&request).unwrap();
    assert_eq!(answer.total, 2);
    let value = |id: &str| search::Value::Option(id.into());
    let colours = vec![(value("blue"), 2), (value("red"), 2)];
    assert_eq!(answer.facets.attributes, [("colour".to_string(), colours)]);
    let price = answer.facets.price.unwrap();
    assert_eq!((price.least, price.most), (1000, 5000));
    assert_eq!(price.steps.iter().map(|step| step.count).sum::<u32>(), 2);
}

#[test]
fn whatever_is_typed_is_answered() {
    let shop = Shop::titled(Ja, &["ワイヤレスイヤホン 防水", "電動歯ブラシ"]);
    let long = "防水ワイヤレスイヤホン電動歯ブラシ".repeat(300);
    let words = "kettle lamp イヤホン ".repeat(2000);
    for typed in
        [long.as_str(), &words, "\u{0}\u{1f}\u{1e}", "c", "f", "((\"*~", &"e\u{301}".repeat(999)]
    {
        for language in [En, Ja, Th, Ar] {
            let answer = shop.ask(language, typed);
            assert!(answer.total <= 2);
            shop.index.suggest(language, typed, 8);
        }
    }
}
