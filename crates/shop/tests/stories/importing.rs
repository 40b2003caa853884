//! Taking in files of listings: bad rows are told, and a file that broke off goes on.

use crate::house::{Scene, scenes};
use bytes::Bytes;
use futures::stream;
use sha2::{Digest, Sha256};
use shop::import::{self, BadRow, Mapping, Run, Source};

const OURS: &str = "\
sku;title;title.en;category;price;stock;weight_g;attribute.brand;attribute.headphone-type
A-1;Kopfhörer Eins;Headphones One;headphones;49,90;10;300;Klingenberg;over-ear
A-2;Kopfhörer Zwei;;headphones;zwölf;10;300;Klingenberg;over-ear
A-3;\"Kopfhörer; mit
Umbruch\";;headphones;59.00;4;300;Klingenberg;in-ear
A-1;Doppelt;;headphones;1.00;1;1;Klingenberg;in-ear
A-4;Ohne Marke;;headphones;19.00;4;300;;in-ear
";

/// Takes in a file up to the piece that cannot be read, if there is one.
async fn taken(
    scene: &Scene,
    file: &str,
    mapping: &str,
    breaks_after: Option<usize>,
) -> (Result<Run, import::Error>, Vec<BadRow>) {
    let read = Mapping::read(mapping).expect("a mapping");
    let source = Source {
        store: scene.store.clone(),
        name: "goods.csv",
        bytes: file.len() as u64,
        digest: Sha256::digest(file.as_bytes()).into(),
        mapping: &read,
        mapping_text: mapping,
        file: None,
    };
    let run = import::begin(&scene.app, &source).await.expect("a run");
    let mut pieces: Vec<Result<Bytes, String>> =
        file.as_bytes().chunks(70_000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    if let Some(at) = breaks_after {
        pieces.truncate(at);
        pieces.push(Err("the disk is gone".to_owned()));
    }
    let mut bad = Vec::new();
    let keep = |row: &BadRow| bad.push(row.clone());
    let done = import::run(&scene.app, run, &read, stream::iter(pieces), None, |_| {}, keep).await;
    (done, bad)
}

#[tokio::test]
async fn good_rows_are_offered_and_bad_ones_told_with_line_and_field() {
    for scene in scenes().await {
        let (run, bad) = taken(&scene, OURS, "", None).await;
        let run = run.expect("a run");
        assert_eq!((run.made, run.changed, run.drafts, run.bad), (3, 0, 1, 2), "{bad:?}");
        let told: Vec<_> =
            bad.iter().map(|row| (row.line, row.field.as_str(), row.code.as_str())).collect();
        assert_eq!(told, [(3, "/price", "import-not-a-price"), (6, "/sku", "import-sku-twice")]);
        assert_eq!(import::bad_rows(&scene.app.db, &run.id).await.expect("rows"), bad);
        scene.feed().await;
        let found = scene.api("/api/v1/search?lang=en&q=headphones%20one").await.json();
        assert_eq!(found["items"][0]["price_from"]["minor"], 4_990, "{found}");

        // The same file again changes nothing; with another price, one listing.
        let (again, _) = taken(&scene, OURS, "", None).await;
        assert_eq!(again.expect("a run").made, 3);
        let (dearer, _) = taken(&scene, &OURS.replace("49,90", "51,90"), "", None).await;
        let dearer = dearer.expect("a run");
        assert_eq!((dearer.made, dearer.changed), (0, 3));
    }
}

#[tokio::test]
async fn a_file_that_broke_off_goes_on_where_it_stopped() {
    for scene in scenes().await {
        let mut file =
            "sku,title,category,price,stock,attribute.brand,attribute.headphone-type\n".to_owned();
        for n in 0..4_000 {
            file.push_str(&format!(
                "N-{n},Headphones number {n},headphones,10.00,5,Brand,in-ear\n"
            ));
        }
        let (broken, _) = taken(&scene, &file, "", Some(2)).await;
        assert!(broken.is_err());
        let (run, bad) = taken(&scene, &file, "", None).await;
        let run = run.expect("a run");
        assert!(bad.is_empty(), "{bad:?}");
        assert_eq!(run.made, 4_000);
        assert!(run.finished.is_some());
        use db::Query;
        let sql = "select count(*), count(distinct sku) from listing where store_id = $1";
        let params = db::params![scene.store.as_str()];
        let counts: (i64, i64) = scene.app.db.one(sql, &params).await.expect("counts");
        assert_eq!(counts, (4_000, 4_000));
    }
}

#[tokio::test]
async fn a_foreign_file_is_read_by_a_mapping() {
    let mapping = r#"
        [fields]
        title = "name"
        description = "description"
        price = "price"
        "attribute.brand" = "brand"
        [defaults]
        language = "en"
        stock = "10"
        weight_g = "500"
        [[categories]]
        from = "categories"
        like = "*Headphones*"
        category = "headphones"
        set = { "attribute.headphone-type" = "over-ear" }
    "#;
    let file = r#"[
        { "name": "Canyon - Wireless Headphones", "description": "They last.", "brand": "Canyon",
          "categories": ["Audio", "Headphones"], "price": 49.99, "popularity": 21449 },
        { "name": "Canyon - Lamp", "brand": "Canyon", "categories": ["Light"], "price": 5 }
    ]"#;
    for scene in scenes().await {
        let (run, bad) = taken(&scene, file, mapping, None).await;
        assert_eq!(run.expect("a run").made, 1);
        assert_eq!(bad.len(), 1);
        assert_eq!((bad[0].line, bad[0].code.as_str()), (4, "category-unknown"));
    }
}
