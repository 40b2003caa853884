//! The matrix of variants: of the choices that are ticked, each with each.

use super::desk::Desk;
use super::entry::{Entry, Input};
use crate::fault::Fault;
use crate::listings::{MOST_VARIANTS, NewListing, NewVariant, Options, Said};
use market::catalogue::{Applied, Kind, Tree};
use web::{Fields, Page, Problem};

/// Properties that variants may differ in at once.
const MOST_OPTIONS: usize = 3;

/// What variants of the category may differ in.
fn options(desk: &Desk) -> Result<Vec<Applied<'static>>, Problem> {
    let mut all = Tree::shipped().attributes_of(desk.category()?);
    all.retain(|one| one.variant);
    Ok(all)
}

fn field(one: &Applied<'_>) -> String {
    format!("option-{}", one.attribute.id)
}

/// The fields in which choices are ticked, or written with commas between them; filled in with those
/// that the variants have.
pub(super) fn entries(page: &Page, desk: &Desk, fields: &Fields) -> Result<Vec<Entry>, Problem> {
    let language = page.language();
    let spread = fields.has("spread", "yes");
    let mut entries = Vec::new();
    for one in options(desk)? {
        let name = field(&one);
        let typed = || fields.all(&name).map(str::to_owned).collect::<Vec<_>>();
        let values = if spread { typed() } else { had(desk, one.attribute.id) };
        let has = |id: &str| values.iter().any(|value| value == id);
        let input = match &one.attribute.kind {
            Kind::Choice(choices) => Input::Boxes(
                choices
                    .iter()
                    .map(|choice| {
                        let words = choice.name(language).to_owned();
                        (choice.id.to_owned(), words, has(choice.id))
                    })
                    .collect(),
            ),
            Kind::Number { unit } => Input::Number(crate::browse::unit_sign(unit).to_owned()),
            Kind::Text => Input::Line,
            Kind::Choices(_) | Kind::YesNo => continue,
        };
        let label = one.attribute.name(language).to_owned();
        let mut entry = Entry::of(page, fields, &name, label, input);
        entry.value = values.join(", ");
        if !matches!(entry.input, Input::Boxes(_)) {
            entry.hint = page.t("variants-commas");
        }
        entries.push(entry);
    }
    Ok(entries)
}

/// The values that offered variants have of an option, in their order.
fn had(desk: &Desk, id: &str) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for variant in desk.listing.variants.iter().filter(|variant| variant.active) {
        for (option, value) in &variant.options {
            if option == id && !values.contains(value) {
                values.push(value.clone());
            }
        }
    }
    values
}

/// Makes the variants of all choices.
pub(super) fn spread(
    desk: &Desk,
    fields: &Fields,
    new: &mut NewListing,
) -> Result<Result<(), Fault>, Problem> {
    let fault = |code, wanted: usize| Fault {
        at: "/matrix".to_owned(),
        code,
        wanted: Some(wanted.to_string()),
    };
    let mut axes: Vec<(String, Vec<String>)> = Vec::new();
    for one in options(desk)? {
        let mut values: Vec<String> = Vec::new();
        let name = field(&one);
        let parts = fields.all(&name).flat_map(|typed| match one.attribute.kind {
            Kind::Choice(_) => vec![typed],
            _ => typed.split([',', '،', '、', '，']).map(str::trim).collect(),
        });
        for typed in parts.filter(|part| !part.is_empty()) {
            let Some(said) = Said::read(one.attribute, typed) else {
                let wanted = Some(one.attribute.id.to_owned());
                return Ok(Err(Fault { at: "/matrix".to_owned(), code: "option-unfit", wanted }));
            };
            let value = said.typed();
            if !values.contains(&value) {
                values.push(value);
            }
        }
        if !values.is_empty() {
            axes.push((one.attribute.id.to_owned(), values));
        }
    }
    if axes.len() > MOST_OPTIONS {
        return Ok(Err(fault("options-differ", MOST_OPTIONS)));
    }
    let rows = axes.iter().fold(1_usize, |all, (_, values)| all.saturating_mul(values.len()));
    if rows > MOST_VARIANTS {
        return Ok(Err(fault("more-than-allowed", MOST_VARIANTS)));
    }
    new.variants =
        each_with_each(&axes).into_iter().map(|options| variant(&new.variants, options)).collect();
    Ok(Ok(()))
}

/// All ways to choose one value of each axis, the last changing fastest.
fn each_with_each(axes: &[(String, Vec<String>)]) -> Vec<Options> {
    axes.iter().fold(vec![Options::new()], |rows, (id, values)| {
        let longer = |row: &Options| {
            values
                .iter()
                .map(|value| {
                    let mut row = row.clone();
                    row.push((id.clone(), value.clone()));
                    row
                })
                .collect::<Vec<_>>()
        };
        rows.iter().flat_map(longer).collect()
    })
}

/// The variant of these options: the one that there is, else one like the first, of which there is none.
fn variant(had: &[NewVariant], options: Options) -> NewVariant {
    let same = |one: &&NewVariant| {
        one.options.len() == options.len() && options.iter().all(|it| one.options.contains(it))
    };
    match (had.iter().find(same), had.first()) {
        (Some(same), _) => NewVariant { options, active: true, ..same.clone() },
        (None, first) => NewVariant {
            id: None,
            sku: None,
            options,
            price: first.map_or(0, |one| one.price),
            steps: first.map(|one| one.steps.clone()).unwrap_or_default(),
            weight_g: first.map_or(0, |one| one.weight_g),
            stock: 0,
            seen: None,
            picture: None,
            active: true,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(id: &str, values: &[&str]) -> (String, Vec<String>) {
        (id.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
    }

    #[test]
    fn every_choice_meets_every_other_once() {
        let rows =
            each_with_each(&[axis("colour", &["red", "blue"]), axis("size", &["S", "M", "L"])]);
        let words: Vec<String> =
            rows.iter().map(|row| format!("{} {}", row[0].1, row[1].1)).collect();
        assert_eq!(words, ["red S", "red M", "red L", "blue S", "blue M", "blue L"]);
        assert_eq!(each_with_each(&[]), vec![Options::new()]);
    }

    #[test]
    fn a_row_that_there_is_keeps_what_it_says() {
        let option = |id: &str, value: &str| (id.to_owned(), value.to_owned());
        let red = NewVariant {
            stock: 7,
            ..variant(&[], vec![option("size", "S"), option("colour", "red")])
        };
        let kept =
            variant(std::slice::from_ref(&red), vec![option("colour", "red"), option("size", "S")]);
        assert_eq!((kept.stock, kept.options[0].0.as_str()), (7, "colour"));
        let fresh = variant(&[red], vec![option("colour", "blue"), option("size", "S")]);
        assert_eq!(fresh.stock, 0);
    }
}
