//! The form of a review, with its pictures.

use crate::attached;
use shop::reviews::{Draft, Review};
use values::Language;
use web::{App, Fields, Page, Problem, Upload};

pub(super) use crate::attached::LIMIT;

/// The fields of a review that was written before, or of a new one in the reader's language.
pub(super) fn of(page: &Page, before: Option<&Review>) -> Fields {
    let Some(review) = before else {
        return Fields::of(&[("language", page.language().code())]);
    };
    let stars = review.stars.to_string();
    let mut fields = Fields::of(&[
        ("stars", &stars),
        ("text", &review.text),
        ("language", review.language.code()),
    ]);
    for id in &review.pictures {
        fields.push("kept", id.as_str());
    }
    fields
}

/// Reads the form.
pub(super) async fn read(
    app: &App,
    owner: &str,
    upload: Upload,
) -> Result<(Fields, Draft), Problem> {
    let fields = attached::read(app, owner, upload).await?;
    let draft = Draft {
        stars: fields.get("stars").parse().unwrap_or(0),
        text: fields.get("text").to_owned(),
        language: Language::parse(fields.get("language")).unwrap_or(Language::En),
        pictures: attached::ids(&fields),
    };
    Ok((fields, draft))
}

/// The languages that a review may be written in.
pub(super) fn languages(page: &Page) -> Vec<(String, String)> {
    let name = |language: &Language| {
        (language.code().to_owned(), formats::language(page.language(), *language).to_owned())
    };
    Language::ALL.iter().map(name).collect()
}
