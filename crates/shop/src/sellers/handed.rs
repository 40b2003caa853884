//! Documents that a seller hands in after the application: one that replaces what runs out, or that the
//! operator has asked for. Each says until which day it is good.

use super::{Document, DocumentId, store, write};
use accounts::{Permit, Route, Sell, Who};
use axum::extract::State;
use axum::response::Response;
use files::FileId;
use jiff::civil::Date;
use web::{App, Page, Problem, Upload};

/// Bytes of one document.
pub(super) const MOST: u64 = 10 << 20;
/// Documents that a store has at most.
const DOCUMENTS: usize = 40;
/// What a document can be.
pub(super) const KINDS: &[&str] = &["register", "identity", "bank", "brand", "other"];

/// The routes.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post("/seller/store/documents", Who::Seller, hand_in)
            .limit((MOST as usize) + (1 << 20)),
    ]
}

/// The last day on which a document is good, as it was typed; `None` for what is no day.
pub(super) fn last_day(typed: &str) -> Option<Option<String>> {
    match typed.trim() {
        "" => Some(None),
        day => day.parse::<Date>().ok().map(|day| Some(day.to_string())),
    }
}

async fn hand_in(
    State(app): State<App>,
    by: Permit<Sell>,
    page: Page,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let own = store::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let had = store::documents(&app.db, &own.id).await?;
    if had.len() >= DOCUMENTS {
        return Err(Problem::invalid().field_with(
            "/document",
            "more-than-allowed",
            vec![("wanted", DOCUMENTS.to_string().into())],
        ));
    }
    let now = app.clock.now();
    let mut handed = None;
    while let Some(file) = upload.next_file().await? {
        if file.field != "document" || handed.is_some() {
            continue;
        }
        // The fields stand before the file in the form.
        let kind = upload.fields.get("kind").to_owned();
        let kind = KINDS.iter().find(|one| **one == kind);
        let kind = kind.ok_or_else(|| Problem::invalid().field("/kind", "not-a-choice"))?;
        let expires = last_day(upload.fields.get("expires"));
        let expires = expires.ok_or_else(|| Problem::invalid().field("/expires", "not-a-day"))?;
        let (name, id) = (file.name.chars().take(200).collect(), FileId::mint(now));
        let stored = match app.files.put(&id, file.stream(), MOST).await {
            Ok(stored) => stored,
            Err(files::Error::TooLarge { .. }) => {
                let most = vec![("most", "10 MB".into())];
                return Err(Problem::invalid().field_with("/document", "document-larger", most));
            }
            Err(error) => return Err(Problem::internal(error)),
        };
        handed = Some(Document {
            id: DocumentId::mint(now),
            kind: (*kind).to_owned(),
            name,
            file: id.as_str().to_owned(),
            size: i64::try_from(stored.size).unwrap_or(i64::MAX),
            expires,
            created: now,
        });
    }
    let document = handed.ok_or_else(|| Problem::invalid().field("/document", "required"))?;
    let tx = app.db.begin().await?;
    write::add_document(&tx, &own.id, &document, by.by(), now).await?;
    tx.commit().await?;
    Ok(web::go_saying(page.visit(), &page.href("/seller/store"), "flash-document-handed-in"))
}

#[cfg(test)]
mod tests {
    use super::last_day;

    #[test]
    fn a_last_day_is_a_day_or_nothing() {
        assert_eq!(last_day(" "), Some(None));
        assert_eq!(last_day("2027-03-31"), Some(Some("2027-03-31".to_owned())));
        assert_eq!(last_day("31.3.2027"), None);
        assert_eq!(last_day("2027-02-30"), None);
    }
}
