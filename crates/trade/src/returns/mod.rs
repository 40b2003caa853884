//! Returns: a buyer gives goods of an order back, and gets the money for them.
//!
//! The buyer asks, line by line, within 14 days of receiving the goods; the seller accepts or, where
//! the buyer has no right to it, refuses; the buyer sends the goods; the seller confirms to have them,
//! and the money goes back: from what is held for the order, else from what the seller was given. The
//! order stands still meanwhile ([`crate::orders::stage`]). What nobody does, [`clocks`] does.

pub mod access;
pub mod api;
pub mod clocks;
mod deeds;
mod mails;
pub(crate) mod pages;
mod right;
mod selling;
pub mod stage;
mod store;
mod view;
mod worth;

pub use deeds::{Asking, accept, ask, receive, refuse, send, withdraw};
pub use right::{DAYS, may_ask_until, must_be_accepted};
pub use store::{Case, by_id, of_order, of_store};

values::id!(
    /// A return.
    ReturnId,
    "ret"
);

pub(crate) fn routes() -> Vec<accounts::Route> {
    let mut routes = pages::routes();
    routes.extend(selling::routes());
    routes.extend(api::routes());
    routes
}

/// Why goods are given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The buyer does not want them any more.
    ChangedMind,
    /// They arrived damaged.
    Damaged,
    /// They are not as described.
    NotAsDescribed,
    /// Something else was sent.
    WrongArticle,
    /// Something is missing.
    Incomplete,
    /// They do not fit.
    DoesNotFit,
    /// None of these.
    Other,
}

impl Reason {
    /// All of them, in the order of the form.
    pub const ALL: [Reason; 7] = [
        Reason::ChangedMind,
        Reason::Damaged,
        Reason::NotAsDescribed,
        Reason::WrongArticle,
        Reason::Incomplete,
        Reason::DoesNotFit,
        Reason::Other,
    ];

    /// The code that is stored, as in keys of texts: `return-reason-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Reason::ChangedMind => "changed-mind",
            Reason::Damaged => "damaged",
            Reason::NotAsDescribed => "not-as-described",
            Reason::WrongArticle => "wrong-article",
            Reason::Incomplete => "incomplete",
            Reason::DoesNotFit => "does-not-fit",
            Reason::Other => "other",
        }
    }

    /// The reason of a code.
    pub fn of(code: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
