//! Gathers the accounts that a target may be, with everything that speaks for each.

use std::collections::{BTreeMap, BTreeSet};

use db::{Query, Result};
use market::{accounts::Account, custody::find};
use names::{Key, QueryKeys, Score, address, email, person, query_keys, telephone};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use values::Country;

use crate::{directory::Directory, requests::model::Target};

/// Below this a name contradicts the account that an identifier points to.
const CONTRADICTED: u16 = 400;

/// Candidates of the loose index that are compared at most, for each name or address.
const LOOSE: i64 = 200;

/// One thing that speaks for an account. Identifiers come as the authority wrote them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "by", content = "with")]
pub enum Evidence {
    /// The id of the account itself.
    PlatformId(String),
    /// Its e-mail address.
    Email(String),
    /// Its telephone number.
    Telephone(String),
    /// An order, payment or delivery of which it is a party: the record's id.
    Transaction(String),
    /// A listing that it offers: the listing's id.
    Listing(String),
    /// It bought what a listing offers that is not its own: the listing's id.
    Bought(String),
    /// Its alias or shop name.
    Alias(String),
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
    /// Did its holder move from one country to another? Then a person looks at the route, whichever
    /// of the two the authority states.
    pub moved: bool,
    /// Does a name that is given speak against it? One in a script that cannot be compared with its
    /// own does not.
    pub contradicted: bool,
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
            matches!(e, Evidence::PlatformId(_) | Evidence::Email(_) | Evidence::Telephone(_))
        };
        self.evidence.iter().any(single)
    }

    /// The stated identifiers that point to it: all but names, addresses and residence.
    pub fn identifiers(&self) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().filter(|evidence| evidence.is_identifier())
    }

    /// Every name that it bears: its holder's, its aliases, its company's and representative's.
    pub fn names(&self) -> Vec<person::Name> {
        held(&self.details)
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

impl Evidence {
    /// Is it an identifier that is this account's or not, with nothing between?
    pub fn is_identifier(&self) -> bool {
        match self {
            Evidence::PlatformId(_)
            | Evidence::Email(_)
            | Evidence::Telephone(_)
            | Evidence::Transaction(_)
            | Evidence::Listing(_)
            | Evidence::Alias(_) => true,
            Evidence::Bought(_)
            | Evidence::Name(..)
            | Evidence::Address(..)
            | Evidence::Residence
            | Evidence::OtherResidence => false,
        }
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
    let stated = target.residence.as_deref().and_then(|text| Directory::current().country_of(text));
    let mut found: BTreeMap<String, Vec<Evidence>> = BTreeMap::new();
    exact(q, target, stated, requester, &mut found).await?;
    of_buyers(q, target, &mut found).await?;
    let parsed = |list: &mut dyn Iterator<Item = &String>| -> Vec<person::Name> {
        list.map(|name| person::Name::parse(name)).collect()
    };
    // "Also known as": an alias of several words is a name, one of a single word a handle.
    let known_as = |alias: &&String| alias.split_whitespace().count() > 1;
    let sought = Sought {
        names: parsed(&mut target.names.iter()),
        also: parsed(&mut target.aliases.iter().filter(known_as)),
        addresses: target.addresses.iter().map(|text| address::Address::parse(text)).collect(),
        stated,
    };
    let keys: Vec<QueryKeys> =
        target.names.iter().chain(&target.aliases).map(|name| query_keys(name)).collect();
    let places: Vec<Vec<Key>> =
        target.addresses.iter().map(|text| names::address_keys(text)).collect();
    for id in loose(q, keys.iter().map(|keys| &keys.close).chain(&places)).await? {
        found.entry(id).or_default();
    }
    let mut candidates = sought.weigh_all(q, &found).await?;
    if !candidates.iter().any(is_convincing) {
        let mut near = BTreeMap::new();
        for id in loose(q, keys.iter().map(|keys| &keys.near)).await? {
            if !found.contains_key(&id) {
                near.insert(id, Vec::new());
            }
        }
        candidates.extend(sought.weigh_all(q, &near).await?);
    }
    candidates.retain(|candidate| candidate.score >= Score::CANDIDATE / 2);
    candidates.sort_by(|a, b| b.score.cmp(&a.score).then(a.account.cmp(&b.account)));
    Ok(candidates)
}

/// Is there no need to look for slips of the pen?
fn is_convincing(candidate: &Candidate) -> bool {
    candidate.is_singled_out() || candidate.name_score().is_some_and(|score| score >= Score::SAME)
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
    for text in &target.platform_ids {
        for id in spellings(text) {
            if let Some(account) = find::by_id(q, &id).await? {
                add(account, Evidence::PlatformId(text.clone()));
            }
        }
    }
    for text in &target.emails {
        if let Some(address) = email::normalise(text) {
            for account in find::by_email(q, address.as_str()).await? {
                add(account, Evidence::Email(text.clone()));
            }
        }
    }
    let countries: Vec<Country> = stated.into_iter().chain([requester]).collect();
    for text in &target.telephones {
        for key in telephone::keys(text, &countries) {
            for account in find::by_telephone(q, &key).await? {
                add(account, Evidence::Telephone(text.clone()));
            }
        }
    }
    for text in &target.transactions {
        for id in spellings(text) {
            for (first, second) in find::parties_of_transaction(q, &id).await? {
                add(first, Evidence::Transaction(text.clone()));
                add(second, Evidence::Transaction(text.clone()));
            }
        }
    }
    for text in &target.listings {
        for id in spellings(text) {
            if let Some(account) = find::seller_of_listing(q, &id).await? {
                add(account, Evidence::Listing(text.clone()));
            }
        }
    }
    // What the authority takes for an id may be the name that the account shows.
    for alias in target.aliases.iter().chain(&target.platform_ids) {
        for account in find::by_alias(q, alias).await? {
            add(account, Evidence::Alias(alias.clone()));
        }
    }
    for name in &target.names {
        for account in find::by_alias(q, name).await? {
            // A shop is known by its name; "Marisol" is no buyer's alias only because one chose it.
            let sells = find::account(q, &account).await?.is_some_and(|a| a.role != "buyer");
            if sells {
                add(account, Evidence::Alias(name.clone()));
            }
        }
    }
    Ok(())
}

/// Whose identifier is stated may be the buyer of the listings that are stated, not their seller.
async fn of_buyers(
    q: &impl Query,
    target: &Target,
    found: &mut BTreeMap<String, Vec<Evidence>>,
) -> Result<()> {
    for (account, evidence) in found {
        for text in &target.listings {
            for id in spellings(text) {
                if find::bought(q, account, &id).await? {
                    evidence.push(Evidence::Bought(text.clone()));
                    break;
                }
            }
        }
    }
    Ok(())
}

/// The ways in which an id of the platform may be meant: as it was written, and in small letters of
/// ordinary width with one kind of stroke.
fn spellings(text: &str) -> Vec<String> {
    let written = text.trim().to_owned();
    let small = written.nfkc().collect::<String>().trim().to_lowercase();
    let stroke = |c: char| matches!(c, ' ' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let mut all = vec![written, small.replace(stroke, "_"), small.replace(stroke, "-"), small];
    all.sort();
    all.dedup();
    all
}

/// Accounts that share keys with a name or an address, each of which has a helping of keys.
async fn loose(
    q: &impl Query,
    helpings: impl Iterator<Item = &Vec<Key>>,
) -> Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    for helping in helpings {
        let keys: Vec<i64> = helping.iter().map(|key| key.value).collect();
        ids.extend(find::by_keys(q, &keys, LOOSE).await?.into_iter().map(|(id, _)| id));
    }
    Ok(ids)
}

/// What accounts are compared with.
struct Sought {
    names: Vec<person::Name>,
    also: Vec<person::Name>,
    addresses: Vec<address::Address>,
    stated: Option<Country>,
}

impl Sought {
    async fn weigh_all(
        &self,
        q: &impl Query,
        found: &BTreeMap<String, Vec<Evidence>>,
    ) -> Result<Vec<Candidate>> {
        let ids: Vec<String> = found.keys().cloned().collect();
        let accounts = find::accounts(q, &ids).await?;
        let weighed = accounts.into_iter().map(|account| {
            let evidence = found.get(&account.id).cloned().unwrap_or_default();
            self.weigh(account, evidence)
        });
        Ok(weighed.collect())
    }

    fn weigh(&self, account: Account, mut evidence: Vec<Evidence>) -> Candidate {
        let identity = &account.identity;
        let company = identity.company.iter();
        let held = held(&account);
        let reasons = |score: &Score| score.reasons.iter().map(ToString::to_string).collect();
        let mut name = (!self.names.is_empty()).then(|| person::compare_all(&self.names, &held));
        // Another name that fits speaks for the account; one that does not says nothing against it.
        let other = person::compare_all(&self.also, &held);
        if other.value >= Score::SAME && name.as_ref().is_none_or(|own| own.value < other.value) {
            name = Some(other);
        }
        if let Some(score) = &name {
            evidence.push(Evidence::Name(score.value, reasons(score)));
        }
        let texts = identity.addresses.iter().map(|address| &address.text);
        let seats = company.filter_map(|company| company.address.as_ref());
        let kept: Vec<address::Address> =
            texts.chain(seats).map(|text| address::Address::parse(text)).collect();
        let pairs =
            self.addresses.iter().flat_map(|a| kept.iter().map(move |b| address::compare(a, b)));
        let place = pairs.max_by_key(|score| score.value);
        if let Some(score) = &place {
            evidence.push(Evidence::Address(score.value, reasons(score)));
        }
        let lived = |country: Country| {
            account.residence == Some(country)
                || identity.residence_history.iter().any(|residence| residence.country == country)
        };
        let now = account.residence;
        let history = identity.residence_history.iter();
        let moved = history.clone().any(|then| now.is_some_and(|now| then.country != now))
            || history.clone().zip(history.skip(1)).any(|(a, b)| a.country != b.country);
        if let Some(country) = self.stated {
            evidence.push(if lived(country) {
                Evidence::Residence
            } else {
                Evidence::OtherResidence
            });
        }
        let score = total(&evidence, name.as_ref(), place.as_ref());
        let contradicted = name.is_some_and(|score| score.value < CONTRADICTED)
            && self.names.iter().any(|name| name.may_contradict(&held));
        evidence.sort();
        Candidate {
            residence: account.residence,
            account: account.id.clone(),
            evidence,
            score,
            moved,
            contradicted,
            details: account,
        }
    }
}

/// Every name that the account bears.
fn held(account: &Account) -> Vec<person::Name> {
    let identity = &account.identity;
    let company = identity.company.iter();
    identity
        .names
        .iter()
        .chain(&identity.aliases)
        .chain(company.clone().map(|company| &company.legal_name))
        .chain(company.filter_map(|company| company.representative.as_ref()))
        .map(|name| person::Name::parse(name))
        .collect()
}

/// One number for ordering. Exact identifiers weigh most; a name alone never reaches them.
fn total(evidence: &[Evidence], name: Option<&Score>, place: Option<&Score>) -> u16 {
    let of = |e: &Evidence| match e {
        Evidence::PlatformId(_) => 1000,
        Evidence::Email(_) => 980,
        Evidence::Telephone(_) => 960,
        Evidence::Alias(_) => 820,
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
