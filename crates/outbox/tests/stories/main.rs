//! Stories of what leaves the house, told on every database, with real sockets of this machine.

mod house;
mod logged;
mod mail;
mod resent;
mod server;
mod webhooks;
