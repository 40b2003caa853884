//! Names of hosts: one form for every way of writing one, and the part that somebody registered.

use unicode_normalization::UnicodeNormalization;

/// The host in a text that may be a bare name, a host, a web address or the part after `@`: lower
/// case, in Unicode (`xn--` decoded), without scheme, user, port, path and the last dot. Letters are
/// not folded: a look-alike stays one. Empty if there is none.
pub fn host(text: &str) -> String {
    shown_host(text).to_lowercase()
}

/// [`host`], but in the case as written: look-alikes of capital letters show only there.
pub(crate) fn shown_host(text: &str) -> String {
    let text: String = text.trim().nfkc().collect();
    let rest = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#', '\\']).next().unwrap_or("");
    let rest = rest.rsplit('@').next().unwrap_or("");
    let rest = match rest.rsplit_once(':') {
        Some((host, port)) if port.chars().all(|c| c.is_ascii_digit()) => host,
        _ => rest,
    };
    let rest = rest.replace(['。', '．'], ".");
    let rest = rest.trim_end_matches('.').trim();
    if rest.to_ascii_lowercase().contains("xn--") {
        idna::domain_to_unicode(rest).0
    } else {
        rest.to_string()
    }
}

/// The host in ASCII (`xn--…`), as mail and name servers write it; as it is where it is no domain.
pub fn ascii(host: &str) -> String {
    match idna::domain_to_ascii(host) {
        Ok(ascii) if !ascii.is_empty() => ascii,
        _ => host.to_lowercase(),
    }
}

/// Words under which a country registers names (`co.uk`, `gov.br`, `police.uk`).
const SECOND_LEVEL: [&str; 26] = [
    "ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "govt", "gub", "jus", "kg", "lg", "mil",
    "ne", "net", "nhs", "nic", "nom", "or", "org", "plc", "police", "pol", "re", "sch",
];

/// The part of a host that somebody registered: `poIice.example` of `northmoor.poIice.example`,
/// `shop.co.uk` of `www.shop.co.uk`. By a short list of second levels, not by the whole list of
/// public suffixes: it serves to compare and to show, never to decide about trust.
pub fn registrable(host: &str) -> &str {
    let labels: Vec<&str> = host.split('.').collect();
    let n = labels.len();
    let keep = match labels.as_slice() {
        [.., _, second, top] if top.len() == 2 && SECOND_LEVEL.contains(second) => 3,
        _ => 2,
    };
    let skipped: usize = labels.iter().take(n.saturating_sub(keep)).map(|l| l.len() + 1).sum();
    &host[skipped..]
}

/// The label that carries the name: `aliexpress` of `www.aliexpress.com`.
pub fn main_label(host: &str) -> &str {
    registrable(host).split('.').next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_found_in_every_way_of_writing_it() {
        for (text, expected) in [
            ("https://www.AliExpress.com/item/1?x=2", "www.aliexpress.com"),
            ("AliExpress.com.", "aliexpress.com"),
            ("user@Mail.Example:25", "mail.example"),
            ("ｅｘａｍｐｌｅ．ｃｏｍ", "example.com"),
            ("xn--bcher-kva.example", "bücher.example"),
            ("http://a:b@host.example:8080", "host.example"),
            ("", ""),
        ] {
            assert_eq!(host(text), expected);
        }
    }

    #[test]
    fn the_registered_part_is_told_from_what_stands_before_it() {
        for (host, part, label) in [
            ("www.aliexpress.com", "aliexpress.com", "aliexpress"),
            ("a.b.shop.co.uk", "shop.co.uk", "shop"),
            ("northmoor.police.example", "police.example", "police"),
            ("localhost", "localhost", "localhost"),
        ] {
            assert_eq!((registrable(host), main_label(host)), (part, label));
        }
    }
}
