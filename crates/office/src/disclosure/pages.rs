//! The package's pages: for the officer who fetches it, and for the office that builds it.

use accounts::{Certify, Collect, Permit, ReadRequests, Serve};
use askama::Template;
use axum::{
    extract::{Path, State as Extract},
    http::StatusCode,
    response::Response,
};
use web::{App, Fields, Form, Page, Problem, show, show_with};

use super::{
    Error, Package, State, api, certify::may_be_certified, deliver, is_certified, state, state::hex,
};
use crate::{
    casework::{case::Case, people::People},
    requests::{Request, RequestId, Stage},
};

#[derive(Template)]
#[template(path = "disclosure/pages/officer.html")]
struct OfficerPage {
    page: Page,
    fields: Fields,
    said: String,
    request: Request,
    package: Option<Package>,
    fresh: bool,
    over: bool,
    certified: bool,
}

#[derive(Template)]
#[template(path = "disclosure/pages/office.html")]
struct OfficePage {
    page: Page,
    case: Case,
    people: People,
    state: State,
    collector: bool,
    custodian: bool,
}

/// `GET /requests/{id}/package`.
pub(super) async fn officer(
    Extract(app): Extract<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    officer_page(&app, page, &by, &id, Fields::default(), String::new()).await
}

async fn officer_page(
    app: &App,
    page: Page,
    by: &Permit<Serve>,
    id: &str,
    fields: Fields,
    said: String,
) -> Result<Response, Problem> {
    let (request, package) = deliver::own(app, by, id).await?;
    let status = match fields.are_good() && said.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let over = package.as_ref().is_some_and(|package| app.clock.now() > package.deadline);
    let fresh = accounts::has_fresh_second_factor(app, by.actor()).await?;
    let certified = is_certified(&app.db, &request).await?;
    let page = page.titled_with("disclosure-page-title", "number", request.number.as_str());
    let shown = OfficerPage { page, fields, said, request, package, fresh, over, certified };
    Ok(show_with(status, shown))
}

/// `POST /requests/{id}/package`: the second factor, if it is not fresh, and then the file.
pub(super) async fn download(
    Extract(app): Extract<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    // What is foreign is not there, before a code is asked for or looked at.
    deliver::own(&app, &by, &id).await?;
    if !accounts::has_fresh_second_factor(&app, by.actor()).await? {
        let code = fields.required("code");
        if !fields.are_good() {
            return officer_page(&app, page, &by, &id, fields, String::new()).await;
        }
        let network = page.visit().network();
        let given = accounts::give_second_factor_again(&app, by.actor(), &code, &network).await;
        match given {
            Err(problem) if matches!(problem.status().as_u16(), 422 | 429) => {
                let said = page.t(&format!("problem-{}-detail", problem.code()));
                return officer_page(&app, page, &by, &id, Fields::default(), said).await;
            }
            other => other?,
        }
    }
    let delivery = deliver::download(&app, &by, &id).await?;
    Ok(api::stream(&delivery.request, delivery.reading))
}

/// `POST /requests/{id}/package/receipt`.
pub(super) async fn receipt(
    Extract(app): Extract<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let stated = fields.required("sha256");
    if !fields.are_good() {
        return officer_page(&app, page, &by, &id, fields, String::new()).await;
    }
    match deliver::receipt(&app, &by, &id, &stated).await {
        Ok(_) => {
            let back = format!("/requests/{id}/package");
            Ok(web::go_saying(page.visit(), &back, "flash-disclosure-receipt"))
        }
        Err(Error::NotADigest) => {
            fields.fault("sha256", "not-a-sha256");
            officer_page(&app, page, &by, &id, fields, String::new()).await
        }
        Err(Error::OtherFile) => {
            let said = page.t("problem-disclosure-other-file-detail");
            officer_page(&app, page, &by, &id, fields, said).await
        }
        Err(other) => Err(other.into()),
    }
}

/// `GET /office/requests/{id}/package`.
pub(super) async fn office(
    Extract(app): Extract<App>,
    page: Page,
    by: Permit<ReadRequests>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let case = Case::read(&app, by.actor(), &id, "package", "request.read").await?;
    let state = state(&app.db, &case.request).await?;
    let collector = Permit::<Collect>::of(by.actor()).is_some();
    let custodian = Permit::<Certify>::of(by.actor()).is_some();
    let doers = state.begun.iter().map(|(_, by)| by.as_str());
    let doers = doers.chain(state.downloads.iter().map(|one| one.by.as_str()));
    let doers = doers.chain(state.receipts.iter().map(|one| one.by.as_str()));
    let people = People::of(&app.db, doers.collect()).await?;
    let page = case.titled(page);
    Ok(show(OfficePage { page, case, people, state, collector, custodian }))
}

/// `POST /office/requests/{id}/package`: the collector begins.
pub(super) async fn begin(
    Extract(app): Extract<App>,
    page: Page,
    by: Permit<Collect>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id = super::begin(&app, &by, &id).await?;
    let back = format!("/office/requests/{id}/package");
    Ok(web::go_saying(page.visit(), &back, "flash-disclosure-begun"))
}

/// `POST /office/requests/{id}/certification`: the custodian certifies what they saw.
pub(super) async fn certify(
    Extract(app): Extract<App>,
    page: Page,
    by: Permit<Certify>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let id: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let seen = fields.get("gathered").parse().map_err(|_| Problem::not_found())?;
    super::certify(&app, &by, &id, &seen).await?;
    let back = format!("/office/requests/{id}/package");
    Ok(web::go_saying(page.visit(), &back, "flash-disclosure-certified"))
}

impl OfficerPage {
    /// May a receipt still be given?
    fn owes_receipt(&self) -> bool {
        self.request.stage == Stage::Delivered
    }
}

impl OfficePage {
    /// May the collector begin, or begin again?
    fn may_begin(&self) -> bool {
        self.collector
            && match self.case.stage() {
                Stage::Decided => true,
                Stage::Collecting => !self.state.waits && !self.state.waits_for_custodian(),
                _ => false,
            }
    }

    /// May the custodian certify what was gathered?
    fn may_certify(&self) -> bool {
        let here = may_be_certified(self.case.stage()) && !self.state.waits;
        self.custodian && here && self.state.certificate.is_none()
    }
}

impl Package {
    /// The SHA-256 of the file, in digits.
    pub fn sha256_hex(&self) -> String {
        hex(&self.sha256)
    }

    /// The digest that the log of deeds names, in digits.
    pub fn digest_hex(&self) -> String {
        hex(&self.digest)
    }
}
