//! Duties and other charges of imports.

use std::collections::BTreeSet;

use values::{Money, MoneyError};

use crate::assess::Judge;
use crate::assessment::{Duty, How, NoteKind, Sureness, Who};
use crate::consignment::Terms;
use crate::goods::Fit;
use crate::row::{Charge, ChargeKind, Row};

impl Judge<'_> {
    /// The duties; gives what each line has of those that tax is reckoned on.
    pub(crate) fn charges(&mut self, area: &str) -> Result<Vec<i64>, MoneyError> {
        let lines = self.consignment.lines;
        let mut taxed = vec![0; lines.len()];
        let charges: Vec<(&Row, &Charge)> =
            self.tables.charges(area, self.consignment.day).collect();
        let mut lines_of: Vec<(&Row, &Charge, Vec<usize>)> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let mut best: Option<(Fit, &Row, &Charge)> = None;
            for (row, charge) in &charges {
                let Some(fit) = charge.goods.fit(line.categories, line.hs6) else { continue };
                if !self.within(&charge.limits, line) {
                    continue;
                }
                if charge.kind == ChargeKind::Possible {
                    self.note(NoteKind::ChargePossible, Some(row), None);
                } else if best.as_ref().is_none_or(|(had, ..)| fit > *had) {
                    best = Some((fit, *row, *charge));
                }
            }
            match best {
                None => {
                    self.note(NoteKind::DutyOnArrival, None, None);
                    self.sure_at_most(Sureness::Estimate);
                }
                Some((_, row, charge)) => {
                    match lines_of.iter_mut().find(|(had, ..)| had.id == row.id) {
                        Some((.., ats)) => ats.push(at),
                        None => lines_of.push((row, charge, vec![at])),
                    }
                }
            }
        }
        for (row, charge, ats) in lines_of {
            self.rely_on(row);
            self.charge(row, charge, &ats, &mut taxed)?;
        }
        Ok(taxed)
    }

    /// One duty, on the lines that it is for.
    fn charge(
        &mut self,
        row: &Row,
        charge: &Charge,
        ats: &[usize],
        taxed: &mut [i64],
    ) -> Result<(), MoneyError> {
        let prepaid = self.consignment.terms == Terms::DutyPaid;
        let (how, owed_by) = match charge.who {
            Who::Platform => (How::OnTop, Who::Platform),
            _ if prepaid => (How::Inside, Who::Seller),
            _ => (How::OnArrival, Who::Buyer),
        };
        let lines = self.consignment.lines;
        let duty = |hs6: Option<&str>, amount| Duty {
            hs6: hs6.map(str::to_owned),
            amount,
            how,
            owed_by,
            row: row.id.clone(),
        };
        match &charge.kind {
            ChargeKind::Nothing => self.note(NoteKind::NoDuty, Some(row), None),
            ChargeKind::Possible => {}
            ChargeKind::Tariff if prepaid => {
                self.note(NoteKind::PaidBySeller, Some(row), None);
            }
            ChargeKind::Tariff => {
                self.note(NoteKind::DutyOnArrival, Some(row), None);
                self.sure_at_most(Sureness::Estimate);
            }
            ChargeKind::PerHeading(each) => {
                let Some(each) = self.converted(*each) else { return Ok(()) };
                let headings: BTreeSet<&str> = ats.iter().filter_map(|at| lines[*at].hs6).collect();
                for hs6 in headings {
                    self.answer.duties.push(duty(Some(hs6), each));
                }
                for _ in ats.iter().filter(|at| lines[**at].hs6.is_none()) {
                    self.answer.duties.push(duty(None, each));
                    self.note(NoteKind::HeadingMissing, Some(row), None);
                    self.sure_at_most(Sureness::Estimate);
                }
                self.duty_note(how, row);
            }
            ChargeKind::Percent(rate, less) => {
                let mut base = Money::zero(self.currency);
                for at in ats {
                    base = base.plus(lines[*at].goods)?;
                    base = base.plus(self.answer.lines[*at].shipping_share)?;
                }
                let less = match less.map(|less| self.converted(less)) {
                    Some(None) => return Ok(()),
                    Some(Some(less)) => less,
                    None => Money::zero(self.currency),
                };
                let amount = rate.on(base)?.minus(less)?;
                let amount = Money { minor: amount.minor.max(0), ..amount };
                if charge.taxed && how != How::Inside {
                    let weights: Vec<u64> =
                        ats.iter().map(|at| lines[*at].goods.minor.unsigned_abs()).collect();
                    if let Ok(parts) = amount.apportion(&weights) {
                        ats.iter().zip(parts).for_each(|(at, part)| taxed[*at] += part.minor);
                    }
                }
                self.answer.duties.push(duty(None, amount));
                self.duty_note(how, row);
            }
        }
        Ok(())
    }

    fn duty_note(&mut self, how: How, row: &Row) {
        match how {
            How::OnTop => self.note(NoteKind::DutyCollected, Some(row), None),
            How::Inside => self.note(NoteKind::PaidBySeller, Some(row), None),
            _ => {
                self.note(NoteKind::DutyOnArrival, Some(row), None);
                self.sure_at_most(Sureness::Estimate);
            }
        }
    }
}
