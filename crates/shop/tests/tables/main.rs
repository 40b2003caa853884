//! What sellers and the operator keep in tables: ways of sending, exchange rates, rows of taxes; on each
//! database.

mod exchange;
mod house;
mod pictures;
mod shipping;
mod tax_rows;
