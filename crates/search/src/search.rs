//! One search from end to end.

use tantivy::postings::BlockSegmentPostings;

use crate::{
    Answer, Cursor, Error, Facets, Hit, How, Request, Sort,
    columns::language_bit,
    count::Counts,
    dense::{Dense, Spare, each_bit},
    hash::Map,
    plan::{Plan, plan},
    rank::{Ranked, Top, key, score_of_key},
    sieve::{Sieve, Subject},
    snapshot::{Part, Snapshot},
    weigh::Weigher,
};

/// What a search works with, to be used again.
#[derive(Default)]
pub struct Desk {
    spare: Spare,
    lists: Option<BlockSegmentPostings>,
    passed: Vec<u32>,
    near: Vec<Vec<u32>>,
    fails: Vec<u32>,
}

/// Letters that are read of what was typed.
const MOST_TYPED: usize = 200;
/// Most listings of an answer.
const MOST_HITS: usize = 1_000;
/// Farther than this nobody pages by number; a cursor goes on.
const DEEPEST: usize = 20_000;

/// What the words of a search are worth in each part.
struct Weighed {
    /// For each part, the row of each slot.
    rows: Vec<Vec<Dense>>,
    /// What a slot counts for, by how rare it is.
    rarity: Vec<f32>,
    /// The slots that a listing must meet, as bits.
    must: u32,
    /// Whether a slot is more than a word that joins others.
    heavy: Vec<bool>,
}

/// Answers a request.
pub fn search(snapshot: &Snapshot, request: &Request, desk: &mut Desk) -> Result<Answer, Error> {
    let limit = request.limit.min(MOST_HITS);
    let offset = request.offset.min(DEEPEST);
    let sieve = Sieve::new(&request.filters, &snapshot.names);
    let mut counts = Counts::new(&request.wanted, &snapshot.names);
    let mut top = Top::new(&snapshot.parts, request.after.as_ref(), offset + limit + 1);
    let mut answer = Answer {
        hits: Vec::new(),
        total: 0,
        next: None,
        facets: Facets::default(),
        how: How::Exact,
        did_you_mean: None,
        mended: None,
    };
    let typed: String = request.text.trim().chars().take(MOST_TYPED).collect();
    let plan = (!typed.is_empty()).then(|| plan(snapshot, request.language, &typed));
    let weighed = match &plan {
        None => None,
        Some(plan) if plan.slots.is_empty() => {
            answer.how = How::Nothing;
            return Ok(answer);
        }
        Some(plan) => Some(weigh(snapshot, plan, desk)?),
    };
    if let (Some(plan), Some(weighed)) = (plan, &weighed) {
        answer.how = how(&plan, weighed);
        answer.mended = plan.did_you_mean.clone().filter(|_| answer.how == How::Mended);
        answer.did_you_mean = plan.did_you_mean;
    }
    let counted: Vec<Option<Subject>> =
        sieve.subjects().map(|subject| counts.wants(subject).then_some(subject)).collect();
    // A page without a search begins from the counts of all.
    let from_whole = weighed.is_none() && counted.len() <= 1;
    let near = counted
        .iter()
        .enumerate()
        .fold(0, |bits, (at, subject)| bits | u32::from(subject.is_some() && !from_whole) << at);
    desk.near.resize_with(counted.len(), Vec::new);
    for (number, part) in snapshot.parts.iter().enumerate() {
        let visit = Visit { number: number as u32, part, request, sieve: &sieve, near };
        match &weighed {
            None => visit.all(desk, &mut top),
            Some(weighed) => visit.weighed(weighed, desk, &mut top),
        }
        answer.total += desk.passed.len() as u32;
        if from_whole {
            match counted.first() {
                None => counts.add_whole(part.whole(&snapshot.names), &snapshot.names),
                Some(of) => {
                    counts.add_but(*of, &part.columns, &desk.passed, &snapshot.names);
                    if let Some(subject) = of {
                        let whole = part.whole(&snapshot.names);
                        counts.add_whole_to(*subject, whole, &snapshot.names);
                    }
                }
            }
            continue;
        }
        counts.add(&part.columns, &desk.passed, &snapshot.names);
        for (subject, near) in counted.iter().zip(&desk.near) {
            if let Some(subject) = subject {
                counts.add_to(*subject, &part.columns, near, &snapshot.names);
            }
        }
    }
    if let Some(weighed) = weighed {
        weighed.rows.into_iter().flatten().for_each(|row| desk.spare.give(row));
    }
    answer.facets = counts.facets(&snapshot.names);
    let mut ranked = top.finish();
    let more = ranked.len() > offset + limit;
    ranked.truncate(offset + limit);
    answer.next = ranked.last().filter(|_| more).map(|last| Cursor {
        key: last.key,
        id: snapshot.parts[last.part as usize].columns.ids.get(last.doc).to_string(),
    });
    answer.hits = ranked
        .iter()
        .skip(offset)
        .map(|ranked| {
            let columns = &snapshot.parts[ranked.part as usize].columns;
            Hit {
                id: columns.ids.get(ranked.doc).to_string(),
                version: columns.versions[ranked.doc as usize],
                score: if request.sort == Sort::Relevance { score_of_key(ranked.key) } else { 0.0 },
            }
        })
        .collect();
    Ok(answer)
}

