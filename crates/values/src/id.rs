//! Ids: a prefix that says what they name, and a UUIDv7 in Crockford's base 32.
//! The same text stands in URL, JSON, log, audit and database.

use uuid::{NoContext, Timestamp, Uuid};

use crate::Time;

/// The text is not an id of the kind that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id that begins with {prefix}_")]
pub struct IdError {
    /// What such an id begins with.
    pub prefix: &'static str,
}

/// Makes the text of a new id: `prefix_` and 26 letters and digits that sort by time.
pub fn mint(prefix: &str, now: Time) -> String {
    let micros = now.micros().max(0).unsigned_abs();
    let stamp =
        Timestamp::from_unix(NoContext, micros / 1_000_000, (micros % 1_000_000) as u32 * 1_000);
    format!("{prefix}_{}", base32(Uuid::new_v7(stamp).as_u128()))
}

/// 128 bits as 26 symbols of Crockford's alphabet, most significant first.
fn base32(mut bits: u128) -> String {
    const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut text = [b'0'; 26];
    for place in text.iter_mut().rev() {
        *place = SYMBOLS[(bits & 31) as usize];
        bits >>= 5;
    }
    text.iter().map(|b| char::from(*b)).collect()
}

/// Is this `prefix_` and 1 to 64 letters, digits, `_` or `-`?
#[doc(hidden)]
pub fn well_formed(prefix: &str, text: &str) -> bool {
    let Some(rest) = text.strip_prefix(prefix).and_then(|r| r.strip_prefix('_')) else {
        return false;
    };
    (1..=64).contains(&rest.len())
        && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// Makes a type of ids: `values::id!(/** doc */ RequestId, "req");`
///
/// The type has `mint(now)`, `as_str()`, `Display`, `FromStr`, serde, order and hash.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(::std::boxed::Box<str>);

        impl $name {
            /// What such an id begins with.
            pub const PREFIX: &'static str = $prefix;

            /// A new id, unlike any other, that sorts by `now`.
            pub fn mint(now: $crate::Time) -> Self {
                Self($crate::mint($prefix, now).into_boxed_str())
            }

            /// The id's text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::IdError;
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::IdError> {
                if $crate::id_is_well_formed($prefix, text) {
                    Ok(Self(text.into()))
                } else {
                    Err($crate::IdError { prefix: $prefix })
                }
            }
        }

        impl From<&$name> for String {
            fn from(id: &$name) -> String {
                id.0.to_string()
            }
        }

        impl $crate::macros::serde::Serialize for $name {
            fn serialize<S: $crate::macros::serde::Serializer>(
                &self,
                s: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                s.serialize_str(&self.0)
            }
        }

        impl<'de> $crate::macros::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macros::serde::Deserializer<'de>>(
                d: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let text = <String as $crate::macros::serde::Deserialize>::deserialize(d)?;
                text.parse().map_err($crate::macros::serde::de::Error::custom)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    crate::id!(
        /// An example.
        ExampleId,
        "exa"
    );

    #[test]
    fn ids_are_unique_sort_by_time_and_read_back() {
        let early = ExampleId::mint(Time::from_micros(1_700_000_000_000_000));
        let late = ExampleId::mint(Time::from_micros(1_800_000_000_000_000));
        assert!(early < late);
        assert_eq!(early.as_str().len(), "exa_".len() + 26);
        assert_eq!(early.to_string().parse(), Ok(early.clone()));
    }

    #[test]
    fn other_prefixes_and_stray_characters_are_refused() {
        for bad in ["", "exa", "exa_", "req_1", "exa_a b", "exa_ä", "exa_a/b"] {
            assert!(bad.parse::<ExampleId>().is_err(), "{bad}");
        }
        assert!("exa_us01".parse::<ExampleId>().is_ok());
    }
}
