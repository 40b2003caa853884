//! The staff's pages, by hand: looked at, and worked through.

use crate::driver::Browser;
use crate::served::served;
use kontor::people;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn the_staff_work_on_a_request_from_the_queue_to_a_decision() {
    let mut browser = Browser::start().await;
    people::market(&browser.world.app).await.unwrap();
    let id = served(&mut browser.world).await;
    let at = format!("/office/requests/{id}");

    browser.sign_in("intake@kontor.example").await;
    browser.open("/office/queue").await;
    browser.look("staff-queue").await;
    for page in ["", "/evidence", "/log"] {
        browser.open(&format!("{at}{page}")).await;
        browser.look(&format!("staff-request{}", page.replace('/', "-"))).await;
    }
    browser.open(&format!("{at}/verification")).await;
    browser.look("staff-verification").await;
    browser.fill("call_back_number", "+12125550101").await;
    browser.fill("call_back_words", "The duty desk confirms the subpoena.").await;
    browser.fill("words", "Nothing stands in the way.").await;
    browser.click("main form[action$='/verification'] button").await;
    says(&browser, "The authority is verified.").await;
    browser.open("/account").await;
    browser.click(".who form button").await;
    says(&browser, "You are signed out.").await;

    browser.sign_in("reviewer@kontor.example").await;
    browser.open(&format!("{at}/subjects")).await;
    browser.look("staff-subjects").await;
    browser.fill("words", "Mail, telephone and order are this account's.").await;
    browser.click("main form[action$='/subjects/0'] button").await;
    says(&browser, "The subject is confirmed.").await;
    browser.open(&format!("{at}/review")).await;
    browser.click("main form[action$='/review'] button").await;
    says(&browser, "The law was applied.").await;
    browser.look("staff-review").await;
    browser.open(&format!("{at}/items/0")).await;
    browser.click("main form[action$='/proposal'] button").await;
    says(&browser, "Something needs your attention").await;
    browser.look("staff-item-faults").await;
    browser.click("#f-outcome option[value=grant]").await;
    browser.fill("words", "Needed for the case.").await;
    browser.fill("legal_review", "Subpoena of a grand jury, within the frame.").await;
    browser.click("main form[action$='/proposal'] button").await;
    says(&browser, "A second person decides.").await;
    browser.open("/account").await;
    browser.click(".who form button").await;
    says(&browser, "You are signed out.").await;

    browser.sign_in("second@kontor.example").await;
    browser.open(&format!("{at}/items/0")).await;
    browser.look("staff-second").await;
    browser.click("main form[action$='/confirmation'] button").await;
    says(&browser, "Confirmed.").await;
    browser.look("staff-decided").await;
    browser.end().await;
}

/// Waits until the page that comes says these words.
async fn says(browser: &Browser, words: &str) {
    for _ in 0..100 {
        if browser.page.source().await.is_ok_and(|page| page.contains(words)) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the page does not say {words}: {}", browser.text().await);
}
