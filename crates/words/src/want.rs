//! What a text must have, as a tree of tokens; it maps onto any boolean query language.

use crate::{Kind, bigrams};

/// What a text must have to be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// A token of this kind; finding it is worth so much, per mille.
    Term(Kind, String, u16),
    /// All of them; worth the mean.
    All(Vec<Want>),
    /// One of them; worth the best.
    Any(Vec<Want>),
    /// At least so many of a hundred of them; worth the mean.
    Share(u16, Vec<Want>),
}

impl Want {
    /// What a text is worth that has the tokens for which `has` is true; 0 if it does not do.
    pub fn score(&self, has: &impl Fn(Kind, &str) -> bool) -> u32 {
        match self {
            Want::Term(kind, text, weight) => {
                if has(*kind, text) {
                    u32::from(*weight)
                } else {
                    0
                }
            }
            Want::All(wants) => {
                let mut sum = 0;
                for want in wants {
                    match want.score(has) {
                        0 => return 0,
                        score => sum += score,
                    }
                }
                sum / u32::try_from(wants.len().max(1)).unwrap_or(1)
            }
            Want::Any(wants) => wants.iter().map(|want| want.score(has)).max().unwrap_or(0),
            Want::Share(least, wants) => {
                let scores = || wants.iter().map(|want| want.score(has));
                let met = scores().filter(|score| *score > 0).count();
                let count = wants.len().max(1);
                if met * 100 < count * usize::from(*least) {
                    return 0;
                }
                scores().sum::<u32>() / u32::try_from(count).unwrap_or(1)
            }
        }
    }

    /// The same, worth so many thousandths of what it was.
    #[must_use]
    pub fn scaled(self, thousandths: u32) -> Want {
        let all = |wants: Vec<Want>| wants.into_iter().map(|w| w.scaled(thousandths)).collect();
        match self {
            Want::Term(kind, text, weight) => {
                let weight = (u32::from(weight) * thousandths / 1000).max(1);
                Want::Term(kind, text, u16::try_from(weight).unwrap_or(u16::MAX))
            }
            Want::All(wants) => Want::All(all(wants)),
            Want::Any(wants) => Want::Any(all(wants)),
            Want::Share(least, wants) => Want::Share(least, all(wants)),
        }
    }

    pub(crate) fn drop_terms(&mut self, dropped: &impl Fn(Kind, &str) -> bool) {
        if let Want::All(wants) | Want::Any(wants) | Want::Share(_, wants) = self {
            wants.retain(|want| match want {
                Want::Term(kind, text, _) => !dropped(*kind, text),
                _ => true,
            });
            wants.iter_mut().for_each(|want| want.drop_terms(dropped));
        }
    }
}

/// A token of a kind, for what the kind is worth.
pub(crate) fn term(kind: Kind, text: &str) -> Want {
    Want::Term(kind, text.to_string(), kind.weight())
}

/// One of several, each once.
pub(crate) fn any(mut wants: Vec<Want>) -> Want {
    let mut seen: Vec<Want> = Vec::with_capacity(wants.len());
    for want in wants.drain(..) {
        let empty = matches!(&want, Want::Term(_, text, _) if text.is_empty());
        if !empty && !seen.contains(&want) {
            seen.push(want);
        }
    }
    if seen.len() == 1 { seen.remove(0) } else { Want::Any(seen) }
}

pub(crate) fn all(mut wants: Vec<Want>) -> Want {
    if wants.len() == 1 { wants.remove(0) } else { Want::All(wants) }
}

/// Most bigrams of a run; all of them when they are few.
pub(crate) fn share(run: &str) -> Option<Want> {
    let pairs = bigrams::pairs(run);
    let least = if pairs.len() <= 3 { 100 } else { 75 };
    let wants: Vec<Want> = pairs.iter().map(|pair| term(Kind::Bigram, pair)).collect();
    (!wants.is_empty()).then_some(Want::Share(least, wants))
}
