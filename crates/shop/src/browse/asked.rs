//! What a list is asked for by its address: words, filters, order, page. Reading never fails: what is
//! not understood is left out. Writing gives the address of the same list with one thing changed.

use crate::feed::common_currency;
use crate::reader::Reader;
use search::{Chosen, Filters, Request, Sort, Wanted, WantedAttributes};
use values::{Country, Money};

/// Articles on a page of a list.
pub(super) const PAGE: usize = 24;
/// Pages of a list that can be gone to.
pub(super) const PAGES: usize = 100;

/// What was asked for, as pairs of the query.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// The pairs, in their order, without empty ones.
    pairs: Vec<(String, String)>,
}

/// How lists are ordered: the word in the address and the order.
pub(super) const ORDERS: [(&str, Sort); 6] = [
    ("relevance", Sort::Relevance),
    ("newest", Sort::Newest),
    ("price-up", Sort::PriceUp),
    ("price-down", Sort::PriceDown),
    ("rating", Sort::Rating),
    ("sold", Sort::Sold),
];

impl Asked {
    /// From the pairs of a query.
    pub fn of(pairs: Vec<(String, String)>) -> Asked {
        let known = |name: &str| {
            matches!(
                name,
                "q" | "category"
                    | "sort"
                    | "page"
                    | "price_min"
                    | "price_max"
                    | "from"
                    | "rating"
                    | "stock"
                    | "store"
            ) || name.starts_with("a.")
        };
        let fits = |(name, value): &(String, String)| {
            known(name) && !value.trim().is_empty() && value.len() <= 400
        };
        Asked { pairs: pairs.into_iter().filter(fits).take(100).collect() }
    }

    /// The value of a field; empty when it is absent.
    pub fn get(&self, name: &str) -> &str {
        self.pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether a value was chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|given| given == value)
    }

    /// The page, from 1.
    pub fn page(&self) -> usize {
        self.get("page").parse().unwrap_or(1).clamp(1, PAGES)
    }

    /// The order.
    pub fn order(&self) -> (&'static str, Sort) {
        let asked = self.get("sort");
        ORDERS.into_iter().find(|(word, _)| *word == asked).unwrap_or(ORDERS[0])
    }

    /// The pairs that narrow the list, with their names.
    pub fn filters(&self) -> impl Iterator<Item = &(String, String)> {
        let plain = |name: &str| matches!(name, "q" | "category" | "sort" | "page" | "store");
        self.pairs.iter().filter(move |(name, _)| !plain(name))
    }

    /// The request to the index; in the category, where the list is one's, and of the store.
    pub fn request(&self, reader: &Reader, category: Option<&str>, store: Option<&str>) -> Request {
        let mut filters = Filters::default();
        let categories = category.into_iter().chain(self.all("category"));
        filters.categories = categories.map(str::to_owned).take(1).collect();
        filters.stores = store.map(str::to_owned).into_iter().collect();
        filters.ship_from = self.all("from").filter_map(|code| Country::parse(code).ok()).collect();
        filters.price_from = self.price(reader, "price_min");
        filters.price_to = self.price(reader, "price_max");
        filters.rating_at_least = self.get("rating").parse().ok().filter(|stars| *stars <= 500);
        filters.in_stock = self.has("stock", "1");
        for (name, value) in &self.pairs {
            let Some(attribute) = name.strip_prefix("a.") else { continue };
            let at = filters.attributes.iter().position(|chosen| chosen.attribute == attribute);
            let at = at.unwrap_or_else(|| {
                let attribute = attribute.to_owned();
                filters.attributes.push(Chosen { attribute, ..Chosen::default() });
                filters.attributes.len() - 1
            });
            match value.split_once("..") {
                Some((from, to)) => {
                    filters.attributes[at].from = from.parse().ok();
                    filters.attributes[at].to = to.parse().ok();
                }
                None => filters.attributes[at].options.push(value.clone()),
            }
        }
        Request {
            filters,
            sort: self.order().1,
            offset: (self.page() - 1) * PAGE,
            limit: PAGE,
            wanted: Wanted { attributes: WantedAttributes::All, ..Wanted::all() },
            ..Request::new(reader.language, self.get("q"))
        }
    }

    /// A price that was typed in the reader's currency, in the common one.
    fn price(&self, reader: &Reader, name: &str) -> Option<i64> {
        let minor = minor_units(self.get(name), reader.currency.digits() as usize)?;
        let own = Money { minor, currency: reader.currency };
        Some(reader.rates.convert(own, common_currency())?.minor)
    }

    /// The address with a value taken out.
    pub fn without(&self, path: &str, name: &str, value: &str) -> String {
        let left = |(key, given): &&(String, String)| {
            key != "page" && !(key == name && (given == value || value.is_empty()))
        };
        address(path, self.pairs.iter().filter(left))
    }

    /// The address with a field set to a value; empty takes it out.
    pub fn with(&self, path: &str, name: &str, value: &str) -> String {
        let mut pairs: Vec<(String, String)> = self.pairs.clone();
        pairs.retain(|(key, _)| key != name && key != "page");
        if !value.is_empty() {
            pairs.push((name.to_owned(), value.to_owned()));
        }
        address(path, pairs.iter())
    }

    /// The address without any filter: words and order stay.
    pub fn bare(&self, path: &str) -> String {
        let plain =
            |(key, _): &&(String, String)| matches!(key.as_str(), "q" | "category" | "sort");
        address(path, self.pairs.iter().filter(plain))
    }

    /// The pairs that a form has to carry along that sets the others itself.
    pub fn hidden(&self, but: &[&str]) -> Vec<(String, String)> {
        let kept = |(key, _): &&(String, String)| key != "page" && !but.contains(&key.as_str());
        self.pairs.iter().filter(kept).cloned().collect()
    }
}

