//! What a document is, by its content and never by its name, and what a PDF holds.
//! Documents are hostile: sizes, pages, text and time are bounded, and whatever a
//! broken file does to the reader stays in a thread of its own.

use std::{sync::mpsc, time::Duration};

use lopdf::{Dictionary, Document, LoadOptions, Object};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// The kind of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the names say it
pub enum DocumentType {
    Pdf,
    Png,
    Jpeg,
    Tiff,
    Eml,
    Docx,
    Zip,
    Xml,
    Html,
    Text,
    Executable,
    Unknown,
}

impl DocumentType {
    /// The media type, as a request would name it.
    pub fn media_type(self) -> &'static str {
        match self {
            DocumentType::Pdf => "application/pdf",
            DocumentType::Png => "image/png",
            DocumentType::Jpeg => "image/jpeg",
            DocumentType::Tiff => "image/tiff",
            DocumentType::Eml => "message/rfc822",
            DocumentType::Docx => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            DocumentType::Zip => "application/zip",
            DocumentType::Xml => "application/xml",
            DocumentType::Html => "text/html",
            DocumentType::Text => "text/plain",
            DocumentType::Executable | DocumentType::Unknown => "application/octet-stream",
        }
    }
}

/// What a document is, by its first bytes and, for containers, what they hold.
pub fn sniff(bytes: &[u8]) -> DocumentType {
    let head = &bytes[..bytes.len().min(1024)];
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"\x89PNG\r\n\x1a\n") {
        DocumentType::Png
    } else if starts(b"\xff\xd8\xff") {
        DocumentType::Jpeg
    } else if starts(b"II*\0") || starts(b"MM\0*") {
        DocumentType::Tiff
    } else if starts(b"MZ") || starts(b"\x7fELF") || starts(b"\xca\xfe\xba\xbe") || starts(b"#!") {
        DocumentType::Executable
    } else if starts(b"PK\x03\x04") {
        let tail = &bytes[bytes.len().saturating_sub(65_536)..];
        let word = holds(tail, b"word/document.xml")
            || holds(&bytes[..bytes.len().min(65_536)], b"word/document.xml");
        if word { DocumentType::Docx } else { DocumentType::Zip }
    } else if holds(head, b"%PDF-") {
        DocumentType::Pdf
    } else {
        sniff_text(bytes)
    }
}

/// What a PDF holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pdf {
    /// Number of pages; 0 if it cannot be read.
    pub pages: usize,
    /// Whether a password is needed, or permissions are set.
    pub encrypted: bool,
    /// Whether there is a layer of text; a scan has none.
    pub has_text: bool,
    /// Whether the end of the file is missing.
    pub truncated: bool,
    /// Whether it could not be read, or not in time.
    pub broken: bool,
    /// Whether it holds a script or starts a program.
    pub has_javascript: bool,
    /// Its text in compatibility form (NFKC), of the first pages only.
    pub text: String,
}

/// Largest PDF that is opened, in bytes.
const SIZE_LIMIT: usize = 64 << 20;
/// Largest stream that is unpacked, in bytes.
const UNPACKED_LIMIT: usize = 32 << 20;
/// Most pages whose text is read.
const PAGE_LIMIT: usize = 100;
/// Longest text that is kept, in bytes.
const TEXT_LIMIT: usize = 1_000_000;
/// Longest time that reading takes.
const TIME_LIMIT: Duration = Duration::from_secs(10);
/// Stack of the reading thread: the parser recurses with the nesting of the file.
const STACK: usize = 32 << 20;

/// Looks into a PDF. Never fails: what cannot be read is said to be broken.
pub fn inspect_pdf(bytes: &[u8]) -> Pdf {
    let tail = &bytes[bytes.len().saturating_sub(2048)..];
    let broken = Pdf { truncated: !holds(tail, b"%%EOF"), broken: true, ..Pdf::default() };
    if bytes.len() > SIZE_LIMIT {
        return broken;
    }
    let (send, receive) = mpsc::channel();
    let owned = bytes.to_vec();
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || {
        let _ = send.send(look_into(&owned));
    });
    match thread {
        Ok(_) => match receive.recv_timeout(TIME_LIMIT) {
            Ok(Some(pdf)) => Pdf { truncated: broken.truncated, ..pdf },
            Ok(None) | Err(_) => broken,
        },
        Err(_) => broken,
    }
}

