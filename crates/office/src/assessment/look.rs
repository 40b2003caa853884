//! Looks into a document when it arrives: what it is by its content, what text it
//! holds, what a mail says of its own way. The findings are kept as JSON beside
//! the document, so that a hostile file is opened once.

use serde_json::Value as Json;

use crate::verification::{Examined, examine};

/// Letters of a document's text that are kept for signals and search.
const LETTERS: usize = 200_000;

/// Looks into a document. Slow, and the bytes are hostile: never inside a transaction, and on a
/// thread that may be waited for.
pub fn look(file: &str, bytes: &[u8], our_mail_server: Option<&str>) -> Examined {
    let mut examined = examine(file, bytes, our_mail_server);
    examined.text = examined.text.chars().filter(|c| *c != '\0').take(LETTERS).collect();
    if let Some(pdf) = &mut examined.pdf {
        pdf.text = String::new(); // it is the document's text already
    }
    if let Some(mail) = &mut examined.mail {
        mail.text = String::new();
    }
    examined
}

/// What was found when the document came; `None` when nobody has looked yet.
pub fn found(inspection: &Json) -> Option<Examined> {
    serde_json::from_value(inspection.clone()).ok()
}
