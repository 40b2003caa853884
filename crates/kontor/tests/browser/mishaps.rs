//! What happens to people at work: two windows, a double click, the way back, a session that ended,
//! a file that is too large, nothing to do, a deadline that has passed.

use crate::driver::{Browser, named};
use crate::officer::{ENGLISH, document};
use thirtyfour::prelude::*;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_draft_in_two_windows_loses_nothing() {
    let browser = Browser::start().await;
    let first = browser.begin_a_draft().await;
    let draft = browser.path().await;
    let second = browser.page.new_tab().await.unwrap();
    browser.page.switch_to_window(second.clone()).await.unwrap();
    browser.open(&draft).await;
    browser.fill("authority.reference", "typed in the second window").await;
    browser.press("save").await;
    browser.tells("flash-draft-saved").await;
    browser.page.switch_to_window(first).await.unwrap();
    browser.fill("authority.reference", "typed in the first window").await;
    browser.press("save").await;
    browser.tells("draft-stale").await;
    assert_eq!(browser.value("authority.reference").await, "typed in the first window");
    browser.look_all_round("mishap-two-windows").await;
    browser.press("save").await;
    browser.tells("flash-draft-saved").await;
    assert_eq!(browser.value("authority.reference").await, "typed in the first window");
    browser.end().await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_double_click_serves_once_and_the_way_back_leads_to_the_request() {
    let browser = Browser::start().await;
    browser.begin_a_draft().await;
    let draft = browser.path().await;
    let serve = browser.find("main form button[value=serve]").await;
    browser.page.action_chain().double_click_element(&serve).perform().await.unwrap();
    browser.tells("flash-request-served").await;
    let at = browser.path().await;
    browser.page.back().await.unwrap();
    browser.is_at(&at).await;
    browser.open(&draft).await;
    browser.is_at(&at).await;
    browser.open("/requests").await;
    assert_eq!(browser.text().await.matches("LE-2026-").count(), 1);
    browser.end().await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_session_that_ends_while_one_types_loses_nothing() {
    let browser = Browser::start().await;
    let first = browser.begin_a_draft().await;
    let draft = browser.path().await;
    browser.fill("nature_of_investigation", "Typed before the telephone rang for two hours.").await;
    browser.world.clock.advance(2 * 3600);
    browser.press("save").await;
    browser.tells("problem-session-ended").await;
    browser.says("Typed before the telephone rang").await;
    browser.look_all_round("mishap-session-ended").await;
    browser.click("main a.button[href$='/sign-in']").await;
    let windows = browser.page.windows().await.unwrap();
    let second = windows.into_iter().find(|window| *window != first).unwrap();
    browser.page.switch_to_window(second).await.unwrap();
    browser.sign_in(ENGLISH.officer).await;
    browser.page.switch_to_window(first).await.unwrap();
    // The form belonged to nobody: it is shown once more to whom it belongs now, and then taken.
    browser.click("main .card form button").await;
    browser.tells("problem-stale-form").await;
    browser.click("main .card form button").await;
    browser.tells("flash-draft-saved").await;
    browser.is_at(&draft).await;
    let kept = browser.value("nature_of_investigation").await;
    assert_eq!(kept, "Typed before the telephone rang for two hours.");
    browser.end().await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_file_that_is_too_large_is_named_and_the_rest_is_kept() {
    let browser = Browser::start().await;
    browser.begin_a_draft().await;
    let huge = browser.world.folder().join("recording.txt");
    std::fs::write(&huge, vec![b'a'; 51 << 20]).unwrap();
    browser.attach("annex", &huge).await;
    browser.attach("signed_request", &document("request.pdf")).await;
    browser.press("save").await;
    browser.tells("error-document-too-large").await;
    browser.says("request.pdf").await;
    browser.look("mishap-too-large").await;
    // The form that was put in place of the other is as able: a smaller file goes through.
    browser.attach("annex", &document("credentials.pdf")).await;
    browser.press("save").await;
    browser.tells("flash-draft-saved").await;
    browser.says("credentials.pdf").await;
    browser.page.back().await.unwrap();
    browser.tells("draft-title").await;

    // The line breaks while a file is on its way: nothing is lost, and it can be sent again.
    browser.fill("authority.reference", "typed before the line broke").await;
    browser.attach("annex", &document("request.pdf")).await;
    let offline = serde_json::json!({ "offline": true, "latency": 0, "downloadThroughput": -1,
        "uploadThroughput": -1 });
    browser.chromium("Network.enable", serde_json::json!({})).await;
    browser.chromium("Network.emulateNetworkConditions", offline).await;
    browser.press("save").await;
    browser.tells("documents-upload-failed").await;
    browser.look("mishap-line-broke").await;
    browser.line(-1).await;
    browser.press("save").await;
    browser.tells("flash-draft-saved").await;
    assert_eq!(browser.value("authority.reference").await, "typed before the line broke");
    browser.end().await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn nothing_to_do_and_too_late_are_said_in_words() {
    let mut browser = Browser::start().await;
    browser.sign_in("intake@kontor.example").await;
    browser.open("/office/queue").await;
    browser.tells("staff-queue-empty").await;
    browser.look_all_round("mishap-empty-queue").await;
    browser.sign_out().await;
    browser.begin_a_draft().await;
    browser.press("serve").await;
    browser.tells("flash-request-served").await;
    let at = browser.path().await;
    // What is missing is supplied without starting again.
    browser.follow(&browser.t("follow-supply")).await;
    browser.tells("supplement-about").await;
    browser.look_all_round("officer-supplement").await;
    browser.fill("officer.email", ENGLISH.mail).await;
    browser.fill("nature_of_investigation", ENGLISH.nature).await;
    browser.press("save").await;
    browser.tells("flash-request-supplied").await;
    browser.follow(&browser.t("follow-upload")).await;
    browser.look_all_round("officer-documents").await;
    browser.attach("signed_request", &document("request.pdf")).await;
    browser.attach("credentials", &document("credentials.pdf")).await;
    browser.click("main form button").await;
    browser.tells("flash-documents-received").await;
    browser.tells("advice-nothing-missing").await;
    browser.look("officer-supplied").await;
    let id = at.strip_prefix("/requests/").unwrap().to_owned();
    browser.sign_out().await;
    browser.answer_by_programs(&id, ENGLISH.telephone).await;
    browser.world.clock.advance(400 * 86_400);
    browser.sign_in(ENGLISH.officer).await;
    browser.open(&format!("{at}/package")).await;
    browser.tells("problem-disclosure-deadline-passed-detail").await;
    browser.look_all_round("mishap-deadline-passed").await;
    browser.open(&format!("{at}/withdrawal")).await;
    browser.look("officer-withdrawal").await;
    browser.click("main form button").await;
    browser.tells("error-withdrawal-not-sure").await;
    browser.look("officer-withdrawal-not-sure").await;
    browser.click("#f-sure").await;
    browser.click("main form button").await;
    browser.tells("flash-request-withdrawn").await;
    browser.look("officer-withdrawn").await;
    browser.end().await;
}

impl Browser {
    /// A short request, saved as a draft; the window that shows it.
    async fn begin_a_draft(&self) -> WindowHandle {
        self.sign_in(ENGLISH.officer).await;
        self.open("/requests/new").await;
        self.fill("platform", "AliExpress.com").await;
        self.choose("proceeding", "criminal").await;
        self.choose("instrument", "subpoena").await;
        self.fill("authority.email", ENGLISH.mail).await;
        self.fill("authority.reference", ENGLISH.reference).await;
        self.fill("legal_grounds.0.text", ENGLISH.ground.0).await;
        self.fill("legal_grounds.0.citation", ENGLISH.ground.1).await;
        self.fill("targets.0.emails", "Marisol.Quint@example.com").await;
        self.choose("targets.0.residence", "US").await;
        self.choose("items.0.category", "subscriber").await;
        self.fill("items.0.description", "Who holds the account").await;
        self.press("save").await;
        self.tells("flash-draft-saved").await;
        assert!(self.page.find(By::Css(named("platform"))).await.is_ok());
        self.page.window().await.unwrap()
    }
}