fn how(plan: &Plan, weighed: &Weighed) -> How {
    let heavy = weighed.heavy.iter().filter(|heavy| **heavy).count();
    match weighed.must.count_ones() as usize {
        0 => How::Nothing,
        must if must < heavy => How::Partial,
        _ if plan.unknown => How::Mended,
        _ => How::Exact,
    }
}

fn weigh(snapshot: &Snapshot, plan: &Plan, desk: &mut Desk) -> Result<Weighed, Error> {
    let all_light = plan.slots.iter().all(|slot| slot.light);
    let heavy: Vec<bool> = plan.slots.iter().map(|slot| all_light || !slot.light).collect();
    let mut rows = Vec::with_capacity(snapshot.parts.len());
    let mut met = vec![0u32; plan.slots.len()];
    for (number, part) in snapshot.parts.iter().enumerate() {
        let mut of_part = Vec::with_capacity(plan.slots.len());
        for (slot, count) in plan.slots.iter().zip(&mut met) {
            let mut row = desk.spare.take(part.docs as usize);
            Weigher {
                part,
                number,
                terms: &plan.terms,
                spare: &mut desk.spare,
                lists: &mut desk.lists,
            }
            .weigh(&slot.node, &mut row)?;
            *count += row.count();
            of_part.push(row);
        }
        rows.push(of_part);
    }
    let all: f32 = snapshot.parts.iter().map(|part| part.docs as f32).sum();
    let rarity =
        met.iter().map(|count| (1.0 + all / (*count as f32 + 1.0)).ln().max(0.1)).collect();
    let mut weighed = Weighed { rows, rarity, must: 0, heavy };
    weighed.choose(snapshot);
    Ok(weighed)
}

impl Weighed {
    // The slots that a listing must meet: all that matter, or else, of the largest sets that some
    // listing meets, the one of the rarest words.
    fn choose(&mut self, snapshot: &Snapshot) {
        let all: u32 = (self.heavy.iter().enumerate())
            .fold(0, |bits, (slot, heavy)| bits | u32::from(*heavy) << slot);
        let mut best = (0, 0.0, 0u32);
        let mut seen: Map<u32, ()> = Map::default();
        for (rows, part) in self.rows.iter().zip(&snapshot.parts) {
            if self.some(rows, part, all) {
                self.must = all;
                return;
            }
            for at in 0..rows.first().map_or(0, |row| row.bits.len()) {
                let any = rows.iter().fold(0, |bits, row| bits | row.bits[at]);
                each_bit(&[any], |bit| {
                    let met = rows.iter().enumerate().fold(0, |met, (slot, row)| {
                        met | ((row.bits[at] >> bit & 1) as u32) << slot
                    }) & all;
                    let few = met == 0 || met.count_ones() < best.0;
                    if few || seen.contains_key(&met) || !part.is_alive((at as u32) << 6 | bit) {
                        return;
                    }
                    seen.insert(met, ());
                    let rare: f32 = (self.rarity.iter().enumerate())
                        .filter(|(slot, _)| met >> slot & 1 == 1)
                        .map(|(_, rarity)| *rarity)
                        .sum();
                    let first = met.reverse_bits();
                    if (met.count_ones(), rare, first) > (best.0, best.1, best.2.reverse_bits()) {
                        best = (met.count_ones(), rare, met);
                    }
                });
            }
        }
        self.must = best.2;
    }

