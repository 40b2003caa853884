//! Names of files in a package: which are allowed, and why so few.
//!
//! A name must mean the same file on every system that unpacks it, so it has no way out of its
//! folder, no sign that a system reads in its own way, and no twin that differs only in case.

/// Names that Windows keeps for devices, whatever follows their first point.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether `path` may stand in a package: parts between single `/`, each of letters and digits of
/// any script, `.`, `_` and `-`, beginning with a letter or a digit; 200 bytes at most.
pub(crate) fn is_allowed(path: &str) -> bool {
    path.len() <= 200 && path.split('/').all(is_allowed_part)
}

/// Whether `part` may be one part of a path (and so the name of a package).
pub(crate) fn is_allowed_part(part: &str) -> bool {
    let begins = part.chars().next().is_some_and(char::is_alphanumeric);
    let signs = part.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'));
    let stem = part.split('.').next().unwrap_or_default().to_lowercase();
    let numbered = (stem.starts_with("com") || stem.starts_with("lpt"))
        && stem.len() == 4
        && stem.ends_with(|c: char| c.is_ascii_digit());
    begins && signs && !part.ends_with('.') && !numbered && !DEVICES.contains(&stem.as_str())
}

/// What two names share when some file system would take them for one.
pub(crate) fn folded(path: &str) -> String {
    path.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_out_or_means_something_to_a_system_is_refused() {
        for good in ["data/a.json", "data/records/it1-orders.jsonl", "data/документ.pdf"] {
            assert!(is_allowed(good), "{good}");
        }
        for bad in [
            "",
            "/a",
            "a/",
            "a//b",
            "../a",
            "a/../b",
            ".",
            "a/.b",
            "a\\b",
            "c:a",
            "a b",
            "a\nb",
            "con",
            "data/NUL.txt",
            "com1.pdf",
            "a.",
            "a%0Ab",
            "a\0",
        ] {
            assert!(!is_allowed(bad), "{bad:?}");
        }
    }
}
