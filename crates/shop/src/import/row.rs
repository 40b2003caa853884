//! A row as a listing. Our fields: `sku`, `title`, `points` (parted by `|`), `description`, `language`,
//! `category`, `price` (`49.90`), `stock`, `weight_g`, `hs6`, `origin`, `least`, `lot`, `most`,
//! `shipping`, `pictures` (ids, parted by blanks), `attribute.<id>`, `option.<id>`, and `title.<language>`,
//! `points.<language>`, `description.<language>` for translations. A JSON object with `variants` is a
//! listing as the API takes it.

use super::mapping::{Fields, Mapping};
use super::split::{Format, Record, cells};
use crate::fault::{Fault, Faults};
use crate::listings::{Checked, Goal, NewListing, NewVariant, Quantities, Said, Text, TextOrigin};
use market::catalogue::Tree;
use serde_json::Value;
use std::collections::BTreeMap;
use values::{Currency, Language};

/// Reads records of one file.
pub struct Reader<'a> {
    /// How the file is written.
    pub format: Format,
    /// The names of the columns of CSV.
    pub header: Vec<String>,
    /// How it becomes ours.
    pub mapping: &'a Mapping,
    /// Of the store's prices.
    pub currency: Currency,
    /// The store's language, where a row names none.
    pub language: Language,
}

impl Reader<'_> {
    /// The listing of a record, checked for sale; as a draft when only attributes are missing.
    pub fn read(&self, record: &Record) -> Result<Checked, Vec<Fault>> {
        let new = match self.format {
            Format::Csv(sign) => {
                let cells = cells(&record.bytes, sign);
                let named = self.header.iter().cloned().zip(cells);
                self.listing(self.mapping.apply(named.collect()))?
            }
            Format::Json => {
                let value: Value = serde_json::from_slice(&record.bytes).map_err(|error| {
                    vec![Fault {
                        at: String::new(),
                        code: "import-not-json",
                        wanted: Some(error.to_string()),
                    }]
                })?;
                match value.get("variants") {
                    Some(_) => serde_json::from_value(value).map_err(|error| {
                        let wanted = Some(error.to_string());
                        vec![Fault { at: String::new(), code: "import-not-a-listing", wanted }]
                    })?,
                    None => self.listing(self.mapping.apply(flat(value)))?,
                }
            }
        };
        let tree = Tree::shipped();
        match Checked::new(tree, new.clone(), Goal::Sale) {
            Err(faults) if faults.iter().all(|fault| fault.code == "attribute-missing") => {
                Checked::new(tree, new, Goal::Draft)
            }
            checked => checked,
        }
    }

    fn listing(&self, fields: Fields) -> Result<NewListing, Vec<Fault>> {
        let mut faults = Faults::default();
        let get =
            |name: &str| fields.get(name).map(|text| text.trim()).filter(|text| !text.is_empty());
        let own = |name: &str| get(name).map(str::to_owned);
        let language = match get("language").map(Language::parse) {
            None => self.language,
            Some(Ok(language)) => language,
            Some(Err(_)) => {
                faults.add("/language", "import-language");
                self.language
            }
        };
        let mut whole = |name: &str, otherwise: i64| match get(name).map(str::parse::<i64>) {
            None => otherwise,
            Some(Ok(number)) => number,
            Some(Err(_)) => {
                faults.add(format!("/{name}"), "import-not-a-number");
                otherwise
            }
        };
        let (stock, weight_g) = (whole("stock", 0), whole("weight_g", 0));
        let quantities = Quantities {
            least: whole("least", 1),
            lot: whole("lot", 1),
            most: Some(whole("most", 0)).filter(|most| *most != 0),
        };
        let price = match get("price").map(|text| minor(text, self.currency)) {
            Some(Some(price)) => price,
            Some(None) => {
                faults.add("/price", "import-not-a-price");
                1
            }
            None => {
                faults.add("/price", "required");
                1
            }
        };
        let origin = match get("origin").map(str::parse) {
            None => None,
            Some(Ok(country)) => Some(country),
            Some(Err(_)) => {
                faults.add("/origin", "import-country");
                None
            }
        };
        let (attributes, options) = said(&fields, get("category").unwrap_or_default(), &mut faults);
        let texts = texts(&fields, language);
        let pictures = get("pictures").unwrap_or_default().split_whitespace();
        let pictures: Vec<String> = pictures.map(str::to_owned).collect();
        let listing = NewListing {
            category: own("category").unwrap_or_default(),
            language,
            texts,
            attributes,
            hs6: own("hs6"),
            origin,
            quantities,
            shipping: own("shipping"),
            sku: own("sku"),
            variants: vec![NewVariant {
                id: None,
                sku: None,
                options,
                price,
                steps: Vec::new(),
                weight_g,
                stock,
                seen: None,
                picture: None,
                active: true,
            }],
            pictures,
            picture_words: Default::default(),
        };
        faults.or(listing)
    }
}

