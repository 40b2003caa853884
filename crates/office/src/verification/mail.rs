//! Reads an e-mail: who sent it, what our own mail server found, what it says.

use mail_parser::{Address, Message, MessageParser, MimeHeaders};
use serde::{Deserialize, Serialize};

use super::documents::{DocumentType, inspect_pdf, sniff};

/// Longest text kept of a mail and its attachments together, in bytes.
const TEXT_LIMIT: usize = 1_000_000;
/// Most attachments looked at.
const ATTACHMENT_LIMIT: usize = 50;

/// What the mail server found by one method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// `spf`, `dkim`, `dmarc`, …
    pub method: String,
    /// `pass`, `fail`, `none`, …
    pub result: String,
}

/// What a mail tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailFacts {
    /// Domains of the From addresses, as they were written.
    pub from_domains: Vec<String>,
    /// Domains to which an answer would go, as they were written.
    pub reply_to_domains: Vec<String>,
    /// The server that wrote the topmost Authentication-Results.
    pub judged_by: Option<String>,
    /// Its findings. Only the topmost header counts: those below came with the mail.
    pub verdicts: Vec<Verdict>,
    /// Subject and text, and the text of attached PDFs.
    pub text: String,
    /// Names and kinds of the attachments.
    pub attachments: Vec<(String, DocumentType)>,
}

impl MailFacts {
    /// Whether authentication failed: DMARC failed, or without a word of DMARC, SPF or
    /// DKIM failed and neither passed.
    pub fn authentication_failed(&self) -> bool {
        let result = |method: &str| {
            let mut all = self.verdicts.iter().filter(|verdict| verdict.method == method);
            let any = |word: &str| all.clone().any(|verdict| verdict.result == word);
            if any("pass") {
                Some("pass")
            } else if any("fail") || any("softfail") || any("permerror") {
                Some("fail")
            } else {
                all.next().map(|_| "none")
            }
        };
        match result("dmarc") {
            Some("fail") => true,
            Some("pass") => false,
            _ => {
                let (spf, dkim) = (result("spf"), result("dkim"));
                (spf == Some("fail") || dkim == Some("fail"))
                    && spf != Some("pass")
                    && dkim != Some("pass")
            }
        }
    }
}

/// Reads a mail; `None` if the bytes are none. `our_server` is the name our mail server
/// writes into its findings; findings by another are not believed.
pub fn read_mail(bytes: &[u8], our_server: Option<&str>) -> Option<MailFacts> {
    let message = MessageParser::default().parse(bytes)?;
    let mut facts = MailFacts {
        from_domains: domains(message.from()),
        reply_to_domains: domains(message.reply_to()),
        ..MailFacts::default()
    };
    if let Some(header) = message
        .headers_raw()
        .find(|(name, _)| name.eq_ignore_ascii_case("Authentication-Results"))
        .map(|(_, value)| value)
    {
        let (server, verdicts) = authentication_results(header);
        if our_server.is_none_or(|ours| ours.eq_ignore_ascii_case(&server)) {
            facts.verdicts = verdicts;
        }
        facts.judged_by = Some(server);
    }
    facts.text.push_str(message.subject().unwrap_or_default());
    for n in 0..message.text_body_count().min(ATTACHMENT_LIMIT) {
        if let Some(text) = message.body_text(n) {
            add(&mut facts.text, &text);
        }
    }
    read_attachments(&message, &mut facts);
    Some(facts)
}

fn read_attachments(message: &Message<'_>, facts: &mut MailFacts) {
    for part in message.attachments().take(ATTACHMENT_LIMIT) {
        let kind = sniff(part.contents());
        let name: String = part.attachment_name().unwrap_or_default().chars().take(200).collect();
        if kind == DocumentType::Pdf && facts.text.len() < TEXT_LIMIT {
            add(&mut facts.text, &inspect_pdf(part.contents()).text);
        }
        facts.attachments.push((name, kind));
    }
}

fn add(text: &mut String, more: &str) {
    text.push('\n');
    let room = TEXT_LIMIT.saturating_sub(text.len());
    text.extend(more.char_indices().take_while(|(at, _)| *at < room).map(|(_, c)| c));
}

fn domains(address: Option<&Address<'_>>) -> Vec<String> {
    let Some(address) = address else { return Vec::new() };
    address
        .iter()
        .take(20)
        .filter_map(|one| super::domain_of(one.address()?).map(str::to_owned))
        .collect()
}

/// Splits a header (RFC 8601) into the server's name and its findings. Comments in
/// brackets are skipped.
fn authentication_results(header: &str) -> (String, Vec<Verdict>) {
    let mut depth = 0usize;
    let plain: String = header
        .chars()
        .filter(|c| {
            match c {
                '(' => depth += 1,
                ')' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    let mut parts = plain.split(';');
    let server = parts.next().unwrap_or_default().split_whitespace().next().unwrap_or_default();
    let verdicts = parts
        .filter_map(|part| {
            let (method, rest) = part.trim().split_once('=')?;
            let result = rest.split_whitespace().next()?;
            Some(Verdict { method: method.trim().to_lowercase(), result: result.to_lowercase() })
        })
        .take(50)
        .collect();
    (server.to_owned(), verdicts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(results: &str) -> MailFacts {
        let text = format!(
            "{results}From: A <a@x.example>\r\nReply-To: b@y.example\r\nSubject: S\r\n\r\nHello\r\n"
        );
        read_mail(text.as_bytes(), Some("mx.ours.example")).expect("a mail")
    }

    #[test]
    fn only_the_findings_of_our_own_server_are_believed() {
        let ours = "Authentication-Results: mx.ours.example (v1; x=y); spf=fail\r\n smtp.mailfrom=x.example; dkim=none; dmarc=fail\r\n";
        let theirs = "Authentication-Results: mx.evil.example; spf=pass; dmarc=pass\r\n";
        assert!(mail(ours).authentication_failed());
        assert!(mail(&format!("{ours}{theirs}")).authentication_failed());
        assert!(mail(theirs).verdicts.is_empty());
        assert!(!mail("").authentication_failed());
        assert_eq!(mail(ours).reply_to_domains, ["y.example"]);
        assert!(mail(ours).text.contains("Hello"));
    }

    #[test]
    fn one_sound_method_is_enough_and_dmarc_has_the_last_word() {
        for (found, failed) in [
            ("spf=fail; dkim=pass; dmarc=pass", false),
            ("spf=fail; dkim=pass", false),
            ("spf=softfail; dkim=none", true),
            ("spf=pass; dkim=pass; dmarc=fail", true),
            ("spf=none; dkim=none; dmarc=none", false),
        ] {
            let header = format!("Authentication-Results: mx.ours.example; {found}\r\n");
            assert_eq!(mail(&header).authentication_failed(), failed, "{found}");
        }
    }
}
