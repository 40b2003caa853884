//! Names that only look like another: Unicode TS #39 skeletons, for platforms and mail domains.
//!
//! Names are compared without regard to case, look-alikes only exist in the case in which they are
//! seen: `AIiExpress` is a look-alike because the eye takes its capital I for a small l. So a name
//! is first compared in lower case (equal is clean), and then by the skeleton of what was written.

use unicode_normalization::UnicodeNormalization;
use unicode_security::confusable_detection;

use crate::domain;

/// The skeleton of a text by the full table of Unicode TS #39: texts that look alike share it.
pub fn skeleton(text: &str) -> String {
    confusable_detection::skeleton(text).collect()
}

/// The known name that an input stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// The known name, as it was given.
    pub matched: String,
    /// The input is not that name, it only looks like it: to be flagged.
    pub was_confusable: bool,
}

/// Finds the known name that the input is or looks like. The input may be a name, a host or a web
/// address; `known` are names (`AliExpress`) or hosts (`aliexpress.com`). A host matches a known
/// name by the label that carries its name, and a true match goes before a look-alike.
pub fn folds_to(input: &str, known: &[&str]) -> Option<Folded> {
    let shown = domain::shown_host(input);
    let whole: String = input.trim().nfkc().collect();
    let mut readings = vec![whole.as_str(), shown.as_str()];
    readings.extend(shown.strip_prefix("www.").or_else(|| shown.strip_prefix("WWW.")));
    readings.push(domain::registrable(&shown));
    // A host is read by its name's label; one without a dot is no host.
    if shown.contains('.') {
        readings.push(domain::main_label(&shown));
    }
    readings.retain(|r| !r.is_empty());
    let find = |alike: fn(&str, &str) -> bool| {
        readings.iter().find_map(|reading| known.iter().find(|name| alike(reading, name)))
    };
    let (matched, was_confusable) = match find(equal) {
        Some(name) => (name, false),
        None => (find(looks_like)?, true),
    };
    Some(Folded { matched: matched.to_string(), was_confusable })
}

fn squeezed(name: &str) -> String {
    let name: String = name.nfkc().collect();
    name.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_' | '®' | '™')).collect()
}

fn equal(a: &str, b: &str) -> bool {
    squeezed(a).to_lowercase() == squeezed(b).to_lowercase()
}

fn looks_like(written: &str, known: &str) -> bool {
    let (written, known) = (squeezed(written), squeezed(known));
    if written.is_empty() || known.is_empty() {
        return false;
    }
    let seen = skeleton(&written);
    // As the known name is written, and in capitals: `ALlEXPRESS`.
    seen == skeleton(&known)
        || seen == skeleton(&known.to_uppercase())
        // In small letters, the letters of other cases mixed in: `AIiExpress`, `g00gle`.
        || small(&seen) == small(&skeleton(&known.to_lowercase()))
        || small(&skeleton(&written.to_lowercase())) == small(&skeleton(&known.to_lowercase()))
}

fn small(skeleton: &str) -> String {
    skeleton.to_lowercase()
}

/// How a domain stands to a registered one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Likeness {
    /// The registered domain itself.
    Same,
    /// A host under the registered domain.
    Under,
    /// Looks like it (equal skeletons) and is another: a look-alike.
    Confusable,
    /// One letter more, less or other, or two changed places: a look-alike.
    OneLetter,
    /// The same name under another top-level domain (`police.example` and `police.invalid`).
    OtherTop,
    /// The registered domain stands in front of somebody else's (`police.example.evil.test`).
    InFront,
    /// Nothing in common.
    Different,
}

impl Likeness {
    /// Whether a reader may take the domain for the registered one, wrongly.
    pub fn is_lookalike(self) -> bool {
        !matches!(self, Likeness::Same | Likeness::Under | Likeness::Different)
    }
}

/// Compares a mail domain as written with a registered one. Give it in the case in which it was
/// written: `poIice` shows its capital I only there. A whole address works as well.
pub fn compare_domains(written: &str, registered: &str) -> Likeness {
    let shown = domain::shown_host(written);
    let (host, registered) = (shown.to_lowercase(), domain::host(registered));
    if host.is_empty() || registered.is_empty() {
        return Likeness::Different;
    }
    if domain::ascii(&host) == domain::ascii(&registered) {
        return Likeness::Same;
    }
    if host.ends_with(&format!(".{registered}")) {
        return Likeness::Under;
    }
    let tail = last_labels(&shown, registered.split('.').count());
    if looks_like_domain(&shown, &registered) || looks_like_domain(tail, &registered) {
        return Likeness::Confusable;
    }
    if host.starts_with(&format!("{registered}.")) || host.contains(&format!(".{registered}.")) {
        return Likeness::InFront;
    }
    let tail = tail.to_lowercase();
    let one_off = |a: &str, b: &str| b.chars().count() >= 5 && strsim::osa_distance(a, b) == 1;
    if one_off(&host, &registered)
        || one_off(&tail, &registered)
        || one_off(domain::registrable(&host), domain::registrable(&registered))
    {
        return Likeness::OneLetter;
    }
    match (tail.rsplit_once('.'), registered.rsplit_once('.')) {
        (Some((a, _)), Some((b, _))) if a == b => Likeness::OtherTop,
        _ => Likeness::Different,
    }
}

