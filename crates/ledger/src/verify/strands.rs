//! Along one strand: places, hashes, lines and sums.

use std::collections::BTreeMap;

use db::Query;
use tlog::Hash;

use super::{Finding, Heads, Place, Report};
use crate::{
    Result,
    entry::{self, BEGINNING, Content},
    store::{self, LineRow, TransactionRow},
};

/// How many places are read at once.
const PLACES: i64 = 1024;

/// Verifies a strand up to `size`, and that nothing stands beyond.
pub(super) async fn verify(
    q: &impl Query,
    strand: i64,
    size: i64,
    older: Option<&Heads>,
    report: &mut Report,
) -> Result<()> {
    let known = older.and_then(|heads| heads.of(strand));
    if let Some((known, _)) = known {
        *report.older.get_or_insert(0) += known;
        if known > size {
            report.found(Finding::Shorter { place: Place { strand, seq: known - 1 } });
        }
    } else if older.is_some() {
        report.older.get_or_insert(0);
    }
    let mut walk = Walk { strand, next: 0, before: BEGINNING, also: None, known };
    let mut from = 0;
    while from < size {
        let to = size.min(from + PLACES);
        let transactions = store::transactions_of(q, strand, from, to).await?;
        let mut lines = Lines::of(store::lines_of(q, strand, from, to).await?);
        for row in &transactions {
            let own = lines.take(row.0, |seq| walk.stray(seq, report));
            walk.step(row, &own, report);
        }
        lines.take(i64::MAX, |seq| walk.stray(seq, report));
        from = to;
    }
    walk.missing_until(size, report);
    if size > 0 {
        report.heads.put(strand, size, walk.before);
    }
    if let Some(seq) = store::outside(q, strand).await? {
        report.found(Finding::Outside { place: Place { strand, seq } });
    }
    Ok(())
}

/// Where the verification is on its strand.
struct Walk {
    strand: i64,
    /// The place that is expected next.
    next: i64,
    /// The stored hash of the transaction before.
    before: Hash,
    /// The computed hash of the transaction before, where it is another.
    also: Option<Hash>,
    /// What somebody outside knows of this strand: its size then, and its end.
    known: Option<(i64, Hash)>,
}

impl Walk {
    fn step(&mut self, row: &TransactionRow, lines: &[LineRow], report: &mut Report) {
        let (seq, key, at, reason, reference, last, stored) = row;
        let place = Place { strand: self.strand, seq: *seq };
        self.missing_until(*seq, report);
        report.transactions += 1;
        report.postings += lines.len() as u64;
        let stored = Hash::from_slice(stored).unwrap_or(BEGINNING);
        let content = Content { strand: self.strand, seq: *seq, key, at: *at, reason, reference };
        let named = lines.iter().map(|(.., account, amount)| (account.as_str(), *amount));
        let after = |before: &Hash| entry::hash(before, &content, named.clone());
        let computed = after(&self.before);
        // Where the hash alone was changed, the next transaction follows the one that was computed.
        let follows = computed == stored || self.also.is_some_and(|also| after(&also) == stored);
        let in_time = lines.iter().all(|line| line.2 == *at);
        let numbered = lines.iter().zip(0..).all(|(line, number)| line.1 == number);
        if lines.len() as i64 != last + 1 || !numbered {
            let (has, posted) = (lines.len() as u64, last + 1);
            report.found(Finding::Lines { place, key: key.clone(), has, posted });
        } else if let Some((currency, by)) = unbalanced(lines) {
            report.found(Finding::Unbalanced { place, key: key.clone(), currency, by });
        } else if !follows || !in_time {
            report.found(Finding::Changed { place, key: key.clone() });
        }
        if self.known.is_some_and(|(size, hash)| size == seq + 1 && hash != stored) {
            report.found(Finding::Forked { place });
        }
        self.also = Some(computed).filter(|computed| *computed != stored);
        self.before = stored;
        self.next = seq + 1;
    }

    fn missing_until(&mut self, seq: i64, report: &mut Report) {
        if seq > self.next {
            let place = Place { strand: self.strand, seq: self.next };
            report.found(Finding::Missing { place, count: seq - self.next });
            self.next = seq;
        }
    }

    fn stray(&self, seq: i64, report: &mut Report) {
        report.found(Finding::Stray { place: Place { strand: self.strand, seq } });
    }
}

/// The currency, by its letters in the accounts' ids, in which lines do not sum to zero.
fn unbalanced(lines: &[LineRow]) -> Option<(String, i128)> {
    let mut sums: BTreeMap<&str, i128> = BTreeMap::new();
    for (.., account, amount) in lines {
        *sums.entry(account.get(..3).unwrap_or_default()).or_default() += i128::from(*amount);
    }
    let (currency, by) = sums.into_iter().find(|(_, sum)| *sum != 0)?;
    Some((currency.to_owned(), by))
}

/// Lines of several transactions, in order of their places.
struct Lines(std::iter::Peekable<std::vec::IntoIter<LineRow>>);

impl Lines {
    fn of(rows: Vec<LineRow>) -> Lines {
        Lines(rows.into_iter().peekable())
    }

    /// The lines of one place; those before it belong to nothing, and each place is told once.
    fn take(&mut self, place: i64, mut stray: impl FnMut(i64)) -> Vec<LineRow> {
        let mut told = None;
        while let Some((seq, ..)) = self.0.next_if(|line| line.0 < place) {
            if told.replace(seq) != Some(seq) {
                stray(seq);
            }
        }
        let mut own = Vec::new();
        while let Some(line) = self.0.next_if(|line| line.0 == place) {
            own.push(line);
        }
        own
    }
}
