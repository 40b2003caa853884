//! Questions: what somebody asks of an article before buying. The seller is told by mail; when there is
//! an answer, question and answer stand on the page of the article, and who asked is told.

pub mod api;
mod pages;
mod store;

pub use pages::routes;
pub use store::{NewRow, Question, Waiting, add_many, answered, by_id, of_store};

use crate::fault::Faults;
use crate::listings::ListingId;
use crate::sellers;
use crate::spoken::{self, Error};
use crate::view::Views;
use accounts::{Permit, Sell, Shop};
use db::{Query, Tx, params};
use market::customers;
use outbox::mail::{self, Mail};
use values::Language;
use web::{App, Arg};

values::id!(
    /// A question.
    QuestionId,
    "qst"
);

/// Questions of one account within a day.
const A_DAY: i64 = 20;

/// A question to be asked.
#[derive(Clone, Debug)]
pub struct Asking<'a> {
    /// Its id: a form that comes twice asks once.
    pub id: &'a QuestionId,
    /// About what.
    pub listing: &'a ListingId,
    /// In which language.
    pub language: Language,
    /// What.
    pub text: &'a str,
}

/// Asks the seller of an article something.
///
/// # Errors
/// [`Error::NotFound`] when the article is not offered; [`Error::Faults`]; [`Error::TooOften`].
pub async fn ask(app: &App, by: &Permit<Shop>, asking: Asking<'_>) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    ask_within(app, &tx, by, asking).await?;
    tx.commit().await?;
    Ok(())
}

/// The same in the transaction of its caller.
async fn ask_within(
    app: &App,
    tx: &Tx,
    by: &Permit<Shop>,
    asking: Asking<'_>,
) -> Result<(), Error> {
    let mut faults = Faults::default();
    spoken::check(&mut faults, "/text", asking.text, 3);
    faults.or(()).map_err(Error::Faults)?;
    let now = app.clock.now();
    let sql = "select s.account_id, s.id, l.title from listing l
               join store s on s.id = l.store_id
               where l.id = $1 and l.status = 'active' and s.status = 'open'";
    let found: Option<(String, String, String)> =
        tx.opt(sql, &params![asking.listing.as_str()]).await?;
    let (seller, store, title) = found.ok_or(Error::NotFound)?;
    if store::lately(tx, by.id(), now.plus_seconds(-86_400)).await? >= A_DAY {
        return Err(Error::TooOften(3_600));
    }
    let name = by.actor().name().unwrap_or_default();
    let place = spoken::stored_in(tx, by.id()).await?;
    let row = NewRow {
        id: asking.id,
        listing: asking.listing,
        store: &store,
        author: by.id(),
        name,
        language: asking.language,
        text: asking.text,
        answer: None,
        stored_in: &place,
        at: now,
    };
    if store::add_many(tx, &[row]).await? == 0 {
        return Ok(());
    }
    note(tx, "question.asked", by.by(), asking.id, now).await?;
    let link = format!("/seller/questions/{}", asking.id);
    let args = [("title", title.as_str().into())];
    let key = format!("question-asked {}", asking.id);
    tell(tx, app, (&seller, "question-asked"), (&link, &key), &args).await
}

/// The seller answers a question, or puts another answer in the place of the first.
///
/// # Errors
/// [`Error::NotFound`] for a question to another store; [`Error::Faults`].
pub async fn answer(
    app: &App,
    by: &Permit<Sell>,
    id: &QuestionId,
    text: &str,
) -> Result<Question, Error> {
    let mut faults = Faults::default();
    spoken::check(&mut faults, "/answer", text, 1);
    faults.or(()).map_err(Error::Faults)?;
    let question = own(app, by, id).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let author = store::set_answer(&tx, id, text.trim(), now).await?.ok_or(Error::NotFound)?;
    spoken::touch(&tx, question.listing.as_str(), now).await?;
    note(&tx, "question.answered", by.by(), id, now).await?;
    let sql = "select title from listing where id = $1";
    let (title,): (String,) = tx.one(sql, &params![question.listing.as_str()]).await?;
    let link = format!("/p/{}/questions", question.listing);
    let args = [("title", title.as_str().into()), ("answer", text.trim().into())];
    let key = format!("question-answered {id}");
    tell(&tx, app, (&author, "question-answered"), (&link, &key), &args).await?;
    tx.commit().await?;
    if let Some(views) = app.has::<Views>() {
        views.forget(&question.listing);
    }
    store::by_id(&app.db, id).await?.ok_or(Error::NotFound)
}

/// A question about one of the seller's goods.
///
/// # Errors
/// [`Error::NotFound`], also for a question to another store.
pub async fn own(app: &App, by: &Permit<Sell>, id: &QuestionId) -> Result<Question, Error> {
    let store = sellers::by_account(&app.db, by.id()).await?.ok_or(Error::NotFound)?;
    let question = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    Some(question).filter(|question| question.store == store.id).ok_or(Error::NotFound)
}

async fn note(
    tx: &Tx,
    kind: &'static str,
    by: audit::By<'_>,
    id: &QuestionId,
    at: values::Time,
) -> Result<(), Error> {
    audit::record(tx, audit::Entry { kind, by, subject: Some(id.as_str()), at, details: &[] })
        .await?;
    Ok(())
}

/// Writes a mail to the holder of an account, if there is a way to reach them.
async fn tell(
    tx: &Tx,
    app: &App,
    (account, kind): (&str, &str),
    (link, key): (&str, &str),
    args: &[(&str, Arg)],
) -> Result<(), Error> {
    let Some(reader) = customers::reach(tx, account).await.map_err(Error::Other)? else {
        return Ok(());
    };
    let mail = Mail {
        to: &reader.mail,
        name: &reader.name,
        language: reader.language.unwrap_or(Language::En),
        kind,
        args,
        link: Some(link),
        about: &[],
        key,
    };
    mail::send(tx, &app.texts, mail, app.clock.now()).await?;
    Ok(())
}
