//! Names that look like another: letters that look alike (Unicode UTS #39), one letter
//! changed, dots and hyphens moved.

use unicode_security::confusable_detection::skeleton as uts39;

use super::thresholds;

/// In what way a name is like another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// Its letters look the same.
    Letters,
    /// One letter is changed, left out, added, or two are swapped.
    OneChange,
    /// The same letters with dots and hyphens elsewhere.
    Punctuation,
    /// The other name stands in front of a domain of somebody else.
    Prefix,
}

/// The known name that a name looks like without being it. `near` also compares by one
/// changed letter; for long lists of names that would call wolf too often.
pub fn looks_like<'k>(
    name: &str,
    known: impl IntoIterator<Item = &'k str>,
    near: bool,
) -> Option<(&'k str, Likeness)> {
    let small = name.to_lowercase();
    // A capital I between small letters is read as l, whatever the other letters are.
    let capital_i = name.replace('I', "l").to_lowercase();
    let skeletons = [skeleton(name), skeleton(&small), skeleton(&capital_i)];
    for other in known {
        let other_small = other.to_lowercase();
        if small == other_small || small.ends_with(&format!(".{other_small}")) {
            continue;
        }
        let other_skeleton = skeleton(&other_small);
        let same =
            |one: &String| *one == other_skeleton || one.ends_with(&format!(".{other_skeleton}"));
        if skeletons.iter().any(same) {
            return Some((other, Likeness::Letters));
        }
        if small.starts_with(&format!("{other_small}.")) {
            return Some((other, Likeness::Prefix));
        }
        if near && other_small.chars().count() >= thresholds().lookalike_min_letters {
            if bare(&small) == bare(&other_small) {
                return Some((other, Likeness::Punctuation));
            }
            if one_change(&small, &other_small) {
                return Some((other, Likeness::OneChange));
            }
        }
    }
    None
}

/// What a name looks like, in small letters.
pub(super) fn skeleton(text: &str) -> String {
    uts39(text).collect::<String>().to_lowercase()
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '.' | '-' | '_')).collect()
}

/// Whether one letter changed, added, left out, or one pair swapped makes one of the other.
fn one_change(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    match (a, b) {
        ([_], [_]) | ([_], []) | ([], [_]) => true,
        ([x, y], [z, w]) => x == w && y == z,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_that_only_looks_the_same_is_told_from_the_real_one() {
        let known = ["northmoor.police.example", "sta-musterstadt.example"];
        for (name, how) in [
            ("northmoor.poIice.example", Some(Likeness::Letters)),
            ("northmoor.poIice.EXAMPLE", Some(Likeness::Letters)),
            ("northmoor.p\u{43e}lice.example", Some(Likeness::Letters)),
            ("northrnoor.police.example", Some(Likeness::Letters)),
            ("mail.northmoor.po1ice.example", Some(Likeness::Letters)),
            ("northmoor.police.example.evil.example", Some(Likeness::Prefix)),
            ("northmoor-police.example", Some(Likeness::Punctuation)),
            ("northmor.police.example", Some(Likeness::OneChange)),
            ("nortmhoor.police.example", Some(Likeness::OneChange)),
            ("northmoor.police.example", None),
            ("NORTHMOOR.police.example", None),
            ("mail.northmoor.police.example", None),
            ("da.larkcounty.example", None),
        ] {
            assert_eq!(looks_like(name, known, true).map(|found| found.1), how, "{name}");
        }
        assert_eq!(looks_like("northmor.police.example", known, false), None);
    }
}
