//! Gathers the accounts that a target may be, with everything that speaks for each.

use std::collections::BTreeMap;

use db::{Query, Result};
use market::{accounts::Account, custody::find};
use names::{Score, address, email, person, query_keys, telephone};
use serde::Serialize;
use values::Country;

use crate::requests::model::Target;

/// Candidates of the loose index that are compared at most, for each name or address.
const LOOSE: i64 = 60;

/// One thing that speaks for an account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "by", content = "with")]
pub enum Evidence {
    /// The id of the account itself.
    PlatformId,
    /// Its e-mail address.
    Email,
    /// Its telephone number.
    Telephone,
    /// An order, payment or delivery of which it is a party: the record's id.
    Transaction(String),
    /// A listing that it offers: the listing's id.
    Listing(String),
    /// Its alias or shop name.
    Alias,
    /// A name, with the score and its reasons.
    Name(u16, Vec<String>),
    /// An address, with the score and its reasons.
    Address(u16, Vec<String>),
    /// It lives, or lived, in the country that the authority states.
    Residence,
    /// It never lived in the country that the authority states.
    OtherResidence,
}

/// An account that a target may be.
#[derive(Clone, Debug, Serialize)]
pub struct Candidate {
    /// The account's id.
    pub account: String,
    /// What speaks for it, strongest first.
    pub evidence: Vec<Evidence>,
    /// 0 to 1000, for ordering what a person looks at.
    pub score: u16,
    /// Did its holder live elsewhere, before or after, than the authority states?
    pub moved: bool,
    /// Where the holder lives now; never shown to the authority.
    pub residence: Option<Country>,
    /// The account itself, for the person who compares.
    #[serde(skip)]
    pub details: Account,
}

impl Candidate {
    /// Is it named by its own id, e-mail address or telephone number?
    pub fn is_singled_out(&self) -> bool {
        let single = |e: &Evidence| {
            matches!(e, Evidence::PlatformId | Evidence::Email | Evidence::Telephone)
        };
        self.evidence.iter().any(single)
    }

    /// How well the names fit: 0 to 1000; `None` when the target gives no name.
    pub fn name_score(&self) -> Option<u16> {
        self.evidence.iter().find_map(|evidence| match evidence {
            Evidence::Name(score, _) => Some(*score),
            _ => None,
        })
    }

    /// How well the addresses fit.
    pub fn address_score(&self) -> Option<u16> {
        self.evidence.iter().find_map(|evidence| match evidence {
            Evidence::Address(score, _) => Some(*score),
            _ => None,
        })
    }

    /// Does this evidence speak for it?
    pub fn has(&self, wanted: impl Fn(&Evidence) -> bool) -> bool {
        self.evidence.iter().any(wanted)
    }
}

/// Every account that a target may be, best first. `requester` is the authority's country: a
/// national telephone number may be one of its own.
///
/// This reads personal data: the caller enters it in the log of deeds.
pub async fn candidates(
    q: &impl Query,
    target: &Target,
    requester: Country,
) -> Result<Vec<Candidate>> {
    let stated = target.residence.as_deref().and_then(|code| Country::parse(code).ok());
    let mut found: BTreeMap<String, Vec<Evidence>> = BTreeMap::new();
    exact(q, target, stated, requester, &mut found).await?;
    for id in loose(q, target).await? {
        found.entry(id).or_default();
    }
    let names: Vec<person::Name> =
        target.names.iter().map(|name| person::Name::parse(name)).collect();
    let addresses: Vec<address::Address> =
        target.addresses.iter().map(|text| address::Address::parse(text)).collect();
    let mut candidates = Vec::new();
    for (id, evidence) in found {
        let Some(account) = find::account(q, &id).await? else { continue };
        candidates.push(weigh(account, evidence, &names, &addresses, stated));
    }
    candidates.retain(|candidate| candidate.score >= Score::CANDIDATE / 2);
    candidates.sort_by(|a, b| b.score.cmp(&a.score).then(a.account.cmp(&b.account)));
    Ok(candidates)
}

async fn exact(
    q: &impl Query,
    target: &Target,
    stated: Option<Country>,
    requester: Country,
    found: &mut BTreeMap<String, Vec<Evidence>>,
) -> Result<()> {
    let mut add = |id: String, evidence: Evidence| {
        let all = found.entry(id).or_default();
        if !all.contains(&evidence) {
            all.push(evidence);
        }
    };
    for id in &target.platform_ids {
        if let Some(account) = find::by_id(q, id.trim()).await? {
            add(account, Evidence::PlatformId);
        }
    }
    for text in &target.emails {
        if let Some(address) = email::normalise(text) {
            for account in find::by_email(q, address.as_str()).await? {
                add(account, Evidence::Email);
            }
        }
    }
    let countries: Vec<Country> = stated.into_iter().chain([requester]).collect();
    for text in &target.telephones {
        for key in telephone::keys(text, &countries) {
            for account in find::by_telephone(q, &key).await? {
                add(account, Evidence::Telephone);
            }
        }
    }
    for id in &target.transactions {
        let id = id.trim();
        for (first, second) in find::parties_of_transaction(q, id).await? {
            add(first, Evidence::Transaction(id.to_owned()));
            add(second, Evidence::Transaction(id.to_owned()));
        }
    }
    for id in &target.listings {
        let id = id.trim();
        if let Some(account) = find::seller_of_listing(q, id).await? {
            add(account, Evidence::Listing(id.to_owned()));
        }
    }
    for alias in target.aliases.iter().chain(&target.names) {
        for account in find::by_alias(q, alias).await? {
            add(account, Evidence::Alias);
        }
    }
    Ok(())
}

