//! A return in the words of a reader; the same for both sides.

use super::Case;
use super::stage::Stage;
use crate::attached;
use crate::error::Error;
use crate::orders::{self, Order};
use crate::said;
use web::parts::Picture;
use web::{App, Fields, Page, Problem};

/// A return with what is shown of it.
pub(super) struct View {
    pub stage: Stage,
    pub number: String,
    pub goods: Vec<Goods>,
    pub amount: String,
    pub reason: String,
    pub words: String,
    pub pictures: Vec<(String, Picture)>,
    pub answer: String,
    pub carrier: String,
    pub tracking: String,
    /// The day on which the clock does what nobody did.
    pub due: String,
}

/// A line of an order, as far as it goes back.
pub(super) struct Goods {
    pub position: i64,
    pub title: String,
    pub options: String,
    pub picture: Option<Picture>,
    pub pieces: i64,
}

/// Puts a return into words.
pub(super) async fn of(
    app: &App,
    page: &Page,
    case: &Case,
    order: &Order,
) -> Result<View, Problem> {
    let lines = orders::lines(&app.db, std::slice::from_ref(&order.id)).await?;
    let goods = case.lines.iter().filter_map(|(position, pieces)| {
        let line = lines.iter().find(|line| line.position == *position)?;
        Some(goods(page, line, *pieces))
    });
    let language = page.language();
    Ok(View {
        stage: case.stage,
        number: order.number.clone(),
        goods: goods.collect(),
        amount: said::money(language, order.money(case.amount)),
        reason: page.t_of("return-reason", &case.reason),
        words: case.words.clone(),
        pictures: attached::shown(&case.pictures, &page.t("message-picture")),
        answer: case.answer.clone(),
        carrier: case.carrier.clone(),
        tracking: case.tracking.clone(),
        due: case.due.map(|due| said::day(language, due)).unwrap_or_default(),
    })
}

/// A line, and so many pieces of it.
pub(super) fn goods(page: &Page, line: &orders::Line, pieces: i64) -> Goods {
    Goods {
        position: line.position,
        title: line.title.clone(),
        options: shop::browse::option_words(page, &line.options),
        picture: line.picture.as_deref().map(said::picture),
        pieces,
    }
}

/// What is wrong with a field stands there; everything else is told as it is.
pub(super) fn blame(fields: &mut Fields, error: Error) -> Result<(), Problem> {
    match error {
        Error::Field(name, code) => {
            fields.blame(&Problem::invalid().field(format!("/{name}"), code));
            Ok(())
        }
        other => Err(other.into()),
    }
}
