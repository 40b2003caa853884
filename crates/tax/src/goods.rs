//! Which goods a row is about: all, categories of the catalogue with what is below them, or headings
//! of the Harmonized System by their first digits.

use std::fmt;

/// The goods of a row, as a cell says them: `*`, or a list such as `books, hs:4901, *`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goods {
    all: bool,
    categories: Vec<String>,
    headings: Vec<String>,
}

/// How closely a row fits some goods; of two rows the closer one counts. A category counts more than
/// a heading (sellers' headings are often guesses), a near category more than a far one, a long
/// heading more than a short one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The row is about all goods.
    All,
    /// So many digits of the heading are the row's.
    Heading(usize),
    /// The category is this one, or the n-th above it, counted down so that nearer is more.
    Category(u8),
}

impl Goods {
    /// Reads a cell.
    ///
    /// # Errors
    /// The entry that is none.
    pub fn read(cell: &str) -> Result<Goods, String> {
        let mut goods = Goods { all: false, categories: Vec::new(), headings: Vec::new() };
        for entry in cell.split(',').map(str::trim) {
            match entry.strip_prefix("hs:") {
                _ if entry == "*" => goods.all = true,
                Some(digits) if is_heading(digits) => goods.headings.push(digits.to_owned()),
                None if is_category(entry) => goods.categories.push(entry.to_owned()),
                _ => return Err(entry.to_owned()),
            }
        }
        Ok(goods)
    }

    /// The categories that are named.
    pub fn categories(&self) -> &[String] {
        &self.categories
    }

    /// How closely goods are meant: `categories` from the goods' own up to the department.
    pub(crate) fn fit(&self, categories: &[&str], hs6: Option<&str>) -> Option<Fit> {
        let named = |category: &&str| self.categories.iter().any(|mine| mine == category);
        if let Some(up) = categories.iter().position(named) {
            return Some(Fit::Category(u8::MAX - up.min(200) as u8));
        }
        let digits = |hs6: &str| {
            let begun = self.headings.iter().filter(|mine| hs6.starts_with(mine.as_str()));
            begun.map(String::len).max()
        };
        if let Some(digits) = hs6.and_then(digits) {
            return Some(Fit::Heading(digits));
        }
        self.all.then_some(Fit::All)
    }

    /// What both name in so many words: such rows must not be in force on one day.
    pub(crate) fn shared(&self, other: &Goods) -> Option<String> {
        if self.all && other.all {
            return Some("*".to_owned());
        }
        let both = |mine: &[String], theirs: &[String]| {
            mine.iter().find(|entry| theirs.contains(entry)).cloned()
        };
        both(&self.categories, &other.categories)
            .or_else(|| both(&self.headings, &other.headings).map(|digits| format!("hs:{digits}")))
    }
}

impl fmt::Display for Goods {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.all.then(|| "*".to_owned()).into_iter();
        let headings = self.headings.iter().map(|digits| format!("hs:{digits}"));
        let entries: Vec<String> =
            all.chain(self.categories.iter().cloned()).chain(headings).collect();
        f.write_str(&entries.join(", "))
    }
}

fn is_heading(digits: &str) -> bool {
    matches!(digits.len(), 2..=6) && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_category(id: &str) -> bool {
    let letters = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.split('-').all(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearer_category_fits_closer_and_any_category_closer_than_a_heading() {
        let fit = |cell: &str| {
            Goods::read(cell).expect("goods").fit(&["wine", "alcohol", "food"], Some("220421"))
        };
        assert!(fit("alcohol") > fit("food"));
        assert!(fit("food") > fit("hs:2204"));
        assert!(fit("hs:2204") > fit("hs:22"));
        assert!(fit("hs:22") > fit("*"));
        assert_eq!(fit("books, hs:4901"), None);
    }

    #[test]
    fn what_is_no_goods_is_refused_by_name() {
        assert_eq!(Goods::read("books, hs:4"), Err("hs:4".to_owned()));
        assert_eq!(Goods::read("Books"), Err("Books".to_owned()));
        assert_eq!(Goods::read(""), Err(String::new()));
        let goods = Goods::read("*, books,hs:4901").expect("goods");
        assert_eq!(goods.to_string(), "*, books, hs:4901");
    }
}
