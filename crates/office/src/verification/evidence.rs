//! What signals are made of, and what a signal is.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use values::{Country, Time};

use super::{
    MailFacts, RegisterEntry,
    documents::{DocumentType, Pdf, inspect_pdf, sniff},
    domain_of, read_mail,
};

/// How a signal is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A sign of forgery, or of a request that cannot stand.
    Warning,
    /// Worth knowing.
    Note,
}

/// One signal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signal {
    /// Stable code, as `lookalike_mail_domain`; [`Signal::text_key`] names its text.
    pub code: &'static str,
    /// Warning or note.
    pub severity: Severity,
    /// JSON pointer into the request, or the name of a document.
    pub at: String,
    /// What it rests on: the domain, the phrase, the citation, as found.
    pub found: String,
}

impl Signal {
    /// Key in `verification.ftl` of the sentence that says it; `found` is its variable.
    pub fn text_key(&self) -> String {
        format!("verification-signal-{}", self.code.replace('_', "-"))
    }
}

/// A document, looked into.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Examined {
    /// Name of the file.
    pub file: String,
    /// What it is by its content.
    pub kind: DocumentType,
    /// What it holds, if it is a PDF.
    pub pdf: Option<Pdf>,
    /// What it tells, if it is a mail.
    pub mail: Option<MailFacts>,
    /// Its text.
    pub text: String,
}

/// Looks into a document. Slow: reads whole PDFs; never inside a transaction.
pub fn examine(file: &str, bytes: &[u8], our_mail_server: Option<&str>) -> Examined {
    let kind = sniff(bytes);
    let pdf = (kind == DocumentType::Pdf).then(|| inspect_pdf(bytes));
    let mail = if kind == DocumentType::Eml { read_mail(bytes, our_mail_server) } else { None };
    let text = match (&pdf, &mail, kind) {
        (Some(pdf), ..) => pdf.text.clone(),
        (_, Some(mail), _) => mail.text.clone(),
        (.., DocumentType::Text | DocumentType::Html | DocumentType::Xml) => {
            String::from_utf8_lossy(&bytes[..bytes.len().min(1_000_000)]).into_owned()
        }
        _ => String::new(),
    };
    Examined { file: file.to_owned(), kind, pdf, mail, text }
}

/// Where the account that a target was found to be says its holder lives. Known to the
/// office alone: a signal made of it is never shown to the authority.
#[derive(Clone, Copy, Debug)]
pub struct AccountResidence {
    /// Index of the target.
    pub target: usize,
    /// Residence of the account today.
    pub residence: Country,
}

/// Everything that signals are made of.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// The request, in the shape of the intake contract.
    pub request: &'a Value,
    /// The instant of looking.
    pub at: Time,
    /// The independent register.
    pub register: &'a [RegisterEntry],
    /// The entry the request claims to come from ([`super::find_entry`]).
    pub matched: Option<&'a RegisterEntry>,
    /// The documents served.
    pub documents: &'a [Examined],
    /// Residences of the accounts found, of unambiguous targets only.
    pub accounts: &'a [AccountResidence],
    /// Names of the platforms that exist.
    pub platforms: &'a [&'a str],
    /// When the authority was first seen by this office, if ever before.
    pub first_seen: Option<Time>,
}

/// The signals found so far; the same one is kept once.
#[derive(Default)]
pub(super) struct Found(pub(super) Vec<Signal>);

impl Found {
    fn add(&mut self, severity: Severity, code: &'static str, at: &str, found: &str) {
        let found: String = found.chars().take(300).collect();
        let signal = Signal { code, severity, at: at.to_owned(), found };
        if !self.0.contains(&signal) {
            self.0.push(signal);
        }
    }
    pub(super) fn warn(&mut self, code: &'static str, at: &str, found: &str) {
        self.add(Severity::Warning, code, at, found);
    }
    pub(super) fn note(&mut self, code: &'static str, at: &str, found: &str) {
        self.add(Severity::Note, code, at, found);
    }
}

impl<'a> Evidence<'a> {
    pub(super) fn text(&self, pointer: &str) -> &'a str {
        self.request.pointer(pointer).and_then(Value::as_str).unwrap_or_default().trim()
    }
    pub(super) fn list(&self, pointer: &str) -> &'a [Value] {
        self.request.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
    pub(super) fn country(&self) -> Option<Country> {
        Country::parse(self.text("/authority/country")).ok()
    }
    /// Mail domains that the request and its mails name, with where.
    pub(super) fn mail_domains(&self) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for pointer in ["/authority/email", "/officer/email"] {
            if let Some(domain) = domain_of(self.text(pointer)) {
                all.push((pointer.to_owned(), domain.to_owned()));
            }
        }
        for document in self.documents {
            let Some(mail) = &document.mail else { continue };
            for domain in mail.from_domains.iter().chain(&mail.reply_to_domains) {
                all.push((document.file.clone(), domain.clone()));
            }
        }
        all
    }
}
