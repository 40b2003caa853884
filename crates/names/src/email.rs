//! E-mail addresses as people and officers write them, in one form.

use unicode_normalization::UnicodeNormalization;

use crate::{domain, letters};

/// An address in the form in which equal ones are equal: lower case, compatibility forms folded,
/// the domain in ASCII. Dots and `+tags` before the `@` stay: only the mail server knows whether
/// they matter.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Email {
    text: String,
    at: usize,
}

impl Email {
    /// The whole address, as `marisol.quint@example.com`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What stands before the `@`.
    pub fn local(&self) -> &str {
        &self.text[..self.at]
    }

    /// The domain in ASCII (`xn--…`).
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }
}

impl std::fmt::Display for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// Reads an address: bare, `Name <address>`, `mailto:address?subject=…`, with `[at]` or `(at)`, in
/// full-width letters, with quotes or punctuation around it. `None` if there is no address in it.
pub fn normalise(text: &str) -> Option<Email> {
    let text: String = text.nfkc().filter(|c| !letters::is_unseen(*c)).collect();
    let text = text.to_lowercase();
    let inner = match (text.rfind('<'), text.rfind('>')) {
        (Some(a), Some(b)) if a < b => &text[a + 1..b],
        _ => text.as_str(),
    };
    let inner = inner.trim().trim_start_matches("mailto:");
    let inner = inner.split('?').next().unwrap_or("");
    let inner =
        inner.replace("[at]", "@").replace("(at)", "@").replace("[dot]", ".").replace("(dot)", ".");
    let inner: String = inner.split(" @ ").collect::<Vec<_>>().join("@");
    let word = inner.split_whitespace().find(|word| word.contains('@'))?;
    let word = word.trim_matches(|c: char| "\"'<>()[]{},;:.«»“”".contains(c));
    let (local, host) = word.rsplit_once('@')?;
    let local = local.trim_matches('"');
    let host = host.trim_end_matches('.');
    let fits = !local.is_empty() && local.len() <= 128 && !host.is_empty() && host.len() <= 255;
    if !fits || local.contains('@') || host.split('.').any(str::is_empty) {
        return None;
    }
    Some(Email { text: format!("{local}@{}", domain::ascii(host)), at: local.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_an_address_is_one() {
        for text in [
            "marisol.quint@example.com",
            "Marisol.Quint@example.com",
            "  MARISOL.QUINT@EXAMPLE.COM. ",
            "Marisol Quint <marisol.quint@example.com>",
            "\"Quint, M.\" <Marisol.Quint@Example.com>",
            "mailto:marisol.quint@example.com?subject=Hello",
            "<mailto:marisol.quint@example.com>",
            "ｍａｒｉｓｏｌ．ｑｕｉｎｔ＠ｅｘａｍｐｌｅ．ｃｏｍ",
            "marisol.quint[at]example[dot]com",
            "marisol.quint @ example.com",
            "E-mail: marisol.quint@example.com;",
            "marisol.\u{200b}quint@example.com",
        ] {
            let read = normalise(text).map(|e| e.to_string());
            assert_eq!(read.as_deref(), Some("marisol.quint@example.com"), "{text}");
        }
    }

    #[test]
    fn different_addresses_stay_different() {
        let plain = normalise("marisolquint@example.com").unwrap();
        for other in
            ["marisol.quint@example.com", "marisolquint+x@example.com", "marisolquint@example.org"]
        {
            assert_ne!(normalise(other).unwrap(), plain);
        }
    }

    #[test]
    fn the_domain_is_the_same_in_unicode_and_in_ascii() {
        let unicode = normalise("info@bücher.example").unwrap();
        assert_eq!(unicode, normalise("info@xn--bcher-kva.EXAMPLE").unwrap());
        assert_eq!((unicode.local(), unicode.domain()), ("info", "xn--bcher-kva.example"));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in ["", "@", "a@", "@b", "nobody", "a@b..c", "a@b@c", "<>", "a b c", "mailto:"] {
            assert_eq!(normalise(text), None, "{text}");
        }
    }
}
