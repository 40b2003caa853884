//! The rules, one function for each of the seven items.

use serde_json::Value;
use values::{Country, Time};

use super::{Finding, Grade, Item};
use crate::verification::{code_of_another_country, own_letters, thresholds};

type Rule = fn(&Value, &mut Vec<Finding>);

/// Every rule, in the order of the guide.
pub(super) const ALL: &[Rule] = &[
    signed_copy,
    contact_details,
    credentials,
    target_identification,
    information_description,
    nature_of_investigation,
    legal_grounds,
];

/// The identifiers of a target that are not blank: field and text. A label is none.
pub fn identifiers_of(target: &Value) -> Vec<(&'static str, &str)> {
    const FIELDS: [&str; 8] = [
        "names",
        "aliases",
        "addresses",
        "emails",
        "telephones",
        "platform_ids",
        "listings",
        "transactions",
    ];
    FIELDS
        .into_iter()
        .flat_map(|field| list(target, field).iter().map(move |entry| (field, text_of(entry))))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

fn signed_copy(request: &Value, findings: &mut Vec<Finding>) {
    let emergency = text(request, "/kind") == "emergency";
    let signed = documents(request, "signed_request");
    let form = emergency && documents(request, "emergency_form");
    if !signed && !form {
        let mend = if emergency { "signed-form" } else { "signed-copy" };
        add(findings, Item::SignedCopy, Grade::Missing, mend, "/documents");
    }
}

fn contact_details(request: &Value, findings: &mut Vec<Finding>) {
    for (mend, fields) in [
        ("contact-name", &["/officer/name", "/authority/name"][..]),
        ("contact-email", &["/authority/email", "/officer/email"]),
        ("contact-telephone", &["/authority/telephone", "/officer/telephone"]),
        ("contact-address", &["/authority/address"]),
    ] {
        if fields.iter().all(|field| text(request, field).is_empty()) {
            add(findings, Item::ContactDetails, Grade::Missing, mend, fields[0]);
        }
    }
    if text(request, "/officer/name").is_empty() {
        add(findings, Item::ContactDetails, Grade::Advice, "contact-officer", "/officer/name");
    }
}

fn credentials(request: &Value, findings: &mut Vec<Finding>) {
    if documents(request, "credentials") {
        return;
    }
    if text(request, "/officer/badge").is_empty() {
        add(findings, Item::Credentials, Grade::Missing, "credentials", "/documents");
    } else {
        add(findings, Item::Credentials, Grade::Weak, "credentials-document", "/documents");
    }
}

fn target_identification(request: &Value, findings: &mut Vec<Finding>) {
    const ITEM: Item = Item::TargetIdentification;
    if is_withdrawal(request) {
        return;
    }
    let targets = list(request, "targets");
    if targets.is_empty() {
        add(findings, ITEM, Grade::Missing, "target-none", "/targets");
        return;
    }
    let nobody_at_all = targets.iter().all(|target| identifiers_of(target).is_empty());
    for (n, target) in targets.iter().enumerate() {
        let at = format!("/targets/{n}");
        let known = identifiers_of(target);
        if known.is_empty() {
            let grade = if nobody_at_all { Grade::Missing } else { Grade::Weak };
            add(findings, ITEM, grade, "target-identifier", &at);
        } else if known.iter().all(|(field, _)| ["names", "aliases"].contains(field)) {
            add(findings, ITEM, Grade::Weak, "target-name-alone", &at);
        }
    }
}

fn information_description(request: &Value, findings: &mut Vec<Finding>) {
    const ITEM: Item = Item::InformationDescription;
    if is_withdrawal(request) {
        return;
    }
    let items = list(request, "items");
    if items.is_empty() {
        add(findings, ITEM, Grade::Missing, "items-none", "/items");
    }
    let targets = list(request, "targets").len() as u64;
    for (n, item) in items.iter().enumerate() {
        let at = |field: &str| format!("/items/{n}{field}");
        if text(item, "/description").is_empty() {
            add(findings, ITEM, Grade::Weak, "item-description", &at("/description"));
        }
        let category = text(item, "/category");
        let free = thresholds().without_time_frame.iter().any(|free| free == category);
        let ends = [text(item, "/from"), text(item, "/to")];
        if !free && ends.iter().any(|end| end.is_empty()) {
            add(findings, ITEM, Grade::Weak, "item-time-frame", &at("/from"));
        }
        if let [Ok(from), Ok(to)] = ends.map(Time::parse)
            && from > to
        {
            add(findings, ITEM, Grade::Advice, "item-time-frame-inverted", &at("/from"));
        }
        if item["target"].as_u64().is_none_or(|target| target >= targets) {
            add(findings, ITEM, Grade::Advice, "item-target", &at("/target"));
        }
    }
}

fn nature_of_investigation(request: &Value, findings: &mut Vec<Finding>) {
    const ITEM: Item = Item::NatureOfInvestigation;
    const AT: &str = "/nature_of_investigation";
    let nature = text(request, AT);
    if nature.is_empty() {
        add(findings, ITEM, Grade::Missing, "nature-none", AT);
    } else if nature.chars().count() < thresholds().nature_characters {
        add(findings, ITEM, Grade::Weak, "nature-short", AT);
    } else if own_letters(nature) < thresholds().nature_own_letters {
        add(findings, ITEM, Grade::Weak, "nature-vague", AT);
    }
    if text(request, "/kind") == "emergency" {
        for field in ["threat", "imminence", "persons_at_risk", "why_no_process"] {
            let at = format!("/emergency/{field}");
            if text(request, &at).is_empty() {
                let mend = format!("emergency-{}", field.replace('_', "-"));
                add(findings, ITEM, Grade::Advice, &mend, &at);
            }
        }
    }
}

fn legal_grounds(request: &Value, findings: &mut Vec<Finding>) {
    const ITEM: Item = Item::LegalGrounds;
    let stated: Vec<(usize, &Value)> = list(request, "legal_grounds")
        .iter()
        .enumerate()
        .filter(|(_, ground)| {
            !text(ground, "/text").is_empty() || !text(ground, "/citation").is_empty()
        })
        .collect();
    let Some((first, _)) = stated.first() else {
        add(findings, ITEM, Grade::Missing, "grounds-none", "/legal_grounds");
        return;
    };
    if stated.iter().all(|(_, ground)| text(ground, "/citation").is_empty()) {
        let at = format!("/legal_grounds/{first}/citation");
        add(findings, ITEM, Grade::Weak, "ground-citation", &at);
    }
    let Ok(country) = Country::parse(text(request, "/authority/country")) else { return };
    for (n, ground) in stated {
        for field in ["citation", "text"] {
            if code_of_another_country(text(ground, &format!("/{field}")), country).is_some() {
                let at = format!("/legal_grounds/{n}/{field}");
                add(findings, ITEM, Grade::Weak, "ground-foreign", &at);
                break;
            }
        }
    }
}

fn add(findings: &mut Vec<Finding>, item: Item, grade: Grade, mend: &str, at: &str) {
    let mend = format!("completeness-mend-{mend}");
    findings.push(Finding { item, grade, mend, at: at.to_owned() });
}

fn is_withdrawal(request: &Value) -> bool {
    text(request, "/kind") == "withdrawal"
}

fn documents(request: &Value, role: &str) -> bool {
    list(request, "documents").iter().any(|document| document["role"] == role)
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).map_or("", text_of)
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default().trim()
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
