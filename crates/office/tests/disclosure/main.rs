//! From confirmed grants to a package in the authority's hands: what goes, what never goes, and what
//! is left when something goes wrong. Told over HTTP on every database.

mod custodian;
mod delivery;
mod guard_rails;
mod house;
mod interruptions;
mod package;
