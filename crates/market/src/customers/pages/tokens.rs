//! Tokens for programs that act for the customer.

use accounts::token::{self, Token};
use accounts::{Permit, Scope, Shop, TokenId};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use std::collections::BTreeSet;
use web::{App, Fields, Form, Page, Problem, show_with};

#[derive(Template)]
#[template(path = "customers/pages/tokens.html")]
struct TokensPage {
    page: Page,
    fields: Fields,
    made: Option<String>,
    tokens: Vec<Token>,
    scopes: Vec<(String, String)>,
}

async fn tokens_page(
    app: &App,
    page: Page,
    by: &Permit<Shop>,
    fields: Fields,
    made: Option<String>,
) -> Result<Response, Problem> {
    let status = if fields.are_good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let scope = |scope: &Scope| {
        (scope.code().to_owned(), page.t_of("scope", scope.code().replace(':', "-")))
    };
    let shown = TokensPage {
        tokens: token::of(&app.db, by.holder().login(), app.clock.now()).await?,
        scopes: token::scopes_for(by.actor()).iter().map(scope).collect(),
        page: page.titled("tokens-title"),
        fields,
        made,
    };
    Ok(show_with(status, shown))
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
) -> Result<Response, Problem> {
    tokens_page(&app, page, &by, Fields::of(&[("days", "90")]), None).await
}

pub(super) async fn make(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let scopes: BTreeSet<Scope> = fields.all("scopes").filter_map(|s| s.parse().ok()).collect();
    let days = fields.get("days").parse().unwrap_or_default();
    match token::make(&app, by.actor(), fields.get("name"), &scopes, days).await {
        Ok(text) => tokens_page(&app, page, &by, Fields::of(&[("days", "90")]), Some(text)).await,
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            fields.blame(&problem);
            tokens_page(&app, page, &by, fields, None).await
        }
    }
}

pub(super) async fn revoke(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: TokenId = id.parse().map_err(|_| Problem::not_found())?;
    token::revoke(&app, by.actor(), &id).await?;
    Ok(web::go_saying(page.visit(), "/account/tokens", "flash-token-revoked"))
}
