//! What a person does by hand, in a real Chromium, with a picture of each page and a check of its
//! accessibility (WCAG 2.2 AA, by axe-core).
//!
//! They need chromium and chromedriver and are run by `cargo xtask test --only browser`; a plain
//! `cargo test` leaves them out, by `#[ignore]`. Pictures are written to `target/screenshots`.
//!
//! ```ignore
//! #[tokio::test]
//! #[ignore = "needs a browser: cargo xtask test --only browser"]
//! async fn a_reviewer_sees_the_queue() {
//!     let browser = Browser::start().await;
//!     browser.sign_in("reviewer@kontor.example").await;
//!     browser.open("/office/queue").await;
//!     browser.look("queue").await;          // picture, and the accessibility check
//!     browser.end().await;
//! }
//! ```

#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs, reason = "tests")]

mod driver;
mod looks;

#[allow(dead_code, reason = "stories use more of it")]
#[path = "../stories/client.rs"]
mod client;
#[allow(dead_code, unused_macros, reason = "stories use more of it")]
#[path = "../stories/world.rs"]
mod world;

mod guests;
mod keyboard;
mod main_job;
mod mishaps;
mod office;
mod officer;
mod shopping;
mod signing_in;
