//! The file for the bank: the payouts of a run that are under way, with whole account numbers, as CSV or
//! as XML in the manner of a credit transfer initiation (ISO 20022, pain.001.001.09). A real bank wants
//! its own dialect of it, so the XML keeps to the elements that all of them have.

use super::run::By;
use super::store::{self, Payout, Run};
use super::{BankAccount, account};
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use values::{Currency, Money, Time};
use web::App;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One line for each payout.
    Csv,
    /// A credit transfer initiation.
    Xml,
}

/// A payout with the account that it goes to.
struct Transfer {
    payout: Payout,
    to: BankAccount,
}

/// The file of a run. That somebody took it, with the bank details in it, goes to the log of deeds.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Stale`] when the run has not begun.
pub async fn of_run(app: &App, by: By<'_>, run: &Run, form: Form) -> Result<String> {
    if matches!(run.state.as_str(), "drawn-up" | "given-up") {
        return Err(Error::Stale);
    }
    let mut transfers = Vec::new();
    for payout in store::of_run(&app.db, &run.id).await? {
        if payout.state != "begun" {
            continue;
        }
        let id = payout.account.clone().ok_or(Error::Broken("a payout without an account"))?;
        let sealed = store::sealed(&app.db, &id).await?.ok_or(Error::NotFound)?;
        transfers.push(Transfer { to: account::open(app, &id, &sealed)?, payout });
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let count = i64::try_from(transfers.len()).unwrap_or(i64::MAX);
    let details = [("payouts", audit::Fact::Number(count))];
    let (kind, subject) = ("payout-run.file-taken", Some(run.id.as_str()));
    audit::record(&tx, audit::Entry { kind, by: by.audit(), subject, at: now, details: &details })
        .await?;
    tx.commit().await?;
    Ok(match form {
        Form::Csv => csv(&transfers),
        Form::Xml => xml(&app.config.name, run, &transfers, now),
    })
}

fn csv(transfers: &[Transfer]) -> String {
    let mut text = String::from("payout,holder,account,bank,country,amount,currency\r\n");
    for Transfer { payout, to } in transfers {
        let cells = [
            payout.number.as_str(),
            &to.holder,
            &to.number,
            &to.bank,
            to.country.code(),
            &decimal(payout.amount),
            payout.amount.currency.code(),
        ];
        text.push_str(&cells.map(cell).join(","));
        text.push_str("\r\n");
    }
    text
}

/// A cell of CSV (RFC 4180). What a spreadsheet would take for a formula gets a mark in front.
pub(crate) fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '@', '\t', '\r']);
    let minus = text.starts_with('-') && text[1..].starts_with(|c: char| !c.is_ascii_digit());
    let text = if formula || minus { format!("'{text}") } else { text.to_owned() };
    match text.contains([',', '"', '\n', '\r', ';']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}

/// An amount with a point and all decimals of its currency: `-12.50`, `500`.
pub(crate) fn decimal(amount: Money) -> String {
    let places = amount.currency.digits() as usize;
    let sign = if amount.minor < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", amount.minor.unsigned_abs(), width = places + 1);
    let (whole, rest) = digits.split_at(digits.len() - places);
    if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

fn xml(debtor: &str, run: &Run, transfers: &[Transfer], now: Time) -> String {
    let at = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC);
    let mut by_currency: BTreeMap<Currency, Vec<&Transfer>> = BTreeMap::new();
    for transfer in transfers {
        by_currency.entry(transfer.payout.amount.currency).or_default().push(transfer);
    }
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">\n<CstmrCdtTrfInitn>\n\
         <GrpHdr><MsgId>{}</MsgId><CreDtTm>{}</CreDtTm><NbOfTxs>{}</NbOfTxs>\
         <InitgPty><Nm>{}</Nm></InitgPty></GrpHdr>\n",
        run.id,
        at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        transfers.len(),
        escaped(debtor)
    );
    for (currency, transfers) in by_currency {
        text.push_str(&format!(
            "<PmtInf><PmtInfId>{}</PmtInfId><PmtMtd>TRF</PmtMtd><NbOfTxs>{}</NbOfTxs>\
             <ReqdExctnDt><Dt>{}</Dt></ReqdExctnDt><Dbtr><Nm>{}</Nm></Dbtr>\n",
            // 35 characters is the most that a bank takes here.
            format_args!("{}{}", &run.id.as_str()[run.id.as_str().len() - 26..], currency.code()),
            transfers.len(),
            at.date(),
            escaped(debtor)
        ));
        for Transfer { payout, to } in transfers {
            text.push_str(&transfer_xml(payout, to));
        }
        text.push_str("</PmtInf>\n");
    }
    text.push_str("</CstmrCdtTrfInitn>\n</Document>\n");
    text
}

fn transfer_xml(payout: &Payout, to: &BankAccount) -> String {
    let bank = match to.bank.is_empty() {
        true => String::new(),
        false => format!(
            "<CdtrAgt><FinInstnId><BICFI>{}</BICFI></FinInstnId></CdtrAgt>",
            escaped(&to.bank)
        ),
    };
    let is_iban = to.number.starts_with(to.country.code());
    let number = match is_iban {
        true => format!("<IBAN>{}</IBAN>", escaped(&to.number)),
        false => format!("<Othr><Id>{}</Id></Othr>", escaped(&to.number)),
    };
    format!(
        "<CdtTrfTxInf><PmtId><EndToEndId>{}</EndToEndId></PmtId>\
         <Amt><InstdAmt Ccy=\"{}\">{}</InstdAmt></Amt>{bank}<Cdtr><Nm>{}</Nm></Cdtr>\
         <CdtrAcct><Id>{number}</Id></CdtrAcct></CdtTrfTxInf>\n",
        payout.number,
        payout.amount.currency.code(),
        decimal(payout.amount),
        escaped(&to.holder)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        let money = |minor, code| {
            decimal(Money { minor, currency: Currency::parse(code).expect("a code") })
        };
        assert_eq!(money(5, "EUR"), "0.05");
        assert_eq!(money(-1_250, "EUR"), "-12.50");
        assert_eq!(money(500, "JPY"), "500");
        assert_eq!(money(1, "KWD"), "0.001");
    }

    #[test]
    fn a_cell_is_quoted_and_is_no_formula() {
        assert_eq!(cell("Müller, Söhne"), "\"Müller, Söhne\"");
        assert_eq!(cell("say \"so\", and go"), "\"say \"\"so\"\", and go\"");
        assert_eq!(cell("=SUM(A1)"), "'=SUM(A1)");
        assert_eq!(cell("-1.50"), "-1.50");
        assert_eq!(cell("-x"), "'-x");
    }
}
