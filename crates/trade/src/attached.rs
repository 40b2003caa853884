//! Forms with pictures: messages, reviews, returns. Pictures are taken in as they come, and stay chosen
//! (the field `kept` names them) when something else in the form is wrong.

use shop::pictures::{self, Shown};
use web::parts::Picture;
use web::{App, Fields, Problem, Upload};

/// Pictures that one form takes, at most.
pub(crate) const PICTURES: usize = 5;
/// Bytes that such a form may have: all pictures at once, and the words.
pub(crate) const LIMIT: usize = PICTURES * pictures::UPLOAD + (1 << 20);

/// Reads a form: its fields, with what is wrong with the pictures noted at `pictures`.
pub(crate) async fn read(app: &App, owner: &str, mut upload: Upload) -> Result<Fields, Problem> {
    let (mut taken, mut faults) = (Vec::new(), Vec::new());
    while let Some(file) = upload.next_file().await? {
        if file.field != "pictures" || taken.len() >= PICTURES {
            continue;
        }
        match pictures::take_upload(app, Some(owner), file).await {
            Ok(shown) => taken.push(shown.id),
            Err(error) => match error.at_field() {
                Some(code) => faults.push(code),
                None => return Err(error.into()),
            },
        }
    }
    let mut fields = std::mem::take(&mut upload.fields);
    for id in taken {
        if !fields.has("kept", &id) {
            fields.push("kept", id);
        }
    }
    for code in faults {
        fields.blame(&Problem::invalid().field("/pictures", code));
    }
    Ok(fields)
}

/// The ids of the pictures that are chosen.
pub(crate) fn ids(fields: &Fields) -> Vec<String> {
    fields.all("kept").map(str::to_owned).collect()
}

/// The pictures that are chosen: id and the picture.
pub(crate) fn kept(fields: &Fields) -> Vec<(String, Picture)> {
    let known = fields.all("kept").filter_map(Shown::of);
    known.map(|shown| (shown.id.clone(), crate::said::picture(&shown.id))).collect()
}

/// Pictures beside words, each with the address of its large size.
pub(crate) fn shown(ids: &[String], alt: &str) -> Vec<(String, Picture)> {
    let one = |id: &String| {
        let large = Shown::of(id)?.src(1280);
        Some((large, Picture { alt: alt.to_owned(), ..crate::said::picture(id) }))
    };
    ids.iter().filter_map(one).collect()
}
