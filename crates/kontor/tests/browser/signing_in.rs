//! Signing in, and one's own account.

use crate::driver::Browser;
use kontor::people;
use values::Language;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn an_officer_signs_in_with_two_factors_in_three_languages() {
    let mut browser = Browser::start().await;
    for language in [Language::Ar, Language::Ja, Language::En] {
        browser.language = language;
        let code = language.code();
        browser.open("/sign-in").await;
        // By hand: the languages are at the foot of the page.
        browser.click(&format!("footer a[lang={code}]")).await;
        browser.tells("sign-in-mail").await;
        browser.look_all_round(&format!("sign-in-{code}")).await;
        browser.fill("mail", "officer@da.larkcounty.example").await;
        browser.fill("password", "not the password").await;
        browser.click("main form button").await;
        browser.tells("problem-sign-in-failed-detail").await;
        assert_eq!(browser.value("mail").await, "officer@da.larkcounty.example");
        browser.look(&format!("sign-in-wrong-{code}")).await;
        browser.fill("password", people::PASSWORD).await;
        browser.click("main form button").await;
        browser.is_at("/sign-in/code").await;
        browser.look(&format!("sign-in-code-{code}")).await;
        browser.world.clock.advance(30);
        browser.fill("code", &browser.world.code()).await;
        browser.click("main form button").await;
        browser.tells("home-title").await;
        browser.open("/profile").await;
        assert!(browser.text().await.contains("Dana Whitfield"));
        browser.look_all_round(&format!("account-{code}")).await;
        browser.sign_out().await;
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