    // Whether any listing of a part meets all of these slots.
    fn some(&self, rows: &[Dense], part: &Part, slots: u32) -> bool {
        (0..rows.first().map_or(0, |row| row.bits.len())).any(|at| {
            let mut some = false;
            each_bit(&[meeting(rows, at, slots)], |bit| {
                some |= part.is_alive((at as u32) << 6 | bit);
            });
            some
        })
    }

    fn score(&self, rows: &[Dense], doc: u32) -> f32 {
        let (mut sum, mut whole) = (0.0, 0.0);
        for ((row, rarity), heavy) in rows.iter().zip(&self.rarity).zip(&self.heavy) {
            let share = if *heavy { *rarity } else { *rarity * 0.1 };
            sum += f32::from(row.worth[doc as usize]) * share;
            whole += share;
        }
        sum / (whole * 1000.0)
    }
}

/// The listings of one part.
struct Visit<'a> {
    number: u32,
    part: &'a Part,
    request: &'a Request,
    sieve: &'a Sieve,
    /// The groups of filters whose facets are counted without them.
    near: u32,
}

impl Visit<'_> {
    fn all(&self, desk: &mut Desk, top: &mut Top<'_>) {
        self.start(desk);
        let mut fails = std::mem::take(&mut desk.fails);
        self.sieve.fails_of_all(&self.part.columns, self.part.docs, &mut fails);
        for (doc, fails) in fails.iter().enumerate() {
            let doc = doc as u32;
            if *fails == 0 {
                if self.part.is_alive(doc) {
                    desk.passed.push(doc);
                    self.rank(doc, 1.0, top);
                }
            } else if self.is_near(*fails) && self.part.is_alive(doc) {
                desk.near[fails.trailing_zeros() as usize].push(doc);
            }
        }
        desk.fails = fails;
    }

    fn weighed(&self, weighed: &Weighed, desk: &mut Desk, top: &mut Top<'_>) {
        self.start(desk);
        let rows = &weighed.rows[self.number as usize];
        for at in 0..rows.first().map_or(0, |row| row.bits.len()) {
            let mut bits = meeting(rows, at, weighed.must);
            while bits != 0 {
                let doc = (at as u32) << 6 | bits.trailing_zeros();
                bits &= bits - 1;
                if self.part.is_alive(doc) && self.passes(doc, desk) {
                    self.rank(doc, weighed.score(rows, doc), top);
                }
            }
        }
    }

    fn start(&self, desk: &mut Desk) {
        desk.passed.clear();
        desk.near.iter_mut().for_each(Vec::clear);
    }

    // Whether a listing passes all filters. One that fails a single group is noted for its facet.
    #[inline]
    fn passes(&self, doc: u32, desk: &mut Desk) -> bool {
        let fails = self.sieve.fails(&self.part.columns, doc);
        if fails == 0 {
            desk.passed.push(doc);
            return true;
        }
        if self.is_near(fails) {
            desk.near[fails.trailing_zeros() as usize].push(doc);
        }
        false
    }

    // Whether a listing fails a single group, whose facet is counted without it.
    #[inline]
    fn is_near(&self, fails: u32) -> bool {
        fails.is_power_of_two() && fails & self.near != 0
    }

    #[inline]
    fn rank(&self, doc: u32, score: f32, top: &mut Top<'_>) {
        let columns = &self.part.columns;
        let standing = f32::from(columns.standing[doc as usize]) / 65_535.0;
        let own = columns.languages[doc as usize] & language_bit(self.request.language) != 0;
        let language = if own { 1.0 } else { 0.85 };
        let score = score * (1.0 + 0.3 * standing) * language;
        let key = key(self.request.sort, columns, doc, score);
        top.add(Ranked { key, part: self.number, doc });
    }
}

// The listings of a word of bits that meet all of these slots.
#[inline]
fn meeting(rows: &[Dense], at: usize, slots: u32) -> u64 {
    let mut bits = if slots == 0 { 0 } else { u64::MAX };
    for (slot, row) in rows.iter().enumerate() {
        if slots >> slot & 1 == 1 {
            bits &= row.bits[at];
        }
    }
    bits
}
