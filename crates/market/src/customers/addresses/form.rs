//! The form of an address: which inputs a country asks for, what was typed into them, and what is
//! wrong with it. Another country is another form; what was typed stays where it fits.
//!
//! Pages put the inputs in with the macro of `address_form.html`:
//!
//! ```ignore
//! {% import "customers/pages/address_form.html" as address %}
//! {% call address::inputs(page, fields, form) %}{% endcall %}
//! ```

use postal::{Address, Fault, Field, Listed, Part, Script, Sender, What};
use values::{Country, Language};
use web::{Arg, Fields, Page, Problem};

/// Areas that are offered at most where anything may be typed.
const OFFERED: usize = 120;

/// The form of a country.
#[derive(Clone, Debug)]
pub struct AddressForm {
    /// The country's code.
    pub country: String,
    /// Every country: code and name, in the order of names.
    pub countries: Vec<(String, String)>,
    /// The inputs in the country's order.
    pub inputs: Vec<Input>,
    /// What the person may want to look at again, in words.
    pub doubts: Vec<String>,
}

/// An input of the form.
#[derive(Clone, Debug)]
pub struct Input {
    /// The name that is sent: the code of the part.
    pub name: &'static str,
    /// Its label in the reader's language.
    pub label: String,
    /// An example of a postal code; empty where there is none.
    pub example: String,
    /// Whether it must be filled.
    pub required: bool,
    /// The token of `autocomplete`.
    pub autocomplete: String,
    /// The kind of keyboard.
    pub input_mode: &'static str,
    /// Characters that may be typed.
    pub max_length: usize,
    /// Whether letters are written in capitals.
    pub capitals: bool,
    /// What can be chosen: value and words.
    pub options: Vec<(String, String)>,
    /// Whether only these can be chosen.
    pub closed: bool,
}

/// What came of a form that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Another country was chosen: its form is to be shown, with what was typed.
    OtherCountry,
    /// Something is wrong; it is noted with the fields.
    Faulty,
    /// It can be stored as it is, but something may be a mistake; asked once.
    Doubtful(Vec<Fault>),
    /// A checked address.
    Good(Address),
}

impl AddressForm {
    /// The form for the country among the fields, else for this one.
    pub fn of(page: &Page, fields: &Fields, fallback: Country) -> AddressForm {
        let country = Country::parse(fields.get("country")).unwrap_or(fallback);
        let language = page.language();
        // Two lines are enough for nearly everybody; a third is shown where one was typed.
        let asked = |field: &Field| field.part != Part::Line3 || !fields.get("line3").is_empty();
        let postal = postal::fields(country).into_iter().filter(asked);
        AddressForm {
            country: country.code().to_owned(),
            countries: countries(language),
            inputs: postal.map(|field| input(page, country, &field)).collect(),
            doubts: Vec::new(),
        }
    }

    /// The same with doubts, in words.
    pub fn doubting(mut self, page: &Page, doubts: &[Fault]) -> AddressForm {
        let words = |fault: &Fault| {
            let (code, args) = said(fault);
            let label = page.t_of("address-label", fault.label);
            format!("{label}: {}", page.with(&format!("error-{code}"), &args))
        };
        self.doubts = doubts.iter().map(words).collect();
        self
    }
}

/// Reads a form that was sent. What is doubtful is asked about once: with `sure` it is taken.
pub fn read(fields: &mut Fields) -> Given {
    let Some(address) = parts(fields) else {
        fields.fault("country", "not-a-country");
        return Given::Faulty;
    };
    let shown = fields.get("country_shown");
    let switched = !shown.is_empty() && shown != address.country.code();
    if fields.get("do") == "country" || switched {
        return Given::OtherCountry;
    }
    let examined = postal::examine(&address);
    for fault in examined.faults.iter().filter(|fault| fault.is_error()) {
        let (code, args) = said(fault);
        fields.fault_with(fault.part.code(), code, args);
    }
    let faulty = examined.faults.iter().any(Fault::is_error);
    match () {
        () if faulty => Given::Faulty,
        () if !examined.faults.is_empty() && fields.get("sure") != "yes" => {
            Given::Doubtful(examined.faults)
        }
        () => Given::Good(examined.address),
    }
}

