//! What an authority serves: the body of `POST /api/v1/requests`, field by field
//! as in `data/intake/request.schema.json`. [`read`] checks a body against that
//! schema and names every faulty field; completeness is judged elsewhere.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use values::{Country, Language, Time};

use super::schema::{self, Fault};

/// A request as it was served, or with what was supplied later merged into it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// The platform, as the authority wrote it.
    pub platform: String,
    /// What is asked of the office.
    pub kind: Kind,
    /// The kind of matter.
    #[serde(default)]
    pub proceeding: Option<Proceeding>,
    /// The legal process that is served.
    #[serde(default)]
    pub instrument: Option<Instrument>,
    /// How the request came.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// The contact entity that the authority named, as `SG1`.
    #[serde(default)]
    pub served_on: Option<String>,
    /// Who asks.
    pub authority: Authority,
    /// The person who asks for it.
    #[serde(default)]
    pub officer: Option<Officer>,
    /// On what law the request stands.
    #[serde(default)]
    pub legal_grounds: Vec<LegalGround>,
    /// What the investigation or proceeding is about.
    #[serde(default)]
    pub nature_of_investigation: Option<String>,
    /// The offences, as the authority names them.
    #[serde(default)]
    pub offences: Vec<String>,
    /// The persons or accounts that are sought.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// What is asked about them; each is decided for itself.
    #[serde(default)]
    pub items: Vec<Item>,
    /// The language of the request, BCP 47.
    pub language: String,
    /// The day of the signature.
    #[serde(default)]
    pub signed_on: Option<String>,
    /// The documents that belong to it.
    #[serde(default)]
    pub documents: Vec<Document>,
    /// Whether the user may be told.
    #[serde(default)]
    pub confidentiality: Option<Confidentiality>,
    /// Why it cannot wait.
    #[serde(default)]
    pub emergency: Option<Emergency>,
}

/// An enum whose words are those of the schema, with `as_str` and `FromStr`.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$of])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every one of them, in the order of the schema.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// The word that stands in JSON and in the database.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::requests::model::UnknownWord;
            fn from_str(word: &str) -> Result<Self, $crate::requests::model::UnknownWord> {
                match word { $($word => Ok($name::$variant),)+ _ => Err($crate::requests::model::UnknownWord) }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use words;

/// The word is none of the schema's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a word of the schema")]
pub struct UnknownWord;

words! {
    /// What is asked of the office.
    Kind {
        /// Give information.
        Production = "production",
        /// Keep information.
        Preservation = "preservation",
        /// Give information at once, because life or limb is in danger.
        Emergency = "emergency",
        /// Keep it for longer.
        Extension = "extension",
        /// An earlier request is taken back.
        Withdrawal = "withdrawal",
    }
}

words! {
    /// The kind of matter.
    Proceeding {
        /// Criminal.
        Criminal = "criminal",
        /// Civil or commercial.
        Civil = "civil",
        /// Administrative.
        Administrative = "administrative",
    }
}

words! {
    /// The legal process that is served.
    Instrument {
        /// Subpoena.
        Subpoena = "subpoena",
        /// Search warrant.
        SearchWarrant = "search_warrant",
        /// Court order.
        CourtOrder = "court_order",
        /// Writ.
        Writ = "writ",
        /// Letter of request (mutual legal assistance).
        LetterOfRequest = "letter_of_request",
        /// Letter rogatory (Hague Evidence Convention).
        LetterRogatory = "letter_rogatory",
        /// European Production Order Certificate (Regulation (EU) 2023/1543).
        Epoc = "epoc",
        /// European Preservation Order Certificate (Regulation (EU) 2023/1543).
        EpocPr = "epoc_pr",
        /// Order to give information (Regulation (EU) 2022/2065, art. 10).
        DsaOrder = "dsa_order",
        /// Emergency disclosure form.
        EmergencyForm = "emergency_form",
        /// Another legal process.
        Other = "other",
    }
}

words! {
    /// How a request came.
    Channel {
        /// The office's portal.
        Portal = "portal",
        /// The office's API.
        Api = "api",
        /// Mutual legal assistance treaty.
        Treaty = "treaty",
        /// Hague Service Convention.
        HagueService = "hague_service",
        /// Hague Evidence Convention.
        HagueEvidence = "hague_evidence",
        /// Diplomatic channel.
        Diplomatic = "diplomatic",
        /// Post.
        Post = "post",
        /// E-mail.
        Email = "email",
    }
}

words! {
    /// What kind of body an authority is.
    AuthorityKind {
        /// Police.
        Police = "police",
        /// Prosecutor.
        Prosecutor = "prosecutor",
        /// Court.
        Court = "court",
        /// Central authority of a treaty.
        CentralAuthority = "central_authority",
        /// Customs.
        Customs = "customs",
        /// Tax office.
        Tax = "tax",
        /// Regulator.
        Regulator = "regulator",
        /// Ministry.
        Ministry = "ministry",
        /// Another body.
        Other = "other",
    }
}

words! {
    /// What kind of data is asked for; the categories of the guide.
    Category {
        /// Who the user or company is.
        Identification = "identification",
        /// The account: names, mail, telephone, addresses, registration.
        Subscriber = "subscriber",
        /// Payments, cards masked.
        Payment = "payment",
        /// Orders.
        Orders = "orders",
        /// Listings.
        Listings = "listings",
        /// Messages between buyer and seller (content).
        Messages = "messages",
        /// Sign-ins with addresses of devices.
        Traffic = "traffic",
        /// Deliveries.
        Deliveries = "deliveries",
    }
}

words! {
    /// What a document is for.
    DocumentRole {
        /// The signed copy of the request.
        SignedRequest = "signed_request",
        /// What shows who the officer is.
        Credentials = "credentials",
        /// An annex.
        Annex = "annex",
        /// The emergency disclosure form.
        EmergencyForm = "emergency_form",
        /// A translation.
        Translation = "translation",
        /// The approval of a competent authority, or what shows that a formal channel was used.
        Approval = "approval",
    }
}

impl Category {
    /// Does this category need a time frame? What an account *is* needs none (guide §4.5).
    pub fn needs_time_frame(self) -> bool {
        !matches!(self, Category::Identification | Category::Subscriber)
    }
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// What kind of body it is.
    #[serde(default)]
    pub kind: Option<AuthorityKind>,
    /// Its postal address.
    #[serde(default)]
    pub address: Option<String>,
    /// Its e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Its telephone number.
    #[serde(default)]
    pub telephone: Option<String>,
    /// Its own file number; an extension or a withdrawal repeats the earlier one.
    #[serde(default)]
    pub reference: Option<String>,
}

/// The person who asks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Officer {
    /// Name.
    pub name: Option<String>,
    /// Title or rank.
    pub title: Option<String>,
    /// Badge or service number.
    pub badge: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
}

