//! The store's picture: what buyers see beside its name.

use super::{Changes, Store, Trader, store, write};
use crate::pictures;
use crate::reader::Reading;
use accounts::{Permit, Route, Sell, Who};
use axum::extract::State;
use axum::response::Response;
use web::{App, Form, Problem, Upload};

/// The routes.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post("/seller/store/logo", Who::Seller, save).limit(pictures::UPLOAD + (1 << 20)),
        Route::post("/seller/store/logo/removal", Who::Seller, remove),
    ]
}

/// Takes a picture in and puts it in the place of the one that there was.
async fn save(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let mut taken = None;
    while let Some(file) = upload.next_file().await? {
        if file.field == "logo" && taken.is_none() {
            taken = Some(pictures::take_upload(&app, Some(by.id()), file).await?.id);
        }
    }
    let logo = taken.ok_or_else(|| Problem::invalid().field("/logo", "required"))?;
    set(&app, &by, Some(logo)).await?;
    Ok(web::go_saying(page.visit(), &page.href("/seller/store"), "flash-store-saved"))
}

/// Takes the picture away; its name stands alone then.
async fn remove(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
    Form(_): Form,
) -> Result<Response, Problem> {
    set(&app, &by, None).await?;
    Ok(web::go_saying(page.visit(), &page.href("/seller/store"), "flash-store-saved"))
}

async fn set(app: &App, by: &Permit<Sell>, logo: Option<String>) -> Result<(), Problem> {
    let tx = app.db.begin().await?;
    let found = store::by_account(&tx, by.id()).await?.ok_or_else(Problem::not_found)?;
    let trader = store::trader_of(&tx, &found.id).await?.ok_or_else(Problem::conflict)?;
    let changes = with_logo(&found, trader, logo);
    let now = app.clock.now();
    write::change(&tx, &found.id, found.version, &changes, by.by(), now).await?;
    tx.commit().await?;
    Ok(())
}

fn with_logo(found: &Store, trader: Trader, logo: Option<String>) -> Changes {
    Changes {
        name: found.name.clone(),
        about: found.about.clone(),
        language: found.language,
        country: found.country,
        logo,
        trader,
    }
}
