//! Stories of coming in, told over HTTP on every database: signing in, tokens, doors, forms.

mod addresses;
mod doors;
mod forms;
mod house;
mod once;
mod signing_in;
mod tokens;
