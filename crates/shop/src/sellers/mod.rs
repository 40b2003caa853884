//! Stores: who sells here, and what buyers are told of them.
//!
//! An account applies with the details of its company and documents; the operator looks at them and
//! opens the store; the seller may pause it, the operator may suspend it. Only the listings of an
//! open store are offered. Who the trader is, is shown on its store and beside each of its goods
//! (Regulation (EU) 2022/2065, art. 30 and 31; Regulation (EU) 2023/988, art. 19).

mod decision;
mod form;
mod handed;
mod logo;
mod model;
mod pages;
mod store;
mod trader;
mod write;

pub use decision::{Decision, decide, last as last_decision};
pub use model::{Changes, Kind, NewStore, Operator, Status, Store, slug_of};
pub use store::{by_account, by_id, by_ids, by_slug, documents, list, trader_of};
pub use trader::{Contact, Document, Register, Responsible, Trader};
pub use write::{Error, add_document, change, register, set_commission, set_status};

values::id!(
    /// A store.
    StoreId,
    "sto"
);
values::id!(
    /// A document that a seller handed in.
    DocumentId,
    "sdo"
);

/// The routes of all its pages.
pub fn routes() -> Vec<accounts::Route> {
    [pages::routes(), logo::routes(), handed::routes()].into_iter().flatten().collect()
}
