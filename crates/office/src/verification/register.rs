//! The independent register of authorities: where their domains and call-back numbers
//! come from. What a request says of itself is compared with it, never entered in it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{domain_of, domains::is_under, fold};

/// An authority as the register has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterEntry {
    /// Id in the register.
    pub id: String,
    /// Name.
    pub name: String,
    /// Country code.
    pub country: String,
    /// Mail domains.
    pub domains: Vec<String>,
    /// Number for the call-back, with country code.
    pub call_back: Option<String>,
}

/// The entry that a request claims to come from: by name and country, else by a domain
/// of its addresses.
pub fn find_entry<'r>(register: &'r [RegisterEntry], request: &Value) -> Option<&'r RegisterEntry> {
    let text = |pointer: &str| request.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let name = fold(text("/authority/name"));
    let country = text("/authority/country");
    let by_name = register
        .iter()
        .find(|entry| !name.is_empty() && entry.country == country && fold(&entry.name) == name);
    by_name.or_else(|| {
        ["/authority/email", "/officer/email"].iter().find_map(|pointer| {
            let domain = domain_of(text(pointer))?;
            register.iter().find(|entry| is_under(domain, entry.domains.iter().map(String::as_str)))
        })
    })
}

/// Whether a number as written is the number of the register: the same digits, or the
/// national form of it.
pub(super) fn same_number(written: &str, registered: &str) -> bool {
    let written = digits(written);
    let registered = digits(registered);
    let national = written.trim_start_matches('0');
    if written.is_empty() || registered.is_empty() {
        return false;
    }
    let international = written.strip_prefix("00").unwrap_or(&written);
    international == registered
        || (national.len() >= 7
            && registered.len() - registered.len().min(national.len()) <= 4
            && registered.ends_with(national))
}

fn digits(text: &str) -> String {
    text.chars()
        .filter_map(|c| c.to_digit(10).or_else(|| other_digit(c)))
        .map(|d| d.to_string())
        .collect()
}

/// Arabic, Persian and full-width digits.
fn other_digit(c: char) -> Option<u32> {
    match c {
        '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(c as u32 - 0x6f0),
        '\u{ff10}'..='\u{ff19}' => Some(c as u32 - 0xff10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for written in ["+49 30 23125-202", "0049 (30) 23125202", "030 23125 202", "+٤٩٣٠٢٣١٢٥٢٠٢"]
        {
            assert!(same_number(written, "+493023125202"), "{written}");
        }
        for other in ["+49 30 23125-203", "23125", "", "+44 30 23125202 1", "+1 493023125202"] {
            assert!(!same_number(other, "+493023125202"), "{other}");
        }
    }
}
