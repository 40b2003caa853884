//! Two have changed a listing at once: who is late sees, field by field, what is stored now beside what
//! they wrote, and saves again, or takes what is stored.

use super::desk::{Desk, wanted_words};
use web::{Fields, Page};

/// What is stored otherwise than it was written.
#[derive(Default)]
pub(super) struct Conflict {
    /// The page of the part as it is stored.
    pub reload: String,
    /// Label, what was written, what is stored.
    pub rows: Vec<(String, String, String)>,
}

/// Compares a form with the one of what is stored. `None`: it is stored as it was written, as after a
/// second click.
pub(super) fn between(
    page: &Page,
    desk: &Desk,
    part: &str,
    written: &Fields,
    stored: &Fields,
) -> Option<Conflict> {
    let mut names: Vec<&str> = Vec::new();
    let all = written.pairs().iter().chain(stored.pairs());
    for (name, _) in all {
        let shown = !name.starts_with('_') && !matches!(name.as_str(), "version" | "do");
        let hidden = name.ends_with("-id") || name.ends_with("-seen");
        if shown && !hidden && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let rows = names.into_iter().filter_map(|name| {
        let of = |fields: &Fields| {
            let all: Vec<&str> = fields.all(name).collect();
            all.join(", ").replace("\r\n", "\n")
        };
        let (mine, theirs) = (of(written), of(stored));
        (mine != theirs).then(|| (label(page, name), mine, theirs))
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| Conflict { reload: page.href(desk.place(part)), rows })
}

/// A field's name in words: `variants-2-price` is “3: Price”.
fn label(page: &Page, name: &str) -> String {
    if let Some(attribute) = name.strip_prefix("attributes-") {
        return wanted_words(page, attribute);
    }
    let mut parts = name.split('-');
    let kind = parts.next().unwrap_or_default();
    let at = parts.next().and_then(|at| at.parse::<i64>().ok());
    let field = parts.next().unwrap_or(kind);
    match at {
        Some(at) => format!("{}: {}", page.number(at + 1), page.t_of("editor-field", field)),
        None => page.t_of("editor-field", kind),
    }
}
