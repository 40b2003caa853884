//! The form of a store and its trader: what was typed as what the use cases take, and back.

use super::{Changes, Contact, Kind, NewStore, Register, Responsible, Store, Trader};
use values::{Country, Currency, Language};
use web::{Fields, Page};

/// The choices of the form.
pub(super) struct Choices {
    pub kinds: Vec<(String, String)>,
    pub languages: Vec<(String, String)>,
    pub countries: Vec<(String, String)>,
    pub currencies: Vec<(String, String)>,
}

impl Choices {
    /// In the words of the reader.
    pub fn of(page: &Page) -> Choices {
        let language = page.language();
        let kind = |kind: &Kind| (kind.code().to_owned(), page.t_of("browse-kind", kind.code()));
        let mut countries: Vec<(String, String)> = Country::all()
            .map(|one| (one.code().to_owned(), formats::country(language, &one).to_owned()))
            .collect();
        countries.sort_by_cached_key(|(_, name)| any_ascii::any_ascii(name).to_lowercase());
        Choices {
            kinds: Kind::ALL.iter().map(kind).collect(),
            languages: Language::ALL
                .into_iter()
                .map(|one| (one.code().to_owned(), formats::language(language, one).to_owned()))
                .collect(),
            countries,
            currencies: web::currencies()
                .map(|one| {
                    let name = formats::currency(language, &one);
                    (one.code().to_owned(), format!("{} – {name}", one.code()))
                })
                .collect(),
        }
    }
}

/// A store that is applied for; notes what is missing or malformed.
pub(super) fn new_store(fields: &mut Fields) -> Option<NewStore> {
    let kind = parsed::<Kind>(fields, "kind");
    let language = parsed::<Language>(fields, "language");
    let country = parsed::<Country>(fields, "country");
    let currency = parsed::<Currency>(fields, "currency");
    let trader = trader(fields);
    Some(NewStore {
        kind: kind?,
        name: fields.get("name").to_owned(),
        language: language?,
        about: fields.get("about").to_owned(),
        country: country?,
        currency: currency?,
        trader: trader?,
    })
}

/// Changes of a store.
pub(super) fn changes(fields: &mut Fields, logo: Option<String>) -> Option<Changes> {
    let language = parsed::<Language>(fields, "language");
    let country = parsed::<Country>(fields, "country");
    let trader = trader(fields);
    Some(Changes {
        name: fields.get("name").to_owned(),
        about: fields.get("about").to_owned(),
        language: language?,
        country: country?,
        logo,
        trader: trader?,
    })
}

/// The form of a store that there is.
pub(super) fn of_store(store: &Store, trader: Option<&Trader>) -> Fields {
    let mut fields = Fields::default();
    let mut put = |name: &str, value: &str| fields.push(name, value);
    put("name", &store.name);
    put("about", &store.about);
    put("language", store.language.code());
    put("country", store.country.code());
    put("version", &store.version.to_string());
    if let Some(trader) = trader {
        put("legal_name", &trader.legal_name);
        put("representative", trader.representative.as_deref().unwrap_or_default());
        contact_into("", &trader.contact, &mut put);
        if let Some(register) = &trader.register {
            put("register_name", &register.name);
            put("register_number", &register.number);
        }
        put("vat_id", trader.vat_id.as_deref().unwrap_or_default());
        if let Some(responsible) = &trader.responsible {
            put("responsible_name", &responsible.name);
            contact_into("responsible_", &responsible.contact, &mut put);
        }
        if trader.certifies {
            put("certifies", "yes");
        }
    }
    fields
}

fn contact_into(prefix: &str, contact: &Contact, put: &mut impl FnMut(&str, &str)) {
    put(&format!("{prefix}address"), &contact.address);
    put(&format!("{prefix}seat"), contact.country.code());
    put(&format!("{prefix}email"), &contact.email);
    put(&format!("{prefix}telephone"), &contact.telephone);
}

fn trader(fields: &mut Fields) -> Option<Trader> {
    let contact = contact(fields, "");
    let optional = |fields: &Fields, name: &str| {
        Some(fields.get(name).to_owned()).filter(|text| !text.is_empty())
    };
    let number = optional(fields, "register_number");
    let register = optional(fields, "register_name")
        .map(|name| Register { name, number: number.unwrap_or_default() });
    let responsible = match optional(fields, "responsible_name") {
        None => None,
        Some(name) => Some(Responsible { name, contact: self::contact(fields, "responsible_")? }),
    };
    Some(Trader {
        legal_name: fields.get("legal_name").to_owned(),
        representative: optional(fields, "representative"),
        contact: contact?,
        register,
        vat_id: optional(fields, "vat_id"),
        responsible,
        certifies: fields.has("certifies", "yes"),
    })
}

fn contact(fields: &mut Fields, prefix: &str) -> Option<Contact> {
    let country = parsed::<Country>(fields, &format!("{prefix}seat"))?;
    let get = |name: &str| fields.get(&format!("{prefix}{name}")).to_owned();
    Some(Contact {
        address: get("address"),
        country,
        email: get("email"),
        telephone: get("telephone"),
    })
}

fn parsed<T: std::str::FromStr>(fields: &mut Fields, name: &str) -> Option<T> {
    let value = fields.required(name);
    if value.is_empty() {
        return None;
    }
    let read = value.parse().ok();
    if read.is_none() {
        fields.fault(name, "not-a-choice");
    }
    read
}
