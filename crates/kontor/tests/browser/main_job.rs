//! The main job from end to end, by hand: an officer asks, the office answers.

use crate::driver::Browser;
use crate::officer::{ARABIC, Asked, ENGLISH, JAPANESE};
use values::Language;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_request_is_answered_by_hand_from_the_form_to_the_receipt() {
    by_hand(Browser::start().await).await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_request_is_answered_by_hand_without_any_script() {
    by_hand(Browser::without_scripts().await).await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn an_officer_does_the_same_in_arabic() {
    officers_part(Browser::speaking(Language::Ar).await, &ARABIC).await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn an_officer_does_the_same_in_japanese() {
    officers_part(Browser::speaking(Language::Ja).await, &JAPANESE).await;
}

/// Everyone's part, in English.
async fn by_hand(browser: Browser) {
    let asked = &ENGLISH;
    let at = browser.serve_a_request(asked).await;
    browser.sign_out().await;
    let number = "LE-2026-000001";
    browser.verify_by_hand(number).await;
    browser.review_by_hand(number, asked).await;
    browser.confirm_by_hand(number, asked.items.len()).await;
    browser.collect_by_hand(number).await;
    browser.fetch_the_answer(asked, &at).await;
    browser.sign_out().await;
    browser.audit_by_hand(&at).await;
    browser.end().await;
}

/// The officer's part; the office's is done by programs.
async fn officers_part(mut browser: Browser, asked: &Asked) {
    let at = browser.serve_a_request(asked).await;
    browser.sign_out().await;
    let id = at.strip_prefix("/requests/").unwrap();
    browser.answer_by_programs(id, asked.telephone).await;
    browser.fetch_the_answer(asked, &at).await;
    browser.end().await;
}
