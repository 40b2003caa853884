//! All SQL of mail.

use db::{FromRow, Query, Tx, params};
use serde_json::json;
use values::{Language, Time};

use super::{Letter, Mail, MailId, letter::Words};

/// How far a mail has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for its next attempt.
    Waiting,
    /// It is being handed over at this moment, or the program died while it was.
    Sending,
    /// The transport has taken it.
    Sent,
    /// It was not handed over, because this installation sends no mail.
    Kept,
    /// The address got too many of this kind within an hour.
    Held,
    /// The transport refuses it for good.
    Refused,
    /// It was tried long enough.
    GivenUp,
    /// The program died twice while handing it over; it may have been sent.
    Unclear,
}

impl Standing {
    /// All of them.
    pub const ALL: [Standing; 8] = [
        Standing::Waiting,
        Standing::Sending,
        Standing::Sent,
        Standing::Kept,
        Standing::Held,
        Standing::Refused,
        Standing::GivenUp,
        Standing::Unclear,
    ];

    /// Its stable code.
    pub fn code(self) -> &'static str {
        match self {
            Standing::Waiting => "waiting",
            Standing::Sending => "sending",
            Standing::Sent => "sent",
            Standing::Kept => "kept",
            Standing::Held => "held",
            Standing::Refused => "refused",
            Standing::GivenUp => "given-up",
            Standing::Unclear => "unclear",
        }
    }
}

/// The text is no standing of a mail.
#[derive(Debug, thiserror::Error)]
#[error("not a standing of a mail")]
pub struct NotAStanding;

impl std::str::FromStr for Standing {
    type Err = NotAStanding;
    fn from_str(code: &str) -> Result<Standing, NotAStanding> {
        Standing::ALL.into_iter().find(|one| one.code() == code).ok_or(NotAStanding)
    }
}

/// Which mails to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only those that have come this far.
    pub standing: Option<Standing>,
    /// Only those of this kind.
    pub kind: Option<String>,
    /// Only those about this id.
    pub about: Option<String>,
    /// Only those before this one, for the next page.
    pub before: Option<MailId>,
}

/// A mail as staff sees it: nothing personal.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id, from which its Message-ID is made.
    pub id: MailId,
    /// Its kind.
    pub kind: String,
    /// Its language.
    pub language: Language,
    /// The ids that it is about.
    pub about: Vec<String>,
    /// When it was written.
    pub made: Time,
    /// When it was tried for the first time, since it was last asked for.
    pub began: Time,
    /// How far it has come.
    pub standing: Standing,
    /// How often it was tried.
    pub attempts: i64,
    /// How often the program died while handing it over.
    pub interrupted: i64,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When it came to its end, good or bad.
    pub ended: Option<Time>,
}

const COLUMNS: &str =
    "id, kind, language, about, made, began, state, attempts, interrupted, last_error, ended";

impl FromRow for Row {
    fn from_row(row: &db::Row) -> db::Result<Row> {
        Ok(Row {
            id: row.parse(0)?,
            kind: row.get(1)?,
            language: row.parse(2)?,
            about: row.json(3)?,
            made: row.get(4)?,
            began: row.get(5)?,
            standing: row.parse(6)?,
            attempts: row.get(7)?,
            interrupted: row.get(8)?,
            last_error: row.get(9)?,
            ended: row.get(10)?,
        })
    }
}

const LETTER: &str = "l.mail_id, m.kind, m.language, m.made, m.state, l.address, l.name, l.subject, \
     l.body, l.action, l.link";

impl FromRow for Letter {
    fn from_row(row: &db::Row) -> db::Result<Letter> {
        Ok(Letter {
            id: row.parse(0)?,
            kind: row.get(1)?,
            language: row.parse(2)?,
            made: row.get(3)?,
            standing: row.parse(4)?,
            address: row.get(5)?,
            name: row.get(6)?,
            subject: row.get(7)?,
            body: row.get(8)?,
            action: row.get(9)?,
            link: row.get(10)?,
        })
    }
}

/// How many mails of a kind an address got since then; counts no further than `most`.
pub(super) async fn count(
    q: &impl Query,
    address: &str,
    kind: &str,
    since: Time,
    most: i64,
) -> db::Result<i64> {
    let (count,): (i64,) = q
        .one(
            "select count(*) from (select 1 from mail_letter
             where address = $1 and kind = $2 and made > $3 limit $4) as lately",
            &params![address, kind, since, most],
        )
        .await?;
    Ok(count)
}

/// Adds the row that stays; false when there is one with this key.
pub(super) async fn add(
    tx: &Tx,
    id: &MailId,
    mail: &Mail<'_>,
    standing: Standing,
    now: Time,
) -> db::Result<bool> {
    let added = tx
        .exec(
            "insert into mail
               (id, key, kind, language, about, made, began, state, ended, attempts, interrupted)
             values ($1, $2, $3, $4, $5, $6, $6, $7, $8, 0, 0) on conflict (key) do nothing",
            &params![
                id.as_str(),
                mail.key,
                mail.kind,
                mail.language.code(),
                json!(mail.about),
                now,
                standing.code(),
                (standing != Standing::Waiting).then_some(now)
            ],
        )
        .await?;
    Ok(added == 1)
}