/// The address that was typed, unchecked; `None` without a country.
pub fn parts(fields: &Fields) -> Option<Address> {
    let mut address = Address::new(Country::parse(fields.get("country")).ok()?);
    let text = |part: Part| fields.get(part.code()).to_owned();
    address.name = text(Part::Name);
    address.organisation = text(Part::Organisation);
    address.lines = [Part::Line1, Part::Line2, Part::Line3].map(text).to_vec();
    address.dependent_locality = text(Part::DependentLocality);
    address.locality = text(Part::Locality);
    address.area = text(Part::Area);
    address.postal_code = text(Part::PostalCode);
    address.sorting_code = text(Part::SortingCode);
    address.telephone = Some(text(Part::Telephone)).filter(|number| !number.is_empty());
    Some(address)
}

/// The fields of a form that shows this address.
pub fn typed(address: &Address) -> Fields {
    let mut fields = Fields::default();
    for part in Part::ALL {
        fields.push(part.code(), address.part(part));
    }
    fields
}

/// An address as it stands on a label, with the name of its country in the reader's language.
pub fn lines(language: Language, address: &Address) -> Vec<String> {
    let inland = Sender { country: address.country, destination: "", language };
    let mut lines = postal::lay_out(address, Script::AsWritten, &inland);
    lines.push(formats::country(language, &address.country).to_owned());
    lines
}

/// The faults of an address as a problem for programs.
pub(super) fn problem(faults: &[Fault]) -> Problem {
    let mut problem = Problem::invalid();
    for fault in faults.iter().filter(|fault| fault.is_error()) {
        let (code, args) = said(fault);
        problem = problem.field_with(format!("/{}", pointer(fault.part)), code, args);
    }
    problem
}

/// Every country with its name, in the order of names.
pub(crate) fn countries(language: Language) -> Vec<(String, String)> {
    let named = |country: Country| {
        (country.code().to_owned(), formats::country(language, &country).to_owned())
    };
    formats::countries(language).map(named).collect()
}

/// The member of the JSON address that a part is.
fn pointer(part: Part) -> &'static str {
    match part {
        Part::Line1 => "lines/0",
        Part::Line2 => "lines/1",
        Part::Line3 => "lines/2",
        part => part.code(),
    }
}

fn input(page: &Page, country: Country, field: &Field) -> Input {
    let listed = match (field.part, field.listed) {
        (Part::Area, Listed::Closed | Listed::Open) => postal::choices(country, &[]),
        _ => Vec::new(),
    };
    let closed = field.listed == Listed::Closed;
    let choice = |one: &postal::Choice| (one.key.to_owned(), one.label(page.language()).to_owned());
    Input {
        name: field.part.code(),
        label: page.t_of("address-label", field.label),
        example: field.examples.first().map_or_else(String::new, |one| (*one).to_owned()),
        required: field.required,
        autocomplete: field.autocomplete.unwrap_or("off").to_owned(),
        input_mode: field.input_mode,
        max_length: field.max_length,
        capitals: field.capitals,
        options: match closed || listed.len() <= OFFERED {
            true => listed.iter().map(choice).collect(),
            false => Vec::new(),
        },
        closed,
    }
}

/// The code of a fault's words and what they name; a list that is empty has words of its own.
fn said(fault: &Fault) -> (&'static str, Vec<(&'static str, Arg)>) {
    let list = |values: &[String]| Arg::from(values.join(", "));
    match &fault.what {
        What::Missing { suggestions } if suggestions.is_empty() => ("address-missing", Vec::new()),
        What::Missing { suggestions } => {
            ("address-missing-like", vec![("suggestions", list(suggestions))])
        }
        What::TooLong { most } => ("address-too-long", vec![("most", number(*most))]),
        What::TooMany { most } => ("address-too-many", vec![("most", number(*most))]),
        What::Malformed { examples } if examples.is_empty() => ("address-malformed", Vec::new()),
        What::Malformed { examples } => {
            ("address-malformed-like", vec![("examples", list(examples))])
        }
        What::Unknown { suggestions } if suggestions.is_empty() => ("address-unknown", Vec::new()),
        What::Unknown { suggestions } => {
            ("address-unknown-like", vec![("suggestions", list(suggestions))])
        }
        What::Disagrees { says, beginnings, suggestions, .. } => {
            let expected = if suggestions.is_empty() { beginnings } else { suggestions };
            let says = ("says", Arg::from(says.as_str()));
            match expected.is_empty() {
                true => ("address-disagrees", vec![says]),
                false => ("address-disagrees-like", vec![says, ("expected", list(expected))]),
            }
        }
        What::Unused => ("address-unused", Vec::new()),
    }
}

fn number(most: usize) -> Arg {
    Arg::from(i64::try_from(most).unwrap_or(i64::MAX))
}
