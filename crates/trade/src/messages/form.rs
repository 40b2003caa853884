//! The form of a message, with its pictures.

use super::{MessageId, Words};
use crate::attached;
use web::{App, Fields, Problem, Upload};

pub(super) use crate::attached::LIMIT;

/// The fields of a new message.
pub(super) fn fresh(app: &App) -> Fields {
    Fields::of(&[("id", MessageId::mint(app.clock.now()).as_str())])
}

/// Reads the form.
pub(super) async fn read(
    app: &App,
    owner: &str,
    upload: Upload,
) -> Result<(Fields, Words), Problem> {
    let fields = attached::read(app, owner, upload).await?;
    let words = Words {
        id: fields.get("id").parse().unwrap_or_else(|_| MessageId::mint(app.clock.now())),
        text: fields.raw("text").trim().to_owned(),
        pictures: attached::ids(&fields),
    };
    Ok((fields, words))
}
