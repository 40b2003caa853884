//! Is everything there that the guide asks for (§ 4, seven items)? Each item that is
//! missing or weak is named, with what would mend it and where. The evaluation runs on
//! the request as it stands, drafts and supplied parts included, so it reads the JSON
//! of the intake contract and takes nothing for granted.
//!
//! *Missing*: the item is not there. *Weak*: it is there and does not serve. *Advice*:
//! worth mending, but no reason to wait.

mod rules;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use rules::identifiers_of;

/// The seven items of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A signed copy of the request.
    SignedCopy,
    /// Name, e-mail, telephone and postal address.
    ContactDetails,
    /// Credentials that show who the officer is.
    Credentials,
    /// Who is meant.
    TargetIdentification,
    /// What is wanted, and of what time.
    InformationDescription,
    /// What the case is about.
    NatureOfInvestigation,
    /// By what law.
    LegalGrounds,
}

impl Item {
    /// Every item, in the order of the guide.
    pub const ALL: [Item; 7] = [
        Item::SignedCopy,
        Item::ContactDetails,
        Item::Credentials,
        Item::TargetIdentification,
        Item::InformationDescription,
        Item::NatureOfInvestigation,
        Item::LegalGrounds,
    ];

    /// The code, as `signed_copy`.
    pub fn code(self) -> &'static str {
        match self {
            Item::SignedCopy => "signed_copy",
            Item::ContactDetails => "contact_details",
            Item::Credentials => "credentials",
            Item::TargetIdentification => "target_identification",
            Item::InformationDescription => "information_description",
            Item::NatureOfInvestigation => "nature_of_investigation",
            Item::LegalGrounds => "legal_grounds",
        }
    }

    /// Key of the item's name in `completeness.ftl`.
    pub fn text_key(self) -> String {
        format!("completeness-item-{}", self.code().replace('_', "-"))
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Not there.
    Missing,
    /// There, but it does not serve.
    Weak,
    /// Worth mending.
    Advice,
}

/// One thing to mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The item it belongs to.
    pub item: Item,
    /// How bad it is.
    pub grade: Grade,
    /// Key in `completeness.ftl` of the sentence that says what would mend it.
    pub mend: String,
    /// JSON pointer to the field of the request.
    pub at: String,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completeness {
    /// Everything to mend, in the order of the guide, the worst first within an item.
    pub findings: Vec<Finding>,
}

impl Completeness {
    /// The items that are missing, in the order of the guide.
    pub fn missing(&self) -> Vec<Item> {
        self.with(Grade::Missing)
    }

    /// The items that are there but weak.
    pub fn weak(&self) -> Vec<Item> {
        let missing = self.missing();
        self.with(Grade::Weak).into_iter().filter(|item| !missing.contains(item)).collect()
    }

    /// Whether nothing is missing. What is weak is for the reviewer to judge.
    pub fn is_complete(&self) -> bool {
        self.missing().is_empty()
    }

    fn with(&self, grade: Grade) -> Vec<Item> {
        Item::ALL
            .into_iter()
            .filter(|item| self.findings.iter().any(|f| f.item == *item && f.grade == grade))
            .collect()
    }
}

/// Judges a request in the shape of the intake contract; anything may be absent.
pub fn assess(request: &Value) -> Completeness {
    let mut findings = Vec::new();
    for rule in rules::ALL {
        rule(request, &mut findings);
    }
    findings.sort_by_key(|finding| (finding.item, finding.grade));
    Completeness { findings }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TEXTS: [&str; 3] = [
        include_str!("../../../../locales/en/completeness.ftl"),
        include_str!("../../../../locales/ar/completeness.ftl"),
        include_str!("../../../../locales/ja/completeness.ftl"),
    ];

    fn has(texts: &str, key: &str) -> bool {
        texts.lines().any(|line| line.split_once(" = ").is_some_and(|(left, _)| left == key))
    }

    #[test]
    fn an_empty_request_lacks_everything_and_says_so_in_every_language() {
        let nothing = assess(&json!({}));
        assert_eq!(nothing.missing(), Item::ALL);
        assert!(nothing.weak().is_empty());
        let mut keys: Vec<String> = Item::ALL.iter().map(|item| item.text_key()).collect();
        keys.extend(nothing.findings.iter().map(|finding| finding.mend.clone()));
        for words in include_str!("rules.rs").split('"').skip(1).step_by(2) {
            if words.contains('-') && !words.contains([' ', '/', '{']) && !words.ends_with('-') {
                keys.push(format!("completeness-mend-{words}"));
            }
        }
        for key in keys {
            for texts in TEXTS {
                assert!(has(texts, &key), "{key}");
            }
        }
    }

    #[test]
    fn blank_texts_and_wrong_types_count_as_nothing() {
        let odd = assess(&json!({"kind": 7, "authority": [], "officer": {"badge": "  "},
            "targets": [{"names": [" "], "emails": "x"}, 3], "items": [{"target": "0"}],
            "legal_grounds": [{"text": " "}], "documents": {"role": "credentials"},
            "nature_of_investigation": " "}));
        assert_eq!(odd.missing().len(), 6);
        assert_eq!(odd.weak(), [Item::InformationDescription]);
    }

    #[test]
    fn each_finding_points_at_the_field_to_mend() {
        let request = json!({"kind": "production", "authority": {"country": "GB"},
            "targets": [{"names": ["A"]}, {"emails": ["a@example.com"]}],
            "items": [{"target": 5, "category": "orders", "description": "x",
                "from": "2026-02-01T00:00:00Z", "to": "2026-01-01T00:00:00Z"}],
            "legal_grounds": [{"text": "t", "citation": "18 U.S.C. 2703"}]});
        let found = assess(&request);
        let at = |mend: &str| {
            found.findings.iter().find(|f| f.mend.ends_with(mend)).map(|f| f.at.as_str())
        };
        assert_eq!(at("target-name-alone"), Some("/targets/0"));
        assert_eq!(at("item-target"), Some("/items/0/target"));
        assert_eq!(at("item-time-frame-inverted"), Some("/items/0/from"));
        assert_eq!(at("ground-foreign"), Some("/legal_grounds/0/citation"));
    }
}
