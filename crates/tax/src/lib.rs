//! Taxes and duties on what consumers buy: dated rates with their sources, and what a basket owes by
//! destination. Pure.
