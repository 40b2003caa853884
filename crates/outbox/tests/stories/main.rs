//! Stories of what leaves the house, told on every database, with real sockets of this machine.

#![allow(clippy::unwrap_used, reason = "a story that goes wrong shall end")]

mod house;
mod logged;
mod mail;
mod resent;
mod server;
mod webhooks;
