//! What the form's fields are called, for the summary of faults above it.

use web::{Fields, Page};

/// The faults of a form: the field's name, its label with the row it is in, and the words.
pub fn faults(page: &Page, fields: &Fields) -> Vec<(String, String, String)> {
    let named = |(name, said): (String, String)| {
        let label = label(page, &name);
        (name, label, said)
    };
    fields.faults(page).into_iter().map(named).collect()
}

fn label(page: &Page, name: &str) -> String {
    let steps: Vec<&str> = name.split('.').collect();
    if let [kind, at, field] = steps[..]
        && let Ok(at) = at.parse::<i64>()
    {
        let row = match kind {
            "targets" => page.t1("request-target-number", "n", at + 1),
            "items" => page.t1("request-item-number", "n", at + 1),
            _ => page.t1("request-ground-number", "n", at + 1),
        };
        let one = match kind {
            "targets" => "target",
            "items" => "item",
            _ => "ground",
        };
        return format!(
            "{row}, {}",
            page.t_of("request-field", format!("{one}-{}", dashed(field)))
        );
    }
    match name {
        "authority.reference" => page.t("request-field-reference"),
        "nature_of_investigation" => page.t("request-field-nature"),
        "confidentiality.until" => page.t("request-field-confidential-until"),
        "confidentiality.ground" => page.t("request-field-confidential-ground"),
        "documents" => page.t("request-part-documents"),
        role if role.parse::<crate::requests::model::DocumentRole>().is_ok() => {
            page.t_of("request-role", role)
        }
        known => {
            let word = dashed(known.strip_prefix("emergency.").unwrap_or(known));
            match page.visit().app().texts.knows(&format!("request-field-{word}")) {
                true => page.t_of("request-field", word),
                false => name.to_owned(),
            }
        }
    }
}

fn dashed(name: &str) -> String {
    name.replace(['_', '.'], "-")
}
