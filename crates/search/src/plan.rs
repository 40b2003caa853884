//! A search as it is carried out: for each word that was typed, what a listing must have, in terms
//! that were looked up in each part of the index.

use std::cell::RefCell;

use tantivy::postings::TermInfo;
use values::Language;
use words::{Kind, Query, Want};

use crate::{
    Target,
    hash::Map,
    meanings::Meaning,
    schema::{category_term, fact_term, letter},
    snapshot::Snapshot,
};

/// What a listing is worth that is met only by what a category's name says, per mille.
const BY_CATEGORY: u32 = 320;
/// And by the name of an option that it has.
const BY_OPTION: u32 = 400;
/// By a synonym of the operator.
const BY_SYNONYM: u32 = 700;
/// In the language that the words seem to be of, where that is not the page's.
const BY_GUESS: u32 = 900;

/// What a listing must have.
#[derive(Debug)]
pub enum Node {
    /// A term, worth so much at the best place.
    Term(u32, u16),
    /// A term that is no text, always worth so much.
    Flat(u32, u16),
    All(Vec<Node>),
    Any(Vec<Node>),
    Share(u16, Vec<Node>),
}

/// One word that was typed.
#[derive(Debug)]
pub struct Slot {
    pub node: Node,
    pub light: bool,
}

/// A search, ready.
pub struct Plan {
    pub slots: Vec<Slot>,
    /// For each term and each part of the index, where its listings are.
    pub terms: Vec<Vec<Option<TermInfo>>>,
    /// Words were taken for others, since no listing has them.
    pub unknown: bool,
    pub did_you_mean: Option<String>,
}

/// Terms that were looked up.
pub struct Terms<'a> {
    snapshot: &'a Snapshot,
    numbers: RefCell<Map<String, u32>>,
    infos: RefCell<Vec<Vec<Option<TermInfo>>>>,
}

impl<'a> Terms<'a> {
    /// None yet.
    pub fn new(snapshot: &'a Snapshot) -> Terms<'a> {
        Terms { snapshot, numbers: RefCell::default(), infos: RefCell::default() }
    }

    fn number(&self, term: &str) -> u32 {
        if let Some(number) = self.numbers.borrow().get(term) {
            return *number;
        }
        let look = |part: &crate::snapshot::Part| part.inverted.terms().get(term).ok().flatten();
        let mut infos = self.infos.borrow_mut();
        let number = u32::try_from(infos.len()).unwrap_or(u32::MAX);
        infos.push(self.snapshot.parts.iter().map(look).collect());
        self.numbers.borrow_mut().insert(term.to_string(), number);
        number
    }

    fn of(&self, kind: Kind, text: &str) -> u32 {
        let mut term = String::with_capacity(text.len() + 1);
        term.push(letter(kind));
        term.push_str(text);
        self.number(&term)
    }

    fn is_known(&self, kind: Kind, text: &str) -> bool {
        let number = self.of(kind, text);
        self.infos.borrow()[number as usize].iter().any(Option::is_some)
    }

    // `None` where no listing can meet it.
    fn node(&self, want: &Want) -> Option<Node> {
        match want {
            Want::Term(kind, text, worth) => {
                self.is_known(*kind, text).then(|| Node::Term(self.of(*kind, text), *worth))
            }
            Want::All(wants) => {
                let nodes: Vec<Node> =
                    wants.iter().map(|want| self.node(want)).collect::<Option<_>>()?;
                (!nodes.is_empty()).then_some(Node::All(nodes))
            }
            Want::Any(wants) => {
                let mut nodes: Vec<Node> =
                    wants.iter().filter_map(|want| self.node(want)).collect();
                match nodes.len() {
                    0 => None,
                    1 => nodes.pop(),
                    _ => Some(Node::Any(nodes)),
                }
            }
            Want::Share(least, wants) => {
                let nodes: Vec<Node> = wants.iter().filter_map(|want| self.node(want)).collect();
                // Those that nothing has count as missed.
                let must = (wants.len() * usize::from(*least)).div_ceil(100).max(1);
                if nodes.len() < must {
                    return None;
                }
                let least = (must * 100 / nodes.len()).min(100) as u16;
                Some(Node::Share(least, nodes))
            }
        }
    }

    fn flat(&self, target: &Target, worth: u32) -> Option<Node> {
        let (term, times) = match target {
            Target::Category(id) => (category_term(id), BY_CATEGORY),
            Target::Option { attribute, option } => (fact_term(attribute, option), BY_OPTION),
        };
        let number = self.number(&term);
        let found = self.infos.borrow()[number as usize].iter().any(Option::is_some);
        found.then(|| Node::Flat(number, (worth * times / 1000).max(1) as u16))
    }
}

/// Reads what was typed on a page of a language.
pub fn plan(snapshot: &Snapshot, page: Language, text: &str) -> Plan {
    let terms = Terms::new(snapshot);
    let known = |kind: Kind, text: &str| terms.is_known(kind, text);
    let typed = words::query(page, text);
    let mut mended = typed.clone();
    let mut did_you_mean = mended.mend(&snapshot.spelling, known);
    let mut unknown =
        did_you_mean.is_some() && typed.slots.iter().any(|slot| !has(&slot.want, &known));
    let mut wants: Vec<Vec<Want>> =
        mended.slots.iter().map(|slot| vec![slot.want.clone()]).collect();
    let mut asked: Vec<(Language, Query)> = vec![(page, typed)];
    let guessed = words::guess(text, page);
    if guessed != page {
        let mut other = words::query(guessed, text);
        asked.push((guessed, other.clone()));
        if other.slots.len() == wants.len() {
            other.mend(&snapshot.spelling, known);
            for (own, slot) in wants.iter_mut().zip(other.slots) {
                own.push(slot.want.scaled(BY_GUESS));
            }
        }
    }
    let mut flat: Vec<Vec<Node>> = wants.iter().map(|_| Vec::new()).collect();
    let slots = wants.len();
    for (language, query) in asked {
        let (met, said) = snapshot.meanings.meet(language, query, known);
        unknown |= said.is_some();
        did_you_mean = did_you_mean.or(said);
        for met in met {
            for slot in met.slots.into_iter().filter(|slot| *slot < slots) {
                match met.meaning {
                    Meaning::Target(target) => {
                        let found = terms.flat(target, met.worth);
                        flat[slot].extend(found);
                    }
                    Meaning::Words(words) => {
                        let all: Vec<Want> = words::query(language, words)
                            .slots
                            .into_iter()
                            .filter(|slot| !slot.light)
                            .map(|slot| slot.want)
                            .collect();
                        wants[slot].push(Want::All(all).scaled(BY_SYNONYM));
                    }
                }
            }
        }
    }
    let slots =
        mended.slots.iter().zip(wants.into_iter().zip(flat)).map(|(slot, (wants, flat))| {
            let mut nodes: Vec<Node> = wants.iter().filter_map(|want| terms.node(want)).collect();
            nodes.extend(flat);
            Slot { node: Node::Any(nodes), light: slot.light }
        });
    Plan { slots: slots.collect(), terms: terms.infos.take(), unknown, did_you_mean }
}

// Whether listings have the word for itself; bigrams and sounds alone are chance.
fn has(want: &Want, known: &impl Fn(Kind, &str) -> bool) -> bool {
    want.score(&|kind: Kind, text: &str| {
        !matches!(kind, Kind::Bigram | Kind::Sound) && known(kind, text)
    }) > 0
}
