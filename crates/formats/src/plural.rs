//! Which form a whole number of things takes (CLDR 48.2, plurals.xml, whole numbers only).

use values::Language;

/// The forms that languages distinguish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plural {
    /// None (Arabic).
    Zero,
    /// One, and what goes like it.
    One,
    /// Two (Arabic, Hebrew).
    Two,
    /// A few (Slavic languages, Arabic).
    Few,
    /// Many (Slavic languages, Arabic; whole millions in Romance languages).
    Many,
    /// Everything else.
    Other,
}

impl Plural {
    /// CLDR's name of the form, as in `[one]` of a Fluent text.
    pub fn code(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}

/// The form for a number.
pub fn plural(language: Language, number: u64) -> Plural {
    let (ten, hundred) = (number % 10, number % 100);
    let millions = number > 0 && number.is_multiple_of(1_000_000);
    let few = (2..=4).contains(&ten) && !(12..=14).contains(&hundred);
    match language {
        Language::Ja | Language::Ko | Language::Th | Language::Vi | Language::Id => Plural::Other,
        Language::Fr | Language::Pt if number < 2 => Plural::One,
        Language::Es | Language::It if number == 1 => Plural::One,
        Language::Fr | Language::Pt | Language::Es | Language::It if millions => Plural::Many,
        Language::Ru | Language::Uk if ten == 1 && hundred != 11 => Plural::One,
        Language::Pl if number == 1 => Plural::One,
        Language::Ru | Language::Uk | Language::Pl if few => Plural::Few,
        Language::Ru | Language::Uk | Language::Pl => Plural::Many,
        Language::Ar if number == 0 => Plural::Zero,
        Language::Ar if number == 2 => Plural::Two,
        Language::Ar if (3..=10).contains(&hundred) => Plural::Few,
        Language::Ar if (11..=99).contains(&hundred) => Plural::Many,
        Language::He if number == 2 => Plural::Two,
        Language::Fr | Language::Pt | Language::Es | Language::It => Plural::Other,
        _ if number == 1 => Plural::One,
        _ => Plural::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_the_forms_of_their_language() {
        use Plural::*;
        let forms = |language, numbers: &[u64]| -> Vec<Plural> {
            numbers.iter().map(|number| plural(language, *number)).collect()
        };
        assert_eq!(forms(Language::En, &[0, 1, 2, 21]), [Other, One, Other, Other]);
        assert_eq!(forms(Language::Fr, &[0, 1, 2, 1_000_000]), [One, One, Other, Many]);
        assert_eq!(
            forms(Language::Ru, &[1, 3, 5, 11, 12, 21, 0]),
            [One, Few, Many, Many, Many, One, Many]
        );
        assert_eq!(forms(Language::Pl, &[1, 21, 22, 112]), [One, Many, Few, Many]);
        assert_eq!(
            forms(Language::Ar, &[0, 1, 2, 3, 11, 100, 102]),
            [Zero, One, Two, Few, Many, Other, Other]
        );
        assert_eq!(forms(Language::He, &[1, 2, 3]), [One, Two, Other]);
        assert_eq!(forms(Language::Ja, &[0, 1]), [Other, Other]);
    }
}
