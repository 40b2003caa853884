//! The operator's view of the tree of categories: what each is called in the eighteen languages, by which
//! words it is found, which attributes belong to it, and how many goods stand in it. The tree itself is
//! shipped with the program (`data/catalogue`), so that all installations and translations agree; it is
//! read here and not changed.

mod pages;
mod store;

pub use pages::routes;