/// An amount as it was typed, in minor units; `None` when nothing was typed, or no amount.
fn minor_units(typed: &str, digits: usize) -> Option<i64> {
    let typed = typed.trim().replace(',', ".");
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, ""));
    let part: String = part.chars().chain(std::iter::repeat('0')).take(digits).collect();
    let typed_any = whole.bytes().any(|byte| byte.is_ascii_digit());
    typed_any.then(|| format!("{whole}{part}").parse().ok()).flatten()
}

fn address<'a>(path: &str, pairs: impl Iterator<Item = &'a (String, String)>) -> String {
    let mut out = path.to_owned();
    for (at, (name, value)) in pairs.enumerate() {
        out.push(if at == 0 { '?' } else { '&' });
        out.push_str(&web::query_escaped(name));
        out.push('=');
        out.push_str(&web::query_escaped(value));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(pairs: &[(&str, &str)]) -> Asked {
        Asked::of(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn an_address_changes_one_thing_and_goes_back_to_the_first_page() {
        let list = asked(&[("q", "a b"), ("a.colour", "red"), ("a.colour", "blue"), ("page", "3")]);
        assert_eq!(list.without("/search", "a.colour", "red"), "/search?q=a+b&a.colour=blue");
        let with = list.with("/search", "sort", "newest");
        assert_eq!(with, "/search?q=a+b&a.colour=red&a.colour=blue&sort=newest");
        assert_eq!(list.bare("/search"), "/search?q=a+b");
        assert_eq!(list.page(), 3);
    }

    #[test]
    fn an_amount_that_was_not_typed_is_none_in_every_currency() {
        for digits in [0, 2, 3] {
            assert_eq!(minor_units("", digits), None);
            assert_eq!(minor_units(" ", digits), None);
            assert_eq!(minor_units("cheap", digits), None);
        }
        assert_eq!(minor_units("12,5", 2), Some(1_250));
        assert_eq!(minor_units("12.999", 2), Some(1_299));
        assert_eq!(minor_units("1200", 0), Some(1_200));
    }

    #[test]
    fn what_is_not_understood_is_left_out() {
        let list = asked(&[("page", "-4"), ("sort", "sideways"), ("evil", "1"), ("q", " ")]);
        assert_eq!((list.page(), list.order().0), (1, "relevance"));
        assert_eq!(list.bare("/search"), "/search?sort=sideways");
    }
}
