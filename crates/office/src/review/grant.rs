//! The confirmed grant: the only key to the custodian's window.

use db::Tx;
use market::custody::{self, Frame};
use values::Time;

use super::{
    ProposalId, Proposed, ReviewError,
    check::{Checked, Moment, check},
    load,
};
use crate::{
    law::ClearingFact,
    requests::{self, ItemId, RequestId, Stage, model::Category},
};

/// What two people granted of one item, for one account. It cannot be made but by [`grants`].
#[derive(Clone, Debug)]
pub struct ConfirmedGrant {
    request: RequestId,
    item: ItemId,
    position: usize,
    account: String,
    category: custody::Category,
    frame: Frame,
    places: Vec<String>,
    withheld: Vec<String>,
    proposal: ProposalId,
    proposed_by: String,
    confirmed_by: String,
    confirmed_at: Time,
    on: Vec<ClearingFact>,
}

/// The grants of a request whose every item was decided: one for each granted item and account.
///
/// Whoever collects moves the request on to `collecting` in the same transaction, so that a
/// withdrawal at this moment is not overlooked.
///
/// # Errors
/// [`ReviewError::NotNow`] unless the request is decided or collecting. What was confirmed is held
/// against what is known now; if one grant does not hold any more (an approval ran out, the subject
/// was retracted), none is given.
pub async fn grants(
    tx: &Tx,
    request: &RequestId,
    now: Time,
) -> Result<Vec<ConfirmedGrant>, ReviewError> {
    let request = requests::find(tx, request).await?.ok_or(ReviewError::NotFound)?;
    if !matches!(request.stage, Stage::Decided | Stage::Collecting) {
        return Err(ReviewError::NotNow(request.stage));
    }
    let review = load(tx, &request.id).await?;
    let mut grants = Vec::new();
    for standing in &review.items {
        let Some(decided) = standing.decided() else { return Err(ReviewError::Stale) };
        if !decided.proposal.outcome.grants() {
            continue;
        }
        let author = (decided.by.as_str(), decided.at);
        let settling = (Moment::Settling, now);
        let kind = request.body.kind;
        let checked = check(&review, kind, standing, &decided.proposal, author, settling)?;
        if checked.places != decided.places || checked.accounts != decided.accounts {
            return Err(ReviewError::FactsChanged);
        }
        let of = (&request.id, standing.item.position, standing.item.category);
        grants.extend(of_accounts(of, decided, &checked));
    }
    Ok(grants)
}

fn of_accounts(
    (request, position, category): (&RequestId, usize, Category),
    decided: &Proposed,
    checked: &Checked,
) -> Vec<ConfirmedGrant> {
    let (Some(end), Some(frame)) = (&decided.end, checked.frame) else { return Vec::new() };
    let of_account = |account: &String| ConfirmedGrant {
        request: request.clone(),
        item: decided.item.clone(),
        position,
        account: account.clone(),
        category: in_custody(category),
        frame,
        places: checked.places.clone(),
        withheld: decided.proposal.withheld.clone(),
        proposal: decided.id.clone(),
        proposed_by: decided.by.clone(),
        confirmed_by: end.by.clone(),
        confirmed_at: end.at,
        on: checked.on.clone(),
    };
    checked.accounts.iter().map(of_account).collect()
}

/// The custodian's word for a category of the schema.
pub fn in_custody(category: Category) -> custody::Category {
    match category {
        Category::Identification => custody::Category::Identification,
        Category::Subscriber => custody::Category::Subscriber,
        Category::Payment => custody::Category::Payment,
        Category::Orders => custody::Category::Orders,
        Category::Listings => custody::Category::Listings,
        Category::Messages => custody::Category::Messages,
        Category::Traffic => custody::Category::Traffic,
        Category::Deliveries => custody::Category::Deliveries,
    }
}

impl custody::ConfirmedGrant for ConfirmedGrant {
    fn account(&self) -> &str {
        &self.account
    }

    fn category(&self) -> custody::Category {
        self.category
    }

    fn frame(&self) -> Frame {
        self.frame
    }

    fn places(&self) -> &[String] {
        &self.places
    }
}

impl ConfirmedGrant {
    /// The request.
    pub fn request(&self) -> &RequestId {
        &self.request
    }

    /// The item.
    pub fn item(&self) -> &ItemId {
        &self.item
    }

    /// Index of the item in the request.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Places of storage that were withheld.
    pub fn withheld(&self) -> &[String] {
        &self.withheld
    }

    /// The proposal that was confirmed.
    pub fn proposal(&self) -> &ProposalId {
        &self.proposal
    }

    /// Who proposed it.
    pub fn proposed_by(&self) -> &str {
        &self.proposed_by
    }

    /// Who confirmed it: never who proposed it.
    pub fn confirmed_by(&self) -> &str {
        &self.confirmed_by
    }

    /// When it was confirmed.
    pub fn confirmed_at(&self) -> Time {
        self.confirmed_at
    }

    /// Approvals, formal channels and legal reviews on which it rests, for the package.
    pub fn on(&self) -> &[ClearingFact] {
        &self.on
    }
}