fn look_into(bytes: &[u8]) -> Option<Pdf> {
    let options = LoadOptions::with_max_decompressed_size(UNPACKED_LIMIT);
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    let mut pdf = Pdf {
        encrypted: document.is_encrypted() || document.was_encrypted(),
        has_javascript: document.objects.values().any(|object| is_active(object, 0)),
        ..Pdf::default()
    };
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    pdf.pages = pages.len();
    if document.is_encrypted() {
        return Some(pdf);
    }
    for page in pages.iter().take(PAGE_LIMIT) {
        if let Ok(text) = document.extract_text_with_limit(&[*page], UNPACKED_LIMIT) {
            pdf.text.extend(text.nfkc());
        }
        if pdf.text.len() > TEXT_LIMIT {
            let end = (0..=TEXT_LIMIT).rev().find(|at| pdf.text.is_char_boundary(*at));
            pdf.text.truncate(end.unwrap_or(0));
            break;
        }
    }
    pdf.has_text = pdf.text.chars().any(char::is_alphanumeric);
    Some(pdf)
}

/// Whether an object is or holds a script or a launch action.
fn is_active(object: &Object, depth: usize) -> bool {
    if depth > 40 {
        return false;
    }
    let active = |dictionary: &Dictionary| {
        dictionary.has(b"JS")
            || dictionary.has(b"JavaScript")
            || matches!(dictionary.get(b"S"), Ok(Object::Name(name)) if name == b"JavaScript" || name == b"Launch")
            || dictionary.iter().any(|(_, value)| is_active(value, depth + 1))
    };
    match object {
        Object::Dictionary(dictionary) => active(dictionary),
        Object::Stream(stream) => active(&stream.dict),
        Object::Array(list) => list.iter().any(|value| is_active(value, depth + 1)),
        _ => false,
    }
}

/// Texts: mail by its headers, mark-up by its first tag, else text if it is UTF-8.
fn sniff_text(bytes: &[u8]) -> DocumentType {
    let head = &bytes[..bytes.len().min(8192)];
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}');
    let lower = text.trim_start().to_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        DocumentType::Html
    } else if lower.starts_with("<?xml") {
        DocumentType::Xml
    } else if is_mail(text) {
        DocumentType::Eml
    } else if !bytes.is_empty() && !bytes.contains(&0) && std::str::from_utf8(bytes).is_ok() {
        DocumentType::Text
    } else {
        DocumentType::Unknown
    }
}

/// Whether the text begins with header fields, two of which only a mail has.
fn is_mail(text: &str) -> bool {
    let mut known = 0;
    for line in text.lines().take(200) {
        if line.is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { return false };
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_graphic()) {
            return false;
        }
        let name = name.to_ascii_lowercase();
        let fields = [
            "from",
            "to",
            "date",
            "received",
            "message-id",
            "mime-version",
            "return-path",
            "subject",
        ];
        known += usize::from(fields.contains(&name.as_str()));
    }
    known >= 2
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_what_it_holds_whatever_it_is_called() {
        for (bytes, kind) in [
            (&b"%PDF-1.4\n"[..], DocumentType::Pdf),
            (b"\n\n%PDF-1.7", DocumentType::Pdf),
            (b"\x89PNG\r\n\x1a\n..", DocumentType::Png),
            (b"\xff\xd8\xff\xe0", DocumentType::Jpeg),
            (b"II*\0....", DocumentType::Tiff),
            (b"PK\x03\x04..word/document.xml", DocumentType::Docx),
            (b"PK\x03\x04..a.txt", DocumentType::Zip),
            (b"MZ\x90", DocumentType::Executable),
            (b"From: a@b.example\r\nDate: x\r\n\r\nHi", DocumentType::Eml),
            (b"<?xml version='1.0'?><EPOC/>", DocumentType::Xml),
            (b"  <!DOCTYPE html>", DocumentType::Html),
            (b"Note: to the file", DocumentType::Text),
            (b"\0\x01\xfe", DocumentType::Unknown),
            (b"", DocumentType::Unknown),
        ] {
            assert_eq!(sniff(bytes), kind, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_broken_pdf_is_broken_and_nothing_worse() {
        let nested =
            [b"%PDF-1.4\n1 0 obj\n".to_vec(), b"[".repeat(200_000), b"%%EOF".to_vec()].concat();
        for bytes in
            [&b""[..], b"%PDF-1.4", b"%PDF-1.4\nxref\n0 99999999999\ntrailer<<>>\n%%EOF", &nested]
        {
            let pdf = inspect_pdf(bytes);
            assert!(pdf.broken && pdf.pages == 0 && !pdf.has_text);
        }
        assert!(inspect_pdf(b"%PDF-1.4").truncated);
    }
}
