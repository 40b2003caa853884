//! What each listing of a part is worth for one word of a search: the lists of its terms are gone
//! through one by one.

use tantivy::{
    TERMINATED,
    postings::{BlockSegmentPostings, TermInfo},
    schema::IndexRecordOption,
};

use crate::{
    Error,
    dense::{Dense, Spare, each_bit},
    plan::Node,
    snapshot::Part,
    tokens::WORTH,
};

/// Goes through the lists of one part.
pub struct Weigher<'a> {
    pub part: &'a Part,
    /// The number of the part.
    pub number: usize,
    pub terms: &'a [Vec<Option<TermInfo>>],
    pub spare: &'a mut Spare,
    pub lists: &'a mut Option<BlockSegmentPostings>,
}

impl Weigher<'_> {
    /// Raises in `out` what listings are worth that meet the node.
    pub fn weigh(&mut self, node: &Node, out: &mut Dense) -> Result<(), Error> {
        match node {
            Node::Term(term, worth) => {
                let by_place = by_place(*worth);
                self.list(*term, |doc, times| out.raise(doc, by_place[place(times)]))
            }
            Node::Flat(term, worth) => self.list(*term, |doc, _| out.raise(doc, *worth)),
            Node::Any(nodes) => nodes.iter().try_for_each(|node| self.weigh(node, out)),
            Node::All(nodes) => self.all(nodes, out),
            Node::Share(least, nodes) => self.share(*least, nodes, out),
        }
    }

    fn list(&mut self, term: u32, mut with: impl FnMut(u32, u32)) -> Result<(), Error> {
        let Some(info) = &self.terms[term as usize][self.number] else { return Ok(()) };
        let inverted = &self.part.inverted;
        // Opening a list anew costs more than most lists.
        let list = match self.lists {
            Some(list) => {
                inverted.reset_block_postings_from_terminfo(info, list)?;
                list
            }
            None => self.lists.insert(
                inverted.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?,
            ),
        };
        loop {
            let docs = list.docs();
            if docs.is_empty() || docs[0] == TERMINATED {
                return Ok(());
            }
            for (doc, times) in docs.iter().zip(list.freqs()) {
                with(*doc, *times);
            }
            list.advance();
        }
    }

    fn all(&mut self, nodes: &[Node], out: &mut Dense) -> Result<(), Error> {
        let docs = self.part.docs as usize;
        let mut sum = self.spare.take(docs);
        for (at, node) in nodes.iter().enumerate() {
            if at == 0 {
                self.weigh(node, &mut sum)?;
                continue;
            }
            let mut next = self.spare.take(docs);
            self.weigh(node, &mut next)?;
            for (at, (own, other)) in sum.bits.iter_mut().zip(&next.bits).enumerate() {
                let lost = *own & !*other;
                each_bit(&[lost], |bit| sum.worth[at * 64 + bit as usize] = 0);
                *own &= *other;
                each_bit(&[*own], |bit| {
                    let doc = at * 64 + bit as usize;
                    sum.worth[doc] = sum.worth[doc].saturating_add(next.worth[doc]);
                });
            }
            self.spare.give(next);
        }
        let count = nodes.len().max(1) as u16;
        sum.each(|doc, worth| out.raise(doc, (worth / count).max(1)));
        self.spare.give(sum);
        Ok(())
    }

    fn share(&mut self, least: u16, nodes: &[Node], out: &mut Dense) -> Result<(), Error> {
        let docs = self.part.docs as usize;
        let must = (nodes.len() * usize::from(least)).div_ceil(100).max(1) as u16;
        let (mut sum, mut met) = (self.spare.take(docs), self.spare.take(docs));
        let mut add = |doc: u32, worth: u16| {
            let (own, count) = (sum.worth[doc as usize], met.worth[doc as usize]);
            sum.raise(doc, own.saturating_add(worth));
            met.raise(doc, count + 1);
        };
        for node in nodes {
            if let Node::Term(term, worth) = node {
                let by_place = by_place(*worth);
                self.list(*term, |doc, times| add(doc, by_place[place(times)]))?;
                continue;
            }
            let mut next = self.spare.take(docs);
            self.weigh(node, &mut next)?;
            next.each(&mut add);
            self.spare.give(next);
        }
        let count = nodes.len().max(1) as u16;
        sum.each(|doc, worth| {
            if met.worth[doc as usize] >= must {
                out.raise(doc, (worth / count).max(1));
            }
        });
        self.spare.give(sum);
        self.spare.give(met);
        Ok(())
    }
}

// What a term is worth at each place in a listing.
fn by_place(worth: u16) -> [u16; WORTH.len()] {
    WORTH.map(|place| (u32::from(worth) * place / 1000).max(1) as u16)
}

// The place that a frequency tells.
#[inline]
fn place(times: u32) -> usize {
    (times as usize).min(WORTH.len() - 1)
}
