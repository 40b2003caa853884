//! Evaluation: place, rates, who collects, duties, sums.

use values::{Currency, Money, MoneyError};

use crate::assessment::{Assessment, How, LineTax, Note, NoteKind, Prices, Sureness, TaxName, Who};
use crate::consignment::{Consignment, Convert, Line, Terms};
use crate::goods::Fit;
use crate::row::{Collection, Flow, Limits, Place, Row, Seat};
use crate::{Confidence, Tables};

/// What a consignment owes by its destination, by the rows that are in force on its day.
///
/// `convert` is asked when a row's limit or amount is in another currency than the goods.
///
/// # Errors
/// [`MoneyError::TwoCurrencies`] when goods and shipping are not of one currency, and
/// [`MoneyError::TooLarge`].
pub fn assess(
    tables: &Tables,
    consignment: &Consignment,
    convert: &Convert,
) -> Result<Assessment, MoneyError> {
    let mut judge = Judge::new(tables, consignment, convert)?;
    let day = consignment.day;
    let place = tables.place(consignment.destination, consignment.region, day);
    let place = place.filter(|(_, place)| place.area.is_some());
    if let Some((row, place)) = place {
        judge.answer.tax = place.tax;
        judge.answer.prices = place.prices;
        judge.rely_on(row);
        judge.judge(place)?;
    } else {
        judge.unknown();
    }
    judge.sum()?;
    Ok(judge.answer)
}

/// The question, and the answer as far as it is known.
pub(crate) struct Judge<'a> {
    pub(crate) tables: &'a Tables,
    pub(crate) consignment: &'a Consignment<'a>,
    pub(crate) convert: &'a Convert<'a>,
    pub(crate) currency: Currency,
    pub(crate) worth: Money,
    pub(crate) answer: Assessment,
}

