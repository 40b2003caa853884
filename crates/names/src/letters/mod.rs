//! Letters as names compare them: the scripts, and codes of sound over them.

pub mod code;
mod semitic;

pub use scripts::{Script, fold, han, is_unseen, plain, romanise};
