//! Numbers with separators of thousands and fractions, as the countries write them, in one form.

/// Where a number that starts there ends.
pub fn end(chars: &[char], start: usize) -> usize {
    let digit = |i: usize| chars.get(i).is_some_and(char::is_ascii_digit);
    let mut i = start;
    while digit(i)
        || (i > start && matches!(chars.get(i), Some('.' | ',' | '\'' | '\u{a0}')) && digit(i + 1))
    {
        i += 1;
    }
    i
}

/// A number in one form: no separators of thousands, a point before the fraction, which has no
/// noughts at its end.
pub fn one_form(raw: &str) -> String {
    let signs: Vec<char> = raw.chars().filter(|c| !c.is_ascii_digit()).collect();
    let groups: Vec<&str> = raw.split(|c: char| !c.is_ascii_digit()).collect();
    let Some(last_sign) = signs.last() else { return raw.to_string() };
    let last = groups.last().copied().unwrap_or_default();
    let in_threes = groups[1..].iter().all(|g| g.len() == 3) && groups[0].len() <= 3;
    let one_sign = signs.iter().all(|s| s == last_sign);
    let thousands = in_threes && one_sign && groups[0] != "0";
    if thousands {
        return groups.concat();
    }
    let many_alike = signs.len() > 1 && one_sign;
    if many_alike {
        return groups.join(".");
    }
    let whole = groups[..groups.len() - 1].concat();
    match last.trim_end_matches('0') {
        "" => whole,
        fraction => format!("{whole}.{fraction}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_form() {
        for (raw, expected) in [
            ("1,000", "1000"),
            ("1.000", "1000"),
            ("1.000.000,50", "1000000.5"),
            ("4,5", "4.5"),
            ("1.50", "1.5"),
            ("0.125", "0.125"),
            ("10000", "10000"),
            ("1.2.3", "1.2.3"),
        ] {
            assert_eq!(one_form(raw), expected, "{raw}");
        }
    }
}
