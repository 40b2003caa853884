//! The few facts of a request on which channels depend. The words are those of
//! the request format, so that each enum reads them with [`std::str::FromStr`].

use serde::Serialize;
use values::{Country, Time};

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// The word of the request format.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownWord;
            fn from_str(word: &str) -> Result<$name, UnknownWord> {
                match word { $($word => Ok($name::$variant),)* _ => Err(UnknownWord) }
            }
        }
    };
}

/// The word is none of the request format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a word of the request format")]
pub struct UnknownWord;

words! {
    /// What a request asks for.
    Kind {
        /// Information is to be disclosed.
        Production = "production",
        /// Information is to be frozen.
        Preservation = "preservation",
        /// Information is to be disclosed at once, voluntarily.
        Emergency = "emergency",
        /// A preservation is to go on.
        Extension = "extension",
        /// An earlier request is taken back.
        Withdrawal = "withdrawal",
    }
}

words! {
    /// The proceeding in which it is asked.
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
    /// The legal instrument.
    Instrument {
        /// A subpoena.
        Subpoena = "subpoena",
        /// A search warrant.
        SearchWarrant = "search_warrant",
        /// A court order.
        CourtOrder = "court_order",
        /// A writ.
        Writ = "writ",
        /// A letter of request for mutual legal assistance.
        LetterOfRequest = "letter_of_request",
        /// A letter rogatory.
        LetterRogatory = "letter_rogatory",
        /// A European Production Order Certificate.
        Epoc = "epoc",
        /// A European Preservation Order Certificate.
        EpocPr = "epoc_pr",
        /// An order under art. 10 of Regulation (EU) 2022/2065.
        DsaOrder = "dsa_order",
        /// The form for emergencies.
        EmergencyForm = "emergency_form",
        /// Something else.
        Other = "other",
    }
}

words! {
    /// How the request came.
    Way {
        /// By the office's pages.
        Portal = "portal",
        /// By the programming interface.
        Api = "api",
        /// Under a treaty of mutual legal assistance.
        Treaty = "treaty",
        /// Under the Hague Service Convention.
        HagueService = "hague_service",
        /// Under the Hague Evidence Convention.
        HagueEvidence = "hague_evidence",
        /// By diplomatic note.
        Diplomatic = "diplomatic",
        /// By post.
        Post = "post",
        /// By mail to the address for enquiries.
        Email = "email",
    }
}

/// What channels and their problems depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked<'a> {
    /// What is asked for.
    pub kind: Kind,
    /// The proceeding, if stated.
    pub proceeding: Option<Proceeding>,
    /// The instrument, if stated.
    pub instrument: Option<Instrument>,
    /// How it came, if stated.
    pub way: Option<Way>,
    /// The id of the company served, if one was named.
    pub served_on: Option<&'a str>,
    /// The authority's country.
    pub country: Country,
    /// Texts and citations of the legal grounds, as written.
    pub grounds: Vec<&'a str>,
    /// When the request was received.
    pub received: Time,
}

impl Asked<'_> {
    /// The proceeding as stated, or as the instrument implies it.
    pub fn effective_proceeding(&self) -> Option<Proceeding> {
        self.proceeding.or(match self.instrument {
            Some(Instrument::Epoc | Instrument::EpocPr) => Some(Proceeding::Criminal),
            _ => None,
        })
    }

    /// Whether the instrument is an order of the Union's law, which goes to a Union addressee.
    pub fn is_union_order(&self) -> bool {
        matches!(
            self.instrument,
            Some(Instrument::Epoc | Instrument::EpocPr | Instrument::DsaOrder)
        )
    }
}
