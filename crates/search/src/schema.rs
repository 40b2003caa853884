//! What tantivy stores of a listing, and the stamp of the folder.
//!
//! One field holds all that is looked up, so that a word costs one look-up in a part of the index.
//! The first letter of a term says what it is.

use std::path::Path;

use tantivy::schema::{
    FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions,
};
use words::Kind;

use crate::tokens::Reading;

/// Parts what is listed within one value.
pub const PART: char = '\u{1f}';

/// The fields.
#[derive(Debug, Clone, Copy)]
pub struct Fields {
    pub id: Field,
    pub tokens: Field,
    pub version: Field,
    pub path: Field,
    pub store: Field,
    pub facts: Field,
    pub price: Field,
    pub created: Field,
    pub sold: Field,
    pub small: Field,
}

/// The name under which tantivy knows our reading of texts.
pub const READING: &str = "goods";

/// The schema and its fields.
pub fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let tokens = TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer(READING)
            .set_index_option(IndexRecordOption::WithFreqs)
            .set_fieldnorms(false),
    );
    let named = TextOptions::default().set_fast("raw");
    let fields = Fields {
        id: builder.add_text_field("id", STRING.set_fast("raw")),
        tokens: builder.add_text_field("tokens", tokens),
        version: builder.add_u64_field("version", FAST),
        path: builder.add_text_field("path", named.clone()),
        store: builder.add_text_field("store", named.clone()),
        facts: builder.add_text_field("facts", named),
        price: builder.add_i64_field("price", FAST),
        created: builder.add_i64_field("created", FAST),
        sold: builder.add_u64_field("sold", FAST),
        small: builder.add_u64_field("small", FAST),
    };
    (builder.build(), fields)
}

/// Tells tantivy how texts are read.
pub fn register(index: &tantivy::Index, reading: Reading) {
    index.tokenizers().register(READING, reading);
}

/// The first letter of a kind's terms.
pub const fn letter(kind: Kind) -> char {
    match kind {
        Kind::Word => 'W',
        Kind::Stem => 'S',
        Kind::Bare => 'B',
        Kind::Part => 'P',
        Kind::Bigram => 'G',
        Kind::Sound => 'O',
    }
}

/// The term of a category.
pub fn category_term(id: &str) -> String {
    format!("c{id}")
}

/// The term of an attribute's option.
pub fn fact_term(attribute: &str, option: &str) -> String {
    format!("f{attribute}{PART}{option}")
}

const STAMP: &str = "stamp";

/// What the folder must be stamped with.
fn stamp(owner: &str) -> String {
    format!("index {}\nwords {}\nowner {owner}\n", crate::VERSION, words::VERSION)
}

/// Whether the folder was written in this form; `None` if it was never stamped.
pub fn is_current(folder: &Path, owner: &str) -> std::io::Result<Option<bool>> {
    match std::fs::read_to_string(folder.join(STAMP)) {
        Ok(found) => Ok(Some(found == stamp(owner))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Stamps the folder.
pub fn write_stamp(folder: &Path, owner: &str) -> std::io::Result<()> {
    std::fs::write(folder.join(STAMP), stamp(owner))
}
