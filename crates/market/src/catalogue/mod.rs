//! The catalogue: what can be sold and how it is described. So far this is the
//! tree of categories and their attributes, shipped in `data/catalogue` and
//! checked as a whole when it is read: [`Tree::shipped`].

mod attributes;
mod lines;
mod read;
mod tree;

#[cfg(test)]
mod tests;

pub use attributes::{Applied, Attribute, Choice, Kind};
pub use lines::Fault;
pub use read::Texts;
pub use tree::{Category, MAX_DEPTH, Tree};
