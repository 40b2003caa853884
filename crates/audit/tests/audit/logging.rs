//! Deeds are logged with what was done, or not at all, and read back.

use audit::{About, By, Entry, Error, Fact, Filter};

use crate::{log, logs, time};

fn entry<'a>(by: By<'a>, subject: &'a str) -> Entry<'a> {
    Entry {
        kind: "item.refused",
        by,
        subject: Some(subject),
        at: time(0),
        details: &[("ground", Fact::Code("no-legal-basis")), ("items", Fact::Number(2))],
    }
}

#[tokio::test]
async fn a_deed_that_is_rolled_back_leaves_no_entry() {
    for scratch in logs().await {
        let tx = scratch.db.begin().await.unwrap();
        let id = audit::record(&tx, entry(By::System, "req_01")).await.unwrap();
        drop(tx);
        let found = audit::entry(&scratch.db, &id).await;
        assert!(matches!(found, Err(Error::NoEntry)));
    }
}

#[tokio::test]
async fn an_entry_is_read_back_as_it_was_logged_and_hashed_as_one_line_of_json() {
    for scratch in logs().await {
        let tx = scratch.db.begin().await.unwrap();
        let by = By::Account("staff", "stf_7");
        let id = audit::record(&tx, entry(by, "req_01")).await.unwrap();
        tx.commit().await.unwrap();
        let found = audit::entry(&scratch.db, &id).await.unwrap();
        assert_eq!((found.kind.as_str(), found.position), ("item.refused", None));
        let leaf = String::from_utf8(found.leaf()).unwrap();
        let expected = format!(
            "{{\"v\":1,\"id\":\"{id}\",\"at\":\"2026-09-15T14:20:00Z\",\"kind\":\"item.refused\",\
             \"by\":{{\"kind\":\"staff\",\"id\":\"stf_7\"}},\"subject\":\"req_01\",\
             \"details\":{{\"ground\":\"no-legal-basis\",\"items\":2}}}}"
        );
        assert_eq!(leaf, expected);
        let read: serde_json::Value = serde_json::from_str(&leaf).unwrap();
        assert_eq!(read["details"]["items"], 2);
    }
}

#[tokio::test]
async fn personal_data_in_place_of_an_id_is_refused_and_nothing_is_logged() {
    for scratch in logs().await {
        let tx = scratch.db.begin().await.unwrap();
        let by_mail = entry(By::Account("officer", "ada@example.com"), "req_01");
        let to_phone = entry(By::System, "+4915112345678");
        for bad in [by_mail, to_phone, Entry { kind: "Ada did it", ..entry(By::System, "req_01") }]
        {
            let refused = audit::record(&tx, bad).await;
            assert!(matches!(refused, Err(Error::NotAToken(_))), "{bad:?}");
        }
        tx.commit().await.unwrap();
        let all = Filter { about: About::Everything, since: None, after: None, limit: 10 };
        assert_eq!(audit::entries(&scratch.db, &all).await.unwrap(), []);
    }
}

#[tokio::test]
async fn the_log_of_a_case_is_read_in_pages_newest_first() {
    for scratch in logs().await {
        let ids = log(&scratch.db, 0, 7).await;
        let tx = scratch.db.begin().await.unwrap();
        let other = entry(By::Account("staff", "stf_7"), "req_02");
        audit::record(&tx, other).await.unwrap();
        tx.commit().await.unwrap();
        let mut filter =
            Filter { about: About::Subject("req_01"), since: None, after: None, limit: 3 };
        let mut read = Vec::new();
        loop {
            let page = audit::entries(&scratch.db, &filter).await.unwrap();
            let Some(last) = page.last() else { break };
            filter.after = Some((last.at, last.id.clone()));
            read.extend(page.into_iter().map(|entry| entry.id));
        }
        let expected: Vec<String> = ids.iter().rev().map(ToString::to_string).collect();
        assert_eq!(read, expected);
        let count = async |about, since| {
            let filter = Filter { about, since, after: None, limit: 100 };
            audit::entries(&scratch.db, &filter).await.unwrap().len()
        };
        assert_eq!(count(About::Everything, None).await, 8);
        assert_eq!(count(About::Actor("stf_7"), None).await, 1);
        assert_eq!(count(About::Subject("req_01"), Some(time(5))).await, 2);
    }
}