impl<'a> Judge<'a> {
    fn new(
        tables: &'a Tables,
        consignment: &'a Consignment<'a>,
        convert: &'a Convert<'a>,
    ) -> Result<Judge<'a>, MoneyError> {
        let currency = consignment.shipping.currency;
        let nothing = Money::zero(currency);
        let mut worth = nothing;
        for line in consignment.lines {
            worth = worth.plus(line.goods)?;
        }
        let shares = shares(consignment, worth)?;
        let lines = shares.into_iter().map(|shipping_share| LineTax {
            rate: None,
            how: How::Unknown,
            owed_by: Who::Unknown,
            goods: nothing,
            shipping_share,
            shipping: nothing,
            duty: nothing,
            rate_row: None,
            collection_row: None,
        });
        let answer = Assessment {
            destination: consignment.destination,
            day: consignment.day,
            tax: TaxName::Tax,
            prices: Prices::WithoutTax,
            sureness: Sureness::Sure,
            lines: lines.collect(),
            duties: Vec::new(),
            notes: Vec::new(),
            inside: nothing,
            to_add: nothing,
            on_arrival: nothing,
        };
        Ok(Judge { tables, consignment, convert, currency, worth, answer })
    }

    fn judge(&mut self, place: &Place) -> Result<(), MoneyError> {
        let Some(area) = place.area.as_deref() else { return Ok(()) };
        let given = self.consignment;
        let area_of = |country| {
            let found = self.tables.place(country, "", given.day);
            found.and_then(|(_, place)| place.area.as_deref())
        };
        let flow = match area_of(given.ship_from) {
            Some(from) if from == area => Flow::Domestic,
            _ => Flow::Import,
        };
        let inside = match area {
            "EU" => given.seller_in_eu,
            _ => area_of(given.seller) == Some(area),
        };
        let taxed = match flow {
            Flow::Domestic => vec![0; given.lines.len()],
            Flow::Import => self.charges(area)?,
        };
        for (at, line) in given.lines.iter().enumerate() {
            self.tax(place, (area, flow, inside), at, line, taxed[at])?;
        }
        Ok(())
    }

    /// The tax on a line. `duty` is the part of the duty that it is taxed with.
    fn tax(
        &mut self,
        place: &Place,
        (area, flow, inside): (&str, Flow, bool),
        at: usize,
        line: &Line,
        duty: i64,
    ) -> Result<(), MoneyError> {
        let given = self.consignment;
        let Some((collection_row, collection)) = self.collection(area, flow, inside, line) else {
            self.unknown();
            return Ok(());
        };
        let scheme = collection.scheme.clone();
        if collection.who == Who::Nobody {
            self.rely_on(collection_row);
            self.note(NoteKind::NoTax, Some(collection_row), scheme);
            let answer = &mut self.answer.lines[at];
            answer.how = How::Nothing;
            answer.owed_by = Who::Nobody;
            answer.collection_row = Some(collection_row.id.clone());
            return Ok(());
        }
        let found = self.tables.rate(place.taxed_as, given.region, line, given.day);
        let Some((rate_row, rate)) = found else {
            self.unknown();
            return Ok(());
        };
        self.rely_on(collection_row);
        self.rely_on(rate_row);
        let prepaid = given.terms == Terms::DutyPaid && flow == Flow::Import;
        let (how, owed_by, says) = match (collection.who, flow, place.prices) {
            (Who::Buyer, ..) if prepaid => (How::Inside, Who::Seller, NoteKind::PaidBySeller),
            (Who::Buyer, ..) => (How::OnArrival, Who::Buyer, NoteKind::TaxOnArrival),
            (Who::Seller, Flow::Domestic, Prices::WithTax) => {
                (How::Inside, Who::Seller, NoteKind::TaxInside)
            }
            (who, Flow::Domestic, Prices::WithTax) => (How::Inside, who, NoteKind::TaxCollected),
            (who, ..) => (How::OnTop, who, NoteKind::TaxCollected),
        };
        let nothing = rate.rate == crate::Rate::ZERO;
        if nothing {
            self.note(NoteKind::NoTax, Some(rate_row), None);
        } else {
            self.note(says, Some(collection_row), scheme);
        }
        if let Some(kind) = rate.says {
            self.note(kind, Some(rate_row), None);
        }
        if how == How::OnArrival && !nothing {
            self.sure_at_most(Sureness::Estimate);
        }
        let tax_of = |amount: Money| match how {
            How::Inside => rate.rate.inside(amount),
            _ => rate.rate.on(amount),
        };
        let answer = &mut self.answer.lines[at];
        answer.goods = tax_of(line.goods)?;
        if rate.shipping_too {
            answer.shipping = tax_of(answer.shipping_share)?;
        }
        answer.duty = rate.rate.on(Money { minor: duty, ..line.goods })?;
        answer.rate = Some(rate.rate);
        answer.how = if nothing { How::Nothing } else { how };
        answer.owed_by = if nothing { Who::Nobody } else { owed_by };
        answer.rate_row = Some(rate_row.id.clone());
        answer.collection_row = Some(collection_row.id.clone());
        Ok(())
    }

    /// The row that says who collects the tax on a line: of those that fit its worth and seller,
    /// the closest to the goods; a row for just this kind of seller before one for any.
    fn collection(
        &mut self,
        area: &str,
        flow: Flow,
        inside: bool,
        line: &Line,
    ) -> Option<(&'a Row, &'a Collection)> {
        let tables = self.tables;
        let mut best: Option<((Fit, bool), &Row, &Collection)> = None;
        for (row, it) in tables.collections(area, self.consignment.day) {
            let seat = match it.seller {
                Seat::Any => true,
                Seat::Inside => inside,
                Seat::Outside => !inside,
            };
            let Some(fit) = it.goods.fit(line.categories, line.hs6) else { continue };
            if it.flow != flow || !seat || !self.within(&it.limits, line) {
                continue;
            }
            let rank = (fit, it.seller != Seat::Any);
            if best.as_ref().is_none_or(|(had, ..)| rank > *had) {
                best = Some((rank, row, it));
            }
        }
        best.map(|(_, row, it)| (row, it))
    }

    /// Whether the worth is within limits. Without an exchange rate nobody knows, so it is not.
    pub(crate) fn within(&mut self, limits: &Limits, line: &Line) -> bool {
        let (worth, times) = match limits.per_item {
            true => (line.goods, i128::from(line.quantity.max(1))),
            false => (self.worth, 1),
        };
        let mut fits = true;
        for (limit, is_floor) in [(limits.over, true), (limits.up_to, false)] {
            let Some(limit) = limit else { continue };
            let Some(worth) = self.converted_to(worth, limit.currency) else { return false };
            let (worth, limit) = (i128::from(worth.minor), i128::from(limit.minor) * times);
            fits &= if is_floor { worth > limit } else { worth <= limit };
        }
        fits
    }

    pub(crate) fn converted(&mut self, amount: Money) -> Option<Money> {
        self.converted_to(amount, self.currency)
    }

    pub(crate) fn converted_to(&mut self, amount: Money, to: Currency) -> Option<Money> {
        if amount.currency == to {
            return Some(amount);
        }
        let converted = (self.convert)(amount, to).filter(|converted| converted.currency == to);
        if converted.is_none() {
            self.note(NoteKind::NoExchangeRate, None, None);
            self.sure_at_most(Sureness::Unknown);
        }
        converted
    }

    pub(crate) fn note(&mut self, kind: NoteKind, row: Option<&Row>, scheme: Option<String>) {
        let note = Note { kind, row: row.map(|row| row.id.clone()), scheme };
        if !self.answer.notes.contains(&note) {
            self.answer.notes.push(note);
        }
    }

    fn unknown(&mut self) {
        self.note(NoteKind::Unknown, None, None);
        self.sure_at_most(Sureness::Unknown);
    }

    pub(crate) fn rely_on(&mut self, row: &Row) {
        if row.confidence == Confidence::Low {
            self.sure_at_most(Sureness::Estimate);
        }
    }

    pub(crate) fn sure_at_most(&mut self, sureness: Sureness) {
        self.answer.sureness = self.answer.sureness.min(sureness);
    }

    fn sum(&mut self) -> Result<(), MoneyError> {
        let answer = &mut self.answer;
        let of_lines = answer.lines.iter().flat_map(|line| {
            [line.goods, line.shipping, line.duty].map(|amount| (line.how, amount))
        });
        let of_duties = answer.duties.iter().map(|duty| (duty.how, duty.amount));
        let all: Vec<(How, Money)> = of_lines.chain(of_duties).collect();
        for (how, amount) in all {
            let total = match how {
                How::Inside => &mut answer.inside,
                How::OnTop => &mut answer.to_add,
                How::OnArrival => &mut answer.on_arrival,
                How::Nothing | How::Unknown => continue,
            };
            *total = total.plus(amount)?;
        }
        Ok(())
    }
}

/// The shipping, shared out over the lines by their worth; by their number where all are free.
fn shares(consignment: &Consignment, worth: Money) -> Result<Vec<Money>, MoneyError> {
    let lines = consignment.lines;
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let weights: Vec<u64> = match worth.minor {
        0 => lines.iter().map(|line| u64::from(line.quantity.max(1))).collect(),
        _ => lines.iter().map(|line| line.goods.minor.max(0).unsigned_abs()).collect(),
    };
    consignment.shipping.apportion(&weights)
}
