//! The ends of the strands: who keeps them outside can tell later whether history was rewritten.

use std::{collections::BTreeMap, fmt, str::FromStr};

use tlog::Hash;

/// How long each strand is, and the hash of its last transaction. Written as lines of
/// `strand size hash`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heads(BTreeMap<i64, (i64, Hash)>);

/// The text is none of `strand size hash` in lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the ends of a ledger's strands: lines of a strand's number, its size and a hash")]
pub struct BadHeads;

impl Heads {
    /// How many transactions they cover.
    pub fn transactions(&self) -> i64 {
        self.0.values().map(|(size, _)| size).sum()
    }

    pub(crate) fn put(&mut self, strand: i64, size: i64, hash: Hash) {
        self.0.insert(strand, (size, hash));
    }

    pub(crate) fn of(&self, strand: i64) -> Option<(i64, Hash)> {
        self.0.get(&strand).copied()
    }
}

impl fmt::Display for Heads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (strand, (size, hash)) in &self.0 {
            writeln!(f, "{strand} {size} {hash}")?;
        }
        Ok(())
    }
}

impl FromStr for Heads {
    type Err = BadHeads;
    fn from_str(text: &str) -> Result<Heads, BadHeads> {
        let mut heads = Heads::default();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let mut words = line.split_whitespace();
            let mut word = || words.next().ok_or(BadHeads);
            let strand = word()?.parse().map_err(|_| BadHeads)?;
            let size = word()?.parse().map_err(|_| BadHeads)?;
            let hash = Hash::from_base64(word()?).map_err(|_| BadHeads)?;
            let known = (0..crate::STRANDS).contains(&strand) && size > 0;
            if !known || words.next().is_some() || heads.of(strand).is_some() {
                return Err(BadHeads);
            }
            heads.put(strand, size, hash);
        }
        Ok(heads)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_read_back_and_other_texts_are_refused() {
        let mut heads = Heads::default();
        heads.put(0, 5, tlog::EMPTY_ROOT);
        heads.put(7, 1, Hash([7; 32]));
        assert_eq!(heads.to_string().parse(), Ok(heads.clone()));
        assert_eq!(heads.transactions(), 6);
        let line = heads.to_string().lines().next().map(str::to_owned).expect("a line");
        for bad in ["0 5", "0 0 x", "x 5 y", &format!("{line} more"), &format!("{line}\n{line}")] {
            assert_eq!(bad.parse::<Heads>(), Err(BadHeads), "{bad}");
        }
    }
}