/// A legal ground, in words and as a citation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalGround {
    /// In words.
    pub text: String,
    /// The provision.
    #[serde(default)]
    pub citation: Option<String>,
}

/// A person or account that is sought, with all identifiers that are known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Target {
    /// What the authority calls it.
    pub label: Option<String>,
    /// Country of residence; absent when unknown.
    pub residence: Option<String>,
    /// Names.
    pub names: Vec<String>,
    /// Aliases.
    pub aliases: Vec<String>,
    /// Street addresses.
    pub addresses: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Telephone numbers, as officers write them.
    pub telephones: Vec<String>,
    /// Ids of accounts on the platform.
    pub platform_ids: Vec<String>,
    /// Listings.
    pub listings: Vec<String>,
    /// Transactions (orders, payments).
    pub transactions: Vec<String>,
}

/// Target × category × time frame: the unit that is decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Index in the list of targets.
    pub target: usize,
    /// What is asked for.
    pub category: Category,
    /// From when, inclusive.
    #[serde(default)]
    pub from: Option<Time>,
    /// To when, inclusive.
    #[serde(default)]
    pub to: Option<Time>,
    /// In words.
    #[serde(default)]
    pub description: Option<String>,
}

/// A document that belongs to the request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its name, without a folder.
    pub file: String,
    /// What it is for.
    pub role: DocumentRole,
    /// What the authority says it is; the office looks at the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
}

/// Whether the user may be told of the request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Confidentiality {
    /// Is silence asked for?
    pub requested: bool,
    /// Until which day.
    pub until: Option<String>,
    /// On what ground.
    pub ground: Option<String>,
}

/// Why it cannot wait (guide §6).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Emergency {
    /// The threat.
    pub threat: Option<String>,
    /// Why it is immediate.
    pub imminence: Option<String>,
    /// Who is at risk.
    pub persons_at_risk: Option<String>,
    /// Why there was no time for legal process.
    pub why_no_process: Option<String>,
}

impl Body {
    /// A body of which nothing is known but its kind; rows fill it.
    pub(crate) fn empty(kind: Kind) -> Body {
        Body {
            platform: String::new(),
            kind,
            proceeding: None,
            instrument: None,
            channel: None,
            served_on: None,
            authority: Authority {
                name: String::new(),
                country: Country::parse("XK").expect("a code in use"),
                kind: None,
                address: None,
                email: None,
                telephone: None,
                reference: None,
            },
            officer: None,
            legal_grounds: Vec::new(),
            nature_of_investigation: None,
            offences: Vec::new(),
            targets: Vec::new(),
            items: Vec::new(),
            language: String::new(),
            signed_on: None,
            documents: Vec::new(),
            confidentiality: None,
            emergency: None,
        }
    }