fn said(
    fields: &Fields,
    category: &str,
    faults: &mut Faults,
) -> (BTreeMap<String, Said>, Vec<(String, String)>) {
    let mut attributes = BTreeMap::new();
    let mut options = Vec::new();
    let Some(category) = Tree::shipped().category(category) else { return (attributes, options) };
    for one in Tree::shipped().attributes_of(category) {
        let id = one.attribute.id;
        for prefix in ["attribute.", "option."] {
            let Some(typed) = fields.get(&format!("{prefix}{id}")) else { continue };
            match Said::read(one.attribute, typed) {
                Some(said) if prefix == "option." => options.push((id.to_owned(), said.typed())),
                Some(said) => {
                    attributes.insert(id.to_owned(), said);
                }
                None => faults.add_with(format!("/{prefix}{id}"), "attribute-unfit", id),
            }
        }
    }
    (attributes, options)
}

fn texts(fields: &Fields, own: Language) -> Vec<Text> {
    let text = |suffix: &str, language: Language| {
        let get =
            |name: &str| fields.get(&format!("{name}{suffix}")).map_or("", |text| text.trim());
        let points = get("points").split('|').map(str::trim).filter(|point| !point.is_empty());
        Text {
            language,
            title: get("title").to_owned(),
            points: points.map(str::to_owned).collect(),
            description: get("description").to_owned(),
            origin: TextOrigin::Seller,
        }
    };
    let mut texts = vec![text("", own)];
    let others = Language::ALL.into_iter().filter(|language| *language != own);
    let others = others.filter(|language| fields.contains_key(&format!("title.{language}")));
    texts.extend(others.map(|language| text(&format!(".{language}"), language)));
    texts
}

/// A decimal as minor units: `49.9` euros are 4990 cents. More decimals than the currency has are no price.
fn minor(text: &str, currency: Currency) -> Option<i64> {
    let text = text.replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = currency.digits() as usize;
    let part = if part.len() > digits { part.trim_end_matches('0') } else { part };
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if part.len() > digits || whole.is_empty() || !plain(whole) || !plain(part) {
        return None;
    }
    format!("{whole}{part:0<digits$}").parse().ok()
}

/// A JSON object as fields and texts; what lies deeper has its path with points, lists are joined.
fn flat(value: Value) -> Fields {
    let mut fields = Fields::new();
    fn walk(name: String, value: Value, fields: &mut Fields) {
        let text = match value {
            Value::Null => return,
            Value::Object(members) => {
                for (key, value) in members {
                    let name = if name.is_empty() { key } else { format!("{name}.{key}") };
                    walk(name, value, fields);
                }
                return;
            }
            Value::Array(items) => {
                let texts = items.iter().map(|item| match item {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                });
                texts.collect::<Vec<_>>().join(" > ")
            }
            Value::String(text) => text,
            other => other.to_string(),
        };
        fields.insert(name, text);
    }
    walk(String::new(), value, &mut fields);
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_become_minor_units_exactly() {
        let of = |text, code: &str| minor(text, code.parse().expect("a currency"));
        assert_eq!(of("49.99", "EUR"), Some(4_999));
        assert_eq!(of("49,9", "EUR"), Some(4_990));
        assert_eq!(of("49.990", "EUR"), Some(4_999));
        assert_eq!(of("49.995", "EUR"), None);
        assert_eq!(of("1200", "JPY"), Some(1_200));
        assert_eq!(of("1200.5", "JPY"), None);
        assert_eq!(of("-3", "EUR"), None);
        assert_eq!(of("", "EUR"), None);
    }
}