pub(super) async fn add_letter(
    tx: &Tx,
    id: &MailId,
    mail: &Mail<'_>,
    words: &Words,
    now: Time,
) -> db::Result<()> {
    tx.exec(
        "insert into mail_letter
           (mail_id, address, kind, made, name, subject, body, action, link)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        &params![
            id.as_str(),
            mail.to,
            mail.kind,
            now,
            mail.name,
            &words.subject,
            &words.body,
            &words.action,
            mail.link.unwrap_or_default()
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn find(q: &impl Query, id: &MailId) -> db::Result<Option<Row>> {
    q.opt(&format!("select {COLUMNS} from mail where id = $1"), &params![id.as_str()]).await
}

pub(super) async fn list(q: &impl Query, filter: &Filter, limit: i64) -> db::Result<Vec<Row>> {
    let about = filter.about.as_ref().map(|id| format!("%\"{id}\"%"));
    q.rows(
        &format!(
            "select {COLUMNS} from mail
             where ($1 = '' or state = $1) and ($2 = '' or kind = $2)
               and ($3 = '' or about like $3) and ($4 = '' or id < $4)
             order by id desc limit $5"
        ),
        &params![
            filter.standing.map_or("", Standing::code),
            filter.kind.as_deref().unwrap_or_default(),
            about.unwrap_or_default(),
            filter.before.as_ref().map_or("", MailId::as_str),
            limit
        ],
    )
    .await
}

pub(super) async fn letter(q: &impl Query, id: &MailId) -> db::Result<Option<Letter>> {
    let sql = format!(
        "select {LETTER} from mail_letter l join mail m on m.id = l.mail_id where l.mail_id = $1"
    );
    q.opt(&sql, &params![id.as_str()]).await
}

pub(super) async fn letters_to(
    q: &impl Query,
    address: &str,
    limit: i64,
) -> db::Result<Vec<Letter>> {
    let sql = format!(
        "select {LETTER} from mail_letter l join mail m on m.id = l.mail_id
         where l.address = $1 order by l.mail_id desc limit $2"
    );
    q.rows(&sql, &params![address, limit]).await
}

pub(super) async fn letters(q: &impl Query, limit: i64) -> db::Result<Vec<Letter>> {
    let sql = format!(
        "select {LETTER} from mail_letter l join mail m on m.id = l.mail_id
         order by l.mail_id desc limit $1"
    );
    q.rows(&sql, &params![limit]).await
}

/// A mail is to be handed over: no, when it has come to its end meanwhile. One that is found being
/// sent was left by a program that died; that is counted.
pub(super) async fn claim(tx: &Tx, id: &MailId) -> db::Result<Option<Row>> {
    tx.opt(
        &format!(
            "update mail set attempts = attempts + 1, state = 'sending',
               interrupted = interrupted + case when state = 'sending' then 1 else 0 end
             where id = $1 and state in ('waiting', 'sending') returning {COLUMNS}"
        ),
        &params![id.as_str()],
    )
    .await
}

/// What became of the attempt. Ends the mail when `standing` is an end.
pub(super) async fn note(
    tx: &Tx,
    id: &MailId,
    standing: Standing,
    error: Option<&str>,
    now: Time,
) -> db::Result<()> {
    let ended = (standing != Standing::Waiting).then_some(now);
    tx.exec(
        "update mail set state = $2, last_error = $3, ended = $4
         where id = $1 and state in ('waiting', 'sending')",
        &params![id.as_str(), standing.code(), error, ended],
    )
    .await?;
    Ok(())
}

/// From the beginning once more; false when it is under way.
pub(super) async fn begin_again(tx: &Tx, id: &MailId, now: Time) -> db::Result<bool> {
    let changed = tx
        .exec(
            "update mail set state = 'waiting', attempts = 0, interrupted = 0, ended = null,
               last_error = null, began = $2
             where id = $1 and state not in ('waiting', 'sending')",
            &params![id.as_str(), now],
        )
        .await?;
    Ok(changed == 1)
}

/// Erases the words of mails that ended this many days ago.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(tx: &Tx, days: i64, now: Time) -> db::Result<u64> {
    tx.exec(
        "delete from mail_letter where made < $1
           and exists (select 1 from mail where id = mail_letter.mail_id and ended < $1)",
        &params![now.plus_seconds(-days * 86_400)],
    )
    .await
}

/// Erases the words of every mail to an address: for somebody who leaves. What waits is not sent.
///
/// # Errors
/// When the database does not answer.
pub async fn erase_address(tx: &Tx, address: &str, now: Time) -> db::Result<u64> {
    tx.exec(
        "update mail set state = 'held', ended = $2 where state = 'waiting'
           and id in (select mail_id from mail_letter where address = $1)",
        &params![address, now],
    )
    .await?;
    tx.exec("delete from mail_letter where address = $1", &params![address]).await
}