/// The registered domain that the written one is, belongs to, or looks like; the first that is no
/// look-alike goes before those that are.
pub fn nearest_domain<'a>(
    written: &str,
    registered: impl IntoIterator<Item = &'a str>,
) -> Option<(&'a str, Likeness)> {
    let mut found: Option<(&str, Likeness)> = None;
    for name in registered {
        match compare_domains(written, name) {
            Likeness::Different => {}
            likeness if !likeness.is_lookalike() => return Some((name, likeness)),
            likeness => {
                found.get_or_insert((name, likeness));
            }
        }
    }
    found
}

fn looks_like_domain(shown: &str, registered: &str) -> bool {
    small(&skeleton(shown)) == small(&skeleton(registered))
        || small(&skeleton(&shown.to_lowercase())) == small(&skeleton(registered))
        || skeleton(shown) == skeleton(&registered.to_uppercase())
}

fn last_labels(host: &str, n: usize) -> &str {
    let skip = host.split('.').count().saturating_sub(n);
    let at: usize = host.split('.').take(skip).map(|label| label.len() + 1).sum();
    &host[at..]
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 5] = ["AliExpress", "Alibaba.com", "Lazada", "AIDC", "1688.com"];

    #[test]
    fn true_names_are_clean_in_every_case_and_as_addresses() {
        for input in [
            "AliExpress",
            "ALIEXPRESS",
            "aliexpress",
            "Ali Express",
            "AliExpress.com",
            "www.aliexpress.com",
            "https://aliexpress.com/",
            "de.aliexpress.com",
            "HTTPS://WWW.ALIEXPRESS.COM/item/1.html",
            "ＡｌｉＥｘｐｒｅｓｓ",
            " aliexpress.com. ",
        ] {
            let folded = folds_to(input, &KNOWN).unwrap_or_else(|| panic!("{input}"));
            assert_eq!(
                (folded.matched.as_str(), folded.was_confusable),
                ("AliExpress", false),
                "{input}"
            );
        }
    }

    #[test]
    fn look_alikes_fold_and_are_flagged() {
        for (input, expected) in [
            ("AIiExpress.com", "AliExpress"),
            ("AIiExpress", "AliExpress"),
            ("https://www.AIiExpress.com/x", "AliExpress"),
            ("A1iExpress", "AliExpress"),
            ("ALlEXPRESS", "AliExpress"),
            ("АliЕхрress", "AliExpress"),
            ("аliexpress.com", "AliExpress"),
            ("Ali\u{200b}Express", "AliExpress"),
            ("AlDC", "AIDC"),
            ("A1DC", "AIDC"),
            ("l688.com", "1688.com"),
            ("xn--liexpress-zyh.com", "AliExpress"),
        ] {
            let folded = folds_to(input, &KNOWN).unwrap_or_else(|| panic!("{input}"));
            assert_eq!(
                (folded.matched.as_str(), folded.was_confusable),
                (expected, true),
                "{input}"
            );
        }
    }

    #[test]
    fn other_names_do_not_fold() {
        for input in
            ["", "Example Shop", "aliexpress.com.evil.test", "allexpress", "expressali", "."]
        {
            assert_eq!(folds_to(input, &KNOWN), None, "{input}");
        }
    }

    #[test]
    fn a_mail_domain_is_told_from_its_look_alikes() {
        let registered = "northmoor.police.example";
        for (written, expected) in [
            ("northmoor.police.example", Likeness::Same),
            ("NORTHMOOR.POLICE.EXAMPLE", Likeness::Same),
            ("ecu@Northmoor.Police.Example", Likeness::Same),
            ("mail.northmoor.police.example", Likeness::Under),
            ("northmoor.poIice.example", Likeness::Confusable),
            ("j.sample@northmoor.poIice.example", Likeness::Confusable),
            ("nоrthmoor.police.example", Likeness::Confusable),
            ("northrnoor.police.example", Likeness::Confusable),
            ("mail.northmoor.poIice.example", Likeness::Confusable),
            ("northmoor.po1ice.example", Likeness::Confusable),
            ("northmor.police.example", Likeness::OneLetter),
            ("northmoor-police.example", Likeness::OneLetter),
            ("northmoor.poilce.example", Likeness::OneLetter),
            ("northmoor.police.test", Likeness::OtherTop),
            ("northmoor.police.example.evil.test", Likeness::InFront),
            ("southfield.example", Likeness::Different),
            ("", Likeness::Different),
        ] {
            assert_eq!(compare_domains(written, registered), expected, "{written}");
        }
    }

    #[test]
    fn the_nearest_registered_domain_is_the_true_one_if_there_is_one() {
        let register = ["northmoor.police.example", "northmor.police.example"];
        assert_eq!(
            nearest_domain("northmor.police.example", register),
            Some(("northmor.police.example", Likeness::Same))
        );
        assert_eq!(
            nearest_domain("northmoor.poIice.example", register).map(|n| n.1),
            Some(Likeness::Confusable)
        );
        assert_eq!(nearest_domain("other.example", register), None);
    }
}
