//! Countries as a seller types them into one field: names in the reader's language or in English, codes,
//! `EU` for all of the union; nothing for all others. Pure.

use super::Reach;
use values::{Country, Language};

/// Reads the field; the part that is no country otherwise.
pub(super) fn read(typed: &str, language: Language) -> Result<Reach, String> {
    let mut countries: Vec<Country> = Vec::new();
    let parts = typed.split([',', ';', '\n', '،', '、', '，']).map(str::trim);
    for part in parts.filter(|part| !part.is_empty()) {
        match part {
            "*" => return Ok(Reach::Others),
            "EU" | "eu" | "UE" | "ЕС" | "ЄС" => countries.extend(union()),
            _ => countries.push(named(part, language).ok_or_else(|| part.to_owned())?),
        }
    }
    if countries.is_empty() {
        return Ok(Reach::Others);
    }
    countries.sort();
    countries.dedup();
    Ok(Reach::Countries(countries))
}

/// As the field shows it: names in the reader's language, the union as `EU`.
pub(super) fn typed(reach: &Reach, language: Language) -> String {
    let Reach::Countries(countries) = reach else { return String::new() };
    let union: Vec<Country> = union().collect();
    let whole = !union.is_empty() && union.iter().all(|one| countries.contains(one));
    let rest = countries.iter().filter(|one| !(whole && union.contains(one)));
    let rest = rest.map(|one| formats::country(language, one));
    whole.then_some("EU").into_iter().chain(rest).collect::<Vec<_>>().join(", ")
}

/// The members of the European Union, as the tables of tax have them.
fn union() -> impl Iterator<Item = Country> {
    let rows = ::tax::Tables::shipped().rows().iter();
    // Monaco belongs to its area of tax, and is no member.
    let members = rows.filter(|row| {
        row.cell("area") == "EU"
            && row.cell("region").is_empty()
            && row.cell("taxed_as") == row.cell("country")
    });
    members.filter_map(|row| row.cell("country").parse().ok())
}

fn named(part: &str, language: Language) -> Option<Country> {
    let folded = part.to_lowercase();
    let is = |name: &str| name.to_lowercase() == folded;
    let by_code = (part.len() == 2).then(|| part.to_uppercase().parse().ok()).flatten();
    by_code.or_else(|| {
        Country::all().find(|one| {
            is(formats::country(language, one)) || is(formats::country(Language::En, one))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_read_by_name_code_and_union() {
        let read = |typed| read(typed, Language::De).map(|reach| reach.to_string());
        assert_eq!(read("Schweiz, NO; Japan"), Ok("CH,JP,NO".to_owned()));
        assert_eq!(read("Switzerland"), Ok("CH".to_owned()));
        assert_eq!(read("  "), Ok("*".to_owned()));
        assert_eq!(read("Atlantis"), Err("Atlantis".to_owned()));
        let union = read("EU").unwrap_or_default();
        assert_eq!(union.split(',').count(), 27, "{union}");
    }

    #[test]
    fn what_the_field_shows_is_read_again() {
        for language in Language::ALL {
            for codes in ["*", "CH,JP", "KZ", "GB,US"] {
                let reach: Reach = codes.parse().expect("countries");
                assert_eq!(read(&typed(&reach, language), language), Ok(reach), "{language:?}");
            }
        }
        let mixed = read("EU, Norway", Language::En).expect("countries");
        assert_eq!(typed(&mixed, Language::En), "EU, Norway");
    }
}
