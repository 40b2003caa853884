//! Values that go into a statement, and rows that come out of it.

use serde_json::Value as Json;
use tokio_postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use values::Time;

use crate::{Error, Result};

/// One parameter of a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// SQL's null, of whatever type.
    Null,
    /// A boolean.
    Bool(bool),
    /// A whole number; also a time, in microseconds.
    Int(i64),
    /// A text; also a json, as its text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// Makes the parameters of a statement: `&params![id.as_str(), now, None::<String>]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        [$($crate::Value::from($value)),*]
    };
}

/// The inside of `in (…)` for several values, and its parameters from `$1` on. The last value is
/// repeated up to a power of two, which changes no set: so a database prepares few such statements.
pub fn one_of(values: impl IntoIterator<Item = Value>) -> (String, Vec<Value>) {
    let mut params: Vec<Value> = values.into_iter().collect();
    let last = params.last().cloned().unwrap_or(Value::Null);
    params.resize(params.len().next_power_of_two(), last);
    let marks: Vec<String> = (1..=params.len()).map(|n| format!("${n}")).collect();
    (marks.join(", "), params)
}

/// A row, while it is being read.
pub enum Row<'a> {
    #[doc(hidden)]
    Sqlite(&'a rusqlite::Row<'a>),
    #[doc(hidden)]
    Postgres(&'a tokio_postgres::Row),
}

/// Something that is made of one row. Tuples are; a slice's structs do it by hand.
pub trait FromRow: Sized + Send {
    /// Reads the row's columns by their position.
    fn from_row(row: &Row) -> Result<Self>;
}

/// Something that one column holds.
pub trait FromValue: Sized {
    #[doc(hidden)]
    fn read(row: &Row, column: usize) -> Result<Self>;
}

impl Row<'_> {
    /// How many columns the row has.
    pub fn width(&self) -> usize {
        match self {
            Row::Sqlite(row) => row.as_ref().column_count(),
            Row::Postgres(row) => row.len(),
        }
    }

    /// The value in a column, counted from 0.
    pub fn get<T: FromValue>(&self, column: usize) -> Result<T> {
        T::read(self, column)
    }

    /// The text in a column, read as an id, a code or another checked text.
    pub fn parse<T: std::str::FromStr<Err: std::fmt::Display>>(&self, column: usize) -> Result<T> {
        let text: String = self.get(column)?;
        text.parse().map_err(|e: T::Err| Error::Stored(e.to_string()))
    }

    /// Like [`Row::parse`], for a column that may be null.
    pub fn parse_opt<T: std::str::FromStr<Err: std::fmt::Display>>(
        &self,
        column: usize,
    ) -> Result<Option<T>> {
        let text: Option<String> = self.get(column)?;
        text.map(|t| t.parse().map_err(|e: T::Err| Error::Stored(e.to_string()))).transpose()
    }

    /// The json in a column, read as a value.
    pub fn json<T: serde::de::DeserializeOwned>(&self, column: usize) -> Result<T> {
        let text: String = self.get(column)?;
        serde_json::from_str(&text).map_err(|e| Error::Stored(e.to_string()))
    }
}

macro_rules! column {
    ($($kind:ty),*) => {$(
        impl FromValue for $kind {
            fn read(row: &Row, column: usize) -> Result<Self> {
                match row {
                    Row::Sqlite(row) => row.get(column).map_err(|_| Error::Kind(column)),
                    Row::Postgres(row) => row.try_get(column).map_err(|_| Error::Kind(column)),
                }
            }
        }
    )*};
}
column!(bool, i64, String, Vec<u8>, Option<bool>, Option<i64>, Option<String>, Option<Vec<u8>>);

impl FromValue for Time {
    fn read(row: &Row, column: usize) -> Result<Time> {
        row.get(column).map(Time::from_micros)
    }
}

impl FromValue for Option<Time> {
    fn read(row: &Row, column: usize) -> Result<Option<Time>> {
        Ok(row.get::<Option<i64>>(column)?.map(Time::from_micros))
    }
}

impl FromValue for Json {
    fn read(row: &Row, column: usize) -> Result<Json> {
        row.json(column)
    }
}

macro_rules! tuple {
    ($($name:ident $at:tt),+) => {
        impl<$($name: FromValue + Send),+> FromRow for ($($name,)+) {
            fn from_row(row: &Row) -> Result<Self> {
                Ok(($(row.get::<$name>($at)?,)+))
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);

macro_rules! into_value {
    ($($from:ty => $make:expr),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Value {
                let make: fn($from) -> Value = $make;
                make(value)
            }
        }
    )*};
}
into_value! {
    bool => Value::Bool,
    i64 => Value::Int,
    i32 => |n| Value::Int(n.into()),
    u32 => |n| Value::Int(n.into()),
    Time => |t| Value::Int(t.micros()),
    String => Value::Text,
    &String => |t| Value::Text(t.clone()),
    &str => |t| Value::Text(t.to_owned()),
    Vec<u8> => Value::Bytes,
    &[u8] => |b| Value::Bytes(b.to_vec()),
    &Json => |j| Value::Text(j.to_string()),
    Json => |j| Value::Text(j.to_string()),
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Null, Into::into)
    }
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, ValueRef};
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Bool(b) => ValueRef::Integer(i64::from(*b)),
            Value::Int(n) => ValueRef::Integer(*n),
            Value::Text(t) => ValueRef::Text(t.as_bytes()),
            Value::Bytes(b) => ValueRef::Blob(b),
        }))
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> std::result::Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null => Ok(IsNull::Yes),
            Value::Bool(b) => b.to_sql_checked(ty, out),
            Value::Int(n) if *ty == Type::INT4 => i32::try_from(*n)?.to_sql_checked(ty, out),
            Value::Int(n) => n.to_sql_checked(ty, out),
            // PostgreSQL's texts hold no NUL; SQLite's do. Both keep what can be kept.
            Value::Text(t) if t.contains('\0') => t.replace('\0', "\u{fffd}").to_sql(ty, out),
            Value::Text(t) => t.to_sql_checked(ty, out),
            Value::Bytes(b) => b.to_sql_checked(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