/// Accounts that share keys with the names and addresses that are given.
async fn loose(q: &impl Query, target: &Target) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    for name in target.names.iter().chain(&target.aliases) {
        let keys = query_keys(name);
        let close: Vec<i64> = keys.close.iter().map(|key| key.value).collect();
        let mut of_name = find::by_keys(q, &close, LOOSE).await?;
        if of_name.is_empty() {
            let near: Vec<i64> = keys.near.iter().map(|key| key.value).collect();
            of_name = find::by_keys(q, &near, LOOSE).await?;
        }
        ids.extend(of_name.into_iter().map(|(id, _)| id));
    }
    for text in &target.addresses {
        let keys: Vec<i64> = names::address_keys(text).iter().map(|key| key.value).collect();
        ids.extend(find::by_keys(q, &keys, LOOSE).await?.into_iter().map(|(id, _)| id));
    }
    ids.sort();
    ids.dedup();
    Ok(ids)
}

fn weigh(
    account: Account,
    mut evidence: Vec<Evidence>,
    sought: &[person::Name],
    addresses: &[address::Address],
    stated: Option<Country>,
) -> Candidate {
    let identity = &account.identity;
    let company = identity.company.iter();
    let held: Vec<person::Name> = identity
        .names
        .iter()
        .chain(&identity.aliases)
        .chain(company.clone().map(|company| &company.legal_name))
        .chain(company.clone().filter_map(|company| company.representative.as_ref()))
        .map(|name| person::Name::parse(name))
        .collect();
    let reasons = |score: &Score| score.reasons.iter().map(ToString::to_string).collect();
    let name = (!sought.is_empty()).then(|| person::compare_all(sought, &held));
    if let Some(score) = &name {
        evidence.push(Evidence::Name(score.value, reasons(score)));
    }
    let texts = identity.addresses.iter().map(|address| &address.text);
    let seats = company.filter_map(|company| company.address.as_ref());
    let kept: Vec<address::Address> =
        texts.chain(seats).map(|text| address::Address::parse(text)).collect();
    let pairs = addresses.iter().flat_map(|a| kept.iter().map(move |b| address::compare(a, b)));
    let place = pairs.max_by_key(|score| score.value);
    if let Some(score) = &place {
        evidence.push(Evidence::Address(score.value, reasons(score)));
    }
    let lived = |country: Country| {
        account.residence == Some(country)
            || identity.residence_history.iter().any(|residence| residence.country == country)
    };
    let moved = stated.is_some_and(|country| account.residence != Some(country) && lived(country));
    if let Some(country) = stated {
        evidence.push(if lived(country) { Evidence::Residence } else { Evidence::OtherResidence });
    }
    let score = total(&evidence, name.as_ref(), place.as_ref());
    evidence.sort();
    Candidate {
        residence: account.residence,
        account: account.id.clone(),
        evidence,
        score,
        moved,
        details: account,
    }
}

/// One number for ordering. Exact identifiers weigh most; a name alone never reaches them.
fn total(evidence: &[Evidence], name: Option<&Score>, place: Option<&Score>) -> u16 {
    let of = |e: &Evidence| match e {
        Evidence::PlatformId => 1000,
        Evidence::Email => 980,
        Evidence::Telephone => 960,
        Evidence::Alias => 820,
        Evidence::Transaction(_) | Evidence::Listing(_) => 800,
        _ => 0,
    };
    let strongest = evidence.iter().map(of).max().unwrap_or(0);
    let by_name = name.map_or(0, |score| u32::from(score.value) * 9 / 10);
    let by_place = place.map_or(0, |score| u32::from(score.value) * 8 / 10);
    let loose = by_name.max(by_place);
    let both = if by_name.min(by_place) >= 560 { 60 } else { 0 };
    let elsewhere = if evidence.contains(&Evidence::OtherResidence) { 100 } else { 0 };
    let sum =
        strongest.max(loose + both).saturating_sub(if strongest >= 900 { 0 } else { elsewhere });
    u16::try_from(sum.min(1000)).unwrap_or(1000)
}
