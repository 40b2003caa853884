//! What everybody sees: the first page, whom to serve, channels, the guide, and pages that say that
//! something does not work.

use crate::driver::Browser;
use kontor::people;
use values::Language;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_guest_finds_whom_to_serve_and_how_in_three_languages() {
    for language in [Language::En, Language::Ar, Language::Ja] {
        let browser = Browser::speaking(language).await;
        let code = language.code();
        browser.open("/authorities").await;
        browser.tells("home-title").await;
        browser.look_all_round(&format!("guest-home-{code}")).await;
        browser.open("/directory").await;
        browser.look(&format!("guest-directory-{code}")).await;
        browser.fill("platform", "AliExpress").await;
        browser.fill("residence", "Kazakhstan").await;
        browser.click("main form button").await;
        browser.tells("directory-why").await;
        browser.look_all_round(&format!("guest-directory-answer-{code}")).await;
        browser.choose("from", "DE").await;
        browser.choose("proceeding", "criminal").await;
        browser.click("main form[action='/channels'] button").await;
        browser.tells("channels-caution").await;
        browser.look_all_round(&format!("guest-channels-{code}")).await;
        // The platform's name with a capital I for an l, as imitations write it.
        browser.open("/directory?platform=AIiExpress&residence=Nowhere").await;
        browser.look(&format!("guest-directory-doubt-{code}")).await;
        browser.open("/guide").await;
        browser.look_all_round(&format!("guest-guide-{code}")).await;
        browser.open("/nothing-here").await;
        browser.tells("problem-not-found").await;
        browser.look_all_round(&format!("guest-404-{code}")).await;
        browser.end().await;
    }
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn what_does_not_work_is_said_on_a_page_that_leads_on() {
    let browser = Browser::start().await;
    browser.open("/invitations/a-link-that-has-expired").await;
    browser.tells("problem-not-found").await;
    browser.look("problem-expired-link").await;

    browser.open("/sign-in").await;
    let foreign = "document.querySelector('[name=_token]').value = 'x';
        document.querySelector('main form').referrerPolicy = 'no-referrer';";
    browser.page.execute(foreign, vec![]).await.unwrap();
    browser.fill("mail", "officer@da.larkcounty.example").await;
    browser.fill("password", "something").await;
    browser.click("main form button").await;
    browser.tells("problem-stale-form").await;
    browser.look("problem-409").await;

    browser.open("/sign-in").await;
    let long = "document.querySelector('[name=mail]').type = 'text';
        document.querySelector('[name=mail]').value = 'x'.repeat(1100000);";
    browser.page.execute(long, vec![]).await.unwrap();
    browser.fill("password", "something").await;
    browser.click("main form button").await;
    browser.tells("problem-too-large").await;
    browser.look("problem-413").await;

    browser.open("/sign-in").await;
    for _ in 0..30 {
        browser.fill("mail", "officer@da.larkcounty.example").await;
        browser.fill("password", "guessing").await;
        browser.click("main form button").await;
        browser.tells("sign-in-title").await;
        if browser.text().await.contains(&browser.t("problem-too-many-detail")) {
            break;
        }
    }
    browser.tells("problem-too-many-detail").await;
    browser.look("problem-429").await;
    browser.world.clock.advance(3600);

    browser.sign_in("officer@da.larkcounty.example").await;
    browser.open("/requests/req_01k5f0000000000000000000aa").await;
    browser.tells("problem-not-found").await;
    browser.look("problem-404-officer").await;
    let db = &browser.world.app.db;
    db.exec("alter table request_draft rename to request_draft_gone", &[]).await.unwrap();
    browser.open("/requests").await;
    browser.tells("problem-internal").await;
    browser.look_all_round("problem-500").await;
    browser.end().await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn the_administrators_pages_are_fit_to_be_looked_at() {
    let browser = Browser::start().await;
    browser.sign_in("admin@kontor.example").await;
    browser.open("/administration/authorities").await;
    browser.look_all_round("admin-authorities").await;
    browser.follow("Lark County").await;
    browser.look_all_round("admin-authority").await;
    browser.open("/administration/staff").await;
    browser.look_all_round("admin-staff").await;
    browser.fill("name", "New Colleague").await;
    browser.fill("mail", people::PEOPLE[3].mail).await;
    browser.click("main form[action='/administration/staff'] button").await;
    browser.tells("form-faults").await;
    browser.look("admin-staff-faulty").await;
    browser.end().await;
}
