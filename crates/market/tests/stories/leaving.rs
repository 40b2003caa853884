//! One's data, and the end of an account.

use crate::house::{BUYER, PASSWORD, SELLER, scenes};
use axum::http::StatusCode;

const CLOSING: &str = "/account/closing";

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_downloads_everything_that_is_kept() {
    for scene in scenes().await {
        let mut browser = scene.signed_in(BUYER).await;
        let file = browser.get("/account/data").await;
        assert_eq!(file.status, StatusCode::OK);
        assert!(file.header("content-disposition").starts_with("attachment"));
        let all = file.json();
        assert_eq!(all["profile"]["mail"], BUYER);
        assert_eq!(all["identity"]["names"][0], "Ada Muster");
        assert_eq!(all["records"]["sign_ins"][0]["result"], "ok");
        assert_eq!(all["records"]["account"][0]["id"], scene.buyer.as_str());
        let read = "select count(*) from audit_entry where kind = 'customer.downloaded'";
        assert_eq!(scene.count(read).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_closed_with_the_password_and_its_records_stay_for_the_law() {
    for scene in scenes().await {
        let mut browser = scene.signed_in(BUYER).await;
        let mut other = scene.signed_in(BUYER).await;
        let address = [
            ("country", "DE"),
            ("country_shown", "DE"),
            ("name", "Ada"),
            ("line1", "Lindenstr. 5"),
            ("postal_code", "10969"),
            ("locality", "Berlin"),
        ];
        browser.post("/account/addresses/new", "/account/addresses", &address).await;
        let unsure = browser.post(CLOSING, CLOSING, &[("password", PASSWORD)]).await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY, "it asks again");
        let wrong = [("password", "not the password"), ("sure", "yes")];
        let answer = browser.post(CLOSING, CLOSING, &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let sure = [("password", PASSWORD), ("sure", "yes")];
        let done = browser.post(CLOSING, CLOSING, &sure).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        assert_eq!(other.get("/account").await.status, StatusCode::SEE_OTHER, "out everywhere");
        let answer = browser.sign_in(BUYER, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(scene.letter(BUYER).await.kind, "customer-closed");
        let gone = format!("select count(*) from login where mail = '{BUYER}'");
        assert_eq!(scene.count(&gone).await, 0);
        assert_eq!(scene.count("select count(*) from customer_address").await, 0);
        let account = market::accounts::find(&scene.app.db, &scene.buyer).await.expect("a row");
        let account = account.expect("the record");
        assert_eq!(account.status, "deleted");
        assert!(account.deleted_at.is_some());
        let found = market::custody::find::by_email(&scene.app.db, BUYER).await.expect("ids");
        assert_eq!(found, std::slice::from_ref(&scene.buyer), "custody finds the record");
        assert!(
            market::customers::reach(&scene.app.db, &scene.buyer).await.expect("a row").is_none()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sells_has_to_close_the_store_first() {
    for scene in scenes().await {
        let mut seller = scene.signed_in(SELLER).await;
        let page = seller.get(CLOSING).await;
        assert!(page.body.contains("Close your store first"));
        let sure = [("password", PASSWORD), ("sure", "yes")];
        let answer = seller.post("/account/security", CLOSING, &sure).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert_eq!(seller.get("/account").await.status, StatusCode::OK);
    }
}
