//! Writes letters about one request: in its language, with its authority's address and reference,
//! and with times as they are at the authority.

use letters::{Block, Cell, Field, Letter, Letterhead};
use values::{Language, Time};
use web::{App, Arg};

use crate::{
    clocks::{self, Place},
    requests::{Fact, Request},
};

pub(super) struct Writer<'a> {
    app: &'a App,
    request: &'a Request,
    language: Language,
    place: Place,
}

impl Writer<'_> {
    pub(super) fn new<'a>(app: &'a App, request: &'a Request) -> Writer<'a> {
        let spoken = app.texts.speaks(request.language);
        let language = if spoken { request.language } else { Language::En };
        Writer { app, request, language, place: request.body.authority.country.into() }
    }

    /// When the newest of these facts was told; the receipt when there is none.
    pub(super) fn told_at(request: &Request, facts: &[Fact], kinds: &[&str]) -> Time {
        let of_kind = facts.iter().filter(|fact| kinds.contains(&fact.kind.as_str()));
        of_kind.map(|fact| fact.at).max().unwrap_or(request.received_at)
    }

    pub(super) fn t(&self, key: &str) -> String {
        self.app.texts.plain(self.language, key, &[])
    }

    /// With what is filled in kept apart, so that it cannot turn the words around it.
    pub(super) fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.app.texts.t(self.language, key, args)
    }

    /// A member of a family of texts.
    pub(super) fn t_of(&self, family: &str, member: impl std::fmt::Display) -> String {
        self.t(&format!("{family}-{member}"))
    }

    /// An instant as it is at the authority, kept in its order in any direction of writing.
    pub(super) fn time(&self, at: Time) -> String {
        format!("\u{2066}{}\u{2069}", clocks::local(at, &self.place))
    }

    /// The letter, dated by what it tells.
    pub(super) fn letter(&self, title: &str, mut blocks: Vec<Block>, told: Time) -> Letter {
        if self.request.language != self.language {
            let language = [("language", Arg::from(self.request.language.endonym()))];
            blocks.insert(0, Block::Note(self.with("disclosure-in-english", &language)));
        }
        blocks.push(Block::Paragraph(self.t("letter-closing")));
        let name = &self.app.config.name;
        blocks.push(Block::Paragraph(format!("{name}\n{}", self.t("letter-by-program"))));
        let (request, authority) = (self.request, &self.request.body.authority);
        let mut recipient = vec![authority.name.clone()];
        recipient.extend(authority.address.iter().flat_map(|a| a.lines().map(str::to_owned)));
        let reference = authority.reference.iter();
        Letter {
            language: self.language,
            letterhead: Letterhead {
                name: self.app.config.name.clone(),
                lines: vec![self.app.config.public.clone()],
            },
            reference: Field::new(self.t("letter-our-number"), Cell::technical(&request.number)),
            date: Field::new(self.t("letter-date"), self.time(told)),
            particulars: reference
                .map(|text| Field::new(self.t("letter-your-reference"), text.as_str()))
                .collect(),
            recipient,
            title: self.t(title),
            blocks,
            signatory: None,
            issued: told,
        }
    }
}
