//! The lines of a basket as they stand now, and what has changed.

use super::{Error, fits, store};
use crate::BasketId;
use db::{Query, Result};
use shop::listings::{Misfit, VariantId};
use shop::offers::{self, Offered};
use values::Language;

/// A line of a basket, as it is offered now.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub offered: Offered,
    /// How many.
    pub quantity: i64,
    /// What a piece cost when the buyer last looked, where it costs something else now.
    pub was: Option<i64>,
    /// Why it cannot be bought so, if it cannot.
    pub note: Option<Note>,
}

/// Why a line cannot be bought as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It is not offered any more.
    Gone,
    /// Only so many are left that can be bought; none, if zero.
    Short(i64),
    /// The quantity is none that the seller sells any more.
    Misfit(Misfit),
}

pub(super) async fn load(
    q: &impl Query,
    basket: &BasketId,
    reader: Language,
) -> Result<Vec<Entry>> {
    let lines = store::lines(q, basket).await?;
    let ids: Vec<VariantId> = lines.iter().map(|(variant, ..)| variant.clone()).collect();
    let offered = offers::load(q, &ids, reader).await?;
    let mut entries = Vec::with_capacity(lines.len());
    // Both are in the same order; what there is no more was left out of the offers.
    let mut lines = lines.into_iter();
    for offered in offered {
        let line = lines.by_ref().find(|(variant, ..)| *variant == offered.variant);
        let Some((_, quantity, seen)) = line else { break };
        let each = offered.each(quantity).minor;
        let note = match fits(&offered, quantity) {
            Ok(()) => None,
            Err(Error::Short(left)) => Some(Note::Short(left)),
            Err(Error::Misfit(misfit)) => Some(Note::Misfit(misfit)),
            Err(_) => Some(Note::Gone),
        };
        entries.push(Entry { quantity, was: (seen != each).then_some(seen), note, offered });
    }
    Ok(entries)
}
