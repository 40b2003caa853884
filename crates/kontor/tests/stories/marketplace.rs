//! The operator of the marketplace and the treasurer on their pages: figures, orders, taxes, rates,
//! categories, mails, payouts.

use crate::client::Part;
use crate::story;

const OPERATOR: &str = "operator@kontor.example";
const TREASURER: &str = "treasurer@kontor.example";

story! {
    async fn the_operator_and_the_treasurer_see_their_pages_and_not_each_others(world: &mut World) {
        let operator = world.sign_in(OPERATOR).await;
        let treasurer = world.sign_in(TREASURER).await;
        let operators = ["/operator", "/operator/sellers", "/operator/orders", "/operator/mails",
            "/operator/coupons", "/operator/taxes", "/operator/categories", "/operator/synonyms"];
        let treasurers = ["/operator/payouts", "/operator/transfers", "/operator/rates"];
        for (theirs, others, client) in
            [(&operators[..], &treasurers[..], &operator), (&treasurers, &operators, &treasurer)]
        {
            for page in theirs {
                let answer = client.get(&format!("/en{page}")).await;
                assert_eq!(answer.status, 200, "{page}: {answer}");
                // The pages at the side are those that one may open.
                for other in others {
                    assert!(!answer.text().contains(&format!("href=\"/en{other}\"")), "{page}: {other}");
                }
            }
            for page in others {
                assert_eq!(client.get(&format!("/en{page}")).await.status, 404, "{page}");
            }
        }
        let guest = world.guest();
        assert_eq!(guest.get("/operator").await.status, 303);
    }
}

story! {
    async fn rows_of_taxes_are_added_and_ended_and_contradictions_are_refused(world: &mut World) {
        let operator = world.sign_in(OPERATOR).await;
        let list = operator.get("/operator/taxes?sheet=rates&q=de-standard").await;
        assert!(list.text().contains("de-standard"), "{list}");
        let page = "/operator/taxes/new?sheet=rates";
        let row = [("sheet", "rates"), ("id", "xx-books"), ("country", "DE"), ("goods", "books"),
            ("rate", "0"), ("shipping", "as-goods"), ("from", "2027-01-01"), ("until", ""),
            ("source", "a law that was made up"), ("retrieved", "2026-11-30"), ("confidence", "low")];
        let bad: Vec<_> =
            row.iter().map(|(k, v)| (*k, if *k == "rate" { "much" } else { *v })).collect();
        let refused = operator.submit(page, "/operator/taxes", &bad).await;
        assert_eq!(refused.status, 422, "{refused}");
        assert!(refused.text().contains("a law that was made up"), "what was typed is kept");
        let twice = operator.submit(page, "/operator/taxes", &row).await;
        // There is a rate for books already: two would contradict each other.
        assert_eq!(twice.status, 422, "{twice}");
        let known = operator.get("/operator/taxes/rows/de-standard").await;
        assert!(known.text().contains("value=\"de-standard\""), "{known}");
        let (end, last) = ("/operator/taxes/rows/de-standard/end", [("last", "2026-12-31")]);
        let ended = operator.submit("/operator/taxes/rows/de-standard", end, &last).await;
        assert_eq!(ended.status, 303, "{ended}");
        let now = operator.get("/operator/taxes/rows/de-standard").await;
        assert!(now.text().contains("value=\"2026-12-31\""), "{now}");
        let bad = operator.submit("/operator/taxes/rows/de-standard", end, &[("last", "soon")]).await;
        assert_eq!(bad.status, 422, "{bad}");
    }
}

story! {
    async fn a_file_of_rates_is_taken_whole_or_not_at_all(world: &mut World) {
        let treasurer = world.sign_in(TREASURER).await;
        let page = "/operator/rates";
        let file = |text: &'static str| {
            [Part { name: "source", file: None, bytes: b"A bank" },
             Part { name: "file", file: Some(("rates.csv", "text/csv")), bytes: text.as_bytes() }]
        };
        let bad = file("day,currency,per_euro\n2026-09-14,USD,1.1\n2026-09-14,USD,much\n");
        let refused = treasurer.upload(page, page, &bad).await;
        assert_eq!(refused.status, 422, "{refused}");
        assert!(refused.text().contains("This is not a rate."), "{refused}");
        let none = treasurer.get("/operator/rates?day=2026-09-14").await;
        assert!(!none.text().contains("USD"), "{none}");
        let good = file("day,currency,per_euro\n2026-09-14,USD,1.1\n");
        let taken = treasurer.upload(page, page, &good).await;
        assert_eq!(taken.status, 303, "{taken}");
        let there = treasurer.get("/operator/rates?day=2026-09-14").await;
        assert!(there.text().contains("USD") && there.text().contains("1.1"), "{there}");
    }
}

story! {
    async fn categories_are_shown_with_their_names_in_all_languages(world: &mut World) {
        let operator = world.sign_in(OPERATOR).await;
        let shown = operator.get("/operator/categories/headphones").await;
        assert_eq!(shown.status, 200, "{shown}");
        assert!(shown.text().contains("lang=\"ja\"") && shown.text().contains("dir=\"rtl\""));
        assert_eq!(operator.get("/operator/categories/none").await.status, 404);
        let bad = operator.get("/operator/mails?standing=sent&about=ord_x").await;
        assert_eq!(bad.status, 200, "{bad}");
        let none = operator.get("/operator/orders?q=7K3M9-QPD4X&stage=paid").await;
        assert!(none.text().contains("There is no such order."), "{none}");
    }
}
