//! Numbers for people: ten letters and digits that are not mistaken for one another, in two groups.

use web::App;

/// A new number, such as `7K3M9-QPD4X` (50 bits of chance; a unique index has the last word).
pub(crate) fn fresh(app: &App) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let bytes: [u8; 10] = app.chance.bytes();
    let mut number = String::with_capacity(11);
    for (at, byte) in bytes.iter().enumerate() {
        if at == 5 {
            number.push('-');
        }
        number.push(char::from(LETTERS[usize::from(byte & 31)]));
    }
    number
}

/// A number as people type it: without regard to case, with `O` for zero and `I` for one.
pub fn typed(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    let letters = letters.map(|letter| match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    });
    let mut number: String = letters.take(10).collect();
    if number.len() > 5 {
        number.insert(5, '-');
    }
    number
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_number_is_read_as_it_is_typed() {
        assert_eq!(super::typed(" 7k3m9 qpd4x "), "7K3M9-QPD4X");
        assert_eq!(super::typed("7O3M9-QPDIX"), "703M9-QPD1X");
        assert_eq!(super::typed("7K"), "7K");
    }
}
