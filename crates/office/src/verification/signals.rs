//! Every signal, one function each. The order is the order of the page.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Evidence, Signal, asks_not_to_be_called, code_of_another_country,
    documents::DocumentType,
    domain_of,
    domains::{is_under, known_domain, listed},
    evidence::Found,
    lookalike::skeleton,
    looks_like, means_everybody,
    register::same_number,
    thresholds,
};
use crate::law::table::Table;

/// Every signal of a request: warnings first, then notes, each in the order of the page.
pub fn signals(evidence: &Evidence<'_>) -> Vec<Signal> {
    let mut found = Found::default();
    platform(evidence, &mut found);
    domains(evidence, &mut found);
    call_back(evidence, &mut found);
    mail(evidence, &mut found);
    law_of_another_country(evidence, &mut found);
    no_calls(evidence, &mut found);
    breadth(evidence, &mut found);
    residences(evidence, &mut found);
    standing(evidence, &mut found);
    documents(evidence, &mut found);
    let mut signals = found.0;
    signals.sort_by_key(|signal| signal.severity);
    signals
}

/// A platform's name that only looks like one that exists.
fn platform(evidence: &Evidence<'_>, found: &mut Found) {
    let written = evidence.text("/platform");
    let small = written.to_lowercase();
    let honest = evidence.platforms.iter().any(|known| {
        let known = known.to_lowercase();
        small == known || small.strip_prefix(&known).is_some_and(|rest| rest.starts_with('.'))
    });
    if written.is_empty() || honest {
        return;
    }
    let capital_i = written.replace('I', "l").to_lowercase();
    let looks = [skeleton(written), skeleton(&small), skeleton(&capital_i)];
    let like = evidence.platforms.iter().any(|known| {
        let plain = skeleton(&known.to_lowercase());
        looks.iter().any(|look| {
            look.strip_prefix(&plain).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    });
    if like {
        found.warn("confusable_platform_name", "/platform", written);
    }
}

fn domains(evidence: &Evidence<'_>, found: &mut Found) {
    let registered: Vec<&str> = evidence
        .register
        .iter()
        .flat_map(|entry| entry.domains.iter().map(String::as_str))
        .collect();
    for (at, domain) in evidence.mail_domains() {
        let own = evidence
            .matched
            .is_some_and(|entry| is_under(&domain, entry.domains.iter().map(String::as_str)));
        if own {
            found.note("domain_in_register", &at, &domain);
        } else if is_under(&domain, registered.iter().copied()) {
            found.note("domain_of_another_authority", &at, &domain);
        } else if looks_like(&domain, registered.iter().copied(), true).is_some()
            || (known_domain(&domain).is_none() && looks_like(&domain, listed(), false).is_some())
        {
            found.warn("lookalike_mail_domain", &at, &domain);
        } else {
            found.note("domain_not_in_register", &at, &domain);
        }
        match known_domain(&domain) {
            Some(row) => {
                found.note(
                    "domain_known",
                    &at,
                    &format!("{} ({}, {})", domain, row.country, row.category),
                );
            }
            None => found.note("domain_unknown", &at, &domain),
        }
        if domain.to_lowercase().split('.').any(|label| label.starts_with("xn--"))
            || !domain.is_ascii()
        {
            found.note("domain_with_foreign_letters", &at, &domain);
        }
    }
}

/// The number given is compared with the register's; the register's is the one to call.
fn call_back(evidence: &Evidence<'_>, found: &mut Found) {
    let Some(entry) = evidence.matched else {
        found.note("authority_not_registered", "/authority/name", evidence.text("/authority/name"));
        return;
    };
    let Some(registered) = &entry.call_back else {
        found.note("no_call_back_number_in_register", "/authority/telephone", &entry.id);
        return;
    };
    let given = ["/authority/telephone", "/officer/telephone"].map(|at| (at, evidence.text(at)));
    let mut given = given.into_iter().filter(|(_, number)| !number.is_empty());
    if let Some((at, number)) = given.next() {
        if same_number(number, registered) {
            found.note("call_back_number_in_register", at, number);
        } else {
            found.warn("call_back_number_not_in_register", at, number);
        }
    }
    for (at, number) in given.filter(|(_, number)| !same_number(number, registered)) {
        found.note("officer_number_not_in_register", at, number);
    }
}

fn mail(evidence: &Evidence<'_>, found: &mut Found) {
    let claimed: Vec<&str> = ["/authority/email", "/officer/email"]
        .into_iter()
        .filter_map(|pointer| domain_of(evidence.text(pointer)))
        .collect();
    for document in evidence.documents {
        let Some(mail) = &document.mail else { continue };
        let verdicts: Vec<String> = mail
            .verdicts
            .iter()
            .map(|verdict| format!("{}={}", verdict.method, verdict.result))
            .collect();
        let verdicts = verdicts.join(" ");
        if mail.authentication_failed() {
            found.warn("mail_authentication_failed", &document.file, &verdicts);
        } else if mail.verdicts.is_empty() {
            found.note("mail_not_authenticated", &document.file, "");
        } else {
            found.note("mail_authenticated", &document.file, &verdicts);
        }
        for domain in &mail.from_domains {
            if !is_under(domain, claimed.iter().copied()) {
                found.note("mail_from_another_domain", &document.file, domain);
            }
        }
        for domain in &mail.reply_to_domains {
            if !is_under(domain, mail.from_domains.iter().map(String::as_str)) {
                found.note("mail_answers_go_elsewhere", &document.file, domain);
            }
        }
    }
}

fn law_of_another_country(evidence: &Evidence<'_>, found: &mut Found) {
    let Some(country) = evidence.country() else { return };
    for n in 0..evidence.list("/legal_grounds").len() {
        for field in ["citation", "text"] {
            let at = format!("/legal_grounds/{n}/{field}");
            if let Some(cited) = code_of_another_country(evidence.text(&at), country) {
                found.warn("legal_code_of_another_country", &at, &cited.citation);
            }
        }
    }
}

fn no_calls(evidence: &Evidence<'_>, found: &mut Found) {
    let mut texts: Vec<(String, &str)> = Vec::new();
    let fields = [
        "/nature_of_investigation",
        "/emergency/threat",
        "/emergency/imminence",
        "/emergency/persons_at_risk",
        "/emergency/why_no_process",
        "/confidentiality/ground",
        "/authority/address",
    ];
    texts.extend(fields.into_iter().map(|at| (at.to_owned(), evidence.text(at))));
    for (list, field) in [("/legal_grounds", "text"), ("/items", "description")] {
        for n in 0..evidence.list(list).len() {
            let at = format!("{list}/{n}/{field}");
            texts.push((at.clone(), evidence.text(&at)));
        }
    }
    for document in evidence.documents {
        texts.push((document.file.clone(), &document.text));
    }
    for (at, text) in texts {
        // A PDF may hold right-to-left lines in the order of the page: letters backwards.
        let phrase = asks_not_to_be_called(text).or_else(|| {
            has_right_to_left(text).then(|| asks_not_to_be_called(&backwards(text))).flatten()
        });
        if let Some(phrase) = phrase {
            found.warn("asks_not_to_be_called", &at, phrase);
        }
    }
}

fn has_right_to_left(text: &str) -> bool {
    text.chars().any(
        |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'),
    )
}

fn backwards(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| line.chars().rev().collect()).collect();
    lines.join("\n")
}

/// Everything about somebody, or anything about everybody.
fn breadth(evidence: &Evidence<'_>, found: &mut Found) {
    let limits = thresholds();
    let mut categories: BTreeMap<u64, BTreeSet<&str>> = BTreeMap::new();
    let mut framed: BTreeSet<u64> = BTreeSet::new();
    for item in evidence.list("/items") {
        let target = item["target"].as_u64().unwrap_or_default();
        let category = item["category"].as_str().unwrap_or_default();
        categories.entry(target).or_default().insert(category);
        let needs_frame = !limits.without_time_frame.iter().any(|free| free == category);
        if needs_frame && item["from"].is_string() && item["to"].is_string() {
            framed.insert(target);
        }
    }
    for (target, asked) in &categories {
        if asked.len() >= limits.over_broad_categories && !framed.contains(target) {
            found.warn(
                "over_broad",
                &format!("/targets/{target}"),
                &format!("{} categories", asked.len()),
            );
        }
    }
    for (n, target) in evidence.list("/targets").iter().enumerate() {
        let nobody = crate::completeness::identifiers_of(target).is_empty();
        let label = target["label"].as_str().unwrap_or_default();
        if let Some(words) = means_everybody(label).filter(|_| nobody) {
            let at = format!("/targets/{n}");
            if !found.0.iter().any(|signal| signal.code == "over_broad" && signal.at == at) {
                found.warn("over_broad", &at, words);
            }
        }
    }
}

fn residences(evidence: &Evidence<'_>, found: &mut Found) {
    for account in evidence.accounts {
        let at = format!("/targets/{}/residence", account.target);
        let stated = evidence.text(&at);
        if !stated.is_empty() && stated != account.residence.code() {
            found.warn("residence_differs_from_account", &at, account.residence.code());
        }
    }
}

/// Whether such an authority usually issues such an instrument, and how long it is known.
fn standing(evidence: &Evidence<'_>, found: &mut Found) {
    let instrument = evidence.text("/instrument");
    let kind = evidence.text("/authority/kind");
    let powers = Table::parse(include_str!("../../../../data/verification/powers.tsv"));
    if let Some(row) = powers.rows().find(|row| row.get("instrument") == instrument)
        && !kind.is_empty()
    {
        let usual = row.get("kinds").split(',').any(|usual| usual == kind);
        let code =
            if usual { "instrument_matches_powers" } else { "instrument_unusual_for_authority" };
        found.note(code, "/instrument", &format!("{instrument}, {kind}"));
    }
    match evidence.first_seen {
        None => found.note("first_request_of_authority", "/authority", ""),
        Some(first) => {
            let days = evidence.at.seconds_since(first) / 86_400;
            let code = if days < thresholds().new_authority_days {
                "authority_is_new"
            } else {
                "authority_first_seen"
            };
            found.note(code, "/authority", &first.to_string());
        }
    }
}

fn documents(evidence: &Evidence<'_>, found: &mut Found) {
    for document in evidence.documents {
        let declared =
            evidence.list("/documents").iter().find(|one| one["file"] == document.file.as_str());
        let media_type = declared.and_then(|one| one["media_type"].as_str()).unwrap_or_default();
        if !media_type.is_empty() && media_type != document.kind.media_type() {
            found.note("document_is_of_another_type", &document.file, document.kind.media_type());
        }
        if document.kind == DocumentType::Executable {
            found.note("document_is_a_program", &document.file, "");
        }
        let Some(pdf) = &document.pdf else { continue };
        for (holds, code) in [
            (pdf.broken, "document_cannot_be_read"),
            (pdf.truncated && !pdf.broken, "document_is_cut_short"),
            (pdf.encrypted, "document_is_locked"),
            (pdf.has_javascript, "document_holds_a_script"),
            (!pdf.broken && !pdf.encrypted && !pdf.has_text, "document_is_a_scan"),
        ] {
            if holds {
                found.note(code, &document.file, "");
            }
        }
    }
}
