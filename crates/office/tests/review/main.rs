//! Each item is decided by two different people, within what the law lets them: every
//! rule of the review has a story here that tries to break it and fails.

mod facts;
mod grants;
mod limits;
mod people;
mod races;
mod world;
