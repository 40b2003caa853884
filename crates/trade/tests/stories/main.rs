//! Stories of the trade, told through HTTP on SQLite and, where there is one, on PostgreSQL.

mod buying;
mod events;
mod following;
mod house;
mod messages;
mod paying;
mod payouts;
mod racing;
mod returning;
mod reviewing;
mod selling;
mod sums;
mod telling;
