//! Signing in, by hand and by keyboard.

use crate::driver::Browser;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn an_officer_signs_in_with_two_factors() {
    let mut browser = Browser::start().await;
    browser.open("/sign-in").await;
    browser.look("sign-in").await;
    browser.sign_in("officer@da.larkcounty.example").await;
    browser.open("/account").await;
    assert!(browser.text().await.contains("Dana Whitfield"));
    browser.look("account").await;
    browser.end().await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn the_sign_in_page_is_accessible_in_arabic_and_japanese() {
    let browser = Browser::start().await;
    for language in ["ar", "ja"] {
        browser.open(&format!("/sign-in?lang={language}")).await;
        browser.look(&format!("sign-in-{language}")).await;
    }
    browser.end().await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn the_accessibility_check_finds_what_is_wrong() {
    let browser = Browser::start().await;
    browser.open("/sign-in").await;
    let spoil = "document.documentElement.removeAttribute('lang');
        document.querySelectorAll('label').forEach(label => label.remove());";
    browser.page.execute(spoil, vec![]).await.unwrap();
    let found = browser.violations().await.join("\n");
    assert!(found.contains("html-has-lang") && found.contains("label"), "{found}");
    browser.end().await;
}
