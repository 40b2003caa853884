//! The office's first letters as PDF: the acknowledgement of a request, and the request for
//! completion. They are in the language in which the authority wrote, if the office has it.

use accounts::{Permit, Serve};
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use letters::{Block, Cell, Field, Letter, Letterhead};
use values::Language;
use web::{App, Arg, Problem};

use super::own;
use crate::{
    assessment::{self, Assessment},
    completeness::Grade,
    requests::{self, Document, Request},
};

pub(super) async fn acknowledgement(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let request = own(&app, &by, &id).await?;
    let documents = requests::documents(&app.db, &request.id).await?;
    let seen = assessment::outward(&request, app.clock.now());
    let writer = Writer::new(&app, &request);
    let mut blocks = vec![
        Block::Paragraph(writer.t("letter-greeting")),
        Block::Paragraph(writer.received("letter-received")),
    ];
    blocks.extend(writer.what_was_served(&documents));
    blocks.extend(writer.gaps(&seen));
    blocks.push(Block::Paragraph(writer.t("letter-no-decision")));
    blocks.push(Block::Note(writer.t("letter-says-nothing-of-accounts")));
    print(writer.letter("letter-acknowledgement", blocks), &request, "acknowledgement").await
}

pub(super) async fn completion(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let request = own(&app, &by, &id).await?;
    let seen = assessment::outward(&request, app.clock.now());
    if seen.completeness.is_complete() || !request.stage.takes_supplements() {
        return Err(Problem::not_found()); // nothing is asked for, so there is no letter
    }
    let writer = Writer::new(&app, &request);
    let mut blocks = vec![
        Block::Paragraph(writer.t("letter-greeting")),
        Block::Paragraph(writer.received("letter-cannot-go-on")),
    ];
    blocks.extend(writer.gaps(&seen));
    blocks.push(Block::Paragraph(writer.t("letter-how-to-supply")));
    let place = format!("{}/requests/{}/supplement", app.config.public, request.id);
    blocks.push(Block::Technical { label: writer.t("letter-address"), value: place });
    print(writer.letter("letter-completion", blocks), &request, "completion").await
}

/// Sets the letter where it may take its time.
async fn print(letter: Letter, request: &Request, name: &str) -> Result<Response, Problem> {
    let set = tokio::task::spawn_blocking(move || letters::render(&letter)).await;
    let pdf = set.map_err(Problem::internal)?.map_err(Problem::internal)?;
    let file = format!("inline; filename=\"{}-{name}.pdf\"", request.number);
    let kind = "application/pdf".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, file)], pdf).into_response())
}

/// Writes in the request's language.
struct Writer<'a> {
    app: &'a App,
    request: &'a Request,
    language: Language,
}

impl Writer<'_> {
    fn new<'a>(app: &'a App, request: &'a Request) -> Writer<'a> {
        let spoken = app.texts.speaks(request.language);
        let language = if spoken { request.language } else { Language::En };
        Writer { app, request, language }
    }

    fn t(&self, key: &str) -> String {
        self.app.texts.plain(self.language, key, &[])
    }

    fn of(&self, family: &str, member: impl std::fmt::Display) -> String {
        self.t(&format!("{family}-{member}"))
    }

    fn received(&self, key: &str) -> String {
        let args: [(&str, Arg); 2] = [
            ("number", self.request.number.as_str().into()),
            ("time", self.request.received_at.readable().into()),
        ];
        self.app.texts.plain(self.language, key, &args)
    }

    fn what_was_served(&self, documents: &[Document]) -> Vec<Block> {
        let body = &self.request.body;
        let count = |n: usize| Cell::number(n.to_string());
        let fields = vec![
            Field::new(self.t("request-field-kind"), self.of("request-kind", body.kind)),
            Field::new(self.t("request-field-platform"), body.platform.as_str()),
            Field::new(self.t("letter-targets"), count(body.targets.len())),
            Field::new(self.t("letter-items"), count(body.items.len())),
        ];
        let mut blocks = vec![Block::Fields(fields)];
        if !documents.is_empty() {
            let rows = documents.iter().map(|document| {
                let sha256: String = document.sha256.iter().map(|b| format!("{b:02x}")).collect();
                vec![
                    Cell::technical(document.file.as_str()),
                    self.of("request-role", document.role).into(),
                    Cell::number(document.size.to_string()),
                    Cell::technical(sha256),
                ]
            });
            blocks.push(Block::Table {
                caption: self.t("documents-caption"),
                columns: ["documents-file", "documents-role", "documents-size", "documents-sha256"]
                    .map(|key| self.t(key))
                    .to_vec(),
                rows: rows.collect(),
            });
        }
        blocks
    }

    /// What is missing or weak and what would mend it; a sentence when it is nothing.
    fn gaps(&self, seen: &Assessment) -> Vec<Block> {
        let owed = |grade: Grade| {
            let found = seen.completeness.findings.iter().filter(move |f| f.grade == grade);
            let words =
                found.map(|f| format!("{}: {}", self.t(&f.item.text_key()), self.t(&f.mend)));
            words.collect::<Vec<String>>()
        };
        let (missing, weak) = (owed(Grade::Missing), owed(Grade::Weak));
        let mut blocks = Vec::new();
        if missing.is_empty() {
            blocks.push(Block::Paragraph(self.t("letter-nothing-missing")));
        } else {
            blocks.push(Block::Heading(self.t("letter-missing")));
            blocks.push(Block::Numbered(missing));
        }
        if !weak.is_empty() {
            blocks.push(Block::Heading(self.t("letter-weak")));
            blocks.push(Block::Bulleted(weak));
        }
        blocks
    }

    fn letter(&self, title: &str, mut blocks: Vec<Block>) -> Letter {
        blocks.push(Block::Paragraph(self.t("letter-closing")));
        let name = &self.app.config.name;
        blocks.push(Block::Paragraph(format!("{name}\n{}", self.t("letter-by-program"))));
        let (request, authority) = (self.request, &self.request.body.authority);
        let mut recipient = vec![authority.name.clone()];
        recipient.extend(authority.address.iter().flat_map(|a| a.lines().map(str::to_owned)));
        let reference = authority.reference.iter();
        let now = self.app.clock.now();
        Letter {
            language: self.language,
            letterhead: Letterhead {
                name: self.app.config.name.clone(),
                lines: vec![self.app.config.public.clone()],
            },
            reference: Field::new(self.t("letter-our-number"), Cell::technical(&request.number)),
            date: Field::new(self.t("letter-date"), now.readable()),
            particulars: reference
                .map(|text| Field::new(self.t("letter-your-reference"), text.as_str()))
                .collect(),
            recipient,
            title: self.t(title),
            blocks,
            signatory: None,
            issued: now,
        }
    }
}
