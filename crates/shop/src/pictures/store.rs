//! All SQL of pictures.

use db::{Db, Query, Tx, params};
use values::Time;

use super::Shown;

/// The picture that was made of bytes with this digest before.
pub(super) async fn known(q: &impl Query, digest: &str) -> db::Result<Option<String>> {
    let sql = "select p.id from picture_arrival a join picture p on p.id = a.picture
         where a.digest = $1";
    Ok(q.opt(sql, &params![digest]).await?.map(|(id,): (String,)| id))
}

/// Files of a picture are about to be written.
pub(super) async fn arrives(db: &Db, digest: &str, picture: &str, now: Time) -> db::Result<()> {
    db.exec(
        "insert into picture_arrival (digest, picture, made) values ($1, $2, $3)
         on conflict (digest) do update set picture = excluded.picture, made = excluded.made",
        &params![digest, picture, now],
    )
    .await?;
    Ok(())
}

/// The files are there. Of two who bring the same picture the first is its owner.
pub(super) async fn add(db: &Db, shown: &Shown, owner: Option<&str>, now: Time) -> db::Result<()> {
    db.exec(
        "insert into picture (id, owner, width, height, created) values ($1, $2, $3, $4, $5)
         on conflict (id) do nothing",
        &params![shown.id.as_str(), owner, i64::from(shown.width), i64::from(shown.height), now],
    )
    .await?;
    Ok(())
}

pub(super) async fn remove(tx: &Tx, id: &str) -> db::Result<()> {
    tx.exec("delete from picture where id = $1", &params![id]).await?;
    tx.exec("delete from picture_arrival where picture = $1", &params![id]).await?;
    Ok(())
}

/// Arrivals before then whose picture never came: digest and picture.
pub(super) async fn left_behind(q: &impl Query, before: Time) -> db::Result<Vec<(String, String)>> {
    q.rows(
        "select a.digest, a.picture from picture_arrival a
         where a.made < $1 and not exists (select 1 from picture p where p.id = a.picture)
         order by a.made limit 1000",
        &params![before],
    )
    .await
}

/// The files of an arrival are gone, unless it came again meanwhile.
pub(super) async fn give_up(db: &Db, digest: &str, before: Time) -> db::Result<()> {
    let sql = "delete from picture_arrival where digest = $1 and made < $2";
    db.exec(sql, &params![digest, before]).await?;
    Ok(())
}
