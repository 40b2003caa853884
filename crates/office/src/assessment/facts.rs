//! The facts of today that a review applies the law to: the accounts that people confirmed, where
//! nobody has confirmed any those that the program takes to be meant, and where their records lie.

use std::collections::BTreeSet;

use db::{Query, Result};
use market::custody::{Frame, inventory};

use super::compute::facts_of;
use crate::{
    directory::{Directory, TargetFacts},
    law::Facts,
    requests::Request,
    subjects,
};

/// The facts of a request; `confirmed` are the targets and accounts that people confirmed.
///
/// This reads personal data of candidates: the caller enters it in the log of deeds.
pub async fn facts_now(
    q: &impl Query,
    request: &Request,
    confirmed: &[(usize, String)],
) -> Result<Facts> {
    let body = &request.body;
    let mut accounts: Vec<Vec<String>> = Vec::new();
    let mut targets = Vec::new();
    for (index, target) in body.targets.iter().enumerate() {
        let candidates = subjects::candidates(q, target, body.authority.country).await?;
        let own = confirmed.iter().filter(|(of, _)| *of == index);
        let mut meant: Vec<String> = own.map(|(_, account)| account.clone()).collect();
        if meant.is_empty() {
            meant = subjects::judge(target, &candidates).accounts;
        }
        targets.push(TargetFacts {
            residence: target.residence.clone(),
            moved: candidates.iter().any(|one| one.moved && meant.contains(&one.account)),
            seller: !target.listings.is_empty(),
        });
        accounts.push(meant);
    }
    let mut records = Vec::with_capacity(body.items.len());
    for item in &body.items {
        let mut of_item = BTreeSet::new();
        let frame = Frame { from: item.from, to: item.to };
        for account in &accounts[item.target] {
            of_item.extend(
                inventory(q, account, crate::review::in_custody(item.category), frame).await?,
            );
        }
        records.push(of_item);
    }
    let at = request.received_at;
    let routing = Directory::current().route_targets(&body.platform, &targets, at);
    Ok(facts_of(request, &routing.routes, &records, at))
}
