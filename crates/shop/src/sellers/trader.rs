//! Who the trader is: what the marketplace must know before it lets somebody sell, and what buyers are
//! told (Regulation (EU) 2022/2065, art. 30 (1) and (7)); and who answers for the safety of the goods
//! within the Union where the maker sits outside it (Regulation (EU) 2023/988, art. 16; Regulation
//! (EU) 2019/1020, art. 4).

use super::DocumentId;
use crate::fault::Faults;
use serde::{Deserialize, Serialize};
use values::{Country, Time};

/// The trader's details.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trader {
    /// The registered name, or the name of the person.
    pub legal_name: String,
    /// Who represents a company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<String>,
    /// Where and how to be reached.
    #[serde(flatten)]
    pub contact: Contact,
    /// The register that the trader stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<Register>,
    /// The number for value added tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
    /// Who answers for the goods within the European Union.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Responsible>,
    /// The trader undertakes to offer only what complies with the law of the Union
    /// (Regulation (EU) 2022/2065, art. 30 (1) (e)).
    pub certifies: bool,
}

/// Where and how somebody is reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// The street address, in lines.
    pub address: String,
    /// The country of the address.
    pub country: Country,
    /// The e-mail address.
    pub email: String,
    /// The telephone number, with its country's prefix.
    pub telephone: String,
}

/// An entry in a trade register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Register {
    /// The register, as `Amtsgericht Hamburg`.
    pub name: String,
    /// The number in it.
    pub number: String,
}

/// Who answers for the safety of goods within the Union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Responsible {
    /// The name.
    pub name: String,
    /// Where and how to be reached.
    #[serde(flatten)]
    pub contact: Contact,
}

/// A document that a seller handed in.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// `register`, `identity`, `bank`, `brand`, `other`.
    pub kind: String,
    /// The name of the file.
    pub name: String,
    /// The file.
    #[serde(skip)]
    pub file: String,
    /// Its size in bytes.
    pub size: i64,
    /// The last day on which it is good, as `2027-03-31`.
    pub expires: Option<String>,
    /// When it came.
    pub created: Time,
}

impl Trader {
    /// Notes what is missing or malformed.
    pub(super) fn check(&self, faults: &mut Faults) {
        faults.text("/legal_name", &self.legal_name, 2, 200);
        self.contact.check(faults, "");
        if let Some(register) = &self.register {
            faults.text("/register_name", &register.name, 2, 200);
            faults.text("/register_number", &register.number, 1, 80);
        }
        if let Some(responsible) = &self.responsible {
            faults.text("/responsible_name", &responsible.name, 2, 200);
            responsible.contact.check(faults, "responsible_");
        }
        if !self.certifies {
            faults.add("/certifies", "store-certify");
        }
    }
}

impl Contact {
    fn check(&self, faults: &mut Faults, prefix: &str) {
        faults.text(&format!("/{prefix}address"), &self.address, 5, 500);
        let (name, host) = self.email.split_once('@').unwrap_or_default();
        if name.is_empty() || !host.contains('.') || self.email.contains(char::is_whitespace) {
            faults.add(format!("/{prefix}email"), "not-a-mail");
        }
        let digits = self.telephone.chars().filter(char::is_ascii_digit).count();
        if !self.telephone.trim_start().starts_with('+') || !(6..=15).contains(&digits) {
            faults.add(format!("/{prefix}telephone"), "not-a-telephone");
        }
    }
}