    /// The language in which the office writes back; English when it has not the authority's.
    pub fn reply_language(&self) -> Language {
        Language::parse(&self.language).unwrap_or(Language::En)
    }

    /// The roles of the documents that are named.
    pub fn has_document(&self, role: DocumentRole) -> bool {
        self.documents.iter().any(|document| document.role == role)
    }
}

impl Target {
    /// Is there anything by which to find somebody: more than a label and a residence?
    pub fn has_identifier(&self) -> bool {
        let lists = [&self.names, &self.aliases];
        lists.iter().any(|list| list.iter().any(|text| !text.trim().is_empty()))
            || self.has_strong_identifier()
    }

    /// Is there an identifier that can single somebody out, other than a name or an alias?
    pub fn has_strong_identifier(&self) -> bool {
        [
            &self.addresses,
            &self.emails,
            &self.telephones,
            &self.platform_ids,
            &self.listings,
            &self.transactions,
        ]
        .iter()
        .any(|list| list.iter().any(|text| !text.trim().is_empty()))
    }
}

/// Reads a body: checked against the schema first, so that every faulty field is named.
pub fn read(json: &Json) -> Result<Body, Vec<Fault>> {
    let mut faults = schema::check(json);
    if faults.is_empty() {
        match serde_json::from_value::<Body>(without_nulls(json)) {
            Ok(body) => {
                faults.extend(beyond_the_schema(&body));
                if faults.is_empty() {
                    return Ok(body);
                }
            }
            Err(error) => faults.push(Fault::new("", "not-readable", error.to_string())),
        }
    }
    Err(faults)
}

/// What a JSON Schema cannot say: items point at targets, time frames run forwards.
fn beyond_the_schema(body: &Body) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, item) in body.items.iter().enumerate() {
        if item.target >= body.targets.len() {
            let told = format!("there are {} targets", body.targets.len());
            faults.push(Fault::new(&format!("/items/{at}/target"), "no-such-target", told));
        }
        if let (Some(from), Some(to)) = (item.from, item.to)
            && to < from
        {
            faults.push(Fault::new(&format!("/items/{at}/to"), "ends-before-it-begins", ""));
        }
    }
    let mut files: Vec<&str> = body.documents.iter().map(|d| d.file.as_str()).collect();
    files.sort_unstable();
    if let Some(twice) = files.windows(2).find(|pair| pair[0] == pair[1]) {
        let at = body.documents.iter().rposition(|d| d.file == twice[0]).unwrap_or_default();
        faults.push(Fault::new(&format!("/documents/{at}/file"), "named-twice", ""));
    }
    faults
}

/// A null means the same as an absent field, everywhere in the schema.
fn without_nulls(json: &Json) -> Json {
    match json {
        Json::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect(),
        Json::Array(values) => values.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn minimal() -> Json {
        json!({
            "platform": "AliExpress.com", "kind": "production", "language": "en",
            "authority": { "name": "Example Police", "country": "KZ" }
        })
    }

    #[test]
    fn the_least_that_can_be_registered_is_read() {
        let body = read(&minimal()).expect("reads");
        assert_eq!(body.kind, Kind::Production);
        assert!(body.items.is_empty());
    }

    #[test]
    fn every_faulty_field_is_named_at_once() {
        let mut json = minimal();
        json["kind"] = json!("gossip");
        json["surprise"] = json!(1);
        json["authority"]["country"] = json!("kz");
        json["items"] = json!([{ "target": -1, "category": "orders" }, { "target": 0 }]);
        let pointers: Vec<String> =
            read(&json).expect_err("faulty").into_iter().map(|f| f.pointer).collect();
        for pointer in
            ["/kind", "/surprise", "/authority/country", "/items/0/target", "/items/1/category"]
        {
            assert!(pointers.iter().any(|p| p == pointer), "{pointer} in {pointers:?}");
        }
    }

    #[test]
    fn an_item_must_point_at_a_target_and_run_forwards() {
        let mut json = minimal();
        json["targets"] = json!([{ "names": ["A B"] }]);
        json["items"] = json!([
            { "target": 1, "category": "orders" },
            { "target": 0, "category": "orders",
              "from": "2026-02-01T00:00:00Z", "to": "2026-01-01T00:00:00Z" }
        ]);
        let codes: Vec<&str> = read(&json).expect_err("faulty").iter().map(|f| f.code).collect();
        assert_eq!(codes, ["no-such-target", "ends-before-it-begins"]);
    }
}
