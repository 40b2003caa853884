//! Normalising and comparing what identifies people: e-mail addresses, telephone numbers, names in
//! any script, street addresses, and names that only look like another.
//!
//! Everything here is pure: text goes in, text, keys and scores come out. The marketplace stores
//! the keys beside its accounts; the office compares what an authority wrote with what an account
//! holds, and shows the reasons to the person who decides.

pub mod address;
pub mod confusables;
pub mod domain;
pub mod email;
pub mod keys;
mod letters;
pub mod person;
mod score;
pub mod telephone;

pub use address::address_keys;
pub use keys::{Key, QueryKeys, name_keys, query_keys};
pub use score::{Reason, Score};
