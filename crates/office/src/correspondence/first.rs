//! The office's first letters: the acknowledgement of a request, and the request for completion.

use letters::{Block, Cell, Field, Letter};
use web::{App, Arg};

use super::writer::Writer;
use crate::{
    assessment::Assessment,
    completeness::Grade,
    requests::{Document, Fact, Request},
};

/// Facts after which the acknowledgement tells something else.
const SERVED: &[&str] = &["received", "supplied", "document"];

pub(super) fn acknowledgement(
    app: &App,
    request: &Request,
    facts: &[Fact],
    documents: &[Document],
    seen: &Assessment,
) -> Letter {
    let writer = Writer::new(app, request);
    let mut blocks = vec![
        Block::Paragraph(writer.t("letter-greeting")),
        Block::Paragraph(received(&writer, request, "letter-received")),
    ];
    blocks.extend(what_was_served(&writer, request, documents));
    blocks.extend(gaps(&writer, seen));
    blocks.push(Block::Paragraph(writer.t("letter-no-decision")));
    blocks.push(Block::Note(writer.t("letter-says-nothing-of-accounts")));
    writer.letter("letter-acknowledgement", blocks, Writer::told_at(request, facts, SERVED))
}

pub(super) fn completion(
    app: &App,
    request: &Request,
    facts: &[Fact],
    seen: &Assessment,
) -> Letter {
    let writer = Writer::new(app, request);
    let mut blocks = vec![
        Block::Paragraph(writer.t("letter-greeting")),
        Block::Paragraph(received(&writer, request, "letter-cannot-go-on")),
    ];
    blocks.extend(gaps(&writer, seen));
    blocks.push(Block::Paragraph(writer.t("letter-how-to-supply")));
    let place = format!("{}/requests/{}/supplement", app.config.public, request.id);
    blocks.push(Block::Technical { label: writer.t("letter-address"), value: place });
    writer.letter("letter-completion", blocks, Writer::told_at(request, facts, SERVED))
}

fn received(writer: &Writer, request: &Request, key: &str) -> String {
    let number = Arg::from(request.number.as_str());
    writer.with(key, &[("number", number), ("time", writer.time(request.received_at).into())])
}

fn what_was_served(writer: &Writer, request: &Request, documents: &[Document]) -> Vec<Block> {
    let body = &request.body;
    let count = |n: usize| Cell::number(n.to_string());
    let fields = vec![
        Field::new(writer.t("request-field-kind"), writer.t_of("request-kind", body.kind)),
        Field::new(writer.t("request-field-platform"), body.platform.as_str()),
        Field::new(writer.t("letter-targets"), count(body.targets.len())),
        Field::new(writer.t("letter-items"), count(body.items.len())),
    ];
    let mut blocks = vec![Block::Fields(fields)];
    if !documents.is_empty() {
        let rows = documents.iter().map(|document| {
            let sha256: String = document.sha256.iter().map(|b| format!("{b:02x}")).collect();
            vec![
                Cell::technical(document.file.as_str()),
                writer.t_of("request-role", document.role).into(),
                Cell::number(document.size.to_string()),
                Cell::technical(sha256),
            ]
        });
        blocks.push(Block::Table {
            caption: writer.t("documents-caption"),
            columns: ["documents-file", "documents-role", "documents-size", "documents-sha256"]
                .map(|key| writer.t(key))
                .to_vec(),
            rows: rows.collect(),
        });
    }
    blocks
}

/// What is missing or weak and what would mend it; a sentence when it is nothing.
fn gaps(writer: &Writer, seen: &Assessment) -> Vec<Block> {
    let owed = |grade: Grade| {
        let found = seen.completeness.findings.iter().filter(move |f| f.grade == grade);
        let words =
            found.map(|f| format!("{}: {}", writer.t(&f.item.text_key()), writer.t(&f.mend)));
        words.collect::<Vec<String>>()
    };
    let (missing, weak) = (owed(Grade::Missing), owed(Grade::Weak));
    let mut blocks = Vec::new();
    if missing.is_empty() {
        blocks.push(Block::Paragraph(writer.t("letter-nothing-missing")));
    } else {
        blocks.push(Block::Heading(writer.t("letter-missing")));
        blocks.push(Block::Numbered(missing));
    }
    if !weak.is_empty() {
        blocks.push(Block::Heading(writer.t("letter-weak")));
        blocks.push(Block::Bulleted(weak));
    }
    blocks
}
