//! What a product page shows of reviews and questions, kept in memory. Each review and each answer moves
//! `listing.changed`, so what was read for one value of it is right as long as the listing has that
//! value: nothing has to be thrown away in time.

use super::store::{self, Order, Review};
use crate::listings::ListingId;
use crate::questions::{self, Question};
use db::{Db, Result};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use values::{Language, Time};

/// Reviews that are read for a page.
const REVIEWS: i64 = 24;
/// Questions that are read for a page.
const QUESTIONS: i64 = 12;
/// Listings that are remembered.
const MOST: usize = 4_000;

/// What buyers and those who ask have told of a listing.
#[derive(Debug, Default)]
pub struct Told {
    /// How many gave 1, 2, 3, 4 and 5 stars.
    pub stars: [i64; 5],
    /// The newest reviews.
    pub reviews: Vec<Review>,
    /// The newest questions that were answered.
    pub questions: Vec<Question>,
}

/// The opinions that a process keeps; a part of the [`web::App`].
#[derive(Default)]
pub struct Opinions(Mutex<HashMap<ListingId, (Time, Arc<Told>)>>);

impl Opinions {
    /// What is told of a listing that was changed then.
    pub async fn of(&self, db: &Db, listing: &ListingId, changed: Time) -> Result<Arc<Told>> {
        if let Some((when, told)) = self.lock().get(listing)
            && *when == changed
        {
            return Ok(told.clone());
        }
        let stars = store::stars(db, listing).await?;
        let order = (Order::Newest, Language::En);
        let reviews = match stars.iter().sum::<i64>() {
            0 => Vec::new(),
            _ => store::of_listing(db, listing, (1, 5), order, (0, REVIEWS)).await?,
        };
        let questions = questions::answered(db, listing, None, QUESTIONS).await?;
        let told = Arc::new(Told { stars, reviews, questions });
        let mut kept = self.lock();
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(listing.clone(), (changed, told.clone()));
        Ok(told)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ListingId, (Time, Arc<Told>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Told {
    /// So many reviews for a reader: those in their language first.
    pub fn reviews_for(&self, reader: Language, most: usize) -> Vec<&Review> {
        let (mine, others): (Vec<&Review>, Vec<&Review>) =
            self.reviews.iter().partition(|review| review.language == reader);
        mine.into_iter().chain(others).take(most).collect()
    }
}
