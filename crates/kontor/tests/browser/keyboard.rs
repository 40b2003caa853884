//! The form by keyboard alone: every field is reached by Tab, is seen to have the focus, and can be
//! filled and sent.

use crate::driver::Browser;
use crate::officer::{ENGLISH, Item};
use kontor::people;
use serde_json::Value;
use thirtyfour::prelude::*;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_request_is_written_and_served_by_keyboard_alone() {
    let browser = Browser::start().await;
    browser.open("/sign-in").await;
    browser.tab_to("[name=mail]").await;
    browser.keys(ENGLISH.officer).await;
    browser.tab_to("[name=password]").await;
    browser.keys(&format!("{}{}", people::PASSWORD, Key::Enter.value())).await;
    browser.is_at("/sign-in/code").await;
    browser.world.clock.advance(30);
    browser.tab_to("[name=code]").await;
    browser.keys(&format!("{}{}", browser.world.code(), Key::Enter.value())).await;
    browser.tells("home-title").await;
    browser.tab_to("header a[href$='/requests']").await;
    browser.keys(&Key::Enter.value().to_string()).await;
    browser.tells("requests-none").await;
    browser.tab_to("main a[href='/requests/new']").await;
    browser.keys(&Key::Enter.value().to_string()).await;
    browser.tells("draft-title").await;

    // The first thing on a page is the way past its head.
    browser.tab_to(".skip").await;
    browser.look("keyboard-skip").await;
    browser.keys(&Key::Enter.value().to_string()).await;

    browser.type_into("platform", "AliExpress.com").await;
    browser.type_into("proceeding", "Criminal").await;
    browser.type_into("instrument", "Subpoena").await;
    browser.type_into("authority.email", ENGLISH.mail).await;
    browser.type_into("authority.reference", ENGLISH.reference).await;
    browser.type_into("officer.email", ENGLISH.mail).await;
    browser.type_into("officer.telephone", ENGLISH.telephone).await;
    browser.type_into("legal_grounds.0.text", ENGLISH.ground.0).await;
    browser.type_into("legal_grounds.0.citation", ENGLISH.ground.1).await;
    browser.type_into("nature_of_investigation", ENGLISH.nature).await;
    browser.type_into("targets.0.residence", "United States").await;
    browser.type_into("targets.0.emails", "Marisol.Quint@example.com").await;
    browser.picture("keyboard-focus", crate::looks::DESK).await;
    let Item(_, _, _, _, words) = ENGLISH.items[0];
    browser.type_into("items.0.category", "Account").await;
    browser.type_into("items.0.description", words).await;
    browser.tab_to("main form button[value=serve]").await;
    browser.keys(&Key::Enter.value().to_string()).await;
    browser.tells("flash-request-served").await;
    assert!(browser.text().await.contains(ENGLISH.reference));
    browser.end().await;
}

impl Browser {
    async fn type_into(&self, name: &str, text: &str) {
        self.tab_to(&format!("[name='{name}']")).await;
        self.keys(text).await;
    }

    /// Keys for whatever has the focus.
    async fn keys(&self, keys: &str) {
        self.page.action_chain().send_keys(keys).perform().await.unwrap();
    }

    /// Presses Tab until what the selector names has the focus; fails when something on the way
    /// does not show that it has it, or lies outside of the window.
    async fn tab_to(&self, selector: &str) {
        for _ in 0..150 {
            self.keys(&Key::Tab.value().to_string()).await;
            let script = "const at = document.activeElement, box = at.getBoundingClientRect();
                const style = getComputedStyle(at);
                const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                const seen = box.bottom > 0 && box.top < window.innerHeight;
                return [at.matches(arguments[0]), at === document.body || (ring && seen),
                        at.outerHTML.slice(0, 120)];";
            let found = self.page.execute(script, vec![Value::from(selector)]).await.unwrap();
            let found = found.json();
            assert_eq!(found[1], true, "the focus is not to be seen: {}", found[2]);
            if found[0] == true {
                return;
            }
        }
        panic!("{selector} is not reached by Tab");
    }
}
