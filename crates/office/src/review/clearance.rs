//! What clears the way for an item at one place of storage: the approval of a
//! competent authority, or the request come again through the formal channel. One
//! person records it and another confirms it; until then it clears nothing.

use db::Tx;
use serde_json::json;
use values::{Country, Time};

use super::{Became, ClearanceId, End, ReviewError, needed, staff, store, two_people};
use crate::{
    law::{Approval, ClearingFact, NotAnApproval},
    requests::{self, By, DocumentId, Item, ItemId, Request, Stage, Told, model::words},
};

words! {
    /// What kind of clearance it is.
    ClearanceKind {
        /// A competent authority approved.
        Approval = "approval",
        /// The request came again, through the formal channel.
        FormalChannel = "formal_channel",
    }
}

/// An approval, or a formal channel that was used, for one item at one place of storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clearance {
    /// Which of the two.
    pub kind: ClearanceKind,
    /// The place of storage that it covers.
    pub stored_in: String,
    /// Who approved; or the channel, such as the name of the treaty.
    pub authority: String,
    /// The legal order of who approved. An approval of one State lifts the bar of no other.
    pub country: Country,
    /// Its file number.
    pub reference: String,
    /// When it was given.
    pub given_at: Time,
    /// Its last instant, if it has one.
    pub until: Option<Time>,
    /// The document that shows it, if it is among the documents of the request.
    pub document: Option<DocumentId>,
}

/// A clearance as it was recorded, and what the second person did with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// Its id.
    pub id: ClearanceId,
    /// The item.
    pub item: ItemId,
    /// What was recorded.
    pub clearance: Clearance,
    /// When.
    pub at: Time,
    /// By which member of staff.
    pub by: String,
    /// Confirmed or sent back, by whom.
    pub end: Option<End>,
}

impl Recorded {
    /// Did a second person confirm it?
    pub fn is_confirmed(&self) -> bool {
        self.end.as_ref().is_some_and(|end| end.became == Became::Confirmed)
    }

    /// As the law reads it.
    pub(super) fn as_fact(&self, item: &Item) -> Option<ClearingFact> {
        let index = u32::try_from(item.position).ok()?;
        let c = &self.clearance;
        Some(match c.kind {
            ClearanceKind::Approval => ClearingFact::Approval(self.as_approval(index).ok()?),
            ClearanceKind::FormalChannel => ClearingFact::FormalChannel {
                item: index,
                channel: c.authority.clone(),
                reference: c.reference.clone(),
                at: c.given_at,
            },
        })
    }

    fn as_approval(&self, item: u32) -> Result<Approval, NotAnApproval> {
        let c = &self.clearance;
        Approval::record(
            &c.authority,
            c.country,
            &c.reference,
            c.given_at,
            c.until,
            vec![item],
            &self.by,
            self.at,
        )
    }
}

/// Records a clearance. It clears nothing before another person confirms it.
pub async fn record_clearance(
    tx: &Tx,
    request: &mut Request,
    item: &ItemId,
    clearance: &Clearance,
    by: &By,
    now: Time,
) -> Result<ClearanceId, ReviewError> {
    let recorder = staff(by)?.to_owned();
    takes_clearances(request)?;
    let items = requests::items(tx, &request.id).await?;
    let item = items.into_iter().find(|i| i.id == *item).ok_or(ReviewError::NotFound)?;
    let mut clearance = clearance.clone();
    for text in [&mut clearance.stored_in, &mut clearance.authority, &mut clearance.reference] {
        *text = text.trim().to_owned();
    }
    let id = ClearanceId::mint(now);
    let recorded = Recorded { id, item: item.id, clearance, at: now, by: recorder, end: None };
    if recorded.clearance.stored_in.is_empty() {
        return Err(ReviewError::FaultyClearance("the place of storage is not named"));
    }
    // The same is asked of a formal channel: who, on what file number, when.
    recorded.as_approval(0).map_err(|fault| {
        ReviewError::FaultyClearance(match fault {
            NotAnApproval::Unnamed => "who gave it, or its reference, is not named",
            NotAnApproval::Dates => "its dates do not hold together",
            NotAnApproval::CoversNothing => "it covers nothing",
        })
    })?;
    if let Some(document) = &recorded.clearance.document {
        let documents = requests::documents(tx, &request.id).await?;
        if !documents.iter().any(|d| d.id == *document) {
            return Err(ReviewError::NotFound);
        }
    }
    tell(tx, request, "request.clearance-recorded", &recorded, by, now).await?;
    store::add_clearance(tx, &request.id, &recorded).await?;
    Ok(recorded.id)
}

/// Another person confirms a recorded clearance.
pub async fn confirm_clearance(
    tx: &Tx,
    request: &mut Request,
    clearance: &ClearanceId,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    let recorded = open(tx, request, clearance).await?;
    let second = staff(by)?;
    two_people(tx, second, &recorded.by).await?;
    tell(tx, request, "request.clearance-confirmed", &recorded, by, now).await?;
    let words = String::new();
    let end = End { became: Became::Confirmed, at: now, by: second.to_owned(), words };
    Ok(store::end_clearance(tx, &recorded, &end).await?)
}

/// A recorded clearance is sent back by a second person, or taken back by who recorded it.
pub async fn reject_clearance(
    tx: &Tx,
    request: &mut Request,
    clearance: &ClearanceId,
    words: &str,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    let recorded = open(tx, request, clearance).await?;
    let second = staff(by)?.to_owned();
    let words = needed(words)?.to_owned();
    tell(tx, request, "request.clearance-sent-back", &recorded, by, now).await?;
    let end = End { became: Became::SentBack, at: now, by: second, words };
    Ok(store::end_clearance(tx, &recorded, &end).await?)
}

/// The clearance, if nobody has confirmed or rejected it yet.
async fn open(
    tx: &Tx,
    request: &Request,
    clearance: &ClearanceId,
) -> Result<Recorded, ReviewError> {
    takes_clearances(request)?;
    let all = store::clearances(tx, &request.id).await?;
    let recorded = all.into_iter().find(|c| c.id == *clearance).ok_or(ReviewError::NotFound)?;
    if recorded.end.is_some() { Err(ReviewError::Stale) } else { Ok(recorded) }
}

fn takes_clearances(request: &Request) -> Result<(), ReviewError> {
    match request.stage {
        Stage::UnderReview | Stage::Suspended | Stage::Decided => Ok(()),
        other => Err(ReviewError::NotNow(other)),
    }
}

/// The fact and the entry in the log of deeds; only the office sees it.
async fn tell(
    tx: &Tx,
    request: &mut Request,
    deed: &'static str,
    recorded: &Recorded,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    let kind = recorded.clearance.kind.as_str();
    let logged = [
        ("clearance", audit::Fact::Id(recorded.id.as_str())),
        ("item", audit::Fact::Id(recorded.item.as_str())),
        ("kind", audit::Fact::Code(kind)),
        ("country", audit::Fact::Row(recorded.clearance.country.code())),
    ];
    let details = json!({
        "clearance": recorded.id.as_str(), "item": recorded.item.as_str(), "kind": kind,
    });
    let told = Told { logged: &logged, ..Told::inside(deed, details) };
    let stage = request.stage;
    Ok(requests::step(tx, request, stage, by, told, now).await?)
}
