//! Countries and territories: ISO 3166-1 alpha-2 codes, and XK for Kosovo.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A country or territory that has an ISO 3166-1 alpha-2 code today, or XK.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

/// The text is no code of a country.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a country code of two capital letters (ISO 3166-1 alpha-2, or XK)")]
pub struct NotACountry;

/// Every code, in order. Source: Debian iso-codes, with XK as CLDR has it.
const CODES: &str = "\
     AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG \
     BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI \
     CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
     ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ \
     GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT \
     JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
     LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU \
     MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG \
     PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
     SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK \
     TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU \
     WF WS XK YE YT ZA ZM ZW";

impl Country {
    /// Reads a code of two capital letters that is in use.
    pub fn parse(code: &str) -> Result<Country, NotACountry> {
        match code.as_bytes() {
            &[a, b] if CODES.split_ascii_whitespace().any(|known| known == code) => {
                Ok(Country([a, b]))
            }
            _ => Err(NotACountry),
        }
    }

    /// The code, as `KZ`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// Every country and territory, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Country> {
        CODES.split_ascii_whitespace().filter_map(|code| Country::parse(code).ok())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = NotACountry;
    fn from_str(code: &str) -> Result<Country, NotACountry> {
        Country::parse(code)
    }
}

impl TryFrom<String> for Country {
    type Error = NotACountry;
    fn try_from(code: String) -> Result<Country, NotACountry> {
        Country::parse(&code)
    }
}

impl From<Country> for String {
    fn from(country: Country) -> String {
        country.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_in_use_is_known_and_no_other() {
        assert_eq!(Country::all().count(), 250);
        assert_eq!(Country::parse("XK").map(|c| c.to_string()), Ok("XK".to_owned()));
        for bad in ["", "us", "USA", "SU", "UK", "ZZ", "é"] {
            assert!(Country::parse(bad).is_err(), "{bad}");
        }
    }
}
