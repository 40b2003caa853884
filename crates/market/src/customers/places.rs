//! Where the records of a new account are stored: by the country that its holder lives in. What is
//! stored stays where it is when somebody moves; the law of the place goes with the records.

use values::Country;

/// Members of the European Union.
const UNION: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// The place of storage for somebody who lives there.
pub fn stored_in(residence: Country) -> &'static str {
    match residence.code() {
        "US" | "PR" | "GU" | "VI" | "AS" | "MP" => "US",
        "CN" => "CN",
        "HK" | "MO" => "HK",
        "RU" => "RU",
        code if UNION.contains(&code) => "EU",
        _ => "SG",
    }
}
